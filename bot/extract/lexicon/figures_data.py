"""The table of public figures of Central Asia and the world, as the agencies of the region write their names.

A row: key | kk | ru ("=" when it is the Kazakh form) | en | other Latin forms | other Cyrillic forms. Behind
the key, "!" says that the surname alone means this person in a news text of the region, "<" that the surname
comes first. An indented line continues the row above it.
"""

KAZAKHSTAN = """
kassym-jomart-tokayev! | Қасым-Жомарт Тоқаев | Касым-Жомарт Токаев | Kassym-Jomart Tokayev
  | Qasym-Jomart Toqaev, Kasym-Zhomart Tokayev, Kassym-Zhomart Tokayev, Kassym-Jomart Tokaev,
  Kasym-Jomart Tokayev
  | Касым-Жомарт Кемелевич Токаев, Қасым-Жомарт Кемелұлы Тоқаев
nursultan-nazarbayev! | Нұрсұлтан Назарбаев | Нурсултан Назарбаев | Nursultan Nazarbayev
  | Nursultan Nazarbaev, Nūrsūltan Nazarbaev, Nursultan Nazarbaiev
  | Нурсултан Абишевич Назарбаев, Нұрсұлтан Әбішұлы Назарбаев
olzhas-bektenov! | Олжас Бектенов | = | Olzhas Bektenov | Oljas Bektenov | Олжас Абаевич Бектенов
alikhan-smailov! | Әлихан Смайылов | Алихан Смаилов | Alikhan Smailov | Álıhan Smaıylov, Alihan Smaiylov
  | Алихан Асханович Смаилов
askar-mamin | Асқар Мамин | Аскар Мамин | Askar Mamin | Asqar Mamın, Asqar Mamin | Аскар Узакпаевич Мамин
bakytzhan-sagintayev! | Бақытжан Сағынтаев | Бакытжан Сагинтаев | Bakytzhan Sagintayev
  | Baqytjan Saǵyntaev, Bakytjan Sagintayev | Бакытжан Абдирович Сагинтаев
karim-massimov! | Кәрім Мәсімов | Карим Масимов | Karim Massimov | Kárim Másimov, Karim Masimov
  | Карим Кажимканович Масимов
serik-akhmetov | Серік Ахметов | Серик Ахметов | Serik Akhmetov | Serik Ahmetov |
daniyal-akhmetov | Даниал Ахметов | = | Daniyal Akhmetov | Danıal Ahmetov, Danial Akhmetov | Даниял Ахметов
imangali-tasmagambetov! | Иманғали Тасмағамбетов | Имангали Тасмагамбетов | Imangali Tasmagambetov
  | Imanǵalı Tasmaǵambetov | Имангали Нургалиевич Тасмагамбетов
akezhan-kazhegeldin! | Әкежан Қажыгелдин | Акежан Кажегельдин | Akezhan Kazhegeldin | Akejan Qajygeldın |
roman-sklyar! | Роман Скляр | = | Roman Sklyar | Roman Skliar | Роман Васильевич Скляр
serik-zhumangarin! | Серік Жұманғарин | Серик Жумангарин | Serik Zhumangarin | Serik Jumanǵarın |
kanat-bozumbayev | Қанат Бозымбаев | Канат Бозумбаев | Kanat Bozumbayev | Qanat Bozymbaev |
aida-balayeva! | Аида Балаева | = | Aida Balayeva | Aıda Balaeva | Аида Галымовна Балаева
zhaslan-madiyev | Жаслан Мәдиев | Жаслан Мадиев | Zhaslan Madiyev | Jaslan Mádıev |
galymzhan-koishybayev | Ғалымжан Қойшыбаев | Галымжан Койшыбаев | Galymzhan Koishybayev
  | Ǵalymjan Qoıshybaev |
tamara-duissenova! | Тамара Дүйсенова | Тамара Дуйсенова | Tamara Duissenova | Tamara Dúısenova |
yermek-kosherbayev | Ермек Көшербаев | Ермек Кошербаев | Yermek Kosherbayev
  | Ermek Kósherbaev, Ermek Kosherbayev |
  Ермек Кушербаев
murat-nurtleu! | Мұрат Нұртілеу | Мурат Нуртлеу | Murat Nurtleu | Murat Nurtileý, Murat Nurtileu
  | Мурат Абугалиевич Нуртлеу
mukhtar-tileuberdi! | Мұхтар Тілеуберді | Мухтар Тлеуберди | Mukhtar Tileuberdi
  | Muhtar Tileýberdi, Mukhtar Tleuberdi |
beibut-atamkulov! | Бейбіт Атамқұлов | Бейбут Атамкулов | Beibut Atamkulov | Beıbit Atamqulov |
kairat-abdrakhmanov | Қайрат Әбдірахманов | Кайрат Абдрахманов | Kairat Abdrakhmanov | Qaırat Ábdirahmanov |
erlan-idrissov | Ерлан Ыдырысов | Ерлан Идрисов | Erlan Idrissov | Erlan Ydyrysov, Yerlan Idrissov |
yerzhan-kazykhanov! | Ержан Қазыханов | Ержан Казыханов | Yerzhan Kazykhanov
  | Erjan Qazyhanov, Erzhan Kazykhanov |
roman-vassilenko | Роман Василенко | = | Roman Vassilenko | Roman Vasılenko, Roman Vasilenko |
maulen-ashimbayev | Мәулен Әшімбаев | Маулен Ашимбаев | Maulen Ashimbayev | Máýlen Áshimbaev, Maulen Ashimbaev
  | Маулен Сагатханович Ашимбаев
yerlan-koshanov | Ерлан Қошанов | Ерлан Кошанов | Yerlan Koshanov | Erlan Qoshanov, Erlan Koshanov |
  Ерлан Жаканович Кошанов
nurlan-nigmatulin! | Нұрлан Нығматулин | Нурлан Нигматулин | Nurlan Nigmatulin | Nurlan Nyǵmatýlın |
dariga-nazarbayeva! | Дариға Назарбаева | Дарига Назарбаева | Dariga Nazarbayeva | Darıǵa Nazarbaeva |
erlan-karin! | Ерлан Қарин | Ерлан Карин | Erlan Karin | Erlan Qarın, Yerlan Karin | Ерлан Тынымбайулы Карин
krymbek-kusherbayev | Қырымбек Көшербаев | Крымбек Кушербаев | Krymbek Kusherbayev | Qyrymbek Kósherbaev |
aibek-dadebay! | Айбек Дәдебай | Айбек Дадебай | Aibek Dadebay | Aıbek Dádebaı, Aibek Dadebayev |
yerzhan-zhiyenbayev | Ержан Жиенбаев | = | Yerzhan Zhiyenbayev | Erjan Jıenbaev |
gizat-nurdauletov! | Ғизат Нұрдәулетов | Гизат Нурдаулетов | Gizat Nurdauletov | Ǵızat Nurdáýletov |
yermek-sagimbayev! | Ермек Сағымбаев | Ермек Сагимбаев | Yermek Sagimbayev | Ermek Saǵymbaev |
berik-assylov | Берік Асылов | Берик Асылов | Berik Assylov | Berik Asylov |
elvira-azimova | Эльвира Әзімова | Эльвира Азимова | Elvira Azimova | Elvıra Ázimova |
nurlan-abdirov | Нұрлан Әбдіров | Нурлан Абдиров | Nurlan Abdirov | Nurlan Ábdirov |
berik-uali | Берік Уәли | Берик Уали | Berik Uali | Berik Ýálı |
ruslan-zheldibay! | Руслан Желдібай | Руслан Желдибай | Ruslan Zheldibay | Rýslan Jeldibaı |
aibek-smadiyarov! | Айбек Смадияров | = | Aibek Smadiyarov | Aıbek Smadııarov, Aibek Smadiarov |
timur-suleimenov | Тимур Сүлейменов | Тимур Сулейменов | Timur Suleimenov | Tımýr Súleımenov |
galymzhan-pirmatov! | Ғалымжан Пірматов | Галымжан Пирматов | Galymzhan Pirmatov | Ǵalymjan Pirmatov |
yerbolat-dossayev! | Ерболат Досаев | = | Yerbolat Dossayev | Erbolat Dosaev, Yerbolat Dosayev |
daniyar-akishev! | Данияр Ақышев | Данияр Акишев | Daniyar Akishev | Danııar Aqyshev |
kairat-kelimbetov! | Қайрат Келімбетов | Кайрат Келимбетов | Kairat Kelimbetov | Qaırat Kelimbetov |
madi-takiyev! | Мәди Такиев | Мади Такиев | Madi Takiyev | Mádı Takıev |
yerulan-zhamaubayev! | Ерұлан Жамаубаев | Ерулан Жамаубаев | Yerulan Zhamaubayev | Erulan Jamaýbaev |
nurlan-baibazarov! | Нұрлан Байбазаров | Нурлан Байбазаров | Nurlan Baibazarov | Nurlan Baıbazarov |
alibek-kuantyrov! | Әлібек Қуантыров | Алибек Куантыров | Alibek Kuantyrov | Álibek Qýantyrov |
ruslan-zhaksylykov | Руслан Жақсылықов | Руслан Жаксылыков | Ruslan Zhaksylykov | Rýslan Jaqsylyqov |
dauren-kosanov | Дәурен Қосанов | Даурен Косанов | Dauren Kosanov | Dáýren Qosanov |
murat-bektanov! | Мұрат Бектанов | Мурат Бектанов | Murat Bektanov | |
nurlan-yermekbayev! | Нұрлан Ермекбаев | Нурлан Ермекбаев | Nurlan Yermekbayev
  | Nurlan Ermekbaev, Nurlan Yermekbaev |
yerzhan-sadenov! | Ержан Сәденов | Ержан Саденов | Yerzhan Sadenov | Erjan Sádenov |
marat-akhmetzhanov | Марат Ахметжанов | = | Marat Akhmetzhanov | Marat Ahmetjanov |
yerlan-turgumbayev! | Ерлан Тұрғымбаев | Ерлан Тургумбаев | Yerlan Turgumbayev | Erlan Turǵymbaev |
chingis-arinov! | Шыңғыс Әрінов | Чингис Аринов | Chingis Arinov | Shyńǵys Árinov, Chingiz Arinov
  | Чингиз Аринов
yuri-ilyin | Юрий Ильин | = | Yuri Ilyin | Iýrıı Ilın, Yuriy Ilyin |
syrym-sharipkhanov! | Сырым Шәріпханов | Сырым Шарипханов | Syrym Sharipkhanov | Syrym Sháriphanov |
bolat-akchulakov! | Болат Ақшолақов | Болат Акчулаков | Bolat Akchulakov | Bolat Aqsholaqov |
almassadam-satkaliyev! | Алмасадам Сәтқалиев | Алмасадам Саткалиев | Almassadam Satkaliyev
  | Almasadam Sátqalıev, Almasadam Satkaliyev |
yerlan-akkenzhenov! | Ерлан Ақкенженов | Ерлан Аккенженов | Yerlan Akkenzhenov | Erlan Aqkenjenov |
sayasat-nurbek! | Саясат Нұрбек | Саясат Нурбек | Sayasat Nurbek | Saıasat Nurbek |
gani-beisembayev! | Ғани Бейсембаев | Гани Бейсембаев | Gani Beisembayev | Ǵanı Beısembaev |
zhuldyz-suleimenova | Жұлдыз Сүлейменова | Жулдыз Сулейменова | Zhuldyz Suleimenova | Juldyz Súleımenova |
askhat-aimagambetov! | Асхат Аймағамбетов | Асхат Аймагамбетов | Askhat Aimagambetov | Ashat Aımaǵambetov |
akmaral-alnazarova! | Ақмарал Әлназарова | Акмарал Альназарова | Akmaral Alnazarova | Aqmaral Álnazarova |
  Акмарал Алназарова
azhar-giniyat! | Ажар Ғиният | Ажар Гиният | Azhar Giniyat | Ajar Ǵınııat |
alexey-tsoy | Алексей Цой | = | Alexey Tsoy | Alekseı Soı, Alexei Tsoi |
svetlana-zhakupova | Светлана Жақыпова | Светлана Жакупова | Svetlana Zhakupova | Svetlana Jaqypova |
askarbek-yertayev | Асқарбек Ертаев | Аскарбек Ертаев | Askarbek Yertayev | Asqarbek Ertaev |
kanat-sharlapayev! | Қанат Шарлапаев | Канат Шарлапаев | Kanat Sharlapayev | Qanat Sharlapaev |
yersaiyn-nagaspayev! | Ерсайын Нағаспаев | Ерсайын Нагаспаев | Yersaiyn Nagaspayev | Ersaıyn Naǵaspaev |
marat-karabayev | Марат Қарабаев | Марат Карабаев | Marat Karabayev | Marat Qarabaev |
nurlan-sauranbayev! | Нұрлан Сауранбаев | Нурлан Сауранбаев | Nurlan Sauranbayev | Nurlan Saýranbaev |
arman-shakkaliyev! | Арман Шаққалиев | Арман Шаккалиев | Arman Shakkaliyev | Arman Shaqqalıev |
aidarbek-saparov | Айдарбек Сапаров | = | Aidarbek Saparov | Aıdarbek Saparov |
yerbol-karashukeyev! | Ербол Қарашөкеев | Ербол Карашукеев | Yerbol Karashukeyev | Erbol Qarashókeev |
nurzhan-nurzhigitov! | Нұржан Нұржігітов | Нуржан Нуржигитов | Nurzhan Nurzhigitov | Nurjan Nurjigitov |
yerlan-nyssanbayev | Ерлан Нысанбаев | = | Yerlan Nyssanbayev | Erlan Nysanbaev, Yerlan Nysanbayev |
zulfiya-suleimenova | Зүлфия Сүлейменова | Зульфия Сулейменова | Zulfiya Suleimenova | Zúlfııa Súleımenova |
yerbol-myrzabossynov! | Ербол Мырзабосынов | = | Yerbol Myrzabossynov | Erbol Myrzabosynov |
yermek-marzhikpayev! | Ермек Маржықпаев | Ермек Маржикпаев | Yermek Marzhikpayev | Ermek Marjyqpaev |
bagdat-mussin | Бағдат Мусин | Багдат Мусин | Bagdat Mussin | Baǵdat Mýsın, Bagdat Musin |
azamat-yeskarayev! | Азамат Есқараев | Азамат Ескараев | Azamat Yeskarayev | Azamat Esqaraev |
yerlan-sarsembayev | Ерлан Сәрсембаев | Ерлан Сарсембаев | Yerlan Sarsembayev | Erlan Sársembaev |
dauren-abayev | Дәурен Абаев | Даурен Абаев | Dauren Abayev | Dáýren Abaev |
zhenis-kassymbek! | Жеңіс Қасымбек | Женис Касымбек | Zhenis Kassymbek | Jeńis Qasymbek
  | Женис Махмудулы Касымбек
altay-kulginov! | Алтай Көлгінов | Алтай Кульгинов | Altay Kulginov | Altaı Kólginov, Altai Kulginov |
darkhan-satybaldy | Дархан Сатыбалды | = | Darkhan Satybaldy | Darhan Satybaldy |
gabit-syzdykbekov! | Ғабит Сыздықбеков | Габит Сыздыкбеков | Gabit Syzdykbekov | Ǵabıt Syzdyqbekov |
bauyrzhan-baibek! | Бауыржан Байбек | = | Bauyrzhan Baibek | Baýyrjan Baıbek |
akhmetzhan-yessimov! | Ахметжан Есімов | Ахметжан Есимов | Akhmetzhan Yessimov | Ahmetjan Esimov |
umirzak-shukeyev! | Өмірзақ Шөкеев | Умирзак Шукеев | Umirzak Shukeyev | Ómirzaq Shókeev |
nurlan-zhakupov | Нұрлан Жақыпов | Нурлан Жакупов | Nurlan Zhakupov | Nurlan Jaqypov |
askhat-khassenov | Асхат Хасенов | = | Askhat Khassenov | Ashat Hasenov |
yelnur-beisenbayev! | Елнұр Бейсенбаев | Елнур Бейсенбаев | Yelnur Beisenbayev | Elnur Beısenbaev |
azat-peruashev! | Азат Перуашев | = | Azat Peruashev | Azat Perýashev |
aidarbek-khojanazarov! | Айдарбек Қожаназаров | Айдарбек Ходжаназаров | Aidarbek Khojanazarov
  | Aıdarbek Qojanazarov, Aidarbek Khodzhanazarov |
magerram-magerramov! | Магеррам Магеррамов | = | Magerram Magerramov | |
aidos-sarym! | Айдос Сарым | = | Aidos Sarym | Aıdos Sarym |
kairat-sarybay! | Қайрат Сарыбай | Кайрат Сарыбай | Kairat Sarybay | Qaırat Sarybaı |
baghdad-amreyev! | Бағдад Әміреев | Багдад Амреев | Baghdad Amreyev | Baǵdad Ámireev |
darkhan-kaletayev! | Дархан Кәлетаев | Дархан Калетаев | Darkhan Kaletayev | Darhan Káletaev |
timur-kulibayev! | Тимур Құлыбаев | Тимур Кулибаев | Timur Kulibayev | Tımýr Qulybaev |
bulat-utemuratov! | Болат Өтемұратов | Булат Утемуратов | Bulat Utemuratov | Bolat Ótemuratov |
mukhtar-ablyazov! | Мұхтар Әблязов | Мухтар Аблязов | Mukhtar Ablyazov | Muhtar Áblıazov |
kenes-rakishev! | Кеңес Рақышев | Кенес Ракишев | Kenes Rakishev | Keńes Raqyshev, Kenges Rakishev |
vyacheslav-kim | Вячеслав Ким | = | Vyacheslav Kim | |
mikheil-lomtadze! | Михаил Ломтадзе | = | Mikheil Lomtadze | Mihaıl Lomtadze, Mikhail Lomtadze |
kuandyk-bishimbayev! | Қуандық Бишімбаев | Куандык Бишимбаев | Kuandyk Bishimbayev | Qýandyq Bıshimbaev |
olzhas-suleimenov | Олжас Сүлейменов | Олжас Сулейменов | Olzhas Suleimenov | Oljas Súleımenov |
mukhtar-shakhanov | Мұхтар Шаханов | Мухтар Шаханов | Mukhtar Shakhanov | Muhtar Shahanov |
tokhtar-aubakirov | Тоқтар Әубәкіров | Токтар Аубакиров | Tokhtar Aubakirov | Toqtar Áýbákirov |
talgat-mussabayev | Талғат Мұсабаев | Талгат Мусабаев | Talgat Mussabayev
  | Talǵat Musabaev, Talgat Musabayev |
aidyn-aimbetov! | Айдын Айымбетов | Айдын Аимбетов | Aidyn Aimbetov | Aıdyn Aıymbetov |
dimash-qudaibergen! | Димаш Құдайберген | Димаш Кудайберген | Dimash Qudaibergen
  | Dımash Qudaıbergen, Dimash Kudaibergen
  | Димаш Кудайбергенов
roza-rymbayeva! | Роза Рымбаева | = | Roza Rymbayeva | Roza Rymbaeva |
kairat-nurtas | Қайрат Нұртас | Кайрат Нуртас | Kairat Nurtas | Qaırat Nurtas |
nurlan-koyanbayev! | Нұрлан Қоянбаев | Нурлан Коянбаев | Nurlan Koyanbayev | Nurlan Qoıanbaev |
adilkhan-yerzhanov | Әділхан Ержанов | Адильхан Ержанов | Adilkhan Yerzhanov | Ádilhan Erjanov |
aiman-mussakhajayeva! | Айман Мұсақожаева | Айман Мусаходжаева | Aiman Mussakhajayeva | Aıman Musaqojaeva |
gennady-golovkin! | Геннадий Головкин | = | Gennady Golovkin | Gennadıı Golovkın, Gennadiy Golovkin |
zhanibek-alimkhanuly! | Жәнібек Әлімханұлы | Жанибек Алимханулы | Zhanibek Alimkhanuly | Jánibek Álimhanuly |
elena-rybakina! | Елена Рыбакина | = | Elena Rybakina | Elena Rybakına, Yelena Rybakina |
yulia-putintseva! | Юлия Путинцева | = | Yulia Putintseva | Iýlııa Pýtınseva, Yuliya Putintseva |
alexander-bublik! | Александр Бублик | = | Alexander Bublik | Aleksandr Býblık |
alexander-shevchenko | Александр Шевченко | = | Alexander Shevchenko | Aleksandr Shevchenko |
alexander-vinokurov | Александр Винокуров | = | Alexander Vinokurov
  | Aleksandr Vınokýrov, Alexandr Vinokurov |
shavkat-rakhmonov | Шавкат Рахмонов | = | Shavkat Rakhmonov | Shavkat Rahmonov |
assu-almabayev! | Асу Алмабаев | = | Assu Almabayev | Asý Almabaev, Asu Almabayev |
ilya-ilyin | Илья Ильин | = | Ilya Ilyin | Ilıa Ilın, Ilya Ilin |
olga-rypakova! | Ольга Рыпакова | = | Olga Rypakova | |
yeldos-smetov! | Елдос Сметов | = | Yeldos Smetov | Eldos Smetov |
mikhail-shaidorov! | Михаил Шайдоров | = | Mikhail Shaidorov | Mıhaıl Shaıdorov |
denis-ten | Денис Тен | = | Denis Ten | |
bibisara-assaubayeva! | Бибісара Асаубаева | Бибисара Асаубаева | Bibisara Assaubayeva | Bıbisara Asaýbaeva |
dinara-saduakassova | Динара Сәдуақасова | Динара Садуакасова | Dinara Saduakassova | Dınara Sádýaqasova |
nazym-kyzaibay! | Назым Қызайбай | Назым Кызайбай | Nazym Kyzaibay | Nazym Qyzaıbaı |
kamshybek-kunkabayev! | Қамшыбек Қоңқабаев | Камшыбек Кункабаев | Kamshybek Kunkabayev | Qamshybek Qońqabaev |
daniyar-yeleussinov! | Данияр Елеусінов | Данияр Елеусинов | Daniyar Yeleussinov | Danııar Eleýsinov |
serik-sapiyev | Серік Сәпиев | Серик Сапиев | Serik Sapiyev | Serik Sápıev |
bakhtiyar-zainutdinov! | Бақтияр Зайнутдинов | Бактиёр Зайнутдинов | Bakhtiyar Zaynutdinov
  | Bakhtiyor Zaynutdinov |
dastan-satpayev | Дастан Сәтпаев | Дастан Сатпаев | Dastan Satpayev | Dastan Sátpaev |
"""

CENTRAL_ASIA = """
sadyr-japarov | Садыр Жапаров | = | Sadyr Japarov | Sadyr Zhaparov, Sadyr Zhaparov | Садыр Нургожоевич Жапаров
akylbek-japarov | Ақылбек Жапаров | Акылбек Жапаров | Akylbek Japarov | Aqylbek Japarov, Akylbek Zhaparov |
  Акылбек Усенбекович Жапаров
adylbek-kasymaliev! | Адылбек Қасымалиев | Адылбек Касымалиев | Adylbek Kasymaliev | Adylbek Qasymalıev,
  Adylbek Kasymaliyev |
kamchybek-tashiev! | Камчыбек Ташиев | = | Kamchybek Tashiev | Kamchybek Tashıev, Kamchybek Tashiyev
  | Қамшыбек Ташиев
jeenbek-kulubaev! | Жээнбек Кулубаев | = | Jeenbek Kulubaev | Jeenbek Kulubayev, Zheenbek Kulubaev
  | Жеенбек Кулубаев
nurlanbek-turgunbek-uulu | Нұрланбек Тұрғынбек уулу | Нурланбек Тургунбек уулу | Nurlanbek Turgunbek uulu
  | Nurlanbek Shakiev | Нурланбек Шакиев, Нурланбек Тұрғынбек ұлы, Нұрланбек Шакиев
marlen-mamataliev! | Марлен Маматалиев | = | Marlen Mamataliev | Marlen Mamataliyev |
askar-akayev | Асқар Ақаев | Аскар Акаев | Askar Akayev | Askar Akaev, Asqar Aqaev | Аскар Акаевич Акаев
kurmanbek-bakiyev! | Құрманбек Бакиев | Курманбек Бакиев | Kurmanbek Bakiyev
  | Kurmanbek Bakiev, Qurmanbek Bakıev |
roza-otunbayeva! | Роза Отунбаева | = | Roza Otunbayeva | Roza Otunbaeva |
almazbek-atambayev! | Алмазбек Атамбаев | = | Almazbek Atambayev | Almazbek Atambaev |
sooronbay-jeenbekov! | Сооронбай Жээнбеков | = | Sooronbay Jeenbekov
  | Sooronbaı Jeenbekov, Sooronbai Jeenbekov
  | Сооронбай Жеенбеков
talant-mamytov! | Талант Мамытов | = | Talant Mamytov | |
dastan-jumabekov | Дастан Жұмабеков | Дастан Джумабеков | Dastan Jumabekov | Dastan Dzhumabekov
  | Дастан Жумабеков
sapar-isakov | Сапар Исаков | = | Sapar Isakov | |
mukhammedkaly-abylgaziev! | Мұхаммедқалый Абылғазиев | Мухаммедкалый Абылгазиев | Mukhammedkaly Abylgaziev
  | Muhammetkaly Abulgaziyev, Mukhammedkalyi Abylgaziev |
kubatbek-boronov! | Кубатбек Боронов | = | Kubatbek Boronov | |
ulukbek-maripov! | Улукбек Марипов | = | Ulukbek Maripov | | Ұлықбек Марипов
ruslan-kazakbaev! | Руслан Казакбаев | = | Ruslan Kazakbaev | Ruslan Kazakbayev | Руслан Қазақбаев
chingiz-aidarbekov | Чингиз Айдарбеков | = | Chingiz Aidarbekov | Chyngyz Aidarbekov | Шыңғыс Айдарбеков
erlan-abdyldaev! | Эрлан Абдылдаев | = | Erlan Abdyldaev | Erlan Abdyldayev | Ерлан Абдылдаев
edil-baisalov! | Эдиль Байсалов | = | Edil Baisalov | Edil Baysalov | Еділ Байсалов
omurbek-babanov! | Өмірбек Бабанов | Омурбек Бабанов | Omurbek Babanov | |
chinghiz-aitmatov! | Шыңғыс Айтматов | Чингиз Айтматов | Chinghiz Aitmatov
  | Chyngyz Aitmatov, Shyńǵys Aıtmatov |
  Чынгыз Айтматов
valentina-shevchenko | Валентина Шевченко | = | Valentina Shevchenko | |
aisuluu-tynybekova! | Айсұлу Тыныбекова | Айсулуу Тыныбекова | Aisuluu Tynybekova | |
taalatbek-masadykov! | Таалатбек Масадықов | Таалатбек Масадыков | Taalatbek Masadykov | |
kubanychbek-omuraliev! | Құбанычбек Омурәлиев | Кубанычбек Омуралиев | Kubanychbek Omuraliev
  | Kubanychbek Omuraliyev
  | Кубанычбек Омуралиев, Құбанышбек Өмірәлиев
emomali-rahmon! | Эмомали Рахмон | = | Emomali Rahmon | Emomalı Rahmon, Emomali Rakhmon |
rustam-emomali | Рустам Эмомали | = | Rustam Emomali | Rýstam Emomalı |
kokhir-rasulzoda! | Қохир Расулзода | Кохир Расулзода | Kokhir Rasulzoda | Qohir Rasulzoda |
sirojiddin-muhriddin! | Сироджиддин Мухриддин | = | Sirojiddin Muhriddin | Sirodjiddin Muhriddin
  | Сирожиддин Мухриддин
rahmon-nabiyev | Рахмон Набиев | = | Rahmon Nabiyev | Rakhmon Nabiyev |
shavkat-mirziyoyev! | Шавкат Мирзиёев | = | Shavkat Mirziyoyev
  | Shavkat Mırzııoev, Shavkat Mirziyoev, Shavkat Mirzieev
  | Шавкат Миромонович Мирзиёев
saida-mirziyoyeva! | Саида Мирзиёева | = | Saida Mirziyoyeva | Saıda Mırzııoeva, Saida Mirziyoeva |
abdulla-aripov | Абдулла Арипов | = | Abdulla Aripov | Abdýlla Arıpov | Абдулла Нигматович Арипов
bakhtiyor-saidov | Бахтиёр Саидов | = | Bakhtiyor Saidov | Bahtıor Saıdov, Bakhtiyar Saidov |
abdulaziz-kamilov | Абдулазиз Камилов | = | Abdulaziz Kamilov | Abdulaziz Komilov | Абдулазиз Комилов
vladimir-norov! | Владимир Норов | = | Vladimir Norov | |
tanzila-narbaeva! | Танзила Нарбаева | = | Tanzila Narbaeva | Tanzila Narbayeva |
nurdinjon-ismoilov | Нурдинжон Исмоилов | Нурдинжон Исмаилов | Nurdinjon Ismoilov | Nuriddinjon Ismoilov,
  Nurdinjon Ismailov | Нуриддинжон Исмоилов, Нурдинжан Исмаилов
nigmatilla-yuldashev | Нигматилла Юлдашев | = | Nigmatilla Yuldashev | | Нигматулла Юлдашев
islam-karimov | Ислам Каримов | = | Islam Karimov | Islom Karimov | Ислам Абдуганиевич Каримов
sherzod-asadov | Шерзод Асадов | = | Sherzod Asadov | |
jamshid-khodjaev | Джамшид Ходжаев | = | Jamshid Khodjaev | Jamshid Khodjayev |
jamshid-kuchkarov | Джамшид Кучкаров | = | Jamshid Kuchkarov | |
laziz-kudratov | Лазиз Кудратов | = | Laziz Kudratov | |
alisher-usmanov | Алишер Усманов | = | Alisher Usmanov | |
abdukodir-khusanov | Абдукодир Хусанов | = | Abdukodir Khusanov | |
eldor-shomurodov! | Эльдор Шомуродов | = | Eldor Shomurodov | |
fabio-cannavaro! | Фабио Каннаваро | = | Fabio Cannavaro | |
serdar-berdimuhamedov | Сердар Бердімұхамедов | Сердар Бердымухамедов | Serdar Berdimuhamedov
  | Serdar Berdimuhamedow, Serdar Berdimukhamedov, Serdar Berdimýhamedov
  | Сердар Бердімұхаммедов, Сердар Бердымухаммедов
gurbanguly-berdimuhamedov | Гурбангулы Бердімұхамедов | Гурбангулы Бердымухамедов | Gurbanguly Berdimuhamedov
  | Gurbanguly Berdimuhamedow, Gurbanguly Berdimukhamedov
  | Ғұрбанғұлы Бердімұхамедов, Құрбанқұлы Бердімұхамедов, Гурбангулы Бердымухаммедов
saparmurat-niyazov! | Сапармұрат Ниязов | Сапармурат Ниязов | Saparmurat Niyazov
  | Saparmyrat Nyýazow, Saparmurad Niyazov |
rashid-meredov! | Рашид Мередов | = | Rashid Meredov | Raşit Meredow |
dunyagozel-gulmanova! | Дүниягөзел Гулманова | Дуньягозель Гулманова | Dunyagozel Gulmanova
  | Dünýägözel Gulmanowa |
gulshat-mammedova | Гулшат Маммедова | Гульшат Маммедова | Gulshat Mammedova | Gülşat Mämmedowa |
"""

NEIGHBOURS = """
vladimir-putin! | Владимир Путин | = | Vladimir Putin | Vladımır Pýtın | Владимир Владимирович Путин
boris-yeltsin! | Борис Ельцин | = | Boris Yeltsin | |
dmitry-medvedev | Дмитрий Медведев | = | Dmitry Medvedev | Dmitri Medvedev, Dmıtrıı Medvedev
  | Дмитрий Анатольевич Медведев
mikhail-mishustin! | Михаил Мишустин | = | Mikhail Mishustin | Mıhaıl Mıshýstın | Михаил Владимирович Мишустин
sergey-lavrov! | Сергей Лавров | = | Sergey Lavrov | Sergei Lavrov, Sergeı Lavrov | Сергей Викторович Лавров
sergei-shoigu! | Сергей Шойгу | = | Sergei Shoigu | Sergey Shoigu, Sergey Shoygu |
andrei-belousov | Андрей Белоусов | = | Andrei Belousov | Andrey Belousov |
dmitry-peskov! | Дмитрий Песков | = | Dmitry Peskov | Dmitri Peskov, Dmıtrıı Peskov | Дмитрий Сергеевич Песков
maria-zakharova! | Мария Захарова | = | Maria Zakharova | Marııa Zaharova, Mariya Zakharova |
valentina-matviyenko! | Валентина Матвиенко | = | Valentina Matviyenko | Valentina Matvienko |
vyacheslav-volodin! | Вячеслав Володин | = | Vyacheslav Volodin | |
sergey-naryshkin! | Сергей Нарышкин | = | Sergey Naryshkin | Sergei Naryshkin |
nikolai-patrushev! | Николай Патрушев | = | Nikolai Patrushev | Nikolay Patrushev |
elvira-nabiullina! | Эльвира Набиуллина | = | Elvira Nabiullina | |
sergey-sobyanin! | Сергей Собянин | = | Sergey Sobyanin | Sergei Sobyanin |
yury-ushakov | Юрий Ушаков | = | Yury Ushakov | Yuri Ushakov, Yuriy Ushakov |
kirill-dmitriev | Кирилл Дмитриев | = | Kirill Dmitriev | |
alexei-overchuk! | Алексей Оверчук | = | Alexei Overchuk | Alexey Overchuk |
alexander-novak | Александр Новак | = | Alexander Novak | |
anton-siluanov! | Антон Силуанов | = | Anton Siluanov | |
maxim-reshetnikov | Максим Решетников | = | Maxim Reshetnikov | |
vladimir-medinsky! | Владимир Мединский | = | Vladimir Medinsky | |
mikhail-galuzin! | Михаил Галузин | = | Mikhail Galuzin | |
rustam-minnikhanov! | Рустам Минниханов | = | Rustam Minnikhanov | Rustam Minnihanov | Рөстәм Миңнеханов
ramzan-kadyrov! | Рамзан Кадыров | = | Ramzan Kadyrov | |
alexei-navalny! | Алексей Навальный | = | Alexei Navalny | Alexey Navalny |
yevgeny-prigozhin! | Евгений Пригожин | = | Yevgeny Prigozhin | Evgeny Prigozhin |
alexei-likhachev | Алексей Лихачев | Алексей Лихачёв | Alexei Likhachev | Alexey Likhachev |
sergei-lebedev | Сергей Лебедев | = | Sergei Lebedev | Sergey Lebedev |
stanislav-zas! | Станислав Зась | = | Stanislav Zas | |
mikhail-gorbachev! | Михаил Горбачев | Михаил Горбачёв | Mikhail Gorbachev | |
xi-jinping< | Си Цзиньпин | = | Xi Jinping | Sı Szınpın |
li-qiang< | Ли Цян | = | Li Qiang | |
li-keqiang< | Ли Кэцян | = | Li Keqiang | |
wang-yi< | Ван И | = | Wang Yi | |
qin-gang< | Цинь Ган | = | Qin Gang | |
hu-jintao< | Ху Цзиньтао | = | Hu Jintao | |
zhao-leji< | Чжао Лэцзи | = | Zhao Leji | |
han-zheng< | Хань Чжэн | = | Han Zheng | |
zhang-ming< | Чжан Мин | = | Zhang Ming | |
mao-ning< | Мао Нин | = | Mao Ning | |
lin-jian< | Линь Цзянь | = | Lin Jian | |
guo-jiakun< | Го Цзякунь | = | Guo Jiakun | |
recep-tayyip-erdogan! | Режеп Тайып Ердоған | Реджеп Тайип Эрдоган | Recep Tayyip Erdoğan
  | Recep Tayyip Erdogan, Rejep Taıyp Erdoǵan, Tayyip Erdogan
  | Режеп Тайып Эрдоған, Режеп Тайип Ердоған, Реджеп Тайип Эрдоған, Тайип Эрдоган, Реджеп Тайып Эрдоган,
  Реджеп Тайип Ердоған
hakan-fidan! | Хакан Фидан | = | Hakan Fidan | |
mevlut-cavusoglu! | Мевлют Чавушоғлу | Мевлют Чавушоглу | Mevlüt Çavuşoğlu | Mevlut Cavusoglu |
cevdet-yilmaz | Жевдет Йылмаз | Джевдет Йылмаз | Cevdet Yılmaz | Cevdet Yilmaz |
numan-kurtulmus! | Нуман Куртулмуш | = | Numan Kurtulmuş | Numan Kurtulmus |
ahmet-davutoglu! | Ахмет Давутоғлу | Ахмет Давутоглу | Ahmet Davutoğlu | Ahmet Davutoglu |
binali-yildirim | Бинәли Йылдырым | Бинали Йылдырым | Binali Yıldırım | Binali Yildirim |
ekrem-imamoglu! | Экрем Имамоғлу | Экрем Имамоглу | Ekrem İmamoğlu | Ekrem Imamoglu |
ilham-aliyev | Ильхам Әлиев | Ильхам Алиев | Ilham Aliyev | İlham Əliyev, Ilham Álıev
  | Ильхам Гейдарович Алиев, Илхам Әлиев
heydar-aliyev | Гейдар Әлиев | Гейдар Алиев | Heydar Aliyev | | Гейдар Алиевич Алиев
mehriban-aliyeva | Мехрибан Әлиева | Мехрибан Алиева | Mehriban Aliyeva | |
ali-asadov | Әли Асадов | Али Асадов | Ali Asadov | |
jeyhun-bayramov | Джейхун Байрамов | = | Jeyhun Bayramov | Ceyhun Bayramov | Жейхун Байрамов
alexander-lukashenko! | Александр Лукашенко | = | Alexander Lukashenko
  | Aleksandr Lýkashenko, Aleksandr Lukashenko
  | Александр Григорьевич Лукашенко
roman-golovchenko | Роман Головченко | = | Roman Golovchenko | |
alexander-turchin | Александр Турчин | = | Alexander Turchin | Aleksandr Turchin |
vladimir-makei! | Владимир Макей | = | Vladimir Makei | Vladimir Makey |
sergei-aleinik | Сергей Алейник | = | Sergei Aleinik | Sergey Aleynik |
maxim-ryzhenkov! | Максим Рыженков | = | Maxim Ryzhenkov | Maksim Ryzhenkov |
mikhail-myasnikovich! | Михаил Мясникович | = | Mikhail Myasnikovich | |
nikol-pashinyan! | Никол Пашинян | = | Nikol Pashinyan | Nıkol Pashınıan |
serzh-sargsyan | Серж Саргсян | = | Serzh Sargsyan | | Серж Саркисян
tigran-sargsyan | Тигран Саргсян | = | Tigran Sargsyan | Tigran Sarkisyan | Тигран Саркисян
armen-sarkissian | Армен Саркисян | = | Armen Sarkissian | Armen Sargsyan |
vahagn-khachaturyan | Ваагн Хачатурян | = | Vahagn Khachaturyan | | Вааган Хачатурян
ararat-mirzoyan | Арарат Мирзоян | = | Ararat Mirzoyan | |
irakli-kobakhidze! | Ираклий Кобахидзе | = | Irakli Kobakhidze | |
irakli-garibashvili! | Ираклий Гарибашвили | = | Irakli Garibashvili | |
salome-zourabichvili! | Саломе Зурабишвили | = | Salome Zourabichvili | Salome Zurabishvili |
mikheil-kavelashvili! | Михаил Кавелашвили | = | Mikheil Kavelashvili | |
mikheil-saakashvili! | Михаил Саакашвили | = | Mikheil Saakashvili | Mikhail Saakashvili |
volodymyr-zelenskyy! | Владимир Зеленский | = | Volodymyr Zelenskyy
  | Vladımır Zelenskıı, Volodymyr Zelensky, Vladimir Zelensky, Volodymyr Zelenskiy | Володимир Зеленский
petro-poroshenko! | Петр Порошенко | Пётр Порошенко | Petro Poroshenko | |
denys-shmyhal! | Денис Шмыгаль | = | Denys Shmyhal | Denis Shmyhal |
yulia-svyrydenko! | Юлия Свириденко | = | Yulia Svyrydenko | Yuliia Svyrydenko |
dmytro-kuleba! | Дмитрий Кулеба | = | Dmytro Kuleba | |
andrii-sybiha! | Андрей Сибига | = | Andrii Sybiha | Andriy Sybiha |
andriy-yermak | Андрей Ермак | = | Andriy Yermak | Andrii Yermak |
rustem-umerov! | Рустем Умеров | = | Rustem Umerov | |
maia-sandu! | Майя Санду | = | Maia Sandu | |
ukhnaagiin-khurelsukh | Ухнаагийн Хүрэлсүх | Ухнагийн Хурэлсух | Ukhnaagiin Khurelsukh
  | Khurelsukh Ukhnaa, Ukhnaa Khurelsukh | Ухнаагийн Хурэлсух, Ухна Хурэлсух
khaltmaagiin-battulga | Халтмаагийн Баттулга | Халтмагийн Баттулга | Khaltmaagiin Battulga
  | Battulga Khaltmaa |
luvsannamsrain-oyun-erdene | Лувсаннамсрайн Оюун-Эрдэнэ | Лувсаннамсрайн Оюун-Эрдэнэ
  | Luvsannamsrain Oyun-Erdene | Oyun-Erdene Luvsannamsrai |
masoud-pezeshkian! | Масуд Пезешкиан | = | Masoud Pezeshkian | | Масуд Пезешкиян
ebrahim-raisi! | Ибраһим Раиси | Эбрахим Раиси | Ebrahim Raisi | | Ибрахим Раиси, Эбраһим Раиси
hassan-rouhani! | Хасан Рухани | Хасан Роухани | Hassan Rouhani | Hasan Rouhani | Хассан Роухани
ali-khamenei | Әли Хаменеи | Али Хаменеи | Ali Khamenei | | Әли Хаменей, Али Хаменей
mojtaba-khamenei | Можтаба Хаменеи | Моджтаба Хаменеи | Mojtaba Khamenei | |
abbas-araghchi! | Аббас Арагчи | = | Abbas Araghchi | Abbas Araqchi | Аббас Аракчи
mohammad-javad-zarif | Мұхаммед Джавад Зариф | Мохаммад Джавад Зариф | Mohammad Javad Zarif | Javad Zarif |
hossein-amir-abdollahian! | Хосейн Амир Абдоллахиан | Хосейн Амир Абдоллахиан | Hossein Amir-Abdollahian
  | Hossein Amirabdollahian | Хосейн Амир-Абдоллахиан
ashraf-ghani! | Ашраф Ғани | Ашраф Гани | Ashraf Ghani | |
hamid-karzai! | Хамид Карзай | = | Hamid Karzai | |
amir-khan-muttaqi! | Амир Хан Муттаки | = | Amir Khan Muttaqi | | Амирхан Муттаки
abdul-ghani-baradar! | Абдул Ғани Барадар | Абдул Гани Барадар | Abdul Ghani Baradar | |
hibatullah-akhundzada! | Хибатулла Ахундзада | = | Hibatullah Akhundzada | Haibatullah Akhundzada
  | Хайбатулла Ахундзада
shehbaz-sharif | Шахбаз Шариф | = | Shehbaz Sharif | Shahbaz Sharif
  | Мухаммад Шахбаз Шариф, Мұхаммед Шахбаз Шариф
imran-khan | Имран Хан | = | Imran Khan | |
anwaar-ul-haq-kakar | Анвар-уль-Хак Какар | = | Anwaar-ul-Haq Kakar | Anwar ul Haq Kakar |
arif-alvi! | Ариф Алви | = | Arif Alvi | |
asif-ali-zardari! | Асиф Әли Зардари | Асиф Али Зардари | Asif Ali Zardari | |
ishaq-dar | Исхак Дар | = | Ishaq Dar | Mohammad Ishaq Dar | Мохаммад Исхак Дар, Мұхаммед Исхак Дар
asim-munir | Асим Мунир | = | Asim Munir | |
narendra-modi! | Нарендра Моди | = | Narendra Modi | |
droupadi-murmu! | Драупади Мурму | = | Droupadi Murmu | |
subrahmanyam-jaishankar! | Субраманьям Джайшанкар | = | Subrahmanyam Jaishankar | S. Jaishankar
  | Субрахманьям Джайшанкар
"""

WORLD = """
donald-trump! | Дональд Трамп | = | Donald Trump | Donald J. Trump |
joe-biden! | Джо Байден | = | Joe Biden | | Джозеф Байден
barack-obama! | Барак Обама | = | Barack Obama | |
kamala-harris | Камала Харрис | = | Kamala Harris | |
mike-pence! | Майк Пенс | = | Mike Pence | |
jd-vance! | Джей Ди Вэнс | = | JD Vance | J.D. Vance, J. D. Vance | Джей Ди Вэнс, Джеймс Дэвид Вэнс
marco-rubio! | Марко Рубио | = | Marco Rubio | |
antony-blinken! | Энтони Блинкен | = | Antony Blinken | Anthony Blinken |
mike-pompeo! | Майк Помпео | = | Mike Pompeo | |
rex-tillerson! | Рекс Тиллерсон | = | Rex Tillerson | |
john-kerry | Джон Керри | = | John Kerry | |
hillary-clinton | Хиллари Клинтон | = | Hillary Clinton | |
pete-hegseth! | Пит Хегсет | = | Pete Hegseth | |
lloyd-austin | Ллойд Остин | = | Lloyd Austin | |
scott-bessent! | Скотт Бессент | = | Scott Bessent | |
janet-yellen! | Джанет Йеллен | = | Janet Yellen | |
jerome-powell | Джером Пауэлл | = | Jerome Powell | |
howard-lutnick! | Говард Лютник | = | Howard Lutnick | | Говард Латник
mike-johnson | Майк Джонсон | = | Mike Johnson | |
karoline-leavitt! | Кэролайн Левитт | = | Karoline Leavitt | | Каролин Ливитт, Кэролайн Ливитт
karine-jean-pierre | Карин Жан-Пьер | = | Karine Jean-Pierre | |
jen-psaki! | Джен Псаки | = | Jen Psaki | |
steve-witkoff! | Стив Уиткофф | = | Steve Witkoff | Steven Witkoff |
jared-kushner! | Джаред Кушнер | = | Jared Kushner | |
sergio-gor | Серджио Гор | = | Sergio Gor | |
keith-kellogg! | Кит Келлог | = | Keith Kellogg | |
elon-musk! | Илон Маск | = | Elon Musk | Ilon Mask |
bill-gates | Билл Гейтс | = | Bill Gates | |
mark-zuckerberg! | Марк Цукерберг | = | Mark Zuckerberg | |
sam-altman | Сэм Альтман | = | Sam Altman | | Сэм Алтман
jensen-huang | Дженсен Хуанг | = | Jensen Huang | |
pavel-durov! | Павел Дуров | = | Pavel Durov | |
mark-carney! | Марк Карни | = | Mark Carney | |
justin-trudeau! | Джастин Трюдо | = | Justin Trudeau | |
emmanuel-macron! | Эммануэль Макрон | Эмманюэль Макрон | Emmanuel Macron | Emmanýel Makron | Эммануэль Макрон
francois-hollande! | Франсуа Олланд | = | François Hollande | Francois Hollande |
gabriel-attal! | Габриэль Атталь | = | Gabriel Attal | |
michel-barnier! | Мишель Барнье | = | Michel Barnier | |
francois-bayrou! | Франсуа Байру | = | François Bayrou | Francois Bayrou |
sebastien-lecornu! | Себастьян Лекорню | = | Sébastien Lecornu | Sebastien Lecornu |
jean-noel-barrot | Жан-Ноэль Барро | = | Jean-Noël Barrot | Jean-Noel Barrot |
marine-le-pen | Марин Ле Пен | = | Marine Le Pen | |
angela-merkel! | Ангела Меркель | = | Angela Merkel | |
olaf-scholz! | Олаф Шольц | = | Olaf Scholz | |
friedrich-merz! | Фридрих Мерц | = | Friedrich Merz | |
frank-walter-steinmeier! | Франк-Вальтер Штайнмайер | = | Frank-Walter Steinmeier | | Франк-Вальтер Штайнмаер
annalena-baerbock! | Анналена Бербок | = | Annalena Baerbock | |
johann-wadephul! | Йоханн Вадефуль | = | Johann Wadephul | | Йохан Вадефуль
boris-pistorius! | Борис Писториус | = | Boris Pistorius | |
charles-iii | Чарльз III | Карл III | Charles III | King Charles, King Charles III | III Чарльз
elizabeth-ii | II Елизавета | Елизавета II | Elizabeth II | Queen Elizabeth II |
david-cameron! | Дэвид Кэмерон | = | David Cameron | |
theresa-may | Тереза Мэй | = | Theresa May | |
boris-johnson | Борис Джонсон | = | Boris Johnson | |
liz-truss! | Лиз Трасс | = | Liz Truss | |
rishi-sunak! | Риши Сунак | = | Rishi Sunak | |
keir-starmer! | Кир Стармер | = | Keir Starmer | |
andy-burnham! | Энди Бернем | = | Andy Burnham | | Энди Бёрнем, Энди Бернхэм
david-lammy! | Дэвид Лэмми | = | David Lammy | |
yvette-cooper | Иветт Купер | = | Yvette Cooper | |
giorgia-meloni! | Джорджа Мелони | = | Giorgia Meloni | | Джорджия Мелони
mario-draghi! | Марио Драги | = | Mario Draghi | |
giuseppe-conte | Джузеппе Конте | = | Giuseppe Conte | |
sergio-mattarella! | Серджо Маттарелла | = | Sergio Mattarella | | Серджио Маттарелла
antonio-tajani! | Антонио Таяни | = | Antonio Tajani | |
pedro-sanchez | Педро Санчес | = | Pedro Sánchez | Pedro Sanchez |
felipe-vi | VI Фелипе | Филипп VI | Felipe VI | King Felipe VI |
viktor-orban! | Виктор Орбан | = | Viktor Orbán | Viktor Orban |
peter-magyar | Петер Мадьяр | = | Péter Magyar | Peter Magyar |
peter-szijjarto! | Петер Сийярто | = | Péter Szijjártó | Peter Szijjarto |
andrzej-duda! | Анджей Дуда | = | Andrzej Duda | |
karol-nawrocki! | Кароль Навроцкий | = | Karol Nawrocki | |
donald-tusk! | Дональд Туск | = | Donald Tusk | |
mateusz-morawiecki! | Матеуш Моравецкий | = | Mateusz Morawiecki | |
radoslaw-sikorski! | Радослав Сикорский | = | Radosław Sikorski | Radoslaw Sikorski, Radek Sikorski |
aleksandar-vucic! | Александр Вучич | = | Aleksandar Vučić | Aleksandar Vucic | Александар Вучич
sauli-niinisto! | Саули Ниинистё | = | Sauli Niinistö | Sauli Niinisto |
alexander-stubb! | Александр Стубб | = | Alexander Stubb | |
petr-pavel | Петр Павел | = | Petr Pavel | |
petr-fiala! | Петр Фиала | = | Petr Fiala | |
andrej-babis! | Андрей Бабиш | = | Andrej Babiš | Andrej Babis |
robert-fico! | Роберт Фицо | = | Robert Fico | |
gitanas-nauseda! | Гитанас Науседа | = | Gitanas Nausėda | Gitanas Nauseda |
edgars-rinkevics! | Эдгарс Ринкевичс | Эдгар Ринкевич | Edgars Rinkēvičs | Edgars Rinkevics | Эдгар Ринкевичс
dick-schoof! | Дик Схоф | = | Dick Schoof | |
rob-jetten! | Роб Йеттен | = | Rob Jetten | |
mark-rutte! | Марк Рютте | = | Mark Rutte | |
jens-stoltenberg! | Йенс Столтенберг | = | Jens Stoltenberg | |
shinzo-abe | Синдзо Абэ | = | Shinzo Abe | Abe Shinzo |
yoshihide-suga | Ёсихидэ Суга | = | Yoshihide Suga | |
fumio-kishida! | Фумио Кисида | = | Fumio Kishida | |
shigeru-ishiba! | Сигэру Исиба | = | Shigeru Ishiba | |
sanae-takaichi! | Санаэ Такаити | = | Sanae Takaichi | |
naruhito! | Нарухито | = | Naruhito | Emperor Naruhito |
takeshi-iwaya! | Такэси Ивая | = | Takeshi Iwaya | |
toshimitsu-motegi! | Тосимицу Мотэги | = | Toshimitsu Motegi | |
park-geun-hye< | Пак Кын Хе | = | Park Geun-hye | |
moon-jae-in< | Мун Чжэ Ин | = | Moon Jae-in | | Мун Чжэин
yoon-suk-yeol< | Юн Сок Ёль | = | Yoon Suk Yeol | Yoon Suk-yeol | Юн Сок Ёл
lee-jae-myung< | Ли Чжэ Мён | = | Lee Jae-myung | Lee Jae Myung | Ли Чжэмён
kim-jong-un< | Ким Чен Ын | = | Kim Jong Un | Kim Jong-un |
to-lam< | То Лам | = | To Lam | Tô Lâm |
benjamin-netanyahu! | Биньямин Нетаньяху | = | Benjamin Netanyahu | Binyamin Netanyahu | Беньямин Нетаньяху
naftali-bennett | Нафтали Беннет | = | Naftali Bennett | | Нафтали Беннетт
yair-lapid! | Яир Лапид | = | Yair Lapid | |
isaac-herzog! | Ицхак Герцог | = | Isaac Herzog | |
mahmoud-abbas | Махмуд Аббас | = | Mahmoud Abbas | |
bashar-al-assad | Башар Асад | = | Bashar al-Assad | Bashar Assad | Башар аль-Асад, Башар әл-Асад
ahmed-al-sharaa | Ахмед аш-Шараа | = | Ahmed al-Sharaa | Ahmad al-Sharaa | Ахмад аш-Шараа, Ахмед әш-Шараа
salman-bin-abdulaziz | Салман бен Абдул-Әзиз | Салман бен Абдель Азиз | Salman bin Abdulaziz
  | King Salman, Salman bin Abdulaziz Al Saud | Сальман бен Абдель Азиз, Сальман бен Абдул-Азиз Аль Сауд
mohammed-bin-salman | Мұхаммед бен Салман | Мухаммед бен Салман | Mohammed bin Salman
  | Mohammad bin Salman, Mohammed bin Salman Al Saud | Мохаммед бен Салман, Мухаммад бин Салман,
  Мухаммед ибн Салман
mohamed-bin-zayed | Мұхаммед бен Заид | Мухаммед бен Заид | Mohamed bin Zayed
  | Mohammed bin Zayed, Mohamed bin Zayed Al Nahyan, Mohammed bin Zayed Al Nahyan
  | Мухаммед бен Зайд, Мұхаммед бен Заид Әл Нахаян, Мухаммед бен Заид Аль Нахайян, Мұхаммед бин Зәйед
tamim-bin-hamad | Тамим бен Хамад | = | Tamim bin Hamad
  | Tamim bin Hamad Al Thani, Sheikh Tamim | Тамим бен Хамад Әл Тани, Тамим бен Хамад Аль Тани
mohammed-bin-abdulrahman | Мұхаммед бен Абдуррахман | Мухаммед бен Абдуррахман | Mohammed bin Abdulrahman
  | Mohammed bin Abdulrahman Al Thani | Мухаммед бен Абдель Рахман
abdullah-ii | II Абдалла | Абдалла II | Abdullah II | King Abdullah II | II Абдулла, Абдулла II
abdel-fattah-el-sisi | Абдул-Фаттах ас-Сиси | Абдель Фаттах ас-Сиси | Abdel Fattah el-Sisi
  | Abdel Fattah al-Sisi, Abdul Fattah al-Sisi | Абдул-Фаттах әс-Сиси
jair-bolsonaro! | Жаир Болсонару | = | Jair Bolsonaro | | Жаир Болсонаро
luiz-inacio-lula-da-silva | Луис Инасиу Лула да Силва | = | Luiz Inácio Lula da Silva
  | Luiz Inacio Lula da Silva | Лула да Силва
javier-milei! | Хавьер Милей | = | Javier Milei | |
nicolas-maduro! | Николас Мадуро | = | Nicolás Maduro | Nicolas Maduro |
joko-widodo | Джоко Видодо | = | Joko Widodo | |
prabowo-subianto | Прабово Субианто | = | Prabowo Subianto | |
anwar-ibrahim | Анвар Ибрагим | = | Anwar Ibrahim | |
tharman-shanmugaratnam | Тарман Шанмугаратнам | = | Tharman Shanmugaratnam | |
lee-hsien-loong< | Ли Сяньлун | = | Lee Hsien Loong | |
lawrence-wong | Лоуренс Вонг | = | Lawrence Wong | |
francis | Папа Франциск | = | Pope Francis | | Рим Папасы Франциск
leo-xiv | XIV Лев | Лев XIV | Leo XIV | Pope Leo XIV, Pope Leo | Папа Лев XIV, Папа XIV Лев
antonio-guterres! | Антониу Гутерриш | = | António Guterres | Antonio Guterres
  | Антонио Гутерриш, Антониу Гутерреш
ban-ki-moon< | Пан Ги Мун | = | Ban Ki-moon | |
ursula-von-der-leyen | Урсула фон дер Ляйен | = | Ursula von der Leyen | | Урсула фон дер Лайен
jean-claude-juncker! | Жан-Клод Юнкер | = | Jean-Claude Juncker | |
antonio-costa | Антониу Кошта | = | António Costa | Antonio Costa | Антонио Кошта, Антониу Коста
charles-michel | Шарль Мишель | = | Charles Michel | |
kaja-kallas! | Кая Каллас | = | Kaja Kallas | | Кайя Каллас
josep-borrell! | Жозеп Боррель | = | Josep Borrell | |
federica-mogherini! | Федерика Могерини | = | Federica Mogherini | |
eduards-stiprais! | Эдуардс Стипрайс | = | Eduards Stiprais | | Эдуард Стипрайс
terhi-hakala! | Терхи Хакала | = | Terhi Hakala | |
thomas-greminger! | Томас Гремингер | = | Thomas Greminger | |
helga-schmid | Хельга Шмид | = | Helga Schmid | Helga Maria Schmid | Хельга Мария Шмид
feridun-sinirlioglu! | Феридун Синирлиоғлу | Феридун Синирлиоглу | Feridun Sinirlioğlu | Feridun Sinirlioglu |
tedros-ghebreyesus | Тедрос Гебрейесус | = | Tedros Ghebreyesus | Tedros Adhanom Ghebreyesus
  | Тедрос Аданом Гебрейесус, Тедрос Адханом Гебрейесус
hans-kluge! | Ханс Клюге | = | Hans Kluge | Hans Henri Kluge |
rafael-grossi! | Рафаэль Гросси | = | Rafael Grossi | Rafael Mariano Grossi |
audrey-azoulay! | Одрэ Азуле | = | Audrey Azoulay | | Одри Азуле
khaled-el-enany | Халед аль-Анани | = | Khaled El-Enany | Khaled El Enany | Халед Эль-Энани, Халед әл-Анани
kristalina-georgieva | Кристалина Георгиева | = | Kristalina Georgieva | |
ajay-banga! | Аджай Банга | = | Ajay Banga | |
odile-renaud-basso | Одиль Рено-Бассо | = | Odile Renaud-Basso | |
thomas-bach | Томас Бах | = | Thomas Bach | |
kirsty-coventry! | Кирсти Ковентри | = | Kirsty Coventry | |
gianni-infantino! | Джанни Инфантино | = | Gianni Infantino | |
aleksander-ceferin! | Александер Чеферин | = | Aleksander Čeferin | Aleksander Ceferin |
cristiano-ronaldo | Криштиану Роналду | = | Cristiano Ronaldo | | Криштиано Роналдо
lionel-messi! | Лионель Месси | = | Lionel Messi | |
novak-djokovic! | Новак Джокович | = | Novak Djokovic | Novak Đoković |
aryna-sabalenka! | Арина Соболенко | = | Aryna Sabalenka | |
iga-swiatek! | Ига Швёнтек | Ига Швентек | Iga Świątek | Iga Swiatek | Ига Свёнтек
greta-thunberg! | Грета Тунберг | = | Greta Thunberg | |
"""
