"""What extraction finds, as frozen values. Every offset counts characters of the text it was found in:
the headline, a newline, the body."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A slice of the text: `text[start:end]`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Person:
    """One human being of the article, however often and however written."""

    name: str  # the fullest form the article gives, in the nominative, without titles
    spans: tuple[Span, ...]  # every mention, in order, inflected as it stands
    rule: str


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whom a quote is attributed to. Nothing is set but `label` when the article does not let one tell."""

    person: int | None = None  # index into `Facts.people`
    label: Span | None = (
        None  # the words that stand for the speaker: a name, a title, a pronoun, an organisation
    )
    office: str | None = None  # key of an office (see lexicon/figures.py) whose holder on the date is meant,
    # set only when the article does not name the holder
    holder: str | None = None  # the figure's name in the article's language, found by office and date
    rule: str = "nobody"
    confidence: float = 0.0  # 0 to 1


@dataclass(frozen=True, slots=True)
class Quote:
    """Direct speech: the parts are the words alone, without marks, dashes and attribution."""

    parts: tuple[Span, ...]
    speaker: Speaker
    rule: str


@dataclass(frozen=True, slots=True)
class Topic:
    slug: str
    rule: str


@dataclass(frozen=True, slots=True)
class Facts:
    """All that was found in one article."""

    language: str  # kk, ru, en or other
    headline: Span
    published: date | None
    people: tuple[Person, ...] = ()
    quotes: tuple[Quote, ...] = ()
    key_quote: int | None = None  # index into `quotes`
    topics: tuple[Topic, ...] = ()
