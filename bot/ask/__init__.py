"""From what a reader typed to what he means, and to who said what."""

from bot.ask.answer import answer, asked_back, asked_by, page, pressed, wanted
from bot.ask.meaning import Unclear, understand
from bot.ask.meant import Meant, meant
from bot.ask.subject import read_tables

__all__ = [
    "Meant",
    "Unclear",
    "answer",
    "asked_back",
    "asked_by",
    "meant",
    "page",
    "pressed",
    "read_tables",
    "understand",
    "wanted",
]
