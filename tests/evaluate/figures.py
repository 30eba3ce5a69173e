"""Figures that are added up over articles and only then divided."""

from dataclasses import dataclass, field, fields


@dataclass(frozen=True, slots=True)
class Hits:
    """Of a set of things: how many were found rightly, how many were found, how many are to be found."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def __add__(self, other: "Hits") -> "Hits":
        return Hits(self.right + other.right, self.found + other.found, self.wanted + other.wanted)

    @property
    def precision(self) -> float | None:
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        return self.right / self.wanted if self.wanted else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / (self.found + self.wanted) if self.found + self.wanted else None


@dataclass(frozen=True, slots=True)
class Share:
    count: int = 0
    of: int = 0

    def __add__(self, other: "Share") -> "Share":
        return Share(self.count + other.count, self.of + other.of)

    @property
    def value(self) -> float | None:
        return self.count / self.of if self.of else None


@dataclass(frozen=True, slots=True)
class Score:
    """One article's, or the sum of many."""

    people: Hits = field(default_factory=Hits)  # by the whole name
    surnames: Hits = field(default_factory=Hits)
    quotes: Hits = field(default_factory=Hits)
    speaker: Share = field(default_factory=Share)  # of the quotes found; that nobody is named can be right
    misnamed: Share = field(default_factory=Share)  # of the quotes found: a name is given, and the wrong one
    key_quote: Share = field(default_factory=Share)  # of the articles that have one
    topics: Hits = field(default_factory=Hits)
    headline: Share = field(default_factory=Share)
    date: Share = field(default_factory=Share)
    language: Share = field(default_factory=Share)
    altered: int = 0  # characters of quotes that are not what stands in the text
    articles: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(self)))
