"""What a search has found, a page a message; and the way on where it has found nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.actions import Follow, Quotes, Search, fits
from bot.i18n import Translator
from bot.render.citation import MOST_OF_NAME, Reader, also, dated, headline, person_name, speaker, words
from bot.render.html import MAX_UNITS, Piece, bold, joined, label, plain
from storage.records import Article, Button, Message, Person, Quote

MOST_OF_WORDS = 60  # UTF-16 units of the words searched for that are repeated to the reader
MOST_OF_NOTE = 200  # units: room for what is said below the last hit
SEPARATOR = "\n\n"


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that was found, and those of its quotes that hold the words: none where only the headline
    does."""

    article: Article
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A page of hits for these words, of what comes after the article `after`; the next page is of what comes
    after the article `on`. 0 is the beginning, and the end. `is_cut`: time was up, there may be more."""

    words: tuple[str, ...]
    hits: tuple[Hit, ...]
    after: int
    on: int
    is_cut: bool

    @property
    def text(self) -> str:
        return " ".join(self.words)


def page(found: Found, reader: Reader) -> Message:
    """One message, which a pressed button can replace: hits that it has no room for are on the next page."""
    t = reader.t
    whole, on = bold(plain(t("search-title", x=_shown(found)))), found.on
    for place, hit in enumerate(found.hits):
        longer = joined(SEPARATOR, (whole, _hit(hit, reader)))
        if place and longer.units > MAX_UNITS - MOST_OF_NOTE:
            on = found.hits[place - 1].article.id
            break
        whole = longer
    more = Search(on, found.text)
    note = _note(found, is_more=on > 0, can_go_on=fits(more), t=t)
    rows = [_row(t, more if on else None, Search(0, found.text) if found.after else None), _follow(found, t)]
    return Message(joined(SEPARATOR, (whole, plain(note))).html, tuple(filter(None, rows)))


def nothing(found: Found, apart: Sequence[str], named: Sequence[Person], reader: Reader) -> Message:
    """That nothing holds all of the words; each that does stand somewhere, and those who are called so."""
    t = reader.t
    rows: list[tuple[Button, ...]] = [
        (Button(person_name(person, t.language), Quotes(person.id).pack()),) for person in named
    ]
    rows += [(_example(word),) for word in apart if fits(Search(0, word))]
    return Message(
        plain(t("not-found", x=_shown(found))).html, tuple(filter(None, (*rows, _follow(found, t))))
    )


def how(t: Translator) -> Message:
    """How to search, with words to begin with."""
    examples = t("search-examples").split(", ")
    return Message(plain(t("search-how")).html, (tuple(map(_example, examples)),))


def _hit(hit: Hit, reader: Reader) -> Piece:
    """The headline, the quotations as far as they fit, where and when. The first quotation always does."""
    head, foot = bold(headline(hit.article)), dated(hit.article, reader)
    whole = joined("\n", (head, foot))
    shown: list[Piece] = []
    for quote in hit.quotes:
        shown += (words(quote), speaker(quote, reader), also(quote.also, reader))
        longer = joined("\n", (head, *shown, foot))
        if quote is not hit.quotes[0] and longer.units > MAX_UNITS // len(hit.quotes):
            break
        whole = longer
    return whole


def _note(found: Found, *, is_more: bool, can_go_on: bool, t: Translator) -> str:
    if is_more and not can_go_on:
        return t("quotes-narrow")
    if found.is_cut:
        return t("search-cut")
    return "" if found.hits else t("search-end")


def _row(t: Translator, more: Search | None, newest: Search | None) -> tuple[Button, ...]:
    buttons = (("button-more", more), ("button-newest", newest))
    return tuple(Button(t(key), action.pack()) for key, action in buttons if action and fits(action))


def _follow(found: Found, t: Translator) -> tuple[Button, ...]:
    wanted = Follow("word", found.text)
    return (Button(t("follow-word", x=_shown(found)), wanted.pack()),) if fits(wanted) else ()


def _example(word: str) -> Button:
    return Button(f"🔎 {label(word, MOST_OF_NAME)}", Search(0, word).pack())


def _shown(found: Found) -> str:
    return label(found.text, MOST_OF_WORDS)
