"""`dayek sources add|remove|check`, as they are typed in a terminal. Outlets and words are invented."""

import asyncio
import io
import json
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from bot.cli import main
from bot.settings import Settings
from tests.ingest.web import Web, serving

TEXT = "<p>Ауылда жаңа көпір ашылды. Көпірдің ұзындығы – жүз метр, оны екі жыл салды.</p>" * 3
TITLES = [f"Облыста {number}-жаңа көпір салынды" for number in range(1, 5)]
Run = Callable[..., Awaitable[tuple[int, list[str], str]]]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    async with serving() as pages:
        yield pages


@pytest.fixture
def feed(web: Web) -> str:
    """The address of a feed of four articles, to which the home page leads."""
    items = ""
    for number, title in enumerate(TITLES):
        url = web.put(
            f"/news/{100 - number}",
            f"<html><title>{title}</title><article><h1>{title}</h1>{TEXT}</article></html>",
        )
        items += f"<item><title>x</title><link>{url}</link></item>"
    web.put("/", "<html><head><link rel='alternate' type='application/rss+xml' href='/rss'></head></html>")
    return web.put("/rss", f"<rss version='2.0'><channel><title>Дала хабары</title>{items}</channel></rss>")


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command in an empty folder; its status, the lines it prints, and what it says."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("ALLOW_NETWORKS", "127.0.0.0/8")
    monkeypatch.chdir(tmp_path)

    async def ran(*arguments: str, typed: str | None = None) -> tuple[int, list[str], str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO() if typed is None else Terminal(typed))
        status = await asyncio.to_thread(main, ["sources", *arguments])
        shown = capsys.readouterr()
        return status, shown.out.splitlines(), shown.err

    return ran


async def test_what_was_found_is_shown_and_added_when_it_is_confirmed(
    sources: Run, web: Web, feed: str
) -> None:
    status, lines, err = await sources("add", web.url("/"), typed="y\n")
    assert (status, err) == (0, "Add it? [y/N] ")
    assert lines[:3] == ["kind\tfeed", f"address\t{feed}", "name\tДала хабары"]
    assert [line.split("\t")[-1] for line in lines[3:6]] == TITLES[:3]
    assert lines[6:] == ["added\tДала хабары"]
    listed = (await sources("list"))[1]
    assert listed[1].startswith("Дала хабары  ok")
    assert listed[1].split()[-2:] == ["admin", feed]


async def test_adding_the_same_address_again_says_that_it_is_known(sources: Run, web: Web, feed: str) -> None:
    await sources("add", web.url("/"), "--yes")
    for again in (feed, web.url("/"), f"{feed}?utm_source=x"):
        assert await sources("add", again, "--yes") == (0, [f"known\tДала хабары\t{feed}"], "")


@pytest.mark.parametrize("answer", ["n\n", "\n", ""])
async def test_without_a_yes_nothing_is_added(sources: Run, feed: str, answer: str) -> None:
    status, _, err = await sources("add", feed, typed=answer)
    assert (status, err.splitlines()[-1]) == (1, "Add it? [y/N] not added")
    assert len((await sources("list"))[1]) == 1


async def test_where_nobody_can_answer_it_says_what_to_do(sources: Run, feed: str) -> None:
    status, lines, err = await sources("add", feed)
    assert (status, err) == (2, "not added: answer in a terminal, or give --yes\n")
    assert len(lines) == 6, "what was found is shown all the same"


async def test_name_interval_and_language_may_be_given(sources: Run, feed: str) -> None:
    given = ("--name", "Дала", "--every", "10m", "--language", "kk", "--yes")
    assert (await sources("add", feed, *given))[1][-1] == "added\tДала"


async def test_a_name_that_the_file_has_is_refused_and_its_source_is_removed_there_alone(
    sources: Run, feed: str, tmp_path: Path
) -> None:
    (tmp_path / "sources.toml").write_text('[[source]]\nname = "Дала хабары"\nfolder = "news"\n')
    status, lines, err = await sources("add", feed, "--name", "Дала хабары", "--yes")
    assert (status, lines) == (1, [])
    assert err == "Дала хабары: the sources file has it; choose another --name\n"
    assert (await sources("add", feed, "--yes"))[1][-1] == "added\t127.0.0.1"
    status, _, err = await sources("remove", "Дала хабары")
    assert (status, err) == (1, "Дала хабары: the sources file has it (sources.toml); remove it there\n")
    assert await sources("add", feed, "--name", "Тағы") == (0, [f"known\t127.0.0.1\t{feed}"], "")


async def test_a_source_that_was_added_is_removed_once(sources: Run, feed: str) -> None:
    await sources("add", feed, "--yes")
    assert await sources("remove", "Дала хабары") == (0, ["removed\tДала хабары"], "")
    assert await sources("remove", "Дала хабары") == (1, [], "no added source is called Дала хабары\n")
    assert len((await sources("list"))[1]) == 1
    assert (await sources("add", feed, "--yes"))[1][-1] == "added\tДала хабары"


async def test_what_was_added_is_checked_with_the_sources_of_the_file(
    sources: Run, feed: str, tmp_path: Path
) -> None:
    await sources("add", feed, "--yes")
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "a.txt").write_text(" date 2026-03-01 Жол жөнделді\nАуылда жол жөнделді.\n")
    (tmp_path / "sources.toml").write_text('[[source]]\nname = "Desk"\nfolder = "news"\n')
    status, lines, _ = await sources("check", "--json")
    found = [json.loads(line) for line in lines]
    assert status == 0
    assert [(each["source"], each["headline"]) for each in found] == [
        ("Desk", "Жол жөнделді"),
        *(("Дала хабары", title) for title in TITLES),
    ]
    assert len((await sources("check", "Дала хабары"))[1]) == 4


async def test_a_store_that_cannot_be_used_leaves_the_file_to_be_checked(
    sources: Run, tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "dayek.db").touch()
    (tmp_path / "news").mkdir()
    (tmp_path / "sources.toml").write_text('[[source]]\nname = "Desk"\nfolder = "news"\n')
    status, lines, err = await sources("check")
    assert (status, lines) == (0, [])
    assert err == "DATABASE_URL: no such table: sources: sources in it are left out\n"


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("",), 2, "expected an address such as https://example.kz"),
        (("https://dala.example", "--every", "soon"), 2, 'every: expected something like "5m" or "30s"'),
        (("https://dala.example", "--name", " "), 2, "name: expected words on one line"),
        (("ftp://dala.example/rss",), 2, "url: expected an address such as https://example.kz/rss"),
        (("http://127.0.0.1:1/",), 1, "http://127.0.0.1:1/: cannot connect"),
    ],
)
async def test_what_is_wrong_is_said_in_a_line(
    sources: Run, arguments: tuple[str, ...], status: int, said: str
) -> None:
    assert await sources("add", *arguments, "--yes") == (status, [], f"{said}\n")
