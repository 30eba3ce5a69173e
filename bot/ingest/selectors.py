"""What an operator says of a site's pages: CSS selectors, and patterns of addresses. Pure."""

from collections.abc import Callable
from fnmatch import translate
from urllib.parse import urlsplit

import regex
from cssselect import SelectorError
from lxml import html
from lxml.cssselect import CSSSelector
from lxml.etree import XPathError
from lxml.html import HtmlElement

LONGEST = 300  # characters; those in use have 20 to 100
_SCHEMES = ("http://", "https://")
_PATTERN = ("/", *_SCHEMES)  # how a pattern of addresses begins, and no selector


def check(selector: str, *, of_links: bool = False) -> None:
    """Raises ValueError, which says what is expected."""
    if len(selector) > LONGEST:
        raise ValueError(f"longer than {LONGEST} characters")
    if of_links and is_pattern(selector):
        return
    try:
        CSSSelector(selector, translator="html")(html.Element("p"))
    except (SelectorError, XPathError):
        raise ValueError("expected a CSS selector such as div.article__body") from None


def is_pattern(links: str) -> bool:
    """Whether it is a pattern of addresses, such as `/news/*`, and no selector."""
    return links.startswith(_PATTERN)


def matching(pattern: str) -> Callable[[str], bool]:
    """Tells whether an address is of a pattern: of a whole one, or of what follows its host."""
    form = regex.compile(translate(pattern))

    def suits(url: str) -> bool:
        parts = urlsplit(url)
        within = f"{parts.path}{'?' if parts.query else ''}{parts.query}"
        return bool(form.match(url if pattern.startswith(_SCHEMES) else within))

    return suits


def places(tree: HtmlElement, selector: str | None) -> list[HtmlElement]:
    """What is selected in a page; nothing when nobody has said."""
    return list(tree.cssselect(selector)) if selector else []
