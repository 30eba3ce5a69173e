from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from bot.extract.keyquote import choose
from bot.extract.model import Person, Quote, Span, Speaker


def chosen(
    headline: str, body: str, quotes: Sequence[tuple[str, ...]], names: Sequence[str] = ()
) -> int | None:
    """The choice among quotes given by the words of their parts; a quote is by the person of its index."""
    text = f"{headline}\n{body}"
    people = tuple(Person(name, tuple(spans(text, name)), "test") for name in names)
    made = tuple(
        Quote(
            tuple(span(text, part) for part in parts), Speaker(person=at if at < len(names) else None), "test"
        )
        for at, parts in enumerate(quotes)
    )
    return choose(text, "ru", made, people)


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def spans(text: str, words: str) -> list[Span]:
    return [Span(at, at + len(words)) for at in range(len(text)) if words and text.startswith(words, at)]


def test_an_article_without_quotes_has_no_key_quote() -> None:
    assert chosen("Заголовок", "Текст.", []) is None


def test_of_equal_quotes_the_earlier_is_chosen() -> None:
    body = "«Мост стоит над рекой много долгих лет», «Дом стоит под горой много долгих лет»"
    quotes = [("Мост стоит над рекой много долгих лет",), ("Дом стоит под горой много долгих лет",)]
    assert chosen("Вечер", body, quotes) == 0


def test_the_quote_that_the_headline_takes_its_words_from_is_chosen() -> None:
    body = "«Погода сегодня стоит очень тихая и ясная». «Старый мост держит весь наш город на плечах»."
    quotes = [
        ("Погода сегодня стоит очень тихая и ясная",),
        ("Старый мост держит весь наш город на плечах",),
    ]
    assert chosen("Асқар Оразов: Старый мост держит город", body, quotes) == 1


def test_thanks_and_congratulations_give_way_to_matter() -> None:
    body = "«Благодарю всех, кто строил и кто помогал». «Воды в канале хватит всем до самой осени»."
    quotes = [("Благодарю всех, кто строил и кто помогал",), ("Воды в канале хватит всем до самой осени",)]
    assert chosen("Вечер", body, quotes) == 1


def test_thanking_heaven_is_no_courtesy() -> None:
    body = "“We look after the old road here”. “Thank God the old road is still here”."
    quotes = [("We look after the old road here",), ("Thank God the old road is still here",)]
    assert chosen("Road: thank God the old road is here", body, quotes) == 1


def test_a_quote_that_leans_on_words_before_it_gives_way() -> None:
    body = "«Потому что мост держится на честном слове». «Этот мост держится на честном слове»."
    quotes = [("Потому что мост держится на честном слове",), ("Этот мост держится на честном слове",)]
    assert chosen("Вечер", body, quotes) == 1


def test_a_speech_called_a_greeting_is_a_courtesy_whatever_its_words() -> None:
    body = (
        "«Каналы соединяют берега и людей», – говорится в приветствии форуму.\n"
        "«Каналы зарастают, и чистить их некому», – сказал сторож."
    )
    quotes = [("Каналы соединяют берега и людей",), ("Каналы зарастают, и чистить их некому",)]
    assert chosen("Вечер", body, quotes) == 1


def test_a_voice_is_preferred_to_figures() -> None:
    body = "«Задействованы 40 машин и 200 человек из трёх районов». «Я ехал через дым и не видел своих рук»."
    quotes = [
        ("Задействованы 40 машин и 200 человек из трёх районов",),
        ("Я ехал через дым и не видел своих рук",),
    ]
    assert chosen("Вечер", body, quotes) == 1


def test_a_tiny_answer_gives_way_to_a_full_sentence() -> None:
    body = "«Да». «Сад вырос там, где никто не ждал ни дерева, ни тени»."
    quotes = [("Да",), ("Сад вырос там, где никто не ждал ни дерева, ни тени",)]
    assert chosen("Вечер", body, quotes) == 1


def test_a_question_gives_way_to_its_answer() -> None:
    body = "«Кто же будет держать эту плотину?» «Плотину удержат те, кто её строил»."
    quotes = [("Кто же будет держать эту плотину?",), ("Плотину удержат те, кто её строил",)]
    assert chosen("Вечер", body, quotes) == 1


def test_a_named_speaker_is_preferred_to_an_unnamed_source() -> None:
    text = "Вечер\nТихо.\n«Лёд сошёл раньше срока», «Снег сошёл раньше срока», – сказала Айгүл Серікова."
    people = (Person("Айгүл Серікова", (span(text, "Айгүл Серікова"),), "test"),)
    quotes = (
        Quote((span(text, "Лёд сошёл раньше срока"),), Speaker(), "test"),
        Quote((span(text, "Снег сошёл раньше срока"),), Speaker(person=0), "test"),
    )
    assert choose(text, "ru", quotes, people) == 1


def test_the_person_of_the_opening_is_preferred() -> None:
    body = (
        "Приехала Айгүл Серікова.\n«Лёд сошёл раньше срока», «Снег сошёл раньше срока». Был и Асқар Оразов."
    )
    quotes = [("Лёд сошёл раньше срока",), ("Снег сошёл раньше срока",)]
    assert chosen("Вечер", body, quotes, ["Асқар Оразов", "Айгүл Серікова"]) == 1


@given(st.lists(st.text("абв «»?!123 \n", min_size=1, max_size=30), min_size=1, max_size=8))
def test_the_choice_is_one_of_the_quotes(speeches: list[str]) -> None:
    text = "Заголовок\n" + "".join(speeches)
    at, quotes = len("Заголовок\n"), []
    for speech in speeches:
        quotes.append(Quote((Span(at, at + len(speech)),), Speaker(), "test"))
        at += len(speech)
    key = choose(text, "ru", tuple(quotes), ())
    assert key is not None
    assert 0 <= key < len(quotes)
