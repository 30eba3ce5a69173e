"""What vouches for one word alone: a surname by its ending, a given name by its list and its neighbours."""

import regex

from bot.extract.lexicon import listed, names, places, roles
from bot.extract.looks import ADJECTIVAL_SURNAME
from bot.extract.name import Name, following, preceding
from bot.extract.surroundings import Surroundings

_OV = regex.compile(r".{2,}(?:[оеё]ва?|енко|ov|ev|ova|eva|sky|skiy)", regex.I)
_NOT_SURNAMES = listed(
    """
    снова слова основа голова глава права готова здорова корова остров покров готов здоров дешева слева
    справа половина причина картина
    """
)


def surname_alone(name: Name, around: Surroundings) -> bool:
    if name.parts != "S" or name.words[0].text.lower() in _NOT_SURNAMES:
        return False
    word, seen = name.words[0], around.look(name.words[0])
    if ADJECTIVAL_SURNAME.fullmatch(word.text):
        return around.language == "ru" and not word.opens and _without_noun(name, around)
    if not word.opens:
        return True
    if around.language == "ru" and _MANY.fullmatch(word.text):
        return any(map(_PAST.fullmatch, following(name, around, 1)))
    if around.language == "ru" and word.text.endswith(("ов", "ев")) and _counts(name, around):
        return False
    return any(_OV.fullmatch(base) for base in seen.bases)


# "Жильцов разместили", "Туристов ждут": people in the genitive plural, unless they are what a man did.
_MANY = regex.compile(
    r".+(?:[оцй][ое]в|[нчщв]иков|истов|[аеио]нтов|[аяеио]торов|логов|графов|атов|арев)", regex.I
)
_PAST = regex.compile(r".+л(?:ся)?")


def _counts(name: Name, around: Surroundings) -> bool:
    """ "Продуктов хватит", "Билетов не осталось": things in the genitive plural, and no man who acts."""
    after = following(name, around, 2)
    told = after[1:] if after[:1] == ["не"] else after[:1]
    return any(map(_OF_MANY.fullmatch, told))


_OF_MANY = regex.compile(
    r"нет|хват(?:ит|ает|ило|ало)|мало|много|немного|немало|достаточно|недостаточно|маловато|больше|меньше|полно"
    r"|\p{L}+(?:ли|ло)(?:с[ья])?|\p{L}+(?:ют|ут|ат|ят)(?:ся)?"
)


def _without_noun(name: Name, around: Surroundings) -> bool:
    """ "Картина Имярекского в музее": an adjective would have its noun behind it."""
    after = following(name, around, 1)
    if after and after[0] not in _PREPOSITIONS:
        return False
    before = preceding(name, around, 1)
    if before:
        return before[0].text.lower() not in _PREPOSITIONS and before[0].text not in _CONJUNCTIONS
    return name.words[0].gap == "» "


_PREPOSITIONS = listed("в во из под на с со к ко по от до для о об за над при про без через между после")
_CONJUNCTIONS = listed("и или а но")
_PLACE_PREPOSITIONS = listed("в во из под на in at near from to of")
_CALLED = listed(
    """
    called named christened nicknamed имени зовут звали назвали назвал назвала назовем назовём назовут
    нарекли нарек окрестили
    """
)
_CALLED_BEHIND = listed("есімді атты")
_WHERE = ("да", "де", "та", "те", "дағы", "дегі", "тағы", "тегі")  # nothing is located in a person
_CALLING_REACH = 3  # words before a name in which its bearer is told: "қызы, жеті жасар Имярек"


def given_with_calling(name: Name, around: Surroundings) -> bool:
    """ "Сосед Имярек", "a girl called Имярек", "Имярек қария"; everyday words need it beside them."""
    if name.parts != "G" or _is_where(name, around):
        return False
    if name.words[0].opens and not names.is_listed(around.look(name.words[0]).given):
        return False  # "Алаңға тілші келді": a word that sounds like Алан
    after = following(name, around, 1) if around.language == "kk" else []
    if any(roles.find(word, "kk") or word in _CALLED_BEHIND for word in after):
        return True
    if _is_club(name, around):
        return False
    common = around.language == "kk" and names.is_common_word(around.look(name.words[0]).given)
    near = preceding(name, around, 1 if common else _CALLING_REACH)
    return any(
        roles.find(word.text.lower(), around.language) or word.text.lower() in _CALLED for word in near
    )


def _is_club(name: Name, around: Surroundings) -> bool:
    """ "former Имярек defender": an English name before a calling is that of the club or the firm."""
    if around.language != "en":
        return False
    after, behind = following(name, around, 1), around.at(name.last + 1)
    # "a trader at Имярек Taraz Capital": a place behind a given name is part of a firm's.
    firm = behind is not None and behind.joined and behind.capital and around.look(behind).barred
    called = name.words[0].text.lower() in places.CLUBS
    return called or firm or (bool(after) and bool(roles.find(after[0], "en")))


def given_alone(name: Name, around: Surroundings) -> bool:
    """A listed given name in a place where people stand, and where an everyday word does not."""
    if name.parts != "G" or _is_where(name, around):
        return False
    given = around.look(name.words[0]).given
    if given.lower() in places.PLACES_ABOVE_ALL or not names.is_listed(given) or _is_club(name, around):
        return False
    if name.words[0].opens:
        known = names.is_central_asian(given) and _opens_with_person(name, around)
        return not names.is_common_word(given) and (known or _introduced(name, around) or _acts(name, around))
    before = preceding(name, around, 1)
    if before and before[0].text.lower() in _PLACE_PREPOSITIONS:
        return False
    return not names.is_common_word(given) or _not_the_word(name, around)


def _is_where(name: Name, around: Surroundings) -> bool:
    word = name.words[0]
    return around.language == "kk" and around.look(word).inflected and word.text.endswith(_WHERE)


# "Еңбек министрлігі", "Самал шағынауданы": the name of a body, and no Еңбек or Самал.
_POSSESSED = regex.compile(r".{3,}[ыі](?:н|ның|нің|на|не|нда|нде|нан|нен|мен|ндағы|ндегі)?")


def _not_the_word(name: Name, around: Surroundings) -> bool:
    """A capital inside a sentence makes an everyday word a name; in English of things, too."""
    if around.language != "kk":
        return around.language == "ru"
    inflected = around.look(name.words[0]).inflected
    return inflected or not any(map(_POSSESSED.fullmatch, following(name, around, 2)))


def _acts(name: Name, around: Surroundings) -> bool:
    """ "Имярек забил дважды", "Имярек scored": a verb in the past, in Russian of the name's gender."""
    after = around.at(name.last + 1)
    if after is None or not after.joined or after.capital:
        return False
    if around.language == "en":
        return _DID_ENGLISH.fullmatch(after.text) is not None
    did = _DID_RUSSIAN.fullmatch(after.text)
    if around.language != "ru" or did is None or around.look(name.words[0]).inflected:
        return False
    return ("f" if did["woman"] else "m") in around.look(name.words[0]).gender


_DID_RUSSIAN = regex.compile(r"\p{Ll}+?л(?P<woman>а?)(?:с[яь])?")
_DID_ENGLISH = regex.compile(
    r"\p{Ll}{2,}ed|beat|won|lost|left|ran|met|says?|said|told|took|got|came|went|made|was|has|had|hit|sat|stood|knew|grew"
    r"|wrote|sang|drew|fell|felt|found|gave|held|kept|led|put|sent|spoke|struck|thought|threw|wore"
)


def _introduced(name: Name, around: Surroundings) -> bool:
    """ "Имярек, торговец тканями, бежал": who it is stands behind a comma."""
    after = around.at(name.last + 1)
    if after is None or not after.gap.startswith(","):
        return False
    near = around.words[name.last + 1 : name.last + 1 + _APPOSITION]
    return any(not word.capital and roles.find(word.text, around.language) for word in near)


_APPOSITION = 4  # words behind the comma: "a retired schoolteacher"


def _opens_with_person(name: Name, around: Surroundings) -> bool:
    """At the head of a sentence: an apposition or a verb of speech; in Kazakh the subject stands there."""
    after = around.at(name.last + 1)
    if after is None:
        return False
    return after.gap.startswith(",") or after.text in roles.SAID[around.language] or around.language == "kk"
