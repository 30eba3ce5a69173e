"""A reader's own data: to be had, to be erased; quotes as a file. People and words are invented."""

import csv
import io
import json

import pytest
from sqlalchemy import select

from bot.actions import Own
from bot.sandbox import Kind
from storage.tables import metadata
from tests.factory import NOW, Said
from tests.telegram.conftest import Service, Talk, labels, text

WORDS = {
    "kk": ("Дерегіңіз біржола өшеді", "Біржола өшіру", "Дерегіңіз өшірілді"),
    "ru": ("Данные удалятся навсегда", "Удалить навсегда", "Данные удалены"),
    "en": ("Erase all your data for good?", "Erase everything", "Erased"),
}


def sent(talk: Talk) -> bytes:
    """The file that came last."""
    return list(talk.user.chat.files.values())[-1]


async def quoted(service: Service, *words: str) -> None:
    asqar = await service.newsroom.person("Асқар Оразов")
    for number, each in enumerate(words):
        await service.newsroom.publish(f"Су туралы {number}", Said(each, asqar))


@pytest.mark.parametrize("language", WORDS)
async def test_what_is_erased_is_gone_from_every_table(service: Service, language: str) -> None:
    asked, erase, erased = WORDS[language]
    talk = service.talk(language_code=language)
    other = service.talk("Ерлан")
    for each in (talk, other):
        await each.says("/start")
        await each.says("/subscribe құпиясөз")
        await each.user.press_data(1, "f:word:құпиясөз")
        await each.hears()
        await each.says("/settings -жасырынсөз")
    reader, kept = await service.reader(talk.user), await service.reader(other.user)
    await talk.says("/stop")
    assert text(await talk.presses(erase)).startswith(asked)
    assert text(await talk.presses(erase)).startswith(erased)
    left = await everything(service)
    assert reader.chat_id not in {row.get("chat_id") for row in left}
    owners = [row.get("subscriber_id") for row in left]
    assert reader.id not in owners
    assert kept.id in owners
    await talk.says("/export")
    exported = json.loads(sent(talk))
    shown = {name: rows for name, rows in exported.items() if rows and name != "subscribers"}
    assert shown == {}, "who asks after that is a newcomer of whom nothing is known"


async def everything(service: Service) -> list[dict[str, object]]:
    async with service.database.read() as conn:
        return [
            dict(row)
            for table in metadata.sorted_tables
            for row in (await conn.execute(select(table))).mappings()
        ]


async def test_erasing_is_asked_about_and_may_be_left(service: Service) -> None:
    talk = service.talk(language_code="en")
    await talk.says("/start")
    await talk.says("/privacy")
    await talk.presses("Erase everything")
    assert text(await talk.presses("Cancel")) == "Nothing was erased"
    assert (await service.reader(talk.user)).state == "active"


async def test_all_that_is_kept_of_a_reader_comes_as_a_file_and_nothing_of_others(service: Service) -> None:
    talk, other = service.talk(language_code="ru"), service.talk("Ерлан")
    for each in (talk, other):
        await each.says("/start")
    await talk.forges("f:topic:sport")
    await other.forges("f:topic:energy")
    await talk.says("/export")
    kept = json.loads(sent(talk))
    assert [follow["name"] for follow in kept["follows"]] == ["Спорт"]
    assert kept["subscribers"][0]["chat_id"] == talk.user.id
    assert "energy" not in sent(talk).decode()


async def test_a_pause_is_offered_instead_of_a_stop(service: Service) -> None:
    talk = service.talk(language_code="en")
    await talk.says("/start")
    stopped = await talk.says("/stop")
    assert labels(stopped) == ["Resume", "⏸ A day", "⏸ A week", "Erase everything"]
    await talk.presses("⏸ A week")
    reader = await service.reader(talk.user)
    assert reader.state == "active"
    assert reader.paused_until is not None
    assert (reader.paused_until - NOW).days in {6, 7}


@pytest.mark.parametrize("language", WORDS)
async def test_quotes_come_as_a_table_or_as_json_with_their_citations(
    service: Service, language: str
) -> None:
    await quoted(service, "=Су керек, бұл анық", "Суды бірге үнемдейміз")
    talk = service.talk(language_code=language)
    await talk.says("/start")
    asked = await talk.says("/export Асқар Оразов")
    assert labels(asked) == ["CSV", "JSON"]
    await talk.presses("CSV")
    rows = list(csv.DictReader(io.StringIO(sent(talk).decode("utf-8-sig"))))
    assert [row["quote"] for row in rows] == ["Суды бірге үнемдейміз", "'=Су керек, бұл анық"]
    assert {row["speaker"] for row in rows} == {"Асқар Оразов"}
    await talk.presses("JSON")
    assert [row["quote"] for row in json.loads(sent(talk))][-1] == "=Су керек, бұл анық"


async def test_a_page_of_quotes_leads_to_the_table(service: Service) -> None:
    await quoted(service, "Су керек, бұл анық")
    talk = service.talk()
    await talk.says("/start")
    await talk.says("Асқар Оразов")
    [file] = await talk.presses("CSV")
    assert file.kind == Kind.MESSAGE
    assert "Су керек" in sent(talk).decode()


async def test_a_forged_button_erases_nothing_and_sends_nothing(service: Service) -> None:
    talk = service.talk()
    await talk.says("/start")
    for data in (Own("nonsense").pack(), "qs:exe:1:0:0:0::", "qs:csv:999999999:0:0:0::"):
        await talk.forges(data)
    assert not talk.user.chat.files
    assert (await service.reader(talk.user)).state == "active"


async def test_privacy_tells_whom_to_write_to(service: Service) -> None:
    talk = service.talk(language_code="en")
    shown = text(await talk.says("/privacy"))
    assert "30 days" in shown
    assert "/export" in shown
