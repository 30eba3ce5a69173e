"""robots.txt (RFC 9309): what of a site we may visit, and at which pace. Pure. The standard library's reader
takes the first rule that fits and knows no wildcards; sites rely on the longest rule, and on wildcards."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from urllib.parse import unquote, urlsplit

import regex

AGENT = "dayek"
EVERYBODY = "*"
MOST_BYTES = 512_000  # RFC 9309 wants 500 KiB to be read at least
MOST_LINES = 20_000  # ten times what the longest have
MOST_RULES = 2_000  # for us
LONGEST_DELAY = 10.0  # seconds between pages; some ask for hours, and a piece of news would be none by then
PATH = "/robots.txt"
_AGENT = regex.compile(r"[a-z_-]++|\*")
_DELAY = regex.compile(r"\d{1,6}(?:\.\d{1,6})?")


@dataclass(frozen=True, slots=True)
class Rule:
    """`pattern` is that of a path from its beginning; `*` stands for anything, `$` for the end."""

    pattern: str
    allows: bool

    def fits(self, path: str) -> bool:
        """Whether the pattern fits a path that is not percent-encoded; in one pass."""
        whole = self.pattern.endswith("$")
        first, *others = map(unquote, self.pattern.removesuffix("$").split("*"))
        if not path.startswith(first):
            return False
        at = len(first)
        last = others.pop() if others and whole else None
        for piece in others:
            found = path.find(piece, at)
            if found < 0:
                return False
            at = found + len(piece)
        if last is not None:
            return len(path) - at >= len(last) and path.endswith(last)
        return not whole or at == len(path)


@dataclass(frozen=True, slots=True)
class Rules:
    """What a site asks of us. `delay` is in seconds between two pages."""

    rules: tuple[Rule, ...] = ()
    delay: float = 0.0

    def allow(self, url: str) -> bool:
        """Whether we may visit the address: the longest rule decides, of two as long the one that allows."""
        parts = urlsplit(url)
        path = unquote(parts.path or "/") + (f"?{unquote(parts.query)}" if parts.query else "")
        fitting = [(len(rule.pattern), rule.allows) for rule in self.rules if rule.fits(path)]
        return max(fitting, default=(0, True))[1]


def parse(content: bytes) -> Rules:
    """The rules for us, else those for everybody; whatever makes no sense is passed over."""
    groups: dict[str, list[tuple[str, str]]] = {}
    named: list[str] = []
    is_open = False  # whether the group is still being given its names
    for key, value in _lines(content):
        if key == "user-agent":
            named = named if is_open else []
            named.append(_agent(value))
            is_open = True
            groups.setdefault(named[-1], [])
        elif key in ("allow", "disallow", "crawl-delay"):
            is_open = False
            for name in {AGENT, EVERYBODY}.intersection(named):
                groups[name].append((key, value))
    return _rules(groups.get(AGENT, groups.get(EVERYBODY, [])))


def _lines(content: bytes) -> Iterator[tuple[str, str]]:
    text = content[:MOST_BYTES].decode("utf-8-sig", "replace")
    for line in islice(text.splitlines(), MOST_LINES):
        key, _, value = line.partition("#")[0].partition(":")
        yield key.strip().lower(), value.strip()


def _agent(written: str) -> str:
    found = _AGENT.match(written.lower())
    return found[0] if found else ""


def _rules(lines: list[tuple[str, str]]) -> Rules:
    delays = [float(value) for key, value in lines if key == "crawl-delay" and _DELAY.fullmatch(value)]
    rules = (Rule(value, key == "allow") for key, value in lines if key != "crawl-delay" and value)
    return Rules(tuple(islice(rules, MOST_RULES)), min(max(delays, default=0.0), LONGEST_DELAY))
