"""A message as plain text, for a terminal."""

from html import unescape

import regex

from storage.records import Message

_LINK = regex.compile(r'<a href="([^"]*)">(.*?)</a>')
_TAG = regex.compile(r"<[^<>]*+>")
_QUOTATION = regex.compile(r"<blockquote[^<>]*+>(.*?)</blockquote>", regex.DOTALL)


def shown(message: Message) -> str:
    """Quotations get a margin, links their address."""
    quoted = _QUOTATION.sub(lambda found: "│ " + found[1].replace("\n", "\n│ "), message.html)
    return unescape(_TAG.sub("", _LINK.sub(r"\2 (\1)", quoted)))
