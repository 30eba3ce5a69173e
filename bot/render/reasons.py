"""Why something could not be read, in the reader's language where the reason is a common one. What an HTTP
status or a parser says stays as it is: an operator may have to search for it."""

from bot.i18n import Translator

_KEYS = {
    "no such host": "reason-no-host",
    "cannot connect": "reason-no-connection",
    "the connection was closed": "reason-no-connection",
    "not a valid address": "reason-no-address",
    "not an http address": "reason-no-address",
    "a private address": "reason-private",
    "a port other than 80 and 443": "reason-private",
    "robots.txt asks not to read it": "reason-not-welcome",
    "no feed, no sitemap and no links to articles were found": "reason-no-articles",
    "it announces no articles now": "reason-nothing-now",
    "a web page without links to articles": "reason-no-articles",
    "no article found in the page": "reason-no-article",
    "no headline": "reason-no-article",
    "the page yields less than its teaser": "reason-teaser",
    "too slow": "reason-slow",
}


def reason(given: str, t: Translator) -> str:
    """The reason; an address that stands before it stays."""
    place, _, why = given.rpartition(": ")
    key = _KEYS.get(why)
    return ": ".join(filter(None, (place, t(key)))) if key else given
