"""Tables of the great offices: bodies, roles, who sits where, and who has held what since when.

An indented line continues the row above it. An office is a role of a body (a country, a city, a bank, an
organisation), and so is its name: `offices.py` multiplies the two. Dates are those on which a holder took
over, acting holders included; where the day is not known, the first and the last on which the holder is known
to have been in office. What is not known for certain is not here.
"""

# key | kk | ru genitive | ru adjectives | en | en adjectives; the first of each is shown
BODIES = """
kz | ҚР, Қазақстан, Қазақстан Республикасы | Казахстана, РК, Республики Казахстан | казахстанский
   | Kazakhstan, the Republic of Kazakhstan | Kazakh, Kazakhstani
kg | Қырғызстан, Қырғыз Республикасы | Кыргызстана, Киргизии, КР, Кыргызской Республики, Киргизской Республики
   | кыргызский, киргизский, кыргызстанский | Kyrgyzstan, the Kyrgyz Republic | Kyrgyz, Kyrgyzstani
tj | Тәжікстан, Тәжікстан Республикасы | Таджикистана, РТ, Республики Таджикистан
  | таджикский, таджикистанский
   | Tajikistan, the Republic of Tajikistan | Tajik, Tajikistani
tm | Түрікменстан | Туркменистана, Туркмении | туркменский, туркменистанский | Turkmenistan | Turkmen
uz | Өзбекстан, Өзбекстан Республикасы | Узбекистана, РУз, Республики Узбекистан | узбекский, узбекистанский
   | Uzbekistan, the Republic of Uzbekistan | Uzbek, Uzbekistani
ru | Ресей, РФ, Ресей Федерациясы | России, РФ, Российской Федерации | российский
  | Russia, the Russian Federation
   | Russian
cn | ҚХР, Қытай, Қытай Халық Республикасы | КНР, Китая, Китайской Народной Республики | китайский
   | China, the People's Republic of China, PRC | Chinese
us | АҚШ, Америка Құрама Штаттары, Америка | США, Соединенных Штатов, Соединенных Штатов Америки, Америки
   | американский | the United States, US, U.S., USA, the United States of America, America | American
tr | Түркия, Түркия Республикасы | Турции, Турецкой Республики | турецкий | Türkiye, Turkey | Turkish
az | Әзербайжан, Әзірбайжан, Әзербайжан Республикасы | Азербайджана, Азербайджанской Республики
  | азербайджанский
   | Azerbaijan | Azerbaijani, Azeri
by | Беларусь, Белоруссия, Беларусь Республикасы | Беларуси, Белоруссии, РБ, Республики Беларусь
   | белорусский, беларусский | Belarus | Belarusian
am | Армения | Армении | армянский | Armenia | Armenian
ge | Грузия | Грузии | грузинский | Georgia | Georgian
ua | Украина | Украины | украинский | Ukraine | Ukrainian
fr | Франция | Франции | французский | France | French
de | Германия, ГФР | Германии, ФРГ | немецкий, германский | Germany | German
gb | Ұлыбритания, Британия, Біріккен Корольдік | Великобритании, Британии, Соединенного Королевства
  | британский
   | the United Kingdom, UK, U.K., Britain, Great Britain | British
it | Италия | Италии | итальянский | Italy | Italian
es | Испания | Испании | испанский | Spain | Spanish
jp | Жапония | Японии | японский | Japan | Japanese
kr | Оңтүстік Корея, Корея Республикасы, Корея | Южной Кореи, Республики Корея, Кореи
  | южнокорейский, корейский
   | South Korea, the Republic of Korea, Korea | South Korean, Korean
kp | Солтүстік Корея, КХДР | КНДР, Северной Кореи | северокорейский | North Korea, DPRK | North Korean
in | Үндістан | Индии | индийский | India | Indian
pk | Пәкістан | Пакистана | пакистанский | Pakistan | Pakistani
ir | Иран | Ирана | иранский | Iran | Iranian
af | Ауғанстан | Афганистана | афганский | Afghanistan | Afghan
mn | Моңғолия | Монголии | монгольский | Mongolia | Mongolian
hu | Венгрия, Мажарстан | Венгрии | венгерский | Hungary | Hungarian
pl | Польша | Польши | польский | Poland | Polish
rs | Сербия | Сербии | сербский | Serbia | Serbian
fi | Финляндия | Финляндии | финский, финляндский | Finland | Finnish
cz | Чехия | Чехии | чешский | Czechia, the Czech Republic | Czech
sk | Словакия | Словакии | словацкий | Slovakia | Slovak
lt | Литва | Литвы | литовский | Lithuania | Lithuanian
lv | Латвия | Латвии | латвийский | Latvia | Latvian
md | Молдова | Молдовы, Молдавии | молдавский | Moldova | Moldovan
nl | Нидерланд | Нидерландов | нидерландский, голландский | the Netherlands | Dutch
sa | Сауд Арабиясы | Саудовской Аравии | саудовский | Saudi Arabia | Saudi
ae | БАӘ, Біріккен Араб Әмірліктері | ОАЭ, Объединенных Арабских Эмиратов | эмиратский
   | the UAE, the United Arab Emirates | Emirati
qa | Катар | Катара | катарский | Qatar | Qatari
il | Израиль | Израиля | израильский | Israel | Israeli
sy | Сирия | Сирии | сирийский | Syria | Syrian
eg | Египет, Мысыр | Египта | египетский | Egypt | Egyptian
jo | Иордания | Иордании | иорданский | Jordan | Jordanian
ca | Канада | Канады | канадский | Canada | Canadian
br | Бразилия | Бразилии | бразильский | Brazil | Brazilian
ar | Аргентина | Аргентины | аргентинский | Argentina | Argentine, Argentinian
id | Индонезия | Индонезии | индонезийский | Indonesia | Indonesian
my | Малайзия | Малайзии | малайзийский | Malaysia | Malaysian
sg | Сингапур | Сингапура | сингапурский | Singapore | Singaporean
kz-senate | Сенат, Парламент Сенаты, ҚР Парламенті Сенаты, Қазақстан Сенаты, ҚР Сенаты
   | Сената Казахстана, Сената, Сената Парламента, Сената РК, Сената Парламента РК,
  Сената Парламента Казахстана
   | | the Senate of Kazakhstan, Kazakhstan Senate, Kazakh Senate,
  the Senate of the Parliament of Kazakhstan |
kz-mazhilis | Мәжіліс, Парламент Мәжілісі, ҚР Парламенті Мәжілісі, Қазақстан Мәжілісі, ҚР Мәжілісі
   | Мажилиса, Мажилиса Парламента, Мажилиса РК, Мажилиса Парламента РК, Мажилиса Казахстана
   | | the Mazhilis, Mazhilis, Majilis, the Mazhilis of Kazakhstan, the Majilis of Kazakhstan,
   the Mazhilis of the Parliament of Kazakhstan |
kz-national-bank | Ұлттық банк, ҚР Ұлттық банкі, Қазақстан Ұлттық банкі, Қазақстан Республикасы Ұлттық банкі
   | Национального банка Казахстана, Нацбанка, Нацбанка РК, Нацбанка Казахстана, Национального банка РК
   | | the National Bank of Kazakhstan, Kazakhstan National Bank |
kz-constitutional-court | ҚР Конституциялық Соты, Қазақстан Конституциялық Соты
   | Конституционного суда Казахстана, Конституционного суда РК
   | | the Constitutional Court of Kazakhstan, Kazakhstan Constitutional Court |
kz-president-office | ҚР Президенті Әкімшілігі, Қазақстан Президенті Әкімшілігі
   | Администрации Президента Казахстана, Администрации Президента РК
   | | the Presidential Administration of Kazakhstan, Kazakh Presidential Administration |
uz-president-office | Өзбекстан Президенті Әкімшілігі | Администрации Президента Узбекистана
   | | the Presidential Administration of Uzbekistan, Uzbek Presidential Administration |
uz-senate | Өзбекстан Сенаты, Өзбекстан Олий Мажлисі Сенаты | Сената Узбекистана, Сената Олий Мажлиса,
   Сената Олий Мажлиса Узбекистана | | the Senate of Uzbekistan, the Senate of the Oliy Majlis, Uzbek Senate |
uz-legislative-chamber | Өзбекстан Олий Мажлисі Заң шығару палатасы
   | Законодательной палаты Узбекистана, Законодательной палаты Олий Мажлиса,
   Законодательной палаты Олий Мажлиса Узбекистана
   | | the Legislative Chamber of Uzbekistan, the Legislative Chamber of the Oliy Majlis |
kg-parliament | Жогорку Кенеш, Қырғызстан Жогорку Кенеші, Қырғызстан парламенті
   | Жогорку Кенеша, Жогорку Кенеша Кыргызстана, Жогорку Кенеша КР, парламента Кыргызстана,
  парламента Киргизии
   | | the Jogorku Kenesh, Kyrgyz Parliament, the Jogorku Kenesh of Kyrgyzstan, the Parliament of Kyrgyzstan |
tj-upper-house | Тәжікстан Мәжліси Миллиі, Тәжікстан Маджлиси миллиі
   | Маджлиси милли, Маджлиси милли Таджикистана, Маджлиси милли Маджлиси Оли Таджикистана
   | | the Majlisi Milli, the Majlisi Milli of Tajikistan |
tm-people-council | Түрікменстан Халық Маслахаты, Халық Маслахаты, Түрікменстан Халк Маслахаты, Халк Маслахаты
   | Халк Маслахаты Туркменистана, Халк Маслахаты | | the Halk Maslahaty of Turkmenistan, the Halk Maslahaty,
   the People's Council of Turkmenistan |
tm-parliament | Түрікменстан Меджлисі, Түрікменстан Мәжілісі | Меджлиса Туркменистана, Меджлиса
   | | the Mejlis of Turkmenistan, the Mejlis, Turkmen Mejlis |
ru-federation-council | Ресей Федерация Кеңесі, Федерация Кеңесі, РФ Федерация Кеңесі
   | Совета Федерации, Совета Федерации РФ, Совета Федерации России, Совфеда
   | | the Federation Council, the Federation Council of Russia, Russian Federation Council |
ru-duma | Ресей Мемлекеттік Думасы, Мемлекеттік Дума, РФ Мемлекеттік Думасы | Государственной думы, Госдумы,
   Государственной думы РФ, Госдумы РФ, Госдумы России |
  | the State Duma, Russian State Duma, the State Duma of Russia |
ru-central-bank | Ресей Орталық банкі, Ресей банкі, РФ Орталық банкі
   | Банка России, ЦБ РФ, Центробанка РФ, Центрального банка России, Центробанка России
   | | the Bank of Russia, the Central Bank of Russia, Russian Central Bank |
ru-security-council | Ресей Қауіпсіздік кеңесі, РФ Қауіпсіздік Кеңесі
   | Совета безопасности РФ, Совбеза РФ, Совбеза России, Совета безопасности России
   | | the Security Council of Russia, Russian Security Council |
kz-security-council | Қазақстан Қауіпсіздік Кеңесі, ҚР Қауіпсіздік Кеңесі
   | Совета безопасности Казахстана, Совета безопасности РК, Совбеза РК, Совбеза Казахстана
   | | the Security Council of Kazakhstan, Kazakh Security Council |
astana | Астана, Астана қаласы, елорда, Нұр-Сұлтан | Астаны, города Астаны, столицы, Нур-Султана | столичный
   | Astana, Nur-Sultan | Astana
almaty | Алматы, Алматы қаласы | Алматы, города Алматы | алматинский | Almaty | Almaty
dushanbe | Душанбе, Душанбе қаласы | Душанбе, города Душанбе | | Dushanbe | Dushanbe
moscow | Мәскеу | Москвы | московский | Moscow | Moscow
un | БҰҰ, Біріккен Ұлттар Ұйымы | ООН, Организации Объединенных Наций | | the UN, the United Nations, U.N. |
eu-commission | Еурокомиссия, Еуропалық комиссия, ЕО Комиссиясы | Еврокомиссии, Европейской комиссии, ЕК
   | | the European Commission, European Commission, EC |
eu-council | Еуропалық кеңес, Еуроодақ кеңесі | Европейского совета, Евросовета
   | | the European Council, European Council |
eu | ЕО, Еуропалық одақ, Еуроодақ | ЕС, Евросоюза, Европейского союза | европейский
   | the EU, the European Union | European
nato | НАТО | НАТО | | NATO |
osce | ЕҚЫҰ, Еуропадағы қауіпсіздік және ынтымақтастық ұйымы
   | ОБСЕ, Организации по безопасности и сотрудничеству в Европе
   | | the OSCE, the Organization for Security and Co-operation in Europe |
sco | ШЫҰ, Шанхай ынтымақтастық ұйымы | ШОС, Шанхайской организации сотрудничества
   | | the SCO, the Shanghai Cooperation Organization, the Shanghai Cooperation Organisation |
csto | ҰҚШҰ, Ұжымдық қауіпсіздік туралы шарт ұйымы | ОДКБ, Организации Договора о коллективной безопасности
   | | the CSTO, the Collective Security Treaty Organization |
cis | ТМД, Тәуелсіз Мемлекеттер Достастығы | СНГ, Содружества Независимых Государств
   | | the CIS, the Commonwealth of Independent States |
ots | ТМҰ, Түркі мемлекеттері ұйымы, Түркі кеңесі | ОТГ, Организации тюркских государств, Тюркского совета
   | | the OTS, the Organization of Turkic States, the Turkic Council |
eec | ЕЭК, Еуразиялық экономикалық комиссия, ЕЭК алқасы, Еуразиялық экономикалық комиссия алқасы
   | Коллегии ЕЭК, ЕЭК, Евразийской экономической комиссии, Коллегии Евразийской экономической комиссии
   | | the Eurasian Economic Commission, EEC, the Board of the Eurasian Economic Commission, the EEC Board |
who | ДДСҰ, Дүниежүзілік денсаулық сақтау ұйымы | ВОЗ, Всемирной организации здравоохранения
   | | the WHO, the World Health Organization |
iaea | МАГАТЭ, АЭХА | МАГАТЭ, Международного агентства по атомной энергии
   | | the IAEA, the International Atomic Energy Agency |
unesco | ЮНЕСКО | ЮНЕСКО | | UNESCO |
imf | ХВҚ, Халықаралық валюта қоры | МВФ, Международного валютного фонда
   | | the IMF, the International Monetary Fund |
world-bank | Дүниежүзілік банк, Дүниежүзілік банк тобы | Всемирного банка, Группы Всемирного банка
   | | the World Bank, the World Bank Group |
ioc | ХОК, Халықаралық олимпиада комитеті | МОК, Международного олимпийского комитета
   | | the IOC, the International Olympic Committee |
fifa | ФИФА | ФИФА | | FIFA |
"""

# role, with what tells its variant after a colon | kk, possessed | ru | en; the first of each is shown
ROLES = """
president | Президенті | президент | President
president:cn | Төрағасы, президенті, басшысы, көшбасшысы | председатель, президент, глава, лидер
  | President, leader
leader | Көшбасшысы, басшысы, лидері | лидер, глава | Leader, ruler
supreme-leader | Жоғарғы көшбасшысы, рухани көшбасшысы, жоғары көшбасшысы
  | верховный лидер, духовный лидер, верховный руководитель | Supreme Leader
vice-president | Вице-президенті | вице-президент | Vice President, Vice-President
king | Королі, патшасы | король | King
queen | Королевасы, патшайымы | королева | Queen
emperor | Императоры | император | Emperor
emir | Әмірі | эмир | Emir, Amir
crown-prince | Мұрагер ханзадасы, тақ мұрагері | наследный принц | Crown Prince
prime-minister | Премьер-министрі, премьері, үкімет басшысы, үкіметінің басшысы, үкіметі басшысы
  | премьер-министр, премьер, глава правительства, глава кабмина, председатель правительства
  | Prime Minister, premier, head of government
prime-minister:kg | Министрлер кабинетінің төрағасы, Министрлер кабинеті төрағасы, үкімет басшысы,
  премьер-министрі
  | председатель Кабинета министров, председатель кабмина, глава кабмина, премьер-министр, глава правительства
  | Chairman of the Cabinet of Ministers, Prime Minister, head of the Cabinet of Ministers, Cabinet chairman
premier | Премьері, Мемлекеттік кеңесінің премьері, премьер-министрі
  | премьер, премьер Госсовета, премьер-министр, премьер Государственного совета | Premier, Prime Minister
chancellor | Канцлері, федералды канцлері | канцлер, федеральный канцлер, глава правительства
  | Chancellor, Federal Chancellor
foreign-minister | Сыртқы істер министрі, СІМ басшысы, сыртқы істер министрлігінің басшысы
  | министр иностранных дел, глава МИД, глава министерства иностранных дел
  | Foreign Minister, Minister of Foreign Affairs, top diplomat, FM
foreign-minister:kz | Сыртқы істер министрі, СІМ басшысы, сыртқы істер министрлігінің басшысы,
  Премьер-министрінің орынбасары Сыртқы істер министрі
  | министр иностранных дел, глава МИД, глава министерства иностранных дел,
  заместитель премьер-министра министр иностранных дел, вице-премьер министр иностранных дел
  | Foreign Minister, Minister of Foreign Affairs, top diplomat, Deputy Prime Minister Foreign Minister,
  Deputy Prime Minister and Foreign Minister, Deputy Prime Minister and Minister of Foreign Affairs
foreign-minister:gb | Сыртқы істер министрі, СІМ басшысы
  | министр иностранных дел, глава МИД, глава Форин-офиса
  | Foreign Secretary, Foreign Minister
secretary-of-state | Мемлекеттік хатшысы | госсекретарь, государственный секретарь | Secretary of State
defence-minister | Қорғаныс министрі, қорғаныс министрлігінің басшысы | министр обороны, глава Минобороны
  | Defence Minister, Defense Minister, Minister of Defence, Minister of Defense
defence-minister:us | Қорғаныс министрі, Пентагон басшысы, Соғыс министрі
  | министр обороны, глава Пентагона, министр войны
  | Secretary of Defense, Defense Secretary, Secretary of War
treasury-secretary | Қаржы министрі | министр финансов, глава Минфина
  | Treasury Secretary, Secretary of the Treasury
press-secretary | Президентінің баспасөз хатшысы | пресс-секретарь президента, пресс-секретарь главы
  | Presidential Press Secretary, President press secretary
press-secretary:us | Ақ үйінің баспасөз хатшысы | пресс-секретарь президента | White House Press Secretary
foreign-spokesperson | Сыртқы істер министрлігінің ресми өкілі, СІМ ресми өкілі, СІМ өкілі
  | официальный представитель МИД, представитель МИД, официальный представитель министерства иностранных дел
  | Foreign Ministry Spokesperson, Foreign Ministry spokeswoman, Foreign Ministry spokesman
house-speaker | Өкілдер палатасының спикері, Өкілдер палатасының төрағасы
  | спикер Палаты представителей, председатель Палаты представителей | House Speaker, Speaker of the House
state-counsellor | Мемлекеттік кеңесшісі | государственный советник, госсоветник
  | State Counsellor, State Counselor, State Councillor
security-chief | Ұлттық қауіпсіздік комитетінің төрағасы, ҰҚК төрағасы, ҰҚК басшысы
  | председатель Комитета национальной безопасности, председатель КНБ, глава КНБ
  | National Security Committee Chairman, Chairman of the National Security Committee
security-chief:kg | Ұлттық қауіпсіздік мемлекеттік комитетінің төрағасы, ҰҚМК төрағасы, ҰҚМК басшысы
  | председатель ГКНБ, глава ГКНБ, председатель Госкомитета национальной безопасности
  | Chairman of the State Committee for National Security, security chief
prosecutor-general | Бас прокуроры | генеральный прокурор, генпрокурор
  | Prosecutor General, General Prosecutor
chairman | Төрағасы, спикері, басшысы | председатель, спикер, глава
  | Chairman, Speaker, chair, head, Chairperson, chief
chairman:court | Төрағасы, төрайымы | председатель, глава | Chairperson, Chairwoman, Chair, President, head
governor:central-bank | Төрағасы, басшысы, төрайымы | председатель, глава | Governor, Chairwoman, head, chief
governor:national-bank | Төрағасы, басшысы | председатель, глава | Governor, Chairman, head, Chair
toraga | Төрағасы, спикері, торағасы | спикер, торага, председатель, глава | Speaker, Chairman, Toraga
head | Басшысы, жетекшісі | руководитель, глава | Head, Chief, chief of staff
secretary | Хатшысы | секретарь | Secretary
akim | Әкімі, қала басшысы, басшысы | аким, градоначальник, мэр, глава | Akim, Mayor
mayor | Мэрі, қала басшысы, төрағасы | мэр, глава, председатель | Mayor
secretary-general | Бас хатшысы, басшысы | генеральный секретарь, генсек, глава
  | Secretary-General, Secretary General, chief, head
president:commission | Төрағасы, төрайымы, басшысы | председатель, глава | President, head, chief
high-representative | Сыртқы саясат жөніндегі жоғары өкілі, дипломатия басшысы,
  сыртқы саясат жөніндегі басшысы
  | верховный представитель, глава дипломатии, глава евродипломатии,
  верховный представитель по иностранным делам
  | High Representative, foreign policy chief, top diplomat
director-general | Бас директоры, басшысы | генеральный директор, гендиректор, глава
  | Director-General, Director General, chief, head
managing-director | Басқарушы директоры, директор-распорядителі, басшысы | директор-распорядитель, глава
  | Managing Director, chief, head
president:org | Президенті, басшысы | президент, глава | President, chief, head
interior-minister | Ішкі істер министрі, ІІМ басшысы | министр внутренних дел, глава МВД
  | Interior Minister, Minister of Internal Affairs
finance-minister | Қаржы министрі | министр финансов, глава Минфина | Finance Minister, Minister of Finance
energy-minister | Энергетика министрі | министр энергетики, глава Минэнерго
  | Energy Minister, Minister of Energy
science-minister | Ғылым және жоғары білім министрі | министр науки и высшего образования, глава Минвуза
  | Minister of Science and Higher Education, Science and Higher Education Minister
health-minister | Денсаулық сақтау министрі | министр здравоохранения, глава Минздрава
  | Health Minister, Healthcare Minister, Minister of Healthcare
agriculture-minister | Ауыл шаруашылығы министрі | министр сельского хозяйства, глава Минсельхоза
  | Agriculture Minister, Minister of Agriculture
trade-minister | Сауда және интеграция министрі | министр торговли и интеграции, глава Минторговли
  | Minister of Trade and Integration, Trade and Integration Minister, Trade Minister
water-minister | Су ресурстары және ирригация министрі | министр водных ресурсов и ирригации
  | Minister of Water Resources and Irrigation, Water Resources and Irrigation Minister
ecology-minister | Экология және табиғи ресурстар министрі | министр экологии и природных ресурсов,
  глава Минэкологии
  | Minister of Ecology and Natural Resources, Ecology and Natural Resources Minister, Ecology Minister
industry-minister | Өнеркәсіп және құрылыс министрі | министр промышленности и строительства, глава Минпрома
  | Minister of Industry and Construction, Industry and Construction Minister
transport-minister | Көлік министрі | министр транспорта, глава Минтранса
  | Transport Minister, Minister of Transport
labour-minister | Еңбек және халықты әлеуметтік қорғау министрі
  | министр труда и социальной защиты населения, министр труда, глава Минтруда
  | Minister of Labour and Social Protection, Minister of Labor and Social Protection of Population,
  Labor Minister
tourism-minister | Туризм және спорт министрі | министр туризма и спорта
  | Minister of Tourism and Sports, Minister of Tourism and Sport, Tourism and Sports Minister
culture-minister | Мәдениет және ақпарат министрі | министр культуры и информации
  | Minister of Culture and Information, Culture and Information Minister
justice-minister | Әділет министрі | министр юстиции, глава Минюста | Justice Minister, Minister of Justice
education-minister | Оқу-ағарту министрі | министр просвещения, глава Минпросвещения
  | Education Minister, Minister of Education, Enlightenment Minister, Minister of Enlightenment
economy-minister | Ұлттық экономика министрі | министр национальной экономики, глава Миннацэкономики
  | Minister of National Economy, National Economy Minister, Economy Minister
ai-minister | Жасанды интеллект және цифрлық даму министрі
  | министр искусственного интеллекта и цифрового развития
  | Minister of Artificial Intelligence and Digital Development
emergencies-minister | Төтенше жағдайлар министрі, ТЖМ басшысы
  | министр по чрезвычайным ситуациям, министр по ЧС, глава МЧС
  | Emergency Situations Minister, Minister of Emergency Situations, Minister for Emergency Situations,
  Emergencies Minister
"""

# body | roles, the highest first; a star says that articles call the holder the leader or head of the country
SEATS = """
kz | president*, prime-minister, foreign-minister:kz, state-counsellor, defence-minister, interior-minister,
  finance-minister, economy-minister, energy-minister, education-minister, science-minister, health-minister,
  emergencies-minister, ai-minister, agriculture-minister, trade-minister, water-minister, ecology-minister,
  industry-minister, transport-minister, labour-minister, tourism-minister, culture-minister,
  justice-minister,
  security-chief, prosecutor-general, press-secretary
kg | president*, prime-minister:kg, foreign-minister, security-chief:kg
tj | president*, prime-minister, foreign-minister
tm | president*, foreign-minister
uz | president*, prime-minister, foreign-minister
ru | president*, prime-minister, foreign-minister, defence-minister, press-secretary, foreign-spokesperson
cn | president:cn, premier, foreign-minister
us | president*, vice-president, secretary-of-state, defence-minister:us, treasury-secretary, house-speaker,
  press-secretary:us
tr | president*, prime-minister, foreign-minister
az | president*, prime-minister, foreign-minister
by | president*, prime-minister, foreign-minister
am | prime-minister, president, foreign-minister
ge | prime-minister, president
ua | president*, prime-minister, foreign-minister
fr | president*, prime-minister, foreign-minister
de | chancellor, president, foreign-minister
gb | king, queen, prime-minister, foreign-minister:gb
it | prime-minister, president, foreign-minister
es | prime-minister, king
jp | prime-minister, emperor, foreign-minister
kr | president*
kp | leader
in | prime-minister, president, foreign-minister
pk | prime-minister, president, foreign-minister
ir | supreme-leader, president, foreign-minister
af | president*
mn | president*, prime-minister
hu | prime-minister, foreign-minister
pl | president, prime-minister, foreign-minister
rs | president*
fi | president*
cz | president, prime-minister
sk | prime-minister
lt | president*
lv | president
md | president*
nl | prime-minister
sa | king, crown-prince, prime-minister
ae | president*
qa | emir, prime-minister
il | prime-minister, president
sy | president*
eg | president*
jo | king
ca | prime-minister
br | president*
ar | president*
id | president*
my | prime-minister
sg | president, prime-minister
kz-senate | chairman
kz-mazhilis | chairman
kz-national-bank | governor:national-bank
kz-constitutional-court | chairman:court
kz-president-office | head
kz-security-council | secretary
uz-president-office | head
uz-senate | chairman
uz-legislative-chamber | chairman
kg-parliament | toraga
tj-upper-house | chairman
tm-people-council | chairman
tm-parliament | chairman
ru-federation-council | chairman
ru-duma | chairman
ru-central-bank | governor:central-bank
ru-security-council | secretary
astana | akim
almaty | akim
dushanbe | mayor
moscow | mayor
un | secretary-general
eu-commission | president:commission
eu-council | president:commission
eu | high-representative
nato | secretary-general
osce | secretary-general
sco | secretary-general
csto | secretary-general
cis | secretary-general
ots | secretary-general
eec | chairman
who | director-general
iaea | director-general
unesco | director-general
imf | managing-director
world-bank | president:org
ioc | president:org
fifa | president:org
"""

# office | kk | ru | en: what an office is called without its body. The outlets are Kazakhstan's first, so the
# head of state, unnamed, is theirs; a bare "president", "minister" or "prime minister" stays nobody's.
ALONE = """
kz-president | Мемлекет басшысы, Қазақстан Республикасының Мемлекет басшысы, Қазақстанның Мемлекет басшысы
  | глава государства, глава казахстанского государства
  | Head of State, Kazakh Head of State, Kazakhstan's Head of State
kz-first-president | Қазақстанның Тұңғыш Президенті, Тұңғыш Президент, ҚР Тұңғыш Президенті, Елбасы,
  Тұңғыш Президент Елбасы | первый президент Казахстана, первый президент РК, Елбасы, первый президент Елбасы
  | First President of Kazakhstan, Kazakhstan's First President, Elbasy
kz-state-counsellor | Мемлекеттік кеңесші, Мемлекеттік кеңесшісі | государственный советник, госсоветник
  | State Counselor of Kazakhstan
kz-press-secretary | Мемлекет басшысының баспасөз хатшысы, Ақорданың баспасөз хатшысы
  | пресс-секретарь главы государства, пресс-секретарь Акорды | Akorda press secretary, Akorda spokesman
ru-press-secretary | Кремльдің баспасөз хатшысы, Кремль өкілі, Кремль баспасөз хатшысы, Кремльдің ресми өкілі
  | пресс-секретарь Кремля, официальный представитель Кремля, представитель Кремля
  | Kremlin spokesman, Kremlin spokesperson, Kremlin press secretary
us-press-secretary | Ақ үйдің баспасөз хатшысы, Ақ үй өкілі
  | пресс-секретарь Белого дома, официальный представитель Белого дома
  | White House press secretary, White House spokeswoman, White House spokesperson
us-president | Ақ үй басшысы, Ақ үйдің басшысы | хозяин Белого дома, глава Белого дома |
us-secretary-of-state | Мемлекеттік департамент басшысы | глава Госдепа, глава Госдепартамента |
us-defence-minister | Пентагон басшысы | глава Пентагона | Pentagon chief
eu-high-representative | Еуродипломатия басшысы | глава евродипломатии
  | EU foreign policy chief, EU top diplomat
tm-people-council-chairman | Түрікмен халқының Ұлттық көшбасшысы, Түрікменстанның Ұлттық көшбасшысы
  | национальный лидер туркменского народа, Аркадаг | National Leader of the Turkmen people
tj-president | Ұлт көшбасшысы Тәжікстан Президенті | Лидер нации президент Таджикистана |
pope | Рим Папасы, Рим папасы, Католик шіркеуінің басшысы | Папа Римский, глава Ватикана, понтифик,
  Римский папа
  | Pope, Pontiff, Pope of Rome
"""

# office | its holders: a term lasts to its end if one is given, else to the next holder's start, else to this
# day
HOLDERS = """
kz-president |
  nursultan-nazarbayev 1990-04-24,
  kassym-jomart-tokayev 2019-03-20
kz-first-president |
  nursultan-nazarbayev 2019-03-20
kz-prime-minister |
  karim-massimov 2014-04-02,
  bakytzhan-sagintayev 2016-09-08 2019-02-21,
  askar-mamin 2019-02-21,
  alikhan-smailov 2022-01-05 2024-02-05,
  olzhas-bektenov 2024-02-06
kz-foreign-minister |
  erlan-idrissov 2012-09-28,
  kairat-abdrakhmanov 2016-12-28,
  beibut-atamkulov 2018-12-26,
  mukhtar-tileuberdi 2019-09-18,
  murat-nurtleu 2023-04-03,
  yermek-kosherbayev 2025-09-26
kz-senate-chairman |
  kassym-jomart-tokayev 2013-10-16 2019-03-20,
  dariga-nazarbayeva 2019-03-20 2020-05-02,
  maulen-ashimbayev 2020-05-04 2026-07-01
kz-mazhilis-chairman |
  nurlan-nigmatulin 2016-06-22,
  yerlan-koshanov 2022-02-01 2026-07-01
kz-state-counsellor |
  erlan-karin 2022-06-14 2026-07-01
kz-president-office-head |
  yerlan-koshanov 2019-09-18,
  murat-nurtleu 2022-02-01,
  olzhas-bektenov 2023-04-03 2024-02-06,
  aibek-dadebay 2024-03-01
uz-president-office-head |
  saida-mirziyoyeva 2025-06-24
kz-national-bank-governor |
  daniyar-akishev 2015-11-02,
  yerbolat-dossayev 2019-02-25 2022-02-01,
  galymzhan-pirmatov 2022-02-03 2023-09-03,
  timur-suleimenov 2023-09-04
kz-defence-minister |
  nurlan-yermekbayev 2018-08-07,
  murat-bektanov 2021-08-31,
  ruslan-zhaksylykov 2022-01-19,
  dauren-kosanov 2025-06-08
kz-interior-minister |
  yerlan-turgumbayev 2019-02-18,
  marat-akhmetzhanov 2022-02-25,
  yerzhan-sadenov 2023-09-02
kz-finance-minister |
  madi-takiyev 2024-02-06
kz-economy-minister |
  nurlan-baibazarov 2024-02-06 2024-12-31,
  serik-zhumangarin 2025-07-01
kz-education-minister |
  gani-beisembayev 2023-01-04,
  zhuldyz-suleimenova 2025-09-29
kz-ai-minister |
  zhaslan-madiyev 2025-09-29
kz-agriculture-minister |
  aidarbek-saparov 2023-10-01
kz-trade-minister |
  arman-shakkaliyev 2023-10-01
kz-water-minister |
  nurzhan-nurzhigitov 2023-10-01
kz-ecology-minister |
  zulfiya-suleimenova 2023-01-04 2023-09-01,
  yerlan-nyssanbayev 2023-10-01
kz-industry-minister |
  kanat-sharlapayev 2023-10-01 2024-09-01,
  yersaiyn-nagaspayev 2024-10-01
kz-transport-minister |
  marat-karabayev 2023-10-01 2025-06-08,
  nurlan-sauranbayev 2025-08-01
kz-labour-minister |
  svetlana-zhakupova 2023-10-01 2025-06-01,
  askarbek-yertayev 2025-10-01
kz-tourism-minister |
  yerbol-myrzabossynov 2024-10-01
kz-culture-minister |
  aida-balayeva 2023-10-01
kz-justice-minister |
  yerlan-sarsembayev 2025-03-01
kz-prosecutor-general |
  berik-assylov 2022-04-01
kz-security-council-secretary |
  gizat-nurdauletov 2022-04-01
kz-press-secretary |
  ruslan-zheldibay 2025-09-29 2026-01-03,
  aibek-smadiyarov 2026-02-12
kz-energy-minister |
  bolat-akchulakov 2022-01-11,
  almassadam-satkaliyev 2023-04-04,
  yerlan-akkenzhenov 2025-03-18
kz-science-minister |
  sayasat-nurbek 2022-06-11
kz-health-minister |
  akmaral-alnazarova 2024-02-06
kz-emergencies-minister |
  chingis-arinov 2024-02-06
kz-security-chief |
  karim-massimov 2016-09-08,
  yermek-sagimbayev 2022-01-06
kz-constitutional-court-chairman |
  elvira-azimova 2023-01-01
astana-akim |
  altay-kulginov 2019-06-13,
  zhenis-kassymbek 2022-12-08
almaty-akim |
  bakytzhan-sagintayev 2019-06-28,
  yerbolat-dossayev 2022-01-31,
  darkhan-satybaldy 2025-05-24
kg-president |
  askar-akayev 1990-10-27 2005-03-24,
  kurmanbek-bakiyev 2005-03-25 2010-04-15,
  roza-otunbayeva 2010-07-03,
  almazbek-atambayev 2011-12-01,
  sooronbay-jeenbekov 2017-11-24,
  sadyr-japarov 2020-10-16,
  talant-mamytov 2020-11-14,
  sadyr-japarov 2021-01-28
kg-prime-minister |
  sooronbay-jeenbekov 2016-04-13 2017-08-22,
  sapar-isakov 2017-08-26 2018-04-19,
  mukhammedkaly-abylgaziev 2018-04-20 2020-06-15,
  kubatbek-boronov 2020-06-17 2020-10-06,
  sadyr-japarov 2020-10-14 2020-11-14,
  ulukbek-maripov 2021-02-03,
  akylbek-japarov 2021-10-12,
  adylbek-kasymaliev 2024-12-16
kg-foreign-minister |
  erlan-abdyldaev 2012-09-06,
  chingiz-aidarbekov 2018-10-17,
  ruslan-kazakbaev 2020-10-14,
  jeenbek-kulubaev 2022-04-22
kg-parliament-toraga |
  dastan-jumabekov 2017-10-25 2020-10-06,
  talant-mamytov 2020-11-04,
  nurlanbek-turgunbek-uulu 2022-10-05,
  marlen-mamataliev 2026-02-12
kg-security-chief |
  kamchybek-tashiev 2020-10-16 2026-02-10
tj-president |
  rahmon-nabiyev 1991-12-02 1992-09-07,
  emomali-rahmon 1994-11-16
tj-prime-minister |
  kokhir-rasulzoda 2013-11-23
tj-foreign-minister |
  sirojiddin-muhriddin 2013-11-29
tj-upper-house-chairman |
  rustam-emomali 2020-04-17
dushanbe-mayor |
  rustam-emomali 2017-01-12
tm-president |
  saparmurat-niyazov 1990-11-02,
  gurbanguly-berdimuhamedov 2006-12-21,
  serdar-berdimuhamedov 2022-03-19
tm-people-council-chairman |
  gurbanguly-berdimuhamedov 2023-01-21
tm-parliament-chairman |
  gulshat-mammedova 2018-03-30,
  dunyagozel-gulmanova 2023-04-06
tm-foreign-minister |
  rashid-meredov 2001-07-07
uz-president |
  islam-karimov 1990-03-24,
  nigmatilla-yuldashev 2016-09-02,
  shavkat-mirziyoyev 2016-09-08
uz-prime-minister |
  shavkat-mirziyoyev 2003-12-12,
  abdulla-aripov 2016-12-14
uz-foreign-minister |
  abdulaziz-kamilov 2012-02-09,
  vladimir-norov 2022-04-27,
  bakhtiyor-saidov 2022-12-30
uz-senate-chairman |
  tanzila-narbaeva 2019-06-21
uz-legislative-chamber-chairman |
  nurdinjon-ismoilov 2015-01-12
ru-president |
  boris-yeltsin 1991-07-10,
  vladimir-putin 1999-12-31,
  dmitry-medvedev 2008-05-07,
  vladimir-putin 2012-05-07
ru-prime-minister |
  dmitry-medvedev 2012-05-08,
  mikhail-mishustin 2020-01-16
ru-foreign-minister |
  sergey-lavrov 2004-03-09
ru-defence-minister |
  sergei-shoigu 2012-11-06 2024-05-12,
  andrei-belousov 2024-05-14
ru-press-secretary |
  dmitry-peskov 2012-05-22
ru-foreign-spokesperson |
  maria-zakharova 2015-08-10
ru-federation-council-chairman |
  valentina-matviyenko 2011-09-21
ru-duma-chairman |
  sergey-naryshkin 2011-12-21,
  vyacheslav-volodin 2016-10-05
ru-central-bank-governor |
  elvira-nabiullina 2013-06-24
ru-security-council-secretary |
  nikolai-patrushev 2008-05-12,
  sergei-shoigu 2024-05-12
moscow-mayor |
  sergey-sobyanin 2010-10-21
cn-president |
  hu-jintao 2003-03-15,
  xi-jinping 2013-03-14
cn-premier |
  li-keqiang 2013-03-15,
  li-qiang 2023-03-11
cn-foreign-minister |
  wang-yi 2013-03-16,
  qin-gang 2022-12-30,
  wang-yi 2023-07-25
us-president |
  barack-obama 2009-01-20,
  donald-trump 2017-01-20,
  joe-biden 2021-01-20,
  donald-trump 2025-01-20
us-vice-president |
  mike-pence 2017-01-20,
  kamala-harris 2021-01-20,
  jd-vance 2025-01-20
us-secretary-of-state |
  john-kerry 2013-02-01 2017-01-20,
  rex-tillerson 2017-02-01 2018-03-31,
  mike-pompeo 2018-04-26 2021-01-20,
  antony-blinken 2021-01-26 2025-01-20,
  marco-rubio 2025-01-21
us-defence-minister |
  lloyd-austin 2021-01-22 2025-01-20,
  pete-hegseth 2025-01-25
us-treasury-secretary |
  janet-yellen 2021-01-26 2025-01-20,
  scott-bessent 2025-01-28
us-house-speaker |
  mike-johnson 2023-10-25
us-press-secretary |
  jen-psaki 2021-01-20 2022-05-13,
  karine-jean-pierre 2022-05-13,
  karoline-leavitt 2025-01-20 2026-08-13
tr-president |
  recep-tayyip-erdogan 2014-08-28
tr-prime-minister |
  recep-tayyip-erdogan 2003-03-14,
  ahmet-davutoglu 2014-08-29,
  binali-yildirim 2016-05-24 2018-07-09
tr-foreign-minister |
  mevlut-cavusoglu 2015-11-24 2023-06-03,
  hakan-fidan 2023-06-04
az-president |
  heydar-aliyev 1993-10-10,
  ilham-aliyev 2003-10-31
az-prime-minister |
  ali-asadov 2019-10-08
az-foreign-minister |
  jeyhun-bayramov 2020-07-16
by-president |
  alexander-lukashenko 1994-07-20
by-prime-minister |
  roman-golovchenko 2020-06-04,
  alexander-turchin 2025-03-10
by-foreign-minister |
  vladimir-makei 2012-08-20 2022-11-26,
  sergei-aleinik 2022-12-13,
  maxim-ryzhenkov 2024-06-27
am-prime-minister |
  nikol-pashinyan 2018-05-08
am-president |
  serzh-sargsyan 2008-04-09,
  armen-sarkissian 2018-04-09 2022-02-01,
  vahagn-khachaturyan 2022-03-13
am-foreign-minister |
  ararat-mirzoyan 2021-08-19
ge-prime-minister |
  irakli-garibashvili 2021-02-22 2024-01-29,
  irakli-kobakhidze 2024-02-08
ge-president |
  salome-zourabichvili 2018-12-16,
  mikheil-kavelashvili 2024-12-29
ua-president |
  petro-poroshenko 2014-06-07,
  volodymyr-zelenskyy 2019-05-20
ua-prime-minister |
  denys-shmyhal 2020-03-04 2025-07-16,
  yulia-svyrydenko 2025-07-17
ua-foreign-minister |
  dmytro-kuleba 2020-03-04 2024-09-04,
  andrii-sybiha 2024-09-05
fr-president |
  francois-hollande 2012-05-15,
  emmanuel-macron 2017-05-14
fr-prime-minister |
  gabriel-attal 2024-01-09,
  michel-barnier 2024-09-05,
  francois-bayrou 2024-12-13,
  sebastien-lecornu 2025-09-09
fr-foreign-minister |
  jean-noel-barrot 2024-09-21
de-chancellor |
  angela-merkel 2005-11-22,
  olaf-scholz 2021-12-08,
  friedrich-merz 2025-05-06
de-president |
  frank-walter-steinmeier 2017-03-19
de-foreign-minister |
  annalena-baerbock 2021-12-08,
  johann-wadephul 2025-05-06
gb-king |
  charles-iii 2022-09-08
gb-queen |
  elizabeth-ii 1952-02-06 2022-09-08
gb-prime-minister |
  david-cameron 2010-05-11,
  theresa-may 2016-07-13,
  boris-johnson 2019-07-24,
  liz-truss 2022-09-06,
  rishi-sunak 2022-10-25,
  keir-starmer 2024-07-05,
  andy-burnham 2026-07-20
gb-foreign-minister |
  david-cameron 2023-11-13,
  david-lammy 2024-07-05,
  yvette-cooper 2025-09-05 2026-07-20
it-prime-minister |
  giuseppe-conte 2018-06-01,
  mario-draghi 2021-02-13,
  giorgia-meloni 2022-10-22
it-president |
  sergio-mattarella 2015-02-03
it-foreign-minister |
  antonio-tajani 2022-10-22
es-prime-minister |
  pedro-sanchez 2018-06-02
es-king |
  felipe-vi 2014-06-19
jp-prime-minister |
  shinzo-abe 2012-12-26,
  yoshihide-suga 2020-09-16,
  fumio-kishida 2021-10-04,
  shigeru-ishiba 2024-10-01,
  sanae-takaichi 2025-10-21
jp-emperor |
  naruhito 2019-05-01
jp-foreign-minister |
  takeshi-iwaya 2024-10-01,
  toshimitsu-motegi 2025-10-21
kr-president |
  park-geun-hye 2013-02-25 2017-03-10,
  moon-jae-in 2017-05-10,
  yoon-suk-yeol 2022-05-10 2025-04-04,
  lee-jae-myung 2025-06-04
kp-leader |
  kim-jong-un 2011-12-17
in-prime-minister |
  narendra-modi 2014-05-26
in-president |
  droupadi-murmu 2022-07-25
in-foreign-minister |
  subrahmanyam-jaishankar 2019-05-30
pk-prime-minister |
  imran-khan 2018-08-18 2022-04-10,
  shehbaz-sharif 2022-04-11,
  anwaar-ul-haq-kakar 2023-08-14,
  shehbaz-sharif 2024-03-04
pk-president |
  arif-alvi 2018-09-09,
  asif-ali-zardari 2024-03-10
pk-foreign-minister |
  ishaq-dar 2024-03-11
ir-supreme-leader |
  ali-khamenei 1989-06-04 2026-02-28,
  mojtaba-khamenei 2026-03-08
ir-president |
  hassan-rouhani 2013-08-03,
  ebrahim-raisi 2021-08-03 2024-05-19,
  masoud-pezeshkian 2024-07-28
ir-foreign-minister |
  mohammad-javad-zarif 2013-08-15,
  hossein-amir-abdollahian 2021-08-25 2024-05-19,
  abbas-araghchi 2024-08-21
af-president |
  hamid-karzai 2004-12-07,
  ashraf-ghani 2014-09-29 2021-08-15
mn-president |
  khaltmaagiin-battulga 2017-07-10,
  ukhnaagiin-khurelsukh 2021-06-25
mn-prime-minister |
  luvsannamsrain-oyun-erdene 2021-01-27 2025-06-13
hu-prime-minister |
  viktor-orban 2010-05-29,
  peter-magyar 2026-05-09
hu-foreign-minister |
  peter-szijjarto 2014-09-23 2026-05-09
pl-president |
  andrzej-duda 2015-08-06,
  karol-nawrocki 2025-08-06
pl-prime-minister |
  mateusz-morawiecki 2017-12-11,
  donald-tusk 2023-12-13
pl-foreign-minister |
  radoslaw-sikorski 2023-12-13
rs-president |
  aleksandar-vucic 2017-05-31
fi-president |
  sauli-niinisto 2012-03-01,
  alexander-stubb 2024-03-01
cz-president |
  petr-pavel 2023-03-09
cz-prime-minister |
  petr-fiala 2021-12-17,
  andrej-babis 2025-12-09
sk-prime-minister |
  robert-fico 2023-10-25
lt-president |
  gitanas-nauseda 2019-07-12
lv-president |
  edgars-rinkevics 2023-07-08
md-president |
  maia-sandu 2020-12-24
nl-prime-minister |
  mark-rutte 2010-10-14,
  dick-schoof 2024-07-02,
  rob-jetten 2026-02-23
sa-king |
  salman-bin-abdulaziz 2015-01-23
sa-crown-prince |
  mohammed-bin-salman 2017-06-21
sa-prime-minister |
  mohammed-bin-salman 2022-09-27
ae-president |
  mohamed-bin-zayed 2022-05-14
qa-emir |
  tamim-bin-hamad 2013-06-25
qa-prime-minister |
  mohammed-bin-abdulrahman 2023-03-07
il-prime-minister |
  benjamin-netanyahu 2009-03-31,
  naftali-bennett 2021-06-13,
  yair-lapid 2022-07-01,
  benjamin-netanyahu 2022-12-29
il-president |
  isaac-herzog 2021-07-07
sy-president |
  bashar-al-assad 2000-07-17 2024-12-08,
  ahmed-al-sharaa 2025-01-29
eg-president |
  abdel-fattah-el-sisi 2014-06-08
jo-king |
  abdullah-ii 1999-02-07
ca-prime-minister |
  justin-trudeau 2015-11-04,
  mark-carney 2025-03-14
br-president |
  jair-bolsonaro 2019-01-01,
  luiz-inacio-lula-da-silva 2023-01-01
ar-president |
  javier-milei 2023-12-10
id-president |
  joko-widodo 2014-10-20,
  prabowo-subianto 2024-10-20
my-prime-minister |
  anwar-ibrahim 2022-11-24
sg-president |
  tharman-shanmugaratnam 2023-09-14
sg-prime-minister |
  lee-hsien-loong 2004-08-12,
  lawrence-wong 2024-05-15
pope |
  francis 2013-03-13 2025-04-21,
  leo-xiv 2025-05-08
un-secretary-general |
  ban-ki-moon 2007-01-01,
  antonio-guterres 2017-01-01
eu-commission-president |
  jean-claude-juncker 2014-11-01,
  ursula-von-der-leyen 2019-12-01
eu-council-president |
  donald-tusk 2014-12-01,
  charles-michel 2019-12-01,
  antonio-costa 2024-12-01
eu-high-representative |
  federica-mogherini 2014-11-01,
  josep-borrell 2019-12-01,
  kaja-kallas 2024-12-01
nato-secretary-general |
  jens-stoltenberg 2014-10-01,
  mark-rutte 2024-10-01
osce-secretary-general |
  thomas-greminger 2017-07-18 2020-07-18,
  helga-schmid 2020-12-04 2024-09-03,
  feridun-sinirlioglu 2024-12-06
sco-secretary-general |
  vladimir-norov 2019-01-01,
  zhang-ming 2022-01-01,
  nurlan-yermekbayev 2025-01-01
csto-secretary-general |
  stanislav-zas 2020-01-01,
  imangali-tasmagambetov 2023-01-01,
  taalatbek-masadykov 2026-01-01
cis-secretary-general |
  sergei-lebedev 2007-10-05
ots-secretary-general |
  baghdad-amreyev 2018-09-03,
  kubanychbek-omuraliev 2022-11-11
eec-chairman |
  tigran-sargsyan 2016-02-01,
  mikhail-myasnikovich 2020-02-01,
  bakytzhan-sagintayev 2024-02-01
who-director-general |
  tedros-ghebreyesus 2017-07-01
iaea-director-general |
  rafael-grossi 2019-12-03
unesco-director-general |
  audrey-azoulay 2017-11-15,
  khaled-el-enany 2025-11-15
imf-managing-director |
  kristalina-georgieva 2019-10-01
world-bank-president |
  ajay-banga 2023-06-02
ioc-president |
  thomas-bach 2013-09-10,
  kirsty-coventry 2025-06-23
fifa-president |
  gianni-infantino 2016-02-26
"""
