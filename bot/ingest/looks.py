"""What an address looks like: an article's bears a date, an id or its headline. Pure."""

from urllib.parse import SplitResult, unquote, urlsplit

import regex

SHORTEST_SLUG = 25  # characters of a last segment that is a headline; names of sections are shorter
FEWEST_WORDS = 4  # in such a segment, if it is short
LONGEST_NUMBER = 20  # digits of an id; more is a hash or a joke

_DATE = regex.compile(
    r"(?<!\d)(?:19|20)\d\d[-/_.]?(?:0?[1-9]|1[0-2])(?:[-/_.]?(?:0?[1-9]|[12]\d|3[01]))?(?!\d)"
)
_ID = regex.compile(r"(?<!\d)\d{3,}(?!\d)")
_YEAR = regex.compile(r"(?:19|20)\d\d")
_ID_ASKED = regex.compile(
    r"(?i)(?:^|&)(?:(?:id|p|nid|newsid|news|news_id|article|a|post|item|element_id|n)=)?\d{2,}(?:&|$)"
)
_PAGING = regex.compile(r"(?i)(?:^|[&/])(?:page|paged|p?agen_\d+|start|offset|sida)[=/-]?\d+|/p\d+/?$")
_FILE = regex.compile(
    r"(?i)\.(?:jpe?g|png|gif|webp|svg|ico|pdf|docx?|xlsx?|zip|rar|mp[34]|avi|css|js|xml|rss|json|txt|apk)$"
)
_ELSEWHERE = regex.compile(
    r"about|ads?|adv|advert(?:ising)?|authors?|avtory?|cart|cdn-cgi|comments|contacts?|cookies|feeds?|forum|help|"
    r"log(?:in|out)|oauth|personal|policy|privacy|profiles?|reklama|regist(?:er|ration)|rss|rules|search|settings|"
    r"share|sign-?(?:in|up)|sitemap|subscribe|tags?|tegi?|terms|users?|vacancies|vakansii|wp-(?:admin|content|json)|"
    r"wp-login\.php"
)
_LISTS = regex.compile(
    r"archives?|arhiv|calendar|categor(?:y|ies)|kategoriya|rubrics?|rubrika|themes?|topics?"
)  # of articles, whose addresses may go on from theirs
_WORDS = regex.compile(r"[-_]+")
_LETTERS = regex.compile(r"\p{L}+")
_DIGITS = regex.compile(r"\d+")


def is_article(url: str) -> bool:
    """Whether the address bears a date, an id or a headline, and is not known to lead elsewhere."""
    parts = urlsplit(url)
    return not is_elsewhere(url) and (_has_id(parts) or _has_headline(parts))


def is_elsewhere(url: str) -> bool:
    """Whether it is a file, or a page of tags, authors, pagination and the like."""
    parts = urlsplit(url)
    segments = [segment.lower() for segment in _segments(parts)]
    if _FILE.search(parts.path) or _PAGING.search(parts.path) or _PAGING.search(parts.query):
        return True
    if any(map(_ELSEWHERE.fullmatch, segments)) or not (segments or parts.query):
        return True
    return any(map(_LISTS.fullmatch, segments[-2:])) and not _has_id(parts)


def shape(url: str) -> str:
    """The pattern of an address: what is alike in the addresses of one section."""
    parts = urlsplit(url)
    segments = _segments(parts)
    folder = "/".join(_DIGITS.sub("0", segment) for segment in segments[:-1])
    return f"{parts.hostname}/{folder}/{len(segments)}"


def last_number(url: str) -> int:
    """The last number in it, which grows with time where addresses are numbered; or 0."""
    found = _DIGITS.findall(urlsplit(url).path)
    return int(found[-1]) if found and len(found[-1]) <= LONGEST_NUMBER else 0


def _segments(parts: SplitResult) -> list[str]:
    return [segment for segment in unquote(parts.path).split("/") if segment]


def _has_id(parts: SplitResult) -> bool:
    if _DATE.search(parts.path) or _ID_ASKED.search(parts.query):
        return True
    return any(not _YEAR.fullmatch(number) for number in _ID.findall("/".join(_segments(parts)[-2:])))


def _has_headline(parts: SplitResult) -> bool:
    slug = next(reversed(_segments(parts)), "").rpartition(".")[0] or next(reversed(_segments(parts)), "")
    words = [word for word in _WORDS.split(slug) if _LETTERS.search(word)]
    return len(words) >= FEWEST_WORDS or (len(words) > 1 and len(slug) >= SHORTEST_SLUG)
