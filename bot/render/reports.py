"""What editors see of the quotes that readers doubt: one at a time, as it stands in its article."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.actions import Judge
from bot.extract import marks, sentences
from bot.extract.model import Span
from bot.i18n import Translator
from bot.render.citation import Reader, dated, headline, linked_name, person_name, speaker
from bot.render.doubts import known_words
from bot.render.html import CUT, Piece, bold, joined, label, plain, shortened, units
from storage.records import Button, Message, Person, Quote, Ruling, Spans
from storage.reports import Entry

AROUND = 2  # sentences before a quote and after it
MOST_AROUND = 300  # UTF-16 units of them, on each side
MOST_OF_QUOTE = 1400  # UTF-16 units: who decides need not read a whole interview
MOST_PARTS = 6
MOST_BETWEEN = 100  # UTF-16 units of what stands between two parts
MOST_OF_NAME = 40  # UTF-16 units on a button, two a row
MOST_OF_HEADLINE = 60  # UTF-16 units of what tells one namesake from another


@dataclass(frozen=True, slots=True)
class Case:
    """A doubted quote, with the text of its article and where the quote's parts stand in it."""

    entry: Entry
    quote: Quote
    text: str
    spans: Spans


@dataclass(frozen=True, slots=True)
class Namesake:
    """Somebody who may be meant, and the headline above his last words."""

    person: Person
    headline: str


def none(t: Translator, above: str = "") -> Message:
    return Message(plain("\n".join(filter(None, (above, t("reports-none"))))).html)


def case(shown: Case, number: int, reader: Reader, above: str = "") -> Message:
    """A report with what can be decided; `number` are waiting. `above` says what has just happened."""
    t, quote_id = reader.t, shown.quote.id
    doubted = " · ".join(f"{t(f'doubt-{doubt}')}: {n}" for doubt, n in shown.entry.doubts)
    title = joined("\n", (bold(plain(t("reports-title", n=number))), plain(doubted)))
    source = joined("\n", (speaker(shown.quote, reader), headline(shown.quote), dated(shown.quote, reader)))
    first = (
        _button("doubt-quote", Judge("no-quote", quote_id), t),
        _button("doubt-speaker", Judge("who", quote_id), t),
    )
    last = [_button("button-right-quote", Judge("right", quote_id), t)]
    if shown.quote.person:
        last.insert(0, _button("doubt-person", Judge("whose", quote_id), t))
    rows = [first, tuple(last)]
    rows += [(_next(quote_id, t),)] if number > 1 else []
    text = joined("\n\n", (plain(above), title, in_context(shown.text, shown.spans), source))
    return Message(text.html, tuple(rows))


def in_context(text: str, spans: Spans) -> Piece:
    """The words as they stand, in bold, with the sentences around them; of long ones a part, so that with all
    else they fit a message."""
    start, end = around(text, spans)
    parts = spans[:MOST_PARTS]
    gaps = [MOST_BETWEEN] * (len(parts) - 1) + [MOST_AROUND]
    after = [*(begin for begin, _ in parts[1:]), end]
    whole = plain(_end(text[start : parts[0][0]]))
    for (begin, stop), gap, until in zip(parts, gaps, after, strict=True):
        whole += bold(plain(shortened(text[begin:stop], MOST_OF_QUOTE // len(parts))))
        whole += plain(shortened(text[stop:until], gap))
    return whole


def _end(text: str) -> str:
    """The end of what stands before, as much as there is room for."""
    if units(text) <= MOST_AROUND:
        return text
    return CUT + text[-MOST_AROUND // 2 :]  # a character may take two units


def around(text: str, spans: Spans) -> tuple[int, int]:
    """Where the sentences around the quote begin and end."""
    first, last = spans[0][0], spans[-1][1]
    begin, stop = max(0, first - 4 * MOST_AROUND), min(len(text), last + 4 * MOST_AROUND)
    level = marks.level(text[begin:stop])
    found = [
        sentence
        for paragraph in sentences.paragraphs(level)
        for sentence in sentences.sentences(level, Span(paragraph.start, paragraph.end))
    ]
    before = [each.start for each in found if each.start <= first - begin][-AROUND - 1 :]
    after = [each.end for each in found if each.end >= last - begin][: AROUND + 1]
    return min([first, *(begin + at for at in before)]), max([last, *(begin + at for at in after)])


def who(shown: Case, offered: Sequence[Person], reader: Reader) -> Message:
    """Who has said it: people of the article, or nobody knows who."""
    t, quote_id = reader.t, shown.quote.id
    buttons = [
        Button(label(person_name(each, t.language), MOST_OF_NAME), Judge("speaker", quote_id, each.id).pack())
        for each in offered
    ]
    buttons += [_button("button-nobody", Judge("speaker", quote_id), t), _back(quote_id, t)]
    text = joined("\n\n", (bold(plain(t("judge-speaker"))), in_context(shown.text, shown.spans)))
    return Message(text.html, _by_two(buttons))


def whose(shown: Case, offered: Sequence[Namesake], reader: Reader) -> Message:
    """Which person of this name it is; each with what tells him apart."""
    t, quote_id = reader.t, shown.quote.id
    lines = [
        plain(f"{n}. ") + linked_name(each.person, t.language) + plain(_told(each))
        for n, each in enumerate(offered, 1)
    ]
    buttons = [
        Button(
            label(f"{n}. {person_name(each.person, t.language)}", MOST_OF_NAME),
            Judge("namesake", quote_id, each.person.id).pack(),
        )
        for n, each in enumerate(offered, 1)
    ]
    buttons += [_button("button-stranger", Judge("stranger", quote_id), t), _back(quote_id, t)]
    blocks = (
        bold(plain(t("judge-person"))),
        in_context(shown.text, shown.spans),
        speaker(shown.quote, reader),
        joined("\n", lines),
    )
    return Message(joined("\n\n", blocks).html, _by_two(buttons))


def _told(each: Namesake) -> str:
    return f" · {label(each.headline, MOST_OF_HEADLINE)}" if each.headline else ""


def judged(shown: Case, ruling: Ruling, name: str, t: Translator, *, is_waiting: bool) -> Message:
    """What was decided, with the ways back and on; `name` is who the speaker is now, "" for nobody."""
    match ruling:
        case "no-quote":
            said = t("judged-no-quote")
        case "right":
            said = t("judged-right")
        case _:
            said = t("judged-speaker", x=name or t("speaker-unknown"))
    words = known_words(shown.quote.parts, shown.quote.id, t, stands=ruling != "no-quote")
    quote_id = shown.quote.id
    row = [_button("button-undo", Judge("undo", quote_id), t)]
    row += [_next(quote_id, t)] if is_waiting else []
    return Message(joined("\n", (plain(said), words)).html, (tuple(row),))


def _next(quote_id: int, t: Translator) -> Button:
    return _button("button-more", Judge("next", quote_id), t)


def _back(quote_id: int, t: Translator) -> Button:
    return _button("button-back", Judge("show", quote_id), t)


def _button(key: str, action: Judge, t: Translator) -> Button:
    return Button(t(key), action.pack())


def _by_two(buttons: Sequence[Button]) -> tuple[tuple[Button, ...], ...]:
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
