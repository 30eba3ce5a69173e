"""How well people are recognised across languages, measured on names of nobody."""

from itertools import combinations

import pytest

from bot.extract.model import Person
from bot.ingest.cast import cast
from bot.ingest.link import form, link
from storage.database import Database
from storage.people import Known
from storage.records import Person as Stored
from tests.ingest.invented import PEOPLE, STRANGERS

LANGUAGES = ("kk", "ru", "en")
RECALL = 0.95  # of the pairs of spellings
NAMED_TOGETHER = 5  # people an article


@pytest.mark.parametrize("languages", [(0, 1, 2), (2, 1, 0)])
async def test_spellings_of_one_person_meet_and_those_of_two_never_do(
    sqlite_database: Database, languages: tuple[int, ...]
) -> None:
    ids: dict[tuple[int, int], int] = {}
    for at in languages:
        for first in range(0, len(PEOPLE), NAMED_TOGETHER):
            names = [person[at] for person in PEOPLE[first : first + NAMED_TOGETHER]]
            async with sqlite_database.write() as conn:
                found = await link(conn, [Person(name, (), "name") for name in names], LANGUAGES[at])
            ids |= {(first + number, at): person_id for number, person_id in enumerate(found)}
    pairs = [(number, a, b) for number in range(len(PEOPLE)) for a, b in combinations(languages, 2)]
    missed = [PEOPLE[number][a] for number, a, b in pairs if ids[number, a] != ids[number, b]]
    assert len(PEOPLE) >= 120
    assert len(missed) / len(pairs) <= 1 - RECALL, missed
    owners: dict[int, set[int]] = {}
    for (number, _), person_id in ids.items():
        owners.setdefault(person_id, set()).add(number)
    assert [numbers for numbers in owners.values() if len(numbers) > 1] == []  # of some 66,000 pairs of names


@pytest.mark.parametrize("pair", STRANGERS, ids=" / ".join)
@pytest.mark.parametrize("languages", [("kk", "ru"), ("kk", "en"), ("ru", "en"), ("ru", "ru")])
def test_who_only_comes_near_is_somebody_else(pair: tuple[str, ...], languages: tuple[str, str]) -> None:
    for known, met in (pair, reversed(pair)):
        assert cast([form(met)], languages[1], [_known(known, languages[0])], frozenset()).ids == (-1,)


def _known(name: str, language: str) -> Known:
    names = {f"name_{code}": name if code == language else None for code in LANGUAGES}
    return Known(Stored(1, name, None, quotes=0, **names), (form(name),))
