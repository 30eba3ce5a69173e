"""Capitalised words that are nobody's name, and words beside which a name is a thing's."""

from collections.abc import Iterable

from bot.extract.lexicon import listed

# Nominatives in lower case; case endings are undone by the caller.
_KAZAKH = """
қазақстан нұр-сұлтан еңбек табиғат ресей қытай өзбекстан қырғызстан тәжікстан түрікменстан әзербайжан
армения грузия түркия иран
ирак сирия израиль палестина ауғанстан пәкістан үндістан моңғолия жапония корея америка ақш кхдр кср
украина беларусь молдова польша германия франция италия испания португалия британия англия шотландия
ирландия нидерланд бельгия люксембург швейцария австрия чехия словакия словения хорватия сербия болгария
румыния венгрия мажарстан греция кипр мальта
дания норвегия швеция финляндия исландия эстония латвия литва канада мексика бразилия аргентина чили перу
колумбия венесуэла куба египет ливия тунис алжир марокко судан эфиопия кения нигерия гана оңтүстік
солтүстік батыс шығыс орталық таяу қиыр
индонезия малайзия сингапур таиланд вьетнам филиппин мьянма бангладеш непал австралия жаңа зеландия катар
кувейт бахрейн оман йемен ливан иордания сауд араб әмірлік әмірліктер еуропа азия африка еуразия евразия
кавказ балтық
астана алматы шымкент қарағанды ақтөбе тараз павлодар өскемен семей орал атырау ақтау қостанай петропавл
қызылорда түркістан көкшетау талдықорған жезқазған екібастұз риддер кентау рудный байқоңыр қонаев қапшағай
теміртау балқаш сәтбаев степногор жаңаөзен сарыағаш арқалық щучинск бурабай ақсу аягөз қорғас достық
алашанькоу арыс шардара есік талғар қаскелең
абай жетісу ұлытау алматы ақмола маңғыстау жамбыл созақ ырғыз торғай федоров мәскеу санкт петербург қазан уфа
омбы новосібір челябі екатеринбург орынбор томск барнаул ташкент самарқан самарқанд бұхара хиуа наманган
андижан ферғана нөкіс бішкек ош жалалабад ыстықкөл нарын талас душанбе худжанд хорог ашғабат аркадаг мары
баку ғабала тбилиси ереван анкара стамбул ыстамбұл бейжің пекин үрімші шанхай гонконг сиань токио сеул
пхеньян дели исламабад кабул тегеран бағдад дамаск доха дубай әбу даби риад мекке мәдина каир
париж лондон берлин мюнхен рим мадрид лиссабон брюссель гаага женева цюрих вена прага варшава будапешт
бухарест софия афины хельсинки стокгольм осло копенгаген рига таллин вильнюс киев минск кишинев вашингтон
нью-йорк чикаго лос анджелес бостон торонто оттава
отырар сайрам созақ сауран сығанақ сарайшық баласағұн қарақорым каспий арал балқаш ертіс іле есіл жайық
сырдария амудария еділ алатау алтай тянь-шань памир қазақ қазақтар орыс өзбек қырғыз тәжік түрікмен түркі
қытайлық еуропалық алла құдай тәңір аллатағала
ақорда мәжіліс сенат парламент үкімет конституция жарғы штат құрама қарулы күш республика қылмыстық
азаматтық жоғары корольдік әкімшілік орда ұлан тынық мұхит федерация ассамблея палата комитет агенттік
департамент басқарма қор банкі халық кеңес ұлттық ұлттар ұйым біріккен банк
министрлік мемлекет басшысы елбасы жоғарғы сот халықаралық ұйым одақ еуропалық комиссия еуропалық кеңес
наурыз ораза құрбан айт рамазан айы жарлық заң кодекс бас прокуратура елорда кремль
kazinform казинформ қазақпарат қазинформ роскосмос жібек жолы қазақконцерт
"""
_RUSSIAN = """
казахстан россия китай узбекистан кыргызстан киргизия таджикистан туркменистан туркмения азербайджан
армения грузия турция иран ирак сирия израиль палестина афганистан пакистан индия монголия япония корея
америка сша кндр рк рф кнр
украина белоруссия беларусь молдова молдавия польша германия франция италия испания португалия
великобритания британия англия шотландия ирландия нидерланды голландия бельгия люксембург швейцария
австрия чехия словакия словения хорватия сербия черногория босния болгария румыния венгрия греция кипр
мальта албания македония косово
дания норвегия швеция финляндия исландия эстония латвия литва канада мексика бразилия аргентина чили перу
колумбия венесуэла куба боливия эквадор парагвай уругвай гаити египет ливия тунис алжир марокко судан
эфиопия кения нигерия гана сенегал мали сомали ангола замбия танзания уганда руанда конго юар африка
камерун
индонезия малайзия сингапур таиланд вьетнам филиппины мьянма бангладеш непал лаос камбоджа австралия
зеландия катар кувейт бахрейн оман йемен ливан иордания эмираты оаэ аравия европа азия евразия кавказ
балтика прибалтика сибирь урал дальний восток сахалин камчатка курилы запад север юг поволжье крым донбасс
чечня дагестан
татарстан башкортостан якутия ингушетия осетия калмыкия бурятия тыва хакасия каракалпакстан синьцзян тибет
тайвань гонконг макао
астана нур-султан алматы алма-ата шымкент караганда актобе тараз павлодар усть-каменогорск семей уральск
атырау актау костанай петропавловск кызылорда туркестан кокшетау талдыкорган жезказган экибастуз риддер
кентау рудный байконур конаев капчагай темиртау балхаш сатпаев степногорск жанаозен сарыагаш аркалык
щучинск бурабай аксу аягоз хоргос достык косшы талгар каскелен есик баутино курык каражыра
абай жетысу улытау мангистау москва санкт-петербург петербург ленинград казань уфа омск новосибирск
челябинск екатеринбург оренбург томск барнаул самара саратов ростов тамбов псков краснодар сочи волгоград
воронеж пермь тюмень иркутск владивосток хабаровск красноярск калининград мурманск архангельск тула рязань
иваново орел киров королев грозный махачкала нальчик байкал
ташкент самарканд бухара хива наманган андижан фергана нукус термез навои бишкек ош джалал-абад иссык-куль
нарын талас баткен токмок каракол чуй душанбе худжанд хорог куляб бохтар ашхабад аркадаг мары туркменабад
туркменбаши баку габала гянджа тбилиси батуми ереван гюмри анкара стамбул измир анталья пекин урумчи
шанхай гуанчжоу шэньчжэнь сиань гонконг токио осака киото сеул пхеньян дели мумбаи исламабад карачи лахор
кабул кандагар герат тегеран багдад дамаск алеппо бейрут доха дубай абу-даби шарджа эр-рияд мекка медина
каир амман иерусалим тель-авив газа
париж лион марсель страсбург лондон манчестер берлин мюнхен гамбург франкфурт кельн дрезден лейпциг рим
милан турин неаполь венеция мадрид барселона валенсия лиссабон порту брюссель антверпен гаага амстердам
роттердам женева цюрих базель берн вена зальцбург прага брно варшава краков гданьск будапешт бухарест
софия афины хельсинки стокгольм осло копенгаген рига таллин вильнюс каунас киев харьков одесса львов днепр
минск гомель кишинев белград загреб сараево
вашингтон нью-йорк чикаго лос-анджелес бостон хьюстон даллас майами филадельфия детройт торонто оттава
монреаль ванкувер мехико гавана рио сан-паулу бразилиа буэнос-айрес лима богота каракас сидней мельбурн
канберра
отрар сайрам созак сауран сыганак сарайчик каракорум каспий арал балхаш иртыш или ишим сырдарья амударья
волга дон днепр дунай алатау алтай тянь-шань памир кремль акорда мажилис сенат парламент конституция бог
аллах жогорку кенеш халк маслахаты олий мажлис
маджлиси намояндагон госдума дума совбез совмин минфин минздрав мид мвд кнб мчс лртм оон нато обсе шос снг
еаэс одкб брикс ес
казинформ тасс риа новости интерфакс спутник рейтер reuters роскосмос казгидромет казмунайгаз казахмыс
казатомпром самрук-казына газпром роснефть лукойл сбербанк
университет институт академия консерватория факультет кафедра лаборатория обсерватория библиотека
филармония галерея гимназия лицей колледж школа музей театр больница клиника министерство комитет
агентство ассоциация федерация фонд центр союз издательство
кубок суперкубок лига гран-при универсиада спартакиада олимпиада олимпийский паралимпийский
наурыз рождество пасха рамадан ураза курбан-айт масленица юпитер марс венера земля солнце луна
"""
_ENGLISH = """
kazakhstan russia china uzbekistan kyrgyzstan kyrgyz tajikistan turkmenistan azerbaijan armenia georgia
turkey türkiye iran iraq syria israel palestine afghanistan pakistan india mongolia japan korea america
usa us uk u.s un eu
ukraine belarus moldova poland germany france italy spain portugal britain england scotland wales ireland
netherlands holland belgium luxembourg switzerland austria czechia slovakia slovenia croatia serbia
montenegro bosnia bulgaria romania hungary greece cyprus malta albania macedonia kosovo constantinople
denmark norway sweden finland iceland estonia latvia lithuania canada mexico brazil argentina chile peru
colombia venezuela cuba bolivia ecuador egypt libya tunisia algeria morocco sudan ethiopia kenya nigeria
ghana senegal mali somalia africa
indonesia malaysia singapore thailand vietnam philippines myanmar bangladesh nepal laos cambodia australia
zealand qatar kuwait bahrain oman yemen lebanon jordan emirates uae arabia europe asia eurasia caucasus
baltic siberia ural crimea donbas chechnya dagestan tatarstan karakalpakstan xinjiang tibet taiwan hong
kong
astana nur-sultan almaty shymkent karaganda aktobe taraz pavlodar oskemen semey oral atyrau aktau kostanay
petropavlovsk kyzylorda turkistan kokshetau taldykorgan zhezkazgan ekibastuz baikonur konaev khorgos
zhetysay muynak moscow petersburg kazan ufa omsk novosibirsk chelyabinsk yekaterinburg orenburg
tashkent samarkand bukhara khiva namangan andijan fergana nukus termez navoi bishkek osh jalal-abad
issyk-kul naryn talas batken karakol dushanbe khujand khorog kulob ashgabat arkadag mary baku gabala ganja
tbilisi batumi poti yerevan ankara istanbul izmir antalya beijing urumqi shanghai guangzhou shenzhen xi’an
xi'an tokyo osaka kyoto seoul pyongyang busan delhi mumbai islamabad karachi lahore kabul kandahar herat
tehran baghdad damascus aleppo beirut doha dubai abu dhabi riyadh mecca medina cairo amman jerusalem tel
aviv gaza
paris lyon marseille strasbourg london manchester berlin munich hamburg frankfurt cologne dresden leipzig
rome milan turin naples venice madrid barcelona lisbon porto brussels antwerp hague amsterdam rotterdam
geneva zurich basel bern davos vienna salzburg prague warsaw krakow gdansk budapest bucharest sofia athens
helsinki stockholm oslo copenhagen riga tallinn vilnius kyiv kharkiv odesa odessa lviv dnipro chernihiv
minsk chisinau belgrade zagreb sarajevo dublin edinburgh
washington new york chicago angeles los boston houston dallas miami philadelphia detroit toronto ottawa
montreal vancouver havana rio sao paulo buenos aires lima bogota caracas sydney melbourne canberra vatican
bokhtar otrar sairam sauran tengri karakorum caspian aral balkhash irtysh ili ishim syr amu darya volga
don danube alatau altai tien shan pamir kremlin akorda mazhilis senate parliament constitution god allah
jogorku kenesh khalk maslakhaty oliy majlis duma
congress pentagon white house nato osce sco cis eaeu csto brics unesco unicef interpol
kazinform tass reuters interfax bloomberg afp ap bbc cnn sputnik xinhua akipress
nauryz nowruz christmas easter ramadan eid earth sun moon mars venus jupiter
january february march april may june july august september october november december monday tuesday
wednesday thursday friday saturday sunday
kazakh kazakhs kazakhstani russian russians chinese uzbek uzbeks tajik tajiks turkmen turkish turk turks
azerbaijani azeri armenian georgian iranian iraqi syrian israeli palestinian afghan pakistani indian
mongolian japanese korean american americans british english scottish irish welsh dutch belgian swiss
austrian german germans french italian spanish portuguese polish czech slovak slovenian croatian serbian
bulgarian romanian hungarian greek danish norwegian swedish finnish icelandic estonian latvian lithuanian
ukrainian ukrainians belarusian moldovan canadian mexican brazilian argentine egyptian european europeans
asian asians african arab arabs arabic muslim muslims christian jewish jews western eastern northern
southern central south north east west soviet eurasian uyghur tatar caspian latin persian ottoman orthodox
islamic buddhist
"""
_ENGLISH_BODIES = """
university institute academy school college ministry minister department committee commission council
agency service authority office bureau bank fund foundation company corporation group holding association
union federation league party movement assembly parliament senate court supreme house palace centre center
museum library theatre theater opera hall gallery park garden square avenue street road highway bridge
station airport port stadium arena hospital clinic church mosque cathedral temple
river sea lake mountain mountains range valley desert steppe peak glacier island islands peninsula canal
reservoir dam field bay gulf strait ocean region district province oblast county city town village
republic kingdom state states united nations organization organisation security cooperation initiative
programme program project forum summit conference congress festival prize award order medal cup
championship games olympics olympic world international national federal regional state royal people
peoples people’s army navy air force forces police guard border customs middle corridor belt silk road
route one way line pipeline railway railways airlines airways ship
declaration treaty agreement charter act law code constitution statement memorandum protocol plan strategy
concept day week month year age era century war revolution independence victory unity press news times
post journal review daily herald tribune television radio channel
energy oil gas power water health education science culture sport sports foreign affairs internal finance
economy economics trade industry agriculture transport justice defence defense interior labour labor
environment ecology tourism digital information technology development investment infrastructure
emergencies emergency situations
academy club team hotel tower resort motors café restaurant group media radio rescue red cross crescent
green yellow black white golden great grand high higher upper
lower old new big holy
"""

# Words that follow a name which then is a street's, a school's or a prize's; Kazakh ones in the possessive.
NAMED_AFTER_KAZAKH = listed(
    """
    көшелері даңғылдары аудандары ауылдары ауылы аулы аулдары қалалары облыстары мектептері университеттері
    стансалары қоймасы каналы дариясы өзені көлі
    атындағы көшесі даңғылы алаңы шағынауданы саябағы ауданы ауылы қаласы облысы университеті институты
    академиясы мектебі гимназиясы лицейі колледжі
    театры музейі кітапханасы консерваториясы филармониясы галереясы сарайы орталығы бекеті стансасы
    станциясы вокзалы әуежайы порты метросы көпірі стадионы аренасы
    кешені клубы ауруханасы емханасы қоры сыйлығы премиясы медалі ордені төсбелгісі стипендиясы кубогы
    турнирі мемориалы ескерткіші кесенесі мешіті шыңы мұздығы асуы тауы кемесі паромы
    старты тағылымы оқулары шәкіртақысы мүсіні бюсті мұражайы зираты кенті округі орамы
    """
)
BETWEEN_KAZAKH = listed(
    """
    халықаралық зияткерлік ұлттық мемлекеттік облыстық қалалық аудандық драма спорт опера балет ғылыми
    орта музыка
    мәдениет орталық техникалық педагогикалық медициналық тұрғын әдеби-мемориалдық
    """
)
NAMED_AFTER_RUSSIAN = listed(
    """
    имени им улица улице улицы улицу улицей ул улиц улицам улицами улицах
    проспект проспекте проспекта проспекту проспектом проспекты проспектов проспектам проспектах пр пр-т
    пр-та пр-те углу угол пересечении пересечения перекрестке перекрёстке перекресток площадей площадях
    бульваров бульварах переулков переулках площадь
    площади бульвар бульваре бульвара переулок переулке мост моста мосту набережная набережной аллея аллее
    аэропорт аэропорту аэропорта аэропорте вокзал вокзале станция станции станцию университет университете
    университета институт институте академия академии школа школе школы гимназия гимназии лицей лицее
    колледж колледже театр театре театра музей музее музея консерватория
    библиотека библиотеке центр центре центра фонд фонда фонде премия премии премию премией орден ордена
    орденом орденами медаль медали медалью медалями кубок кубка кубке мемориал мемориале стипендия
    стипендию памятник памятника стадион стадионе дворец дворце
    пик пика ледник ледника перевал поселок село селе села город городе города район районе района область
    области аул ауле аула микрорайон микрорайоне комплекс теплоход судно паром крейсер ледокол корабль
    самолет борт бренд компания компании фирма ресторан кафе отель больница больнице клиника дом-музей
    дивизия дивизии бригада
    водохранилище водохранилища водохранилищу водохранилищем водохранилищ водохранилищах гидроузел гидроузла
    гидроузле гэс тэц аэс грэс плотина плотины плотине плотину озеро озера озере озеру реки реке рекой канал
    канала канале ущелье ущелья урочище урочища долина долины долине месторождение месторождения
    месторождении месторождений рудник рудника руднике рудников шахта шахты шахте шахту шахт разрез разреза
    разрезе завод завода заводе фабрика фабрики фабрике комбинат комбината комбинате порт порта порту вулкан
    вулкана вулкане комета кометы кометой астероид астероида кратер кратера хребет хребта хребте ледника
    ледники пещера пещеры пещере водопад водопада остров острова острове сквер сквера сквере парк парка
    парке рынок рынка рынке базар базара базаре санаторий санатория санатории пансионат пансионата
    кладбище кладбища мавзолей мавзолея мечеть мечети церковь заповедник заповедника погранзастава
    погранзаставы полигон полигона космодром космодрома ураган урагана ураганом тайфун тайфуна циклон
    """
)
# Of them those in the genitive that people hold offices in: "аким города Имярек".
HOUSES_IN_GENITIVE = listed(
    """
    университете школе театре музее центре фонде компании городе районе завода заводе фабрики фабрике
    комбината комбинате шахты шахте рудника руднике парка парке сквере кафе ресторане рынка рынке базаре
    порта порту санатория санатории пансионате заповедника заповеднике
    больницы больнице клинике института институте академии гимназии лицея лицее колледжа колледже
    библиотеки библиотеке села селе поселка аула ауле микрорайоне площади мечети кладбище острове остров
    фирмы фирме бригады дивизии полигоне космодроме разреза разрезе месторождении плотине озере долине ущелье
    консерватории отеле комплексе дворце стадионе
    университета школы театра музея центра фонда премии компании города района области
    """
)
NAMED_AFTER_ENGLISH = listed(
    """
    avenue street road square boulevard lane bridge station airport port stadium arena park garden gardens
    house hall palace theatre theater opera museum library gallery university institute academy school
    college
    hospital clinic centre center foundation fund prize award medal order cup memorial monument
    scholarship fellowship district region peak glacier mountain lake river dam canal mosque church
    cathedral conservatory
    company corporation group holdings bank airlines motors shipyard refinery railway ship vessel tanker
    ferry market hotel restaurant café cafe club lyceum gymnasium doctrine act law plan street's
    laboratory lab reservoir plant mine mausoleum choir orchestra ensemble regiment brigade battalion
    barracks prison colony gorge valley village town polyclinic kindergarten sanatorium shipyards
    avenues streets roads squares districts schools parks boulevards intersection complex pavilion rink
    pool gallery hostel hotel studio studios theatre's palace's residence camp settlement mosque
    festival forum shrine readings tournament marathon championship trophy scholarship grant dam headland
    crater manuscript collection archive institute's
    cap icecap icefield ridge strait shelf basin bay gulf island waterfall volcano cave desert cemetery
    reserve powerhouse smelter mill colliery quarry oilfield coalfield gasfield substation checkpoint lodge
    inn guesthouse diner bakery teahouse sanatorium campsite comet asteroid telescope observatory syndrome
    disease theorem equation constant scale principle
    """
)
# The last word of a company's name.
COMPANIES_ENGLISH = listed(
    """
    copper gold silver zinc uranium steel iron metals mining minerals resources petroleum petrochemicals
    chemicals cement coal fertilizers securities capital partners holding holdings ventures investments
    equity insurance advisors analytics logistics freight aviation airways airlines aerospace telecom
    telecommunications mobile systems solutions technologies labs software digital foods dairy textiles
    pharma pharmaceuticals biotech construction engineering properties electric electronics industries
    entertainment studios pictures records press publishing consulting associates brothers exchange
    bakery tea coffee dairy sugar cotton textile farms fashion boutique travel tours taxi mart supermarket
    mall plaza tower towers residence invest finance leasing credit insurance pharm dental fm tv
    """
)
# Clubs of the region that are given names too; English sets them in no quotation marks.
CLUBS = listed(
    """
    kairat barys tobol ordabasy kaisar kaysar zhenis aktobe taraz atyrau altai turan okzhetpes elimai
    kyzylzhar zhetysu irtysh arlan beibarys nomad saryarka kulager tomiris dordoi alga alay neftchi nasaf
    pakhtakor istiklol
    ravshan humo arkadag ahal nebitchi khazar arman aksu maktaaral akzhayik caspiy zhaiyk bolat altay
    turkistan
    """
)
# Companies and brands that are called like people.
BRANDS = frozenset(
    " ".join(name.split())
    for name in """
    j p morgan, jp morgan, morgan stanley, merrill lynch, charles schwab, wells fargo, baker hughes, baker
    mckenzie, jones lang lasalle, harry winston, louis vuitton, hugo boss, tommy hilfiger, calvin klein,
    ralph lauren, philip morris, alfa romeo, salavat yulaev, салават юлаев, harley davidson, rolls royce,
    aston martin, mary kay, yves rocher, max mara, massimo dutti, marc jacobs, michael kors, victoria
    secret, mercedes benz, frank
    muller, jack daniels, johnnie walker, jim beam, captain morgan, ben jerry, dr oetker, st regis, ritz
    carlton, austin reed, arthur andersen, arthur d little, oliver wyman, standard poor, dun bradstreet,
    john deere, johnson johnson, madame tussauds, дж п морган, джей пи морган, морган стэнли, морган
    стенли, джон дир, филип моррис, луи виттон, хуго босс, хьюго босс, томми хилфигер, кельвин кляйн,
    альфа ромео, астон мартин, роллс ройс, мэри кэй, ив роше, джек дэниелс, джонни уокер, мадам тюссо,
    мерседес бенц, бейкер хьюз, бейкер макензи, артур андерсен
    """.replace("\n", " ").split(",")
)
SURNAMES_OF_COMPANIES = listed("gold silver steel iron coal press partners")  # after a given name
BETWEEN_ENGLISH = listed(
    """
    military national state international sports opera art medical technical research memorial sunday high
    film theatre poetry documentary cultural agricultural pedagogical polytechnic technological
    humanitarian academic regional city puppet drama musical youth children's recreation business shopping
    trade exhibition congress
    ice chess boxing wrestling judo football tennis literary house-museum
    secondary music history cultural drilling cargo container children’s
    roadside riverside lakeside seaside hillside downtown underground luxury boutique five-star private
    public small family fast-food coffee tea wine coal copper iron oil gas uranium hydroelectric hydropower
    power thermal nuclear solar wind steel aluminium chemical cement brick sugar dairy poultry textile
    furniture residential apartment office border mountain ski health maternity central rural nature
    wildlife salt ice-skating wholesale retail livestock railway bus metro
    """
)

_BY_LANGUAGE = {"kk": _KAZAKH + _RUSSIAN, "ru": _RUSSIAN, "en": _ENGLISH + _ENGLISH_BODIES}
# Given and family names that are places too: what stands beside them decides, not the list.
_PEOPLE_TOO = listed(
    """
    абай жамбыл сәтбаев сатпаев қонаев конаев jordan sofia софия georgia киров королев орел федоров марс
    венера орал достық еділ наурыз paris sydney florence chelsea victoria алтай талас мадина мәдина софия
    навои талғар ораза рамазан
    """
)
# Between a lone name and the thing only: "Имярек су қоймасы", "Имярек батыр көшесі".
BETWEEN_KAZAKH_ALONE = listed("су электр батыр ата ана баба бай би хан сұлтан ақын халық")

NOBODY: dict[str, frozenset[str]] = {
    language: frozenset(text.split()) - _PEOPLE_TOO for language, text in _BY_LANGUAGE.items()
}
PLACES_ABOVE_ALL = _PEOPLE_TOO - {"абай"}  # where nothing stands beside them

# Behind a given name these are surnames: trades, ranks and colours, which may then stand alone too …
_TRADES = {
    "en": listed(
        """
        abbot archer baker bishop black brown butcher butler carpenter carter cash child constable cook
        cooper day dean driver duke dyer elder farmer field fields fisher fisherman forest frost gardener
        gold gray green grey
        hunter judge khan king knight law laws mason marshal marshall may miller miner moon monk noble
        page painter parker parson pastor piper player pope porter potter power powers price priest prince
        queen rector rider
        rose savage sexton shepherd sheriff silver singer smith star stone summer summers swimmer tailor
        taylor trader tyler walker weaver white winter wood woods young
        """
    ),
    "ru": listed(
        """
        барон бек бондарь гончар граф дворник дьяк каменщик князь король кравец кузнец маляр мастер
        мельник мясник огородник пасечник пастух паша плотник повар пономарь портной садовник сапожник
        скрипник солдат столяр
        сторож султан ткач токарь хан царь чабан шах шевчик эмир
        """
    ),
    "kk": listed("хан король паша бек"),
}
# … and places, which alone are places.
_TOWNS = {
    "en": listed(
        """
        austin banks berlin brook brooks castle dallas east england english france french german holland
        houston israel jackson jordan kent lincoln london milan north paris poland rivers roman west
        washington york
        """
    ),
    "ru": listed("вашингтон лондон берлин иордан польский французский львов ростов чехов жуков"),
    "kk": frozenset[str](),
}


def is_surname_too(bases: Iterable[str], language: str) -> bool:
    """Whether a word that is no name in itself is a surname behind a given name ("Baker", "Berlin")."""
    return any(base.lower() in _TRADES[language] or base.lower() in _TOWNS[language] for base in bases)


def is_trade_too(word: str, language: str) -> bool:
    """Whether such a surname may stand alone for its bearer."""
    return word.lower() in _TRADES[language]


# Words that open sentences with a capital and are no names, beyond those that the article also writes small.
OPENERS: dict[str, frozenset[str]] = {
    "kk": listed(
        """
    бұл бұлай осы осылай сол сондай сонда сондықтан сонымен соның соңғы ол олар оның оған онда оны оларға
    олардың біз бізде біздің сіз сіздер сіздің мен менің маған мұнда мұны мұндай қазір қазіргі бүгін
    бүгінгі кеше ертең былтыр биыл енді алдымен алдағы бұған дейін кейін содан
    сөйтіп яғни демек ал алайда бірақ дегенмен әйтсе әрине әлбетте мүмкін бәлкім иә жоқ шүкір рақмет міне
    мәселен мысалы айта айтпақшы еске сөзінше айтуынша қорыта жалпы негізі негізінен бірінші екінші үшінші
    бірнеше барлық барша бәрі әр әрбір ешкім ешбір кім не неге қалай қашан қайда қандай қай қанша
    қатысушылар тараптар
    жиын жиында жиынды жиынға жиынның саммит саммитте кездесу кездесуде кездесуге шара шарада іс іске
    құжат құжатта құжатқа заң мәжіліс отырыс отырыста жоба жобаның жобаға сот полиция тергеу мемлекет
    үкімет министрлік ведомство агенттік қызмет ел елде елдегі елімізде елордада өңір өңірде қала қалада
    облыс облыста аудан ауданда ауыл ауылда ауылдың
    сарапшылар мамандар ғалымдар дәрігерлер депутаттар журналистер тұрғындар жастар балалар адамдар
    азаматтар зато бәсе әсіресе тіпті керісінше расында шынында анығы дұрысы рас бәлкім сірә мүмкін шамасы
    меніңше біздіңше олай бүйтіп өйткені себебі сол-ақ әлі әуелі әуелгі бастапқыда ақыры ақырында
    соңында түптеп келгенде тағы тағы-тағы оған-бұған мысалға айтар айтқандай дерек дереккөз автор мәтін
    сұхбаттасқан аударған дайындаған жазған түсірген оқыңыз көріңіз анықтама сұрақ жауап сөз пікір үн
    кітап кино спектакль рөл әуен пьеса картина портрет ескерткіш отбасы команда жеңіс жеңіліс
    спорт фото суретте сурет коллаж видео салада нарықта жыл жылы келесі өткен жаңа жалғыз ең
    тек тағы тағыда сонау осындай өз өзі өзінің кезегінде қарт жас ұлы үлкен кіші ортақ түркі қазақ
    қазақстандық отандық отандасымыз
    """
    ),
    "ru": listed(
        """
    это этот эта эти этого этой этом тот та те того той том такой такая такие такое там тут здесь тогда
    теперь сейчас сегодня вчера завтра ранее раньше позже затем потом также кроме однако но а и или если
    когда пока хотя чтобы потому поэтому так итак как какой какая какие кто что где куда откуда почему
    зачем сколько чей
    он она оно они его ее её их им ему ей я мы вы ты мой моя наш наша ваш ваша свой себя сам сама сами
    самому самой весь вся все всё всего всех каждый каждая любой другой другая иной один одна одни два две
    три четыре пять первый первая первые второй вторая третий последний последняя новый новая новые старый
    старая
    в во на с со к ко по из из-за от до для о об обо за над под при про без через между после перед около
    среди вокруг против ради кроме благодаря вместо согласно вопреки накануне
    да нет не ни же ли бы вот вон ведь даже лишь только уже еще ещё именно впервые впрочем наконец
    например напомним отметим добавим уточним известно сообщается ожидается планируется предполагается
    по-прежнему вместе рядом вечером утром днем ночью летом зимой весной осенью тем
    приветствуя отвечая комментируя говоря выступая завершая открывая подводя отмечая следующий следующая
    следующее встреча заседание документ решение проект закон суд полиция следствие министерство ведомство
    агентство правительство парламент страна город область район село люди дети врачи ученые эксперты
    аналитики экологи депутаты журналисты участники стороны жители пассажиры фермеры рисоводы фото коллаж
    видео спасибо
    зато причем причём притом едва точно вдруг опять снова словно будто мол дескать вроде стоит пусть
    пускай неужели разве кстати наоборот напротив впоследствии вскоре сначала сперва прежде недавно давно
    часто иногда порой редко почти примерно итого оттого поскольку раз либо то коли ибо дабы хоть абы
    просто скорее правда конечно безусловно пожалуй наверное возможно вероятно похоже видимо очевидно
    разумеется действительно интересно любопытно примечательно характерно странно жаль увы ах ох эх ну
    вообще собственно словом короче следом далее отсюда оттуда туда сюда навстречу вслед возле близ сквозь
    ввиду вследствие насчет касательно относительно сверх свыше помимо наряду сродни исключая включая
    спустя считая начиная судя учитывая несмотря невзирая хватит нужно надо можно нельзя пора довольно
    текст подпись автор источник перевел перевела перевод беседовал беседовала записал записала подготовил
    подготовила читайте смотрите справка досье цитата вопрос ответ слово слова голос мнение интервью визит
    приезд приход уход отъезд прибытие назначение отставка арест задержание смерть гибель жизнь судьба
    история книга фильм спектакль роль музыка пьеса картина портрет памятник дом семья команда подопечные
    выступление речь доклад обращение письмо послание указ поручение предложение заявление признание
    победа поражение удар гол дубль хет-трик передача пас рекорд результат успех план идея проект
    сыграл сыграла играет забил забила выиграл выиграла победил победила родился родилась умер умерла
    пришел пришла приехал приехала работал работала назовем назвали вспомним поздравляем встречайте
    """
    ),
    "en": listed(
        """
    the a an this that these those there here then now today yesterday tomorrow earlier later before after
    when while where why what who whom whose which how if although though because since until unless as at
    by for from in into of off on onto out over per to toward under up upon with within without about
    above across against along among around behind below beneath beside between beyond despite during
    except inside like near outside past through throughout
    he she it they we you i his her hers its their theirs our your my mine him them us me himself herself
    itself themselves one two three four five six seven eight nine ten first second third last next
    previous another other others each every all both some any many much most more few several such no not
    none nobody nothing everybody everyone somebody
    and but or nor so yet however moreover meanwhile nevertheless still also even just only perhaps maybe
    yes no please thank thanks welcome welcoming opening speaking asked according adding talks asked
    officials experts critics students delegations delegates participants seismologists prosecutors police
    parents visitors interpreters investors trains classes schools thousands hundreds dozens millions
    photo video good children people women men work works
    can could may might must shall should will would do does did done has have had is are was were be been
    being let get got nobody never ever once twice again additionally finally
    instead overall together nearly almost about paper never
    pictured photograph photography text source read see watch words interview born raised meet remember
    sadly happily oddly curiously luckily unfortunately fortunately indeed surely certainly clearly
    apparently reportedly allegedly elsewhere nowhere everywhere sometimes often always usually rarely
    soon early late later back ahead away again still goals goal scorers bookings referee attendance score
    final half-time full-time results standings fans supporters relatives neighbours neighbors colleagues
    friends critics viewers readers shares prices oil gas rain snow wind sun winter spring summer autumn
    """
    ),
}
