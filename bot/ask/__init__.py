"""From what a reader typed to what he means, and to who said what."""

from bot.ask.answer import answer, asked_back, asked_by, page, pressed, wanted
from bot.ask.meaning import Unclear, understand
from bot.ask.meant import Meant, meant
from bot.ask.ready import get_ready

__all__ = [
    "Meant",
    "Unclear",
    "answer",
    "asked_back",
    "asked_by",
    "get_ready",
    "meant",
    "page",
    "pressed",
    "understand",
    "wanted",
]
