"""A digest as a rich message: section headings, quotations with credit, what can be folded out, and a table
of who spoke. It is put together of the same fragments as the classic one, so that either can go out. Pure."""

from collections.abc import Sequence

from bot.render.citation import (
    LONG_QUOTE,
    MOST_OF_QUOTE,
    MOST_OUTLETS,
    Reader,
    also_names,
    dated,
    headline,
    linked_name,
    office,
    speaker,
    whole,
)
from bot.render.digest import Shown, heading_name
from bot.render.html import capitalised, plain, shortened
from storage.records import Fragment, Quote

_CAPTION = "<summary>"  # what a title's fragment says of the table begins with
FEWEST_SPEAKERS = 2  # one is named below his words


def title(text: str) -> str:
    return f"<h2>{plain(text).html}</h2>"


def caption(reader: Reader) -> str:
    """What stands above the table of who spoke."""
    return f"{_CAPTION}{plain(reader.t('digest-speakers')).html}</summary>"


def heading(slug: str, reader: Reader) -> str:
    """What stands above the first article of a topic."""
    return f"<h3>{plain(heading_name(slug, reader)).html}</h3>"


def story(shown: Shown, reader: Reader, *, short: bool) -> str:
    """An article; `short`: headline, source and time alone."""
    article, quote = shown.article, shown.quote
    said = "" if quote is None or short else _quotation(quote, reader)
    below = f"<p>{dated(article, reader).html}</p>"
    if shown.also and not short:
        summary = plain(f"{reader.t('also')} {len(shown.also)}").html
        names = also_names(shown.also[:MOST_OUTLETS]).html
        below += f"<details><summary>{summary}</summary><p>{names}</p></details>"
    return f"<h4>{headline(article).html}</h4>{said}{below}"


def _quotation(quote: Quote, reader: Reader) -> str:
    words = plain(shortened(whole(quote), MOST_OF_QUOTE))
    folded = " collapsed" if words.units > LONG_QUOTE else ""
    credit = speaker(quote, reader).html
    return f"<blockquote{folded}>{words.html.replace(chr(10), '<br>')}<cite>{credit}</cite></blockquote>"


def row(quote: Quote | None, reader: Reader) -> str:
    """Who spoke and in what office, as a row of the table; empty when that is not known."""
    if quote is None or quote.person is None:
        return ""
    language = reader.t.language
    held = plain(capitalised(office(quote.person, quote, language))).html
    return f"<tr><td>{linked_name(quote.person, language).html}</td><td>{held}</td></tr>"


def page(fragments: Sequence[Fragment]) -> str:
    """The whole message. The table stands where the title does, in a digest's first message."""
    told = list(dict.fromkeys(each.speaker for each in fragments if each.speaker))
    whole_page = "".join(each.rich for each in fragments)
    if not told or not told[0].startswith(_CAPTION) or len(told[1:]) < FEWEST_SPEAKERS:
        return whole_page
    return f"{whole_page}<details>{told[0]}<table>{''.join(told[1:])}</table></details>"
