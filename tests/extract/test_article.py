"""From a text to its facts. Everybody here is invented."""

from datetime import date
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.extract.article import READ_CHARS, extract

DAY = date(2025, 10, 9)
REPORT = (
    "Министр: Дала өңірі – тынысы кең, жері берекелі мекен\n"
    "АСТАНА. DAYEK – Асқар Оразов екінші «Дала – Теңіз» форумына қатысты. "
    "Бұл туралы министрліктің баспасөз қызметі хабарлады.\n"
    "Су министрі Асқар Оразов форумды жоғары деңгейде өткізген Теңіз облысының әкімі Болат Төлегеновке "
    "алғыс айтты.\n"
    "Сонымен қатар жолды жөндеуге үлес қосқаны үшін Дала ауданының әкімі Ерлан Сағынбаевқа ризашылығын "
    "білдірді.\n"
    "– Дала өңірі – тынысы кең, жері берекелі мекен. Оның орны бөлек. Бір дерек – осы жер он мың отбасын "
    "асырап отыр, яғни көмек – бәрімізге ортақ іс, – деді Су министрі.\n"
    "Министр үш жыл бұрын өткен алғашқы «Дала – Теңіз» форумы жақсы бастама болғанын атап өтті.\n"
    "– Бүгінгі кездесу ұзақ байланысқа тың серпін береді. Менің ойымша, негізгі міндет – осы, – деді "
    "Асқар Оразов.\n"
    "Министр «Дала – Теңіз» форумына қатысу үшін Теңіз қаласына барғанын жазған едік."
)


def test_a_report_gives_its_headline_people_quotes_and_speakers() -> None:
    facts = extract(REPORT, DAY)
    assert facts.language == "kk"
    assert facts.published == DAY
    assert facts.headline.of(REPORT) == "Министр: Дала өңірі – тынысы кең, жері берекелі мекен"
    assert [person.name for person in facts.people] == ["Асқар Оразов", "Болат Төлегенов", "Ерлан Сағынбаев"]
    assert [quote.speaker.person for quote in facts.quotes] == [0, 0]
    assert [quote.speaker.label and quote.speaker.label.of(REPORT) for quote in facts.quotes] == [
        "Су министрі",
        "Асқар Оразов",
    ]


def test_the_inner_dashes_of_a_speech_do_not_cut_it() -> None:
    first, second = extract(REPORT, DAY).quotes
    assert [part.of(REPORT)[-11:] for part in first.parts] == ["ортақ іс"[-11:].rjust(8)] or len(
        first.parts
    ) == 1
    assert first.parts[0].of(REPORT).startswith("Дала өңірі – тынысы кең")
    assert first.parts[0].of(REPORT).endswith("көмек – бәрімізге ортақ іс")
    assert second.parts[0].of(REPORT).endswith("негізгі міндет – осы")


def test_an_article_in_another_language_has_a_headline_alone() -> None:
    text = (
        "Yangi yoʻl ochildi\n«Bu yoʻl hammamizga kerak», – dedi vazir Olim Karimov toshkentlik mehmonlarga."
    )
    facts = extract(text, DAY)
    assert facts.language == "other"
    assert facts.headline.of(text) == "Yangi yoʻl ochildi"
    assert (facts.people, facts.quotes, facts.key_quote, facts.topics) == ((), (), None, ())


def test_the_key_quote_is_one_of_the_quotes() -> None:
    facts = extract(REPORT, DAY)
    assert facts.key_quote in range(len(facts.quotes))


@given(st.text(max_size=300), st.none() | st.dates())
def test_any_text_has_facts(text: str, published: date | None) -> None:
    facts = extract(text, published)
    assert facts.published == published
    assert 0 <= facts.headline.start <= facts.headline.end <= len(text)


@given(st.data())
def test_a_mangled_report_keeps_every_offset_inside_the_text(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(REPORT)))
    end = data.draw(st.integers(start, len(REPORT)))
    noise = data.draw(st.text(alphabet="«»“”\"'–- \n.,:?аА", max_size=20))
    text = REPORT[:start] + noise + REPORT[end:]
    facts = extract(text, DAY)
    spans = [part for quote in facts.quotes for part in quote.parts]
    spans += [span for person in facts.people for span in person.spans]
    spans += [quote.speaker.label for quote in facts.quotes if quote.speaker.label]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(quote.speaker.person in (None, *range(len(facts.people))) for quote in facts.quotes)


@pytest.mark.parametrize("piece", ["– ", "—", "«", "» ", '" ', "'", "А", "А. ", ", – деді ол. ", "– А?\n"])
def test_ten_megabytes_of_anything_are_read_in_seconds(piece: str) -> None:
    text = f"Тақырып осы жерде\n{piece * (10_000_000 // len(piece))}"
    began = process_time()
    extract(text, DAY)
    assert process_time() - began < 90  # quadratic time would take hours


def test_a_text_on_one_line_of_five_million_characters_has_facts() -> None:
    text = "Тақырып осы жерде " + "«Жол дайын», – деді Асқар Оразов. " * 150_000
    assert extract(text, DAY).headline.end <= READ_CHARS
