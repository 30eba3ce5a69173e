"""A message as plain text, for a terminal."""

from html import unescape

import regex

from bot import links
from storage.records import Message

_LINK = regex.compile(r'<a href="([^"]*)">(.*?)</a>')
_TAG = regex.compile(r"<[^<>]*+>")
_QUOTATION = regex.compile(r"<blockquote[^<>]*+>(.*?)</blockquote>", regex.DOTALL)


def shown(message: Message) -> str:
    """Quotations get a margin, links their address, but for those to the bot, which here has no name."""
    html = links.addressed(message, "").html
    quoted = _QUOTATION.sub(lambda found: "│ " + found[1].replace("\n", "\n│ "), html)
    return unescape(_TAG.sub("", _LINK.sub(r"\2 (\1)", quoted)))
