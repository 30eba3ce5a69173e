"""Following and unfollowing: typed in any language and case form, and by buttons."""

import pytest

from bot.digest.alerts import plan_alerts
from bot.extract import fold
from bot.follows import MOST_FOLLOWS
from bot.sandbox import Kind
from storage import subscribers
from storage.records import Follow
from tests.telegram.conftest import Service, Talk, labels, text


async def followed(service: Service, talk: Talk) -> list[tuple[str, str]]:
    return [(follow.kind, follow.label or follow.value) for follow in await service.follows(talk.user)]


@pytest.mark.parametrize(
    "typed", ["Central Asia", "central asia", "Орталық Азия", "Центральная Азия", "Центральной Азии", "ЦА"]
)
async def test_a_topic_is_followed_in_whatever_language_it_is_typed(service: Service, typed: str) -> None:
    talk = service.talk()
    answer = await talk.says(f"/subscribe {typed}")
    assert text(answer) == "Жазылдыңыз: Орталық Азия"
    assert labels(answer) == ["Жазылымдарым", "Шолуды көру", "🔔 Бірден"]
    assert await followed(service, talk) == [("topic", "central-asia")]


@pytest.mark.parametrize("typed", ["Тоқаев", "Тоқаевтың", "Токаева", "Tokayev", "Қасым-Жомарт Тоқаев"])
async def test_a_person_is_followed_however_the_name_is_written(service: Service, typed: str) -> None:
    talk = service.talk("Анна", "ru")
    assert text(await talk.says(f"/subscribe {typed}")) == "Вы подписаны: Касым-Жомарт Токаев"
    [(kind, _)] = await followed(service, talk)
    assert kind == "person"


async def test_what_is_followed_already_is_said_to_be(service: Service) -> None:
    talk = service.talk("John", "en")
    await talk.says("/subscribe sport")
    assert text(await talk.says("/subscribe Спорт")) == "Already following: Sport"
    assert len(await followed(service, talk)) == 1


async def test_a_slip_of_the_finger_is_answered_with_what_comes_near(service: Service) -> None:
    await service.newsroom.person("Асқар Оразов", "Аскар Оразов", "Askar Orazov")
    talk = service.talk()
    answer = await talk.says("/subscribe Оразоф")
    assert text(answer) == "«Оразоф» табылмады. Мынаны іздедіңіз бе?"
    assert labels(answer)[0] == "Асқар Оразов"
    assert text(await talk.presses("Асқар Оразов")) == "Жазылдыңыз: Асқар Оразов"
    assert [kind for kind, _ in await followed(service, talk)] == ["person"]


async def test_a_word_that_is_neither_topic_nor_person_can_be_followed_as_a_word(service: Service) -> None:
    await service.newsroom.publish("Xyzzy ашылды", topics=(), stems=tuple(fold.stems("xyzzy")))
    talk = service.talk()
    answer = await talk.says("/subscribe   xyzzy ")
    assert text(answer) == "«xyzzy» табылмады"
    assert "Жазылдыңыз: «xyzzy» сөзі" in text(await talk.presses("«xyzzy»"))
    assert await followed(service, talk) == [("word", "xyzzy")]
    assert "Xyzzy ашылды" in text(await talk.presses("Шолуды көру"))


async def test_a_phrase_too_long_for_a_button_or_without_any_word_cannot_be_followed(
    service: Service,
) -> None:
    talk = service.talk()
    for typed in ("!!! ... ---", "ұзақ " * 30, "😀"):
        answer = await talk.says(f"/subscribe {typed}")
        assert labels(answer) == ["Барлық тақырып", "Тұлғалар"], typed
    assert await followed(service, talk) == []


async def test_subscribe_alone_shows_what_there_is(service: Service) -> None:
    assert "Спорт" in labels(await service.talk().says("/subscribe"))


async def test_topics_and_people_are_switched_on_and_off_in_place(service: Service) -> None:
    talk = service.talk()
    await talk.says("/start")
    await talk.presses("Қазақша")
    for button, chosen in (("Спорт", "✅ Спорт"), ("Садыр Жапаров", "✅ Садыр Жапаров")):
        [edited] = await talk.presses(button)
        assert edited.kind == Kind.EDIT
        assert chosen in labels([edited])
        assert button in labels(await talk.presses(chosen))
    assert await followed(service, talk) == []
    await talk.presses("Барлық тақырып")
    assert "✅ Мәдениет" in labels(await talk.presses("Мәдениет"))
    await talk.presses("Тұлғалар")
    assert "✅ Садыр Жапаров" in labels(await talk.presses("Садыр Жапаров"))
    assert len(talk.user.messages) == 1


async def test_a_double_tap_is_one_tap(service: Service) -> None:
    talk = service.talk()
    await talk.says("/subscribe")
    await talk.user.press("Спорт")
    await talk.user.press("Спорт")
    await talk.hears()
    assert await followed(service, talk) == [("topic", "sport")]
    assert "✅ Спорт" in [button.text for row in talk.user.messages[0].buttons for button in row]


async def test_each_follow_is_a_button_that_opens_it_and_its_removal_can_be_undone(service: Service) -> None:
    talk = service.talk()
    for typed in ("спорт", "Тоқаев"):
        await talk.says(f"/subscribe {typed}")
    listed = await talk.says("/subscriptions")
    assert text(listed) == "Жазылымдарыңыз. Өзгерту үшін басыңыз"
    assert labels(listed)[:2] == ["Спорт", "Қасым-Жомарт Тоқаев"]
    opened = await talk.presses("Спорт")
    assert text(opened) == "Спорт\nШолуда келеді"
    assert labels(opened) == ["🔔 Бірден", "Жазылымды өшіру", "Артқа"]
    assert text(await talk.presses("🔔 Бірден")).startswith("Спорт\nБірден келеді")
    removed = await talk.presses("Жазылымды өшіру")
    assert text(removed).startswith("Жазылым өшірілді: Спорт\n")
    assert labels(removed)[:2] == ["Қасым-Жомарт Тоқаев", "↩️ Қайтару"]
    back = await talk.presses("↩️")
    assert text(back).startswith("Қалпына келтірдік\n")
    assert labels(back)[:2] == ["Қасым-Жомарт Тоқаев", "🔔 Спорт"]
    assert {kind for kind, _ in await followed(service, talk)} == {"topic", "person"}


async def test_the_last_follow_removed_leaves_a_way_on(service: Service) -> None:
    talk = service.talk()
    await talk.says("/subscribe тұскиіз")
    await talk.presses("«тұскиіз»")
    await talk.says("/subscriptions")
    await talk.presses("«тұскиіз» сөзі")
    removed = await talk.presses("Жазылымды өшіру")
    assert text(removed).endswith("Жазылым жоқ. Біреуін таңдаңыз")
    assert labels(removed) == ["↩️ Қайтару", "Барлық тақырып", "Тұлғалар", "⚙️ Баптаулар"]
    assert labels(await talk.presses("↩️"))[0] == "«тұскиіз» сөзі"


@pytest.mark.parametrize(
    ("language", "button", "mode", "only", "back"),
    [
        ("kk", "🔔 Бірден", "Бірден келеді, тыныш уақытта – шолумен бірге", "Тек шолуда", "Артқа"),
        ("ru", "🔔 Сразу", "Приходит сразу, в тихие часы — в дайджесте", "Только в дайджесте", "Назад"),
        ("en", "🔔 At once", "Comes at once; in quiet hours, with the digest", "In the digest only", "Back"),
    ],
)
async def test_what_was_just_followed_can_be_had_at_once(
    service: Service, language: str, button: str, mode: str, only: str, back: str
) -> None:
    talk = service.talk("Айгүл", language)
    await talk.says("/subscribe Спорт")
    assert text(await talk.presses(button)).endswith(mode)
    assert (await service.follows(talk.user))[0].at_once
    await service.newsroom.publish("Жарыс өтті", topics=("sport",))
    assert await plan_alerts(service.database, service.clock.now) == 1
    assert "Жарыс өтті" in text(await talk.hears())
    [first, *_] = talk.user.messages
    assert next(b.text for row in first.buttons for b in row) == only
    assert not (await talk.presses(only))[0].text.endswith(mode)
    assert not (await service.follows(talk.user))[0].at_once
    assert "🔔" not in labels(await talk.presses(back))[0]


async def test_a_button_of_a_list_that_has_changed_says_so_and_shows_the_new_one(service: Service) -> None:
    talk = service.talk()
    await talk.says("/subscribe спорт")
    await talk.says("/subscriptions")
    await talk.presses("Спорт")
    await talk.user.press("Жазылымды өшіру")
    await talk.user.press("Жазылымды өшіру")
    _, second = await talk.hears()
    assert second.text.startswith("Тізім өзгерді, жаңасы мынау")


@pytest.mark.parametrize("typed", ["Центральная Азия", "тоқаевтан", "ТҰСКИІЗ", "Токаеф"])
async def test_a_follow_is_removed_by_typing_it(service: Service, typed: str) -> None:
    talk = service.talk()
    await talk.says("/subscribe Орталық Азия")
    await talk.says("/subscribe Тоқаев")
    await talk.says("/subscribe тұскиіз")
    await talk.presses("«тұскиіз»")
    assert text(await talk.says(f"/unsubscribe {typed}")).startswith("Жазылым өшірілді: ")
    assert len(await followed(service, talk)) == 2


async def test_what_is_not_followed_cannot_be_removed(service: Service) -> None:
    talk = service.talk("Анна", "ru")
    await talk.says("/subscribe спорт")
    assert text(await talk.says("/unsubscribe Китай")).startswith("Такой подписки нет: Китай\n")
    assert text(await talk.says("/unsubscribe")) == "Ваши подписки. Нажмите, чтобы изменить"
    assert len(await followed(service, talk)) == 1


async def test_the_number_of_follows_has_a_bound_that_is_told(service: Service) -> None:
    talk = service.talk("John", "en")
    await talk.says("/start")
    reader = await service.reader(talk.user)
    async with service.database.write() as conn:
        for number in range(MOST_FOLLOWS):
            await subscribers.follow(conn, reader.id, Follow("word", f"w{number}", f"w{number}"))
    assert f"{MOST_FOLLOWS} follows are the most we can keep" in text(await talk.says("/subscribe sport"))
    await talk.says("/subscribe")
    assert "Unfollow one first" in text(await talk.presses("Sport"))
    assert len(await followed(service, talk)) == MOST_FOLLOWS
