"""The article of a page that is filled by scripts, out of the data that they are given. Pure."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import regex

from bot.ingest import markup, nodes
from bot.ingest.declared import FEWEST_WORDS, Declared, is_titled

MOST_NODES = 50_000  # such data hold the whole site's settings
MOST_TEXT = 1_000_000  # characters of a body
BODIES = (
    "articleBody",
    "body",
    "content",
    "content_html",
    "contentHtml",
    "text",
    "full_text",
    "fullText",
    "html",
    "blocks",
)
TITLES = ("headline", "title", "name")
DATES = (
    *(
        "datePublished",
        "published_at",
        "publishedAt",
        "publish_date",
        "publishDate",
        "pubDate",
        "date_published",
    ),
    *("published", "date", "created_at", "createdAt"),
)
_GIVEN = regex.compile(r"^\s*(?:window\.)?_{0,2}[A-Z][A-Z_]*\s*=\s*(?=\{|\[)|^\s*window\.\w+\s*=\s*(?=\{|\[)")


def is_data(kind: str, script: str) -> bool:
    """Whether a script is data: by its type, or by being nothing but an assignment."""
    return kind == "application/json" or bool(_GIVEN.match(script))


def article(scripts: Iterable[str], titles: Sequence[str]) -> Declared:
    """The article in the data whose title the page bears; nothing when there is none."""
    objects = (n for n in nodes.walk(map(_loaded, scripts), MOST_NODES) if isinstance(n, dict))
    every = map(_declared, objects)
    found = (each for each in every if is_titled(each.headline, titles))
    best = max(found, key=lambda each: sum(map(len, each.body)), default=Declared())
    return best if len(" ".join(best.body).split()) >= FEWEST_WORDS else Declared()


def _loaded(script: str) -> object:
    try:
        return json.JSONDecoder(strict=False).raw_decode(_GIVEN.sub("", script).lstrip())[0]
    except (ValueError, RecursionError):
        return None


def _declared(node: Mapping[str, Any]) -> Declared:
    titles = (node[key] for key in TITLES if isinstance(node.get(key), str))
    dates = (str(node[key]) for key in DATES if isinstance(node.get(key), str | int))
    bodies = (_text(node[key]) for key in BODIES if key in node)
    return Declared(
        headline=markup.line(" ".join(markup.paragraphs(next(titles, "")))),
        body=tuple(markup.paragraphs(max(bodies, key=len, default="")[:MOST_TEXT])),
        published=next(dates, ""),
    )


def _text(value: object) -> str:
    """A text, or one in pieces, as editors of blocks store it."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        inner = (
            value[key] for key in ("rendered", "text", "html", "content", "data", "blocks") if key in value
        )
        return _text(next(inner, ""))
    if isinstance(value, list):
        return "\n".join(filter(None, map(_text, value)))
    return ""
