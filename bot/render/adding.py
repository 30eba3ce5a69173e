"""What an admin is shown on the way to a new source, and of an article that he sends."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.actions import AddAs, Sent, Stored
from bot.i18n import Translator
from bot.render.citation import MOST_OF_HEADLINE, Reader, headline, speaker, words
from bot.render.html import Piece, bold, joined, label, link, plain
from bot.render.reasons import reason
from bot.render.sources import EXAMPLE, MOST_OF_ADDRESS, MOST_OF_NAME, deed_button, name_of, sources_button
from storage.records import Article, Button, Message, Source

MOST_OF_REASON = 300  # units; it may name the address at which it failed


@dataclass(frozen=True, slots=True)
class Glimpse:
    """An article as it would be stored, as much of it as an admin needs to judge; `words` is their number."""

    headline: str
    url: str | None
    published_at: datetime | None
    has_time: bool
    words: int


def how_to_add(t: Translator) -> Message:
    return Message(plain(t("source-which", x=EXAMPLE)).html)


def looking(t: Translator) -> Message:
    return Message(plain(t("looking")).html)


def offer(source: Source, kind: str, newest: Sequence[Glimpse], reader: Reader, above: str = "") -> Message:
    """What was found at an address, and whether to add it."""
    t = reader.t
    place = link(plain(label(source.url or "", MOST_OF_ADDRESS)), source.url)
    found = joined("\n", (bold(plain(name_of(source))), plain(kind_of(kind, t)), place))
    rows = (
        (deed_button("add", source, "button-source-add", t),),
        (
            deed_button("names", source, "button-source-names", t),
            deed_button("cancel", source, "button-cancel", t),
        ),
    )
    return Message(joined("\n\n", (plain(above), found, glimpses(newest, reader))).html, rows)


def kind_of(kind: str, t: Translator) -> str:
    """What is read: a feed, a map of the site, a page of links."""
    match kind:
        case "feed":
            return t("kind-feed")
        case "sitemap" | "index":
            return t("kind-sitemap")
        case _:
            return t("kind-section")


def glimpses(newest: Sequence[Glimpse], reader: Reader) -> Piece:
    """The newest articles: headline, date, length."""
    title = bold(plain(reader.t("source-newest")))
    return joined("\n", (title, *(_glimpse(each, reader) for each in newest))) if newest else Piece()


def _glimpse(article: Glimpse, reader: Reader) -> Piece:
    t = reader.t
    zone = reader.zone if article.has_time else UTC
    at = article.published_at
    when = t.moment(at, zone, reader.now, with_time=article.has_time) if at else t("source-undated")
    about = plain(f" · {when} · {t('source-words', n=article.words)}")
    return plain("• ") + link(plain(label(article.headline, MOST_OF_HEADLINE)), article.url) + about


def names(source: Source, choices: Sequence[tuple[int, str]], t: Translator, above: str = "") -> Message:
    """Other names for a source, each with its place; a tap adds it under that name."""
    typed = plain(t("source-name-typed", x=f"/addsource {label(source.url or '', MOST_OF_ADDRESS)} …"))
    rows = [(Button(label(name, MOST_OF_NAME), AddAs(source.id, choice).pack()),) for choice, name in choices]
    rows.append((deed_button("offer", source, "button-back", t),))
    text = joined("\n", (plain(above), plain(t("source-name-question")), typed))
    return Message(text.html, tuple(rows))


def cancelled(source: Source, t: Translator) -> Message:
    """That a source was not added, and the way back."""
    rows = ((deed_button("offer", source, "button-undo", t),), (sources_button(t),))
    return Message(plain(t("source-not-added", x=name_of(source))).html, rows)


def unreadable(at: Source | str, why: str, t: Translator) -> Message:
    """That nothing could be read of a source or at an address, and why; the way back to the source."""
    place = at if isinstance(at, str) else at.url or at.folder or ""
    said = label(reason(why, t), MOST_OF_REASON)
    text = plain(t("source-unreadable", x=label(place, MOST_OF_ADDRESS), reason=said))
    if isinstance(at, str) or at.owner == "nobody":
        return Message(text.html)
    return Message(text.html, ((deed_button("show", at, "button-back", t),),))


def sent_link(t: Translator) -> Message:
    """What may be done with an address."""
    first = Button(t("button-article-store"), Sent("store").pack())
    second = Button(t("button-link-source"), Sent("source").pack())
    return Message(plain(t("link-question")).html, ((first,), (second, _leave(t))))


def sent_text(t: Translator) -> Message:
    """What may be done with a long text."""
    first = Button(t("button-article-store"), Sent("store").pack())
    return Message(plain(t("article-question")).html, ((first, _leave(t)),))


def _leave(t: Translator) -> Button:
    return Button(t("button-cancel"), Sent("leave").pack())


def left(t: Translator) -> Message:
    return Message(
        plain(t("article-left")).html, ((Button(t("button-article-store"), Sent("store").pack()),),)
    )


def gone(t: Translator) -> Message:
    return Message(plain(t("article-gone")).html)


def unread(why: str, t: Translator) -> Message:
    return Message(plain(t("article-unread", reason=label(reason(why, t), MOST_OF_REASON))).html)


def stored(article: Article | None, reader: Reader, *, is_new: bool) -> Message:
    """What was found in an article: its headline, and its key quote with the speaker."""
    t = reader.t
    above = plain(t("article-stored" if is_new else "article-known"))
    if article is None:
        return Message(above.html)
    key = next((quote for quote in article.quotes if quote.is_key), None)
    said = words(key) + plain("\n") + speaker(key, reader) if key else Piece()
    count = plain(t("article-quotes", n=len(article.quotes)) if article.quotes else t("article-wordless"))
    text = joined("\n\n", (above, bold(headline(article)), said, count))
    undo = Button(t("button-undo"), Stored(article.id, 0).pack())
    return Message(text.html, ((undo,),) if is_new else ())


def taken_back(article_id: int, t: Translator) -> Message:
    """That an article is not stored after all, and the way back."""
    again = Button(t("button-article-store"), Stored(article_id, 1).pack())
    return Message(plain(t("undone")).html, ((again,),))
