"""From the capitalised words of a text to the names among them, each with the rule that found it."""

from collections.abc import Iterator

import regex

from bot.extract import cases
from bot.extract.capitals import Word
from bot.extract.lexicon import listed, names, roles
from bot.extract.looks import ADJECTIVE, Look
from bot.extract.name import Name
from bot.extract.segments import Segment, segments
from bot.extract.surroundings import Surroundings
from bot.extract.things import is_thing
from bot.extract.vouching import rule


def find(around: Surroundings) -> Iterator[Name]:
    """Every sequence of words that may be a name, in order; `rule` is empty where nothing vouches for it."""
    return (judged(name, around) for name in unjudged(around))


def unjudged(around: Surroundings) -> Iterator[Name]:
    """The same without their rules."""
    for segment in segments(around):
        at = 0
        while at < len(segment):
            name = _parse(segment[at:], around)
            at += len(name.words)
            yield name


def judged(name: Name, around: Surroundings) -> Name:
    """The name with what vouches for it, what governs it, and whether it is a thing's."""
    thing = is_thing(name, around)
    vouched = "" if thing else rule(name, around)
    # `replace` takes ten times as long, and an article has a hundred of them.
    return Name(name.words, name.parts, name.at, vouched, _governed(name, around), thing)


def _governed(name: Name, around: Surroundings) -> str:
    """The cases that the word before a Russian name tells: a preposition, an adjective, or a title, which
    shares them as a rule."""
    if around.language != "ru" or not name.at or not name.words[0].joined:
        return ""
    word = around.words[name.at - 1].text.lower()
    if word in _PREPOSITIONS:
        return _PREPOSITIONS[word]
    role = roles.find(word, "ru")
    if role:
        return "".join(
            sorted({reading.case for reading in cases.russian(word) if role == reading.nominative})
        )
    if len(word) < _SHORTEST_ADJECTIVE or word in _ADVERBS:
        return ""
    return next((told for ending, told in _OF_ADJECTIVES.items() if word.endswith(ending)), "")


_PREPOSITIONS = {
    **dict.fromkeys(listed("о об обо при"), "p"),
    **dict.fromkeys(listed("в во на"), "ap"),
    **dict.fromkeys(listed("к ко по благодаря согласно вопреки навстречу"), "d"),
    **dict.fromkeys(listed("через сквозь про"), "a"),
    **dict.fromkeys(listed("перед над между"), "i"),
    **dict.fromkeys(listed("за под"), "ai"),
    **dict.fromkeys(listed("с со"), "gi"),
    **dict.fromkeys(
        listed("для от ото из у без до после против около вокруг возле ради вместо кроме среди мимо помимо"),
        "g",
    ),
}
# "8-летнего Имярека", "о самом Имяреке".
_OF_ADJECTIVES = {
    **dict.fromkeys(("ий", "ый", "ая", "яя"), "n"),
    **dict.fromkeys(("ого", "его"), "ga"),
    **dict.fromkeys(("ому", "ему"), "d"),
    **dict.fromkeys(("ую", "юю"), "a"),
    **dict.fromkeys(("ым", "им"), "i"),
    **dict.fromkeys(("ом", "ем"), "p"),
}
_SHORTEST_ADJECTIVE = 5  # letters: "этого", "самом"; "его" and "чем" are none
_ADVERBS = listed(
    "много немного итого всего ничего строго дорого долго потом затем зачем совсем вместо очень"
)


def _parse(segment: Segment, around: Surroundings) -> Name:
    """The name that the segment begins with; an unknown word alone if none does."""
    first = segment.words[0]
    seen = around.look(first)
    if first.initial:
        parts = _after_initials(segment)
    elif _begins_eastern(segment, around):
        parts = _eastern(segment, around)
    elif seen.given:
        parts = _after_given(segment, around)
    elif seen.patronymic:
        parts = _after_patronymic(segment, around)
    elif seen.surname:
        parts = _after_surname(segment, around)
    else:
        parts = _after_unknown(segment, around)
    return Name(segment.words[: len(parts)], parts, segment.at)


def _after_initials(segment: Segment) -> str:
    count = next((at for at, word in enumerate(segment.words) if not word.initial), len(segment))
    particles = _particles(segment, count)
    return "I" * count + ("p" * particles + "S" if count + particles < len(segment) else "")


def _particles(segment: Segment, at: int) -> int:
    count = 0
    while at + count + 1 < len(segment) and segment.words[at + count].text.lower() in names.PARTICLES:
        count += 1
    return count


def _begins_eastern(segment: Segment, around: Surroundings) -> bool:
    if len(segment) < 2:
        return False
    first, second = segment.words[0].text, around.look(segment.words[1])
    if second.surname or second.patronymic:
        return False
    if len(segment) > 2 and second.given and around.look(segment.words[2]).patronymic:
        return False  # "Ким Ольга Сергеевна"
    return any(names.is_eastern(first, base) for base in second.bases)


def _eastern(segment: Segment, around: Surroundings) -> str:
    """Surname first; the given name is one word or two."""
    if len(segment) < 3 or around.look(segment.words[1]).inflected:
        return "SG"
    first, third = segment.words[0].text, around.look(segment.words[2])
    short = len(segment.words[2].text) <= _LONGEST_SYLLABLE and not third.surname
    return "SGG" if short and any(names.is_eastern(first, base) for base in third.bases) else "SG"


_LONGEST_SYLLABLE = 7  # of a Korean given name in two words, with a Kazakh or Russian ending


def _after_given(segment: Segment, around: Surroundings) -> str:
    parts, seen = "G", around.look(segment.words[0])
    if seen.inflected and around.language == "kk":
        return parts
    if len(segment) > 1 and _only_surname_or_title(segment, seen, around):
        return "U"
    while len(parts) < len(segment):
        added = _next_part(segment, parts, around)
        parts += added
        if not added or parts[-1] in "SI":
            break
    return parts


def _after_patronymic(segment: Segment, around: Surroundings) -> str:
    """ "Асан уулу Нурбек": the father's name in two words may stand first."""
    first = segment.words[0].text
    return "PG" if " " in first and len(segment) > 1 and around.look(segment.words[1]).given else "P"


def _only_surname_or_title(segment: Segment, seen: Look, around: Surroundings) -> bool:
    """ "Sultan" before a given name, or the surname of somebody before somebody else's name."""
    second = around.look(segment.words[1])
    # "Ерсін" is no form of "ер": names that are titles are so as they stand.
    title = seen.role == seen.bases[0].lower() and seen.role not in roles.KIN[around.language]
    if second.given and (title or (segment.words[0].opens and names.is_common_word(seen.given))):
        return len(segment) > 2 or title
    return _is_surname_of_another(seen, segment.words[1], around) and _is_surname_of_another(
        second, segment.words[0], around
    )


def _next_part(segment: Segment, parts: str, around: Surroundings) -> str:
    at = len(parts)
    word = segment.words[at]
    particles = _particles(segment, at)
    if particles:
        return "p" * particles + _after_particles(segment, at + particles, around)
    if word.initial:
        return "I" if at + 1 == len(segment) and "P" not in parts else ""
    seen = around.look(word)
    if seen.patronymic:
        return "" if "P" in parts else "P"
    if seen.surname:
        return "S" if _agrees(segment.words[0], word, around) else ""
    if "P" in parts and seen.given:
        return "S" if at + 1 == len(segment) else ""
    if _is_anothers(segment, at, around):
        return ""
    if seen.given and parts == "G" and at + 1 < len(segment) and _goes_on(segment, at, around):
        return "G"
    if parts != "G" and _is_surname_of_another(seen, segment.words[0], around):
        return ""
    if parts == "G" and not seen.given and at + 2 == len(segment) and _is_second_given(segment, at, around):
        return "G"
    return "S"


def _is_adjective_of_place(first: Word, word: Word, around: Surroundings) -> bool:
    """ "Аким Имярекского района": a man's name in the nominative has no surname in another case."""
    seen = around.look(first)
    inflects = (
        around.language == "ru"
        and seen.given == first.text
        and seen.gender == "m"
        and first.text.endswith(_INFLECTING_MEN)
    )
    return inflects and _DECLINED_ADJECTIVE.fullmatch(word.text) is not None


_DECLINED_ADJECTIVE = regex.compile(r".+[сц]к(?:ого|ому|им|ом|ой|ую|их|ими)")


def _is_anothers(segment: Segment, at: int, around: Surroundings) -> bool:
    """ "господина Кима Дана Имярек": a Russian given name in another case is the next person's."""
    if around.language != "ru" or at + 1 == len(segment):
        return False
    first, second = around.look(segment.words[0]), around.look(segment.words[at])
    inflects = segment.words[at].text.endswith(_INFLECTING_MEN if second.gender == "m" else ("а", "я"))
    return first.inflected and bool(second.given) and not second.inflected and inflects


_INFLECTING_MEN = tuple("бвгджзйклмнпрстфхцчшщьая")


def _after_particles(segment: Segment, at: int, around: Surroundings) -> str:
    """ "дель Росарио Имярек": a given name behind the particle when the surname is yet to come."""
    if at + 1 < len(segment) and around.look(segment.words[at]).given and _goes_on(segment, at, around):
        return "GS"
    if at + 1 < len(segment) and _particles(segment, at + 1):
        return "G"
    return "S"


def _goes_on(segment: Segment, at: int, around: Surroundings) -> bool:
    """Whether the word after a second given name is the surname of the same person."""
    if around.look(segment.words[at]).inflected and around.language == "kk":
        return False
    after = around.look(segment.words[at + 1])
    return (not after.given or at + 2 == len(segment)) and not _is_surname_of_another(
        after, segment.words[0], around
    )


def _is_second_given(segment: Segment, at: int, around: Surroundings) -> bool:
    """ "Хосе Имярек Фамилия": an unknown word between a given name and the segment's last word."""
    if around.language == "kk" and len(around.look(segment.words[at]).bases) > 1:
        return False
    after = around.look(segment.words[at + 1])
    if after.given or after.patronymic or _is_surname_of_another(after, segment.words[0], around):
        return False
    return segment.words[at].text in names.FIRST_OF_TWO or _agrees(
        segment.words[0], segment.words[at + 1], around
    )


def _is_surname_of_another(seen: Look, first: Word, around: Surroundings) -> bool:
    """Whether the word is known as a surname, and never after the given name `first`."""
    bearers = {bearer for base in seen.bases for bearer in around.bearers.get(base, ())}
    return bool(bearers) and first.text not in bearers


def _agrees(given: Word, surname: Word, around: Surroundings) -> bool:
    """Whether a Slavic surname has the gender of the given name, in some reading of both."""
    gender = around.look(given).gender
    if around.language != "kk":
        # Names of two people do not run together, and Имярекова may be a man's genitive.
        return not _is_adjective_of_place(given, surname, around)
    if cases.kazakh_plural(surname.text):
        return True
    if names.is_surname(surname.text):
        return True  # nor do two subjects: "Асқар Имярекова" is one woman
    bases = [base for base in around.look(surname).bases if names.is_surname(base)]
    return any(not names.surname_gender(base) or names.surname_gender(base) in gender for base in bases)


def _after_surname(segment: Segment, around: Surroundings) -> str:
    """Surname first, as in lists: with a patronymic at the end, with initials, or with a given name alone."""
    rest = segment.words[1:]
    if not rest:
        return "S"
    if rest[0].initial:
        count = next((at for at, word in enumerate(rest) if not word.initial), len(rest))
        return "S" + "I" * count if count == len(rest) else "S"
    if around.language == "en" or not around.look(rest[0]).given:
        return "S"
    if _is_surname_of_another(around.look(segment.words[0]), rest[0], around):
        return "S"
    if len(rest) > 1 and around.look(rest[1]).patronymic:
        return "SGP"
    return "SG" if len(rest) == 1 and _agrees(rest[0], segment.words[0], around) else "S"


def _after_unknown(segment: Segment, around: Surroundings) -> str:
    first = segment.words[0]
    if len(segment) == 1:
        return "U"
    if _particles(segment, 0):
        return "p" * _particles(segment, 0) + "U"
    second = around.look(segment.words[1])
    if first.opens and (_begins_eastern(segment[1:], around) or not _could_be_given(first, second, around)):
        return "U"
    particles = _particles(segment, 1)
    if particles and first.opens and segment.words[1].text[0].isupper():
        return "U"  # "Трактат Ибн Имярека"
    if particles:
        return "U" + "p" * particles + "U"
    if segment.words[1].initial:
        return "U"
    if second.patronymic:
        third = len(segment) > 2 and around.look(segment.words[2]).may_be_surname
        return "UPS" if third else "UP"
    if second.given and (len(segment) > 2 or (first.opens and not second.surname)):
        return "U"
    if second.surname:
        return "US"
    return "UUU" if len(segment) == 3 else "UU"


def _could_be_given(first: Word, second: Look, around: Surroundings) -> bool:
    """Whether a sentence's first word may be an unknown given name, not just any word before a surname."""
    if _is_surname_of_another(second, first, around):
        return False
    if around.language == "kk":
        return len(around.look(first).bases) == 1
    if any(base in around.alone for base in second.bases[1:]):
        return False  # "Визит Имярекова", where Имяреков stands alone elsewhere
    return around.language == "en" or ADJECTIVE.fullmatch(first.text) is None
