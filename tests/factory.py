"""Small makers of what the tests put into the store: articles whose quotes are spans of their text, people,
readers; and a clock that stands still until it is moved. All people and their words are invented."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count

from bot.extract import fold
from bot.ingest.link import form
from storage import articles, people, sources, subscribers
from storage.database import Database
from storage.records import Follow, NewArticle, NewPerson, NewQuote, Subscriber

NOW = datetime(2026, 3, 2, 4, 0, tzinfo=UTC)  # a Monday, 09:00 in Almaty
SOURCE = "Дала хабары"
CENTRAL_ASIA = Follow("topic", "central-asia")
SPORT = Follow("topic", "sport")
_numbers = count(1)


class Clock:
    """Tells the time, UTC; it passes when the test says so."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **duration: float) -> datetime:
        """Lets so many hours, minutes, … pass."""
        self.now += timedelta(**duration)
        return self.now


@dataclass(frozen=True, slots=True)
class Said:
    """Words in an article, and who says them: a stored person under the name the article gives. `about` is
    the person whose name the words begin with."""

    words: str
    person_id: int | None = None
    name: str = "Асқар Оразов"
    about: int | None = None


def article(
    source_id: int,
    headline: str,
    *said: Said,
    seen_at: datetime = NOW,
    topics: tuple[str, ...] = ("central-asia",),
    language: str = "kk",
    stems: tuple[str, ...] = (),
) -> NewArticle:
    """An article printed when it was seen: the headline, then a paragraph for each who says something."""
    text = headline
    quotes: list[NewQuote] = []
    mentions: dict[int, tuple[tuple[int, int], ...]] = {}
    for each in said:
        start = len(text) + len("\n– ")
        text += f"\n– {each.words}, – деді {each.name}."
        quotes.append(
            NewQuote(
                ((start, start + len(each.words)),),
                each.person_id,
                by_office=False,
                label=each.name,
                rule="said",
                confidence=0.9,
                stems=tuple(fold.keys(f"{headline}\n{each.words}", language)),
            )
        )
        if each.about is not None:
            mentions[each.about] = ((start, start + len(" ".join(each.words.split()[:2]))),)
        if each.person_id is not None:
            span = (len(text) - len(each.name) - 1, len(text) - 1)
            mentions[each.person_id] = (*mentions.get(each.person_id, ()), span)
    address = f"https://news.example/{next(_numbers)}"
    return NewArticle(
        source_id=source_id,
        canonical=address,
        url=address,
        language=language,
        text=text,
        headline_length=len(headline),
        published_at=seen_at,
        published_has_time=True,
        seen_at=seen_at,
        stems=stems,
        topics=topics,
        mentions=tuple(mentions.items()),
        quotes=tuple(quotes),
        key_quote=0 if quotes else None,
        headline_stems=tuple(fold.keys(headline, language)),
    )


class Newsroom:
    """Fills a store."""

    def __init__(self, database: Database) -> None:
        self.database = database

    async def publish(
        self,
        headline: str,
        *said: Said,
        seen_at: datetime = NOW,
        topics: tuple[str, ...] = ("central-asia",),
        stems: tuple[str, ...] = (),
    ) -> int:
        """Stores an article; returns its id."""
        async with self.database.write() as conn:
            source_id = await sources.by_hand(conn, SOURCE, NOW)
            new = article(source_id, headline, *said, seen_at=seen_at, topics=topics, stems=stems)
            article_id = await articles.add(conn, new)
        assert article_id is not None
        return article_id

    async def person(self, kk: str, ru: str | None = None, en: str | None = None) -> int:
        """Stores a person under these names; returns the id."""
        forms = tuple(form(name) for name in (kk, ru, en) if name)
        async with self.database.write() as conn:
            return await people.add(conn, NewPerson(kk, forms, name_kk=kk, name_ru=ru, name_en=en))

    async def reader(
        self, chat_id: int, *follows: Follow, language: str = "kk", due: datetime = NOW, since: datetime = NOW
    ) -> Subscriber:
        """Stores a reader of digests at 09:00 Almaty time, who is due at `due`."""
        async with self.database.write() as conn:
            reader = await subscribers.add(conn, chat_id, language, "Asia/Almaty", ["09:00"], since, due)
            for follow in follows:
                await subscribers.follow(conn, reader.id, follow)
            return reader
