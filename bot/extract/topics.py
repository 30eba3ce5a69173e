"""What an article is about, of the closed list: by its headline, its first paragraph and the later ones."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import regex

from bot.extract.lexicon.topics import ELSEWHERE, PLACES, THE_FIVE
from bot.extract.model import Topic
from bot.extract.topicwords import STRONG, points

HOME = "kazakhstan"  # what the agencies report without saying where
REGION = "central-asia"

_READ = 50_000  # characters; by then any article has shown what it is about, and a book need not be read out
_SUBJECTS = 3  # most articles have one or two subjects beside the countries
_SHARE = 0.55  # a subject with less than this share of the strongest one's score is a passing mention
_STAGES = frozenset(("parliament",))  # where things are decided: what is decided there is no passing mention
_HOSTS = {"education": "science-tech"}  # who researches does so at a university: that is no news of it
_CAP = 5  # points of one paragraph: a long list of words says no more than a few
_OPENING = 3  # the headline and the first paragraph weigh as three later paragraphs each
_LATER = 2  # so many later paragraphs make a subject
_MOST_LATER = 3  # so many make one however strong another subject is, if they are
_MOST_SHARE = 0.4  # this share of the article
_LATER_PLACE = 3  # a country is named in passing more often than a subject: guests, examples, birthplaces
_LIST = 4  # a paragraph that names so many countries lists them
_TOGETHER = 3  # so many of the five make it the region's affair

# Lines of the editors about the article: credits, bylines, links to other articles, addresses for the press.
_EDITORS = regex.compile(
    r"(?:фото|сурет(?:те)?|видео|коллаж|инфографика|photos?|video|pictured?|graphic|image)\b"
    r"(?: (?:credits?|courtesy|by|автора|из архива|авторы))?+ *+[:©/|]"
    r"|(?:photos?|interview|(?:additional )?reporting|text|words|edited|translated|compiled|by) by\b"
    r"|by (?:\p{Lu}[\p{L}'’.-]*+ ?){1,5}+$"
    r"|(?:read (?:also|more)|see also|related|also read|(?:media|press) contacts?)\b[^.:\n]{0,30}+:"
    r"|(?:press release|for immediate release|пресс-релиз|баспасөз (?:релизі|хабарламасы))$"
    r"|(?:читайте|смотрите|по теме|ранее по теме|контакты? для|исп\.|источник:|автор\p{L}*+:)"
    r"|(?:беседовал|записал|подготовил|перев[её]л|интервью (?:взял|вел))[аи]?\b"
    r"|(?:тағы оқыңыз|оқи отырыңыз|осы тақырып|толығырақ оқу|бақ үшін|дереккөз:|авторы?:)"
    r"|(?:сұхбаттасқан|әңгімелескен|дайындаған|жазып алған|сұхбат жүргізген|аударған)\b"
    r"|\([^()\n]*+\)$",
    regex.IGNORECASE,
)
_CLOSING = (".", "!", "?", "…", ":", ";", ",", "»", "”", '"')
_JOINED = regex.compile(
    r"(?<![\p{L}-]|, )(\p{Lu}[\p{L}-]{3,30}) (?:мен|бен|пен|және|и|and) (\p{Lu}[\p{L}-]{3,30})"
)
_SIGNATURE = 40  # characters; a shorter line without a full stop is a name, a place, a heading
_DATELINE = regex.compile(
    r"\p{Lu}[\p{Lu}\p{M}'’/ -]{2,40}+(?=[.,|(]|\s*+[–—-])"
    r"|\p{Lu}[\p{L}’'-]++(?: \p{Lu}[\p{L}’'-]++){0,2}+(?:, \p{L}++)?+ ?+"
    r"(?=\([^()\n]{1,40}+\) ?+[-–—]"
    r"|[.,] (?:\p{L}{3,9}+\.? )?+\d[^–—\n]{0,30}+[–—]|[.,] ?+\p{Lu}{4,20}+\.? ?+[-–—])"
)


@dataclass(frozen=True, slots=True)
class Points:
    """The points of each topic in the parts of an article."""

    headline: Mapping[str, int]
    dateline: Mapping[str, int]
    lead: Mapping[str, int]
    partners: frozenset[str]  # places that the opening joins by an "and"
    later: tuple[Mapping[str, int], ...]

    @property
    def all(self) -> tuple[Mapping[str, int], ...]:
        return (self.headline, self.dateline, self.lead, *self.later)

    @property
    def opening(self) -> tuple[Mapping[str, int], Mapping[str, int]]:
        return self.headline, self.lead

    def later_with(self, slug: str) -> int:
        """How many later paragraphs deal with a topic."""
        return sum(_deals(paragraph, slug) for paragraph in self.later)

    def score(self, slug: str) -> int:
        opening = [min(part.get(slug, 0), _CAP) for part in self.opening]
        return _OPENING * sum(opening) + sum(min(part.get(slug, 0), _CAP) for part in self.later)


def find(text: str, language: str) -> tuple[Topic, ...]:
    """Topics of an article, the strongest first; none in a language other than kk, ru, en.

    `text` is the headline, a newline, the body, a paragraph a line.
    """
    article = _read(text, language)
    topics = {topic.slug: topic for topic in (*_places(article, language), *_subjects(article))}
    return tuple(topics[slug] for slug in _ranked(article, topics))


def _read(text: str, language: str) -> Points:
    headline, _, body = text[:_READ].partition("\n")
    paragraphs = [line for line in map(str.strip, body.split("\n")) if line and not _is_of_editors(line)]
    first = paragraphs[0] if paragraphs else ""
    dateline = _DATELINE.match(first)
    start = dateline.end() if dateline else 0
    lead = points(first[start:], language)
    return Points(
        points(headline, language),
        points(first[:start], language),
        lead,
        _partners(f"{headline}\n{first[start:]}", language) if len(_named(lead)) > 1 else frozenset(),
        tuple(points(paragraph, language) for paragraph in paragraphs[1:]),
    )


def _is_of_editors(line: str) -> bool:
    """Whether a line is no part of the article's text: a credit, a byline, a signature, a link."""
    is_short = len(line) < _SIGNATURE and not line.endswith(_CLOSING)
    return is_short or bool(_EDITORS.match(line))


def _partners(text: str, language: str) -> frozenset[str]:
    """ "Kazakhstan and Uzbekistan": both act, and neither is a guest."""
    joined = [
        _named(points(one, language)) | _named(points(other, language))
        for one, other in _JOINED.findall(text)
    ]
    return frozenset().union(*(pair for pair in joined if len(pair) > 1))


def _deals(part: Mapping[str, int], slug: str) -> bool:
    return part.get(slug, 0) >= STRONG


def _subjects(article: Points) -> list[Topic]:
    slugs = {slug for part in article.all for slug in part} - PLACES
    rules = {slug: rule for slug in slugs if (rule := _subject_rule(article, slug))}
    if not rules:  # an article is about something: unsure words are better than none
        rules = {slug: "hint" for slug in slugs if slug in article.headline or slug in article.lead}
        return [Topic(slug, rules[slug]) for slug in _ranked(article, rules)[:1]]
    ranked = _ranked(article, rules)[:_SUBJECTS]
    matters = [slug for slug in ranked if slug not in _STAGES] or ranked
    enough = _SHARE * article.score(matters[0])
    return [
        Topic(slug, rules[slug])
        for slug in ranked
        if article.score(slug) >= enough or _runs_through(article, slug)
    ]


def _runs_through(article: Points, slug: str) -> bool:
    return article.later_with(slug) >= max(_MOST_LATER, _MOST_SHARE * len(article.later))


def _ranked(article: Points, slugs: Iterable[str]) -> list[str]:
    return sorted(slugs, key=lambda slug: (-article.score(slug), slug))


def _subject_rule(article: Points, slug: str) -> str:
    if _deals(article.headline, slug):
        return "headline"
    host = _HOSTS.get(slug)
    if host and any(_deals(part, host) for part in article.opening) and not _runs_through(article, slug):
        return ""
    if _deals(article.lead, slug):
        return "lead"
    return "paragraphs" if article.later_with(slug) >= _LATER else ""


def _places(article: Points, language: str) -> Iterator[Topic]:
    rules = {slug: rule for slug in sorted(PLACES - {REGION}) if (rule := _place_rule(article, slug))}
    if rule := _region_rule(article):
        rules[REGION] = rule
    if not rules.keys() - {HOME} and any(article.all):
        rules.setdefault(*_unsaid(article, language))
    rules.pop(ELSEWHERE, None)
    return (Topic(slug, rule) for slug, rule in rules.items())


def _unsaid(article: Points, language: str) -> tuple[str, str]:
    """The place, and its rule, of an article that does not say where it plays: home, or what it mentions."""
    mentioned = {slug for part in article.all for slug in _named(part)}
    if language == "kk" or not mentioned or any(HOME in part for part in article.all):
        return HOME, "home"
    return _ranked(article, mentioned)[0], "mention"


def _place_rule(article: Points, slug: str) -> str:
    later = article.later_with(slug)
    if _is_venue(article, slug):
        return ""
    dateline = _deals(article.dateline, slug)
    if _deals(article.headline, slug):
        return "headline"
    if (
        _deals(article.lead, slug)
        and (dateline or later >= _LATER_PLACE or not _is_list(article.lead))
        and not _is_guest(article, slug)
    ):
        return "lead"
    if dateline and (later or not _named(article.headline) | _named(article.lead)):
        return "dateline"
    return "paragraphs" if later >= _LATER_PLACE else ""


def _region_rule(article: Points) -> str:
    if _deals(article.headline, REGION):
        return "headline"
    if _deals(article.lead, REGION):
        return "lead"
    if len((_named(article.headline) | _named(article.lead)) & THE_FIVE) >= _TOGETHER:
        return "together"
    return "paragraphs" if article.later_with(REGION) >= _LATER else ""


def _named(part: Mapping[str, int]) -> set[str]:
    return {slug for slug in PLACES - {REGION} if _deals(part, slug)}


def _is_guest(article: Points, slug: str) -> bool:
    """Whether a country is named once, beside another: a rival, a buyer. In talks both are parties."""
    if (
        slug == HOME
        or slug in article.partners
        or article.later_with(slug) >= _LATER
        or any(_deals(part, "diplomacy") for part in article.opening)
    ):
        return False
    return bool(_named(article.headline) - {slug} or HOME in _named(article.lead))


def _is_venue(article: Points, slug: str) -> bool:
    """Whether the country is merely where athletes of home compete."""
    sport = any(_deals(part, "sport") for part in article.opening)
    away = slug != HOME and any(_deals(part, HOME) for part in article.opening)
    return sport and away and _deals(article.dateline, slug) and article.later_with(slug) < _LATER


def _is_list(part: Mapping[str, int]) -> bool:
    named = _named(part)
    return len(named) >= _LIST or len(named & THE_FIVE) >= _TOGETHER
