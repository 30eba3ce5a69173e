"""An article that a source brings, for a terminal or a program."""

from typing import Any

from bot.ingest.read import Read


def article(source: str, read: Read) -> dict[str, Any]:
    """An article as it would be stored."""
    raw, facts = read.raw, read.facts
    return {
        "source": source,
        "url": raw.url,
        "headline": facts.headline.of(raw.text),
        "published": raw.published_at.isoformat() if raw.published_at else None,
        "language": facts.language,
        "text": raw.text,
    }


def line(found: dict[str, Any]) -> str:
    """The same on one line, without the text."""
    if "error" in found:
        return f"{found['source']}\t{found['error']}"
    length = len(found["text"].split())
    published = found["published"] or "no date"
    return f"{found['source']}\t{published}\t{found['language']}\t{length} words\t{found['headline']}"
