"""The words of questions about who said what, in Kazakh, Russian and English: they tell nothing of the person
and the subject but where the one ends and the other begins."""

import regex

from bot.ask.typed import plain
from bot.extract.lexicon import listed


def _words(text: str) -> frozenset[str]:
    return frozenset(map(plain, listed(text)))


def _markers(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(map(plain, line.split())) for line in text.strip().splitlines())


def _verbs(stems: str, endings: str) -> "regex.Pattern[str]":
    return regex.compile(plain(f"(?:{'|'.join(stems.split())})(?:{endings})"))


# Before the subject, and behind it in Kazakh.
BEFORE = {
    "ru": _markers("""о
об
обо
про
насчет
касательно
относительно
по
по поводу
по теме
по вопросу
по вопросам
на тему
в отношении"""),
    "en": _markers("""about
on
regarding
concerning
re
on the subject of
with regard to
mention
mentions
mentioned
discuss
discussed"""),
}
AFTER = {
    "kk": _markers("""туралы
жайлы
жайында
жайындағы
жөнінде
жөніндегі
жөнінен
турасында
хақында
хақындағы
тақырыбында
тақырыбына
қатысты
байланысты
бойынша
мәселесі бойынша
тақырыбы бойынша""")
}
LONGEST_MARKER = 4

SPEECH = {
    "kk": _verbs(
        "айт мәлімде сөйле түсіндір ескерт қолда сына жауап пікір ойла сана де жеткіз атап",
        "ты|ті|ады|еді|ып|іп|қан|кен|қаны|қандары|қанын|қандарын|қандай|қызды|ылды|ылған|ді|йді|йтін|йді|ген|гені"
        "|гендері|генін|пті|п|йды|ды|ған|ғаны|са|се|өтті|у|беруде|шы|ыңызшы|ыңыз|ыпты|мек|еді екен|ыс|ысы",
    ),
    "ru": _verbs(
        "сказа говори говор заяви заявля сообщи сообща высказа высказыва подчеркну подчеркива отмети отмеча"
        " ответи отвеча комментирова прокомментирова комментиру упомяну упомина обеща пообеща дума счита"
        " рассказа рассказыва объясни объясня предложи предлага призва призыва критикова раскритикова критику"
        " писа написа пиш выступа выступи отзыва отозва вспомни напомни наговори обсужда обсуди молчи дела"
        " сдела реагиру",
        "л|ла|ли|лось|т|ет|ит|ют|ут|ат|ят|лся|лась|лись|ется|ются|ть|в|вший|вшая|но|ны",
    ),
    "en": _verbs(
        "say says said saying tell tells told speak speaks spoke spoken talk talks talked comment comments"
        " commented stated mention mentions mentioned think thinks thought announce announces announced claim"
        " claims claimed discuss discusses discussed promise promises promised respond responds responded"
        " explain explained",
        "",
    ),
}
FEMININE = regex.compile(".*(?:ла|лась|вшая)")
MASCULINE = regex.compile(".*(?:л|лся|вший)")

# What else is said around a person and a subject; between the two it parts them.
AROUND = {
    "kk": _words(
        """не нені еді екен бар жаңалық жаңалықтар неге қандай қалай қашан кім кімдер ше ма ме ба бе па пе
        көрсет көрсетші көрсетіңіз көрсетіңізші бер берші беріңіз беріңізші тап тапшы табыңыз
        табыңызшы іздеп тауып іздеші керек қажет маған бізге өтінемін өтініш рахмет рақмет сәлем
        сәлеметсіз саламатсыз қайырлы күн ассалаумағалейкум дәйексөз дәйексөзі дәйексөздер
        дәйексөздері дәйексөздерін дәйексөзін дәйексөздерді сөз сөзі сөздері сөздерін сөзін сөзді
        сөйлегені мәлімдеме мәлімдемесі мәлімдемелері мәлімдемелерін пікірі пікірін пікірлері
        пікірлерін ойы ойлары көзқарасы айтқандары дегендері дегендерін жауабы олар жұрт адамдар
        басқалар басқалары білгім келеді болады бола көргім боп болса ғой бот дәйек ханым мырза
        салем иә жоқ тағы сондай"""
    ),
    "ru": _words(
        """что чо че новость новости новостей чего чем кто кого какие какое какой какую каких как когда где
        почему ли же было были был была есть бы вообще там вот мне нам нас меня вас вам дай дайте
        покажи покажите показать найди найдите найти поищи подскажи подскажите скажи скажите
        расскажи расскажите сообщите хочу хотел хотела хотелось узнать знать можно можете можешь
        пожалуйста плиз пж пжл спасибо привет здравствуйте здравствуй добрый день вечер утро
        доброе цитата цитаты цитату цитат цитатами слова слов словам словами высказывание
        высказывания высказываний заявление заявления заявлений заявлении речь речи мнение мнения
        мнению позиция позицию комментарий комментарии комментариев комментарием реплики фразы
        фраза он она они его ее их люди народ все другие кто-нибудь кто-то что-нибудь что-то
        нибудь либо бот дайек господин госпожа г-н г-жа ну так а да нет интересует интересуют
        нужны нужна ищу еще"""
    ),
    "en": _words(
        """news update updates what what's whats what'd who who's whom whose which how when where why did
        does do has have had is are was were been being be ever quote quotes quotation quotations
        quoted citations word words statement statements remark remarks opinion opinions view
        views comments position reaction stance speech speeches show give find search get list
        tell look want would like need know can could will you your i i'd i'm me my us we please
        pls plz thanks thank hi hello hey dear they people anyone anybody everyone everybody
        someone anything something everything nothing others other else he she it his her their
        him them mr mrs ms good morning afternoon evening bot dayek ok okay yes no there"""
    ),
}
# After these a Russian name stands in the genitive.
OF = _words(
    """цитата цитаты цитату цитат слова слов словам высказывание высказывания высказываний заявление
    заявления заявлений речь речи мнение мнению позиция позицию комментарий комментарии
    комментариев реплики фразы у от"""
)
# Of no weight anywhere.
SMALL = _words(
    """в во на и с со из для от к ко у за под над при до или но а не бы же это этот эта эти то мен бен
    пен да де та те және үшін деп осы сол бұл ал бірақ немесе the a an of in at to for with by
    from and or but as this that these those it's последние последних последний последняя
    последнее последнюю новые новый новая новое нового новых новой новую новенького свежие свежая
    свежий недавние недавно недавних соңғы жаңа таяудағы жақында жақындағы барлық бәрі барлығы
    latest recent recently newest new last fresh current all any some just lately всё все весь"""
)
