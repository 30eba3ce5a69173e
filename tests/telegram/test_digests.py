"""/digest, typed and by buttons."""

from datetime import timedelta

import pytest

from bot.digest.plan import plan
from bot.sandbox import Event, Kind
from tests.factory import NOW, Said
from tests.telegram.conftest import Service, Talk, labels, text

DAY = timedelta(days=1)


async def reading(service: Service, language: str = "kk", articles: int = 1) -> Talk:
    """A reader of Central Asia, for whom there is news."""
    for number in range(articles):
        await service.newsroom.publish(f"Хабар {number:02}", Said(f"Су {number} метр"))
    talk = service.talk("Айгүл", language)
    await talk.says("/subscribe Орталық Азия")
    return talk


@pytest.mark.parametrize(
    ("language", "title", "why", "settings"),
    [
        ("kk", "Шолу, 2 наурыз, дүйсенбі", "Неге келді?", "⚙️ Баптаулар"),
        ("ru", "Дайджест, 2 марта, понедельник", "Почему это?", "⚙️ Настройки"),
        ("en", "Digest, Monday 2 March", "Why this?", "⚙️ Settings"),
    ],
)
async def test_a_digest_quotes_word_for_word_with_its_source(
    service: Service, language: str, title: str, why: str, settings: str
) -> None:
    talk = await reading(service, language)
    digest = await talk.says("/digest")
    assert text(digest).startswith(f"{title}\n\n")
    assert "\nХабар 00\nСу 0 метр\n" in text(digest)
    assert "Дала хабары · 09:00" in text(digest)
    kinds = {entity.type: entity.extract_from(text(digest)) for entity in digest[0].entities}
    assert kinds["blockquote"] == "Су 0 метр"
    assert kinds["text_link"] == "Хабар 00"
    assert labels(digest) == [why, settings]


async def test_asked_again_there_is_nothing_newer_and_the_last_one_can_be_shown_again(
    service: Service,
) -> None:
    talk = await reading(service)
    first = await talk.says("/digest")
    answer = await talk.says("/digest")
    assert text(answer) == "Жаңалық жоқ. Келесі шолу: 3 наурыз, 08:00"
    assert text(await talk.presses("Соңғысын қайта көрсету")) == text(first)


async def test_what_came_meanwhile_is_in_the_next_one_alone(service: Service) -> None:
    talk = await reading(service)
    await talk.says("/digest")
    await service.newsroom.publish("Тың хабар", seen_at=service.clock.now)
    digest = text(await talk.says("/digest"))
    assert "Тың хабар" in digest
    assert "Хабар 00" not in digest


async def test_who_follows_nothing_is_offered_something_to_follow(service: Service) -> None:
    answer = await service.talk().says("/digest")
    assert text(answer) == "Жазылым жоқ. Біреуін таңдаңыз"
    assert labels(answer) == ["Барлық тақырып", "Тұлғалар", "⚙️ Баптаулар"]


async def test_the_rest_of_a_digest_comes_below_it_to_its_end(service: Service) -> None:
    talk = await reading(service, articles=25)
    pages: list[list[Event]] = [await talk.says("/digest")]
    for left in (15, 5):
        assert labels(pages[-1])[0] == f"Тағы {left} мақала"
        pages.append(await talk.presses(f"Тағы {left} мақала"))
    assert all(page[0].kind == Kind.MESSAGE for page in pages)
    whole = "\n".join(text(page) for page in pages)
    assert all(whole.count(f"Хабар {number:02}") == 1 for number in range(25))
    assert labels(pages[-1]) == ["Неге келді?", "⚙️ Баптаулар"]


async def test_the_settings_open_below_a_digest_which_stays(service: Service) -> None:
    talk = await reading(service)
    await talk.says("/digest")
    [opened] = await talk.presses("⚙️ Баптаулар")
    assert opened.kind == Kind.MESSAGE
    assert "Жазылымдарым" in labels([opened])


async def test_a_digest_too_long_for_one_message_comes_in_order_with_its_buttons_last(
    service: Service,
) -> None:
    for number in range(4):
        await service.newsroom.publish(f"Хабар {number}", Said("Су аз, жер құрғақ. " * 100))
    talk = service.talk()
    await talk.says("/subscribe Орталық Азия")
    parts = await talk.says("/digest")
    assert len(parts) > 1
    assert [bool(part.buttons) for part in parts] == [False] * (len(parts) - 1) + [True]
    assert text(parts[:1]).startswith("Шолу, 2 наурыз")


async def test_the_digest_comes_at_the_chosen_time_and_late_ones_say_so(service: Service) -> None:

    talk = await reading(service)
    await talk.says("/schedule 19:00")
    service.clock.now = NOW + timedelta(hours=10)
    await plan(service.database, service.clock.now)
    assert text(await talk.hears()).startswith("Кешкі шолу, 2 наурыз, дүйсенбі\n")
    await service.newsroom.publish("Тың хабар", seen_at=service.clock.now)
    service.clock.advance(days=1, hours=3)
    await plan(service.database, service.clock.now)
    assert text(await talk.hears()).startswith("Кешіккен шолу (уақыты 19:00)\n")
