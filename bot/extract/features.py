"""What the model of names sees of a word: its letters, what the lists say of it, and its neighbours."""

from functools import lru_cache

from bot.extract import stems
from bot.extract.capitals import Word
from bot.extract.lexicon import names, roles
from bot.extract.looks import look
from bot.extract.surroundings import Surroundings

_LONGEST_AFFIX = 6  # letters
_LONGEST_UNLISTED = 3  # of the endings that are left of a word whose letters are hidden: those of cases
_NEIGHBOURS = (-2, -1, 1, 2)
_LANGUAGE = "kk"


def of(
    index: int,
    around: Surroundings,
    unlisted: frozenset[int] = frozenset(),
    unread: frozenset[int] = frozenset(),
) -> list[str]:
    """The features of a word. Training hides from itself what the lists say of the words `unlisted`, and
    the letters of the words `unread`: it meets as many unknown names then as it will at work."""
    word = around.words[index]
    after = around.at(index + 1)
    found = [
        *_stands(word, index, around),
        *(_looks(word.text, index not in unlisted) if word.capital else ()),
        *(_endings(word.text) if index in unread else _letters(word.text)),
        "before " + _between(word),
        "after " + (_between(after) if after else "|"),
    ]
    for offset in _NEIGHBOURS:
        beside = around.at(index + offset) if index + offset >= 0 else None
        if beside is None:
            found.append(f"{offset} |")
        elif beside.capital:
            near = index + offset
            found += _name_beside(
                beside.text, _shape(beside), offset, near not in unlisted, near not in unread
            )
        else:
            found += _word_beside(beside.text, offset)
    return found


def _stands(word: Word, index: int, around: Surroundings) -> list[str]:
    found = ["shape " + _shape(word)]
    if index in around.titles:
        found.append("title")
    if word.capital and word.text.lower() in around.small:
        found.append("small")
    return found


def _shape(word: Word) -> str:
    kind = "I" if word.initial else "C" if word.capital else "A" if word.text[0].isupper() else "s"
    return kind + "o" * word.opens + "-" * ("-" in word.text) + "L" * word.text[0].isascii()


def _between(word: Word) -> str:
    """What parts the word from the one before it."""
    if word.joined:
        return ""
    marks = word.gap.strip()
    return "#" if any(map(str.isdigit, marks)) else marks[:2] or "_"


@lru_cache(maxsize=20_000)  # the capitalised words of a day's articles, some megabytes; and so below
def _looks(text: str, listed: bool) -> tuple[str, ...]:
    seen = look(text, _LANGUAGE)
    given = seen.given if listed else ""
    return (
        f"given {seen.gender if given else ''}{'!' * (bool(given) and names.is_common_word(given))}"
        f"{'~' * (bool(given) and seen.inflected)}",
        f"ends {seen.surname:d}{seen.may_be_surname:d}{seen.patronymic:d}{seen.barred:d}",
        f"bases {len(seen.bases)}",
        f"role {bool(seen.role):d}",
    )


@lru_cache(maxsize=20_000)
def _letters(text: str) -> tuple[str, ...]:
    lower = text.lower()
    affixes = [
        affix
        for size in range(1, min(_LONGEST_AFFIX, len(lower) - 1) + 1)
        for affix in (f"{lower[:size]}-", f"-{lower[-size:]}")
    ]
    return (f"={lower}", f"stem {stems.stem(lower)}", *affixes)


def _endings(text: str) -> list[str]:
    lower = text.lower()
    return [f"-{lower[-size:]}" for size in range(1, min(_LONGEST_UNLISTED, len(lower) - 1) + 1)]


@lru_cache(maxsize=20_000)
def _name_beside(text: str, shape: str, offset: int, listed: bool, read: bool) -> tuple[str, ...]:
    seen = look(text, _LANGUAGE)
    kind = f"{seen.surname:d}{seen.patronymic:d}{seen.barred:d}{seen.gender if listed else ''}"
    found = (f"{offset} {shape}{kind}",)
    return (*found, f"{offset} ={text.lower()}") if read else found


@lru_cache(maxsize=20_000)
def _word_beside(text: str, offset: int) -> tuple[str, ...]:
    lower = text.lower()
    role = bool(roles.find(lower, _LANGUAGE))
    return (
        f"{offset} s{role:d}{lower in roles.SAID[_LANGUAGE]:d}",
        f"{offset} ={lower}",
        f"{offset} -{lower[-3:]}",
        f"{offset} stem {stems.stem(lower)}",
    )
