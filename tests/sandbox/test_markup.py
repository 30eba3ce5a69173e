import html
import time

import pytest
from aiogram.types import MessageEntity
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.errors import ApiError
from bot.sandbox.formatting import LONGEST_TEXT, MOST_ENTITIES, Formatted, bot_commands, format_text
from bot.sandbox.links import link_error
from bot.sandbox.markup import parse_html, utf16_length

# Every plane, white space, and what markup is made of; no lone surrogates, which no HTTP body carries.
TEXTS = st.text(
    st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("<>&\"'; \n🦅🏔ә")), max_size=40
)
TAGS = {"b": "bold", "em": "italic", "u": "underline", "del": "strikethrough", "tg-spoiler": "spoiler"}


def shown(markup: str) -> Formatted:
    return format_text(markup, "HTML", None)


def words(formatted: Formatted) -> list[tuple[str, str]]:
    return [(one.type, one.extract_from(formatted.text)) for one in formatted.entities]


def refusal(markup: str) -> str:
    with pytest.raises(ApiError) as refused:
        shown(markup)
    assert refused.value.code == 400
    return refused.value.description


@given(st.lists(st.tuples(st.sampled_from(sorted(TAGS)), TEXTS, TEXTS)))
def test_an_entity_covers_just_what_stood_between_its_tags(parts: list[tuple[str, str, str]]) -> None:
    markup = "".join(
        f"{html.escape(before)}<{tag}>{html.escape(inside, quote=False)}</{tag}>"
        for tag, before, inside in parts
    )
    # html.escape writes an apostrophe as a decimal reference
    text, entities = parse_html(markup.replace("&#x27;", "&#39;"))
    assert text == "".join(before + inside for _, before, inside in parts)
    assert [(one.type, one.extract_from(text)) for one in entities] == [
        (TAGS[tag], inside) for tag, _, inside in parts if inside
    ]


@given(TEXTS, TEXTS, TEXTS)
def test_nested_tags_keep_their_places_when_the_ends_are_trimmed(left: str, inner: str, right: str) -> None:
    markup = f"<b>{html.escape(left)}<i>{html.escape(inner)}</i>{html.escape(right)}</b>"
    whole = left + inner + right
    if not whole.strip():
        assert refusal(markup) == "Bad Request: text must be non-empty"
        return
    formatted = shown(markup)
    assert formatted.text == whole.strip()
    assert ("bold", whole.strip()) in words(formatted)
    for kind, text in words(formatted):
        assert kind == "bold" or text in inner


@given(TEXTS)
def test_a_text_without_markup_stays_as_it_is(text: str) -> None:
    assert parse_html(html.escape(text)) == (text, [])


def test_every_supported_tag_becomes_its_entity() -> None:
    formatted = shown(
        "<b>а</b><strong>б</strong><i>в</i><em>г</em><u>д</u><ins>е</ins><s>ж</s><strike>з</strike><del>и</del>"
        "<code>к</code><pre>л</pre><blockquote>м</blockquote><blockquote expandable>н</blockquote>"
        '<tg-spoiler>о</tg-spoiler><span class="tg-spoiler">п</span>'
        '<a href="https://example.kz/?a=1&amp;b">р</a><tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>'
        '<tg-time unix="1700000000" format="wDT">с</tg-time>'
    )
    assert " ".join(one.type for one in formatted.entities) == (
        "bold bold italic italic underline underline strikethrough strikethrough strikethrough code pre "
        "blockquote expandable_blockquote spoiler spoiler text_link custom_emoji date_time"
    )
    link, emoji, moment = formatted.entities[-3:]
    assert link.url == "https://example.kz/?a=1&b"
    assert emoji.custom_emoji_id == "5368324170671202286"
    assert (moment.unix_time, moment.date_time_format) == (1700000000, "wDT")


def test_only_four_names_of_characters_and_all_numbers_are_read() -> None:
    assert shown(
        "&lt;&gt;&amp;&quot; &nbsp; &laquo; &#1241; &#x4D9; &#x1F985; & &#0; &#0000001241; &lt"
    ).text == ('<>&" &nbsp; &laquo; ә ә 🦅 & &#0; &#0000001241; <')


def test_a_quote_mark_or_a_bracket_in_an_attribute_does_not_end_the_tag() -> None:
    formatted = shown("<a href='https://example.kz/?q=\">'>сілтеме</a>")
    assert words(formatted) == [("text_link", "сілтеме")]


def test_code_inside_pre_names_the_language() -> None:
    (pre,) = shown('<pre><code class="language-python">x = 1</code></pre>').entities
    assert (pre.type, pre.language) == ("pre", "python")


def test_formatting_inside_code_and_quotes_inside_quotes_are_dropped() -> None:
    assert words(shown("<code>a<b>b</b></code> <blockquote>c<blockquote>d</blockquote></blockquote>")) == [
        ("code", "ab"),
        ("blockquote", "cd"),
    ]


def test_a_link_that_leads_nowhere_is_shown_as_plain_text() -> None:
    assert shown('<a href="жоқ">мұнда</a>') == Formatted("мұнда")


def test_entities_beyond_the_hundredth_are_dropped() -> None:
    assert len(shown("<b>а</b>б" * (MOST_ENTITIES + 1)).entities) == MOST_ENTITIES


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ("<b>ашық", 'Can\'t find end tag corresponding to start tag "b"'),
        ("ә<h1>тақырып</h1>", 'Unsupported start tag "h1" at byte offset 2'),
        ("<br/>", 'Unsupported start tag "br/" at byte offset 0'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ('<a href="https://example.kz', "Unclosed start tag at byte offset 0"),
        ("<a ='x'>б</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("б</b>", "Unexpected end tag at byte offset 2"),
        ("<b>б</b", "Unclosed end tag at byte offset 5"),
        ("<b><i>т</b></i>", 'Unmatched end tag at byte offset 8, expected "</i>", found "</b>"'),
        ("<span>т</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<tg-emoji emoji-id="бас">👍</tg-emoji>', "Invalid custom emoji identifier specified"),
        (f'<tg-emoji emoji-id="{2**63}">👍</tg-emoji>', "Invalid custom emoji identifier specified"),
        (f'<tg-time unix="{"1" * 5000}">т</tg-time>', "Invalid Unix time specified"),
        ('<tg-time unix="ертең">т</tg-time>', "Invalid Unix time specified"),
        ('<tg-time unix="1" format="YYYY">т</tg-time>', "Invalid date-time format specified"),
    ],
)
def test_markup_that_telegram_refuses_is_refused_in_its_words(markup: str, reason: str) -> None:
    assert refusal(markup) == f"Bad Request: can't parse entities: {reason}"


@pytest.mark.parametrize(
    ("text", "parse_mode", "reason"),
    [
        (None, None, "message text is empty"),
        ("", None, "message text is empty"),
        (" \n ", None, "text must be non-empty"),
        ("<b> </b>", "HTML", "text must be non-empty"),
        ("т", "Markdown?", "unsupported parse_mode"),
        ("\ud800", None, "text must be encoded in UTF-8"),
        ("т" * (LONGEST_TEXT + 1), None, "message is too long"),
        ("🦅" * (LONGEST_TEXT // 2 + 1), None, "message is too long"),
    ],
)
def test_a_text_that_telegram_refuses_is_refused(
    text: str | None, parse_mode: str | None, reason: str
) -> None:
    with pytest.raises(ApiError) as refused:
        format_text(text, parse_mode, None)
    assert refused.value.description == f"Bad Request: {reason}"


def test_the_length_is_counted_without_the_markup() -> None:
    assert utf16_length(shown("<b>" + "🦅" * (LONGEST_TEXT // 2) + "</b>").text) == LONGEST_TEXT


@pytest.mark.parametrize(
    ("kind", "offset", "length", "reason"),
    [
        ("bold", -1, 1, "receive an entity with incorrect offset -1"),
        ("bold", 0, -1, "receive an entity with incorrect length -1"),
        ("bold", 9, 1, "entity begins after the end of the text at UTF-16 offset 9"),
        (
            "bold",
            2,
            9,
            "entity beginning at UTF-16 offset 2 ends after the end of the text at UTF-16 offset 11",
        ),
        ("bold", 1, 1, "entity begins in a middle of a UTF-16 symbol at UTF-16 offset 1"),
        ("bold", 0, 1, "entity ends in a middle of a UTF-16 symbol at UTF-16 offset 1"),
        ("жирный", 0, 2, "can't parse MessageEntity: Unsupported type specified"),
        ("text_link", 0, 2, "can't parse MessageEntity: Can't find field \"url\""),
    ],
)
def test_an_entity_that_does_not_fit_the_text_is_refused(
    kind: str, offset: int, length: int, reason: str
) -> None:
    with pytest.raises(ApiError) as refused:
        format_text("🦅бүркіт", None, [MessageEntity(type=kind, offset=offset, length=length)])
    assert refused.value.description == f"Bad Request: {reason}"


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("ftp://example.kz", "Unsupported URL protocol"),
        ("жоқ", "Wrong HTTP URL"),
        ("http://localhost/", "Wrong HTTP URL"),
        ("https://example.kz/a b", "Wrong HTTP URL"),
        ("http://[", "Wrong HTTP URL"),
        ("https:///a.b", "URL host is empty"),
        ("", "URL host is empty"),
        ("https://example.kz/%D3%99?q=1#a", None),
        ("example.kz", None),
        ("https://пример.қаз/жаңалық", None),
        ("tg://user?id=1000001", None),
    ],
)
def test_only_addresses_that_telegram_opens_are_links(url: str, reason: str | None) -> None:
    assert link_error(url) == reason


def test_an_entity_with_an_address_that_telegram_does_not_open_is_refused() -> None:
    link = MessageEntity(type="text_link", offset=0, length=2, url="ftp://example.kz")
    with pytest.raises(ApiError) as refused:
        format_text("🦅бүркіт", None, [link])
    reason = "entity URL 'ftp://example.kz' is invalid: Unsupported URL protocol"
    assert refused.value.description == f"Bad Request: {reason}"


def test_given_entities_follow_the_text_when_its_ends_are_trimmed() -> None:
    bold = MessageEntity(type="bold", offset=0, length=5)
    assert words(format_text(" 🦅қыран ", None, [bold])) == [("bold", "🦅қы")]


def test_commands_are_marked_where_they_stand() -> None:
    text = "🦅 /start@dayek_bot и /help, но не a/b и не /сәлем"
    assert [one.extract_from(text) for one in bot_commands(text)] == ["/start@dayek_bot", "/help"]


@pytest.mark.parametrize("piece", ["<b>", "<b></b>", "&#", "<a href='", "<", "&lt", "<b " + "x=", "</"])
def test_a_megabyte_of_hostile_markup_is_read_in_linear_time(piece: str) -> None:
    started = time.process_time()
    with pytest.raises(ApiError):
        shown(piece * (1_000_000 // len(piece)))
    assert time.process_time() - started < 60  # quadratic time would take hours
