"""`dayek quotes`, as it is typed in a terminal."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from bot.cli import main
from storage.database import Database
from tests.factory import Newsroom, Said

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(sqlite_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command over a store with a person who spoke of water today and of schools a month ago."""
    asyncio.run(_filled(sqlite_url))
    monkeypatch.setenv("DATABASE_URL", sqlite_url)

    def ran(*arguments: str) -> tuple[int, str, str]:
        status = main(["quotes", *arguments])
        shown = capsys.readouterr()
        return status, shown.out, shown.err

    return ran


async def _filled(url: str) -> None:
    database = Database(url)
    newsroom, now = Newsroom(database), datetime.now(UTC)
    aigul = await newsroom.person("Айгүл Серікова", "Айгуль Серикова", "Aigul Serikova")
    await newsroom.publish("Арна", Said("Су келді", aigul), seen_at=now, topics=("water-ecology",))
    await newsroom.publish("Мектеп", Said("Асхана ашылды", aigul), seen_at=now - timedelta(days=30))
    await database.close()


def test_a_name_gives_the_quotes_with_their_source(run: Run) -> None:
    status, out, err = run("Айгүл", "Серікова")
    assert (status, err) == (0, "")
    assert "│ Су келді\nАрна (https://news.example/" in out
    assert "Асхана ашылды" in out


@pytest.mark.parametrize(
    "narrowed", [("--topic", "су"), ("--since", "7d"), ("--topic", "вода", "--since", "2w")]
)
def test_a_topic_and_a_time_narrow_it_and_are_said_back(run: Run, narrowed: tuple[str, ...]) -> None:
    status, out, _ = run("Серікова", *narrowed)
    assert status == 0
    assert out.startswith("Былай түсіндік: Айгүл Серікова · ")
    assert "Су келді" in out
    assert "Асхана" not in out


def test_a_question_in_plain_words_is_understood_too(run: Run) -> None:
    status, out, _ = run("что Серикова сказала о школах?")
    assert status == 0
    assert out.startswith("Поняли так: Айгуль Серикова · Образование")


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("Серекова",), 1, "Айгуль Серикова\n"),
        (("Xyzzy",), 1, "Xyzzy"),
        (("привет",), 1, "Токаев о воде"),
        (("Серікова", "--since", "soon"), 2, "--since soon"),
    ],
)
def test_what_cannot_be_answered_is_a_failure_that_says_why(
    run: Run, arguments: tuple[str, ...], status: int, said: str
) -> None:
    got, out, err = run(*arguments)
    assert (got, out) == (status, "")
    assert said in err
