"""How the deliveries go, at a glance in an admin's chat."""

from datetime import timedelta

import pytest

from storage import deliveries
from storage.records import Message, NewDelivery, NewDigest
from tests.factory import CENTRAL_ASIA, NOW
from tests.telegram.conftest import Service, text

SEEN = {
    "kk": ["Соңғы 24 сағат", "Жоспарланған хабар: 2", "Жетпеді: 1", "· message is too long: 1"],
    "ru": ["За последние 24 часа", "Сообщений в плане: 2", "Отправлено: 0", "Не доставлено: 1"],
    "en": ["The last 24 hours", "Messages planned: 2", "Sent: 0", "Not delivered: 1", "New articles: 1"],
}


@pytest.mark.parametrize("language", SEEN)
async def test_an_admin_sees_what_was_planned_what_became_of_it_and_why_some_failed(
    service: Service, language: str
) -> None:
    admin = service.admin(language)
    await admin.says("/start")
    await service.newsroom.publish("Арал толады")
    readers = [await service.newsroom.reader(chat, CENTRAL_ASIA, due=NOW) for chat in (7, 8)]
    later = service.clock.now + timedelta(hours=1)
    async with service.database.write() as conn:
        new = NewDigest("k", (Message("Су"),), ())
        [digest_id] = await deliveries.store_digests(conn, [new], service.clock.now)
        rows = [NewDelivery(reader.id, digest_id, "slot", 1, 2) for reader in readers]
        await deliveries.enqueue(conn, rows, service.clock.now)
        [first, second] = await deliveries.claim(conn, later, timedelta(hours=9), 2)
        await deliveries.failed(conn, first.id, "message is too long")
    await admin.user.send("/stats")
    said = (await admin.user.settles(20))[0].text
    async with service.database.write() as conn:
        await deliveries.failed(conn, second.id, "x")
    lines = said.splitlines()
    assert [line for line in SEEN[language] if line not in lines] == []


async def test_for_others_there_is_no_such_command(service: Service) -> None:
    reader = service.talk()
    await reader.says("/start")
    assert text(await reader.says("/stats")) == "Мұндай пәрмен жоқ: /help"
