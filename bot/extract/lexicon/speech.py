"""The words by which Kazakh, Russian and English journalism gives speech to a speaker.

Every entry is lower case; `|`-joined regular expressions where a word has endings. One `Speech` a language:
languages differ here in data, and nowhere else in branches.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.extract.alternation import alternation
from bot.extract.fold import stem


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


@dataclass(frozen=True, slots=True)
class Speech:
    """Words of speech of one language, all as regular expressions that match whole words."""

    quotative: tuple[str, ...]  # open an attribution alone, right after the speech: "деп", "деді"
    verbs: tuple[str, ...]  # finite verbs of speech, third person
    relaying: tuple[str, ...]  # an agency passes on news: unmarked text before them is no speech
    first_person: tuple[str, ...]  # after a quotative: the speaker's own "деп ойлаймын"
    naming: tuple[str, ...]  # after a quotative: the marked words are a name: "деп аталады"
    calling: tuple[str, ...]  # behind marked words: somebody judges something by them: "деп атады"
    according: tuple[str, ...]  # "айтуынша", "по словам", "according to"
    utterances: tuple[str, ...]  # somebody's words: "жауабы", "ответ", "answer"
    opinions: tuple[str, ...]  # between a quotative and a verb: "деген пікір айтты"
    that: tuple[str, ...]  # between a verb and a marked fragment
    asking: tuple[str, ...]  # verbs of questions
    passive: tuple[str, ...]  # written in a document: "делінген", "говорится"
    adverbs: tuple[str, ...]  # may stand before the verb in an attribution
    circumstance: tuple[str, ...]  # open words about how it was said, before the verb: "с улыбкой"
    about: tuple[str, ...]  # between a name and what it speaks about in a headline
    telling: tuple[str, ...]  # tell whose the speech before was: "такие данные привёл министр"
    deixis: tuple[str, ...]  # open the sentence that names the speaker afterwards
    see_also: tuple[str, ...]  # before the title of another article
    thanks: tuple[str, ...]  # close an interview: the interviewer's words
    he: tuple[str, ...]
    she: tuple[str, ...]
    anyone: tuple[str, ...]  # pronouns without gender
    they: tuple[str, ...]
    to_him: tuple[str, ...]
    to_her: tuple[str, ...]
    his: tuple[str, ...]  # in "по его словам"
    her: tuple[str, ...]
    its: tuple[str, ...]  # the same without gender
    anonymous: tuple[str, ...]  # a sentence with one of these is about a source it does not name
    strangers: tuple[str, ...]  # open a sentence about somebody it does not name
    unnamed: tuple[str, ...]  # heads of a source that stays unnamed
    bodies: tuple[str, ...]  # heads of organisations
    documents: tuple[str, ...]  # heads of written sources
    titles: tuple[str, ...]  # nouns after or before which marked words are the name of a work or an event


KAZAKH = Speech(
    quotative=_words(
        "деді дейді дейтін дейді-ау деген депті деп деседі десті дескен делінген делінді"
        " делінеді десе десек дегенді дегенде"
    ),
    verbs=(
        *_words(
            "айт(?:ты|ады|қан|ып) мәлімде(?:ді|йді|ген) хабарла(?:ды|йды|ған)"
            " жеткіз(?:ді|еді|ген) түсіндір(?:ді|еді|ген) қос(?:ты|ады|қан) ескерт(?:ті|еді|кен)"
            " жаз(?:ды|ады|ған) сұра(?:ды|йды|ған) толықтыр(?:ды|ады|ған) баянда(?:ды|йды|ған)"
            " түйінде(?:ді|йді|ген) қорытындыла(?:ды|йды|ған) бөліс(?:ті|еді|кен)"
            " әңгімеле(?:ді|йді|ген) баса сөйле(?:ді|йді|ген) раста(?:ды|йды|ған)"
            " жауапта(?:ды|йды) нақтыла(?:ды|йды|ған) сендір(?:ді|еді|ген) уәж(?:де|еде)(?:ді|йді)"
            " мойында(?:ды|йды|ған) шақыр(?:ды|ады|ған) үндеді сына(?:ды|йды|ған)"
            " тапсыр(?:ды|ады|ған) қуатта(?:ды|йды) ұсын(?:ды|ады|ған) еске ойла(?:йды|ды) санайды"
            " есептейді пайымда(?:ды|йды|ған) болжа(?:ды|йды|ған) жүгінді білдір(?:ді|еді|ген)"
            " ашық(?:тады)? мақта(?:ды|йды) айыпта(?:ды|йды) көрсет(?:ті|еді|кен)"
            " дәлелде(?:ді|йді) келтір(?:ді|еді|ген) талап сөйледі күл(?:ді|еді) жымиды күрсінді"
            " өкінді қуанды әзілде(?:ді|йді) қалжыңда(?:ды|йды) құттықта(?:ды|йды) тіле(?:ді|йді)"
            " атап тоқтал(?:ды|ады|ған) жариялады бағалады сипатта(?:ды|йды) таңда(?:ды|йды)"
            " тебіренді ренжіді шағымдан(?:ды|ады|ған) ақтал(?:ды|ады|ған) сендірді уәде(?=\\sберді)"
            " тілек(?=\\sайтты) налы(?:ды|йды) күйін(?:ді|еді) қынжыл(?:ды|ады) ашын(?:ды|ады)"
            " таңғал(?:ды|ады)"
            " таңдан(?:ды|ады) қуан(?:ады|ған) мақтан(?:ды|ады) қарсылас(?:ты|ады) келіс(?:ті|еді|кен)"
            " қосыл(?:ды|ады) сыбырла(?:ды|йды) айқайла(?:ды|йды) айғайла(?:ды|йды) жыла(?:ды|йды)"
            " жұбат(?:ты|ады) тыныштандыр(?:ды|ады) үгітте(?:ді|йді) өтін(?:ді|еді|ген) жалын(?:ды|ады)"
            " кеңес(?=\\s(?:берді|береді)) насихатта(?:ды|йды) түсінік(?=\\s(?:берді|береді)) баян(?=\\sетті)"
            " мәлім(?=\\s(?:етті|еткен|етеді)) паш(?=\\sетті) айғақта(?:ды|йды) куәландыр(?:ды|ады)"
            " нұсқа(?:ды|йды) ескер(?:ді|еді) қорқыт(?:ты|ады) сөк(?:ті|еді) кейі(?:ді|йді) ұрыс(?:ты|ады)"
            " міндетте(?:ді|йді) бұйыр(?:ды|ады) жария(?=\\sетті) баға(?=\\s(?:берді|береді))"
            " тұжырымда(?:ды|йды) толған(?:ды|ады) тебірен(?:еді|ген) сыр(?=\\s(?:шертті|бөлісті|ашты))"
            " жымияды қалжыңға(?=\\sсалды) бас(?:ын)?\\sиз(?:еді|ейді) басын\\sшайқа(?:ды|йды)"
            " қолын\\sсілте(?:ді|йді) иығын\\sкөтер(?:ді|еді) көзін\\sсүрт(?:ті|еді) ыңқылда(?:ды|йды)"
            " күрсін(?:еді|ген) күбірле(?:ді|йді) сықылықта(?:ды|йды) жылап\\sжіберді күліп\\sжіберді"
            " күліп\\sқойды дауыстады дауыстап\\sжіберді аһ\\sұрды тамсан(?:ды|ады)"
            " шүкіршілік(?=\\sет) сағын(?:ды|ады) наразылан(?:ды|ады) дауласты"
        ),
    ),
    relaying=_words("хабарла\\p{L}* жариялады жазады жазды жеткізеді береді тарат\\p{L}*"),
    first_person=(
        r"(?:ойла|сана|есепте|біл|сен|үміттен|айт|сұра|тіле|қорық|түсін|күт|көр|шеш|бекі|ұйғар|мақтан|қуан)\p{L}*"
        r"(?:[мпб][ыі]н|[мпб][ыі]з|[дт][ыі]м|[дт][ыі]қ|[дт]ік|й[ыі]қ|йік|йінші)",
    ),
    naming=_words(
        "атал\\p{L}* ата(?:ды|йды|ған|латын)? атап(?!\\s(?:өт|айт|көрсет)) жазылған жазылыпты"
        " аты ат(?:пен|ты)"
    ),
    calling=(r"деп ата(?:ды|йды|ған|п (?:отыр|жүр))",),
    according=_words(
        "айтуынша айтуына айтуларынша сөзінше сөзіне сөздерінше сөзімен пікірінше пікіріне"
        " ойынша мәліметінше мәліметіне дерегінше дерегіне деректерінше ақпаратынша ақпаратына"
        " пайымдауынша пайымынша түсіндіруінше бағалауынша есептеуінше болжамынша болжауынша"
        " хабарлауынша есебінше сендіруінше мәлімдеуінше жазуынша уәжінше көзқарасынша"
        " тұжырымынша атап-өтуінше топшылауынша сөзін(?=\\s(?:келтір|дәйек|мысалға)) сөздерін(?=\\sкелтір)"
    ),
    utterances=_words(
        "жауа[бп](?:ы|тары) сөз(?:і|дері) кеңестері кеңесі пікірі тілегі уәжі түйіні батасы өтініші үндеуі"
        " талабы"
        " ескертуі әзілі қалжыңы түсініктемесі түсіндірмесі уәдесі мойындауы өсиеті ұстанымы тұжырымы"
    ),
    opinions=_words(
        "пікір\\p{L}* ой\\p{L}* уәж\\p{L}* тілек\\p{L}* сенім\\p{L}* үміт\\p{L}* жауап\\p{L}*"
        " ұсыныс\\p{L}* уәде\\p{L}* жолдар сөздер сөйлемдер"
    ),
    that=(),
    asking=_words("сұра\\p{L}*"),
    passive=_words("делінген делінді делінеді жазылған айтылған көрсетілген келтірілген"),
    adverbs=(),
    circumstance=(),
    about=_words("туралы жайында жайлы жөнінде хақында"),
    telling=_words("бер(?:ді|еді) жаса(?:ды|йды) аш(?:ты|ады) айтқан айтты мәлімдеді танытты"),
    deixis=_words("бұл осы осылай бұлай мұны осыны мұндай осындай сөйтіп"),
    see_also=("(?:тағы |сондай-ақ )?оқи? ?отырыңыз", "(?:тағы|сондай-ақ) оқыңыз\\p{L}*", "оқыңыздар?"),
    thanks=_words("рақмет рахмет алғыс сау сәттілік тілеймі[зн]"),
    he=(),
    she=(),
    anyone=_words("ол өзі"),
    they=_words("олар өздері"),
    to_him=("оған",),
    to_her=("оған",),
    his=(),
    her=(),
    its=("оның",),
    anonymous=(
        "(?:атын|есімін|аты-жөнін|тегін) (?:атама|жасыр|айтпа|құпия|көрсетпе|жариялама)\\p{L}*",
        "(?:аты-жөні|есімі|аты) (?:аталма|жарияланба|құпия)\\p{L}*",
        "бір (?:шенеунік|тұрғын|қызметкер|дереккөз|куәгер)",
        "(?<=\\p{L}{3} )(?<!(?:сол|бұл|осы|жас) )(?:әйел|ер адам|жігіт|қыз|бала|қария|ақсақал|апа|әже|кейуана"
        "|келіншек|кемпір|шал|азамат|адам|көрші|сатып алушы|жолаушы) (?:кірді|кіріп келді|келді|жақындады"
        "|жақындап келді|шыға келді|көрінді|тоқтады|қосылды)",
    ),
    strangers=(
        "(?:\\p{L}+ ){0,3}\\p{L}+(?:лардың|лердің|дардың|дердің|тардың|тердің) бірі",
        "(?:(?:тағы|ал|кезекте|залда|көшеде) )?(?:тұрған |отырған )?бір (?:\\p{L}+ ){0,2}(?:әйел|ер адам"
        "|жігіт|қыз|қария"
        "|ақсақал|апа|әже|кейуана|ана|әке|оқушы|студент|мұғалім|дәрігер|жүргізуші|сатушы|кәсіпкер|маман"
        "|депутат|тұрғын|көрші|жолаушы|азамат|азаматша|қызметкер|шенеунік|сарапшы|жұмысшы|шаруа|зейнеткер)",
        "(?:аты-жөні|есімі) белгісіз",
    ),
    unnamed=_words(
        "екіншісі біріншісі үшіншісі дереккөз\\p{L}* дереккөзі біреу бірі бірқатар"
        " кейбір\\p{L}* қатысушы\\p{L}* тұрғын\\p{L}* куәгер\\p{L}* көрші\\p{L}*"
        " өкіл(?:і|дері)? қызметкер\\p{L}* оқырман\\p{L}* жұрт халық жолаушы\\p{L}*"
        " әңгімелесуші\\p{L}* ана(?:сы)? әке(?:сі)? ата-ана\\p{L}* туысы сарапшылар ғалымдар"
        " мамандар дәрігерлер журналистер тілші\\p{L}* белсенділер депутаттар"
    ),
    bodies=_words(
        "министрлі\\p{L}+ әкімді\\p{L}+ қызмет(?:і|інде\\p{L}*|тер\\p{L}*)? басқарма\\p{L}*"
        " агентті\\p{L}+ комитет\\p{L}* департамент\\p{L}* ведомство\\p{L}* компания\\p{L}*"
        " банк(?:і|те|інде)? қор(?:ы|да|ында)? ұйым\\p{L}* прокуратура\\p{L}* полиция\\p{L}*"
        " сот(?:та|ы|ында)? орталы[ғқ]\\p{L}* университет\\p{L}* палата\\p{L}* елшілі\\p{L}+"
        " парти\\p{L}+ ақорда\\p{L}* үкімет\\p{L}* мәжіліс сенат кеңсе\\p{L}* редакция\\p{L}*"
        " клуб\\p{L}* федерация\\p{L}* реттеуші\\p{L}* антикор\\p{L}* бюро\\p{L}*"
        " инспекция\\p{L}* орган\\p{L}* әуежай\\p{L}* серіктест\\p{L}+ одақ\\p{L}*"
        " қауымдасты\\p{L}+ аппарат\\p{L}* бөлім\\p{L}* басылым\\p{L}* телеарна\\p{L}*"
        " әкімшілі\\p{L}+ мекеме\\p{L}* кәсіпорын\\p{L}* холдинг\\p{L}* аурухана\\p{L}* штаб\\p{L}*"
    ),
    documents=_words(
        "хабарлама\\p{L}* мәлімдеме\\p{L}* құжат\\p{L}* хат(?:та|ында|ы|ында)?"
        " жеделхат\\p{L}* қаулы\\p{L}* жарлы[ғқ]\\p{L}* баяндама\\p{L}* есеп(?:те)? есебінде"
        " онда мұнда құттықтау\\p{L}* үндеу\\p{L}* жазба\\p{L}* парақша\\p{L}* мақала\\p{L}*"
        " жолдау\\p{L}* үкім(?:де|інде)? шешім(?:де|інде)? заң(?:да|ында)? зерттеу\\p{L}*"
        " жауап(?:та)? жауабында ақпарат\\p{L}* сұхбат\\p{L}* пост(?:та|ында)? кітап(?:та)?"
        " бұйры[ғқ]\\p{L}* шарт(?:та|ында)? петиция\\p{L}* арыз\\p{L}* өтініш\\p{L}*"
        " ереже\\p{L}* нұсқаулы[ғқ]\\p{L}* декларация\\p{L}* коммюнике\\p{L}* сауал\\p{L}*"
        " сауалнама\\p{L}*\\p{L}*"
    ),
    titles=_words(
        "саммит\\p{L}* форум\\p{L}* жоба\\p{L}* бағдарлама\\p{L}* фильм\\p{L}*"
        " спектакл\\p{L}* кітаб?п?\\p{L}* роман\\p{L}* әндері? ән(?:і|ін)? күй(?:і|ін)?"
        " байқау\\p{L}* сыйлы[ғқ]\\p{L}* орден\\p{L}* медал\\p{L}* газет\\p{L}* журнал\\p{L}*"
        " сериал\\p{L}* көрме\\p{L}* фестивал\\p{L}* конкурс\\p{L}* акция\\p{L}* турнир\\p{L}*"
        " заң\\p{L}* атты деген аталатын сөз\\p{L}* ұғым\\p{L}* клуб\\p{L}* компания\\p{L}*"
        " партия\\p{L}*"
    ),
)

_RU_PAST = (
    "сказа заяви отмети подчеркну сообщи доба(?:ви|вля) рассказа поясни уточни объясни ответи отвеча"
    " спроси написа призна призва напомни указа предупреди пообеща заключи подтверди повтори возрази"
    " парирова пошути замети обрати воскликну поблагодари завери отреза резюмирова прокомментирова"
    " подели вспомни вспомина вырази констатирова посетова пожалова усмехну рассмея засмея улыбну"
    " вздохну удиви согласи возмути предложи попроси потребова поздрави порадова продолжи нача заверши"
    " закончи подытожи процитирова шепну прошепта крикну проговори промолви поинтересова переспроси"
    " съязви иронизирова броси посоветова порекомендова спрогнозирова предположи оцени описа"
    " охарактеризова назва обеща доложи проинформирова сформулирова разоткровеннича разъясни дополни"
    " рассужда рассказыва говори объяви осуди раскритикова поддержа похвали пожела упомяну сосла"
    " намекну увери акцентирова отшути пробормота кивну буркну вспыли хмыкну посмея отозва сетова"
    " замеча переда поправи возража провозгласи выступи восклица повторя призна спори"
    " поручи приказа распоряди потребова обяза наказа веле нацели призва"
    " подхвати согласи недоумева негодова перечисли отшути проворча ворча пробурча закрича крича"
    " заплака всхлипну захохота усмехну оправда успокои огорчи восхити восхища порази размышля обобщи обвини"
    " опровергну отрица приветствова рапортова докладыва отмахну рассерди разозли тверди молви напутствова"
    " растолкова пригрози пожури заключа отозва пообща обмолви оговори пророни высказа излага изложи"
    " спарирова посмея расплака выкрикну провозгласи наставля обрисова обознача обозначи аргументирова"
    " апеллирова выясня откомментирова отрапортова поведа призыва зачита процеди протяну"
    " вмеша встави утверди утвержда посчита счита заступи"
    " сообща отмеча заявля подчёркива подчеркива поясня объясня уточня полага уверя напомина спрашива писа"
    " дели предупрежда указыва подтвержда смея улыба шути вздыха жалова удивля возмуща интересова продолжа"
    " начина подытожива проси советова рекомендова предлага благодари радова сокруша усмеха откровеннича дума"
    " шепта кива предполага настаива называ разъясня дополня информирова поправля поддержива критикова"
    " описыва комментирова опаса надея сомнева хвали горди втори подхватыва поддакива соглаша негодова"
    " перечисля отшучива бурча плака всхлипыва хохота оправдыва успокаива огорча формулирова уговарива"
    " подтрунива подмигива отзыва обобща осужда обвиня заверя опроверга скорбе растолковыва отмахива ёрнича"
    " ернича серди зли бормота сознава созна упрека упрекну прикрикну рявкну ахну охну аха вскрикну причита"
    " утеша утеши подбадрива подбодри мечта философствова хваста похваста допуска допусти доказыва доказа"
    " вели роня усомни засомнева обрадова приободри выпали ляпну шипе прошипе"
)
_RU_PRESENT = (
    "говор(?:ит|ят|ив) сообща(?:ет|ют) отмеча(?:ет|ют) заявля(?:ет|ют) подчёркива(?:ет|ют)"
    " подчеркива(?:ет|ют) добавля(?:ет|ют) поясня(?:ет|ют) объясня(?:ет|ют) уточня(?:ет|ют)"
    " рассказыва(?:ет|ют) вспомина(?:ет|ют) счита(?:ет|ют) полага(?:ет|ют) уверя(?:ет|ют)"
    " утвержда(?:ет|ют) призна(?:ёт|ет|ют)(?:ся)? напомина(?:ет|ют) отвеча(?:ет|ют) спрашива(?:ет|ют)"
    " пиш(?:ет|ут) дел(?:ит|ят)ся предупрежда(?:ет|ют) обеща(?:ет|ют) указыва(?:ет|ют)"
    " подтвержда(?:ет|ют) замеча(?:ет|ют) констатиру(?:ет|ют) резюмиру(?:ет|ют) возража(?:ет|ют)"
    " сме(?:ется|ётся|ются) улыба(?:ется|ются) шут(?:ит|ят) вздыха(?:ет|ют) сету(?:ет|ют)"
    " жалу(?:ется|ются) удивля(?:ется|ются) возмуща(?:ется|ются) интересу(?:ется|ются)"
    " рассужда(?:ет|ют) продолжа(?:ет|ют) начина(?:ет|ют) завершает заключа(?:ет|ют)"
    " подытожива(?:ет|ют) цитиру(?:ет|ют) прос(?:ит|ят) совету(?:ет|ют) рекоменду(?:ет|ют)"
    " прогнозиру(?:ет|ют) предлага(?:ет|ют) благодар(?:ит|ят) радуется сокрушается усмехается"
    " восклица(?:ет|ют) откровеннича(?:ет|ют) передаёт передает дума(?:ет|ют) уверен(?:а|ы)?"
    " убежден(?:а|ы)? убеждён соглас(?:ен|на|ны) шепч(?:ет|ут) кива(?:ет|ют) парирует иронизирует"
    " предполага(?:ет|ют) настаива(?:ет|ют) называ(?:ет|ют) разъясня(?:ет|ют) дополня(?:ет|ют)"
    " информиру(?:ет|ют) поправляет поддержива(?:ет|ют) критику(?:ет|ют) описыва(?:ет|ют)"
    " комментиру(?:ет|ют) опаса(?:ется|ются) надеется сомнева(?:ется|ются) хвал(?:ит|ят)ся"
    " горд(?:ит|ят)ся втор(?:ит|ят) подхватыва(?:ет|ют) поддакива(?:ет|ют) соглаша(?:ется|ются)"
    " недоумева(?:ет|ют) негоду(?:ет|ют) перечисля(?:ет|ют) отшучива(?:ется|ются) ворч(?:ит|ат)"
    " бурч(?:ит|ат) крич(?:ит|ат) плач(?:ет|ут) всхлипыва(?:ет|ют) хохоч(?:ет|ут) усмеха(?:ется|ются)"
    " оправдыва(?:ется|ются) успокаива(?:ет|ют) обеща(?:ет|ют) сокруша(?:ется|ются) огорча(?:ется|ются)"
    " восхища(?:ется|ются) размышля(?:ет|ют) формулиру(?:ет|ют) уговарива(?:ет|ют)"
    " подтрунива(?:ет|ют) подмигива(?:ет|ют) отзыва(?:ется|ются) резюмирует обобща(?:ет|ют) апеллиру(?:ет|ют)"
    " призыва(?:ет|ют) треб(?:ует|уют) осужда(?:ет|ют) обвиня(?:ет|ют) заверя(?:ет|ют) отрица(?:ет|ют)"
    " опроверга(?:ет|ют) приветству(?:ет|ют) скорб(?:ит|ят) рапорту(?:ет|ют) докладыва(?:ет|ют)"
    " упрека(?:ет|ют) причита(?:ет|ют) утеша(?:ет|ют) подбадрива(?:ет|ют) мечта(?:ет|ют) философству(?:ет|ют)"
    " хваста(?:ет|ют)(?:ся)? допуска(?:ет|ют) доказыва(?:ет|ют) вел(?:ит|ят) распоряжа(?:ется|ются)"
    " приказыва(?:ет|ют) поруча(?:ет|ют) спор(?:ит|ят) хмыка(?:ет|ют) охает ахает руга(?:ет|ют)ся"
    " пережива(?:ет|ют) поздравля(?:ет|ют) жела(?:ет|ют) отреза(?:ет|ют) встревает вмешива(?:ется|ются)"
    " (?:пожа|пожима)(?:л[аи]?|ет|ют)(?=\\sплечами) разв[её](?:ла?|одит|одил[аи]?)(?=\\sруками)"
    " (?:по)?кача(?:л[аи]?|ет|ют)(?=\\sголовой) (?:махнул[аи]?|маш[её]т|махал[аи]?)(?=\\sрукой)"
    " (?:вытира|утира)(?:л[аи]?|ет)(?=\\sсл[её]зы) (?:всплёскива|всплескива)(?:ет|л[аи]?)(?=\\sруками)"
    " всплеснул[аи]?(?=\\sруками)"
    " трактует растолковыва(?:ет|ют) отмахива(?:ется|ются) парирует ерничает ёрничает сердится злится"
    " бормоч(?:ет|ут) шепчет молвит твердит повторяет напутству(?:ет|ют) наставля(?:ет|ют)"
)

RUSSIAN = Speech(
    quotative=(),
    verbs=(
        f"(?:{alternation(_RU_PAST.split())})л[аои]?(?:с[ья])?",
        "(?:произн[её]с|изр[её]к|опроверг)(?:ла|ли)?",
        *_words(_RU_PRESENT),
        *_words(
            "говорится сказано отмечается подч[её]ркивается написано указано сообщается цитирует приводит"
        ),
    ),
    relaying=_words("сообща\\p{L}* переда\\p{L}* пиш\\p{L}* информиру\\p{L}* сообщил\\p{L}*"),
    first_person=(),
    naming=(),
    calling=(),
    according=(
        r"по (?:(?:его|е[её]|их|этим|последним|предварительным) )?(?:собственн\p{L}+ )?"
        r"(?:словам|мнению|данным|информации|оценк(?:е|ам)|утверждению|выражению|признанию|версии|подсч[её]там"
        r"|прогноз(?:у|ам)|сведениям|убеждению|замечанию|заверению)",
        r"со слов",
        r"как (?:сказал|отметил|заявил|выразил|подчеркнул|пояснил|сообщил|рассказал)\p{L}*",
        r"(?:про)?цитир\p{L}+",
        r"(?:привод|привел|привёл|переда)\p{L}* слова",
        r"с точки зрения",
        r"на взгляд",
    ),
    utterances=_words(
        "ответ\\p{L}{0,2} слова совет\\p{L}{0,2} призыв\\p{L}{0,2} вердикт\\p{L}{0,2} комментари\\p{L}{1,2}"
        " реакци\\p{L}{1,2} реплик\\p{L}{1,2} фраз\\p{L}{1,2} признани\\p{L}{1,2} напутстви\\p{L}{1,2}"
        " просьб\\p{L}{1,2}"
        " объяснени\\p{L}{1,2} пожелани\\p{L}{1,2} обещани\\p{L}{1,2} вывод\\p{L}{0,2} шутк\\p{L}{1,2}"
        " диагноз\\p{L}{0,2}"
    ),
    opinions=(),
    that=_words("что как словами так"),
    asking=_words("спр[ао][сш]\\p{L}+ (?:по)?интересу\\p{L}+ (?:по)?интересова\\p{L}+ переспр\\p{L}+"),
    passive=_words("говорится сказано отмечается подч[её]ркивается написано указано сообщается цитируется"),
    adverbs=_words(
        "как тут же тогда затем позже потом также при этом так ещё еще уже вдруг снова и \\p{L}+о наконец"
        " сразу тотчас немедля нехотя молча вслух вполголоса впрочем однако тоже всё все сперва сначала"
        " вдогонку вслед напоследок наперебой хором шёпотом шепотом лишь только даже порой иногда опять"
        " по-\\p{L}+ \\p{L}+[ая]сь (?:таким|этим|следующим)и\\sсловами"
    ),
    circumstance=_words("с со в во на без сквозь из под после через от за не почти по при"),
    about=_words("о об обо про"),
    telling=_words(
        "прив[её]л(?:а|и)? приводи(?:т|ла?) озвучи(?:ла?|вает|вал) огласи(?:ла?) обнародовал(?:а|и)?"
        " дал(?:а|и)? да[её]т сделал(?:а|и)? представил(?:а|и)? принадлеж(?:ат|ит) выступил(?:а|и)? "
        "опубликовал(?:а|и)?"
        " выложил(?:а|и)? оставил(?:а|и)? доложил(?:а|и)? начал(?:а)? ответил(?:а)?"
    ),
    deixis=_words("с об это[мй] так такое такие таким эти это подобн\\p{L}+ такую"),
    see_also=(
        "читайте (?:также|еще|ещё)",
        "материалы? по теме",
        "по теме",
        "смотрите также",
        "ранее по теме",
    ),
    thanks=_words("спасибо благодар\\p{L}+ удачи"),
    he=("он", "сам"),
    she=("она", "сама"),
    anyone=(),
    they=("они",),
    to_him=("ему",),
    to_her=("ей",),
    his=("его",),
    her=("е[её]",),
    its=(),
    anonymous=(
        "(?:не пожела|отказа|не захоте)\\p{L}+ (?:назва|представи|раскры)\\p{L}+",
        "(?:попроси|проси)\\p{L}+ (?:не называть|не указывать|не раскрывать|об анонимности|сохранить)",
        "(?:имя|фамилию|имени|фамилии) (?:его |её |ее )?(?:не (?:называ|раскрыва|указыва|публику)"
        "|измен)\\p{L}+",
        "(?:на условиях|пожела\\p{L}+ сохранить|сохран\\p{L}+) анонимност\\p{L}+",
        "источник",
        "один из",
        "(?:вошл[аои]|вош[её]л|входит|зашл[аи]|заш[её]л|заходит|подошл[аи]|подош[её]л|подходит"
        "|появ(?:илась|ился|ляется)|подсела?|подсаживается) (?:\\p{L}+(?:ая|ий|ый|ой) ){0,2}"
        "(?:женщина|мужчина|девушка|парень|старик|старушка|бабушка|дедушка|девочка|мальчик|покупатель|покупательница"
        "|соседка|сосед|посетитель|посетительница)",
    ),
    strangers=(
        "(?:ещ[её] )?(?:одна|один|одного|одной|одному) из",
        "(?:(?:у|в|на|возле) \\p{L}+ )?(?:некий|некая|какой-то|какая-то|незнаком\\p{L}+|неизвестн\\p{L}+)",
        "(?:по словам|со слов) (?:одного|одной|источника|собеседника|местных|очевид\\p{L}+|сосед\\p{L}+)",
    ),
    unnamed=_words(
        "источник\\p{L}* собеседник\\p{L}* собеседница очевид\\p{L}+ жител\\p{L}+ один одна"
        " представител\\p{L}+ сотрудни\\p{L}+ участни\\p{L}+ сосед\\p{L}* прохож\\p{L}+"
        " пользовател\\p{L}+ комментатор\\p{L}* эксперты журналисты ученые учёные мать отец"
        " мама папа бабушка дедушка жена муж сын дочь брат сестра специалисты врачи"
        " следователи организаторы власти депутаты пассажир\\p{L}* родител\\p{L}+"
        " свидетел\\p{L}+ люди людей матери отца мамы папы бабушки дедушки жены мужа сына дочери"
        " брата сестры одного одной одному одним инсайдер\\p{L}* знаком(?:ый|ая|ого|ой)"
        " покупател\\p{L}+ посетител\\p{L}+ клиент\\p{L}* читател\\p{L}+ подписчи\\p{L}+"
        " болельщи\\p{L}+ зрител\\p{L}+ горожан\\p{L}* сельчан\\p{L}*"
    ),
    bodies=_words(
        "министерств\\p{L}+ ведомств\\p{L}+ пресс-служб\\p{L}+ служб\\p{L}+"
        " департамент\\p{L}* управлени\\p{L}+ комитет\\p{L}* акимат\\p{L}* агентств\\p{L}+"
        " компани\\p{L}+ банк\\p{L}* фонд\\p{L}* прокуратур\\p{L}+ полици\\p{L}+ суд(?:е|а)?"
        " аэропорт\\p{L}* университет\\p{L}* мвд мид мчс кнб минздрав\\p{L}* посольств\\p{L}+"
        " организаци\\p{L}+ парти\\p{L}+ правительств\\p{L}+ кабинет\\p{L}*"
        " администраци\\p{L}+ редакци\\p{L}+ клуб\\p{L}* федераци\\p{L}+ регулятор\\p{L}*"
        " центр\\p{L}* палат\\p{L}+ ассоциаци\\p{L}+ союз\\p{L}* авиакомпани\\p{L}+"
        " акорд\\p{L}+ орган\\p{L}* офис\\p{L}* штаб\\p{L}* консульств\\p{L}+"
        " секретариат\\p{L}* издани\\p{L}+ телеканал\\p{L}* больниц\\p{L}+ школ\\p{L}+"
        " инспекци\\p{L}+"
    ),
    documents=_words(
        "сообщени\\p{L}+ заявлени\\p{L}+ документ\\p{L}* письм\\p{L}+ телеграмм\\p{L}+"
        " решени\\p{L}+ указ\\p{L}* постановлени\\p{L}+ отч[её]т\\p{L}* доклад\\p{L}*"
        " пресс-релиз\\p{L}* релиз\\p{L}* пост\\p{L}* публикаци\\p{L}+ стать\\p{L}+"
        " послани\\p{L}+ поздравлени\\p{L}+ обращени\\p{L}+ тексте? приговор\\p{L}*"
        " материал\\p{L}* закон\\p{L}* соглашени\\p{L}+ деклараци\\p{L}+ коммюнике ответе?"
        " записк\\p{L}+ протокол\\p{L}* н[её]м петици\\p{L}+ заключени\\p{L}+ справк\\p{L}+"
        " бюллетен\\p{L}+"
    ),
    titles=_words(
        "фильм\\p{L}* проект\\p{L}* программ\\p{L}+ закон\\p{L}* конкурс\\p{L}* преми\\p{L}+"
        " форум\\p{L}* саммит\\p{L}* книг\\p{L}+ роман\\p{L}* спектакл\\p{L}+ песн\\p{L}+"
        " выставк\\p{L}+ фестивал\\p{L}+ акци\\p{L}+ компани\\p{L}+ стать\\p{L}+"
        " конференци\\p{L}+ турнир\\p{L}* орден\\p{L}* медал\\p{L}+ знак\\p{L}* сериал\\p{L}*"
        " журнал\\p{L}* газет\\p{L}+ лозунг\\p{L}* девиз\\p{L}* тем\\p{L}+ название\\p{L}*"
        " рубрик\\p{L}+ номинаци\\p{L}+ секци\\p{L}+"
    ),
)

_EN_VERBS = (
    "said says say told tells added adds stated states noted notes remarked remarks explained"
    " explains replied replies answered answers asked asks wrote writes recalled recalls joked jokes"
    " admitted admits warned warns stressed stresses emphasi[sz]ed emphasi[sz]es underlined underlines"
    " declared declares announced announces argued argues claimed claims insisted insists acknowledged"
    " acknowledges conceded concedes confirmed confirms commented comments observed observes continued"
    " continues concluded concludes repeated repeats promised promises urged urges pledged pledges"
    " vowed vows thanked thanks laughed laughs smiled smiles sighed sighs shrugged shrugs whispered"
    " shouted cried exclaimed complained suggested suggests pointed reiterated reiterates highlighted"
    " highlights tweeted posted quipped mused reflected responded responds reported reports predicted"
    " predicts estimated boasted countered retorted agreed agrees cautioned cautions described"
    " describes called calls lamented believes believed thinks thought quoted reads read testified"
    " ruled summed recounted recounts revealed reveals maintains maintained clarified clarifies"
    " assured assures proclaimed greeted congratulated wondered wonders snapped grinned nodded"
    " interjected chimed joined demanded demands interrupted shouts cries exclaims"
    " whispers murmured murmurs muttered mutters"
    " shot\\sback went\\son broke\\sin cut\\sin put\\sin began laments jokes quips boasts"
    " muses reflects counters retorts smiles nods grins snaps interjects"
    " predicted greets tweets posts testifies recites sang wept swore spoke swears teased"
    " teases grumbled grumbles groaned groans moaned moans chuckled chuckles giggled beamed beams winked"
    " winks whined huffed scoffed scoffs sniffed sobbed sobs gasped yelled yells screamed screams roared"
    " mocked mocks marvelled marveled marvels enthused enthuses gushed gushes fumed fumes raged protested"
    " protests objected objects pleaded pleads begged begs prayed advised advises counselled instructed"
    " ordered orders recommended recommends proposed proposes hinted hints implied alleged alleges asserted"
    " asserts contended contends affirmed affirms attested remembered remembers reminisced reminisces"
    " narrated narrates specified specifies elaborated elaborates offered offers volunteered ventured"
    " concurred concurs echoed echoes denied denies dismissed dismisses criticised criticized criticises"
    " criticizes blasted slammed praised praises hailed hails apologised apologized apologises apologizes"
    " confessed confesses confided confides divulged disclosed discloses messaged texted texts captioned"
    " emailed informed informs briefed interposed rejoined philosophised mourned mourns bemoaned"
    " bemoans regretted regrets hoped hopes feared fears felt feels figured reckoned reckons guessed"
    " guesses supposed doubted doubts complains points(?=\\sout) congratulates chimes interrupts giggles"
    " whines sniffs gasps roars rages prays counsels instructs implies attests ventures slams divulges"
    " philosophised philosophizes philosophises supposes sings weeps sobs chuckles"
    " groused grouses griped gripes bragged brags crowed crows deadpanned deadpans stammered stammers"
    " sh(?:akes|ook)(?=\\s(?:his|her)\\shead) w(?:aves|aved)(?=\\s(?:his|her|a)\\shand)"
    " (?:spreads?|wip(?:es|ed))(?=\\s(?:his|her)\\s(?:hands|arms|eyes))"
)

ENGLISH = Speech(
    quotative=(),
    verbs=_words(_EN_VERBS),
    relaying=_words("reported reports"),
    first_person=(),
    naming=(),
    calling=(),
    according=(
        r"according to",
        r"quot(?:ed|es|ing)",
        r"in the words of",
        r"in (?:his|her) (?:own )?words",
        r"as \p{L}+(?: \p{L}+)? put it",
    ),
    utterances=_words(
        "answers? reply replies response words advice message verdict explanation comments? reaction plea"
        " remarks?"
        " confession retort promise warning conclusion appeal wish joke"
    ),
    opinions=(),
    that=_words("that it as him her them this the was were is are only to be"),
    asking=_words("ask(?:s|ed) wonder(?:s|ed)"),
    passive=_words("reads read says"),
    adverbs=_words("also then later still how \\p{L}+ly once so as and quietly"),
    circumstance=(),
    about=_words("on about over"),
    telling=_words("came comes gave gives made makes put delivered issued belong(?:s|ed)?"),
    deixis=_words("that this so these those"),
    see_also=("(?:read|see|watch) (?:also|more|next)", "related", "also read", "more on this"),
    thanks=_words("thank thanks"),
    he=("he", "himself"),
    she=("she", "herself"),
    anyone=(),
    they=("they",),
    to_him=("him",),
    to_her=("her",),
    his=("him", "his"),
    her=("her",),
    its=(),
    anonymous=(
        "not (?:to )?be (?:named|identified|published|used|printed|quoted|disclosed)",
        "(?:on condition of|requested|asked for|requesting|sought) anonymity",
        "(?:did not|declined to|refused to|would not|asked not to|wished not to) (?:give|be named"
        "|be identified"
        "|reveal|disclose)",
        "(?:whose|real|full) names? (?:(?:is|are|was|were|has|have) (?:been )?)?(?:withheld|changed|not)",
        "withheld (?:his|her|their) names?",
        "spoke anonymously",
        "(?:an?|another) (?:[\\p{L}-]+ ){0,4}?(?:woman|man|boy|girl|customer|neighbou?r|stranger|visitor"
        "|shopper|couple) (?:[\\p{L}-]+ ){0,4}?(?:came|comes|walk(?:ed|s)|enter(?:ed|s)|approach(?:ed|es)"
        "|stopped|appear(?:ed|s))",
        "not authori[sz]ed",
    ),
    strangers=(
        "(?:one|another|some) of (?:the|his|her|its|their|our|those|them)",
        "(?:an?|another|one) (?:[\\p{L}\\p{N}’'-]+ ){0,3}(?:man|woman|boy|girl|resident|villager|official"
        "|source"
        "|worker|employee|driver|passenger|customer|client|victim|witness|survivor|teacher|doctor|nurse"
        "|student"
        "|mother|father|pensioner|shopkeeper|trader|neighbou?r|friend|colleague|relative|fan|user|reader"
        "|analyst"
        "|expert|soldier|officer|guard|lawyer|insider|bystander|shopper|tenant|patient|buyer|seller|protester"
        "|voter|viewer|farmer|fisherman|herder|diplomat|banker|trader|couple|spokes(?:man|woman|person))",
    ),
    unnamed=_words(
        "source\\p{L}* one witness\\p{L}* mother father wife"
        " husband son daughter someone somebody neighbou?rs? passers?-by insiders? eyewitness\\p{L}*"
        " bystanders? onlookers? whistleblowers? commenters? commentators? callers? users? insiders?"
    ),
    bodies=_words(
        "ministry ministries service services agency embassy committee office department"
        " company bank court police fund union commission council government university"
        " airport airline party parliament association statement cent(?:re|er) bureau"
        " authority authorities board organi[sz]ation federation club secretariat newspaper"
        " newsroom administration regulator consulate kremlin akorda operators investigators"
        " akimat maslikhat mazhilis senate municipality prefecture watchdog lender carrier operator exchange"
        " academy institute school hospital museum theatre theater factory plant brewery refinery"
        " headquarters mission delegation chamber city-hall network channel website hotline"
        " prosecutors organisers organizers team"
    ),
    documents=_words(
        "statement letter report decree document ruling verdict declaration press-release"
        " release communique communiqué message post article telegram readout resolution law"
        " text note petition paper tweet"
    ),
    titles=_words(
        "film movie book novel song project programme program conference forum summit"
        " festival exhibition play award prize statement campaign called named titled entitled"
        " known dubbed exercise ship magazine newspaper series memoirs? documentary column"
        " blog essay poem diary opera ballet painting report study"
    ),
)

SPEECH: Mapping[str, Speech] = {"kk": KAZAKH, "ru": RUSSIAN, "en": ENGLISH}


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in text.split())


# Heads of a state: an article changes between them when it names the same person again.
LEADING = _stems("президент президенті басшысы басшы көшбасшысы лидер лидері глава president leader head")
CHIEFS = _stems(
    "бастық бастығы басшысы жетекші жетекшісі директор директоры меңгеруші меңгерушісі"
    " руководитель директор"
    " начальник глава заведующий заведующая director head chief manager"
)
LEADERS = CHIEFS | LEADING | _stems("капитан командир главный captain commander the")
# Many hold such a seat, and all of them speak in one article.
SEATS_OF_MANY = frozenset(
    _words("депутат депутатка сенатор парламентарий мажилисмен мәжілісмен deputy senator lawmaker mp")
)
# Who is as much as the one before: a deputy's colleague is a deputy.
PEERS = _stems("әріптесі әріптес коллега однопартиец colleague")
OLD_AGE = _stems("қарт қария ақсақал ақсақалы")
# Different words for one kind of work.
SAME_WORK: tuple[frozenset[str], ...] = (
    OLD_AGE,
    CHIEFS,
    *(
        _stems(group)
        for group in (
            "мұғалім мұғалімі ұстаз ұстазы педагог оқытушы оқытушысы апай",
            "диқан шаруа фермер шаруагер егінші аграрий",
            "ғалым ғалымы зерттеуші зерттеушісі",
            "дәрігер дәрігері доктор хирург врач медик",
            "премьер премьер-министр премьер-министрі",
            "спортсмен спортсменка чемпион чемпионка победитель победительница призер теннисистка",
            "писатель писательница автор",
            "бапкер бапкері жаттықтырушы жаттықтырушысы маман маманы",
            "прокурор айыптаушы айыптаушысы обвинитель гособвинитель",
            "адвокат қорғаушы қорғаушысы",
            "спортшы чемпион чемпионы",
            "маман маманы сарапшы сарапшысы эксперт",
            "учитель учительница педагог преподаватель",
            "фермер аграрий крестьянин",
            "ученый исследователь",
            "врач доктор медик хирург",
            "тренер наставник специалист",
            "адвокат защитник",
            "эксперт специалист аналитик",
            "teacher schoolteacher",
            "farmer grower",
            "scientist researcher",
            "doctor physician surgeon",
            "coach trainer",
            "lawyer attorney",
            "expert analyst specialist",
        )
    ),
)
# "A third defendant, Askar Orazov": the bare title is another one's.
ONE_OF_SEVERAL = _stems(
    "second third fourth fifth sixth another fellow второй вторая третий третья четвертый четвёртый"
    " четвертая четвёртая пятый пятая другой другая екінші үшінші төртінші бесінші"
)
# Words that stand for whatever state the article is about.
ANY_STATE = _stems(
    "мемлекет мемлекеті ел елі государства страны республики state country the a an nation republic of"
)
# Offices: whoever holds one is not meant by the name of another.
RANKS = _stems(
    "президент президенті министр министрі вице-министр елші елшісі депутат депутаты әкім"
    " әкімі төраға төрағасы судья судьясы прокурор прокуроры ректор ректоры сенатор сенаторы"
    " консул консулы премьер-министр губернатор хатшы хатшысы командир командирі посол депутат"
    " аким председатель судья ректор сенатор консул губернатор премьер-министр канцлер мэр"
    " спикер командир секретарь замминистра вице-министр minister president ambassador deputy"
    " governor mayor chairman judge prosecutor rector senator consul premier chancellor"
    " speaker commander secretary general"
)


# Who is judged or was wronged is none of those who work at the court.
PARTIES = _stems(
    "подсудимый подсудимая обвиняемый обвиняемая подозреваемый подозреваемая осужденный осуждённый осужденная"
    " осуждённая задержанный задержанная арестованный арестованная ответчик истец потерпевший потерпевшая"
    " пострадавший пострадавшая свидетель фигурант сотталушы айыпталушы күдікті ұсталған сотталған"
    " жәбірленуші"
    " зардап куәгер талапкер жауапкер defendant accused suspect convict plaintiff victim witness detainee"
)
COURT = _stems(
    "судья судьясы прокурор прокуроры следователь тергеуші тергеушісі адвокат адвокаты защитник защитница"
    " қорғаушы қорғаушысы обвинитель айыптаушы айыптаушысы judge prosecutor investigator detective lawyer"
    " attorney barrister полковник подполковник майор капитан лейтенант colonel sergeant inspector"
)
# Who plays is not who trains.
PLAYERS = _stems(
    "футболист хоккеист игрок нападающий форвард полузащитник вратарь голкипер бомбардир автор футболшы"
    " хоккейші ойыншы ойыншысы шабуылшы шабуылшысы қақпашы қақпашысы авторы scorer goalscorer striker forward"
    " midfielder defender goalkeeper keeper winger player footballer"
)
COACHES = _stems("тренер наставник бапкер бапкері жаттықтырушы жаттықтырушысы coach trainer manager")
# Kazakh words of respect and kinship that follow a name and are declined for it: "Серікова ханымның".
HONORIFICS = frozenset(
    _words(
        "ханым мырза қария ақсақал апай апа әпке әже шеше ана ағай аға ата көке тәте іні қарындас қажы батыр"
        " хан сұлтан би жырау молда"
    )
)

# Words around the subject of an attribution.
AUXILIARIES = frozenset(
    _words("болатын еді екен was were is are has have had been being did does will would")
)
COMPLEMENTS = frozenset(
    _words("жақын қатысты қарасты тиесілі жауапты")
)  # "тергеуге жақын дереккөз" is one phrase
ONE_OF = frozenset(_words("бірі біреуі біріншісі екіншісі үшіншісі екеуі бәрі барлығы"))
TIMES = frozenset(_words("кейін соң бұрын кезінде барысында үшін туралы бүгін кеше тағы"))
ADDRESSEES = frozenset(
    _words(
        "ему ей им нам мне журналистам корреспонденту корреспондентам агентству изданию также"
        " сам сама reporters us them journalists him her me"
        " нашему нашей нашим своим газете журналу каналу телеканалу радиостанции порталу сайту редакции"
        " информагентству журналисту репортёру репортеру репортёрам репортерам прессе сми собравшимся"
        " присутствующим зрителям слушателям читателям подписчикам коллегам коллеге депутатам делегатам"
        " участникам студентам школьникам ученикам родителям судье суду следователю болельщикам фанатам"
        " гостям соседям соседу друзьям близким обозревателю обозревателям съёмочной съемочной группе"
        " телеграм-каналу telegram-каналу интернет-изданию интернет-порталу публике залу"
    )
)
MANNER = frozenset(
    _words("ал бірақ онда сонда мұнда былай былайша осылай осылайша тағы да де өз бұл осы сонымен қатар")
)
INSIDE = frozenset(_words("в во на за с со при после перед in on"))
REPRESENTATIVES = frozenset(_words("өкілі өкіл представитель представительница representative"))
OTHERS = frozenset(
    _words("оны бұны мұны оған бұған ему ей его её ее him her")
)  # whom the words are said to or of
STOPPERS = frozenset(
    _words(
        "в во на с со из после перед по к о об при за у от до через между среди для не что"
        " когда где который которая которые вчера сегодня накануне также in on at to by with"
        " after during when who whose which that from as before while about into yesterday"
        " today earlier through over under via"
    )
)
POSTPOSITIONS = frozenset(
    _words("of for at in who that which with from on")
)  # end the head of an English title
ENGLISH_SUBJECTS = _words(
    "the a an he she they it one his her their its another some all both officials?"
    " sources? police investigators organi[sz]ers prosecutors analysts experts scientists"
    " residents our"
)
# Words without a capital that join a marked name to what follows: "“Salt,” which Askar Orazov said …".
ENGLISH_LINKS = _words(
    "and or but nor yet so which who whom whose that while when where as because if though although after"
    " before since until in on at of to for by with from about into over under is was are were be been has"
    " have had will would can could may might must not than then"
)
# Somebody's helper, kin or neighbour: another person than the one just spoken of, unless known as such.
RELATIONAL = frozenset(
    _words(
        "сосед соседка коллега пресс-секретарь помощник помощница адвокат представитель супруг супруга жена"
        " муж"
        " мать отец сын дочь брат сестра друг подруга приятель знакомый знакомая заместитель секретарь"
        " водитель"
        " напарник охранник партнёр партнер бабушка дедушка внук внучка тёща теща свекровь дядя тётя тетя"
        " ученик ученица воспитанник воспитанница подопечный подопечная вдова вдовец племянник племянница"
        " биограф наставник наставница соратник соратница сотрудник сотрудница продюсер агент"
        " көршісі көрші әріптесі әріптес көмекшісі хатшысы адвокаты орынбасары жұбайы жары зайыбы күйеуі"
        " анасы"
        " әкесі ұлы қызы досы құрбысы туысы серігі серіктесі інісі ағасы әпкесі қарындасы сіңлісі апасы әжесі"
        " атасы немересі жүргізушісі neighbour neighbor colleague spokesman spokeswoman spokesperson aide"
        " assistant lawyer attorney deputy wife husband mother father son daughter brother sister friend"
        " cousin"
        " uncle aunt grandmother grandfather partner teammate secretary driver counterpart"
    )
)
# Nouns that tell whether a man or a woman is meant.
MEN = frozenset(
    _words(
        "старик дед пастух шал мужчина парень юноша дедушка мужик паренек старичок дядя аксакал папа отец муж"
        " сын брат мальчик жених зять джентльмен школьник пенсионер студент жігіт ер ата қария ақсақал көке"
        " аға"
        " бозбала жасөспірім ұл күйеу man boy gentleman businessman grandfather father husband son brother"
        " uncle"
        " grandpa policeman fisherman cameraman guy lad groom"
    )
)
WOMEN = frozenset(
    _words(
        "старушка кемпір женщина девушка девочка бабушка дама спортсменка чемпионка учительница"
        " воспитательница"
        " актриса певица писательница пенсионерка студентка школьница мать жительница собеседница"
        " победительница"
        " теннисистка поэтесса журналистка клиентка пациентка художница артистка сотрудница работница"
        " продавщица"
        " библиотекарша тетя тётя жена дочь сестра внучка невеста мама вдова медсестра читательница"
        " зрительница"
        " покупательница соседка подруга участница депутатша блогерша звезда хозяйка мастерица балерина"
        " қыз әйел келіншек апа әже ана кейуана бойжеткен келін әпке апай ханым актриса балерина қарындас"
        " сіңлі"
        " woman girl lady actress grandmother mother wife daughter sister aunt grandma widow bride waitress"
        " businesswoman ballerina nun midwife"
    )
)
