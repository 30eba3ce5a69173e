"""The whole body of an article, word for word. An extractor finds where it stands, but leaves out what is
repeated or marked up unlike the rest; so the page is read there once more, and the gaps are filled. Pure."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex
from lxml import etree
from lxml.html import HtmlElement

from bot.ingest import markup

MOST_OF_IT = 0.8  # share of the extracted text that the place of the body must hold
LONG = 40  # characters from which a paragraph is no menu item or caption by chance
LINKED = 0.5  # share of link text above which a paragraph leads elsewhere

ELSEWHERE = frozenset(
    {
        "aside",
        "button",
        "figcaption",
        "figure",
        "footer",
        "form",
        "header",
        "iframe",
        "label",
        "nav",
        "select",
    }
)
_ELSEWHERE = regex.compile(
    r"(?i)\b(?:ad|ads|adv|advert\w*|author|banner|bread\w*|caption|comments?|copyright|meta|more|popular|promo\w*|"
    r"read\w*|recommend\w*|related|share\w*|sidebar|similar|social|source|subscri\w*|tags?|telegram|widget)\b"
)


@dataclass(frozen=True, slots=True)
class _Unit:
    """What stands between two breaks of a page. `linked` counts the characters within links."""

    owner: HtmlElement
    text: str
    linked: int


def whole(tree: HtmlElement, extracted: Sequence[str]) -> list[str]:
    """The paragraphs of the body, from those that an extractor got out of the page, in the order of the page.
    Drops scripts and the like from the tree."""
    for element in list(tree.iter(*markup.HIDDEN)):
        element.drop_tree()
    units = list(_units(tree))
    seen = set(extracted)
    found = [number for number, unit in enumerate(units) if unit.text in seen]
    place = _place([units[number] for number in found], MOST_OF_IT * sum(map(len, extracted)))
    if place is None:  # the extractor has changed the words, or put together what stands apart
        return list(extracted)
    inside = [_is_within(unit.owner, place) for unit in units]
    first, *_, last = [number for number in found if inside[number]] * 2

    def is_of_it(number: int, unit: _Unit) -> bool:
        if unit.text in seen:
            return inside[number] or len(unit.text) >= LONG
        return inside[number] and first < number < last and not _leads_elsewhere(unit, place)

    return [unit.text for number, unit in enumerate(units) if is_of_it(number, unit)]


def _units(tree: HtmlElement) -> Iterator[_Unit]:
    owners = [tree]
    pieces: list[tuple[str, bool]] = []
    links = 0  # that are open

    def unit() -> Iterator[_Unit]:
        text = markup.line("".join(piece for piece, _ in pieces))
        if text:
            yield _Unit(owners[-1], text, sum(len(piece) * is_link for piece, is_link in pieces))
        pieces.clear()

    for event, element in etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
        is_block = element.tag in markup.BLOCKS
        if is_block:
            yield from unit()
        if event == "start":
            links += element.tag == "a"
            if is_block:
                owners.append(element)
            pieces.append((element.text or "", links > 0))
        else:
            if event == "end":
                links -= element.tag == "a"
                if is_block:
                    owners.pop()
            pieces.append((element.tail or "", links > 0))
    yield from unit()


def _place(units: Sequence[_Unit], least: float) -> HtmlElement | None:
    """The innermost element that holds at least so many characters of the units."""
    held: Counter[HtmlElement] = Counter()
    for unit in units:
        for element in (unit.owner, *unit.owner.iterancestors()):
            held[element] += len(unit.text)
    enough = [element for element, length in held.items() if length >= least]
    return max(enough, key=lambda element: sum(1 for _ in element.iterancestors()), default=None)


def _is_within(element: HtmlElement, place: HtmlElement) -> bool:
    return element is place or any(above is place for above in element.iterancestors())


def _leads_elsewhere(unit: _Unit, place: HtmlElement) -> bool:
    """Whether it is a caption, a box of links or suchlike within the body."""
    if unit.linked > LINKED * len(unit.text):
        return True
    for element in (unit.owner, *unit.owner.iterancestors()):
        if element is place:
            return False
        named = f"{element.get('class', '')} {element.get('id', '')}".replace("_", "-")
        if element.tag in ELSEWHERE or _ELSEWHERE.search(named):
            return True
    return False
