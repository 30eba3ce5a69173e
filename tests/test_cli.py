"""The command line: data on stdout, a line on stderr, and the status that scripts go by."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import regex

import bot
from bot.cli import main
from bot.extract import plain
from bot.settings import Settings

ROOT = Path(bot.__file__).parent.parent
HEAVY = {"aiogram", "aiohttp", "alembic", "babel", "lxml", "pydantic", "sqlalchemy", "trafilatura"}
TOKEN = "123456:invented-token"
HEADLINE = "Ауылға су келді"
TEXT = (
    f" date 2025-11-22 {HEADLINE}\nАуданда арна тазаланды.\n"
    "– Арнаға су келді, енді егін суарылады, – деді аудан әкімі Асқар Оразов.\n"
)


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended."""

    status: int
    out: str
    err: str

    @property
    def facts(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Ended]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working directory, and an environment without settings."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def dayek(capsys: pytest.CaptureFixture[str]) -> Run:
    """`dayek("extract", "a.txt")` in this process."""

    def run(*arguments: str) -> Ended:
        try:
            status = main(arguments)
        except SystemExit as exited:  # of the parser of arguments
            status = int(exited.code or 0)
        return Ended(status, *capsys.readouterr())

    return run


def started(*arguments: str, given: bytes = b"", **environment: str) -> Ended:
    """The same in a process of its own."""
    ended = subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        input=given,
        capture_output=True,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **environment},
        check=False,
        timeout=60,
    )
    return Ended(ended.returncode, ended.stdout.decode(), ended.stderr.decode())


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that holds the article."""
    place = tmp_path_factory.mktemp("filled")
    (place / "a.txt").write_text(TEXT, "utf-8")
    ended = started("ingest", str(place / "a.txt"), DATABASE_URL=f"sqlite:///{place}/dayek.db")
    assert (ended.status, ended.err) == (0, "")
    return place / "dayek.db"


@pytest.fixture
def store(filled: Path, folder: Path) -> None:
    """The store of this test's own, with the article."""
    (folder / "data").mkdir()
    shutil.copy(filled, folder / "data")


def write(name: str, content: str | bytes = TEXT) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return name


def jsonl(*records: object) -> str:
    return write("a.jsonl", "".join(json.dumps(record) + "\n" for record in records))


# extract


def test_facts_are_an_object_a_line_with_offsets_into_the_input(dayek: Run) -> None:
    ended = dayek("extract", write("a.txt"))
    (facts,) = ended.facts
    assert (ended.status, ended.err) == (0, "")
    assert list(facts) == [
        "id",
        "language",
        "headline",
        "published",
        "people",
        "quotes",
        "key_quote",
        "topics",
    ]
    assert (facts["id"], facts["language"], facts["headline"]) == ("a.txt", "kk", HEADLINE)
    assert facts["published"] == "2025-11-22"
    spans = [
        (span, words)
        for quote in facts["quotes"]
        for span, words in zip(quote["spans"], quote["parts"], strict=True)
    ]
    assert [TEXT[start:end] for (start, end), _ in spans] == [words for _, words in spans] != []
    for person in facts["people"]:
        assert {TEXT[start:end] for start, end in person["spans"]} == set(person["mentions"])


def test_several_files_are_read_in_turn(dayek: Run) -> None:
    ended = dayek("extract", write("b.txt"), write("news/a.txt"))
    assert [facts["id"] for facts in ended.facts] == ["b.txt", "a.txt"]


@pytest.mark.parametrize("arguments", [(), ("-",)])
def test_without_files_standard_input_is_read(arguments: Sequence[str]) -> None:
    ended = started("extract", *arguments, given=TEXT.encode())
    assert ended.status == 0
    assert [(facts["id"], facts["headline"]) for facts in ended.facts] == [("-", HEADLINE)]


def test_lines_of_json_keep_their_ids(dayek: Run) -> None:
    ended = dayek(
        "extract", "--jsonl", jsonl({"id": "kk-1", "raw": TEXT}, {"id": 7, "raw": TEXT}, {"raw": TEXT})
    )
    assert [facts["id"] for facts in ended.facts] == ["kk-1", 7, 3]


def test_explaining_adds_the_rules_and_changes_nothing_else(dayek: Run) -> None:
    (plainly,), (explained,) = (
        dayek("extract", write("a.txt")).facts,
        dayek("extract", "--explain", "a.txt").facts,
    )
    rules = explained.pop("rules")
    assert explained == plainly
    assert [len(rules[what]) for what in ("people", "quotes", "topics")] == [
        len(plainly[what]) for what in ("people", "quotes", "topics")
    ]
    assert set(rules["quotes"][0]) == {"rule", "speaker", "confidence"}


def test_a_text_without_a_date_or_a_language_of_ours_has_facts_too(dayek: Run) -> None:
    (facts,) = dayek("extract", write("a.txt", "12345\n67890\n")).facts
    assert (facts["published"], facts["language"], facts["quotes"], facts["key_quote"]) == (
        None,
        "other",
        [],
        None,
    )


def test_an_empty_text_has_facts_too(dayek: Run) -> None:
    (facts,) = dayek("extract", write("a.txt", "")).facts
    assert (facts["headline"], facts["people"], facts["quotes"], facts["topics"]) == ("", [], [], [])


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "not JSON: "),
        ("[" * 100_000, "not JSON: "),
        ("[]", 'expected an object with "id" and "raw"'),
        ('{"id": "a"}', 'expected an object with "id" and "raw"'),
        ('{"id": "a", "raw": 5}', 'expected an object with "id" and "raw"'),
    ],
)
def test_a_bad_line_is_told_by_its_number_and_hides_no_other(dayek: Run, line: str, reason: str) -> None:
    good = json.dumps({"id": "good", "raw": TEXT})
    ended = dayek("extract", "--jsonl", write("a.jsonl", f"{good}\n\n{line}\n{good}\n"))
    assert ended.status == 1
    assert [facts["id"] for facts in ended.facts] == ["good", "good"]
    told, summary = ended.err.splitlines()
    assert told.startswith(f"a.jsonl: line 3: {reason}")
    assert summary == "1 could not be read"


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [("gone.txt", None, "No such file or directory"), (".", None, "Is a directory"),
     ("a.txt", b"\xd0\xd0", "not UTF-8: byte 0 is 0xd0")],
)  # fmt: skip
def test_a_file_that_cannot_be_read_is_told_and_hides_no_other(
    dayek: Run, name: str, content: bytes | None, reason: str
) -> None:
    if content is not None:
        write(name, content)
    ended = dayek("extract", name, write("good.txt"))
    assert ended.status == 1
    assert [facts["id"] for facts in ended.facts] == ["good.txt"]
    assert ended.err.splitlines() == [f"{name}: {reason}", "1 could not be read"]


def test_half_a_character_comes_back_as_json_writes_it() -> None:
    ended = started(
        "extract", "--jsonl", given=json.dumps({"id": "\ud800", "raw": TEXT}).encode(), LC_ALL="POSIX"
    )
    assert (ended.status, ended.err) == (0, "")
    assert [facts["id"] for facts in ended.facts] == ["\ud800"]
    assert HEADLINE in ended.out


def test_who_stops_reading_gets_no_complaint() -> None:
    lines = json.dumps({"raw": TEXT}) + "\n"
    given = write("a.jsonl", lines * 200)
    command = f"{sys.executable} -m bot extract --jsonl {given} | head -c 10"
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    ended = subprocess.run(command, shell=True, capture_output=True, env=environment, check=False, timeout=60)
    assert ended.stderr == b""
    assert len(ended.stdout) == 10


def test_extracting_imports_neither_telegram_nor_a_database_nor_parsers_of_pages() -> None:
    write("a.txt")
    code = (
        "import sys; from bot.cli import main; main(['extract', 'a.txt']); "
        f"print(sorted({HEAVY} & set(sys.modules)))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
        check=True,
        timeout=60,
    )
    assert ended.stdout.decode().splitlines()[-1] == "[]"


# the store


def test_an_article_is_new_once(dayek: Run) -> None:
    write("news/a.txt")
    write("news/b.html", "<html></html>")
    first = dayek("ingest", "news", write("c.txt", TEXT + "Егін шықты.\n"))
    assert first.status == 1
    assert first.out.splitlines() == ["new\tnews/a.txt", "new\tc.txt"]
    assert first.err.splitlines() == ["news/b.html: no article found in the page", "1 not stored"]
    again = dayek("ingest", "news/a.txt", "c.txt")
    assert (again.status, again.err) == (0, "")
    assert again.out.splitlines() == ["known\tnews/a.txt", "known\tc.txt"]


def test_a_file_that_is_not_there_is_told(dayek: Run) -> None:
    ended = dayek("ingest", "gone.txt")
    assert (ended.status, ended.out) == (1, "")
    assert ended.err.splitlines() == ["gone.txt: cannot be read: No such file or directory", "1 not stored"]


@pytest.mark.parametrize("name", ["Асқар Оразов", "Оразовтың", "orazov"])
@pytest.mark.usefixtures("store")
def test_a_persons_quotes_are_shown_word_for_word(dayek: Run, name: str) -> None:
    ended = dayek("quotes", name)
    assert (ended.status, ended.err) == (0, "")
    assert "│ Арнаға су келді, енді егін суарылады" in ended.out
    assert HEADLINE in ended.out


def test_a_person_whom_nobody_knows_is_told(dayek: Run) -> None:
    ended = dayek("quotes", "Ххххх")
    assert (ended.status, ended.out) == (1, "")
    assert "Ххххх" in ended.err


@pytest.mark.parametrize("follow", ["Асқар Оразов", "Су және табиғат", "арна"])
@pytest.mark.usefixtures("store")
def test_a_digest_shows_what_somebody_who_follows_that_would_get(dayek: Run, follow: str) -> None:
    ended = dayek("digest", "--follow", follow)
    assert (ended.status, ended.err) == (0, "")
    assert HEADLINE in ended.out
    assert dayek("digest", "--follow", follow).out == ended.out  # nothing was marked as sent


def test_a_digest_without_news_says_so(dayek: Run) -> None:
    ended = dayek("digest", "--follow", "Спорт")
    assert (ended.status, ended.out, ended.err) == (0, "", "nothing new\n")


def test_a_digest_for_nobody_is_wrong_usage(dayek: Run) -> None:
    ended = dayek("digest")
    assert (ended.status, ended.out) == (2, "")
    assert "--follow" in ended.err


def test_a_chat_that_is_not_known_is_told(dayek: Run) -> None:
    assert dayek("digest", "--chat", "77").err == "no such chat: 77\n"


def test_sources_are_listed_with_how_they_are(dayek: Run) -> None:
    first = '[[source]]\nname = "Дала хабары"\nfolder = "news"\n'
    write("sources.toml", first + '[[source]]\nname = "Өзен"\nfolder = "river"\nenabled = false\n')
    ended = dayek("sources", "list")
    assert (ended.status, ended.err) == (0, "")
    headings, *lines = ended.out.splitlines()
    assert headings.split("  ")[0] == "SOURCE"
    assert {tuple(regex.split(r"\s{2,}", line)) for line in lines} == {
        ("Дала хабары", "ok", "-", "0.0", "-", "-", "-", "file", str(Path("news").resolve())),
        ("Өзен", "off", "-", "0.0", "-", "-", "-", "file", str(Path("river").resolve())),
    }
    assert len({line.index("0.0") for line in lines}) == 1, "columns stand below each other"


def test_wrong_sources_are_one_line_and_wrong_usage(dayek: Run) -> None:
    write("sources.toml", "[[source]]\n")
    ended = dayek("sources", "list")
    assert (ended.status, ended.out) == (2, "")
    assert ended.err == "sources.toml: source number 1 name: is missing\n"


def test_the_database_is_brought_to_the_present_shape_once(dayek: Run) -> None:
    first, again = dayek("migrate"), dayek("migrate")
    assert (first.status, again.status) == (0, 0)
    assert first.err.startswith("migrated: from nothing to ")
    assert again.err.startswith("migrated: already at ")
    assert Path("data/dayek.db").exists()


@pytest.mark.parametrize(
    "arguments", [("migrate",), ("sources", "list"), ("quotes", "Оразов"), ("ingest", "a.txt")]
)
def test_a_database_that_cannot_be_opened_is_one_line(
    dayek: Run, arguments: Sequence[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write("file", "")
    write("a.txt")
    monkeypatch.setenv("DATABASE_URL", "sqlite:///file/dayek.db")
    ended = dayek(*arguments)
    assert (ended.status, ended.out) == (1, "")
    assert len(ended.err.splitlines()) == 1
    assert ended.err.startswith("DATABASE_URL: ")


def test_a_file_that_is_no_database_is_one_line(dayek: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    write("dayek.db", "мәтін " * 1000)
    monkeypatch.setenv("DATABASE_URL", "sqlite:///dayek.db")
    ended = dayek("migrate")
    assert (ended.status, ended.err) == (1, "DATABASE_URL: file is not a database\n")


def test_a_password_is_in_no_refusal(dayek: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://dayek:hunter2@127.0.0.1:1/dayek")
    ended = dayek("migrate")
    assert ended.status == 1
    assert len(ended.err.splitlines()) == 1
    assert "hunter2" not in ended.err


# wrong usage


def test_without_a_token_nothing_runs(dayek: Run) -> None:
    ended = dayek("run")
    assert (ended.status, ended.out) == (2, "")
    assert ended.err.startswith("BOT_TOKEN is not set")
    assert len(ended.err.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments", [("run",), ("migrate",), ("ingest", "a.txt"), ("quotes", "Оразов"), ("sources", "list")]
)
def test_wrong_settings_are_one_line_each_and_wrong_usage(
    dayek: Run, arguments: Sequence[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIMEZONE", "hunter2")
    monkeypatch.setenv("SEND_RATE", "hunter2")
    ended = dayek(*arguments)
    assert (ended.status, ended.out) == (2, "")
    assert [line.partition(":")[0] for line in ended.err.splitlines()] == ["TIMEZONE", "SEND_RATE"]
    assert "hunter2" not in ended.err


def test_extracting_needs_no_settings(dayek: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMEZONE", "hunter2")
    assert dayek("extract", write("a.txt")).status == 0


def test_wrong_sources_stop_a_run(dayek: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    write("sources.toml", "[[source]\n")
    ended = dayek("run")
    assert (ended.status, ended.out) == (2, "")
    assert ended.err.startswith("sources.toml: not TOML: ")


@pytest.mark.parametrize(
    "arguments", [(), ("fly",), ("ingest",), ("quotes",), ("sources",), ("demo", "--lang", "de")]
)
def test_what_is_no_command_is_wrong_usage(dayek: Run, arguments: Sequence[str]) -> None:
    ended = dayek(*arguments)
    assert (ended.status, ended.out) == (2, "")
    assert ended.err.startswith("usage: dayek")


def test_help_names_every_command(dayek: Run) -> None:
    ended = dayek("--help")
    commands = [
        path.stem
        for path in (ROOT / "bot" / "commands").glob("*.py")
        if "\ndef main(" in path.read_text("utf-8")
    ]
    assert ended.status == 0
    assert len(commands) >= 8
    listed = {line.split()[0] for line in ended.out.splitlines() if line.startswith("    ")}
    assert [name for name in commands if name not in listed] == []


def test_the_plain_form_is_what_offsets_count_in() -> None:
    assert plain.parse(TEXT).text == TEXT[plain.parse(TEXT).offset :]
