"""What readers may find wrong with a quote: buttons that open below it, in the place of one."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.actions import MOST_DIGITS, Action, BadAction, Doubt, Mistake, NoDoubt, NoMistake, fits, unpack
from bot.i18n import Translator
from bot.links import Page
from bot.render.html import Piece, joined, label, page_link, plain
from storage.records import Button, Message, Quote
from storage.reports import Answered

DOUBTS = ("speaker", "quote", "person")
MOST_OF_BUTTON = 40  # UTF-16 units of a quote by which it is known among others
MOST_OF_WORDS = 100  # of one that readers are told of
OWN = (Mistake, NoMistake, Doubt, NoDoubt)

Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Doubted:
    """The quotes of a message, one of them perhaps chosen (else 0)."""

    ids: tuple[int, ...]
    chosen: int = 0

    @property
    def written(self) -> str:
        return ".".join(map(str, self.ids))


def read(ids: str) -> tuple[int, ...]:
    """The ids of a button; none where they are no ids."""
    numbers = ids.split(".")
    is_number = all(each.isascii() and each.isdigit() and len(each) <= MOST_DIGITS for each in numbers)
    return tuple(dict.fromkeys(map(int, numbers))) if is_number else ()


def mistake(quotes: Sequence[Quote], t: Translator) -> Rows:
    """The button that opens the others, in a row of its own; for as many quotes as buttons can carry."""
    ids = tuple(quote.id for quote in quotes)
    while ids and not all(fits(Doubt("speaker", each, Doubted(ids).written)) for each in ids):
        ids = ids[:-1]
    return closed(Doubted(ids), t) if ids else ()


def closed(doubted: Doubted, t: Translator) -> Rows:
    chosen = doubted.ids[0] if len(doubted.ids) == 1 else 0
    action = Mistake(chosen, doubted.written)
    return ((Button(t("button-mistake"), action.pack()),),) if fits(action) else ()


def which(doubted: Doubted, quotes: Sequence[Quote], t: Translator) -> Rows:
    """Which of the quotes is meant."""
    rows = [
        (Button(label(quote.parts[0], MOST_OF_BUTTON), Mistake(quote.id, doubted.written).pack()),)
        for quote in quotes
        if fits(Mistake(quote.id, doubted.written))
    ]
    return (*rows, (Button(t("button-back"), NoMistake(doubted.written).pack()),))


def choices(doubted: Doubted, t: Translator) -> Rows:
    """What may be wrong with the chosen quote."""
    buttons = [
        Button(t(f"doubt-{doubt}"), Doubt(doubt, doubted.chosen, doubted.written).pack())
        for doubt in DOUBTS
        if fits(Doubt(doubt, doubted.chosen, doubted.written))
    ]
    back: Action = NoMistake(doubted.written) if len(doubted.ids) == 1 else Mistake(0, doubted.written)
    buttons.append(Button(t("button-back"), back.pack()))
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))


def undo(doubted: Doubted, t: Translator) -> Rows:
    return ((Button(t("button-undo"), NoDoubt(doubted.chosen, doubted.written).pack()),),)


def placed(below: Rows, own: Rows) -> Rows:
    """All buttons of a message, with these in the place of those that are about mistakes."""
    at = next((n for n, row in enumerate(below) if any(map(is_own, row))), len(below))
    rest = [row for row in below if not any(map(is_own, row))]
    return (*rest[:at], *own, *rest[at:])


def is_own(button: Button) -> bool:
    """Whether a button is about mistakes."""
    try:
        return isinstance(unpack(button.data or ""), OWN)
    except BadAction:
        return False


def answer(answered: Answered, t: Translator) -> Message:
    """What became of a report, and of which words."""
    text = plain(t("report-fixed" if answered.answer == "fixed" else "report-right"))
    return Message(
        joined("\n", (text, known_words(answered.words, answered.quote_id, t, stands=answered.stands))).html
    )


def known_words(parts: Sequence[str], quote_id: int, t: Translator, *, stands: bool) -> Piece:
    """A quote's first words, leading to its page if it has one."""
    words = plain(t("understood-words", x=label(" ".join(parts), MOST_OF_WORDS)))
    return page_link(words, Page("quote", str(quote_id))) if stands else words
