"""By what articles of one event find each other among thousands: keys that few others have, and the form in
which a fingerprint is kept."""

import json
from collections.abc import Collection, Iterator
from datetime import datetime
from itertools import islice

from bot.extract.lexicon.happenings import GENERAL
from bot.extract.story_numbers import weight
from bot.extract.story_print import NOTHING, Print, number

MOST_KEYS = 80  # more are a list of names, and no event
BAND = 2  # hashes of a signature that two texts have in common when a fifth of their shingles are


def keys(found: Print) -> frozenset[int]:
    """At most MOST_KEYS numbers; articles of one event have some in common."""
    return frozenset(map(number, islice(_features(found), MOST_KEYS)))


def _features(found: Print) -> Iterator[str]:
    yield from (f"person {each}" for each in sorted(found.people))
    yield from (f"number {each}" for each in sorted(found.numbers) if weight(each) == 1)
    yield from (f"told {each}" for each in sorted(found.opening - GENERAL))
    for start in range(0, len(found.signature), BAND):
        band = found.signature[start : start + BAND]
        if NOTHING not in band:
            yield f"{found.language} {start} {band}"
    yield from (f"name {each}" for each in sorted(found.names))


def written(found: Print) -> str:
    """The fingerprint but for its people, whom the store knows better: they may turn out to be others."""
    return json.dumps(
        {
            "language": found.language,
            "at": found.at.isoformat(),
            "names": sorted(found.names),
            "roots": sorted(found.roots),
            "numbers": sorted(found.numbers),
            "told": sorted(found.told),
            "opening": sorted(found.opening),
            "words": sorted(found.words),
            "topics": sorted(found.topics),
            "signature": found.signature,
        },
        ensure_ascii=False,
    )


def read(kept: str, people: Collection[int]) -> Print:
    """The fingerprint that was written, with its people."""
    values = json.loads(kept)
    return Print(
        language=values["language"],
        at=datetime.fromisoformat(values["at"]),
        people=frozenset(people),
        names=frozenset(values["names"]),
        roots=frozenset(values["roots"]),
        numbers=frozenset(values["numbers"]),
        told=frozenset(values["told"]),
        opening=frozenset(values["opening"]),
        words=frozenset(values["words"]),
        topics=frozenset(values["topics"]),
        signature=tuple(values["signature"]),
    )
