"""`sources.toml`: what it lists, and one line for what is wrong in it."""

from pathlib import Path

import pytest

from bot.ingest.sources import MOST_BYTES, BadSources, described, read
from storage.records import Selectors, SourceSpec

PLAIN = '[[source]]\nname = "Дала хабары"\nfolder = "news"\n'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "sources.toml"


def reason(file: Path, content: str | bytes) -> str:
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(BadSources) as caught:
        read(file)
    line = str(caught.value)
    assert len(line.splitlines()) == 1
    assert line.startswith(f"{file}: ")
    return line.removeprefix(f"{file}: ")


def test_a_source_comes_with_all_that_is_said_of_it(file: Path) -> None:
    file.write_text(
        PLAIN + 'language = "kk"\nevery = "30s"\ntime_zone = "Asia/Almaty"\nenabled = false\n'
        '[[source]]\nname = "Өзен"\nurl = "https://news.example/rss"\n',
        "utf-8",
    )
    assert read(file) == [
        SourceSpec("Дала хабары", 30, str(file.parent / "news"), None, "kk", "Asia/Almaty", enabled=False),
        SourceSpec("Өзен", 300, None, "https://news.example/rss"),
    ]


def test_a_folder_is_counted_from_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "etc").mkdir()
    file = tmp_path / "etc" / "sources.toml"
    file.write_text(
        '[[source]]\nname = "a"\nfolder = "../news"\n[[source]]\nname = "b"\nfolder = "/var/news"\n'
    )
    monkeypatch.chdir(tmp_path / "etc")
    assert [source.folder for source in read(Path("sources.toml"))] == [str(tmp_path / "news"), "/var/news"]


@pytest.mark.parametrize("content", ["", "\ufeff" + PLAIN, PLAIN.replace("\n", "\r\n"), "source = []"])
def test_a_file_is_read_whatever_editor_wrote_it(file: Path, content: str) -> None:
    file.write_bytes(content.encode())
    assert len(read(file)) == content.count("[[source]]")


def test_no_file_means_no_sources(file: Path) -> None:
    assert read(file) == []


@pytest.mark.parametrize(
    ("every", "seconds"), [("5s", 5), ("90s", 90), ("5m", 300), ("2 h", 7200), ("7d", 604_800)]
)
def test_an_interval_has_a_unit(file: Path, every: str, seconds: int) -> None:
    file.write_text(PLAIN + f'every = "{every}"\n', "utf-8")
    assert read(file)[0].every == seconds


@pytest.mark.parametrize(
    "every", ['"4s"', '"8d"', '"0m"', '"5"', '"m"', '"5 min"', '"-5m"', '""', "5", "true", '"9999999s"']
)
def test_an_interval_that_cannot_be_is_told(file: Path, every: str) -> None:
    assert reason(file, PLAIN + f"every = {every}\n").startswith("source number 1 every: expected ")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ('[[source]]\nfolder = "news"\n', "source number 1 name: is missing"),
        (PLAIN + '[[source]]\nname = "a"\n', "source number 2: expected either folder or url"),
        (PLAIN + 'url = "https://news.example"\n', "source number 1: expected either folder or url"),
        (PLAIN + "folde = 1\n", "source number 1 folde: no such key"),
        (PLAIN + PLAIN, "the name 'Дала хабары' is used twice"),
        ("[sources]\n", "sources: no such key"),
        (PLAIN + 'language = "kz"\n', "source number 1 language: input should be 'kk', 'ru' or 'en'"),
        (PLAIN + 'time_zone = "Almaty"\n', "source number 1 time_zone: expected a zone such as Asia/Almaty"),
        (PLAIN.replace("Дала хабары", " "), "source number 1 name: expected words on one line"),
        (PLAIN.replace("Дала хабары", r"a\nb"), "source number 1 name: expected words on one line"),
        (PLAIN.replace("news", ""), "source number 1 folder: expected words on one line"),
        (PLAIN.replace("news", r"a\u0000b"), "source number 1 folder: expected words on one line"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(file: Path, content: str, expected: str) -> None:
    assert reason(file, content) == expected


@pytest.mark.parametrize(
    "url", ["news.example/rss", "ftp://news.example", "https://", "https://a b", r"https://a\nb", ""]
)
def test_what_is_no_web_address_is_told(file: Path, url: str) -> None:
    assert reason(file, f'[[source]]\nname = "a"\nurl = "{url}"\n').startswith(
        "source number 1 url: expected an address"
    )


@pytest.mark.parametrize("content", ["[[source]", "name", 'a = "', "a = 1\na = 2\n", "a = " + "[" * 5000])
def test_what_is_no_toml_is_told(file: Path, content: str) -> None:
    assert reason(file, content).startswith("not TOML: ")


def test_what_is_no_utf8_is_told(file: Path) -> None:
    assert reason(file, PLAIN.encode("cp1251", "replace")) == "not UTF-8"


def test_a_file_of_megabytes_is_told(file: Path) -> None:
    assert reason(file, "#" * (MOST_BYTES + 1)) == "larger than 2 MB"


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadSources) as caught:
        read(tmp_path)
    assert str(caught.value) == f"{tmp_path}: cannot be read: Is a directory"


def test_a_source_says_where_things_stand_in_its_pages(file: Path) -> None:
    said = (
        'selectors = { links = "/kz/events/*", title = "h1.t", body = "div.article > p", date = ".date" }\n'
    )
    file.write_text(PLAIN + said, "utf-8")
    assert read(file)[0].selectors == Selectors("/kz/events/*", "h1.t", "div.article > p", ".date")


@pytest.mark.parametrize("selector", ["", " ", "::", "div[", "p::text", "ns|a", "a{}", "//div", "x:foo("])
def test_what_is_no_selector_is_told(file: Path, selector: str) -> None:
    assert reason(file, PLAIN + f'selectors = {{ body = "{selector}" }}\n') == (
        "source number 1 selectors body: expected a CSS selector such as div.article__body"
    )


def test_a_selector_of_any_length_is_told(file: Path) -> None:
    assert reason(file, PLAIN + f'selectors = {{ links = "/{"a" * 300}" }}\n') == (
        "source number 1 selectors links: longer than 300 characters"
    )


def test_an_unknown_selector_is_told(file: Path) -> None:
    assert (
        reason(file, PLAIN + 'selectors = { lead = "p" }\n') == "source number 1 selectors lead: no such key"
    )


def test_the_example_is_a_file_of_sources() -> None:
    example = read(Path(__file__).parents[2] / "sources.example.toml")
    assert len(example) > 15
    assert all(source.url for source in example)


def test_a_source_can_be_described_without_a_file() -> None:
    spec = described(name="Дала", url="https://dala.example/rss", every="10m", language="kk")
    assert (spec.name, spec.every, spec.url, spec.language) == ("Дала", 600, "https://dala.example/rss", "kk")
    with pytest.raises(BadSources, match="every: expected something"):
        described(name="Дала", url="https://dala.example/rss", every="soon")
