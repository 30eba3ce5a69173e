from aiogram.types import MessageEntity
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox import Button, Event, Kind
from bot.sandbox.console import lines
from bot.sandbox.formatting import format_text

WIDTH = 40


def message(markup: str, *rows: tuple[Button, ...]) -> list[str]:
    formatted = format_text(markup, "HTML", None)
    return lines(Event(Kind.MESSAGE, formatted.text, 1, formatted.entities, rows), WIDTH)


def test_a_quotation_stands_behind_a_margin_on_every_line() -> None:
    quote = "Біз жаңа мектептің құрылысын биыл аяқтаймыз.\n\nКелесі жылы тағы екеу."
    assert message(f"🦅 Асқар Оразов:\n<blockquote>{quote}</blockquote>\nСоңы") == [
        "🦅 Асқар Оразов:",
        "│ Біз жаңа мектептің құрылысын биыл",
        "│ аяқтаймыз.",
        "│",
        "│ Келесі жылы тағы екеу.",
        "Соңы",
    ]


def test_a_quotation_inside_a_line_stands_on_lines_of_its_own() -> None:
    assert message("Ол: <blockquote>Иә</blockquote>, деді") == ["Ол:", "│ Иә", ", деді"]


def test_the_address_of_a_link_stands_whole_below_its_line() -> None:
    long = "https://example.kz/" + "a" * WIDTH
    quote = '<blockquote><a href="https://example.kz">б</a></blockquote>'
    assert message(f'Дереккөз: <a href="{long}">Хабар</a>\n{quote}') == [
        "Дереккөз: Хабар",
        f"↳ {long}",
        "│ б",
        "│ ↳ https://example.kz",
    ]


def test_buttons_are_numbered_through_and_wrapped() -> None:
    rows = (Button("Қазақша", "kk"), Button("Русский", "ru")), (Button("Оқу", url="https://example.kz"),)
    assert message("Тіл?", *rows) == ["Тіл?", "[1] Қазақша  [2] Русский", "[3] Оқу (https://example.kz)"]


def test_what_the_user_does_stands_behind_a_mark() -> None:
    assert lines(Event(Kind.SAID, "/quotes Айгүл Серікова"), WIDTH) == ["› /quotes Айгүл Серікова"]
    assert lines(Event(Kind.SAID, "бір\nекі"), WIDTH) == ["› бір", "  екі"]
    assert lines(Event(Kind.PRESSED, "Қазақша"), WIDTH) == ["› [Қазақша]"]
    assert lines(Event(Kind.BLOCKED, who="Анна"), WIDTH) == ["(Анна blocks the bot)"]
    assert lines(Event(Kind.UNBLOCKED, who="Анна"), WIDTH) == ["(Анна unblocks the bot)"]


def test_edits_deletions_and_notices_are_told_as_such() -> None:
    assert lines(Event(Kind.EDIT, "екі"), WIDTH) == ["(edited)", "екі"]
    assert lines(Event(Kind.DELETION, "бір\nекі"), WIDTH) == ["(deleted) бір"]
    assert lines(Event(Kind.ANSWER, "Сақталды"), WIDTH) == ["· Сақталды"]
    assert lines(Event(Kind.ANSWER, "Болмайды", alert=True), WIDTH) == ["! Болмайды"]


@given(st.text(st.sampled_from("Әa🦅 \n.,-"), max_size=200), st.integers(1, 60), st.data())
def test_no_letter_is_lost_and_no_line_of_short_words_is_too_long(
    text: str, width: int, data: st.DataObject
) -> None:
    units = len(text.encode("utf-16-le")) // 2
    borders = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=2)))
    start, end = (len(text[:border].encode("utf-16-le")) // 2 for border in borders)
    assert end <= units
    quote = MessageEntity(type="blockquote", offset=start, length=end - start)
    shown = lines(Event(Kind.MESSAGE, text, 1, (quote,)), width)
    told = "".join("".join(shown).replace("│", "").split())
    assert told == "".join(text.split())
    longest = max((len(word) for word in text.split()), default=0)
    assert all(len(line) <= max(width, 20, longest + 2) for line in shown)
