"""The whole body of an article, word for word. An extractor finds where it stands, but leaves out what is
repeated or marked up unlike the rest; so the page is read there once more, and the gaps are filled. Pure."""

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

import regex
from lxml import etree
from lxml.html import HtmlElement

from bot.ingest import markup

MOST_OF_IT = 0.8  # share of the extracted text that the place of the body must hold
FEW = 0.3  # share of the extracted text that may stand in boxes by mistake; more is an article in a box
LONG = 40  # characters from which a paragraph is no menu item or caption by chance
LEAD = 60  # characters from which a sentence between headline and body is the lead
ENDS = (".", "!", "?", "…", "»", "”", '"')  # of a sentence
LINKED = 0.6  # share of link text above which a paragraph leads elsewhere

ELSEWHERE = (
    *("aside", "button", "figcaption", "figure", "footer", "form", "header", "iframe", "label", "nav"),
    *("option", "select"),
)
_ELSEWHERE = regex.compile(
    r"(?i)\b(?:ad|ads|adv|advert\w*|author|banner|bread\w*|caption|comments?|copyright|date|gallery|image|img|meta|"
    r"more|newsletter|photo\w*|popular|promo\w*|read\w*|recommend\w*|related|share\w*|sidebar|sign-?up|similar|"
    r"slider|social|source|subscri\w*|tags?|telegram|widget)\b"
)

LONGEST_CALL = 200  # characters of a paragraph that only calls readers to a channel
_CHANNEL = regex.compile(
    r"(?i)telegram|телеграм|instagram|whatsapp|youtube|tiktok|facebook|newsletter|рассылк|канал|арна"
)
_CALL = regex.compile(
    r"(?i)(?:^|[.!?»] )(?:[\w-]++ ){0,6}(?:(?:жазыл|қосыл|тіркел)[ыі]ңы?і?з|подписаться|subscribe|follow us|"
    r"(?:подписывай|подпиши|присоединяй)тесь|join (?:us|our))"
)


@dataclass(frozen=True, slots=True)
class Unit:
    """What stands between two breaks of a page. `linked` counts the characters within links."""

    owner: HtmlElement
    text: str
    linked: int

    @property
    def is_link(self) -> bool:
        """Whether it leads elsewhere."""
        return self.linked > LINKED * len(self.text)


def whole(tree: HtmlElement, extracted: Sequence[str]) -> list[str]:
    """The paragraphs of the body, from those that an extractor got out of the page, in the order of the page,
    from which scripts and the like have been dropped."""
    every = list(units(tree))
    seen = set(extracted)
    found = [number for number, unit in enumerate(every) if unit.text in seen]
    place = _place([every[number] for number in found], MOST_OF_IT * sum(map(len, extracted)))
    if place is None:  # the extractor has changed the words, or put together what stands apart
        return list(extracted)
    inside = {number for number, unit in enumerate(every) if _is_within(unit.owner, {place})}
    first, *_, last = [number for number in found if number in inside] * 2
    lead = _lead(every[:first])
    strange = _strange(every, found, place)

    def is_of_it(number: int, unit: Unit) -> bool:
        if unit.text in seen:
            is_one = not unit.is_link and number not in strange
            return is_one and (number in inside or len(unit.text) >= LONG)
        is_gap = first < number < last and number in inside and not _is_elsewhere(unit, {place})
        return is_gap or number in lead

    whole = [unit.text for number, unit in enumerate(every) if is_of_it(number, unit)]
    return whole or list(extracted)


def without_calls(paragraphs: Sequence[str]) -> list[str]:
    """The paragraphs but for those that call readers to the outlet's channels."""
    return [each for each in paragraphs if len(each) > LONGEST_CALL or not _is_call(each)]


def _is_call(paragraph: str) -> bool:
    is_spoken = paragraph.startswith(("–", "—", "-", "«", "“", '"'))
    return not is_spoken and bool(_CALL.search(paragraph) and _CHANNEL.search(paragraph))


def _strange(every: Sequence[Unit], found: Sequence[int], place: HtmlElement) -> set[int]:
    """What an extractor took along: short lines above the headline, and boxes, unless they are most of it."""
    middle = found[len(found) // 2]
    heading = next((number for number in range(middle, -1, -1) if every[number].owner.tag == "h1"), -1)
    above = {number for number in found if number <= heading and len(every[number].text) < LEAD}
    inside = [number for number in found if _is_within(every[number].owner, {place})]
    around = {place, *every[heading].owner.iterancestors()} if heading >= 0 else {place}
    boxes = {number for number in inside if _is_elsewhere(every[number], around)} - above
    boxed, whole = (sum(len(every[number].text) for number in each) for each in (boxes, found))
    return above | (boxes if boxed <= FEW * whole else set())


def chosen(tree: HtmlElement, places: Set[HtmlElement]) -> list[str]:
    """The paragraphs in the places that somebody says are the body, without captions, boxes and the like."""
    if not places:
        return []
    inside = (unit for unit in units(tree) if _is_within(unit.owner, places))
    return [unit.text for unit in inside if not _is_elsewhere(unit, places)]


def _lead(before: Sequence[Unit]) -> set[int]:
    """Which of the units before the body are sentences of the article, set apart under its headline."""
    headings = [number for number, unit in enumerate(before) if unit.owner.tag == "h1"]
    if not headings:
        return set()
    around = set(before[headings[-1]].owner.iterancestors())
    return {
        number
        for number, unit in enumerate(before)
        if number > headings[-1]
        and len(unit.text) >= LEAD
        and unit.text.endswith(ENDS)
        and not _is_elsewhere(unit, around)
    }


def units(tree: HtmlElement) -> Iterator[Unit]:
    """What the page shows, in its order."""
    owners = [tree]
    pieces: list[tuple[str, bool]] = []
    links = 0  # that are open

    def unit() -> Iterator[Unit]:
        text = markup.line("".join(piece for piece, _ in pieces))
        if text:
            yield Unit(owners[-1], text, sum(len(piece) * is_link for piece, is_link in pieces))
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


def _place(units: Sequence[Unit], least: float) -> HtmlElement | None:
    """The innermost element that holds at least so many characters of the units."""
    held: Counter[HtmlElement] = Counter()
    for unit in units:
        for element in (unit.owner, *unit.owner.iterancestors()):
            held[element] += len(unit.text)
    enough = [element for element, length in held.items() if length >= least]
    return max(enough, key=lambda element: sum(1 for _ in element.iterancestors()), default=None)


def _is_within(element: HtmlElement, places: Set[HtmlElement]) -> bool:
    return element in places or any(above in places for above in element.iterancestors())


def _is_elsewhere(unit: Unit, around: Set[HtmlElement]) -> bool:
    """Whether it is a caption, a box of links or suchlike, by what it stands in up to one of those around."""
    for element in (unit.owner, *unit.owner.iterancestors()):
        if element in around:
            break
        named = f"{element.get('class', '')} {element.get('id', '')}".replace("_", "-")
        if element.tag in ELSEWHERE or _ELSEWHERE.search(named):
            return True
    return unit.is_link
