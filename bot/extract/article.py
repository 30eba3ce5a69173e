"""From the text of an article to its facts."""

from dataclasses import replace
from datetime import date

from bot.extract import keyquote, language, people, plain, quotes, speakers, topics
from bot.extract.model import Facts

READ_CHARS = 200_000  # the longest reports have 60,000; what stands behind is a broken page, and is not read


def extract(text: str, published: date | None = None) -> Facts:
    """All that is found in one article: `text` is its headline, a newline, its body; `published` tells
    who held an office. Any text has facts; one in a language other than Kazakh, Russian and English has
    a headline alone."""
    read = text[:READ_CHARS]
    facts = Facts(language.detect(read), plain.headline(read), published)
    return facts if facts.language == "other" else _read(read, facts)


def _read(text: str, facts: Facts) -> Facts:
    found = people.find(text, facts.language)
    spoken = quotes.find(text, facts.language)
    said = speakers.attribute(text, facts.language, spoken, found, facts.published)
    return replace(
        facts,
        people=found,
        quotes=said,
        key_quote=keyquote.choose(text, facts.language, said, found),
        topics=topics.find(text, facts.language),
    )
