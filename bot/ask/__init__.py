"""From what a reader typed to what he means, and to who said what."""

from bot.ask.person import Answer, Meant, find, meant, page, topic

__all__ = ["Answer", "Meant", "find", "meant", "page", "topic"]
