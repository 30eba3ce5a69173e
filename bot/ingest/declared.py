"""What a page declares of its article to machines: JSON-LD, as search engines read it. Pure."""

import html
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any

import regex

from bot.ingest import markup, nodes

MOST_NODES = 20_000  # of all scripts together; pages have dozens
LISTS_OF_OTHERS = frozenset(
    {"citation", "comment", "hasPart", "isPartOf", "itemListElement", "mentions", "review"}
)
FEWEST_WORDS = 40  # of a body; fewer are a teaser
MOST_WORDS = 50_000  # a hundred times a long article; more is no news
RUN = 5  # words in a row that two texts share only if one quotes the other
SAME = 0.8  # share of a paragraph's runs that are found in the other text, for it to be the same
COVERED = 0.9  # share of the declared words that the page shows, for both to be the same article
STEM = 5  # letters at the start of a word that stay in its forms
_WORD = regex.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Declared:
    """An article by its JSON-LD; what it does not say is empty."""

    headline: str = ""
    body: tuple[str, ...] = ()  # paragraphs
    published: str = ""
    site: str = ""


def article(scripts: Iterable[str], titles: Sequence[str] = ()) -> Declared:
    """The article that the scripts describe: the one that bears one of the page's titles; of several the one
    with the longest body, or the first."""
    every = nodes.walk(map(_loaded, scripts), MOST_NODES, LISTS_OF_OTHERS)
    found = [_declared(node) for node in every if isinstance(node, dict) and _is_article(node)]
    return max(
        found,
        key=lambda each: (is_titled(each.headline, titles), sum(map(len, each.body))),
        default=Declared(),
    )


def is_titled(headline: str, titles: Sequence[str]) -> bool:
    """Whether a headline is that of a page with these titles, to which the site's name may be added."""
    return bool(headline) and any(title.startswith(headline) for title in titles)


def better(shown: Sequence[str], body: Sequence[str], title: str = "") -> Sequence[str]:
    """The truer of two bodies: the one shown on the page, whose paragraphs are right, and the declared one,
    which holds nothing foreign. Where they agree, it is the first without what the second lacks."""
    words, seen = _words(" ".join(body)), _words(" ".join(shown))
    if not FEWEST_WORDS <= len(words) <= MOST_WORDS or 2 * len(words) < len(seen):
        return shown
    runs = {run for length in range(1, RUN + 1) for run in _runs(words, length)}
    agreed = [paragraph for paragraph in shown if _is_among(_words(paragraph), runs)]
    told = _words(" ".join(agreed))
    if len(told) >= COVERED * len(words) and told[-RUN:] == words[-RUN:]:  # not cut by who declared it
        return max(agreed, body, key=len)  # one of them may have run its paragraphs together
    if len(seen) >= FEWEST_WORDS and told == [] and _told(title, seen) > _told(title, words):
        return shown  # the declared one is of something else
    return body if len(words) > len(seen) else shown


def _told(title: str, words: Sequence[str]) -> int:
    """How many words of a title are told in a text, but for their endings."""
    starts = {word[:STEM] for word in words}
    return sum(word[:STEM] in starts for word in _words(title) if len(word) >= STEM)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _runs(words: Sequence[str], length: int) -> Iterator[tuple[str, ...]]:
    return (tuple(words[start : start + length]) for start in range(len(words) - length + 1))


def _is_among(words: Sequence[str], runs: Set[tuple[str, ...]]) -> bool:
    own = list(_runs(words, min(RUN, len(words))))
    return sum(run in runs for run in own) >= SAME * len(own)


def _loaded(script: str) -> object:
    bare = script.replace("<![CDATA[", "").replace("]]>", "")
    starts = [start for mark in "[{" if (start := bare.find(mark)) >= 0]
    inner = bare[min(starts, default=0) : max(map(bare.rfind, "]}")) + 1]  # without marks of comments
    for written in (inner, html.unescape(inner)):
        try:
            return json.loads(written, strict=False)  # line breaks within strings are common
        except (ValueError, RecursionError):
            continue
    return None


def _is_article(node: Mapping[str, Any]) -> bool:
    kinds = node.get("@type")
    return any(
        isinstance(kind, str) and kind.endswith(("Article", "BlogPosting"))
        for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


def _declared(node: Mapping[str, Any]) -> Declared:
    return Declared(
        headline=" ".join(markup.paragraphs(_text(node.get("headline") or node.get("name")))),
        body=tuple(markup.paragraphs(_text(node.get("articleBody")))),
        published=_text(node.get("datePublished")),
        site=markup.line(_text(node.get("publisher"))),
    )


def _text(value: object) -> str:
    """The text of a value in any of the ways it is written."""
    if isinstance(value, list):
        return "\n".join(each for each in value if isinstance(each, str))
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    return value if isinstance(value, str) else ""
