"""What happens in the news, by the beginnings of the words that tell it in Kazakh, Russian and English: by
these one event is known in three languages. And what else is called differently in them: places, numbers."""

from bot.extract.lexicon import listed

# Kazakh | Russian | English. A word tells what stands before the colon when it begins with one of these; one
# with a full stop behind it has to be the whole word.
_CONCEPTS = """
open: аш ашыл тұсау | откры | open inaugurat launch
close: жаб | закры перекры | close closed closing shut
begin: баста | нача начин начнет запус приступ стартова | begin start launch commenc kick
finish: аяқта бітір | заверш законч окончи | complet finish conclu
build: құрылыс салын салу салып салад тұрғыз | строит постро возвед возводи сооруж | build construct erect
repair: жөнде | ремонт реконструк | repair renovat overhaul reconstruct
restore: қалпына | восстан вернул верну | restor resum
bridge: көпір | мост. моста мосту мостом мосте мосты мостов | bridge
road: жол. жолы жолда жолын тасжол трасса | дорог трасс автодорог шоссе | road highway motorway
river: өзен арнасы арнада | рек. река реки реке реку русл | river
school: мектеп мектеб | школ | school
pupil: оқушы бала балалар | школьник ученик дет. детей детск ребен | pupil child schoolchild
student: студент жатақхана | студен общежит | student dormitor hostel
university: университет жоо. | университет вуз институт | universit
teacher: мұғалім ұстаз педагог | учител педагог | teacher
hospital: аурухана емхана | больниц госпитал стационар поликлин | hospital clinic
doctor: дәрігер | врач медик доктор | doctor medic physician
disease: ауру. ауруы дерт індет вирус жұқпа | |
disease: | болезн заболе эпидем вирус инфекц | disease outbreak virus infect epidem
vaccine: вакцина екпе | вакцин прививк | vaccin
fire: өрт өртен жанғ тұтан | пожар горе. горел загоре сгоре возгоран огон огня пламя | fire blaze burn
explosion: жарыл | взрыв взорва | explo blast
gas: газ | газ | gas
oil: мұнай | нефт | oil. petrol crude
coal: көмір шахта | угол угля шахт | coal mine. miner
gold: алтын | золот | gold
silver: күміс | серебр | silver
bronze: қола | бронз | bronze
electricity: электр жарық | электр энергосистем | electric power. grid
heating: жылу жылусыз қазандық | отоплен тепло тепла тэц котел котла котель | heating boiler heat.
solar: күн. | солнечн | solar
wind: жел. | ветро ветря | wind
nuclear: атом аэс. | атомн аэс. ядерн | nuclear
water: су. суды судың суару ауызсу | вод. вода воды воду водой водн полив | water irrigat
flood: тасқын | паводк паводок наводн подтоп затоп половод | flood inundat
quake: сілкін дүмпу магнитуда | землетряс толчк сейсм магнитуд | earthquake quake tremor magnitude seism
storm: боран дауыл | буран ураган шторм метель | storm hurricane blizzard
snow: қар. қарлы | снег снего | snow
rain: жаңбыр нөсер | дожд ливен ливн | rain downpour
drought: құрғақшылық | засух | drought
landslide: көшкін сел. | оползен оползн сел. селев лавин | landslide mudflow avalanche
evacuate: көшіріл эвакуа | эвакуир эвакуац вывез вывел | evacuat
rescue: құтқар | спас | rescu
accident: апат. апаты апат | авари дтп. столкн | accident crash collision collid skid
bus: автобус | автобус микроавтобус маршрутк | bus. minibus
car: көлік машина | машин автомоб авто. | car. cars vehicle
truck: жүк. | грузов фур | truck lorr
train: пойыз теміржол вагон | поезд железнодорож вагон | train rail
plane: ұшақ әуе авиа рейс | самолет авиа рейс аэропорт | plane airline aircraft flight airport
drown: батып | утон тонул | drown
death: қаза. қазаға өлім өлген қайтыс өлді мерт | |
death: | погиб смерт умер скончал жертв | kill die died dead death fatal
injured: жарақат зардап күйік | пострад ранен травм ожог | injur wound hurt burns
missing: жоғал хабарсыз адас | пропа исчез розыск ищут поиск | missing disappear lost. search
arrest: ұста. ұсталды қамау қамалды тұтқын | задерж арест | arrest detain custody
police: полиц | полиц | police
investigate: тергеу тексер прокуратура | следств расслед следоват провер | investigat probe inquir prosecut
court: сот. сотта соты судья сотқа | суд. суда суде суды судом судья судеб | court judge trial
sentence: үкім сотталд сотталған | приговор осужд осуди колон лишени | sentenc jail prison convict
appeal: апелляция шағым | апелляц обжалов жалоб | appeal
bribe: пара. парақор жемқор | взятк корруп | brib corrupt graft
murder: өлтір | убий убит убил | murder
steal: ұрлық ұрла тонау | краж украд ограб похит хищен | theft steal stole robb
fraud: алаяқ | мошенн аферист пирамид | fraud scam
drugs: есірткі | наркот | drug narcot
fine: айыппұл | штраф | fine. fined fines penalt
law: заң кодекс | закон кодекс | law. laws bill. bills code. legislat
adopt: қабылда мақұлда | приня одобр поддерж | adopt approv pass. passed back. backs
reading: оқылым | чтени | reading
sign: хаттамаға | подпис | sign. signed signs
agree: келіс уағда | договор согласов соглаш | agree deal
meet: кездес | встрет встреч | meet met.
talks: келіссөз | переговор консульт | talks negotiat
visit: сапар | визит посет прибы приех | visit arriv
summit: саммит | саммит | summit
election: сайлау | выбор избира избран голосов | elect vote ballot
appoint: тағайынд | назнач утвержд | appoint named
resign: отставка қызметінен босат | отстав уволен увол ушел освобожд | resign dismiss quit sack step
government: үкімет | правительств кабинет | government cabinet
parliament: мәжіліс сенат парламент депутат | |
parliament: | мажилис сенат парламент депутат | parliament mazhilis senate deput lawmak
border: шекара бекет | границ погран пропускн кпп | border checkpoint crossing
army: әскер армия сарбаз | арми военн солдат | army military soldier troop
exercise: жаттығу әскери | учени маневр | drill exercise
protest: наразылық митинг шеру | протест митинг | protest rall demonstrat
strike: ереуіл | забаст | strike
rise: өсті өсе өсу өсед арт қымбат көбей көтер | |
rise: | вырос рост вырас увелич повы подорож поднял | rise rose grew grow increas rais hike up.
fall: төменде азай арзан | |
fall: | сниз упа паден подешев уменьш сокра замедл | fall fell drop declin decreas lower slow cut
price: баға құны | цен. цена цены цену стоимост стоит | price cost
tariff: тариф | тариф | tariff
wage: жалақы еңбекақы | зарплат оклад | wage salar pay.
pension: зейнет | пенси | pension
tax: салық | налог ндс. | tax
benefit: жәрдемақы өтемақы төлем | пособи выплат компенс | benefit compens allowance
loan: несие қарыз кредит | кредит заем ипотек долг | loan credit debt mortgag
bank: банк | банк | bank
rate: мөлшерлеме ставка | ставк | rate. rates
currency: валюта бағам | валют курс | exchange currenc
inflation: инфляция | инфляц | inflation
budget: бюджет | бюджет | budget
invest: инвест қаржыланд | инвест вложен вложат финансир | invest financ fund
export: экспорт шетелге | экспорт вывез вывоз | export ship.
import: импорт | импорт ввоз ввез | import
ban: тыйым шектеу | запрет запре огранич | ban. banned bans restrict prohibit
wheat: бидай астық | пшениц зерн | wheat grain
meat: ет. етін етті сиыр | мяс говядин баран | meat beef mutton
harvest: егін өнім жиын. | урожа посев жатв уборк | harvest crop sow
livestock: мал. малы жылқы қой. | скот лошад овец | livestock cattle sheep horse
animal: жануар ит. иттер | животн собак питом | animal dog. dogs pet.
fish: балық балықшы | рыб | fish
forest: орман ағаш | лес. леса лесн дерев | forest tree
plant: зауыт фабрика комбинат | завод фабрик комбинат | factory plant. refinery
station: станция стансы | станци | station
company: компания кәсіпорын | компани предприят | company firm
job: жұмысқа жұмыссыз | безработ рабочих трудоустр вакан | jobs unemploy vacanc employ
house: үй. тұрғынүй пәтер баспана | дом. дома домов квартир жиль | house home apartment housing
market: базар | рынок рынк базар | market bazaar
shop: дүкен | магазин | shop store
tourist: турист туризм саяхат | турист туризм тур. туры | tourist tourism
match: ойын. матч кездесу | матч встреча игр | match game. fixture
win: жең жеңіс жеңімпаз | побед выигра обыгра разгром одоле | win won beat defeat victor
lose: жеңіл ұтыл | проигр уступ пораж | lose lost
draw: тең. теңе | ничь | draw. drew
champion: чемпион біріншілік | чемпион первенств | champion
final: финал | финал | final
medal: медаль жүлде | медал призер | medal
goal: гол. голы | гол. гола мяч | goal score
football: футбол | футбол | football soccer
boxing: бокс | бокс | box
wrestling: күрес. палуан | борьб борец | wrestl
chess: шахмат | шахмат | chess
tennis: теннис | теннис | tennis
judo: дзюдо | дзюдо | judo
weight: атлетика | тяжелоатл штангист | weightlift
coach: бапкер жаттықтыру | тренер | coach
film: фильм кино режиссер | фильм кино режиссер картин | film movie cinema
festival: фестивал | фестивал | festival
prize: сыйлық жүлде марапат гран | преми приз. призы призом награ гран | prize award
concert: концерт ән | концерт песн | concert song
exhibition: көрме | выставк | exhibit
museum: мұражай музей | музе | museum
theatre: театр спектакль | театр спектакл | theat play.
book: кітап | книг | book
find: табылды тапты | нашли найден обнаруж | find found discover
archaeology: археолог қорған қазба | археолог курган раскоп | archaeolog burial mound excavat
space: ғарыш спутник зымыран | космо спутник ракет | space satellit rocket
science: ғалым ғылым зертхана | ученый учены наук лаборатор | scientist research laborator lab.
digital: цифрлы жасанды интеллект | цифров искусственн интеллект | digital artificial intelligence ai.
internet: интернет желі | интернет | internet online network
grant: грант | грант | grant scholarship
exam: емтихан ұбт. | экзамен ент. | exam
ecology: экология ластан | эколог загрязн выброс | ecolog pollut emission
lake: көл. көлі теңіз арал каспий | озер мор. моря море арал каспи | lake sea. aral caspian
reservoir: қойма бөгет бөген | водохранил плотин дамб | reservoir dam. dams
birth: туды дүниеге | родил рожд роды | birth born bab
wedding: той неке | свадьб брак | wedding marri
religion: мешіт дін имам | мечет религ имам | mosque relig imam
holiday: мереке | праздн наурыз | holiday nauryz celebrat
anniversary: мерейтой жылдығы | юбиле годовщин летие | anniversar
apologise: кешірім | извин | apolog
reject: тартты қабылдамады | отказ отклон отверг | reject refus declin
delay: кешік шегер | задержк перенес отлож отсроч | delay postpon
cancel: тоқтат жой күшін | отмен прекрат останов | cancel halt suspend stop
plan: жоспар | план. планиру намерен | plan
forecast: болжам | прогноз | forecast expect
warn: ескерт | предупре | warn
promise: уәде | обеща пообеща | promis pledge vow
statistics: статистика санақ | статистик перепис | statistic census
population: халық тұрғын | населен жител | population resident
military: қорғаныс қару | оборон оруж | defence defense weapon
passport: төлқұжат виза | паспорт виз. визы визов | passport visa
reserve: резерв қор. | резерв запас | reserve
leopard: барыс | барс | leopard
wolf: қасқыр | волк волч | wolf wolves
bear: аю. аюы | медвед | bear. bears
bird: құс. құстар | птиц лебед орел | bird swan eagle
saiga: киік ақбөкен | сайга сайгак | saiga
seal: итбалық | тюлен | seal. seals
locust: шегіртке | саранч | locust
ski: шаңғы | лыж горнолыж | ski. skis skier skiing
mountain: тау. тауда тауды таулы шың шатқал альпинист | |
mountain: | горах горы. горный альпинист вершин ущель | mountain climb peak gorge hik
video: бейне видео | видео | video footage film. filmed
reserve-park: қорық саябақ | заповедн нацпарк парк | reserve. park
hockey: хоккей | хокке | hockey
volleyball: волейбол | волейбол | volleyball
basketball: баскетбол | баскетбол | basketball
cycling: велоспорт велошабандоз | велогон велоспорт | cycl
swim: жүзу жүзуші | плав пловц пловчих | swim
run: жүгір марафон | марафон забег бегун | marathon runner
olympics: олимпиада | олимпи | olympi
horse-game: көкпар бәйге | кокпар байг скачк | kokpar horse-rac
dombra: домбыра күй. | домбр кюй | dombra
drone: дрон ұшқышсыз | дрон беспилот | drone unmanned
robot: робот | робот | robot
phone: телефон | телефон смартфон | phone
application: қосымша | приложен | app. apps
hacker: хакер кибер | хакер кибер | hack cyber
leak: | утечк | leak
strike-hunger: аштық | голод | hunger famine
orphan: жетім | сирот детдом | orphan
disabled: мүгедек мүмкіндігі | инвалид | disabl
veteran: ардагер | ветеран | veteran
migrant: мигрант босқын | мигрант бежен | migrant refugee
terror: террор лаңкес | террор | terror
hostage: кепіл | заложник | hostage
customs: кеден | таможен таможн | customs
smuggle: контрабанда | контрабанд | smuggl
embassy: елші елшілік консул | посольств посол посла консул | embass ambassador consul
sanction: санкция | санкци | sanction
ceasefire: бітім | перемир | ceasefire truce
uranium: уран | уран. урана урану ураново | uranium
lithium: литий | лити | lithium
copper: мыс. мысы | мед. меди медь медный медной | copper
steel: металлург | сталь стали. металлург | steel metallurg
cement: цемент | цемент | cement
cotton: мақта | хлоп | cotton
rice: күріш | рис. риса рисов | rice
sugar: қант | сахар | sugar
vegetable: көкөніс | овощ | vegetable
potato: картоп | картоф | potato
onion: пияз | лук. лука луком | onion
apple: алма. алмасы апорт | яблок яблон апорт | apple
bread: нан. нанның ұн. | хлеб мук | bread flour
milk: сүт | молок молоч | milk dairy
egg: жұмыртқа | яйц яиц | egg
poultry: тауық | куриц птицефаб | poultry chicken
medicine: дәрі. дәрілер дәрі-дәрмек | лекарств препарат | medicine. drug. pharma
surgery: ота. операция | операци хирург | surgery surgeon transplant
heart: жүрек | сердц | heart
cancer: обыр онколог | рак. рака онколог | cancer oncolog
blood: қан. қаны донор | кров донор | blood donor
taxi: такси | такси | taxi
scooter: самокат | самокат | scooter
metro: метро | метро | metro. subway
tram: трамвай | трамва лрт. | tram light-rail
airport: әуежай | аэропорт | airport
parking: тұрақ. | парков | parking
elevator: лифт | лифт | lift. elevator
roof: шатыр төбесі | крыш кровл | roof
collapse: құла опырыл | обруш рухнул | collaps
waste: қоқыс қалдық | мусор отход свалк | waste garbage landfill rubbish
sewage: кәріз | канализац сточн | sewage sewer
treeplanting: көшет | саженц | sapling seedling
dust: шаң. шаңды | пыльн пыль | dust
ice: мұз. мұзы көктайғақ | лед. льда лед льдин гололед | ice. icy
heat: аптап ыстық | жара. жары аномальн | heatwave
cold: аяз. суық | мороз холод | frost cold
poison: улан | отрав | poison
alcohol: арақ алкоголь | алкогол водк | alcohol vodka
tobacco: темекі вейп | табач сигарет вейп | tobacco cigarette vape
casino: ойынқұмар букмекер казино | лудоман букмекер казино | gambl casino betting
divorce: ажырас | развод | divorc
violence: зорлық тұрмыстық | насили | violence abuse
women: әйел қыздар | женщин девуш | women woman girl
youth: жастар | молодеж | youth young
language: тіл. тілі тілін | язык | language
alphabet: әліпби латын | алфавит латиниц | alphabet latin
monument: ескерткіш | памятник | monument statue
name-change: | переимен | renam
constitution: конституция | конституц | constitution
referendum: референдум | референдум | referendum
party: партия | парти | party
petition: петиция | петици | petition
journalist: журналист тілші | журналист блогер | journalist blogger reporter
trade: сауда тауар | торговл товарооборот | trade
customs-union: еаэо | еаэс | eaeu
corridor: дәліз | коридор | corridor
port: порт. айлақ | порт. порта порту портов | port. ports
cargo: контейнер | груз. грузы контейнер | cargo container freight
pipeline: құбыр | трубопровод газопровод нефтепровод | pipeline
refinery: мөз. | нпз. нефтеперераб | refiner
fuel: жанармай бензин дизель | топлив бензин дизел азс. | fuel gasoline petrol diesel
stock: акция. акциялар ipo. | акци. акции акций ipo. | share. shares stock ipo.
crypto: крипто | крипто майнинг | crypto mining.
startup: стартап | стартап | startup
data-centre: дата-орталық | дата-центр | data-cent
satellite-tv: телеарна | телеканал | channel tv.
mourn: қоштас қаралы жерле | прост похорон траур проводил | mourn funeral farewell buri
"""


def _read(column: int) -> dict[str, frozenset[str]]:
    """Beginnings of words -> what they tell."""
    found: dict[str, set[str]] = {}
    for line in _CONCEPTS.strip().splitlines():
        slug, _, told = line.partition(":")
        for word in told.split("|")[column].split():
            found.setdefault(word, set()).add(slug)
    return {word: frozenset(slugs) for word, slugs in found.items()}


TELLING = {language: _read(column) for column, language in enumerate(("kk", "ru", "en"))}

# What many events have in common: it tells little that two articles tell it.
GENERAL = listed(
    """
    open close begin finish build repair restore adopt reading law parliament government agree sign meet
    talks visit rise fall price company plan promise forecast warn population find win lose match champion
    final medal goal coach bank invest court sentence arrest police investigate accident death injured
    hospital rescue road car house city school pupil university teacher doctor appoint resign reject delay
    cancel job market shop station plant budget border summit election trade women youth video science
    football film prize plane train export
    """
)

# Places with names that sound differently, the same place in a line.
EXONYMS = {
    name: names.split()[0]
    for names in """
    қазақстан казахстан kazakhstan
    өзбекстан узбекистан uzbekistan
    қырғызстан кыргызстан киргизия kyrgyzstan
    тәжікстан таджикистан tajikistan
    түрікменстан туркменистан туркмения turkmenistan
    ресей россия russia
    қытай китай china
    түркия турция türkiye turkey
    үндістан индия india
    жапония япония japan
    оңтүстік южная south
    ақш сша us usa
    германия germany
    франция france
    еуропа европа europe
    азия asia
    орал уральск oral uralsk
    өскемен усть-каменогорск oskemen ust-kamenogorsk
    мәскеу москва moscow
    бейжің пекин beijing
    ыстамбұл стамбул istanbul
    ертіс иртыш irtysh
    есіл ишим ishim
    жайық урал ural
    еділ волга volga
    бұхара бұқара бухара bukhara
    хиуа хива khiva
    науаи навои навоийская navoi
    ыстықкөл иссык-куль issyk-kul
    каспий caspian
    ақтөбе актобе актюбинская aktobe
    маңғыстау мангистау мангистауская mangystau mangistau
    жетісу жетысу zhetysu jetisu
    """.strip().splitlines()
    for name in names.split()
}

# Numbers in words, by the beginnings that all their forms share.
_NUMBERS = """
2 екі. екеу | два. две. двух двум двое двоих | two
3 үш. үшеу | три. трех трем тремя трое троих | three
4 төрт. төртеу | четыре четырех четырем четверо | four.
5 бес. бесеу бесін бестен | пять. пяти. пятью пятеро пятерых | five
6 алты. алтау | шесть. шести. шестью шестеро шестерых шестерым | six.
7 жеті. жетеу | семь. семи. семью семеро семерых | seven.
8 сегіз. сегізі. | восемь. восьми. восьмью восьмеро | eight.
9 тоғыз. тоғызы. | девять. девяти. девятью девятеро | nine.
10 он. | десять. десяти. десятью | ten.
11 | одиннадцат | eleven
12 | двенадцат | twelve
13 | тринадцат | thirteen
14 | четырнадцат | fourteen
15 | пятнадцат | fifteen
16 | шестнадцат | sixteen
17 | семнадцат | seventeen
18 | восемнадцат | eighteen
19 | девятнадцат | nineteen
20 жиырма. | двадцат | twenty
30 отыз. | тридцат | thirty
40 қырық. | сорок | forty
50 елу. | пятьдесят пятидесят | fifty
60 алпыс. | шестьдесят шестидесят | sixty
70 жетпіс. | семьдесят семидесят | seventy
80 сексен. | восемьдесят восьмидесят | eighty
90 тоқсан. | девяносто | ninety
"""


def _counted(column: int) -> dict[str, int]:
    """Beginnings of words -> the number they mean; a full stop says that it is the whole word."""
    found: dict[str, int] = {}
    for line in _NUMBERS.strip().splitlines():
        value, _, forms = line.partition(" ")
        found |= dict.fromkeys(forms.split("|")[column].split(), int(value))
    return found


NUMBER_WORDS = {language: _counted(column) for column, language in enumerate(("kk", "ru", "en"))}

# Beginnings of the words that multiply the number before them.
MULTIPLIERS = {
    **dict.fromkeys(("тыс", "мың", "thousand"), 10**3),
    **dict.fromkeys(("млн", "миллион", "million", "mln"), 10**6),
    **dict.fromkeys(("млрд", "миллиард", "billion", "bln"), 10**9),
    **dict.fromkeys(("трлн", "триллион", "trillion", "trln"), 10**12),
}

MONTHS = {
    beginning: number
    for number, line in enumerate(
        """
        қаңтар январ january jan.
        ақпан феврал february feb.
        наурыз март march mar.
        сәуір апрел april apr.
        мамыр май мая мае may.
        маусым июн june jun.
        шілде июл july jul.
        тамыз август august aug.
        қыркүйек сентябр september sept.
        қазан октябр october oct.
        қараша ноябр november nov.
        желтоқсан декабр december dec.
        """.strip().splitlines(),
        start=1,
    )
    for beginning in line.split()
}

# What stands in any news, whatever it tells.
COMMON = listed(
    """
    және мен бен пен да де та те деп деді дейді айтты хабарлады хабарлайды атап өтті осы бұл ол сол оның
    олар бар жоқ болды болып болады болған бойынша үшін туралы кейін дейін бастап бірақ ал енді тағы сондай
    ақ арқылы арасында ішінде барлық биыл бүгін кеше ертең жыл жылы жылғы ай күні күн адам ел елде қала
    облыс аудан бір өз мәліметінше сөзінше мемлекет қазақстан қазақстандық ма ме ба бе па пе ғана еді екен
    етті етіп қарай соң и в во на с со к ко у о об от до из за по под при про для без над через между не ни
    но а да же бы ли что как это этот эта эти эту этом тот та те то он она они оно его ее их им ему ей нас
    вас мы вы я ты который которая которые был была были было быть есть будет будут также уже еще более
    менее после перед около словам сообщил сообщили сообщает сообщила сказал сказала заявил отметил отметила
    рассказал рассказала данным год года году лет месяц день дня человек люди страна страны стране город
    города городе область области район района сегодня вчера завтра все всех всего один одна одного
    казахстан казахстана казахстане казахстанский ранее том числе the a an and or but of in on at to for
    from with by as is are was were be been has have had will would could it its he she they them his her
    their this that these those which who whom what when where also after before about more less than not no
    said says told according year years month day people country city region today yesterday tomorrow one
    all new kazakhstan kazakh there into over under between during since until up out monday tuesday
    wednesday thursday friday saturday sunday
    """
)
