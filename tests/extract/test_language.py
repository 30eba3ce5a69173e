import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.extract import language


@pytest.mark.parametrize(
    "text",
    [
        "Астанада қар жауды",
        "Су тасқыны ауылға жетті",
        "Министр айтты: жол ашылды",
        "Асқар Оразов «Новый город» компаниясының басшысы болып тағайындалды",
    ],
)
def test_short_kazakh_is_kazakh(text: str) -> None:
    assert language.detect(text) == "kk"


@pytest.mark.parametrize(
    "text",
    [
        "Погода в Алматы",
        "Курс доллара вырос",
        "Премьер-министр принял посла",
        "Слово «қазақ» на вывеске школы написали с ошибкой, и ее заметили дети",
    ],
)
def test_short_russian_is_russian(text: str) -> None:
    assert language.detect(text) == "ru"


@pytest.mark.parametrize(
    "text", ["Snow falls in Astana", "Kazakhstan inflation slows", "The Kazakh word for bread is нан"]
)
def test_short_english_is_english(text: str) -> None:
    assert language.detect(text) == "en"


@pytest.mark.parametrize(
    "text",
    [
        "Тошкентда янги мактаб очилди ва болалар ўқишни бошлади",
        "Бишкекте жаңы мектептин ачылышына эл көп келди",
        "Бүгүн Ошто кар жаады",
        "Astanada jańa mektep ashyldy jáne balalar oqýdy bastady",
        "Toshkentda yangi maktab ochildi va bolalar o‘qishni boshladi",
        "استانادا جاڭا مەكتەپ اشىلدى",
        "У Києві відкрили нову школу, що стоїть біля річки",
        "Дар шаҳр мактаби нав кушода шуд",
        "In der Stadt ist eine neue Schule eröffnet worden",
        "12 345",
        "",
    ],
)
def test_the_neighbours_and_kazakh_in_other_letters_are_other(text: str) -> None:
    assert language.detect(text) == "other"


@given(st.text())
def test_any_text_has_one_of_the_four_answers(text: str) -> None:
    assert language.detect(text) in {"kk", "ru", "en", "other"}
