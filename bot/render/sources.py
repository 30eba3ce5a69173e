"""What admins are told of sources: a list at a glance, one by itself, and word of those in trouble."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot import actions
from bot.i18n import Translator
from bot.render.citation import Reader
from bot.render.html import Piece, bold, capitalised, joined, label, link, plain
from bot.render.reasons import reason
from storage.records import Button, Message, Source, SourceChange, SourceHealth, Trouble

MOST_SHOWN = 20  # lines; when all the network is down nobody reads two thousand
MOST_OF_NAME, MOST_OF_REASON = 60, 100  # units
MOST_OF_BUTTON = 40  # units, two buttons a row
MOST_OF_ADDRESS = 200  # units
MOST_REFUSED = 3  # articles that could not be read
A_PAGE = 8  # sources: what a phone shows without scrolling much
WEEK = 7  # days; of a source with less than an article a day its week tells more
EXAMPLE = "/addsource dala.example"


@dataclass(frozen=True, slots=True)
class Fared:
    """How a source fares, with what follows from it: its trouble, articles a day, and the share of what it
    announced that is stored with its whole text."""

    health: SourceHealth
    trouble: Trouble | None
    a_day: float
    whole: float | None

    @property
    def source(self) -> Source:
        return self.health.source


@dataclass(frozen=True, slots=True)
class Refused:
    """An article that could not be read, and why."""

    item: str
    reason: str


def changes(changed: Sequence[SourceChange], reader: Reader) -> Message:
    """One message about all that has changed."""
    lines = [_change(each, reader) for each in changed[:MOST_SHOWN]]
    if len(changed) > MOST_SHOWN:
        lines.append(plain(reader.t("source-more", n=len(changed) - MOST_SHOWN)))
    return Message(joined("\n", [bold(plain(reader.t("source-title"))), *lines]).html)


def _change(changed: SourceChange, reader: Reader) -> Piece:
    t, name = reader.t, name_of(changed.source)
    match changed.trouble:
        case "failing":
            why = label(reason(changed.source.error or "", t), MOST_OF_REASON)
            return plain(t("source-failing", x=name, reason=why))
        case "silent":
            last = changed.last_seen_at
            when = t.moment(last, reader.zone, reader.now) if last else "?"
            return plain(t("source-silent", x=name, when=when))
        case "wordless":
            return plain(t("source-wordless", x=name))
        case None:
            return plain(t("source-recovered", x=name))


def listed(fared: Sequence[Fared], start: int, reader: Reader, above: str = "") -> Message:
    """A page of all sources, those in trouble first; each is a button."""
    t = reader.t
    if not fared:
        text = "\n".join(filter(None, (above, t("sources-none", x=EXAMPLE))))
        return Message(plain(text).html)
    start = min(start, (len(fared) - 1) // A_PAGE * A_PAGE)
    shown = sorted(fared, key=_rank)[start : start + A_PAGE]
    title = bold(plain(t("sources-title", n=len(fared))))
    entries = [joined("\n", (bold(plain(name_of(each.source))), _glance(each, reader))) for each in shown]
    buttons = [
        Button(label(each.source.name, MOST_OF_BUTTON), actions.Source("show", each.source.id).pack())
        for each in shown
    ]
    rows = [tuple(buttons[n : n + 2]) for n in range(0, len(buttons), 2)]
    turning = []
    if start:
        turning.append(Button(t("button-back"), actions.Sources(max(0, start - A_PAGE)).pack()))
    if start + A_PAGE < len(fared):
        turning.append(Button(t("button-more"), actions.Sources(start + A_PAGE).pack()))
    rows += [tuple(turning)] if turning else []
    return Message(joined("\n\n", (plain(above), title, *entries)).html, tuple(rows))


def _rank(fared: Fared) -> tuple[bool, bool, str]:
    return fared.trouble is None, not fared.source.enabled, fared.source.name


def own(
    fared: Fared,
    refused: Sequence[Refused],
    reader: Reader,
    above: str = "",
    below: Piece | None = None,
    undo: str = "",
) -> Message:
    """A source by itself. `above` says what has just happened, `undo` is the deed that undoes it; `below` is
    what the source would bring now."""
    t, source = reader.t, fared.source
    whose = t("source-of-file" if source.owner == "file" else "source-of-admin")
    place = label(source.url or source.folder or "", MOST_OF_ADDRESS)
    blocks = (
        plain(above),
        joined("\n", (bold(plain(name_of(source))), link(plain(place), source.url), plain(whose))),
        joined("\n", (_glance(fared, reader), *map(plain, _shares(fared, t)))),
        _reasons(source, refused, t),
        below or Piece(),
    )
    return Message(joined("\n\n", blocks).html, tuple(_rows(source, undo, t)))


def _rows(source: Source, undo: str, t: Translator) -> Iterable[tuple[Button, ...]]:
    if undo:
        yield (deed_button(undo, source, "button-undo", t),)
    first = [deed_button("check", source, "button-source-check", t)]
    if source.enabled:
        first.insert(0, deed_button("pause", source, "button-pause", t))
    if source.paused:
        first.insert(0, deed_button("resume", source, "button-resume", t))
    yield tuple(first)
    last = [sources_button(t)]
    if source.owner == "admin":
        last.insert(0, deed_button("remove", source, "button-source-remove", t))
    yield tuple(last)


def removed(source: Source, t: Translator) -> Message:
    """That a source is removed, and the way back."""
    text = plain(t("source-removed", x=name_of(source)))
    return Message(text.html, ((deed_button("restore", source, "button-undo", t),), (sources_button(t),)))


def deed_button(deed: str, source: Source, key: str, t: Translator) -> Button:
    return Button(t(key), actions.Source(deed, source.id).pack())


def sources_button(t: Translator) -> Button:
    return Button(t("button-sources"), actions.Sources(0).pack())


def name_of(source: Source) -> str:
    return label(source.name, MOST_OF_NAME)


def _glance(fared: Fared, reader: Reader) -> Piece:
    """State, last success, articles a day, share with quotes: on one line."""
    t, found = reader.t, fared.health
    last = found.source.last_success_at
    read = t("source-read-at", when=t.moment(last, reader.zone, reader.now)) if last else t("source-unread")
    is_new = last is None and fared.trouble is None and fared.source.enabled  # neither well nor ill
    parts = [read] if is_new else [state(fared, t), read]
    if found.articles:
        a_day, a_week = round(fared.a_day), round(fared.a_day * WEEK)
        parts.append(t("source-a-day", n=a_day) if fared.a_day >= 1 else t("source-a-week", n=a_week))
        parts.append(t("source-quoting", n=_percent(found.quoting / found.articles)))
    return plain(" · ".join(parts))


def state(fared: Fared, t: Translator) -> str:
    """One or two words for how a source is."""
    if fared.source.paused:
        return t("state-paused")
    if not fared.source.enabled:
        return t("state-off")
    match fared.trouble:
        case "failing":
            return t("state-failing")
        case "silent":
            return t("state-silent")
        case "wordless":
            return t("state-wordless")
        case None:
            return t("state-well")


def _shares(fared: Fared, t: Translator) -> Iterable[str]:
    if fared.whole is not None:
        yield capitalised(t("source-whole", n=_percent(fared.whole)))
    if fared.health.quotes:
        unattributed = fared.health.unattributed / fared.health.quotes
        yield capitalised(t("source-unattributed", n=_percent(unattributed)))


def _reasons(source: Source, refused: Sequence[Refused], t: Translator) -> Piece:
    """Why it could not be read, and which of its articles could not, and why."""
    why = plain(label(reason(source.error, t), MOST_OF_REASON)) if source.error else Piece()
    lines = [
        plain(f"{label(each.item, MOST_OF_REASON)}: {label(reason(each.reason, t), MOST_OF_REASON)}")
        for each in refused[:MOST_REFUSED]
    ]
    title = plain(t("source-refused", n=len(refused))) if refused else Piece()
    return joined("\n", (why, title, *lines))


def _percent(share: float) -> int:
    return round(100 * share)
