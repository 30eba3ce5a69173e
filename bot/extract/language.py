"""Which language a text is in, by its letters and its commonest words."""

from collections import Counter

import regex

from bot.extract.lexicon import listed

# A headline and a few paragraphs decide; more would cost time and change nothing.
_SAMPLE = 6000
_WORD = regex.compile(r"[\p{L}\p{M}'’]++")

_KAZAKH_ONLY = frozenset("қғұ")  # with ә, і and һ: no other language of the region has all of them
_KAZAKH = _KAZAKH_ONLY | frozenset("әіңөүһ")
_RUSSIAN = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяё")
# Letters of the neighbours: Kazakh and Russian have none of these.
_FOREIGN = frozenset("ўҳҷӣӯҙҫҡҗїєґјљњћђѓќџѕѐѝ")

# Words that stand in nearly every sentence of one language and not of its neighbours.
_WORDS: dict[str, frozenset[str]] = {
    "kk": listed(
        """
    және мен бен пен де да бұл осы сол бір үшін туралы бойынша деп деді дейді болды болып бар жоқ ол оның
    кейін дейін арқылы қазақстан қазақ жылы өз әрі немесе ал енді биыл бірақ сондай ретінде болған екі
    жаңа
    тиіс керек емес туралы сайын ең көп олар біз сіз мемлекет басшысы айтты өтті хабарлады
    """
    ),
    "ru": listed(
        """
    и в на не что с по из от для как это он она они его ее их к о об за до при или но а же бы был была
    было
    были который которые также после еще уже году года лет сообщает заявил сказал более между через во со
    то
    так все чтобы если этом этого этой мы я вы нет будет может под над без когда только у от
    """
    ),
    "en": listed(
        """
    the of and to in is was for that on with as by at from it he she his her they their this are be were
    an
    has have had not will would which who said but or its after more about into than been between
    """
    ),
    "other": listed(
        """
    менен жана үчүн эмес болуп боюнча деди кыргыз кыргызстан анын бул жылы биз эле бирок
    билан учун хам ва бир эди ҳам лекин қилди
    ва бо дар аз ки барои аст ин тоҷикистон
    та що як від до це які також було він вона але його
    і ў на што як гэта быў яна
    се са за од на да је и у су који це че от ще като беше
    va bilan uchun bu ham bir edi emas lekin keyin yil oʻzbekiston o'zbekiston
    we bilen üçin bu bir türkmenistan boldy hem
    jáne bul men úshin týraly dep boldy qazaqstan bolyp
    ve bir bu için ile olarak olan çok daha türkiye da de
    und der die das nicht ein eine ist von zu den mit für auf dem
    le la les des et est une dans pour que qui sur du au
    el los las de y en un una por con para del
    il di che e per non sono della
    """
    ),
}
_MIN_SHARE_FOREIGN = 0.004  # one letter in 250: a foreign name in a Kazakh text stays below
_MIN_SHARE_KAZAKH = (
    0.02  # Kazakh prose has some 20 such letters in 100; a Russian text with Kazakh names has less
)
_MIN_SHARE_KYRGYZ = 0.02  # ө, ү and ң without қ and ғ


def detect(text: str) -> str:
    """kk, ru or en; other for everything else, Kazakh in Latin or Arabic letters among it."""
    sample = text[:_SAMPLE].lower()
    letters = Counter({char: count for char, count in Counter(sample).items() if char.isalpha()})
    total = letters.total()
    if not total:
        return "other"
    cyrillic = sum(count for char, count in letters.items() if "Ѐ" <= char <= "ԯ")
    latin = sum(count for char, count in letters.items() if "a" <= char <= "z" or "À" <= char <= "ɏ")
    words = Counter(_WORD.findall(sample))
    if cyrillic * 2 > total:
        return _of_cyrillic(letters, cyrillic, words)
    if latin * 2 > total:
        return _of_latin(letters, latin, words)
    return "other"


def _of_cyrillic(letters: Counter[str], total: int, words: Counter[str]) -> str:
    if _share(letters, _FOREIGN, total) > _MIN_SHARE_FOREIGN:
        return "other"
    kazakh = _hits(words, "kk") + _share(letters, _KAZAKH, total) * words.total()
    russian = _hits(words, "ru")
    if _share(letters, _KAZAKH, total) >= _MIN_SHARE_KAZAKH and kazakh > russian:
        return "kk" if _is_kazakh(letters, total) else "other"
    other = _hits(words, "other")
    if kazakh > max(russian, other):
        return "kk"
    # A headline of names has no function word at all: letters alone then speak for Russian.
    return (
        "ru"
        if russian >= other and all(char in _RUSSIAN or char in _KAZAKH for char in _cyrillic(letters))
        else "other"
    )


def _is_kazakh(letters: Counter[str], total: int) -> bool:
    """Kyrgyz and Mongolian share ө and ү, Tatar and Bashkir ә: only Kazakh has і and қ among them."""
    if letters["і"] + sum(letters[char] for char in _KAZAKH_ONLY) == 0:
        return False
    return letters["і"] > 0 or _share(letters, _KAZAKH_ONLY, total) >= _MIN_SHARE_KYRGYZ


def _of_latin(letters: Counter[str], total: int, words: Counter[str]) -> str:
    english, other = _hits(words, "en"), _hits(words, "other")
    marked = sum(count for char, count in letters.items() if char > "z")
    if english > other:
        return "en"
    # No function word of any language: a short headline in plain letters.
    return "en" if english == other == 0 and not marked and words.total() > 1 else "other"


def _cyrillic(letters: Counter[str]) -> list[str]:
    return [char for char in letters if "Ѐ" <= char <= "ԯ"]


def _share(letters: Counter[str], wanted: frozenset[str], total: int) -> float:
    return sum(letters[char] for char in wanted) / total


def _hits(words: Counter[str], language: str) -> int:
    return sum(words[word] for word in _WORDS[language])
