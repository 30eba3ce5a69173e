"""The words of a text with what their surroundings say of them: what opens a sentence, what stands joined."""

from typing import NamedTuple

import regex

from bot.extract.lexicon import listed

# "Асан уулу", "Гейдар оглы": the son's and the daughter's word belongs to the father's name before it.
_WORD = regex.compile(
    r"\p{L}[\p{L}\p{M}]*+(?:['’ʼ\u2011-]\p{L}[\p{L}\p{M}]*+)*+"
    r"(?:[ \u00a0](?:(?:уулу|кызы)\p{Ll}{0,3}+|оглы|огли|угли"
    r"|uulu|kyzy|ogly|oglu|ugli|qizi|o['ʻ‘’]g['ʻ‘’]li)(?!\p{L}))?+"
)
# A sentence ends before it, or speech or a title begins: its first word has a capital of its own.
_OPENING = regex.compile(r"[.!?…:\n«“„(]")
_SPACE = frozenset((" ", "\u00a0", "\u202f", "\u2009"))
_AFTER_INITIAL = frozenset((". ", ".", ".\u00a0", ".\u202f", ".-"))
_ARTICLE = regex.compile(
    r"(?:(?:аль|эль|ас|ат|аш|ад|ан|ар|аз|al|el|as|at|ash|ad|an|ar|az|ul)-|[доdo]['’])\p{Lu}"
)
_POSSESSIVE = ("'s", "’s", "ʼs")
_VOWELS = frozenset("аәеёиоөуұүыіэюяaeiouy")
_IOTATED = frozenset(("Ya", "Ye", "Yo", "Yu"))  # Я, Е, Ё, Ю
_TITLES = listed("Mr Mrs Ms Dr Prof Gen Col Lt Sen Gov Rep Rev St Jr")
_LONGEST_ABBREVIATION = 3  # "ул.", "им.", "т.", "Дж.": the full stop ends no sentence


class Word(NamedTuple):  # made in a third of a frozen dataclass's time, and an article has hundreds
    start: int
    end: int  # of the word itself; the full stop of an initial is not in it
    text: str
    gap: str  # what stands between it and the word before, at most `_LONGEST_GAP` characters of it
    joined: bool  # nothing but a space, or an initial's full stop, parts it from the word before
    opens: bool  # the first word of a sentence or of a line
    initial: bool  # a letter or two with a full stop
    capital: bool  # written as a name is: a capital and small letters, an initial, or "аль-Имярек"


_LONGEST_WORD = 60  # longer ones are no language, and nobody should remember what they look like
_LONGEST_GAP = 40  # a line of dashes is no reason to copy it


def words(text: str) -> list[Word]:
    """The words of a text, in order. English possessive 's is left off."""
    found: list[Word] = []
    end = 0
    for match in _WORD.finditer(text):
        written: str = match[0]
        start = match.start()
        if len(written) > _LONGEST_WORD:
            continue
        gap = text[end:start][-_LONGEST_GAP:]
        if gap == " " and found and written.islower() and written.isalpha():  # as most are: nothing to weigh
            word = Word(start, start + len(written), written, gap, True, False, False, False)
        else:
            word = _word(text, start, written, gap, found)
        found.append(word)
        end = word.end
    return found


def _word(text: str, start: int, written: str, gap: str, before: list[Word]) -> Word:
    if written.endswith(_POSSESSIVE) and len(written) > 3:
        written = written[:-2]
    end = start + len(written)
    initial = text[end : end + 1] == "." and _is_initial(written)
    capital = initial or (written[0].isupper() and (len(written) == 1 or not written.isupper()))
    joined = gap in _SPACE or (bool(before) and before[-1].initial and gap in _AFTER_INITIAL)
    opens = not before or (gap != " " and _opens(gap, before[-1]))
    capital = capital or (not written.isalpha() and _ARTICLE.match(written) is not None)
    return Word(start, end, written, gap, joined, opens, initial, capital)


def _is_initial(written: str) -> bool:
    """ "Ә." or "Дж.", not "ЕО.", nor a short name at the end of its sentence ("Ли.")."""
    if written in _TITLES or not written[0].isupper():
        return False
    if len(written) == 1:
        return True
    digraph = _VOWELS.isdisjoint(written.lower()) or written in _IOTATED
    return len(written) == 2 and written[1].islower() and digraph


def _opens(gap: str, before: Word) -> bool:
    end = _OPENING.search(gap)
    if end is None:
        return False
    abbreviated = gap.startswith(".") and "\n" not in gap and gap.count(".") == 1
    return not (abbreviated and (before.initial or _is_abbreviation(before.text)))


def _is_abbreviation(text: str) -> bool:
    short = len(text) <= _LONGEST_ABBREVIATION and text.islower() and text not in _SHORT_WORDS
    return short or text in _TITLES


# Words short enough for an abbreviation that do end sentences.
_SHORT_WORDS = listed(
    """
    жоқ бар еді деп екі үш ол ма ме ба бе па пе ғой да де та те он жыл су тау мал ел жер күн түн его ее её
    их нее них нас вас мне нет да так там тут год лет раз же ли бы дом him her us it me you so too one two
    out up
    """
)
