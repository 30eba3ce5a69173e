"""Why the stories of a digest came, and what can be done to have less of the like."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.actions import Action, Less, Why
from bot.render import doubts
from bot.render.citation import MOST_OF_NAME, Reader
from bot.render.html import Piece, bold, joined, label, plain
from storage.records import Button, Message, Quote

MOST_OF_HEADLINE = 80  # units: enough to know it by, and twenty of them fit a message
MOST_REASONS = 2  # that are named
MOST_OF_REASON = 40
IN_A_ROW = 5


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a story came: the names of what is followed that it suits; where it stands in its digest."""

    position: int
    headline: str
    follows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to be done: the text of its button, what it is about, and the deed."""

    key: str
    name: str
    action: Action


def why(key: str, upto: int, reasons: Sequence[Reason], reader: Reader, *, can_doubt: bool) -> Message:
    """Why each story came, with a button for each that leads to having less of it, and where the
    reader `can_doubt` a quote also to what may be wrong with it."""
    blocks = [_block(f"{number}. ", reason, reader) for number, reason in enumerate(reasons, 1)]
    buttons = [
        Button(str(number), Less(key, reason.position, upto).pack())
        for number, reason in enumerate(reasons, 1)
    ]
    rows = [tuple(buttons[at : at + IN_A_ROW]) for at in range(0, len(buttons), IN_A_ROW)]
    text = joined("\n\n", [*blocks, plain(reader.t("less-or-mistake" if can_doubt else "less-question"))])
    return Message(text.html, tuple(rows))


def less(
    action: Less, reason: Reason, offered: Iterable[Offer], quote: Quote | None, reader: Reader
) -> Message:
    """What can be done to have less like one story; and what may be wrong with the quote it came with."""
    rows = [
        (Button(label(reader.t(each.key, x=each.name), MOST_OF_NAME), each.action.pack()),)
        for each in offered
    ]
    rows.append((Button(reader.t("button-back"), Why(action.key, action.upto, 1).pack()),))
    said = doubts.known_words(quote.parts, quote.id, reader.t, stands=True) if quote else Piece()
    text = joined("\n\n", (_block("", reason, reader), said))
    return Message(text.html, (*rows, *doubts.mistake([quote] if quote else [], reader.t)))


def _block(number: str, reason: Reason, reader: Reader) -> Piece:
    named = [label(name, MOST_OF_REASON) for name in reason.follows[:MOST_REASONS]]
    more = [f"+{len(reason.follows) - MOST_REASONS}"] if reason.follows[MOST_REASONS:] else []
    because = reader.t("why", x=reader.t.listed([*named, *more])) if named else reader.t("why-none")
    return bold(plain(number + label(reason.headline, MOST_OF_HEADLINE))) + plain(f"\n{because}")
