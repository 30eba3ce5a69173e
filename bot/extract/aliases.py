"""Names of the stage: "Имярек, whose real name is Имя Фамилия" is one person."""

from collections.abc import Sequence

import regex

from bot.extract.identity import Someone
from bot.extract.looks import bases_of
from bot.extract.name import Name
from bot.extract.surroundings import Surroundings

# All end where the name begins.
_REAL_NAME = {
    "kk": regex.compile(r"(?:шын|азан шақырып қойған|төлқұжаттағы|құжаттағы) (?:есімі|аты|аты-жөні)$"),
    "ru": regex.compile(
        r"(?:(?:настоящ|реальн|паспортн)(?:ее|ей|ие|им|ое) им(?:я|ена|енем)(?: и фамилия)?(?: \p{Ll}+)?"
        r"|по паспорту|в миру)$"
    ),
    "en": regex.compile(r"(?:(?:real|birth|legal|given) name(?: is| was)?|(?:, |\()born)$"),
}
_WORDS_OF_IT = 5
_REACH = 80  # words between the name of the stage and the real one: a paragraph


def tell(people: Sequence[Someone], found: Sequence[Name], around: Surroundings) -> None:
    """Give each of `people` whose real name the article tells the name of the stage that stands before it."""
    owners = {name.spelling: person for person in people for name in person.names}
    for at, name in enumerate(found):
        owner = owners.get(name.spelling) if name.rule and name.full else None
        if owner is not None and _is_real(name, around):
            owner.alias = owner.alias or _stage_name(found[:at], name, people, around)


def _is_real(name: Name, around: Surroundings) -> bool:
    near = around.words[max(0, name.at - _WORDS_OF_IT) : name.at]
    told = "".join(word.gap + word.text.lower() for word in near)
    return _REAL_NAME[around.language].search(told) is not None


def _stage_name(before: Sequence[Name], real: Name, people: Sequence[Someone], around: Surroundings) -> str:
    """The nearest name of one word that is nobody else's, right before also one that nothing vouches for;
    "" if there is none."""
    others = {part for person in people for part in (person.surname, person.given)}
    for name in reversed(before):
        if real.at - name.at > _REACH:
            break
        word = name.words[0].text
        vouched = name.rule or real.at - name.at <= _WORDS_OF_IT
        if vouched and name.parts in ("U", "G") and others.isdisjoint(bases_of(word, around.language)):
            return word
    return ""
