"""What admins are told of the deliveries: how many, what became of them, and what surrounds them."""

from bot.i18n import Translator
from bot.render.citation import Reader
from bot.render.html import bold, joined, label, plain
from storage.ledger import Totals
from storage.records import Message

MOST_REASONS = 5
MOST_OF_REASON = 100  # units


def stats(totals: Totals, reader: Reader) -> Message:
    """The last day's messages with why some failed, what is still open, readers, articles."""
    blocks = (
        bold(plain(reader.t("stats-title"))),
        plain("\n".join(_messages(totals, reader.t))),
        plain("\n".join(_open(totals, reader))),
        plain("\n".join(_around(totals, reader.t))),
    )
    return Message(joined("\n\n", blocks).html)


def _messages(totals: Totals, t: Translator) -> list[str]:
    found = totals.planned
    lines = [
        t("stats-planned", n=sum(found.values())),
        t("stats-sent", n=found.get("sent", 0)),
        t("stats-ambiguous", n=totals.unsure),
        t("stats-failed", n=found.get("failed", 0)),
    ]
    lines += [t("stats-reason", x=label(why, MOST_OF_REASON), n=number) for why, number in totals.reasons]
    return [*lines, t("stats-cancelled", n=found.get("cancelled", 0))]


def _open(totals: Totals, reader: Reader) -> list[str]:
    lines = [reader.t("stats-open", n=totals.open)]
    if totals.oldest_at:
        lines.append(
            reader.t("stats-oldest", when=reader.t.moment(totals.oldest_at, reader.zone, reader.now))
        )
    return lines


def _around(totals: Totals, t: Translator) -> list[str]:
    by_state = totals.readers
    return [
        t("stats-readers", n=sum(by_state.values())),
        t("stats-readers-active", n=by_state.get("active", 0)),
        t("stats-readers-stopped", n=by_state.get("stopped", 0)),
        t("stats-readers-unreachable", n=by_state.get("unreachable", 0)),
        t("stats-articles", n=totals.articles),
    ]
