"""The dates that a page prints for its readers, beside its headline. Pure."""

from collections.abc import Iterator

from lxml.html import HtmlElement

from bot.ingest import body, markup

NEAR = 6  # units before and after the headline among which its date stands
LONGEST = 80  # characters of a line that holds little more than a date
ENDS = (".", "!", "?", "…", "»", "”")  # of a sentence, in which a date is not the article's
ABBREVIATED = ("г.", "ж.", "m.")


def near(tree: HtmlElement) -> Iterator[str]:
    """The short lines beside the headline, those below it first."""
    units = [(unit.owner, unit.text) for unit in body.units(tree)]
    heading = next(
        (number for number, (owner, _) in reversed([*enumerate(units)]) if _is_heading(owner)), None
    )
    if heading is None:
        return
    below, above = units[heading + 1 : heading + 1 + NEAR], units[max(heading - NEAR, 0) : heading][::-1]
    for owner, text in (*below, *above):
        is_sentence = text.endswith(ENDS) and not text.endswith(ABBREVIATED)
        if len(text) <= LONGEST and not is_sentence and not _is_of_the_site(owner):
            yield text


def written(element: HtmlElement) -> str:
    """The date that an element is there to show."""
    return str(element.get("datetime") or element.get("content") or markup.line(element.text_content()))


def _is_heading(element: HtmlElement) -> bool:
    return any(each.tag == "h1" for each in (element, *element.iterancestors()))


def _is_of_the_site(element: HtmlElement) -> bool:
    """Whether it is in the site's head or foot, where today's date stands."""
    return any(each.tag in ("nav", "footer", "aside", "a") for each in (element, *element.iterancestors()))
