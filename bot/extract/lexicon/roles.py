"""Titles, offices, callings and kinship: the words that stand beside a person's name."""

from functools import lru_cache

from bot.extract.lexicon import listed

# Kazakh words in the form that no ending changes but the last: endings are matched, not listed.
_KAZAKH = listed(
    """
    президент хакім акушер премьер-министр
    вице-президент премьер министр вице-министр вице-премьер төраға төрайым
    спикер әкім депутат сенатор мәжілісмен хатшы кеңесші
    елші консул басшы бастық жетекші директор меңгеруші орынбасар өкіл уәкіл төреші судья прокурор
    тергеуші адвокат қорғаушы айыпталушы күдікті
    сотталушы жәбірленуші куәгер нотариус заңгер полковник подполковник майор капитан лейтенант генерал
    адмирал сержант сарбаз әскери офицер командир қолбасшы
    ғалым профессор академик доцент доктор зерттеуші сарапшы талдаушы экономист саясаттанушы тарихшы
    демограф эколог гидролог гляциолог синоптик сейсмолог
    геолог биолог физик химик математик социолог психолог философ филолог лингвист археолог этнограф
    астроном ғарышкер инженер архитектор құрылысшы агроном
    маман қызметкер менеджер әдіскер ұстаз мұғалім оқытушы тәлімгер тәрбиеші ректор проректор декан
    студент магистрант докторант оқушы шәкірт түлек бітіруші
    дәрігер хирург терапевт педиатр мейірбике фельдшер санитар ветеринар фармацевт құтқарушы өртсөндіруші
    полицей сақшы шекарашы
    жазушы ақын драматург сыншы әдебиетші аудармашы журналист тілші редактор блогер жүргізуші диктор
    фотограф оператор режиссер продюсер актер актриса әнші
    композитор дирижер домбырашы қобызшы күйші жырау жыршы термеші биші балерина суретші мүсінші дизайнер
    модельер музыкант сазгер
    спортшы бапкер жаттықтырушы чемпион боксшы балуан дзюдошы каратэші шахматшы футболшы хоккейші теннисші
    гимнаст жүзуші велошабандоз шабандоз альпинист төреші
    шабуылшы қақпашы қорғаушы жартылай капитан қарсылас
    кәсіпкер бизнесмен фермер шаруа диқан егінші малшы шопан қойшы жылқышы балықшы аңшы саятшы комбайншы
    тракторшы механизатор жүргізуші ұшқыш штурман теңізші кеңесші
    сценограф хореограф балетмейстер хормейстер концертмейстер кинорежиссер гример костюмер дублер
    каскадер рэпер диджей вокалист бард ансамбльші жыршы аспапшы гитарист барабаншы пианист скрипкашы
    виолончелист
    статист сценарист аниматор мультипликатор куратор искусствотанушы өнертанушы театртанушы кинотанушы
    музыкатанушы дінтанушы мәдениеттанушы тілтанушы философия ойшыл ғұлама шешен
    легионер хавбек форвард голкипер вингер пловец спринтер стайер марафоншы семсерлесуші ауыратлет
    штангист самбошы таэквондошы мергенші қайықшы скалолаз шаңғышы биатлоншы мәнерлеп фигуршы конькиші
    секунданшы менеджер
    жұмысшы слесарь дәнекерлеуші сантехник электрик кенші шахтер мұнайшы теміржолшы ұста шебер зергер
    тігінші аспаз наубайшы сатушы
    тұрғын азамат азаматша ақсақал қария ардагер батыр зейнеткер еңбеккер белсенді ерікті волонтер турист
    саяхатшы демеуші меценат негізін қалаушы құрылтайшы
    ата әже апа апай аға ағай әке ана шеше іні қарындас сіңлі келін күйеу немере шөбере жиен бала қыз ұл
    бөпе сәби бауыр туыс құда зайып жар жұбай әйел ер жігіт бойжеткен қызы ұлы достым дос көрші
    ханым мырза тақсыр хан сұлтан би патша король ханзада имам мүфти шейх рим папа аятолла кардинал
    айыптаушы делегат қатысушы жеңімпаз жүлдегер лауреат иегер автор кейіпкер қаламгер майдангер батагөй
    емші құрбы қызметкер командирі әріптес серіктес хан
    шенеунік дипломат миссионер агент бухгалтер аудитор банкир қаржыгер инспектор фигурант қылмыскер
    басқарушы модератор куратор координатор менеджер баспасөз-хатшы тренер оқырман есепші
    баспагер айтыскер саудагер өнеркер құмырашы сұрыптаушы жинаушы тасымалдаушы құрастырушы бағдарламашы
    кітапханашы мұрағатшы архивші тарихшы-ғалым палуан күрескер бағбан бақташы сауыншы ұстазы сағатшы етікші
    бразилиялық португалиялық жолаушы көрермен тыңдаушы келуші пайдаланушы жалға алушы куә тұтынушы
    шаштараз даяшы бариста курьер келіншек кемпір бозбала жасөспірім жеткіншек бүлдіршін
    """
)
_RUSSIAN = listed(
    """
    президент экс-президент вице-президент премьер-министр премьер вице-премьер министр замминистра
    вице-министр министра спикер председатель зампредседателя замглавы глава лидер аким мэр губернатор
    депутат сенатор
    секретарь госсекретарь пресс-секретарь генсек советник госсоветник посол консул дипломат посланник
    представитель спецпредставитель официальный уполномоченный омбудсмен руководитель начальник
    замначальника заместитель зам директор гендиректор замдиректора
    заведующий заведующая управляющий управляющая менеджер координатор куратор помощник специалист
    консультант эксперт аналитик обозреватель политолог экономист историк социолог психолог демограф
    эколог гидролог биолог физик химик математик геолог сейсмолог гляциолог археолог этнограф астроном
    врач доктор хирург педиатр терапевт медсестра фельдшер санитар ветеринар фармацевт реаниматолог
    ученый учёный профессор академик доцент исследователь исследовательница преподаватель учитель
    учительница воспитатель воспитательница педагог методист ректор проректор декан студент студентка
    магистрант аспирант школьник школьница ученик ученица выпускник выпускница
    судья прокурор следователь адвокат юрист нотариус подсудимый подсудимая обвиняемый обвиняемая
    подозреваемый подозреваемая потерпевший потерпевшая осужденный свидетель истец ответчик задержанный
    генерал генерал-майор генерал-лейтенант полковник подполковник майор капитан лейтенант сержант солдат
    рядовой адмирал офицер командир командующий главнокомандующий полицейский спасатель пожарный
    пограничник военный маршал
    инженер архитектор строитель реставратор механик водитель тракторист комбайнер агроном фермер рыбак
    охотник чабан рисовод хлопкороб сварщик слесарь сантехник электрик шахтер нефтяник железнодорожник
    летчик пилот космонавт астронавт стюардесса машинист моряк гидролог синоптик
    торговец торговка купец лавочник мясник сапожник часовщик цирюльник парикмахер парикмахерша таксист
    водительница курьер официант официантка бармен бариста кассир кассирша кондуктор проводник проводница
    сторож вахтер вахтёр дворник грузчик маляр плотник столяр каменщик крановщик токарь кузнец пасечник
    садовод садовник огородник пастух скотник доярка птичница мельник виноградарь бахчевод
    бизнесмен предприниматель владелец владелица основатель основательница соучредитель учредитель
    акционер банкир финансист инвестор бухгалтер аудитор продавец повар пекарь мастер ремесленник портной
    ювелир
    сценограф хореограф балетмейстер хормейстер концертмейстер худрук кинорежиссер кинорежиссёр гример гримёр
    костюмер дублер дублёр каскадер каскадёр постановщик постановщица дебютант дебютантка рэпер рэперша
    диджей вокалист вокалистка бард гитарист басист барабанщик виолончелист саксофонист трубач баянист
    кларнетист арфистка аккомпаниатор импресарио аниматор мультипликатор киновед искусствовед театровед
    музыковед культуролог религиовед философ языковед лингвист филолог мыслитель сказитель акын манасчи
    комик стендапер юморист звезда телеведущий телеведущая радиоведущий продюсерша тиктокер инстаблогер
    инфлюенсер легионер хавбек вингер плеймейкер полуфиналист финалист финалистка спринтер стайер марафонец
    фехтовальщик фехтовальщица самбист самбистка тхэквондист каратист стрелок лучник гребец яхтсмен
    скалолаз скалолазка биатлонист биатлонистка конькобежец конькобежка бразилец бразильянка португалец
    оппонент секундант судмедэксперт криминалист понятой понятая фигурант фигурантка беглец беженец беженка
    перфузиолог анестезиолог кардиохирург нейрохирург кардиолог невролог онколог гинеколог акушер уролог
    травматолог офтальмолог рентгенолог инфекционист эпидемиолог вирусолог иммунолог генетик ортопед логопед
    дерматолог психиатр нарколог диетолог стоматолог фармаколог токсиколог провизор санитарка акушерка
    писатель писательница поэт поэтесса драматург переводчик переводчица критик журналист журналистка
    корреспондент редактор главред блогер ведущий ведущая фотограф фотокорреспондент оператор режиссер
    режиссёр продюсер сценарист актер актёр актриса артист артистка певец певица композитор дирижер
    музыкант домбрист скрипач пианист танцор балерина художник художница скульптор дизайнер модельер
    солист солистка
    спортсмен спортсменка чемпион чемпионка теннисист теннисистка боксер боксёр борец дзюдоист дзюдоистка
    шахматист шахматистка футболист хоккеист гимнаст гимнастка пловец пловчиха велогонщик лыжник лыжница
    фигурист фигуристка тяжелоатлет штангист альпинист альпинистка наставник тренер нападающий вратарь
    защитник полузащитник голкипер форвард соперник соперница капитан призер призёр победитель
    победительница лауреат обладатель
    пенсионер пенсионерка житель жительница гражданин гражданка клиент клиентка покупатель пассажир
    пассажирка сосед соседка ветеран волонтер волонтёр доброволец активист активистка правозащитник
    правозащитница общественник участник участница автор турист туристка путешественник очевидец очевидица
    отец мать папа мама сын дочь брат сестра дед дедушка бабушка внук внучка муж жена супруг супруга вдова
    вдовец племянник племянница дядя тетя тётя зять невеста жених друг подруга коллега напарник ребенок
    мальчик девочка девушка парень мужчина женщина младенец
    господин госпожа товарищ сэр мадам король королева принц принцесса султан эмир шейх хан император царь
    шах имам муфтий патриарх папа аятолла кардинал епископ
    библиотекарь смотритель чиновник чиновница сотрудник сотрудница работник работница служащий секретарша
    уборщица медик лаборант программист разработчик айтишник предводитель член
    глава главе канцлер верховный
    рабочий рабочая сталевар металлург горняк монтажник монтажница электромонтер электромонтёр крановщица
    сортировщица упаковщица швея вязальщица ткачиха прядильщица почтальон дояр конюх табунщик чайханщик
    часовой часовщица реставраторша геодезист топограф метеоролог орнитолог ихтиолог зоолог ботаник
    зритель зрительница слушатель слушательница посетитель посетительница покупательница начальница
    палеонтолог антрополог востоковед тюрколог обувщик издатель архивариус архивист
    """
)
_ENGLISH = listed(
    """
    president ex-president vice-president premier minister prime-minister chancellor speaker chairman
    chairwoman chairperson chair governor mayor akim deputy senator lawmaker mp congressman congresswoman
    representative secretary secretary-general spokesman spokeswoman spokesperson
    adviser advisor aide ambassador chargé consul attaché envoy diplomat
    commissioner ombudsman head chief director
    manager leader boss founder co-founder cofounder owner ceo cfo partner executive
    judge justice prosecutor lawyer attorney barrister notary defendant suspect detective investigator
    inspector officer policeman sheriff witness victim
    general colonel major captain lieutenant sergeant corporal private admiral commander marshal commodore
    dr doctor professor prof academician scientist scholar researcher expert analyst economist historian
    sociologist psychologist biologist physicist chemist geologist seismologist hydrologist glaciologist
    ecologist archaeologist astronomer demographer mathematician linguist philosopher
    surgeon nurse paramedic physician pediatrician midwife pharmacist veterinarian
    teacher schoolteacher lecturer principal headmaster rector dean tutor student pupil graduate
    schoolgirl schoolboy
    engineer architect builder mechanic driver pilot astronaut cosmonaut sailor captain welder electrician
    miner farmer shepherd herder fisherman hunter gardener baker cook chef tailor smith jeweller
    shopkeeper trader merchant businessman businesswoman entrepreneur investor banker accountant auditor
    broker
    choreographer scenographer dramaturg conductor choirmaster concertmaster cinematographer animator rapper
    vocalist guitarist bassist drummer pianist cellist saxophonist trumpeter violist bard songwriter comedian
    comic vlogger influencer star superstar popstar frontman debutant thinker akyn choirboy musicologist
    forward winger playmaker finalist runner-up fencer shooter archer rower sailor biathlete teenager
    brazilian portuguese cardiologist neurologist oncologist epidemiologist virologist anaesthetist
    anesthetist paediatrician dentist psychiatrist radiologist geneticist forensic whistleblower
    shaman healer hermit caretaker janitor cleaner waiter waitress barista bartender receptionist
    headteacher headmistress plumber carpenter joiner blacksmith potter weaver embroiderer
    writer author novelist poet playwright translator critic journalist reporter correspondent editor
    columnist blogger presenter photographer cameraman director filmmaker producer screenwriter actor
    actress singer composer conductor musician violinist pianist dancer ballerina artist painter sculptor
    designer librarian curator
    athlete champion boxer wrestler judoka player footballer striker goalkeeper midfielder defender coach
    trainer swimmer cyclist skier skater gymnast climber mountaineer sprinter weightlifter heavyweight
    opponent rival teammate
    pensioner retiree resident villager neighbour neighbor veteran volunteer activist campaigner tourist
    traveller traveler passenger customer client commuter
    father mother dad mum mom son daughter brother sister grandfather grandmother grandson granddaughter
    husband wife widow widower uncle aunt nephew niece cousin friend colleague counterpart bride groom
    fiancé fiancée baby boy girl man woman
    mr mrs ms miss sir madam lord lady dame king queen prince princess sultan emir sheikh khan emperor
    tsar shah imam mufti patriarch pope cardinal bishop archbishop rabbi father saint
    official clerk staffer employee worker member guest host winner laureate holder specialist consultant
    programmer developer technician operator seismologist ranger guide monk nun
    """
)
_STEMS = {"kk": _KAZAKH, "ru": _RUSSIAN, "en": _ENGLISH}

# Relatives: the one capitalised word behind them is their name.
KIN: dict[str, frozenset[str]] = {
    "kk": listed(
        """
        ата әже апа аға әке ана шеше іні қарындас сіңлі келін күйеу немере шөбере жиен бала қыз ұл бауыр зайып
        жар жұбай әйел
        """
    ),
    "ru": listed(
        """
        отец мать папа мама сын дочь брат сестра дед дедушка бабушка внук внучка муж жена супруг супруга
        вдова вдовец племянник племянница дядя тетя тётя зять невеста жених
        """
    ),
    "en": listed(
        """
        father mother son daughter brother sister grandfather grandmother grandson granddaughter husband wife
        widow widower uncle aunt nephew niece cousin fiancé fiancée
        """
    ),
}

# Callings whose bearers go by one name: singers, footballers of Brazil, poets and rulers of old.
OF_ONE_NAME: dict[str, frozenset[str]] = {
    "kk": listed(
        """
        ақын жазушы жырау жыршы күйші әнші рэпер блогер диджей актер актриса биші композитор сазгер
        суретші мүсінші философ ойшыл ғұлама тарихшы батыр би шешен хан сұлтан патша император шабуылшы
        қорғаушы қақпашы
        жартылай футболшы ойыншы легионер жұлдыз вокалист бразилиялық португалиялық
        """
    ),
    "ru": listed(
        """
        поэт поэтесса писатель драматург певец певица рэпер рэперша блогер блогерша диджей актер актриса
        композитор художник художница скульптор философ мыслитель историк полководец хан султан царь
        царица император шах
        эмир нападающий форвард защитник полузащитник хавбек вингер вратарь голкипер легионер футболист
        бразилец бразильянка португалец звезда вокалист вокалистка тиктокер тиктокерша инстаблогер
        стендапер
        """
    ),
    "en": listed(
        """
        poet poetess writer playwright novelist singer rapper blogger vlogger dj actor actress composer
        painter sculptor artist philosopher thinker historian commander khan sultan tsar emperor shah emir
        forward striker
        defender midfielder winger playmaker goalkeeper footballer brazilian star popstar vocalist
        songwriter comedian tiktoker influencer saint prophet pharaoh
        """
    ),
}

# Words that make the one capitalised word after them a person, whoever he is.
ADDRESS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "prof",
        "sir",
        "lord",
        "lady",
        "dame",
        "господин",
        "госпожа",
        "г-н",
        "г-жа",
        "мистер",
        "миссис",
        "ханым",
        "мырза",
        "президент",
        "премьер-министр",
        "president",
        "chancellor",
        "judge",
        "captain",
        "colonel",
        "general",
        "major",
        "lieutenant",
        "sergeant",
        "professor",
        "doctor",
        "senator",
    ]
)

_KAZAKH_TAILS = listed(
    """
    ы і сы сі ым ім м ымыз іміз мыз міз лар лер дар дер тар тер лары лері дары дері тары тері
    """
) | {""}
_KAZAKH_CASES = listed(
    """
    ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті н да де та те нда нде дан ден тан тен нан
    нен мен бен пен
    """
) | {""}

_KAZAKH_ENDINGS = frozenset(tail + case for tail in _KAZAKH_TAILS for case in _KAZAKH_CASES)
_RUSSIAN_ENDINGS = listed(
    """
    а я у ю ом ем ём ой ей е и ы ов ев ей ам ям ами ями ах ях ого его ому ему им ым ую ая ие ые их ых ими
    ыми ью ья
    """
)
_RUSSIAN_FINALS = ("", "а", "я", "ь", "й", "ый", "ий", "ая", "ец", "о")
_SOFTENED = {"г": "к", "ғ": "қ", "б": "п"}


@lru_cache(maxsize=20_000)  # the words of a day's articles, some megabytes
def find(word: str, language: str) -> str:
    """The role that a folded word is a form of, bare; "" when it is none. `language`: kk, ru, en."""
    stems = _STEMS.get(language, frozenset())
    if word in stems:
        return word
    restored = {"kk": without_endings, "ru": _russian, "en": _english}.get(language, _none)(word)
    return next((stem for stem in restored if stem in stems), "")


def without_endings(word: str) -> list[str]:
    """What a Kazakh word may be with its plural, possessive and case endings off."""
    found = []
    for end in range(len(word) - 1, 1, -1):
        if word[end:] in _KAZAKH_ENDINGS:
            found += [word[:end], word[: end - 1] + _SOFTENED.get(word[end - 1], word[end - 1])]
    return found


def _russian(word: str) -> list[str]:
    bases = [word.removesuffix(ending) for ending in _RUSSIAN_ENDINGS if word.endswith(ending)]
    return [base + final for base in bases if len(base) > 2 for final in _RUSSIAN_FINALS]


def _english(word: str) -> list[str]:
    return [word.removesuffix("'s"), word.removesuffix("s")]


def _none(_: str) -> list[str]:
    return []


# Verbs whose subject is a person: beside an unknown name they tell that it is one.
SAID: dict[str, frozenset[str]] = {
    "kk": listed(
        """
    деді дейді деген айтты айтады жеткізді мәлімдеді хабарлады түсіндірді ескертті қосты баяндады сұрады
    күлді жымиды жазды растады ханым мырза
    """
    ),
    "ru": listed(
        """
    сказал сказала говорит заявил заявила отметил отметила добавил добавила рассказал рассказала
    рассказывает сообщил сообщила пояснил пояснила подчеркнул подчеркнула считает ответил ответила
    признался призналась уточнил уточнила напомнил напомнила вспоминает вспоминал написал написала спросил
    спросила предложил предложила объяснил объяснила призвал призвала заметил заметила
    """
    ),
    "en": listed(
        """
    said says told added adds noted explained recalled asked replied answered wrote remarked stressed
    joked warned argued insisted admitted stated declared expects
    """
    ),
}
