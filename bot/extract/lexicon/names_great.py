"""The great of culture, history and sport whom newspapers name by one word, nobody else's namesakes."""

from bot.extract.lexicon import listed

_RUSSIAN = listed(
    """
    Гоголь Лермонтов Пушкин Чехов Толстой Достоевский Тургенев Маяковский Есенин Пастернак Ахматова
    Цветаева Мандельштам Бродский Булгаков Шолохов Солженицын Набоков Бунин Куприн Грибоедов Державин
    Ломоносов Карамзин Тютчев Салтыков-Щедрин Лесков Зощенко Паустовский Пришвин Белинский Герцен
    Чернышевский Добролюбов Высоцкий Окуджава Шекспир Байрон Диккенс Свифт Дефо Киплинг Уайльд Оруэлл
    Хемингуэй Фолкнер Сэлинджер Стейнбек Сервантес Маркес Борхес Кортасар Данте Петрарка Боккаччо Гёте
    Гете Шиллер Гейне Брехт Кафка Ремарк Гессе Мольер Вольтер Руссо Дидро Монтень Расин Корнель Бальзак
    Стендаль Гюго Флобер Мопассан Золя Верлен Рембо Бодлер Пруст Сартр Камю Сент-Экзюпери Ибсен Стриндберг
    Андерсен Метерлинк Мицкевич Чапек Гашек Беккет Ионеско Гомер Геродот Фукидид Плутарх Страбон Птолемей
    Пифагор Евклид Архимед Сократ Платон Аристотель Эпикур Диоген Гиппократ Софокл Еврипид Эсхил Аристофан
    Цицерон Сенека Вергилий Гораций Овидий Тацит Плиний Конфуций Лао-цзы Будда Заратустра Авиценна
    Аверроэс Аль-Фараби Фараби Бируни Хорезми Улугбек Фирдоуси Рудаки Хайям Саади Хафиз Руми Джами Низами
    Физули Насими Навои Бабур Бедиль Махтумкули Молланепес Бердах Кашгари Баласагуни Яссави Ясави
    Рашид-ад-дин Ибн-Баттута Джувейни Рабгузи Токтогул Айни Гафури Тукай Джалиль Айтматов Ауэзов Муканов
    Мусрепов Сейфуллин Майлин Жансугуров Жумабаев Дулатов Байтурсынов Букейханов Сатпаев Маргулан
    Валиханов Алтынсарин Кунанбаев Курмангазы Даулеткерей Таттимбет Сугур Тлендиев Рахмадиев Жубанов
    Кастеев Шакарим Абылай Аблай Кенесары Хакназар Богенбай Кабанбай Бухар-жырау Чингисхан Батый Бату
    Хубилай Угэдэй Тамерлан Шейбани Тохтамыш Кутузов Суворов Наполеон Бонапарт Цезарь Нерон Ганнибал
    Клеопатра Нефертити Тутанхамон Рамсес Хаммурапи Ксеркс Саладин Атилла Аттила Бисмарк Черчилль Рузвельт
    Гитлер Муссолини Сталин Ленин Троцкий Хрущев Брежнев Андропов Горбачев Ельцин Берия Дзержинский
    Ататюрк Ганди Неру Мандела Моцарт Бах Бетховен Гайдн Вивальди Гендель Шуберт Шуман Шопен Вагнер Верди
    Пуччини Россини Беллини Доницетти Бизе Дебюсси Равель Малер Брамс Григ Сибелиус Дворжак Барток
    Паганини Чайковский Глинка Мусоргский Рахманинов Скрябин Стравинский Прокофьев Шостакович Хачатурян
    Римский-Корсаков Шнитке Микеланджело Леонардо Тициан Боттичелли Караваджо Рембрандт Вермеер Рубенс
    Дюрер Босх Брейгель Гойя Веласкес Мане Моне Ренуар Дега Сезанн Гоген Матисс Пикассо Шагал Кандинский
    Малевич Врубель Репин Шишкин Айвазовский Левитан Рублев Климт Мунк Модильяни Роден Уорхол Бэнкси Гауди
    Корбюзье Коперник Галилей Кеплер Ньютон Лейбниц Декарт Паскаль Спиноза Кант Гегель Ницше Шопенгауэр
    Маркс Фрейд Дарвин Менделеев Эйнштейн Резерфорд Кюри Ландау Гагарин Колумб Магеллан Пржевальский
    Станиславский Мейерхольд Вахтангов Эйзенштейн Тарковский Феллини Бергман Хичкок Куросава Кубрик Чаплин
    Марадона Роналду Неймар Мбаппе Холанд Модрич Левандовски Левандовский Бекхэм Зидан Гвардиола Моуринью
    Анчелотти Надаль Федерер Алькарас Синнер Тайсон Фьюри Усик Макгрегор Шумахер Хэмилтон Ферстаппен
    Махрез Клинтон Рейган Кеннеди Тэтчер Арафат Каддафи Хомейни Хрущёв Чаушеску Пиночет Валенса Гавел
    Спилберг Тарантино Скорсезе Кустурица Бекмамбетов
    Спитамен Томирис Деваштич Муканна Тимур-Мелик Джалаладдин Огуз-хан Горкут
    Ибн-Фадлан Касым-хан Жанибек-хан Керей-хан Курманджан-датка Ормон-хан Исхак-хан
    """
)
_KAZAKH = listed(
    """
    Шәкәрім Мағжан Шоқан Ыбырай Мұқағали Әуезов Әл-Фараби әл-Фараби Фараби Яссауи Ясауи Қашқари Баласағұн
    Баласағұни Жүгінеки Абылай Кенесары Қабанбай Бөгенбай Әйтеке Бұқар Ақтамберді Шалкиіз Қазтуған
    Асан-қайғы Махамбет Құрманғазы Дәулеткерей Тәттімбет Сүгір Ақан-сері Жаяу-Мұса Балуан-Шолақ Шашубай
    Тоқтағұл Шыңғысхан Бейбарыс Томирис Навои Бабыр Низами Физули Руми Хайям Фирдауси Сағди Хафиз Рудаки
    Геродот Аристотель Платон Сократ Сұқрат Ибн-Сина Бируни Ұлықбек Пушкин Лермонтов Гоголь Чехов Толстой
    Шекспир Гёте Байрон Тоқай Мақтымқұлы Айтматов Моцарт Бах Бетховен Шопен Чайковский Пикассо Рембрандт
    Леонардо Микеланджело Наполеон Сталин Ленин Гитлер Эйнштейн Ньютон Дарвин Менделеев Гагарин Ататүрік
    Кант Гегель Ницше Маркс Фрейд Хемингуэй Кафка Брехт Мольер Вольтер Бальзак Гюго Конфуций Бекет-ата
    Мәншүк Рейган Кеннеди Тэтчер Чингисхан Бердақ
    Спитамен Томирис Мұқанна Күлтегін Тоныкөк Білге Жәнібек-хан Керей-хан Қасым-хан
    """
)
_ENGLISH = listed(
    """
    Shakespeare Byron Dickens Defoe Kipling Wilde Orwell Hemingway Faulkner Steinbeck Cervantes Borges
    Dante Petrarch Boccaccio Goethe Schiller Heine Brecht Kafka Nietzsche Hegel Kant Schopenhauer
    Wittgenstein Marx Engels Freud Spinoza Descartes Leibniz Newton Copernicus Galileo Kepler Darwin
    Einstein Edison Mendeleev Molière Moliere Voltaire Rousseau Diderot Montaigne Racine Balzac Stendhal
    Flaubert Maupassant Zola Proust Sartre Camus Ibsen Strindberg Mickiewicz Beckett Ionesco Homer
    Herodotus Thucydides Plutarch Strabo Ptolemy Pythagoras Euclid Archimedes Socrates Plato Aristotle
    Epicurus Diogenes Hippocrates Sophocles Euripides Aeschylus Aristophanes Cicero Seneca Virgil Ovid
    Tacitus Pliny Confucius Lao-tzu Buddha Zoroaster Zarathustra Avicenna Averroes Al-Farabi Biruni
    Al-Biruni Khwarizmi Al-Khwarizmi Ulugbek Ferdowsi Firdausi Rudaki Khayyam Saadi Hafez Rumi Jami Nizami
    Fuzuli Nasimi Navoi Babur Magtymguly Makhtumkuli Berdakh Kashgari Yassawi Yasawi Tamerlane Genghis
    Kublai Batu Shaybani Attila Napoleon Bonaparte Caesar Nero Hannibal Cleopatra Nefertiti Tutankhamun
    Ramses Hammurabi Xerxes Saladin Bismarck Churchill Roosevelt Hitler Mussolini Stalin Lenin Trotsky
    Khrushchev Brezhnev Andropov Gorbachev Yeltsin Beria Atatürk Ataturk Gandhi Nehru Mandela Gogol
    Lermontov Pushkin Chekhov Tolstoy Dostoevsky Dostoyevsky Turgenev Mayakovsky Yesenin Pasternak
    Akhmatova Tsvetaeva Mandelstam Brodsky Bulgakov Sholokhov Solzhenitsyn Nabokov Bunin Gorky Vysotsky
    Aitmatov Auezov Abylai Kenesary Kurmangazy Shokan Magzhan Toktogul Mozart Bach Beethoven Haydn Vivaldi
    Handel Schubert Schumann Chopin Liszt Wagner Verdi Puccini Rossini Bellini Donizetti Bizet Debussy
    Ravel Mahler Brahms Grieg Sibelius Dvořák Dvorak Bartók Paganini Tchaikovsky Glinka Mussorgsky Borodin
    Rachmaninoff Rachmaninov Scriabin Stravinsky Prokofiev Shostakovich Khachaturian Michelangelo Leonardo
    Raphael Titian Botticelli Caravaggio Rembrandt Vermeer Rubens Dürer Bruegel Goya Velázquez Manet Monet
    Renoir Degas Cézanne Gauguin Matisse Picasso Dalí Miró Chagall Kandinsky Malevich Vrubel Repin
    Shishkin Aivazovsky Levitan Rublev Klimt Munch Modigliani Rodin Warhol Banksy Gaudí Stanislavski
    Stanislavsky Meyerhold Eisenstein Tarkovsky Fellini Bergman Hitchcock Kurosawa Kubrick Chaplin
    Maradona Ronaldinho Gagarin Columbus Magellan Przhevalsky Beyoncé Adele Rihanna Shakira Madonna
    Ronaldo Neymar Mbappe Mbappé Haaland Modric Modrić Lewandowski Beckham Zidane Guardiola Mourinho
    Ancelotti Nadal Federer Alcaraz Sinner Usyk McGregor Schumacher Verstappen Clinton Reagan Thatcher
    Arafat Gaddafi Khomeini Mao Ceausescu Pinochet Walesa Havel Spielberg Tarantino Scorsese Kusturica
    Spitamen Spitamenes Tomyris Devashtich Muqanna Zarathushtra Jalaladdin Manguberdi
    Qorqyt Korkyt Korkut Ibn-Battuta Xuanzang Faxian Rubruck Carpini
    """
)
# Whoever is called so and by nothing else lives in a play, a novel, an epic or a tale.
CHARACTERS: dict[str, frozenset[str]] = {
    "kk": listed(
        """
        Ромео Джульетта Гамлет Офелия Отелло Дездемона Яго Макбет Фауст Мефистофель Дон-Кихот Робинзон Онегин
        Чацкий Хлестаков Печорин Раскольников Буратино Пиноккио Чебурашка Қозы Қобыланды Алпамыс
        Тарғын Төстік Мәжнүн Золушка Фигаро
        Қарагөз Шерлок
        """
    ),
    "ru": listed(
        """
        Ромео Джульетта Гамлет Офелия Отелло Дездемона Яго Макбет Фауст Мефистофель Дульсинея Робинзон Онегин
        Ленский Печорин Чацкий Молчалин Фамусов Хлестаков Чичиков Собакевич Плюшкин Обломов Каренина
        Вронский Раскольников Свидригайлов Мышкин Карамазов Воланд Бендер Чебурашка Буратино Пиноккио
        Карлсон Золушка Русалочка Айболит Незнайка Хоттабыч Шерлок Фигаро Дон-Жуан Тартюф
        Риголетто Турандот Меджнун Алпамыс
        """
    ),
    "en": listed(
        """
        Romeo Juliet Hamlet Ophelia Othello Desdemona Iago Macbeth Prospero Shylock Cordelia Falstaff Faust
        Mephistopheles Onegin Lensky Pechorin Chatsky Khlestakov Raskolnikov Pinocchio Cinderella Sherlock
        Frankenstein Dracula Tarzan Carmen Figaro Rigoletto Turandot Tosca Tartuffe Quixote Crusoe
        Gatsby Medea Antigone Oedipus Electra Alpamysh Koblandy Majnun
        Jamilia Pikachu Batman Spiderman Gandalf Frodo Voldemort
        """
    ),
}
GREAT: dict[str, frozenset[str]] = {"kk": _KAZAKH | _RUSSIAN, "ru": _RUSSIAN, "en": _ENGLISH}
