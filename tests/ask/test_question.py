from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ask.period import Period
from bot.ask.question import Question, parse
from bot.extract.lexicon import listed

TODAY = date(2026, 3, 4)


def _parts(text: str) -> tuple[str, str]:
    question = parse(text, TODAY)
    return " ".join(question.speaker_words), " ".join(question.subject_words)


@pytest.mark.parametrize(
    ("text", "speaker", "subject"),
    [
        ("Оразов о воде", "Оразов", "воде"),
        ("что о воде сказал Оразов", "Оразов", "воде"),
        ("Что говорит Оразов по поводу цен на нефть?", "Оразов", "цен нефть"),
        ("Оразов насчёт школ", "Оразов", "школ"),
        ("Су туралы Оразов не айтты", "Оразов", "Су"),
        ("Оразов не деді су тасқыны жайлы?", "Оразов", "су тасқыны"),
        ("су мәселесі бойынша Оразов", "Оразов", "су"),
        ("what did Orazov say about water", "Orazov", "water"),
        ("Orazov on the Aral Sea", "Orazov", "Aral Sea"),
        ("who said what regarding oil", "", "oil"),
        ("Оразов, о воде, пожалуйста", "Оразов", "воде"),
    ],
)
def test_words_marked_as_the_subject_are_told_from_the_speaker(text: str, speaker: str, subject: str) -> None:
    assert _parts(text) == (speaker, subject)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Оразов су", "Оразов су"),
        ("Orazov water", "Orazov water"),
        ("цитаты Оразова", "Оразова"),
        ("Оразовтың дәйексөздері", "Оразовтың"),
        ("Оразовтын дайексоздери", "Оразовтын"),
        ("Quotes by Asqar Orazov, please", "Asqar Orazov"),
        ("сәлеметсіз бе, Асқар Оразов не деді екен?", "Асқар Оразов"),
        ("Покажите, пожалуйста, последние высказывания министра Оразова", "министра Оразова"),
        ("О. Серікова", "О Серікова"),
        ("@dayek_bot Оразов", "Оразов"),
        ("Айтбаев не айтты", "Айтбаев"),
    ],
)
def test_what_is_said_only_for_the_asking_is_left_out(text: str, words: str) -> None:
    assert _parts(text) == (words, "")


@pytest.mark.parametrize("text", ["Оразов су туралы не деді?", "о воде Оразов"])
def test_a_name_beside_the_marked_words_stays_among_them(text: str) -> None:
    speaker, subject = _parts(text)
    assert speaker == ""
    assert "Оразов" in subject


@pytest.mark.parametrize(
    "text", ["что говорят об Оразове", "Оразов туралы не айтты?", "what do they say about Orazov?"]
)
def test_who_is_spoken_about_is_the_subject(text: str) -> None:
    speaker, subject = _parts(text)
    assert (speaker, subject[:3]) in {("", "Ора"), ("", "Ora")}


def test_a_period_parts_the_speaker_from_the_subject() -> None:
    question = parse("Оразов өткен аптада су туралы не деді", TODAY)
    assert (question.speaker_words, question.subject_words) == (("Оразов",), ("су",))
    assert question.period == Period(date(2026, 2, 23), date(2026, 3, 1))


@pytest.mark.parametrize(
    ("text", "language", "gender"),
    [
        ("что сказала Оразова", "ru", "f"),
        ("что заявил Оразов", "ru", "m"),
        ("что говорят о воде", "ru", ""),
        ("Оразова не деді", "kk", ""),
        ("what did Orazova say", "en", ""),
        ("Оразова", "", ""),
    ],
)
def test_verbs_tell_the_language_and_the_russian_past_the_gender(
    text: str, language: str, gender: str
) -> None:
    question = parse(text, TODAY)
    assert (question.language, question.gender) == (language, gender)


@pytest.mark.parametrize(
    "text", ["", "  ", "?!", "😀", "привет", "Сәлеметсіз бе!", "hello there", "о", "туралы"]
)
def test_a_greeting_or_a_sign_asks_nothing(text: str) -> None:
    assert parse(text, TODAY).is_empty


WORDS = listed("о об про туралы жайлы about on что сказал не деді say , . ? Оразов су воде за неделю О.")


@given(st.one_of(st.text(), st.lists(st.sampled_from(sorted(WORDS)), max_size=12).map(" ".join)))
def test_any_text_is_a_question_made_of_its_own_words(text: str) -> None:
    question = parse(text, TODAY)
    assert isinstance(question, Question)
    assert all(word in text for word in (*question.speaker_words, *question.subject_words))


@given(st.lists(st.sampled_from(sorted(WORDS)), max_size=12))
def test_no_word_is_both_speaker_and_subject(words: list[str]) -> None:
    question = parse(" ".join(words), TODAY)
    taken = (*question.speaker_words, *question.subject_words)
    assert all(taken.count(word) <= " ".join(words).count(word) for word in set(taken))
