"""The table of figures and offices: sound in itself, and found by the phrases that articles use."""

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from bot.extract.lexicon.figures import (
    FIGURES,
    LEADERS,
    OFFICES,
    TERMS,
    forms,
    holder,
    office_held,
    office_of,
    offices,
    surnames,
)
from bot.extract.lexicon.figures_data import CENTRAL_ASIA, KAZAKHSTAN, NEIGHBOURS, WORLD
from bot.extract.lexicon.tables import rows


def test_a_key_is_a_slug() -> None:
    slug = regex.compile(r"[a-z]++(?:-[a-z]++)*+")
    assert [key for key in (*FIGURES, *OFFICES) if not slug.fullmatch(key)] == []


def test_a_key_is_given_once() -> None:
    tables = (KAZAKHSTAN, CENTRAL_ASIA, NEIGHBOURS, WORLD)
    assert sum(len(list(rows(table))) for table in tables) == len(FIGURES)


def test_every_name_is_in_one_script_and_has_no_stray_marks() -> None:
    cyrillic = regex.compile(r"[\p{Cyrillic}IVX][\p{Cyrillic}IVX.' -]*+")
    latin = regex.compile(r"[\p{Latin}\p{M}.' -]++")
    wrong = [
        name
        for figure in FIGURES.values()
        for name, script in (
            *((name, cyrillic) for name in (figure.kk, figure.ru, *figure.aliases)),
            *((name, latin) for name in (figure.en, *figure.latin)),
        )
        if not script.fullmatch(name)
    ]
    assert wrong == []


def test_no_two_figures_share_a_full_name() -> None:
    names = Counter(name.casefold() for figure in FIGURES.values() for name in forms(figure))
    assert [name for name, times in names.items() if times > 1] == []


def test_a_surname_that_is_enough_belongs_to_nobody_else() -> None:
    owners = Counter(
        surname for figure in FIGURES.values() for surname in {name.casefold() for name in surnames(figure)}
    )
    shared = {
        surname
        for figure in FIGURES.values()
        if figure.bare
        for surname in surnames(figure)
        if owners[surname.casefold()] > 1
    }
    assert shared == set()


def test_a_surname_stands_first_where_the_name_says_so() -> None:
    assert surnames(FIGURES["xi-jinping"])[0] == "Си"
    assert surnames(FIGURES["kassym-jomart-tokayev"])[:2] == ("Тоқаев", "Токаев")


def test_a_figure_is_named_in_the_language_asked_for_and_else_in_english() -> None:
    figure = FIGURES["kassym-jomart-tokayev"]
    assert [figure.name(language) for language in ("kk", "ru", "en", "other")] == [
        "Қасым-Жомарт Тоқаев",
        "Касым-Жомарт Токаев",
        "Kassym-Jomart Tokayev",
        "Kassym-Jomart Tokayev",
    ]
    assert "Qasym-Jomart Toqaev" in forms(figure)


def test_the_leaders_on_offer_are_in_the_table_and_lead_today() -> None:
    assert [key for key in LEADERS if key not in FIGURES] == []
    assert [key for key in LEADERS if all(term.until for term in offices(key))] == []


def test_every_term_has_its_office_and_its_figure() -> None:
    assert [term for term in TERMS if term.office not in OFFICES or term.figure not in FIGURES] == []


def test_every_office_has_had_a_holder() -> None:
    assert OFFICES.keys() == {term.office for term in TERMS}


def test_nobody_takes_an_office_before_it_is_free() -> None:
    terms = sorted(TERMS, key=lambda term: (term.office, term.since))
    overlapping = [
        (one, other)
        for one, other in pairwise(terms)
        if one.office == other.office and (one.until is None or one.until > other.since)
    ]
    assert overlapping == []
    assert [term for term in TERMS if term.until is not None and term.until <= term.since] == []


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_every_phrase_of_an_office_names_that_office_and_no_other(language: str) -> None:
    wrong = [
        (phrase, office.key)
        for office in OFFICES.values()
        for phrase in office.phrases(language)
        if office_of(phrase, language) != office.key
    ]
    assert wrong == []


KZ = "kz-president"


@pytest.mark.parametrize(
    ("words", "office"),
    [
        ("Мемлекет басшысы", KZ),
        ("мемлекет басшысының", KZ),
        ("Мемлекет басшысына", KZ),
        ("Мемлекет басшысын", KZ),
        ("Мемлекет басшысынан", KZ),
        ("Мемлекет басшысымен", KZ),
        ("Қазақстан Президенті", KZ),
        ("Қазақстан Президентінің", KZ),
        ("Қазақстанның Президентіне", KZ),
        ("Қазақстан Республикасының Президентінде", KZ),
        ("ҚР Президентінен", KZ),
        ("Қазақстанның қазіргі Президенті", None),
        ("қазіргі Қазақстан Президенті", KZ),
        ("Қазақстан Президенті Асқар Оразов,", KZ),
        ("Ресей Президентімен", "ru-president"),
        ("АҚШ-тың мемлекеттік хатшысына", "us-secretary-of-state"),
        ("ҚХР Төрағасының", "cn-president"),
        ("Қазақстан Сыртқы істер министрі", "kz-foreign-minister"),
        ("ҚР Премьер-министрінің орынбасары – Сыртқы істер министрі", "kz-foreign-minister"),
        ("Мәжіліс Төрағасының", "kz-mazhilis-chairman"),
        ("Парламент Сенатының Төрағасына", "kz-senate-chairman"),
        ("БҰҰ Бас хатшысының", "un-secretary-general"),
        ("Алматы қаласының әкімі", "almaty-akim"),
        ("Қазақстан Президентінің баспасөз хатшысы", "kz-press-secretary"),
        ("Елбасының", "kz-first-president"),
    ],
)
def test_a_kazakh_phrase_names_its_office_in_every_case(words: str, office: str | None) -> None:
    assert office_of(words, "kk") == office


@pytest.mark.parametrize(
    ("words", "office"),
    [
        ("глава государства", KZ),
        ("главы государства", KZ),
        ("главе государства", KZ),
        ("главу государства", KZ),
        ("главой государства", KZ),
        ("президента Казахстана", KZ),
        ("президентом РК", KZ),
        ("казахстанскому президенту", KZ),
        ("Президенту Республики Казахстан", KZ),
        ("действующего президента Казахстана", KZ),
        ("президентом Казахстана Асқаром Оразовым", KZ),
        ("президенте Узбекистана", "uz-president"),
        ("министром иностранных дел России", "ru-foreign-minister"),
        ("главой МИД Кыргызстана", "kg-foreign-minister"),
        ("председателя КНР", "cn-president"),
        ("генсеку ООН", "un-secretary-general"),
        ("председателем Еврокомиссии Айгүл фон дер Оразовой", "eu-commission-president"),
        ("спикера Мажилиса", "kz-mazhilis-chairman"),
        ("акима Астаны", "astana-akim"),
        ("пресс-секретаря Кремля", "ru-press-secretary"),
        ("Папой Римским", "pope"),
        ("премьер‑министром Ирана", None),
    ],
)
def test_a_russian_phrase_names_its_office_in_every_case(words: str, office: str | None) -> None:
    assert office_of(words, "ru") == office


@pytest.mark.parametrize(
    ("words", "office"),
    [
        ("the Kazakh president", KZ),
        ("the Kazakh president's", KZ),
        ("Kazakhstan’s President", KZ),
        ("President of the Republic of Kazakhstan", KZ),
        ("Kazakh President Askar Orazov", KZ),
        ("the Head of State", KZ),
        ("Prime Minister of Kazakhstan", "kz-prime-minister"),
        ("U.S. Secretary of State", "us-secretary-of-state"),
        ("the British prime minister", "gb-prime-minister"),
        ("UN Secretary-General", "un-secretary-general"),
        ("the Kremlin spokesman", "ru-press-secretary"),
        ("vice president of the United States", "us-vice-president"),
    ],
)
def test_an_english_phrase_names_its_office_with_or_without_articles(words: str, office: str) -> None:
    assert office_of(words, "en") == office


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Президент", "kk"),
        ("министр", "kk"),
        ("Премьер-министр", "kk"),
        ("вице-президент", "kk"),
        ("бұрынғы президент", "kk"),
        ("Қазақстанның бұрынғы Президенті", "kk"),
        ("Қазақстанның экс-президенті", "kk"),
        ("президенттің баспасөз хатшысы", "kk"),
        ("Қазақстан Президентінің көмекшісі", "kk"),
        ("Қазақстан Президентінің кеңесшісі", "kk"),
        ("Қазақстан Президенті Әкімшілігі", "kk"),
        ("ҚАЗАҚСТАН ПРЕЗИДЕНТІНІҢ КӨМЕКШІСІ", "kk"),
        ("Мемлекет басшылары", "kk"),
        ("Қазақстан президенттері", "kk"),
        ("Сыртқы істер министрі", "kk"),
        ("Сыртқы істер министрінің орынбасары", "kk"),
        ("Қазақстан Премьер-министрінің орынбасары", "kk"),
        ("президент", "ru"),
        ("министр", "ru"),
        ("премьер-министр", "ru"),
        ("экс-президент Казахстана", "ru"),
        ("бывший президент Казахстана", "ru"),
        ("вице-президент", "ru"),
        ("помощник президента", "ru"),
        ("помощник президента Казахстана", "ru"),
        ("президенты Казахстана", "ru"),
        ("президентов Казахстана", "ru"),
        ("глав государств", "ru"),
        ("главы государств", "ru"),
        ("главами государств", "ru"),
        ("заместитель министра иностранных дел России", "ru"),
        ("вице-министр иностранных дел Казахстана", "ru"),
        ("президент федерации бокса Казахстана", "ru"),
        ("президент, Казахстана", "ru"),
        ("the president", "en"),
        ("the minister", "en"),
        ("former Kazakh president", "en"),
        ("Kazakh presidents", "en"),
        ("Kazakh President's aide", "en"),
        ("Kazakh President's Adviser Askar Orazov", "en"),
        ("deputy foreign minister of Kazakhstan", "en"),
        ("president-elect of Kazakhstan", "en"),
        ("", "kk"),
        (",", "ru"),
        ("президент Казахстана", "other"),
    ],
)
def test_what_is_not_the_holder_of_an_office_names_none(words: str, language: str) -> None:
    assert office_of(words, language) is None


@given(st.text(), st.sampled_from(["kk", "ru", "en", "other", ""]))
def test_any_text_names_an_office_or_none(text: str, language: str) -> None:
    assert office_of(text, language) in {*OFFICES, None}


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
@pytest.mark.parametrize("mark", ["-", "–", "«", "'", "А", "а-", "а.", " ё", "the "])
def test_a_hostile_text_names_no_office(mark: str, language: str) -> None:
    assert office_of(mark * 5_000_000, language) is None


def test_an_office_changes_hands_on_the_day_of_taking_over() -> None:
    handover = date(2019, 3, 20)
    before, after = holder("kz-president", handover - timedelta(days=1)), holder("kz-president", handover)
    assert (before, after) == (FIGURES["nursultan-nazarbayev"], FIGURES["kassym-jomart-tokayev"])


def test_an_office_between_two_holders_is_nobodys() -> None:
    assert holder("kz-prime-minister", date(2024, 2, 5)) is None
    assert holder("us-secretary-of-state", date(2025, 1, 20)) is None
    assert holder("kz-president", date(1980, 1, 1)) is None
    assert holder("no-such-office", date(2025, 1, 1)) is None


def test_who_comes_back_holds_the_office_again() -> None:
    found = [holder("us-president", date(year, 6, 1)) for year in (2018, 2022, 2025)]
    assert [figure.key for figure in found if figure] == ["donald-trump", "joe-biden", "donald-trump"]


def test_of_two_offices_held_at_once_the_higher_is_shown() -> None:
    office = office_held("rustam-emomali", date(2025, 1, 1))
    assert office is OFFICES["tj-upper-house-chairman"]
    assert office_held("rustam-emomali", date(2018, 1, 1)) is OFFICES["dushanbe-mayor"]
    assert office_held("rustam-emomali", date(2000, 1, 1)) is None
    assert office_held("nobody-at-all", date(2025, 1, 1)) is None


def test_an_office_is_shown_with_its_country_but_for_a_minister_at_home() -> None:
    def shown(key: str) -> list[str]:
        return [OFFICES[key].name(language) for language in ("kk", "ru", "en")]

    assert shown(KZ) == ["ҚР Президенті", "президент Казахстана", "President of Kazakhstan"]
    assert shown("kz-foreign-minister") == [
        "Сыртқы істер министрі",
        "министр иностранных дел",
        "Foreign Minister",
    ]
    assert shown("ru-foreign-minister") == [
        "Ресей Сыртқы істер министрі",
        "министр иностранных дел России",
        "Foreign Minister of Russia",
    ]
    assert shown("un-secretary-general")[1] == "генеральный секретарь ООН"
