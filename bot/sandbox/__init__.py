"""A local stand-in for Telegram's Bot API, for the demo and the tests."""

from bot.sandbox.chats import Chat
from bot.sandbox.events import Button, Event, Kind
from bot.sandbox.faults import Spoiled
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.users import User

__all__ = ["Button", "Chat", "Event", "Kind", "Sandbox", "Spoiled", "User"]
