"""/settings: every choice by buttons, in place and with a way back; what is not wanted also typed."""

from datetime import timedelta

import pytest

from bot.sandbox import Kind
from storage import exclusions, sources
from storage.records import Exclusion, SourceSpec
from tests.factory import NOW
from tests.telegram.conftest import Service, Talk, labels, text


async def excluded(service: Service, talk: Talk) -> list[tuple[str, str]]:
    reader = await service.reader(talk.user)
    async with service.database.read() as conn:
        own = (await exclusions.of(conn, [reader.id]))[reader.id]
    return [(each.kind, each.label or each.value) for each in own]


async def test_settings_say_how_things_are_and_lead_to_each(service: Service) -> None:
    talk = service.talk()
    shown = await talk.says("/settings")
    assert text(shown).splitlines() == [
        "Келесі шолу: 3 наурыз, 08:00",
        "Шолу көлемі: қалыпты",
        "Шолудағы оқиға саны: 10",
        "Көрсетілмейді: жоқ",
    ]
    for button in [
        b for b in labels(shown) if b not in ("Жазылымдарым", "Шолу уақыты", "Тыныш уақыт", "🌐 Тіл")
    ]:
        opened = await talk.presses(button)
        assert opened[0].kind == Kind.EDIT, button
        assert text(await talk.presses("Артқа")) == text(shown), button
    assert len(talk.user.messages) == 1


@pytest.mark.parametrize(
    ("language", "button", "short", "saved", "undo", "undone"),
    [
        ("kk", "Шолу көлемі", "қысқа", "Сақтадық\nШолу көлемі: қысқа", "↩️ Қайтару", "Қалпына келтірдік"),
        ("ru", "Объём", "краткий", "Сохранили\nОбъём дайджеста: краткий", "↩️ Вернуть", "Вернули как было"),
        ("en", "Length", "short", "Saved\nDigest length: short", "↩️ Undo", "Undone"),
    ],
)
async def test_a_choice_is_confirmed_in_place_and_can_be_taken_back(
    service: Service, language: str, button: str, short: str, saved: str, undo: str, undone: str
) -> None:
    talk = service.talk("Айгүл", language)
    await talk.says("/settings")
    await talk.presses(button)
    await talk.user.press(short)
    await talk.user.press(short)  # a double tap is one tap
    assert text(await talk.hears()) == saved
    assert (await service.reader(talk.user)).length == "short"
    assert text(await talk.presses(undo)).startswith(undone)
    assert (await service.reader(talk.user)).length == "normal"
    assert len(talk.user.messages) == 1


async def test_how_many_stories_and_rather_never_than_twice_are_chosen(service: Service) -> None:
    talk = service.talk("John", "en")
    await talk.says("/settings")
    await talk.presses("How many stories")
    assert "✅ 15" in labels(await talk.presses("15"))
    await talk.presses("Back")
    await talk.presses("Dropped connection")
    assert "✅ Don’t repeat it" in labels(await talk.presses("Don’t repeat it"))
    reader = await service.reader(talk.user)
    assert (reader.most, reader.never_twice) == (15, True)


async def test_a_pause_says_when_the_next_digest_comes_and_can_be_ended(service: Service) -> None:
    talk = service.talk("Анна", "ru")
    await talk.says("/settings")
    await talk.presses("⏸ Пауза")
    paused = await talk.presses("⏸ На неделю")
    assert text(paused) == "Пауза. Следующий дайджест: 10 марта, 08:00"
    reader = await service.reader(talk.user)
    assert reader.paused_until == NOW + timedelta(weeks=1)
    assert reader.next_digest_at == NOW + timedelta(days=7, hours=23)
    assert text(await talk.presses("Включить снова")).startswith("Дайджест снова включён\n")
    assert (await service.reader(talk.user)).paused_until is None
    assert text(await talk.presses("↩️")).endswith("Пауза. Следующий дайджест: 10 марта, 08:00")
    assert (await service.reader(talk.user)).paused_until == NOW + timedelta(weeks=1)


async def test_languages_are_switched_and_one_always_stays(service: Service) -> None:
    talk = service.talk()
    await talk.says("/settings")
    await talk.presses("Мақала тілі")
    assert labels(await talk.presses("✅ English"))[:3] == ["✅ Қазақша", "✅ Русский", "English"]
    await talk.presses("✅ Русский")
    assert text(await talk.presses("✅ Қазақша")).startswith("Кемінде бір тіл керек\n")
    assert {value for _, value in await excluded(service, talk)} == {"en", "ru", "other"}
    await talk.presses("Русский")
    await talk.presses("English")
    assert await excluded(service, talk) == []


async def test_sources_are_switched_off_and_on(service: Service) -> None:
    async with service.database.write() as conn:
        for number in range(25):
            name = f"Дала {number:02}"
            source_id = await sources.add(
                conn, SourceSpec(name, 300, url=f"https://dala.example/{number}"), NOW
            )
    talk = service.talk()
    await talk.says("/settings")
    await talk.presses("Көрсетпеу")
    await talk.presses("Дереккөздер")
    await talk.presses("Тағы")
    off = await talk.presses("✅ Дала 24")
    assert text(off).startswith("Енді көрсетпейміз: Дала 24\n")
    assert labels(off)[-3:] == ["Дала 24", "↩️ Қайтару", "Артқа"]
    assert await excluded(service, talk) == [("source", str(source_id))]
    assert text(await talk.presses("↩️")).startswith("Қалпына келтірдік\n")
    assert await excluded(service, talk) == []


@pytest.mark.parametrize(
    ("typed", "kind", "said"),
    [
        ("-футбол", "word", "слово «футбол»"),
        ("— Спорт", "topic", "Спорт"),
        ("-Токаева", "person", "Касым-Жомарт Токаев"),
        ("- дала хабары ", "source", "Дала хабары"),
    ],
)
async def test_what_is_not_wanted_is_typed_and_typed_back(
    service: Service, typed: str, kind: str, said: str
) -> None:
    await service.newsroom.publish("Хабар")
    talk = service.talk("Анна", "ru")
    answer = await talk.says(f"/settings {typed}")
    assert text(answer).startswith(f"Больше не показываем: {said}\n")
    assert [found for found, _ in await excluded(service, talk)] == [kind]
    assert text(await talk.says(f"/settings +{typed.lstrip('-— ')}")).startswith(
        f"Снова показываем: {said}\n"
    )
    assert await excluded(service, talk) == []


async def test_each_unwanted_thing_is_a_button_that_shows_it_again(service: Service) -> None:
    talk = service.talk()
    shown = await talk.says("/settings -футбол")
    assert labels(shown)[0] == "«футбол» сөзі"
    await talk.user.press("«футбол» сөзі")
    await talk.user.press("«футбол» сөзі")
    first, second = await talk.hears()
    assert first.text.startswith("Қайта көрсетеміз: «футбол» сөзі\n")
    assert second.text.startswith("Тізім өзгерді, жаңасы мынау\n")
    await talk.says("/settings -футбол")
    await talk.presses("«футбол» сөзі")
    assert text(await talk.presses("↩️")).startswith("Қалпына келтірдік\n")
    assert await excluded(service, talk) == [("word", "футбол")]


async def test_old_and_forged_buttons_are_harmless(service: Service) -> None:
    talk = service.talk()
    await talk.says("/settings")
    for data in ("g:length:huge:0", "g:nothing:1:0", "i:unwanted:0:999", "e:unwanted:0:source:12345"):
        [answer] = await talk.forges(data)
        assert answer.text.startswith("Тізім өзгерді, жаңасы мынау\n"), data
    await talk.forges("e:languages:0:language:xx")
    await talk.forges("e:sources 999999999999:0:topic:sport")
    await talk.forges("c:999999999999999999")
    await talk.forges("g:pause:99999999999999:1")
    reader = await service.reader(talk.user)
    assert reader.length == "normal"
    assert reader.paused_until is not None
    assert reader.paused_until <= NOW + timedelta(weeks=1)
    assert await excluded(service, talk) == [("topic", "sport")]
    async with service.database.write() as conn:
        assert not await exclusions.add(conn, reader.id, Exclusion("topic", "sport"))
