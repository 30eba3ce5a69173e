"""What a button means: a small frozen value, packed into the 64 bytes that Telegram gives a button."""

from dataclasses import dataclass, fields
from typing import Self

MAX_BYTES = 64  # Bot API: callback_data
BEHALF = "@"  # before the id of the reader whom a button concerns, and the action itself
MOST_DIGITS = 18  # of a number: any such fits the 64 bits of a database's id, and none grows longer
SEPARATOR = ":"


class BadAction(ValueError):
    """The data is not of a button of ours, or of one that this version no longer has."""


@dataclass(frozen=True, slots=True)
class Action:
    def pack(self) -> str:
        """Raises ValueError when no button can carry it, or a button would bring back something else."""
        data = self._data()
        if not _is_short(data) or unpack(data) != self:
            raise ValueError(f"no button can carry {self}")
        return data

    def _data(self) -> str:
        return SEPARATOR.join((PREFIXES[type(self)], *(str(getattr(self, f.name)) for f in fields(self))))

    @classmethod
    def _of(cls, values: list[str]) -> Self:
        wanted = fields(cls)
        if len(values) != len(wanted):
            raise BadAction
        return cls(*(_integer(v) if f.type is int else v for f, v in zip(wanted, values, strict=True)))


def _integer(value: str) -> int:
    if not (value.isascii() and value.isdigit() and len(value) <= MOST_DIGITS):
        raise BadAction
    return int(value)


@dataclass(frozen=True, slots=True)
class Open(Action):
    """Show a screen in place of this one."""

    screen: str


@dataclass(frozen=True, slots=True)
class Language(Action):
    """Speak this language from now on."""

    code: str


@dataclass(frozen=True, slots=True)
class Begin(Action):
    """The last of the first steps: when digests are to come (`morning`, `both`, `once` or `skip`)."""

    when: str


@dataclass(frozen=True, slots=True)
class Follow(Action):
    """Follow a topic (its slug), a person (the id) or a word. The word itself travels, since nothing is
    stored of a reader who does not press; `fits` tells whether it can."""

    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class FollowAtOnce(Action):
    """Follow a topic or a person, if that is not done yet, and have what is followed come at once."""

    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Toggle(Action):
    """Follow (`wanted` 1) or unfollow (0) from a screen of choices, and show it again. A second tap of the
    same button asks for the same and so changes nothing more."""

    screen: str
    wanted: int
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Unfollow(Action):
    follow_id: int


@dataclass(frozen=True, slots=True)
class Followed(Action):
    """Show one of the reader's follows: how it comes, and what can be done about it."""

    follow_id: int


@dataclass(frozen=True, slots=True)
class AtOnce(Action):
    """Have what is followed come at once (`wanted` 1) or in digests alone (0)."""

    follow_id: int
    wanted: int


@dataclass(frozen=True, slots=True)
class Refollow(Action):
    """Undo an unfollow: follow again, at once (1) or in digests (0)."""

    at_once: int
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Set(Action):
    """Set one of the reader's settings; `undone` 1 when this takes back what he has just set."""

    name: str
    value: str
    undone: int = 0


@dataclass(frozen=True, slots=True)
class Exclude(Action):
    """Show this no more, and then the screen; a word travels as it was typed."""

    screen: str
    undone: int
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Include(Action):
    """Show again what was excluded, and then the screen."""

    screen: str
    undone: int
    exclusion_id: int


@dataclass(frozen=True, slots=True)
class Choose(Action):
    """The sources to choose from, from this place on."""

    start: int


@dataclass(frozen=True, slots=True)
class Why(Action):
    """Why the stories of a digest came, those up to a position; `back` 1 when it is come back to."""

    key: str
    upto: int
    back: int = 0


@dataclass(frozen=True, slots=True)
class Less(Action):
    """What can be done to have less like the story at this position of a digest, explained up to another."""

    key: str
    position: int
    upto: int


@dataclass(frozen=True, slots=True)
class Schedule(Action):
    """Change when digests come, and show the screen again; on the screen `undo` take a change back. What the
    deeds are, and their values: see `bot.week.changed`; also `quiet` (2200-0700) and `zone` (its name)."""

    screen: str
    deed: str
    value: str


@dataclass(frozen=True, slots=True)
class Quotes(Action):
    """The newest quotes asked for, or with `below` those that come after that quote. What is 0 or empty does
    not matter; `since` and `until` are days (`date.toordinal`), `words` are as they were typed."""

    person_id: int = 0
    below: int = 0
    about: int = 0
    since: int = 0
    until: int = 0
    topic: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Save(Action):
    """Quotes as a file, `csv` or `json`; the rest as in `Quotes`."""

    form: str
    person_id: int = 0
    about: int = 0
    since: int = 0
    until: int = 0
    topic: str = ""
    words: str = ""

    @property
    def quotes(self) -> Quotes:
        """What shows them in the chat."""
        return Quotes(self.person_id, 0, self.about, self.since, self.until, self.topic, self.words)


@dataclass(frozen=True, slots=True)
class Own(Action):
    """Do this with what is kept of the reader: export it, ask about erasing it, erase it, keep it."""

    deed: str


@dataclass(frozen=True, slots=True)
class About(Action):
    """The page of a person."""

    person_id: int


@dataclass(frozen=True, slots=True)
class Search(Action):
    """The newest articles with these words, or those that come after the article `below`."""

    below: int
    words: str


@dataclass(frozen=True, slots=True)
class Rest(Action):
    """What a digest had no room for, from this position on."""

    key: str
    position: int


@dataclass(frozen=True, slots=True)
class Again(Action):
    """Send the last digest once more."""


@dataclass(frozen=True, slots=True)
class Digest(Action):
    """What is new now."""


@dataclass(frozen=True, slots=True)
class Sources(Action):
    """The list of sources, from this place on."""

    start: int


@dataclass(frozen=True, slots=True)
class Source(Action):
    """Do this with a source: show, check, add, … (see `bot.adding`)."""

    deed: str
    source_id: int


@dataclass(frozen=True, slots=True)
class AddAs(Action):
    """Add a source that was looked at under the other name at this place."""

    source_id: int
    choice: int


@dataclass(frozen=True, slots=True)
class Sent(Action):
    """Do this with what an admin has sent, to which the message with the button replies: store it, read its
    address as a source, leave it."""

    deed: str


@dataclass(frozen=True, slots=True)
class Stored(Action):
    """Take back (`wanted` 0) what an admin has sent and had stored, or keep it after all (1)."""

    article_id: int
    wanted: int


@dataclass(frozen=True, slots=True)
class Mistake(Action):
    """What may be wrong with this quote, or (0) with which of those in the message; all ids with dots
    between."""

    quote_id: int
    ids: str


@dataclass(frozen=True, slots=True)
class NoMistake(Action):
    """Nothing is wrong with these quotes."""

    ids: str


@dataclass(frozen=True, slots=True)
class Doubt(Action):
    """This is wrong with a quote (`speaker`, `quote` or `person`)."""

    doubt: str
    quote_id: int
    ids: str


@dataclass(frozen=True, slots=True)
class NoDoubt(Action):
    """Take back what was said to be wrong with a quote."""

    quote_id: int
    ids: str


@dataclass(frozen=True, slots=True)
class Judge(Action):
    """Decide of a quote that readers doubt, or look at it (see `bot.reports`)."""

    deed: str
    quote_id: int
    person_id: int = 0


PREFIXES: dict[type[Action], str] = {
    Open: "o",
    Language: "l",
    Begin: "b",
    Follow: "f",
    FollowAtOnce: "fn",
    Toggle: "x",
    Unfollow: "u",
    Followed: "fo",
    AtOnce: "fa",
    Refollow: "fr",
    Set: "g",
    Exclude: "e",
    Include: "i",
    Choose: "c",
    Why: "y",
    Less: "yl",
    Schedule: "s",
    Quotes: "q",
    Save: "qs",
    Own: "z",
    Search: "w",
    About: "p",
    Rest: "r",
    Again: "a",
    Digest: "d",
    Sources: "ss",
    Source: "so",
    AddAs: "sa",
    Sent: "se",
    Stored: "st",
    Mistake: "m",
    NoMistake: "mx",
    Doubt: "md",
    NoDoubt: "mu",
    Judge: "j",
}
_BY_PREFIX = {prefix: kind for kind, prefix in PREFIXES.items()}


def unpack(data: str) -> Action:
    """The action of a button. Raises BadAction for anything else: what comes back is not to be trusted."""
    prefix, _, rest = data.partition(SEPARATOR)
    kind = _BY_PREFIX.get(prefix)
    if kind is None or not _is_short(data):
        raise BadAction
    # the last value may hold the separator: a word is whatever the reader typed
    values = rest.split(SEPARATOR, len(fields(kind)) - 1) if fields(kind) else []
    action = kind._of(values)
    if action._data() != data:
        raise BadAction
    return action


def on_behalf(subscriber_id: int, data: str) -> str | None:
    """The same button for a chat that the one who presses looks after; None when no button can carry it."""
    whole = f"{BEHALF}{subscriber_id}{SEPARATOR}{data}"
    return whole if _is_short(whole) else None


def of_whom(data: str) -> tuple[int | None, str]:
    """The reader whom a button concerns, None: the one who presses; and the data of the action. Whether he
    may act for that reader is for the caller to ask. Raises BadAction."""
    if not data.startswith(BEHALF):
        return None, data
    number, _, rest = data.removeprefix(BEHALF).partition(SEPARATOR)
    subscriber_id = _integer(number)
    if on_behalf(subscriber_id, rest) != data:
        raise BadAction
    return subscriber_id, rest


def _is_short(data: str) -> bool:
    try:
        return len(data.encode()) <= MAX_BYTES
    except UnicodeEncodeError:  # half a surrogate pair, which no button can carry
        return False


def fits(action: Action) -> bool:
    """Whether a button can carry this action."""
    try:
        action.pack()
    except ValueError:
        return False
    return True
