"""People who do not exist, as Kazakh, Russian and English newsrooms would spell them: a line a person."""

PEOPLE = tuple(
    tuple(line.split("|"))
    for line in """
Асқар Оразов|Аскар Оразов|Askar Orazov
Айгүл Серікова|Айгуль Серикова|Aigul Serikova
Жүсіп Қоңырбаев|Жусуп Конырбаев|Zhussup Konyrbayev
Мөлдір Өтепбергенова|Молдир Утепбергенова|Moldir Utepbergenova
Бақытжан Жаңабілов|Бахытжан Жанабилов|Bakhytzhan Zhanabilov
Рақымжан Төлебиев|Рахимжан Тулебиев|Rakhimzhan Tulebiyev
Гүлнұр Әлімқұлова|Гульнур Алимкулова|Gulnur Alimkulova
Сәуле Ығыласова|Сауле Игиласова|Saule Ygylassova
Қанат Шаңғытбаев|Канат Шангитбаев|Kanat Shangytbayev
Жәмила Есенжолова|Жамиля Есенжолова|Zhamilya Yessenzholova
Дінмұхамед Үсенов|Динмухамед Усенов|Dinmukhamed Ussenov
Ғалым Көшербайұлы|Галым Кошербайулы|Galym Kosherbaiuly
Өмірзақ Тайшыбеков|Омирзак Тайшибеков|Omirzak Taishybekov
Шыңғыс Мәулетов|Чингиз Маулетов|Chingiz Mauletov
Нұрсұлтан Әбжанов|Нурсултан Абжанов|Nursultan Abzhanov
Күләш Бөлекбаева|Куляш Булекбаева|Kulyash Bulekbayeva
Ержан Қыдырәлин|Ержан Кыдралин|Yerzhan Kydyralin
Мәриям Сәдуова|Мариям Садуова|Mariyam Saduova
Жанар Ақмолдина|Жанар Акмолдина|Zhanar Akmoldina
Ілияс Көпжасаров|Ильяс Копжасаров|Iliyas Kopzhasarov
Ыдырыс Байқадамов|Идрис Байкадамов|Idris Baikadamov
Теміржан Жәкенов|Темиржан Жакенов|Temirzhan Zhakenov
Ақмарал Сейтқазина|Акмарал Сейтказина|Akmaral Seitkazina
Хамит Тасболатов|Хамит Тасбулатов|Khamit Tasbolatov
Еңлік Дүйсебекова|Енлик Дюйсебекова|Yenlik Duisebekova
Әбдірахман Шоқпаров|Абдрахман Шокпаров|Abdrakhman Shokparov
Ұлжан Қаржаубаева|Улжан Каржаубаева|Ulzhan Karzhaubayeva
Мұхтар Сыпатаев|Мухтар Сыпатаев|Mukhtar Sypatayev
Толқын Жүнісбекова|Толкын Жунусбекова|Tolkyn Zhunisbekova
Ибраһим Қарлығашев|Ибрагим Карлыгашев|Ibrahim Karlygashev
Сырым Елшібеков|Сырым Елчибеков|Syrym Yelshibekov
Зейнеп Тоғанбаева|Зейнеп Тоганбаева|Zeinep Toganbayeva
Файзолла Құрманалин|Файзулла Курманалин|Faizolla Kurmanalin
Рәбиға Еспаева|Рабига Еспаева|Rabiga Yespayeva
Қайсар Мыңжасов|Кайсар Минжасов|Kaisar Mynzhasov
Әсем Дәулеткелдиева|Асем Даулеткельдиева|Assem Dauletkeldiyeva
Берік Ұзақбай|Берик Узакбай|Berik Uzakbay
Айдана Тілеубек|Айдана Тлеубек|Aidana Tileubek
Досхан Жаппар|Досхан Жаппар|Doskhan Zhappar
Назерке Балғабек|Назерке Балгабек|Nazerke Balgabek
Нұрберген Маханбет|Нурберген Маханбет|Nurbergen Makhanbet
Құралай Есімова|Куралай Есимова|Kuralay Yesimova
Талант Асанбаев|Талант Асанбаев|Talant Asanbaev
Чынара Токтобаева|Чинара Токтобаева|Chynara Toktobaeva
Жылдыз Бөрүбаева|Жылдыз Борубаева|Jyldyz Borubaeva
Нұрбек Осмоналиев|Нурбек Осмоналиев|Nurbek Osmonaliev
Эмилбек Сатыбеков|Эмильбек Сатыбеков|Emilbek Satybekov
Бурулай Исакеева|Бурулай Исакеева|Burulai Isakeeva
Шерзод Юлдошев|Шерзод Юлдошев|Sherzod Yo‘ldoshev
Дилноза Қодирова|Дильноза Кадырова|Dilnoza Qodirova
Жасур Холматов|Жасур Холматов|Jasur Xolmatov
Отабек Мирюсупов|Отабек Мирюсупов|Otabek Miryusupov
Нодира Эргашева|Нодира Эргашева|Nodira Ergasheva
Фаррух Раззоқов|Фаррух Раззаков|Farrukh Razzoqov
Гулчехра Тошматова|Гульчехра Ташматова|Gulchehra Toshmatova
Фирдавс Шарипов|Фирдавс Шарипов|Firdavs Sharipov
Заррина Давлатзода|Заррина Давлатзода|Zarrina Davlatzoda
Парвиз Назаров|Парвиз Назаров|Parviz Nazarov
Мехринисо Гулова|Мехринисо Гулова|Mehriniso Gulova
Мұрат Аннақұлыев|Мурад Аннакулиев|Myrat Annagulyýew
Огулжан Ораздурдыева|Огульджан Ораздурдыева|Oguljan Orazdurdyýewa
Сапар Гелдиев|Сапар Гельдыев|Sapar Geldiýew
Мерет Чарыев|Мерет Чарыев|Meret Charyyev
Иван Соловьёв|Иван Соловьев|Ivan Solovyov
Екатерина Зубкова|Екатерина Зубкова|Yekaterina Zubkova
Дмитрий Лопухов|Дмитрий Лопухов|Dmitry Lopukhov
Юлия Щеглова|Юлия Щеглова|Yulia Shcheglova
Евгений Хворостин|Евгений Хворостин|Evgeny Khvorostin
Наталья Жигунова|Наталья Жигунова|Natalia Zhigunova
Пётр Цыбин|Петр Цыбин|Pyotr Tsybin
Александр Ющенков|Александр Ющенков|Alexander Yushchenkov
Любовь Ячменёва|Любовь Ячменева|Lyubov Yachmenyova
Сергей Чижевский|Сергей Чижевский|Sergei Chizhevsky
Ксения Подгорная|Ксения Подгорная|Xenia Podgornaya
Фёдор Выхухолев|Федор Выхухолев|Fyodor Vykhukholev
Илья Мельничук|Илья Мельничук|Ilya Melnychuk
Олеся Гайдаенко|Олеся Гайдаенко|Olesia Haidayenko
Виктор Ким|Виктор Ким|Viktor Kim
Ирина Цой|Ирина Цой|Irina Tsoi
Роман Пак|Роман Пак|Roman Pak
Людмила Хегай|Людмила Хегай|Lyudmila Khegai
Владимир Нам|Владимир Нам|Vladimir Nam
Андрей Шмидт|Андрей Шмидт|Andrey Schmidt
Елена Кноблох|Елена Кноблох|Elena Knobloch
Виталий Вагнер|Виталий Вагнер|Vitaly Wagner
Ришат Абдусаламов|Ришат Абдусаламов|Rishat Abdusalamov
Патигүл Махсутова|Патигуль Махсутова|Patigul Makhsutova
Рустам Юсупжанов|Рустам Юсупжанов|Rustam Yusupzhanov
Тимур Гайнуллин|Тимур Гайнуллин|Timur Gainullin
Эльвира Хабибуллина|Эльвира Хабибуллина|Elvira Khabibullina
Рамил Әскәров|Рамиль Аскаров|Ramil Askarov
Мехмет Йылмазер|Мехмет Йылмазер|Mehmet Yılmazer
Айше Көркмаз|Айше Коркмаз|Ayşe Korkmaz
Хакан Демиртюрк|Хакан Демиртюрк|Hakan Demirtürk
Эльнур Мамедзаде|Эльнур Мамедзаде|Elnur Mammadzade
Севиндж Гасымова|Севиндж Гасымова|Sevinj Gasimova
Ваган Тер-Оганян|Ваган Тер-Оганян|Vahan Ter-Ohanyan
Гиорги Кавтарашвили|Георгий Кавтарашвили|Giorgi Kavtarashvili
Томас Бергманн|Томас Бергманн|Thomas Bergmann
Анна Ковальчик|Анна Ковальчик|Anna Kowalczyk
Марек Домбровский|Марек Домбровский|Marek Dombrowski
Джон Картер|Джон Картер|John Carter
Майкл Стоун|Майкл Стоун|Michael Stone
Сара Мэтьюз|Сара Мэтьюс|Sarah Matthews
Питер Холлоуэй|Питер Холлоуэй|Peter Holloway
Эмма Линдквист|Эмма Линдквист|Emma Lindqvist
Карлос Рамирес|Карлос Рамирес|Carlos Ramirez
Мария Фернандес|Мария Фернандес|Maria Fernandez
Жан Дюваль|Жан Дюваль|Jean Duval
Луиза Моретти|Луиза Моретти|Luisa Moretti
Ахмад Рахими|Ахмад Рахими|Ahmad Rahimi
Фатима Аль-Хаддад|Фатима аль-Хаддад|Fatima Al-Haddad
Раджеш Капур|Раджеш Капур|Rajesh Kapur
Прия Натараджан|Прия Натараджан|Priya Natarajan
Кэндзи Моримото|Кэндзи Моримото|Kenji Morimoto
Цэрэн Батболд|Цэрэн Батболд|Tseren Batbold
Ганбаатар Дорж|Ганбаатар Дорж|Ganbaatar Dorj
Жұлдыз Кереева|Жулдыз Кереева|Zhuldyz Kereyeva
Әділхан Сәмекұлы|Адильхан Самекулы|Adilkhan Samekuly
Жангүл Әжмағамбетова|Жангуль Ажмагамбетова|Zhangul Azhmagambetova
Қожахмет Баймұқанов|Кожахмет Баймуханов|Kozhakhmet Baimukanov
Райхан Сүгірбаева|Райхан Сугурбаева|Raikhan Sugirbayeva
""".strip().splitlines()
)

# Two people a line, who have a part of the name in common or come near in both.
STRANGERS = tuple(
    tuple(line.split("|"))
    for line in """
Ерлан Оразов|Ержан Оразов
Марат Оразов|Мурат Оразов
Бауыржан Оразов|Біржан Оразов
Жанабек Оразов|Жәнібек Оразов
Асқар Ахметов|Аскар Ахмедов
Асқар Исаев|Аскар Исатаев
Асқар Маратов|Аскар Муратов
Асқар Ержанов|Аскар Ерланов
Камал Ким|Камила Ким
Асқар Серіков|Асқар Серікова
Серік Асқаров|Асқар Серіков
Нұрбол Оразов|Нурболат Оразов
Самат Оразов|Самит Оразов
Асан Оразов|Хасан Оразов
Асан Оразов|Есен Оразов
Айгүл Оразова|Айгерим Оразова
Айнұр Оразова|Айнура Оразова
Дана Оразова|Дания Оразова
Дана Оразова|Дина Оразова
Алия Оразова|Али Оразов
Асқар Оразов|Асқар Оразбаев
Асқар Оразов|Аскар Оразалин
Асқар Маратұлы Оразов|Аскар Болатович Оразов
А. Б. Оразов|Асқар Маратұлы Оразов
Б. Оразов|Асқар Оразов
А. Серікова|Асқар Серіков
Айдар Сейтов|Айдын Сейтов
Айдар Сейтов|Айдос Сеитов
Қанат Сейтов|Қайрат Сейтов
Бекзат Сейтов|Бекзада Сейтова
Жандос Сейтов|Жанболат Сейтов
Гүлнар Сейтова|Гульнур Сейтова
Гүлмира Сейтова|Гульжамал Сейтова
Олег Иванов|Ольга Иванова
Александр Иванов|Алексей Иванов
Александр Иванов|Александра Иванова
Елена Иванова|Elina Ivanova
Алина Иванова|Alena Ivanova
Мария Иванова|Марина Иванова
Анна Ким|Anita Kim
Жанна Ким|Zhanat Kim
Ли Вэй|Ли Мэй
Ким Чен Ир|Ким Чен Ын
Асқар Садықов|Аскар Садуов
Төлеген Сейтов|Толеш Сейтов
Дәурен Сейтов|Daulet Seitov
Данияр Сейтов|Dana Seitova
Ренат Сейтов|Renata Seitova
Жасұлан Сейтов|Zhassyl Seitov
Сәкен Сейтов|Сагын Сейтов
Ілияс Сейтов|Iliya Seitov
Мадина Сейтова|Madi Seitov
Тимур Сейтов|Темирлан Сейтов
Асылбек Сейтов|Assylzhan Seitov
Оразов|Асқар Оразов
Асқар|Асқар Оразов
Асқар Маратұлы|Асқар Оразов
Асқар Маратұлы|Асқар Болатұлы
Хасен Сейтов|Касым Сейтов
Нұрлан Сейтов|Nurlybek Seitov
Гүлжан Сейтова|Кульжан Сейтова
Мұса Сейтов|Musakhan Seitov
Омар Сейтов|Umar Seitov
Асқар Омаров|Аскар Умаров
Ғалым Сейтов|Галина Сейтова
Жанар Сейтова|Janara Seitova
Салтанат Сейтова|Sultan Seitov
Әсет Ким|Aset Kang
Асқат Сейтов|Аскар Сейтов
Берік Сейтов|Серик Сейтов
""".strip().splitlines()
)
