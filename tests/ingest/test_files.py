"""Articles from a folder: what is new and has settled; and of what is no article, why it is none."""

import os
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ingest import files
from bot.ingest.files import MOST_BYTES, look
from bot.ingest.raw import BadArticle, Raw
from bot.ingest.read import saved_page, text_file

ARTICLE = " date 2025-11-22 Ауылға су келді\n– Арнаға су келді, – деді Асқар Оразов.\n"
PAGE = """<!doctype html><html lang="kk"><head><title>Ауылға су келді</title>
<link rel="canonical" href="https://news.example/5">
<meta property="article:published_time" content="2025-11-22T09:30:00+05:00"></head><body><article>
<h1>Ауылға су келді</h1>
<p>– Арнаға су келді, енді егін суарылады, – деді аудан әкімі Асқар Оразов жиналған ауыл тұрғындарына.</p>
<p>Арнаны тазалауға екі жыл кетті, оған көрші ауылдардың тұрғындары да көмектесті.</p></article>
</body></html>"""
NOW = datetime(2026, 11, 22, tzinfo=UTC)
AN_HOUR = 3600


def write(path: Path, content: str | bytes = ARTICLE, *, age: float = AN_HOUR) -> Path:
    """A file last changed so many seconds ago."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    changed = time.time() - age
    os.utime(path, (changed, changed))
    return path


def items(folder: Path, **known: str) -> list[str]:
    return [each.item for each in look(folder, known).found]


def read(path: Path) -> Raw:
    reading = saved_page if files.is_page(path) else text_file
    return reading(files.content(path), NOW).raw


def reason(path: Path) -> str:
    with pytest.raises(BadArticle) as caught:
        read(path)
    return str(caught.value)


def test_a_folder_shows_its_articles_oldest_first(tmp_path: Path) -> None:
    for name, age in (("b.txt", 10), ("a.TXT", 30), ("deep/er/c.html", 20), ("d.htm", 5)):
        write(tmp_path / name, age=age)
    assert items(tmp_path) == ["a.TXT", "deep/er/c.html", "b.txt", "d.htm"]


@pytest.mark.parametrize("name", [".hidden.txt", ".git/a.txt", "a.txt~", "a.pdf", "txt", "a.txt.part"])
def test_what_is_no_article_by_its_name_is_passed_over(tmp_path: Path, name: str) -> None:
    write(tmp_path / name)
    assert items(tmp_path) == []


def test_what_was_looked_at_is_shown_again_only_when_it_has_changed(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", age=60)
    known = {each.item: each.version for each in look(tmp_path, {}).found}
    assert look(tmp_path, known).found == ()
    write(path, age=30)
    assert [each.item for each in look(tmp_path, known).found] == ["a.txt"]


def test_a_file_that_may_still_be_in_writing_waits(tmp_path: Path) -> None:
    write(tmp_path / "fresh.txt", age=0)
    write(tmp_path / "settled.txt")
    listing = look(tmp_path, {})
    assert [each.item for each in listing.found] == ["settled.txt"]
    assert listing.unsettled
    assert len(look(tmp_path, {}, settled=False).found) == 2


def test_a_file_from_the_future_does_not_wait_for_its_hour(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", age=-AN_HOUR)
    assert items(tmp_path) == ["a.txt"]
    assert not look(tmp_path, {}).unsettled


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        look(tmp_path / "gone", {})
    with pytest.raises(NotADirectoryError):
        look(write(tmp_path / "a.txt"), {})


def test_links_that_lead_in_circles_or_nowhere_hide_no_other(tmp_path: Path) -> None:
    write(tmp_path / "a.txt")
    (tmp_path / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    found = {each.item: each.path for each in look(tmp_path, {}, settled=False).found}
    assert sorted(found) == ["a.txt", "gone.txt", "loop.txt"]
    assert reason(found["loop.txt"]) == "cannot be read: Too many levels of symbolic links"
    assert reason(found["gone.txt"]) == "cannot be read: No such file or directory"


def test_a_link_to_a_file_is_that_file(tmp_path: Path) -> None:
    target = write(tmp_path / "elsewhere" / "article")
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "a.txt").symlink_to(target)
    (found,) = look(tmp_path / "news", {}).found
    assert read(found.path) == read(target)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert items(tmp_path) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems refuse such names")
def test_a_name_that_is_not_utf8_can_still_be_told(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/\xd0\xff.txt"
    Path(os.fsdecode(path)).write_text(ARTICLE, "utf-8")
    (found,) = look(tmp_path, {}, settled=False).found
    assert found.item == "\\xd0\\xff.txt"
    assert read(found.path).text.startswith("Ауылға су келді\n")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_subfolder_that_cannot_be_read_is_told_and_hides_no_other(tmp_path: Path) -> None:
    write(tmp_path / "a.txt")
    write(tmp_path / "closed" / "b.txt")
    (tmp_path / "closed").chmod(0)
    found = {each.item: each.path for each in look(tmp_path, {}, settled=False).found}
    assert sorted(found) == ["a.txt", "closed"]
    assert reason(found["closed"]) == "cannot be read: Permission denied"
    (tmp_path / "closed").chmod(0o700)


def test_a_folder_of_too_many_files_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST_FILES", 3)
    for number in range(4):
        write(tmp_path / f"{number}.txt")
    with pytest.raises(OSError, match="more than 3 files"):
        look(tmp_path, {})


def test_an_article_in_the_plain_form_keeps_its_text_and_day(tmp_path: Path) -> None:
    raw = read(write(tmp_path / "a.txt"))
    assert raw.text == ARTICLE.removeprefix(" date 2025-11-22 ")
    assert (raw.published_at, raw.has_time, raw.url) == (datetime(2025, 11, 22, tzinfo=UTC), False, None)


@pytest.mark.parametrize(
    "content", [b"\xef\xbb\xbf" + ARTICLE.encode(), ARTICLE.replace("\n", "\r\n").encode()]
)
def test_a_text_may_have_a_byte_order_mark_or_windows_line_ends(tmp_path: Path, content: bytes) -> None:
    raw = read(write(tmp_path / "a.txt", content))
    assert raw.text.split()[:3] == ["Ауылға", "су", "келді"]
    assert raw.published_at == datetime(2025, 11, 22, tzinfo=UTC)


def test_equal_articles_have_equal_keys_and_others_do_not(tmp_path: Path) -> None:
    first, again = read(write(tmp_path / "a.txt")), read(write(tmp_path / "b.txt"))
    other = read(write(tmp_path / "c.txt", ARTICLE + "Егін шықты.\n"))
    assert first.canonical == again.canonical != other.canonical


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "1889-05-01", "2025-02-30"])
def test_a_day_that_cannot_be_is_none(tmp_path: Path, day: str) -> None:
    assert read(write(tmp_path / "a.txt", ARTICLE.replace("2025-11-22", day))).published_at is None


def test_a_day_that_is_to_come_is_none(tmp_path: Path) -> None:
    day = (NOW + timedelta(days=3)).date().isoformat()
    assert read(write(tmp_path / "a.txt", ARTICLE.replace("2025-11-22", day))).published_at is None


def test_a_saved_page_gives_its_article(tmp_path: Path) -> None:
    raw = read(write(tmp_path / "a.html", PAGE))
    assert raw.text.startswith("Ауылға су келді\n– Арнаға су келді, енді егін суарылады,")
    assert raw.text.count("Ауылға су келді") == 1
    assert raw.published_at == datetime(2025, 11, 22, 4, 30, tzinfo=UTC)
    assert raw.has_time
    assert raw.url == raw.canonical == "https://news.example/5"


def test_a_saved_page_may_be_in_an_older_encoding(tmp_path: Path) -> None:
    russian = """<html><head><meta charset="windows-1251"><title>В село пришла вода</title></head>
    <body><article><h1>В село пришла вода</h1>
    <p>«Канал чистили два года, и помогали соседние сёла», – рассказал Аскар Оразов.</p>
    <p>Теперь воды хватит на все поля района, и весной здесь посеют больше овощей.</p>
    </article></body></html>"""
    assert "Канал чистили два года" in read(write(tmp_path / "a.html", russian.encode("cp1251"))).text


@pytest.mark.parametrize("name", ["article", "article.md", "article.text"])
def test_a_file_named_by_hand_is_text_unless_its_name_says_page(tmp_path: Path, name: str) -> None:
    assert read(write(tmp_path / name)).text.startswith("Ауылға су келді\n")


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \r\n\t", "empty"),
        ("a.html", b"\n", "empty"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\x00\x00", "not text: it holds zero bytes"),
        ("a.txt", ARTICLE.encode("utf-16"), "not text: it holds zero bytes"),
        ("a.txt", "Ауылға".encode("cp1251", "replace"), "not UTF-8: byte 0 is 0xc0"),
        ("a.txt", b"\xef\xbb\xbf \n", "no headline"),
        ("a.txt", b" date 2025-11-22 \n", "no headline"),
        ("a.txt", b"\x1c", "no headline"),
        ("a.txt", b"-" * (MOST_BYTES + 1), "larger than 2 MB"),
        ("a.html", b"<" * (MOST_BYTES + 1), "larger than 2 MB"),
        ("a.html", b"<html><body></body></html>", "no article found in the page"),
    ],
)
def test_what_is_no_article_is_told_why(tmp_path: Path, name: str, content: bytes, expected: str) -> None:
    assert reason(write(tmp_path / name, content)) == expected


def test_what_cannot_be_read_is_told_why(tmp_path: Path) -> None:
    assert reason(tmp_path / "gone.txt") == "cannot be read: No such file or directory"
    assert reason(tmp_path) == "cannot be read: Is a directory"


@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode) | st.text(max_size=80).map(
    lambda text: f" date 2025-11-22 {text}".encode()
))  # fmt: skip
def test_any_content_gives_an_article_or_a_reason(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = write(tmp_path_factory.getbasetemp() / "any.txt", content)
    try:
        raw = read(path)
    except BadArticle:
        return
    assert raw.text.encode() in content
    assert raw.text.strip()
