"""Articles that tell the same events and others that nearly do, as `*.jsonl` beside this file, each a line:
`{"group", "event", "language", "at", "text"}`. Two of one group and event make a pair. Two events of one
group are hard to tell apart: the same people on another day, the same topic and place, a follow-up, a daily
rate, matches of one team. `tuned` was written before the rules were fixed, `unseen` after. All people are
invented."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import combinations
from pathlib import Path

from bot.extract import names
from bot.extract.article import extract
from bot.extract.story import Verdict, same_story
from bot.extract.story_print import Print, fingerprint, number

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Told:
    """An article, and which event it tells."""

    group: str
    event: str
    text: str
    print: Print

    def tells_what(self, other: "Told") -> bool:
        return (self.group, self.event) == (other.group, other.event)


@dataclass(frozen=True, slots=True)
class Figures:
    pairs: int
    others: int
    hard: int
    precision: float
    recall: float


def told(name: str) -> list[Told]:
    """The articles of a file, with fingerprints as the store has them: here names' keys tell people."""
    return [_told(json.loads(line)) for line in (HERE / f"{name}.jsonl").read_text("utf-8").splitlines()]


def _told(line: dict[str, str]) -> Told:
    at = datetime.fromisoformat(line["at"])
    facts = extract(line["text"], at.date())
    people = {number(names.full_key(person.name)) for person in facts.people}
    return Told(line["group"], line["event"], line["text"], fingerprint(line["text"], facts, at, people))


def verdicts(articles: list[Told]) -> Iterator[tuple[Told, Told, Verdict]]:
    for one, other in combinations(articles, 2):
        yield one, other, same_story(one.print, other.print)


def figures(name: str) -> Figures:
    """How often what is taken for one event is one, and how many of the pairs are found."""
    found = [(one, other, verdict.same) for one, other, verdict in verdicts(told(name))]
    pairs = sum(one.tells_what(other) for one, other, _ in found)
    hits = sum(same and one.tells_what(other) for one, other, same in found)
    hard = sum(one.group == other.group and not one.tells_what(other) for one, other, _ in found)
    taken = sum(same for _, _, same in found)
    return Figures(pairs, len(found) - pairs, hard, hits / max(taken, 1), hits / pairs)
