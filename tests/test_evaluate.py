"""How extraction is measured, and how good it must stay. The people and their words are invented."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.evaluate import kaznerd
from tests.evaluate.__main__ import main, measure
from tests.evaluate.figures import Hits, Score, Share
from tests.evaluate.gold import Article, Malformed, Quote, read
from tests.evaluate.score import SAME, Verdict, judge, overlap, paired, surname
from tests.evaluate.table import Column

WORDS = "Екі жылдан кейін бұл жолмен бірінші пойыз жүреді деп сенеміз"
OTHER = "Шекарадағы кезек биыл екі есе қысқарды"
RAW = (
    " date 2026-03-02 Теміржолға екі жыл керек\n"
    f"АСТАНА. DAYEK – Жаңа жолдың құрылысы басталды.\n– {WORDS}, – деді Асқар Оразов.\n"
    f"– {OTHER}, – деді Айгүл Серікова.\n"
)


def quote(text: str = WORDS, speaker: str | None = "Асқар Оразов") -> Quote:
    start = RAW.find(text)
    return Quote((text,), speaker, ((start, start + len(text)),))


GOLD = Article(
    id="one",
    language="kk",
    raw=RAW,
    headline="Теміржолға екі жыл керек",
    published="2026-03-02",
    people=("Асқар Оразов", "Айгүл Серікова"),
    quotes=(quote(), quote(OTHER, "Айгүл Серікова")),
    keys=(0, 1),
    topics=frozenset({"transport", "kazakhstan"}),
)
RECORD = {
    "id": "one",
    "lang": "kk",
    "raw": RAW,
    "headline": GOLD.headline,
    "published": GOLD.published,
    "people": [{"name": name, "mentions": [name]} for name in GOLD.people],
    "quotes": [{"parts": list(each.parts), "speaker": each.speaker} for each in GOLD.quotes],
    "key_quotes": [0, 1],
    "topics": sorted(GOLD.topics),
}


def kinds(verdict: Verdict) -> list[str]:
    return [mistake.kind for mistake in verdict.mistakes]


def test_an_article_found_as_it_is_annotated_has_the_best_figures_and_no_mistake() -> None:
    verdict = judge(GOLD, GOLD)
    assert verdict.mistakes == ()
    assert [verdict.score.people, verdict.score.quotes, verdict.score.topics] == [Hits(2, 2, 2)] * 3
    assert verdict.score.key_quote == verdict.score.headline == verdict.score.date == Share(1, 1)
    assert (verdict.score.speaker, verdict.score.misnamed) == (Share(2, 2), Share(0, 2))
    assert verdict.score.altered == 0


def test_an_article_of_which_nothing_is_found_has_no_right_figure() -> None:
    nothing = Article("one", "other", RAW, "", None, (), (), (), frozenset())
    verdict = judge(GOLD, nothing)
    assert (verdict.score.people, verdict.score.quotes) == (Hits(0, 0, 2), Hits(0, 0, 2))
    assert verdict.score.speaker == Share(0, 0)
    assert verdict.score.key_quote == verdict.score.language == Share(0, 1)
    assert set(kinds(verdict)) == {
        *("headline", "date", "language"),
        *("quote missed", "key quote", "person missed", "topic missed"),
    }


def test_names_that_differ_in_case_spaces_and_dashes_alone_are_the_same() -> None:
    double = replace(GOLD, people=("Жан-Асқар Оразов",))
    assert judge(double, replace(GOLD, people=("ЖАН – АСҚАР\u00a0 Оразов",))).score.people == Hits(1, 1, 1)


def test_a_name_cut_short_is_right_by_its_surname_alone() -> None:
    verdict = judge(GOLD, replace(GOLD, people=("А. Оразов", "Айгүл Серікова", "Абай")))
    assert (verdict.score.people, verdict.score.surnames) == (Hits(1, 3, 2), Hits(2, 3, 2))
    assert kinds(verdict) == ["person missed", "no person", "no person"]


def test_namesakes_count_each() -> None:
    two = replace(GOLD, people=("Асқар Оразов", "Асқар Оразов"))
    verdict = judge(two, replace(GOLD, people=("Асқар Оразов",)))
    assert verdict.score.people == Hits(1, 1, 2)
    assert kinds(verdict) == ["person missed"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Асқар Оразов", "оразов"),
        ("Оразов А. М.", "оразов"),
        ("Оразов Асқар Маратұлы", "оразов"),
        ("Асқар Маратұлы", "маратұлы"),
        ("Анна ван дер Линд", "линд"),
        ("А.", "а."),
        ("–", "-"),
    ],
)
def test_the_surname_is_the_last_word_unless_a_patronymic_or_initials_close_the_name(
    name: str, expected: str
) -> None:
    assert surname(name) == expected


def test_a_quote_may_lack_one_word_of_ten_but_not_two() -> None:
    ten = "бір екі үш төрт бес алты жеті сегіз тоғыз он"
    assert overlap(quote(ten), quote(ten.removesuffix(" он"))) >= SAME
    assert overlap(quote(ten), quote(ten.removesuffix(" тоғыз он") + " жүз мың")) < SAME


def test_a_quote_too_short_is_one_missed_and_one_that_is_none() -> None:
    verdict = judge(GOLD, replace(GOLD, quotes=(quote(WORDS[:20]), GOLD.quotes[1]), keys=(1,)))
    assert verdict.score.quotes == Hits(1, 2, 2)
    assert kinds(verdict) == ["quote missed", "no quote"]


def test_words_said_twice_are_two_quotes() -> None:
    assert paired((quote(), quote()), (quote(),)) == {0: 0}
    assert paired((quote(), quote()), (quote(), quote())) == {0: 0, 1: 1}


def test_a_quote_gives_way_when_it_can_be_paired_otherwise() -> None:
    words = WORDS.split()
    whole, less, more = quote(WORDS), quote(" ".join(words[:-1])), quote(WORDS + " енді біз")
    assert overlap(less, more) < SAME <= overlap(whole, more)
    assert len(paired((whole, less), (whole, more))) == 2


SPOKEN = st.lists(
    st.lists(st.sampled_from("абвгд"), min_size=8, max_size=12).map(lambda words: quote(" ".join(words))),
    max_size=4,
).map(tuple)


@given(gold=SPOKEN, found=SPOKEN)
def test_pairs_are_alike_one_to_one_and_as_many_as_can_be(
    gold: tuple[Quote, ...], found: tuple[Quote, ...]
) -> None:
    pairs = paired(gold, found)
    assert len(set(pairs.values())) == len(pairs)
    assert all(overlap(gold[g], found[f]) >= SAME for g, f in pairs.items())
    few, many = sorted((gold, found), key=len)
    most = max(
        sum(overlap(one, other) >= SAME for one, other in zip(few, order, strict=True))
        for order in permutations(many, len(few))
    )
    assert len(pairs) == most


@pytest.mark.parametrize(
    ("right", "named", "speaker", "misnamed"),
    [
        (None, None, 1, 0),
        ("Асқар Оразов", "асқар  оразов", 1, 0),
        ("Асқар Оразов", None, 0, 0),
        ("Асқар Оразов", "Айгүл Серікова", 0, 1),
        (None, "Айгүл Серікова", 0, 1),
    ],
)
def test_nobody_named_can_be_right_and_is_never_a_wrong_name(
    right: str | None, named: str | None, speaker: int, misnamed: int
) -> None:
    score = judge(
        replace(GOLD, quotes=(quote(speaker=right),), keys=()), replace(GOLD, quotes=(quote(speaker=named),))
    ).score
    assert (score.speaker, score.misnamed) == (Share(speaker, 1), Share(misnamed, 1))


@pytest.mark.parametrize(("keys", "right"), [((0,), 0), ((1,), 1), ((2,), 1), ((), 0)])
def test_the_key_quote_may_be_either_of_the_first_two(keys: tuple[int, ...], right: int) -> None:
    third = quote("Жаңа жолдың құрылысы басталды", None)
    three = replace(GOLD, quotes=(*GOLD.quotes, third), keys=(2, 1, 0))
    assert judge(three, replace(three, keys=keys)).score.key_quote == Share(right, 1)


def test_an_article_without_quotes_asks_for_no_key_quote() -> None:
    silent = replace(GOLD, quotes=(), keys=())
    assert judge(silent, GOLD).score.key_quote == Share(0, 0)


def test_every_character_that_is_not_in_the_text_is_counted() -> None:
    start, end = GOLD.quotes[0].spans[0]
    straightened = replace(GOLD.quotes[0], parts=(WORDS.replace("Екі", "Үш ") + "!",))
    assert judge(GOLD, replace(GOLD, quotes=(straightened,))).score.altered == len("Үш ") + len("!")
    assert RAW[start:end] == WORDS


def test_counts_are_added_up_before_they_are_divided() -> None:
    total = judge(GOLD, GOLD).score + judge(GOLD, replace(GOLD, people=())).score
    assert (total.people.precision, total.people.recall) == (1.0, 0.5)
    assert total.people.f1 == pytest.approx(2 / 3)
    assert total.articles == 2


def test_what_was_not_asked_has_no_figure() -> None:
    assert Hits().precision is Hits().recall is Hits().f1 is Share().value is None


def written(folder: Path, *records: object) -> Path:
    path = folder / "gold.jsonl"
    path.write_text(
        "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in records), encoding="utf-8"
    )
    return path


def test_annotated_articles_are_read_as_they_are_written(tmp_path: Path) -> None:
    [article] = read(written(tmp_path, RECORD))
    assert article == replace(GOLD, quotes=tuple(replace(each, spans=()) for each in GOLD.quotes))


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"raw": None}, '"raw" is not a string'),
        ({"people": [{"name": " "}], "quotes": [], "key_quotes": []}, "no name"),
        ({"people": ["Асқар Оразов"]}, 'an item of "people" is not an object'),
        ({"people": []}, "the speaker is not among"),
        ({"quotes": [{"parts": ["Мұны ешкім айтқан жоқ"], "speaker": None}]}, "a part of a quote is not in"),
        ({"key_quotes": [2]}, '"key_quotes" points'),
        ({"key_quotes": [True]}, "not a whole number"),
        ({"topics": "sport"}, '"topics" is not a list'),
        ({"id": "zero"}, "'zero' is used twice"),
    ],
)
def test_a_malformed_article_is_told_by_file_and_line(
    tmp_path: Path, change: dict[str, object], problem: str
) -> None:
    path = written(tmp_path, RECORD | {"id": "zero"}, RECORD | change)
    with pytest.raises(Malformed) as told:
        read(path)
    assert str(told.value).startswith(f"{path}:2: ")
    assert problem in str(told.value)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"\n{\n", ":2: Expecting property name"),
        (b"\n\n[]", ":3: the line is not an object"),
        (b"{}", ':1: "raw" is missing'),
        (b"\n\xff", ":2: not UTF-8: byte 0xff"),
        (b"\n", ": holds no articles"),
    ],
)
def test_what_cannot_be_measured_ends_with_one_line_and_status_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes, problem: str
) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_bytes(content)
    assert main([str(path)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"{path}{problem}")
    assert err.count("\n") == 1


def test_a_file_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "none")]) == 1
    assert capsys.readouterr().err == f"{tmp_path / 'none'}: No such file or directory\n"


def test_fewer_than_no_articles_cannot_be_shown(tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as left:
        main([str(written(tmp_path, RECORD)), "--errors", "-1"])
    assert left.value.code == 2


def test_the_table_has_a_column_for_each_language_and_the_mistakes_below(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sport = RECORD | {"id": "two", "topics": ["sport"]}
    assert main([str(written(tmp_path, RECORD, sport)), "--errors", "1"]) == 0
    table, mistakes = capsys.readouterr().out.split("\n\n")
    assert table.split("\n")[0].split() == ["kk", "all"]
    assert "quotes F1                     1.000    1.000" in table
    assert "altered characters                0        0" in table
    assert mistakes.startswith("two: ")
    assert "topic missed:  sport" in mistakes


def tagged(folder: Path, *lines: str) -> Path:
    path = folder / "kaznerd.txt"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


NAMED = ("« O", "Біз O", "» O", ", O", "деді O", "Асқар B-PERSON", "Оразов I-PERSON", ". O", "")
UNKNOWN = ("Бүгін O", "жол B-PERSON", "ашылды O", ". O", "")  # no rule takes it for anybody


def test_people_of_kaznerd_are_found_by_their_exact_spans_block_by_block(tmp_path: Path) -> None:
    path = tagged(tmp_path, *NAMED, *NAMED, *UNKNOWN, *NAMED)
    assert kaznerd.blocks(path, 2) == [Hits(2, 2, 2), Hits(1, 1, 2)]


def test_the_figures_of_kaznerd_are_given_with_their_spread(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tagged(tmp_path, *NAMED * (kaznerd.BLOCKS - 1), *UNKNOWN)
    assert main([str(written(tmp_path, RECORD)), "--kaznerd", str(path)]) == 0
    assert "recall                        0.900    0.000    1.000" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("Асқар", "not a token and its tag"),
        ("Асқар PERSON", "not a tag of IOB2"),
        ("Асқар I-PERSON", "goes on with what has not begun"),
    ],
)
def test_a_malformed_line_of_kaznerd_is_told_by_file_and_line(
    tmp_path: Path, line: str, problem: str
) -> None:
    path = tagged(tmp_path, *UNKNOWN, line)
    with pytest.raises(Malformed, match=problem) as told:
        kaznerd.blocks(path, 1)
    assert str(told.value).startswith(f"{path}:6: ")


def test_a_file_too_short_for_its_blocks_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Malformed, match="fewer than 10 sentences"):
        kaznerd.blocks(tagged(tmp_path, *NAMED))


@dataclass(frozen=True, slots=True)
class Floor:
    """Three points under what was measured when it was last raised: less is a rule broken."""

    people: float
    quotes: float
    speaker: float
    topics: float


FLOORS = {
    "kk": Floor(people=0.880, quotes=0.970, speaker=0.920, topics=0.893),
    "ru": Floor(people=0.866, quotes=0.970, speaker=0.885, topics=0.790),
    "en": Floor(people=0.886, quotes=0.970, speaker=0.896, topics=0.806),
}


@pytest.fixture(scope="module")
def columns() -> dict[str, Column]:
    files: Iterable[Path] = sorted((Path(__file__).parent / "gold").glob("*.jsonl"))
    measured, _ = measure(article for path in files for article in read(path))
    return measured


@pytest.fixture(params=FLOORS)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def score(columns: dict[str, Column], language: str) -> Score:
    return columns[language].score


def test_extraction_does_not_fall_below_what_it_has_reached(language: str, score: Score) -> None:
    floor = FLOORS[language]
    assert (score.people.f1 or 0) >= floor.people
    assert (score.quotes.f1 or 0) >= floor.quotes
    assert (score.speaker.value or 0) >= floor.speaker
    assert (score.topics.f1 or 0) >= floor.topics


def test_headline_date_and_language_of_every_article_are_right(score: Score) -> None:
    assert score.headline.value == score.date.value == score.language.value == 1.0


def test_no_character_of_a_quote_is_altered(score: Score) -> None:
    assert score.altered == 0
