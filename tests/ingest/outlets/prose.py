"""Articles as the outlets of the tests print them. The people, their words and the events are invented."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

ALMATY = ZoneInfo("Asia/Almaty")


@dataclass(frozen=True, slots=True)
class Article:
    number: int
    language: str
    title: str
    published: datetime
    body: tuple[str, ...]  # the first paragraph may be set apart as a lead


def _article(number: int, language: str, title: str, published: str, body: str) -> Article:
    at = datetime.fromisoformat(published).replace(tzinfo=ALMATY)
    return Article(number, language, title, at, tuple(line.strip() for line in body.strip().split("\n")))


ARTICLES = (
    _article(
        4101,
        "kk",
        "Тасөткел ауылында жаңа кітапхана ашылды",
        "2025-08-15 13:51",
        """Тасөткел ауылының тұрғындары екі жыл күткен кітапхана бүгін есігін айқара ашты.
        – Бұл ғимаратты бүкіл ауыл болып салдық, әр отбасы бір күннен асар жасады, – деді ауыл әкімі Асқар Оразов.
        – Кітап көп пе?
        – Көп. Он төрт мың кітап жиналды.
        Кітапхана меңгерушісі Айгүл Серікова балалар бөлмесіне ерекше көңіл бөлінгенін айтты: «Балалар мұнда сабақтан кейін келіп, ертегі тыңдап, сурет салып отыра алады».
        Ашылу салтанатында ауыл ақсақалы Дәулет Ержанов батасын беріп, өзінің жеке мұрағатынан үш жүз кітап сыйлады.
        Енді кітапханада апта сайын жазушылармен кездесу өтеді деп жоспарланып отыр.""",
    ),
    _article(
        4102,
        "kk",
        "«Ақбұлақ» зауыты жылыжай құрылғыларын шығара бастады",
        "2025-09-03 09:20",
        """Ақбұлақ қаласындағы зауыт жылыжайларға арналған алғашқы құрылғыларын тапсырыс берушілерге жөнелтті.
        Кәсіпорын директоры Нұрбек Сейтқалиевтің айтуынша, бір ауысымда қырық құрылғы жиналады.
        «Бізге бұрын бұл бөлшектерді шетелден екі ай күтуге тура келетін еді, енді бір аптада өзіміз жасап береміз», – деді ол.
        Зауытта жүз жиырма адам жұмыс істейді, олардың жартысы – колледж түлектері.
        Инженер Мадина Төлегенова жаңа желінің электр қуатын үштен біріне аз тұтынатынын айтады. Оның сөзінше, бұл – бәсекелестермен салыстырғанда үлкен артықшылық.
        Келесі жылы зауыт өнімін көрші өңірлерге де жеткізбек.""",
    ),
    _article(
        4103,
        "kk",
        "Сарысу өзенінде балық көбейді: ғалымдар есеп берді",
        "2025-10-21 18:05",
        """Соңғы бес жылда Сарысу өзеніндегі балық саны екі есе артқан, мұны экологтар тобы анықтады.
        Топ жетекшісі, биология ғылымдарының докторы Ерлан Қасенов зерттеудің нәтижесін өңірлік жиында таныстырды.
        – Өзенге құятын бұлақтар тазартылды, ал браконьерлерге тосқауыл қойылды. Нәтижесін көзбен көріп отырмыз, – деді ғалым.
        Жиынға қатысқандар су деңгейін бақылайтын бекеттердің санын көбейтуді ұсынды.
        Балықшы Жандос Мұратұлы да өзгерісті байқаған. «Бұрын күніне екі-үш балық ұстасам, қазір он шақтысы ілінеді», – дейді ол.
        Ғалымдар өзенді бақылауды тағы үш жыл жалғастырады.""",
    ),
    _article(
        4201,
        "ru",
        "В Каменогорске открыли мост, который строили семь лет",
        "2025-08-15 13:51",
        """Движение по новому мосту через реку Кызылсу в Каменогорске открыли в пятницу утром.
        Первыми по нему проехали строители, за ними — автобус со школьниками из соседнего района.
        — Мы обещали сдать мост до осени, и мы это сделали, хотя зимой работали при минус сорока, — сказал начальник участка Игорь Лапшин.
        Длина моста — 640 метров, ширина — четыре полосы. По расчётам проектировщиков, он прослужит не меньше ста лет.
        «Раньше дорога в больницу занимала у нас полтора часа, а теперь — двадцать минут», — рассказала жительница левого берега Марина Ахметова.
        Старый понтон разберут до конца месяца. Его секции передадут дорожникам.
        На открытии выступил и аким города Данияр Бекенов. Он поблагодарил горожан за терпение.""",
    ),
    _article(
        4202,
        "ru",
        "Студенты из Акколя собрали метеостанцию и поставили её в степи",
        "2025-09-03 09:20",
        """Метеостанция, которую собрали студенты колледжа в Акколе, передаёт данные каждые десять минут.
        Руководитель кружка Виктор Сон говорит, что на детали ушло меньше ста тысяч тенге: корпус напечатали сами, а датчики остались от старого проекта.
        «Дождя в прогнозе не было, а наша станция его показала. С тех пор фермеры звонят нам, а не смотрят в телефон», — смеётся второкурсница Алия Жумабаева.
        Сейчас кружок собирает ещё три станции:
        для села Родниковое;
        для опытного поля института;
        для школы, где учился сам Виктор Сон.
        Деньги дал районный фонд. О том, чтобы продавать станции, студенты пока не думают.""",
    ),
    _article(
        4203,
        "ru",
        "Театр кукол вернулся в старое здание после ремонта",
        "2025-10-21 18:05",
        """Театр кукол показал первую премьеру в здании, которое ремонтировали три года.
        Художественный руководитель Роза Каримова встретила зрителей в дверях и каждому ребёнку подарила билет на следующий спектакль.
        — Сцена теперь вращается, и мы наконец можем поставить «Путешествие капли», о котором мечтали десять лет, — призналась она.
        — А куклы старые?
        — Старые, с характером. Новых сделали только две.
        В фойе осталась мозаика 1968 года: реставраторы очистили её от трёх слоёв краски.
        Зал рассчитан на 210 мест, билеты на ноябрь уже раскупили.""",
    ),
    _article(
        4301,
        "en",
        "Village bakers in the north win a contract to feed the railway",
        "2025-08-15 13:51",
        """Six bakeries from the northern villages will supply bread to the railway from September, their association said on Friday.
        The contract is worth 40 million tenge a year and covers eleven trains.
        “We never thought that our ovens would travel farther than the district,” said Saule Abenova, who heads the association.
        The bread will be baked at night and loaded at the Tasty junction before six in the morning.
        Railway manager Timur Isin said passengers had asked for local food for years. “They want to taste the place they are passing through,” he said.
        The bakers will hire 34 people, most of them young mothers who can work short shifts.""",
    ),
    _article(
        4302,
        "en",
        "Scientists map the wells of the Betpak plain",
        "2025-09-03 09:20",
        """A group of hydrologists has drawn the first full map of the wells on the Betpak plain.
        It took them four summers and nine thousand kilometres on dirt roads.
        “Every second well on the old maps does not exist any more,” said the head of the group, Marat Dosov.
        The new map shows 812 wells, the depth of each and how salty its water is.
        – Who needs it most?
        – Shepherds. They walk with their phones now.
        The map is free, and the group asks everybody who finds a mistake to write to it.""",
    ),
    _article(
        4303,
        "en",
        "A school in Zharkol teaches robotics in a former stable",
        "2025-10-21 18:05",
        """Pupils of the Zharkol school build robots in a stable where the district kept its horses forty years ago.
        Teacher Gulnara Omarova found the building herself and spent two holidays cleaning it with parents.
        “The walls are thick, so nobody complains about the noise,” she said.
        This year her pupils came second in the national competition, behind a team from the capital.
        Their robot sorts apples by colour. A farmer has already offered to try it in his orchard.
        “We will not sell it until it stops dropping the red ones,” said Arman Tulegen, who is fourteen.""",
    ),
)


def of(language: str) -> list[Article]:
    """The articles in a language, the newest first."""
    return sorted((a for a in ARTICLES if a.language == language), key=lambda a: a.published, reverse=True)
