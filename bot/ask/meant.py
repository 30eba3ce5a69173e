"""What is meant to be followed: a topic or a person."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.ask import person as named
from bot.ask.near import alike
from bot.ask.subject import topic, topics_alike
from storage.database import Connection
from storage.records import Person


@dataclass(frozen=True, slots=True)
class Meant:
    """The topic or person meant; or else those that may be."""

    topic: str | None = None
    person: Person | None = None
    topics: Sequence[str] = ()
    people: Sequence[Person] = ()


async def meant(conn: Connection, typed: str) -> Meant:
    """The topic of this name, else the person, else what comes near."""
    slug = topic(typed)
    if slug:
        return Meant(topic=slug)
    words = typed.split()
    found = await named.bearers(conn, words)
    if len(found) == 1:
        return Meant(person=found[0])
    return Meant(topics=topics_alike(typed), people=found or await alike(conn, words))
