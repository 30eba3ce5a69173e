"""A second look, by the model, at names that the rules doubt."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import regex

from bot.extract import tagger
from bot.extract.capitals import Word
from bot.extract.name import Name
from bot.extract.surroundings import Surroundings, merely_opens
from bot.extract.tagger import Odds
from bot.extract.things import is_thing

LIKELY = 0.5  # from here on the model vouches for a name that no rule does
SURE = 0.8  # from here on it says where a name begins and ends
_REACH = 4  # words to either side that are tagged too: what is farther away changes nothing
_LONGEST = 7  # words of a name
_RULE = "model"
# "Имярекбұлақ", "Имяректоғай": a spring, a grove, and nobody where nothing but the model says so.
_OF_THE_LAND = regex.compile(
    r"\p{L}{2,}(?:бұлақ|тоғай|өзен|төбе|құдық|қорған)|\p{L}{3,}(?:су|көл|тау|сай|қала|кент)"
)


def reconsidered(found: Sequence[Name], around: Surroundings) -> list[Name]:
    """The names, and those that the model vouches for or draws otherwise than the rules. Kazakh alone has
    a model."""
    doubtful = [name for name in found if _doubtful(name, around)] if around.language == "kk" else []
    if not doubtful:
        return list(found)
    odds = tagger.odds(around, _stretches(doubtful, around))
    return _redrawn([_vouched(name, odds, around) for name in found], odds, around)


def _doubtful(name: Name, around: Surroundings) -> bool:
    """Nothing vouches for the name, or it may be a piece of a longer one."""
    if name.thing or name.full:
        return not (name.thing or name.rule)
    return not name.rule or _touches(name, around)


def _touches(name: Name, around: Surroundings) -> bool:
    after = around.at(name.last + 1)
    before = around.at(name.at - 1) if name.at else None
    return (after is not None and after.joined and after.capital) or (
        before is not None and name.words[0].joined and before.capital
    )


def _stretches(doubtful: Sequence[Name], around: Surroundings) -> Iterator[range]:
    """The words near doubtful names, each in one stretch alone; none goes beyond its sentence."""
    start = end = 0
    for name in doubtful:
        first, last = _within_sentence(name, around)
        if first > end or (first == end and around.words[first].opens):
            if start < end:
                yield range(start, end)
            start = first
        end = max(end, last + 1)
    if start < end:
        yield range(start, end)


def _within_sentence(name: Name, around: Surroundings) -> tuple[int, int]:
    first, last = name.at, name.last
    while first > 0 and name.at - first < _REACH and not around.words[first].opens:
        first -= 1
    while last + 1 < len(around.words) and last - name.last < _REACH and not around.words[last + 1].opens:
        last += 1
    return first, last


def _vouched(name: Name, odds: Mapping[int, Odds], around: Surroundings) -> Name:
    if name.rule or name.thing or name.parts[0] == "p" or (not name.full and _touches(name, around)):
        return name
    if name.parts == "U" and any(map(_OF_THE_LAND.fullmatch, around.look(name.words[0]).bases)):
        return name
    likely = min(odds[index].either for index in range(name.at, name.last + 1))
    enough = LIKELY if name.full or name.parts == "G" else SURE
    return replace(name, rule=_RULE) if likely >= enough else name


def _redrawn(found: Sequence[Name], odds: Mapping[int, Odds], around: Surroundings) -> list[Name]:
    """The names, those left out that one drawn by the model takes words of."""
    at_word = {index: name for name in found for index in range(name.at, name.last + 1)}
    drawn: dict[int, Name] = {}
    gone: set[int] = set()
    for stretch in _sure(odds, around):
        covered = tuple({at_word[index].at: at_word[index] for index in stretch if index in at_word}.values())
        name = _drawn(stretch, around)
        if _is_better(name, covered, around):
            drawn[name.at] = name
            gone.update(old.at for old in covered)
    kept = {name.at: name for name in found if name.at not in gone}
    return [name for _, name in sorted((kept | drawn).items())]


def _sure(odds: Mapping[int, Odds], around: Surroundings) -> Iterator[range]:
    """The stretches of words that the model is sure to be one name each."""
    for first, word in odds.items():
        if word.begins < SURE:
            continue
        end = first + 1
        while end in odds and around.words[end].joined and odds[end].goes_on >= SURE:
            end += 1
        goes_on = end in odds and around.words[end].joined and odds[end].goes_on > 1 - SURE
        if not goes_on and end - first <= _LONGEST:
            yield range(first, end)


def _drawn(stretch: range, around: Surroundings) -> Name:
    words = tuple(around.words[index] for index in stretch)
    parts = ""
    for word in words:
        parts += _part(word, parts, len(parts) + 1 == len(words), around)
    return Name(words, parts, stretch.start, _RULE)


def _part(word: Word, before: str, is_last: bool, around: Surroundings) -> str:
    seen = around.look(word)
    if word.initial:
        return "I"
    if not word.capital:
        return "p"
    if seen.patronymic:
        return "P"
    if seen.surname or (is_last and "G" in before):
        return "S"
    return "G" if seen.given else "U"


def _is_better(name: Name, covered: Sequence[Name], around: Surroundings) -> bool:
    """Than the names that share words with it: it takes them together, or leaves off the first words of one
    that nothing vouches for. Where a name ends the rules know better: people of one clause stand side by
    side."""
    if not covered or covered[-1].last != name.last or any(old.thing for old in covered):
        return False
    *pieces, last = covered
    shorter = name.at > last.at and not last.rule
    longer = (
        name.at < last.at and not any(old.rule for old in pieces) and not _is_inflected_inside(name, around)
    )
    if not (shorter or longer) or merely_opens(name.words[0], around):
        return False
    return not _is_of_another(name, around) and not is_thing(name, around)


def _is_inflected_inside(name: Name, around: Surroundings) -> bool:
    """Of a name only the last word takes a case; a listed name that ends like one (Дастан) has none."""
    inner = zip(name.words[:-1], name.parts[:-1], strict=True)
    return any(letter == "U" and len(around.look(word).bases) > 1 for word, letter in inner)


def _is_of_another(name: Name, around: Surroundings) -> bool:
    """Whether it begins with a surname, or ends with one, of somebody who is called otherwise."""
    first, last = name.words[0], name.words[-1]
    bearers = {bearer for base in around.look(last).bases for bearer in around.bearers.get(base, ())}
    return any(base in around.bearers for base in around.look(first).bases) or (
        bool(bearers) and first.text not in bearers
    )
