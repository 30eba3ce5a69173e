"""The bot as its readers meet it: `dayek run` as a process, the sandbox as Telegram, files in a folder."""

import signal
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.sandbox import Sandbox, User
from tests.ingest.web import serving
from tests.process import ARTICLE, PARAGRAPH, running

START_SECONDS = 60  # for a process on a machine that does other things as well
NOTICE = 15.0  # seconds before a slot from which it is too close to be chosen

# Written for this test; the people are invented, and so is what they say.
RUSSIAN_ARTICLE = f"""\
 date {datetime.now(UTC) - timedelta(days=2):%Y-%m-%d} Совет по транспорту возглавил новый председатель
АСТАНА. DAYEK — Председателем регионального совета по транспорту избран Бекарыс Жуматай.
«Работы много, начнём с дорог», — сказал Бекарыс Жуматай.
"""
# What the first article tells, from another outlet.
RETOLD = f"""\
 date {datetime.now(UTC):%Y-%m-%d} Страны Центральной Азии договорились о транспортном коридоре
АСТАНА. Министры транспорта стран Центральной Азии подписали соглашение об общем коридоре.
Заседание открыл председатель регионального совета по транспорту Бекарыс Жуматай.
«Мы два года ждали эту дорогу», — сказал Бекарыс Жуматай.
"""


async def asked(user: User, text: str) -> str:
    """Sends the text; returns the text of what comes back."""
    await user.send(text)
    return (await user.receives(START_SECONDS)).text


def texts(user: User) -> list[str]:
    return [message.text for message in user.messages]


async def test_a_file_in_the_folder_reaches_at_their_slot_those_whom_it_concerns_and_nobody_else(
    tmp_path: Path, sqlite_url: str
) -> None:
    async with Sandbox() as sandbox, running(tmp_path, sandbox, sqlite_url) as bot:
        aigul = sandbox.user("Айгүл", language_code="kk")
        anna = sandbox.user("Анна", language_code="ru")
        john = sandbox.user("John", language_code="en")
        (tmp_path / "news" / "old.txt").write_text(RUSSIAN_ARTICLE)

        assert "Дәйек" in await asked(aigul, "/start")
        assert "Дәйек" in await asked(anna, "/start")
        assert "Dayek" in await asked(john, "/start")
        assert "Орталық Азия" in await asked(aigul, "/subscribe Орталық Азия")
        while "Вы подписаны" not in (answer := await asked(anna, "/subscribe Жуматая")):
            assert "не найдено" in answer  # the folder has not been read yet
        assert "Sport" in await asked(john, "/subscribe sport")

        slot = f"{datetime.now(UTC) + timedelta(seconds=NOTICE, minutes=1):%H:%M}"
        for user in (aigul, anna, john):
            assert slot in await asked(user, f"/schedule {slot}")
        (tmp_path / "news" / "new.txt").write_text(ARTICLE)

        def both_have_it() -> bool:
            return all(any(PARAGRAPH in text for text in texts(user)) for user in (aigul, anna))

        assert await sandbox.until(both_have_it, 60 + 2 * NOTICE), aigul.transcript + anna.transcript
        for user in (aigul, anna):
            [digest] = [text for text in texts(user) if PARAGRAPH in text]
            assert "Орталық Азия елдері көлік дәлізі туралы келісті" in digest
            assert "Жұматай" in digest or "Жуматай" in digest
        assert not any(PARAGRAPH in text for text in texts(john))

        answer = await asked(anna, "/quotes Жуматай")
        assert PARAGRAPH in answer
        assert "Работы много, начнём с дорог" in answer
        assert sandbox.ledger.unanswered == []
        assert await bot.end(signal.SIGTERM) == 0


async def test_an_event_that_two_sources_tell_comes_to_each_reader_once_in_his_language(
    tmp_path: Path, sqlite_url: str
) -> None:
    (tmp_path / "other").mkdir()
    two = 'folder = "news"\nevery = "5s"\n[[source]]\nname = "Other"\nfolder = "other"'
    async with Sandbox() as sandbox, running(tmp_path, sandbox, sqlite_url, two) as bot:
        (tmp_path / "news" / "kk.txt").write_text(ARTICLE)
        (tmp_path / "other" / "ru.txt").write_text(RETOLD)
        aigul = sandbox.user("Айгүл", language_code="kk")
        anna = sandbox.user("Анна", language_code="ru")
        for user in (aigul, anna):
            await asked(user, "/subscribe Орталық Азия")
        for words in (PARAGRAPH, "ждали эту дорогу"):
            while words not in (answer := await asked(anna, "/quotes Жуматай")):
                assert "матай" in answer  # the folders have not been read yet
        kazakh, russian = await asked(aigul, "/digest"), await asked(anna, "/digest")
        assert "көлік дәлізі туралы келісті" in kazakh
        assert "Тағы жазған: Other" in kazakh
        assert "договорились" not in kazakh
        assert "договорились о транспортном коридоре" in russian
        assert "Также: Sample" in russian
        assert "келісті" not in russian
        assert await bot.end(signal.SIGTERM) == 0


async def test_a_feed_is_read_whole_and_its_first_fetch_can_be_asked_for(
    tmp_path: Path, sqlite_url: str
) -> None:
    title, lead, *speech = ARTICLE.partition(" date ")[2][11:].splitlines()
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in (lead, *speech))
    async with serving() as web, Sandbox() as sandbox:
        page = web.put("/a", f"<html><body><article><h1>{title}</h1>{paragraphs}</article></body></html>")
        item = f"<item><title>{title}</title><link>{page}</link><description>{lead}</description></item>"
        feed = web.put("/rss", f'<rss version="2.0"><channel>{item}</channel></rss>')
        async with running(tmp_path, sandbox, sqlite_url, f'url = "{feed}"') as bot:
            anna = sandbox.user("Анна", language_code="ru")
            while PARAGRAPH not in (answer := await asked(anna, "Что сказал Жуматай?")):
                assert "Жуматай" in answer  # the feed has not been read yet
            assert "Орталық Азия елдері көлік дәлізі туралы келісті" in answer
            assert await bot.end(signal.SIGTERM) == 0
