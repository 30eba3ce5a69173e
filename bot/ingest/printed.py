"""The dates that a page prints for its readers, beside its headline. Pure."""

from collections.abc import Iterator
from datetime import UTC, datetime

from lxml.html import HtmlElement

from bot.ingest import body, dates, markup

NEAR = 6  # units before and after the headline among which its date stands
BELOW = 2  # units after the body, where some sites print it
LONGEST = 80  # characters of a line that holds little more than a date
ENDS = (".", "!", "?", "…", "»", "”")  # of a sentence, in which a date is not the article's
ABBREVIATED = ("г.", "ж.", "m.")
OF_THE_SITE = ("nav", "footer", "aside", "a")  # where today's date stands, or that of another article


def near(tree: HtmlElement, title: str, last: str) -> Iterator[str]:
    """The short lines below the headline, above it, and below the last paragraph."""
    units = [(unit.owner, unit.text) for unit in body.units(tree)]
    heading = max(
        (n for n, (owner, text) in enumerate(units) if text == title or _is_in(owner, ("h1",))), default=-1
    )
    end = max((n for n, (_, text) in enumerate(units) if text == last), default=len(units))
    below, above = units[heading + 1 : heading + 1 + NEAR], units[max(heading - NEAR, 0) : max(heading, 0)]
    for owner, text in (*below, *above[::-1], *units[end + 1 : end + 1 + BELOW]):
        if _is_short(text) and not _is_in(owner, OF_THE_SITE):
            yield text


def is_dateline(text: str, now: datetime | None) -> bool:
    """Whether a line under the headline is there for its date: "15 August 2025 · 3 min read"."""
    return _is_short(text) and dates.read(text, UTC, now, anywhere=True) is not None


def written(element: HtmlElement) -> str:
    """The date that an element is there to show."""
    return str(element.get("datetime") or element.get("content") or markup.line(element.text_content()))


def _is_short(text: str) -> bool:
    return len(text) <= LONGEST and (not text.endswith(ENDS) or text.endswith(ABBREVIATED))


def _is_in(element: HtmlElement, tags: tuple[str, ...]) -> bool:
    return any(each.tag in tags for each in (element, *element.iterancestors()))
