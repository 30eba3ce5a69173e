"""The screens: every one is taken by Telegram, in each language, and every button means what it says."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import actions
from bot.actions import Again, AtOnce, Digest, Followed, Open, Toggle, Unfollow, unpack
from bot.extract.lexicon.topics import TOPICS
from bot.i18n import LANGUAGES, Translator, translator
from bot.render import begin, own, screens
from bot.render.citation import MOST_OF_NAME, Reader
from bot.render.html import MAX_UNITS, units
from bot.sandbox.markup import utf16_length
from storage.records import Follow, Message, Person
from tests.render.made import KAZAKH, ORAZOV, PEOPLE, READERS, seen, texts

T = KAZAKH.t
LANGUAGES_SPOKEN = st.sampled_from(LANGUAGES).map(translator)
FOLLOWS = st.one_of(
    st.builds(Follow, st.just("topic"), st.sampled_from(list(TOPICS)), st.just(""), st.integers(1, 10**15)),
    st.builds(Follow, st.just("person"), st.integers(0, 99).map(str), st.just(""), st.integers(1, 10**15)),
    st.builds(Follow, st.just("word"), texts(60), texts(10_000), st.integers(1, 10**15)),
)


def labels(message: Message) -> list[str]:
    return [button.text for row in message.buttons for button in row]


def meant(message: Message) -> dict[str, actions.Action]:
    return {button.text: unpack(button.data or "") for row in message.buttons for button in row}


def taken(message: Message) -> str:
    """The text, once Telegram has taken the message."""
    text = seen(message).text
    assert 0 < utf16_length(text) <= MAX_UNITS
    assert all(units(label) <= MOST_OF_NAME + units(screens.CHOSEN) for label in labels(message))
    assert all(unpack(button.data or "") for row in message.buttons for button in row)
    return text


@settings(max_examples=30)  # the largest hold a megabyte
@given(st.lists(FOLLOWS, max_size=100), st.lists(PEOPLE, max_size=20), LANGUAGES_SPOKEN, texts(60))
def test_telegram_takes_the_screens_of_any_follows(
    own: list[Follow], people: list[Person], t: Translator, typed: str
) -> None:
    known = {person.id: person for person in people}
    undo = screens.undo(own[0], t) if own else ()
    for message in (
        begin.choices(own, people[:8], True, t),
        begin.when(own, t),
        screens.topics(own, t),
        screens.people(own, people, t),
        screens.follows(own, known, t, t("unsubscribed", x=screens.typed(typed)), *undo),
    ):
        taken(message)


@settings(max_examples=30)  # the largest hold a megabyte
@given(texts(10_000), st.lists(st.tuples(texts(10_000), st.just(Digest())), max_size=8), LANGUAGES_SPOKEN)
def test_telegram_takes_an_answer_to_whatever_was_typed(
    typed: str, offered: list[tuple[str, actions.Action]], t: Translator
) -> None:
    text = t("did-you-mean", x=screens.typed(typed))
    taken(screens.suggestions(text, offered, typed, t))
    taken(screens.followed(t("subscribed", x=screens.typed(typed)), Follow("topic", "sport", id=4), t))


@given(READERS)
def test_telegram_takes_the_screens_that_stay_the_same(reader: Reader) -> None:
    t = reader.t
    for message in (
        screens.help_(t),
        screens.language(t),
        own.stopped(t),
        own.erase(t),
        own.privacy(30, "editor@dayek.example", t),
        screens.nothing(None, True, t),
        screens.nothing("08:00", False, t),
    ):
        taken(message)


def test_a_hundred_follows_still_make_a_message() -> None:
    own = [Follow("word", f"сөз{n}", f"сөз{n}", n) for n in range(1, 101)]
    message = screens.follows(own, {}, T, "", *screens.undo(own[0], T))
    taken(message)
    assert len(labels(message)) <= 100


def test_every_follow_is_a_button_that_opens_it_and_shows_how_it_comes() -> None:
    own = [
        Follow("topic", "sport", "", 4, at_once=True),
        Follow("person", "7", "", 5),
        Follow("word", "су", "су", 6),
    ]
    message = screens.follows(own, {7: ORAZOV}, T, T("unsubscribed", x="Спорт"))
    assert taken(message) == "Жазылым өшірілді: Спорт\nЖазылымдарыңыз. Өзгерту үшін басыңыз"
    assert list(meant(message).items())[:3] == [
        ("🔔 Спорт", Followed(4)),
        ("Асқар Оразов", Followed(5)),
        ("«су» сөзі", Followed(6)),
    ]


def test_without_follows_one_is_led_to_the_first() -> None:
    message = screens.follows([], {}, T)
    assert taken(message) == "Жазылым жоқ. Біреуін таңдаңыз"
    assert meant(message) == {
        "Барлық тақырып": Open("topics"),
        "Тұлғалар": Open("people"),
        "⚙️ Баптаулар": Open("settings"),
    }


def test_a_follow_shows_how_it_comes_and_what_can_be_done_about_it() -> None:
    own = Follow("topic", "sport", "", 4)
    for each, mode, other in (
        (own, "Шолуда келеді", ("🔔 Бірден", AtOnce(4, 1))),
        (
            replace(own, at_once=True),
            "Бірден келеді, тыныш уақытта – шолумен бірге",
            ("Тек шолуда", AtOnce(4, 0)),
        ),
    ):
        message = screens.follow(each, "Спорт", T)
        assert taken(message) == f"Спорт\n{mode}"
        assert meant(message) == dict([other, ("Жазылымды өшіру", Unfollow(4)), ("Артқа", Open("list"))])


def test_undo_follows_the_same_again() -> None:
    (button,) = screens.undo(Follow("word", "су", "Судың", 6), T)
    assert (button.text, unpack(button.data or "")) == ("↩️ Қайтару", actions.Refollow(0, "word", "Судың"))
    assert screens.undo(Follow("word", "су", "су " * 20, 6), T) == ()


def test_a_chosen_topic_is_ticked_and_a_tap_takes_it_back() -> None:
    message = screens.topics([Follow("topic", "sport")], T)
    assert meant(message)["✅ Спорт"] == Toggle("topics", 0, "topic", "sport")
    assert meant(message)["Мәдениет"] == Toggle("topics", 1, "topic", "culture")
    assert len(labels(message)) == len(TOPICS) + 2


def test_a_chosen_person_is_ticked_and_a_tap_takes_him_back() -> None:
    message = screens.people(
        [Follow("person", "7")], [ORAZOV, replace(ORAZOV, id=8, name_kk="Айгүл Серікова")], T
    )
    assert meant(message)["✅ Асқар Оразов"] == Toggle("people", 0, "person", "7")
    assert meant(message)["Айгүл Серікова"] == Toggle("people", 1, "person", "8")


def test_the_first_choices_are_topics_and_people_to_tap_and_the_way_on() -> None:
    message = begin.choices([], [ORAZOV], True, T)
    assert taken(message) == "Сізге не қызық? Үш-төртеуін таңдаңыз"
    offered = meant(message)
    assert offered["Орталық Азия"] == Toggle("start", 1, "topic", "central-asia")
    assert offered["Асқар Оразов"] == Toggle("start", 1, "person", "7")
    assert offered["Өткізіп жіберу"] == Open("when")
    followed = begin.choices([Follow("topic", "sport")], [ORAZOV], True, T)
    assert meant(followed)["Әрі қарай"] == Open("when")


def test_the_first_choices_are_topics_that_exist() -> None:
    assert set(begin.TOPICS_OFFERED) <= set(TOPICS)


@pytest.mark.parametrize(
    ("language", "line"), [("kk", "/stop – тоқтату"), ("ru", "/stop — остановить"), ("en", "/stop: stop")]
)
def test_help_names_every_command(language: str, line: str) -> None:
    lines = taken(screens.help_(translator(language))).splitlines()
    assert line in lines
    assert [each.split()[0].strip("/:") for each in lines if each.startswith("/")] == list(screens.COMMANDS)


def test_when_nothing_is_new_the_last_digest_can_be_seen_again() -> None:
    message = screens.nothing("08:00", True, T)
    assert taken(message) == "Жаңалық жоқ. Келесі шолу: 08:00"
    assert meant(message) == {"Соңғысын қайта көрсету": Again(), "Жазылымдарым": Open("follows")}
    assert taken(screens.nothing(None, False, T)) == "Жаңалық жоқ"


def test_what_was_meant_can_be_chosen_and_the_word_itself_followed() -> None:
    message = screens.suggestions(
        "Мынаны іздедіңіз бе?", [("Су және табиғат", actions.Follow("topic", "water-ecology"))], "су", T
    )
    assert list(meant(message).items())[:2] == [
        ("Су және табиғат", actions.Follow("topic", "water-ecology")),
        ("«су» сөзіне жазылу", actions.Follow("word", "су")),
    ]


def test_a_word_that_no_button_can_carry_is_not_offered() -> None:
    assert labels(screens.suggestions("?", [], "сөз " * 15, T)) == ["Барлық тақырып", "Тұлғалар"]


def test_what_was_typed_is_repeated_short_and_on_one_line() -> None:
    assert screens.typed("  су \n туралы ") == "су туралы"
    assert units(screens.typed("су " * 1000)) <= screens.MOST_TYPED
