"""Who the names of an article mean, decided without a database."""

from collections.abc import Sequence

import pytest

from bot.ingest.cast import Cast, cast, united
from bot.ingest.link import form
from bot.ingest.whose import Asked, whose
from storage.people import Apart, Known
from storage.records import Person

TOGETHER: Apart = frozenset()


def known(number: int, *names: str, figure: str | None = None, quotes: int = 0, **called: str) -> Known:
    """A stored person: number, names, and what he is called in a language."""
    in_languages = {f"name_{code}": called.get(code) for code in ("kk", "ru", "en")}
    return Known(
        Person(number, names[0], figure, quotes=quotes, **in_languages), tuple(form(name) for name in names)
    )


def met(*names: str, among: Sequence[Known], language: str = "en", apart: Apart = TOGETHER) -> Cast:
    return cast([form(name) for name in names], language, among, apart)


def rule(name: str, *among: Known, language: str = "en", apart: Apart = TOGETHER) -> str:
    return whose(Asked(form(name), language), among, apart).rule


def test_initials_are_the_only_one_whom_they_fit() -> None:
    found = met("А. Оразов", among=[known(1, "Асқар Оразов"), known(2, "Болат Оразов")])
    assert (found.ids, dict(found.newcomers)) == ((1,), {})
    assert [each.form for each in found.forms[1]] == ["А. Оразов"]


@pytest.mark.parametrize(
    "among",
    [
        [known(1, "Асқар Оразов"), known(2, "Айбек Оразов")],
        [known(1, "А. Оразов"), known(2, "А. Оразов")],
        [known(1, "А. Оразов"), known(2, "Асқар Оразов"), known(3, "Айбек Оразов")],
        [known(1, "Болат Оразов")],
        [known(1, "Асқар Оразова")],
        [known(1, "Оразов")],
        [],
    ],
)
def test_initials_that_fit_several_or_nobody_are_somebody_new(among: list[Known]) -> None:
    found = met("А. Оразов", among=among)
    assert found.ids == (-1,)
    assert found.newcomers[-1].name == "А. Оразов"


def test_initials_that_are_all_that_was_known_get_their_name() -> None:
    found = met("Асқар Оразов", among=[known(1, "А. Оразов", kk="А. Оразов")], language="kk")
    assert found.ids == (1,)
    assert [(each.name, each.name_kk) for each in found.renamed] == [("Асқар Оразов", "Асқар Оразов")]


def test_initials_give_no_name_to_who_has_one() -> None:
    found = met("А. Оразов", among=[known(1, "Асқар Оразов", kk="Асқар Оразов")], language="ru")
    assert (found.ids, found.renamed) == ((1,), ())


def test_initials_that_may_be_somebody_else_wait() -> None:
    among = [known(1, "А. Оразов"), known(2, "Айбек Оразов")]
    assert met("Асқар Оразов", among=among).ids == (-1,)


def test_initials_known_beside_the_name_are_the_same_person() -> None:
    among = [known(1, "А. Оразов"), known(2, "Асқар Оразов")]
    for name in ("Асқар Оразов", "А. Оразов", "Askar Orazov"):
        found = met(name, among=among)
        assert (found.ids, found.merged) == ((2,), ((2, 1),)), name


def test_a_name_that_joins_two_makes_them_one() -> None:
    among = [known(1, "Шыңғыс Мәулетов", kk="Шыңғыс Мәулетов"), known(2, "Chingis Mauletov", quotes=3)]
    found = met("Чингиз Маулетов", among=among, language="ru")
    assert (found.ids, found.merged) == ((2,), ((2, 1),))
    assert [(each.name_kk, each.name_ru) for each in found.renamed] == [
        ("Шыңғыс Мәулетов", "Чингиз Маулетов")
    ]


def test_who_was_declared_to_be_two_stays_two() -> None:
    among = [known(1, "Асқар Оразов"), known(2, "Аскар Оразов")]
    apart = frozenset({frozenset({1, 2})})
    assert met("Асқар Оразов", among=among).merged == ((1, 2),)
    for name, ids in (("Асқар Оразов", (1,)), ("Аскар Оразов", (2,)), ("Askar Orazov", (-1,))):
        found = met(name, among=among, apart=apart)
        assert (found.ids, found.merged) == (ids, ()), name


def test_initials_given_to_somebody_by_the_operator_stay_his() -> None:
    among = [known(1, "Асқар Оразов"), known(2, "А. Оразов")]
    found = met("А. Оразов", among=among, apart=frozenset({frozenset({1, 2})}))
    assert (found.ids, found.merged) == ((2,), ())


def test_two_fathers_make_two_people_and_a_name_without_one_is_neither() -> None:
    among = [known(1, "Асқар Маратұлы Оразов"), known(2, "Асқар Болатұлы Оразов")]
    assert met("Аскар Маратович Оразов", among=among).ids == (1,)
    assert met("Асқар Оразов", among=among).ids == (-1,)


def test_initials_among_ones_names_make_nobody_doubtful() -> None:
    among = [known(1, "Асқар Оразов", "А. Оразов"), known(2, "Айбек Оразов")]
    assert met("Askar Orazov", among=among).ids == (1,)


def test_a_name_without_a_father_that_may_be_two_peoples_joins_neither() -> None:
    among = [
        known(1, "Асқар Маратұлы Оразов"),
        known(2, "Асқар Болатұлы Оразов"),
        known(3, "Асқар Оразов"),
    ]
    found = met("Аскар Маратович Оразов", among=among)
    assert (found.ids, found.merged) == ((1,), ())
    assert met("Асқар Оразов", among=among).ids == (3,)


def test_a_name_once_given_to_somebody_is_his_whatever_his_other_names_are() -> None:
    merged_by_hand = known(1, "Айгүл Серікова", "Айгүл Серіков")
    assert met("Айгүл Серіков", among=[merged_by_hand]).ids == (1,)


def test_a_language_that_has_a_spelling_keeps_to_it() -> None:
    among = [known(1, "Бақыт Оразов", "Бахыт Оразов", kk="Бақыт Оразов", ru="Бахыт Оразов")]
    assert met("Бакыт Оразов", among=among, language="ru").ids == (-1,)
    assert met("Bakyt Orazov", among=among, language="en").ids == (1,)


def test_people_whom_one_article_tells_apart_are_not_one_for_coming_near() -> None:
    among = [known(1, "Асқар Оразов")]
    assert met("Асқар Оразов", "А. Оразов", among=among).ids == (1, -1)
    assert met("А. Оразов", "Асқар Оразов", among=among).ids == (-1, 1)
    assert met("Бахыт Оразов", "Бақыт Оразов", among=[]).ids == (-1, -2)


def test_a_given_name_with_a_patronymic_is_a_name() -> None:
    among = [known(1, "Асқар Маратұлы")]
    assert met("Аскар Маратович", among=among).ids == (1,)
    assert met("Асқар Болатұлы", among=among).ids == (-1,)
    assert met("Асқар", among=among).ids == (-1,)


def test_a_figure_goes_before_a_namesake_and_not_for_other_initials() -> None:
    figure = known(1, "Асқар Оразов", "Оразов", figure="asqar-orazov")
    assert met("Оразов", among=[figure]).ids == (1,)
    assert met("А. Оразов", among=[figure, known(2, "Айбек Оразов")]).ids == (1,)
    assert met("Б. Оразов", among=[figure]).ids == (-1,)
    assert met("Асқар Маратұлы", among=[known(1, "Болат Асқар", "Асқар", figure="bolat")]).ids == (-1,)


def test_who_was_known_before_he_became_a_figure_is_the_figure() -> None:
    figure = known(1, "Асқар Оразов", figure="asqar-orazov")
    found = met("Асқар Оразов", among=[figure, known(2, "Асқар Оразов", quotes=9)])
    assert (found.ids, found.merged) == ((1,), ((1, 2),))
    other = known(2, "Асқар Оразов", "Асқар Маратұлы Оразов")
    fathered = known(1, "Асқар Оразов", "Асқар Болатұлы Оразов", figure="asqar-orazov")
    assert met("Асқар Оразов", among=[fathered, other]).merged == ()


def test_each_verdict_tells_its_rule() -> None:
    asqar = known(1, "Асқар Оразов")
    assert rule("Askar Orazov", asqar) == "name"
    assert rule("А. Оразов", asqar) == "initials"
    assert rule("Асқар Оразов", known(1, "А. Оразов")) == "initials before"
    assert rule("Оразов", known(1, "Оразов", figure="x")) == "figure"
    assert rule("Оразов", asqar) == "nobody known"
    assert rule("Оразов", known(1, "Оразов", figure="x"), known(2, "Оразов", figure="y")) == (
        "a surname of several figures"
    )
    two = known(1, "Асқар Маратұлы Оразов"), known(2, "Асқар Болатұлы Оразов")
    assert rule("Асқар Оразов", *two) == "several fit"
    assert rule("Асқар Оразов", asqar, apart=frozenset({frozenset({1, 9})})) == "the operator's word"


def test_what_two_who_are_one_are_called() -> None:
    short = Person(1, "А. Оразов", None, "А. Оразов", None, None, 2)
    whole = Person(2, "Асқар Оразов", None, "Асқар Оразов", "Аскар Оразов", None, 3)
    assert united(short, whole) == Person(1, "Асқар Оразов", None, "Асқар Оразов", "Аскар Оразов", None, 5)
    assert united(whole, short).name == "Асқар Оразов"


def test_nothing_is_to_be_stored_of_who_is_known_by_this_name() -> None:
    found = met("Асқар Оразов", among=[known(1, "Асқар Оразов", en="Асқар Оразов")])
    assert (found.ids, found.renamed, [*found.forms.values()]) == ((1,), (), [[]])
