"""Links to the bot itself: they get its name on their way out, and what a forged one asks for is told."""

from urllib.parse import parse_qs, urlsplit

import regex
from hypothesis import example, given
from hypothesis import strategies as st

from bot.extract.lexicon.topics import TOPICS
from bot.links import BOT, Page, address, addressed, has_own, page_of, share
from bot.render.html import bold, link, page_link, plain
from storage.records import Button, Message
from tests.render.made import texts

IDS = st.integers(1, 10**18 - 1).map(str)
PAGES = (
    st.builds(Page, st.just("person"), IDS)
    | st.builds(Page, st.just("quote"), IDS)
    | st.builds(Page, st.just("topic"), st.sampled_from(list(TOPICS)))
)


@given(PAGES)
def test_a_link_asks_for_the_page_that_it_was_made_for(page: Page) -> None:
    (payload,) = parse_qs(urlsplit(address(page)).query)["start"]
    assert regex.fullmatch(r"[A-Za-z0-9_-]{1,64}", payload)
    assert page_of(payload) == page


@given(st.text(max_size=70) | st.from_regex(r"[pqt][0-9a-z-]{0,70}", fullmatch=True))
@example("p0")
@example("p07")
@example("p٣")
@example("p" + "9" * 19)
@example("t" + "a" * 64)
@example("ref-7")
@example("p7\n")
def test_any_other_payload_asks_for_nothing(payload: str) -> None:
    page = page_of(payload)
    assert page is None or address(page).endswith(f"?start={payload}")


@given(texts(200))
def test_no_foreign_text_and_no_foreign_address_is_taken_for_such_a_link(foreign: str) -> None:
    piece = bold(link(plain(foreign + BOT), f"https://t.me/{BOT}?start=p1{foreign}"))
    assert not has_own(Message(piece.html))


def test_the_bots_name_stands_in_text_and_buttons_when_the_message_goes_out() -> None:
    page = Page("person", "7")
    html = bold(page_link(plain("Асқар Оразов"), page)).html
    sent = addressed(Message(html, ((Button("Бөлісу", url=share(page, "Асқар & Оразов")),),)), "dayek_bot")
    assert sent.html == '<b><a href="https://t.me/dayek_bot?start=p7">Асқар Оразов</a></b>'
    asked = parse_qs(urlsplit(sent.buttons[0][0].url or "").query)
    assert asked == {"url": ["https://t.me/dayek_bot?start=p7"], "text": ["Асқар & Оразов"]}
    assert not has_own(sent)


def test_while_the_name_is_not_known_the_links_are_left_out_and_all_else_stands() -> None:
    page, other = Page("quote", "7"), Button("Тағы", "q:7")
    html = f'{page_link(plain("Су"), page).html} <a href="https://news.example/">{plain("Жер").html}</a>'
    rows = ((Button("Бөлісу", url=share(page, "")),), (other,))
    assert addressed(Message(html, rows), "") == Message(
        'Су <a href="https://news.example/">Жер</a>', ((other,),)
    )
