"""How a reader wants it: one screen that says so, and one for each thing that can be chosen."""

from collections.abc import Iterable, Sequence

from bot.actions import Choose, Exclude, Include, Open, Set, fits
from bot.i18n import LANGUAGES, translator
from bot.render.citation import MOST_OF_NAME, Reader
from bot.render.html import label, plain
from bot.render.screens import CHOSEN, follows_button, next_time
from storage.records import Button, Exclusion, Message, Source, Subscriber

LENGTHS = ("short", "normal", "quotes")
MOSTS = ("3", "5", "10", "15", "20")  # stories that a digest shows; a phone shows three at once
STYLES = ("classic", "rich")
PAUSES = ("day", "week")
TWICE = ("again", "never")
MOST_NAMED = 4  # unwanted things on the screen of all settings
SOURCES_A_PAGE = 20
MOST_UNWANTED = 90  # as many buttons as a message can bear, beside those that lead on

Rows = Sequence[tuple[Button, ...]]


def overview(subscriber: Subscriber, unwanted: Sequence[str], reader: Reader, above: str = "") -> Message:
    """All settings, and a button for each."""
    t = reader.t
    named = [*unwanted[:MOST_NAMED], *([f"+{len(unwanted) - MOST_NAMED}"] if unwanted[MOST_NAMED:] else [])]
    hours = tuple(filter(None, (subscriber.quiet_from, subscriber.quiet_until)))
    lines = [
        above,
        standing(subscriber, reader),
        t("quiet", span="–".join(hours)) if hours else "",
        t("settings-length", x=t(f"length-{subscriber.length}")),
        t("settings-most", n=subscriber.most),
        t("settings-unwanted", x=t.listed(named) or t("settings-none")),
    ]
    rows = [
        (_open("button-language", "language", reader), _open("button-schedule", "schedule", reader)),
        (_open("button-quiet", "quiet", reader), _open("button-length", "length", reader)),
        (_open("button-most", "most", reader), _open("button-languages", "languages", reader)),
        (_open("button-unwanted", "unwanted", reader), _open("button-pause", "pause", reader)),
        (_open("button-twice", "twice", reader), follows_button(t)),
        (_open("button-style", "style", reader), _open("button-chats", "chats", reader)),
    ]
    return _message(lines, rows)


def standing(subscriber: Subscriber, reader: Reader) -> str:
    """Whether digests come, and when the next one."""
    if subscriber.state != "active" or subscriber.next_digest_at is None:
        return reader.t("stopped")
    is_paused = subscriber.paused_until is not None and reader.now < subscriber.paused_until
    return reader.t("paused" if is_paused else "schedule-next", when=next_time(subscriber, reader))


def length(subscriber: Subscriber, reader: Reader, above: str, undo: Rows) -> Message:
    """How long a digest is."""
    t = reader.t
    options = [(value, t(f"length-{value}")) for value in LENGTHS]
    title = t("settings-length", x=t(f"length-{subscriber.length}"))
    return _message([above, title], [*_options("length", options, subscriber.length), *undo, _back(reader)])


def style(subscriber: Subscriber, reader: Reader, above: str, undo: Rows) -> Message:
    """How a digest looks. Nothing is marked until the reader has chosen."""
    options = [(value, reader.t(f"style-{value}")) for value in STYLES]
    rows = _options("style", options, subscriber.style or "")
    return _message([above, reader.t("style-question")], [*rows, *undo, _back(reader)])


def most(subscriber: Subscriber, reader: Reader, above: str, undo: Rows) -> Message:
    """How many stories a digest shows."""
    rows = [tuple(row[0] for row in _options("most", [(n, n) for n in MOSTS], str(subscriber.most)))]
    title = reader.t("settings-most", n=subscriber.most)
    return _message([above, title], [*rows, *undo, _back(reader)])


def twice(subscriber: Subscriber, reader: Reader, above: str, undo: Rows) -> Message:
    """What is to be done when it is unknown whether a message arrived."""
    current = "never" if subscriber.never_twice else "again"
    options = [(value, reader.t(f"twice-{value}")) for value in TWICE]
    return _message(
        [above, reader.t("twice-question")], [*_options("twice", options, current), *undo, _back(reader)]
    )


def pause(subscriber: Subscriber, reader: Reader, above: str, undo: Rows) -> Message:
    """A pause, or its end."""
    t = reader.t
    is_paused = subscriber.paused_until is not None and reader.now < subscriber.paused_until
    if is_paused:
        rows = [(Button(t("button-resume"), Set("pause", "none").pack()),)]
    else:
        rows = [(Button(t(f"button-pause-{value}"), Set("pause", value).pack()),) for value in PAUSES]
    title = standing(subscriber, reader) if is_paused else t("pause-question")
    return _message([above, title], [*rows, *undo, _back(reader)])


def languages(unwanted: Iterable[Exclusion], reader: Reader, above: str, undo: Rows) -> Message:
    """In which languages articles are wanted."""
    excluded = {each.value: each.id for each in unwanted if each.kind == "language"}
    rows = [
        (_switch("languages", "language", code, translator(code)("language"), excluded.get(code)),)
        for code in LANGUAGES
    ]
    return _message([above, reader.t("languages-question")], [*rows, *undo, _back(reader)])


def sources(
    shown: Sequence[Source], start: int, unwanted: Iterable[Exclusion], reader: Reader, above: str, undo: Rows
) -> Message:
    """From which sources articles are wanted, a page of them."""
    t, page = reader.t, shown[start : start + SOURCES_A_PAGE]
    excluded = {each.value: each.id for each in unwanted if each.kind == "source"}
    rows = [
        (_switch(f"sources {start}", "source", str(each.id), each.name, excluded.get(str(each.id))),)
        for each in page
    ]
    if start + SOURCES_A_PAGE < len(shown):
        rows.append((Button(t("button-more"), Choose(start + SOURCES_A_PAGE).pack()),))
    return _message([above, t("sources-choose")], [*rows, *undo, _back(reader, "unwanted")])


def unwanted(own: Sequence[tuple[Exclusion, str]], reader: Reader, above: str, undo: Rows) -> Message:
    """What is not shown, each a button that shows it again; and how to add to it."""
    t = reader.t
    rows = [
        (Button(label(name, MOST_OF_NAME), Include("unwanted", 0, each.id).pack()),)
        for each, name in own[:MOST_UNWANTED]
    ]
    rows.append((Button(t("button-choose-sources"), Choose(0).pack()),))
    title = t("unwanted-title" if own else "unwanted-none")
    return _message([above, title, t("unwanted-how")], [*rows, *undo, _back(reader)])


def undo_set(name: str, value: str, reader: Reader) -> Rows:
    """A button that takes a choice back."""
    return [(Button(reader.t("button-undo"), Set(name, value, 1).pack()),)]


def undo_include(screen: str, unwanted: Exclusion, reader: Reader) -> Rows:
    """A button that excludes again; none for a word that no button can carry."""
    action = Exclude(screen, 1, unwanted.kind, unwanted.label or unwanted.value)
    return [(Button(reader.t("button-undo"), action.pack()),)] if fits(action) else []


def undo_exclude(screen: str, exclusion_id: int, reader: Reader) -> Rows:
    """A button that shows it again."""
    return [(Button(reader.t("button-undo"), Include(screen, 1, exclusion_id).pack()),)]


def _options(name: str, options: Iterable[tuple[str, str]], current: str) -> list[tuple[Button, ...]]:
    return [(Button(CHOSEN * (value == current) + text, Set(name, value).pack()),) for value, text in options]


def _switch(screen: str, kind: str, value: str, name: str, exclusion_id: int | None) -> Button:
    """Chosen is what is shown."""
    if exclusion_id is None:
        return Button(CHOSEN + label(name, MOST_OF_NAME), Exclude(screen, 0, kind, value).pack())
    return Button(label(name, MOST_OF_NAME), Include(screen, 0, exclusion_id).pack())


def _back(reader: Reader, screen: str = "settings") -> tuple[Button, ...]:
    return (_open("button-back", screen, reader),)


def _open(key: str, screen: str, reader: Reader) -> Button:
    return Button(reader.t(key), Open(screen).pack())


def _message(lines: Iterable[str], rows: Iterable[tuple[Button, ...]]) -> Message:
    return Message(plain("\n".join(filter(None, lines))).html, tuple(rows))
