"""What goes into storage and comes out of it: frozen values. Moments are aware, in UTC."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo
from typing import Literal, NamedTuple

Spans = tuple[tuple[int, int], ...]  # (start, end) pairs counting characters of the article's text

SubscriberState = Literal["active", "stopped", "unreachable"]
FollowKind = Literal["topic", "person", "word"]
ExclusionKind = Literal["word", "source", "language", "topic", "person"]
Length = Literal["short", "normal", "quotes"]  # of a digest; quotes: only what has a quote
Style = Literal["classic", "rich"]
Step = Literal["language", "follows", "when", "done"]
SourceOwner = Literal["file", "admin", "nobody"]  # nobody: looked at but not added yet, or removed
DeliveryState = Literal["pending", "claimed", "sent", "failed", "ambiguous", "cancelled"]
Doubt = Literal["speaker", "quote", "person"]  # wrong speaker, not a quote, a namesake
Ruling = Literal["no-quote", "speaker", "namesake", "stranger", "right"]  # stranger: nobody known until then
Answer = Literal["fixed", "right"]
Trouble = Literal["failing", "silent", "wordless"]  # wordless: its articles have lost their quotes


@dataclass(frozen=True, slots=True)
class Selectors:
    """Where things stand in a source's pages, as CSS selectors; None where nobody has said."""

    links: str | None = None  # the links to articles in a section page
    title: str | None = None
    body: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class SourceSpec:
    """A source as the operator describes it."""

    name: str
    every: int  # seconds
    folder: str | None = None  # one of the two: a folder of files,
    url: str | None = None  # or a feed's address
    language: str | None = None
    time_zone: str | None = None
    enabled: bool = True
    selectors: Selectors | None = None


@dataclass(frozen=True, slots=True)
class Source(SourceSpec):
    id: int = 0
    error: str | None = None
    failures: int = 0  # in a row
    fetched: bool = False  # whether a first fetch, which is history, has succeeded
    etag: str | None = None
    modified: str | None = None
    owner: SourceOwner = "file"  # an admin's source is no business of the file, until it names it
    last_success_at: datetime | None = None
    told: Trouble | None = None  # the trouble that the admins know of
    paused: bool = False  # by an admin, also one of the file; it is not enabled then


@dataclass(frozen=True, slots=True)
class SourceHealth:
    """How a source has fared of late. What was there at its first fetch does not count."""

    source: Source
    articles: int
    first_seen_at: datetime | None
    last_seen_at: datetime | None
    longest_gap: float  # seconds between two articles
    quoting: int  # articles with quotes
    quotes: int
    unattributed: int  # quotes
    recent: int  # articles that came last
    recent_quoting: int  # of them
    refused: int  # items that could not be stored


@dataclass(frozen=True, slots=True)
class SourceChange:
    """A source that came into trouble, or out of it when `trouble` is None."""

    source: Source
    trouble: Trouble | None
    last_seen_at: datetime | None


@dataclass(frozen=True, slots=True)
class SourceItem:
    """What was looked at: a version of a file, or a feed's item. `attempts` failed and may be repeated."""

    item: str
    version: str = ""
    error: str | None = None
    attempts: int = 0
    history: bool = False
    looked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """An article of the web as it was when it was last looked at, and how often that was since it was stored;
    `gone` of the last looks in a row found nothing there."""

    article_id: int
    source: Source
    url: str
    text: str
    seen_at: datetime
    etag: str | None
    modified: str | None
    looks: int
    gone: int


@dataclass(frozen=True, slots=True)
class NewPerson:
    """A person to be stored; every form comes with the key of the whole and of the surname."""

    name: str
    forms: tuple["Form", ...]
    figure: str | None = None
    name_kk: str | None = None
    name_ru: str | None = None
    name_en: str | None = None


@dataclass(frozen=True, slots=True)
class Form:
    form: str
    key: str
    surname_key: str
    near_key: str = field(default="", kw_only=True)  # what other spellings of the name have in common with it


@dataclass(frozen=True, slots=True)
class PersonForm(Form):
    """A stored form: who is written so, and how much that person is quoted."""

    person_id: int
    figure: str | None
    quotes: int


@dataclass(frozen=True, slots=True)
class Person:
    id: int
    name: str
    figure: str | None
    name_kk: str | None
    name_ru: str | None
    name_en: str | None
    quotes: int

    def called(self, language: str) -> str:
        """The name in a language, where it is known."""
        return {"kk": self.name_kk, "ru": self.name_ru, "en": self.name_en}.get(language) or self.name


@dataclass(frozen=True, slots=True)
class NewQuote:
    spans: Spans
    person_id: int | None
    by_office: bool
    label: str | None
    rule: str
    confidence: float
    stems: tuple[str, ...] = ()  # of its words and the headline


@dataclass(frozen=True, slots=True)
class NewArticle:
    """An article with all that was extracted from it; `people` are stored people's ids."""

    source_id: int
    canonical: str
    url: str | None
    language: str
    text: str
    headline_length: int
    published_at: datetime | None
    published_has_time: bool
    seen_at: datetime
    history: bool = False
    stems: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    mentions: tuple[tuple[int, Spans], ...] = ()
    quotes: tuple[NewQuote, ...] = ()
    key_quote: int | None = None
    content_key: str | None = None  # the same for one text under several addresses
    picture: str | None = None  # its address
    headline_stems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outlet:
    """Where the same can be read: a source, and the address there."""

    source: str
    url: str | None


@dataclass(frozen=True, slots=True)
class Quote:
    """A stored quote, word for word, with where and when it stands."""

    id: int
    article_id: int
    parts: tuple[str, ...]
    interrupted: tuple[bool, ...]  # for each gap between parts: whether the text has other words there
    is_key: bool
    person: Person | None
    by_office: bool
    label: str | None
    said_at: datetime
    has_time: bool  # whether the hour of `said_at` is known, or only its day
    source: str
    url: str | None
    headline: str
    copy_of: int | None = None  # the quote of another article that has the same words
    also: tuple[Outlet, ...] = ()  # who else carries it, in answers
    is_dated: bool = True  # else `said_at` is when the article was first seen


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whom words are attributed to: a person, by the office alone or not, or what stands for the speaker."""

    person_id: int | None
    by_office: bool
    label: str | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an editor has decided of a quote, known by the article and its words (see `bot.ingest.decided`).
    `was` is what stood there before, extracted or decided, `rule` by which rule, `was_key` whether as the key
    quote; `reported_id` is the quote that this was decided with."""

    article_id: int
    words: str
    reported_id: int
    ruling: Ruling
    now: Attribution
    was: Attribution
    rule: str
    was_key: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class Judged:
    """A stored quote as an editor's decision concerns it, standing or withdrawn; `spans` are of the text that
    had the words."""

    id: int
    article_id: int
    parts: tuple[str, ...]
    spans: Spans
    attribution: Attribution
    rule: str
    is_key: bool
    withdrawn_at: datetime | None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which quotes are asked for; what is None or empty does not matter. With both a topic and stems, a quote
    suits by either. `since` and `until` are days, both included, in `zone`."""

    speaker: int | None = None
    about: int | None = None  # whom the words speak of
    topic: str | None = None
    stems: tuple[str, ...] = ()  # all of them stand in the quote or the headline
    since: date | None = None
    until: date | None = None
    zone: tzinfo = UTC


@dataclass(frozen=True, slots=True)
class Article:
    """A stored article as digests need it."""

    id: int
    source: str
    url: str | None
    language: str
    headline: str
    said_at: datetime  # published, else first seen
    has_time: bool
    seen_at: datetime
    history: bool
    stems: frozenset[str]
    topics: tuple[str, ...]
    people: tuple[int, ...]
    headline_people: tuple[int, ...]  # those of them whom the headline names
    quotes: tuple[Quote, ...]
    story: int = 0  # the same for articles that tell one event; 0 for one that stands alone
    is_dated: bool = True  # else `said_at` is when it was first seen
    source_id: int = 0

    @property
    def event(self) -> int:
        """What it tells, by number."""
        return self.story or self.id


@dataclass(frozen=True, slots=True)
class Follow:
    kind: FollowKind
    value: str
    label: str = ""
    id: int = 0
    at_once: bool = False


@dataclass(frozen=True, slots=True)
class Exclusion:
    """What a reader does not want to see."""

    kind: ExclusionKind
    value: str
    label: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """That a reader is told an article at once."""

    subscriber_id: int
    article_id: int


@dataclass(frozen=True, slots=True)
class Subscriber:
    id: int
    chat_id: int
    language: str
    time_zone: str
    slots: tuple[str, ...]
    state: SubscriberState
    created_at: datetime
    watermark: int
    had_digest: bool
    next_digest_at: datetime | None
    quiet_from: str | None = None  # "22:00", local: from then on no alert,
    quiet_until: str | None = None  # until "07:00"
    most: int = 10  # stories shown in a digest
    length: Length = "normal"
    style: Style | None = None  # None: as the bot is set
    never_twice: bool = False  # rather never than twice
    paused_until: datetime | None = None  # by the reader
    strikes: int = 0  # refusals by Telegram in a row that may pass
    struck_at: datetime | None = None  # the first of them
    thread_id: int = 0  # of a forum; 0: the chat itself
    title: str | None = None  # of a group or channel
    suspended_until: datetime | None = None  # by us: the bot may not write there
    step: Step = "done"  # of the first minute, the one he has come to


@dataclass(frozen=True, slots=True)
class DigestArticle:
    """An article's place in a digest: under which heading, with which quote."""

    article_id: int
    heading: str
    quote_id: int | None
    written: str = field(default="", compare=False, repr=False)  # as it is stored; filled in by itself

    def __post_init__(self) -> None:
        written = f"{self.article_id}:{self.heading}:{'' if self.quote_id is None else self.quote_id}"
        object.__setattr__(self, "written", written)

    @classmethod
    def read(cls, written: str) -> "DigestArticle":
        """What was stored."""
        article, heading, quote = written.split(":")
        return cls(int(article), heading, int(quote) if quote else None)


class NewDigest(NamedTuple):
    """A digest to be stored once for all who get just this: its messages, and its articles, best first, also
    those that the messages have no room for."""

    key: str
    messages: Sequence["Message | str"]  # or as they are stored
    articles: Sequence[DigestArticle] | str  # or as they are written, with a space between
    language: str | None = None  # that it speaks


ITS_KEY = "0" * 32  # in the data of a button: the key of the digest above it, until that is known


@dataclass(frozen=True, slots=True)
class Button:
    text: str
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """What Telegram is given: HTML, and rows of buttons below it."""

    html: str
    buttons: tuple[tuple[Button, ...], ...] = field(default=())
    preview: str | None = None  # the page that is shown in small below the text
    fragments: tuple["Fragment", ...] = ()  # of which its rich form is made; none: it has no such form
    style: Style | None = None  # the reader's choice of the form


@dataclass(frozen=True, slots=True)
class Fragment:
    """A piece of a message that many digests have in common."""

    key: str  # of the HTML
    html: str
    rich: str = ""  # the same as a part of a rich message
    speaker: str = ""  # who speaks in it, as a row of a table; of a title, what stands above the table


class NewDelivery(NamedTuple):
    subscriber_id: int
    digest_id: int
    slot: str
    parts: int
    priority: int


@dataclass(frozen=True, slots=True)
class Delivery:
    """A claimed row of the outbox with all that sending needs."""

    id: int
    subscriber_id: int
    chat_id: int
    message: Message
    attempts: int
    edits: int | None = None  # the message of ours that it is to stand in the place of
    never_twice: bool = False  # the reader's choice, when nobody knows whether it was sent
    strikes: int = 0  # refusals of late that may pass, and when the first of them came
    struck_at: datetime | None = None
    thread_id: int = 0  # of a forum; 0: the chat itself
    is_suspended: bool = False  # the bot could not write there when it last tried
    has_more: bool = False  # messages of the same digest behind it
