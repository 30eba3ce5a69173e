"""Which addresses Telegram accepts behind links and buttons."""

from urllib.parse import urlsplit

import regex

_UNPRINTABLE = regex.compile(r"[\s\p{Cc}]")
_WEB_SCHEMES = frozenset({"http", "https"})


def link_error(url: str) -> str | None:
    """Why Telegram refuses the address, in its words; None for a good one.

    Like Telegram it takes an address without a scheme for http and wants a dot in the host.
    """
    scheme, separator, rest = url.partition("://")
    if scheme.lower() == "tg" and rest:
        return None
    if separator and scheme.lower() not in _WEB_SCHEMES:
        return "Unsupported URL protocol"
    try:
        host = urlsplit(f"http://{rest if separator else url}").hostname
    except ValueError:
        return "Wrong HTTP URL"
    if not host:
        return "URL host is empty"
    dotted = "." in host.strip(".") or ":" in host
    return None if dotted and not _UNPRINTABLE.search(url) else "Wrong HTTP URL"
