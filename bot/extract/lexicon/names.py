"""What a capitalised word may be inside a name: a given name, a patronymic, a surname, a particle."""

from functools import cache, lru_cache

import regex

from bot.extract.lexicon import (
    figures,
    listed,
    names_en,
    names_great,
    names_kk,
    names_pet,
    names_ru,
    names_world,
)
from bot.extract.sounds import sounds

PATRONYMIC = regex.compile(
    r".{2,}(?:ұлы|улы|уулу|қызы|кызы|қызым|ович|евич|ёвич|овна|евна|ёвна|ична|инична|uly|uli|uulu|kyzy|qyzy|qizi"
    r"|ovich|evich|ovna|evna|ogly|oglu|оглы|[ ](?:огли|угли|ugli|o.g.li))"
    # Others in -ич are surnames of the south Slavs.
    r"|(?:иль|лук|кузьм|козьм|фом|никит|савв|фок|гаврил|данил|силь|еремич|зосим)ич",
    regex.I,
)
_PATRONYMIC_GENDER = regex.compile(
    r"(?:(?P<m>ұлы|улы|уулу|ич|uly|uli|uulu|ich|ogly|oglu|ugli|оглы|огли|угли|o.g.li)"
    r"|(?P<f>қызы|кызы|вна|чна|kyzy|qyzy|qizi|vna))$",
    regex.I,
)

# Endings that hardly anything but a surname has, in words of five letters or more.
_STRONG = regex.compile(
    r".{2,}(?:ов|ев|ёв|ова|ева|ёва|нин|шин|кин|гин|лин|рин|тин|зин|син|хин|нина|шина|кина|гина|рина|тина|зина|сина|хина|ынов|ский|цкий|ская|цкая|енко|чук|дзе|швили|заде|оглу|[оие]сян|[рктдг]ян"
    r"|ov|ev|yev|ova|eva|yeva|ow|owa|yew|kin|skiy|sky|skaya|enko|chuk|dze|shvili|[oe]vi[ćc]|[oe]wicz|os[iy]an|[rtkgd]yan|zade|oglu|zoda|зода)",
    regex.I,
)
# Endings that many surnames have, and other words too: enough beside a given name.
_WEAK = regex.compile(
    r".{2,}(?:ин|ына|ина|ко|юк|як|ян|янц|ия|ава|уа|бай|бек|хан|ғали|гали|берг|ман|манн|сон|штейн|вич|ич|ец|ых|их|иди|пулос|еску|оглы|ұлы|улы|қызы|лы|тай|мұрат"
    r"|in|ina|yan|bay|bai|bek|khan|ali|berg|man|mann|son|sen|stein|vic|vić|wicz|ez|es|opoulos|escu|ides|ski|ska|uly|kyzy|ova|ia)",
    regex.I,
)
_FEMININE = regex.compile(r"(?:ова|ева|ёва|ина|ына|ская|цкая|ova|eva|yeva|ina|skaya|owa)$", regex.I)
_MASCULINE = regex.compile(r"(?:ов|ев|ёв|ин|ын|ский|цкий|ov|ev|yev|in|skiy|sky|ow|yew)$", regex.I)

PARTICLES = listed(
    """
    ван ден дер де әл ди да дю ду дос дас фон цу аль эль бин ибн ла ле лос дель делла тер тен ул van den der
    de di da du dos das von zu al el bin ibn ben la le los del della ter ten ul ap y
    """
)
# Kazakh mен, бен, пен, да and де are "and" and "too" before they are anything foreign.
ALSO_KAZAKH = listed("да бен")
ARABIC = listed(
    """
    мұхаммед мұхаммад мухаммед мухаммад мохаммед ахмад ахмед хамад халид халифа салман сауд зайд заид
    рашид мансур абдалла абдулла тамим фейсал фахд хамдан сұлтан султан хасан хусейн али
    """
)

# Surnames that stand first: Chinese, Korean and Vietnamese, in Russian and in Latin letters.
EASTERN_SURNAMES = listed(
    """
    си ли ван чжан лю чэнь ян хуан чжао у чжоу сюй сунь ма чжу ху го хэ гао линь ло чжэн лян се тан хань
    цао дэн сяо цзян фэн юй дун чэн цай пэн пань юань тянь цзинь ду дин шэнь жэнь лу яо цзянь чэ ляо хоу
    лэй цинь бай мэн фан ши вэй су люй цзя дай ся тань вэн цянь тао гун
    ким пак чой цой чхве чон чун кан чо юн чан лим им хан о со сон син квон хван ан хон ко мун но пэ ю нам
    ку мин тэ ча ша
    тен тё те тян тхай хегай югай ногай лигай огай тигай шегай когай кугай магай мигай пягай ригай сагай
    чагай эгай пан ни эм сим хен чен чжен шин цхай цхой дё кво дюгай кигай
    нгуен чан фам во буй дао хо нго то чыонг
    xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie
    tang han cao deng xiao jiang feng yu dong cheng cai peng pan yuan tian jin du ding shen ren lu yao fu
    zhong ye tan jia qian kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei shi wei su fan
    dai xia hao qiao
    kim park pak choi choe jung jeong kang cho jo yoon yun jang lim im han oh seo shin kwon hwang ahn song
    hong yoo ko moon bae baek nam roh noh min lee
    nguyen tran pham vo bui dao ngo truong
    """
)
# Surnames of Spain and Latin America, behind which the mother's stands.
FIRST_OF_TWO = listed(
    """
    Гарсия Гарсиа Гонсалес Родригес Фернандес Лопес Мартинес Санчес Перес Гомес Мартин Хименес Руис Эрнандес
    Диас Морено Альварес Муньос Ромеро Алонсо Гутьеррес Наварро Торрес Домингес Васкес Рамос Хиль Рамирес
    Серрано Бланко Суарес Молина Моралес Ортега Дельгадо Кастро Ортис Рубио Марин Санс Иглесиас Медина Кортес
    Гарридо Кастильо Сантос Лосано Герреро Кано Мендес Крус Флорес Эррера Пенья Кабрера Кальво Варгас Льоса
    Рейес Айала Мендоса Чавес Риос Сото Пачеко Кордеро Миранда Паскуаль Сантана Веласкес Монтеро Сильва Соуза
    Оливейра Перейра Феррейра Рибейру Алмейда Коста Карвалью Мухика Агилар Вега Солис Рохас Контрерас Эспиноса
    """
)
_LONGEST_EASTERN = 8  # "Цзиньпин" has eight letters with no ending
EASTERN_GIVEN = regex.compile(
    r"(?:(?:чж|цз|дз|чх|кх|пх|тх|хв|нг|нь|[бпмфдтнлгкхцчшжрзсйв])?ь?"
    r"(?:юань|уань|янь|ань|энь|инь|унь|юнь|уанг|оанг|ыонг|ынг|ианг|анг|енг|инг|онг|унг|иен|уан"
    r"|[аеёиоуыэюя][нмкп]|ёль|ель|уль|оль|аль|иль|ат|ут|яо|ао|оу|ыу|ай|эй|уй|юй|юэ|уа|уо|ае|иа|[яаоэиуюеёы])-?){1,3}"
    r"|(?:(?:zh|ch|sh|kw|ng|nh|ph|th|tr|[bpmfdtnlgkhjqxzcsrywv])?"
    r"(?:iang|iong|uang|ueng|eung|yeong|eong|oung|ang|eng|ing|ong|ung|ian|iao|uai|uan|uong|ieu|ien|yeo|yeol|yeok|yuk|eok|ook"
    r"|eob|eop|eol|eul|eum|oon|oom|yun|hyun|ai|an|ao|ei|en|er|ia|ie|in|iu|on|ou|ua|ue|ui|un|uo|ae|oo|ee|eo|eu"
    r"|[aiou][mpk]|al|ul|il|ol|at|a|e|i|o|u|ü)[-'’]?){1,3}",
    regex.I,
)


@cache
def _by_sound(latin: bool) -> dict[str, str]:
    """Genders by the sounds of the names; Western names sound otherwise in Latin letters than in Cyrillic."""
    men = [names_kk.MALE, names_ru.MALE, names_world.MALE]
    women = [names_kk.FEMALE, names_ru.FEMALE, names_world.FEMALE]
    if latin:
        men.append(names_en.MALE)
        women.append(names_en.FEMALE)
    genders = dict.fromkeys(map(sounds, frozenset().union(*women)), "f")
    for sound in map(sounds, frozenset().union(*men)):
        genders[sound] = "fm" if genders.get(sound, "m") != "m" else "m"
    return genders


@cache
def _common_words() -> frozenset[str]:
    return frozenset(map(sounds, names_kk.COMMON_WORDS)) | names_en.COMMON_WORDS


@cache
def _compound() -> "regex.Pattern[str]":
    first = "|".join(sorted(set(map(sounds, names_kk.FIRST_PARTS)), key=len, reverse=True))
    male = "|".join(sorted(set(map(sounds, names_kk.MALE_LAST_PARTS)), key=len, reverse=True))
    female = "|".join(sorted(set(map(sounds, names_kk.FEMALE_LAST_PARTS)), key=len, reverse=True))
    return regex.compile(f"(?:{first})(?:(?P<m>{male})|(?P<f>{female}))")


@lru_cache(maxsize=20_000)  # the capitalised words of a day's articles, some megabytes
def given(word: str) -> str:
    """The genders of a given name in the nominative: "m", "f" or "fm"; "" for any other word."""
    listed_names = _by_sound(not "Ѐ" <= word[:1] <= "ӿ")
    known = listed_names.get(sounds(word))
    if known:
        return known
    if "-" in word:
        parts = [listed_names.get(sounds(part), "") for part in word.split("-")]
        return parts[0] if all(parts) else ""
    return _compounded(word)


_SHORTEST_COMPOUND = 6  # shorter ones are listed, and ordinary words would begin to match


def _compounded(word: str) -> str:
    sound = sounds(word)
    match = _compound().fullmatch(sound) if len(sound) >= _SHORTEST_COMPOUND else None
    if match is None:
        return ""
    return "m" if match["m"] else "f"


@cache
def _kazakh() -> frozenset[str]:
    written = names_kk.MALE | names_kk.FEMALE
    return written | frozenset(map(sounds, written))


@cache
def _written() -> frozenset[str]:
    lists = (names_kk, names_ru, names_world)
    return frozenset().union(*(names.MALE | names.FEMALE for names in lists))


def is_listed(word: str) -> bool:
    """Whether a given name is on the lists as it is spelled, or compounded; Latin letters go by sound."""
    return not "Ѐ" <= word[:1] <= "ӿ" or word in _written() or bool(_compounded(word))


def is_central_asian(word: str) -> bool:
    """Whether the given name is on the Central Asian list, in Latin letters by its sounds."""
    return word in _kazakh() or (word.isascii() and sounds(word) in _kazakh())


def is_common_word(word: str) -> bool:
    """Whether the given name is an everyday word too (Азамат is "citizen", Grace is "grace")."""
    return sounds(word) in _common_words() or word.lower() in names_en.COMMON_WORDS


def is_great(word: str, language: str) -> bool:
    """Whether the word, in the nominative, names one of the great of history or one public figure."""
    return word in names_great.GREAT[language] or word in _figures_known_alone()


def is_character(word: str, language: str) -> bool:
    """Whether the word alone means somebody of a famous play or tale."""
    return word in names_great.CHARACTERS[language]


def pet_names(given_name: str) -> tuple[str, ...]:
    """What friends call the bearer of a given name: "Слава" for "Вячеслав"."""
    return names_pet.PET_NAMES.get(given_name, ())


@cache
def _figures_known_alone() -> frozenset[str]:
    """Surnames that mean one public figure in the news of the region, without the shortest ("Си")."""
    known = (figure for figure in figures.FIGURES.values() if figure.bare)
    return frozenset(
        surname for figure in known for surname in figures.surnames(figure) if len(surname) >= _SHORTEST_KNOWN
    )


_SHORTEST_KNOWN = 4


_SHORTEST_SURNAME = 5


def is_surname(word: str) -> bool:
    """Whether the word's ending alone makes it a surname."""
    return len(word) >= _SHORTEST_SURNAME and _STRONG.fullmatch(word) is not None


def may_be_surname(word: str) -> bool:
    """Whether the word's ending makes it a surname beside a given name."""
    return is_surname(word) or (len(word) > 3 and _WEAK.fullmatch(word) is not None)


def is_patronymic(word: str) -> bool:
    return PATRONYMIC.fullmatch(word) is not None


def surname_gender(word: str) -> str:
    """m, f or "" for surnames that both bear."""
    if _FEMININE.search(word):
        return "f"
    return "m" if _MASCULINE.search(word) else ""


def patronymic_gender(word: str) -> str:
    match = _PATRONYMIC_GENDER.search(word)
    if match is None:
        return ""
    return "m" if match["m"] else "f"


def is_eastern(surname: str, name: str) -> bool:
    """Whether the two words are a Chinese, Korean or Vietnamese surname and (part of) a given name."""
    return (
        surname.lower() in EASTERN_SURNAMES
        and len(name) <= _LONGEST_EASTERN + 4
        and EASTERN_GIVEN.fullmatch(name) is not None
    )
