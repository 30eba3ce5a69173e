"""`dayek sources check` and `dayek ingest URL`: what the web would bring, tried from the command line."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

import bot
from tests.ingest.web import Web, serving

ROOT = Path(bot.__file__).parent.parent
SPEECH = "Бұл көпірді екі жыл күттік"
PAGE = f"""<html lang="kk"><head><title>Көпір ашылды</title>
<meta property="article:published_time" content="2026-03-02T09:30:00+05:00"></head>
<body><article><h1>Көпір ашылды</h1><p>Ауылда жаңа көпір ашылды. Көпірдің ұзындығы – жүз метр.</p>
<p>– {SPEECH}, – деді Асқар Оразов.</p></article></body></html>"""


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    async with serving() as pages:
        yield pages


async def dayek(folder: Path, *arguments: str) -> tuple[int, list[str], str]:
    """Runs a command in the folder; its status, the lines it prints, and what it says."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "ALLOW_NETWORKS": "127.0.0.0/8"}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *arguments, cwd=folder, env=environment,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    out, err = await process.communicate()
    return process.returncode or 0, out.decode().splitlines(), err.decode()


async def test_sources_are_checked_without_storing_and_one_that_fails_hides_no_other(
    tmp_path: Path, web: Web
) -> None:
    page = web.put("/a", PAGE)
    feed = web.put("/rss", f"<rss version='2.0'><channel><item><link>{page}</link></item></channel></rss>")
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "a.txt").write_text(" date 2026-03-01 Жол жөнделді\nАуылда жол жөнделді.\n")
    (tmp_path / "news" / "b.txt").write_bytes(b"\xff")
    (tmp_path / "sources.toml").write_text(
        f'[[source]]\nname = "Web"\nurl = "{feed}"\n[[source]]\nname = "Gone"\nurl = "{web.url("/gone")}"\n'
        '[[source]]\nname = "Desk"\nfolder = "news"\n'
    )
    status, lines, err = await dayek(tmp_path, "sources", "check", "--json")
    found = [json.loads(line) for line in lines]
    assert found[0] == {
        "source": "Web",
        "url": page,
        "headline": "Көпір ашылды",
        "published": "2026-03-02T09:30:00+05:00",
        "language": "kk",
        "text": "Көпір ашылды\nАуылда жаңа көпір ашылды. Көпірдің ұзындығы – жүз метр.\n"
        f"– {SPEECH}, – деді Асқар Оразов.",
    }
    assert found[1] == {"source": "Gone", "error": "HTTP 404"}
    by_error = {line["headline"] if "headline" in line else line["error"][-17:] for line in found[2:]}
    assert {"Жол жөнделді"} < by_error
    assert (status, err) == (1, "2 could not be read\n")
    assert not (tmp_path / "data").exists()
    one = await dayek(tmp_path, "sources", "check", "Web")
    assert (one[0], len(one[1]), "Көпір ашылды" in one[1][0]) == (0, 1, True)
    assert (await dayek(tmp_path, "sources", "check", "None"))[::2] == (1, "no source is called None\n")


async def test_an_article_given_by_its_address_is_stored_once(tmp_path: Path, web: Web) -> None:
    page = web.put("/a", PAGE)
    assert (await dayek(tmp_path, "ingest", page))[:2] == (0, [f"new\t{page}"])
    assert (await dayek(tmp_path, "ingest", f"{page}?utm_source=x"))[1] == [f"known\t{page}?utm_source=x"]
    status, _, err = await dayek(tmp_path, "ingest", web.url("/gone"))
    assert (status, err) == (1, f"{web.url('/gone')}: HTTP 404\n1 not stored\n")
    status, lines, _ = await dayek(tmp_path, "quotes", "Оразов")
    assert status == 0
    assert f"│ {SPEECH}" in lines
