"""A sequence of words that may name somebody, and its neighbours in the clause."""

from dataclasses import dataclass

from bot.extract.capitals import Word
from bot.extract.surroundings import Surroundings

# Letters of `Name.parts`: I initial, G given name, P patronymic, S surname, p particle, U unknown.


@dataclass(frozen=True, slots=True)
class Name:
    """Adjacent words that name somebody: `words[i]` has the part `parts[i]`."""

    words: tuple[Word, ...]
    parts: str
    at: int  # index of the first word among the words of the text
    rule: str = ""
    governed: str = ""  # the cases of the title before a Russian name, letters of `cases.Reading.case`
    thing: bool = False  # a street, a ship, a role: named like somebody, but nobody

    @property
    def full(self) -> bool:
        """More than one word, so that it can stand for a person on its own."""
        return len(self.parts.replace("p", "")) > 1

    @property
    def spelling(self) -> tuple[str, ...]:
        return (self.parts, *(word.text for word in self.words))

    @property
    def last(self) -> int:
        return self.at + len(self.words) - 1

    def part(self, letters: str) -> list[Word]:
        return [word for word, letter in zip(self.words, self.parts, strict=True) if letter in letters]


def following(name: Name, around: Surroundings, count: int) -> list[str]:
    """The next words of the same clause, in lower case."""
    found = []
    for index in range(name.last + 1, min(name.last + 1 + count, len(around.words))):
        if not around.words[index].joined:
            break
        found.append(around.words[index].text.lower())
    return found


def preceding(name: Name, around: Surroundings, count: int) -> list[Word]:
    """The words before a name in the same clause, nearest first."""
    found = []
    for index in range(name.at, max(name.at - count, 0), -1):
        if not around.words[index].joined:
            break
        found.append(around.words[index - 1])
    return found
