"""What given names become among friends: each line has the names, a colon, and what they are shortened to."""

_PET_NAMES = """
Вячеслав Станислав Святослав Ярослав Мирослав Изяслав Ростислав Владислав: Слава Славик
Александр Александра: Саша Сашка Саня Шура Шурик
Алексей: Алеша Алёша Леша Лёша
Анатолий: Толя Толик
Андрей: Андрюша
Антон: Антоша Тоша
Аркадий: Аркаша
Артем Артём: Тема Тёма
Борис: Боря
Вадим: Вадик
Валентин Валентина Валерия: Валя
Валерий: Валера
Василий: Вася
Виктор: Витя
Виталий: Виталик
Владимир: Володя Вова Вовка
Владислав Владислава: Влад Влада
Геннадий: Гена
Георгий: Гоша Жора
Григорий: Гриша
Даниил Данил Данила: Даня
Дмитрий: Дима Митя
Евгений Евгения: Женя
Егор: Егорка
Иван: Ваня
Игорь: Игорёк
Илья: Илюша
Константин: Костя
Леонид: Леня Лёня
Людмила: Люда Люся Мила
Михаил: Миша Мишка
Николай: Коля
Олег: Олежка
Павел: Паша
Петр Пётр: Петя
Роман: Рома
Семен Семён: Сеня
Сергей: Сережа Серёжа Серега Серёга
Станислав: Стас
Степан: Степа Стёпа
Тимофей Тимур: Тима
Федор Фёдор: Федя
Эдуард: Эдик
Юрий: Юра
Яков: Яша
Анастасия: Настя
Анна: Аня Анечка
Валентина: Валюша
Вера: Верочка
Виктория: Вика
Галина: Галя
Дарья: Даша
Екатерина: Катя Катюша
Елена: Лена
Елизавета: Лиза
Зинаида: Зина
Ирина: Ира
Ксения: Ксюша
Лариса: Лара
Любовь: Люба
Маргарита: Рита
Марина: Мариша
Мария: Маша Маруся
Надежда: Надя
Наталья Наталия: Наташа
Нина: Ниночка
Ольга: Оля
Полина: Поля
Светлана: Света
Софья София: Соня
Тамара: Тома
Татьяна: Таня
Юлия: Юля
Alexander Aleksandr Alexandr Alexandra Aleksandra: Sasha
Alexei Aleksei Alexey Aleksey: Alyosha Lyosha
Anatoly Anatoliy: Tolya
Boris: Borya
Dmitry Dmitri Dmitriy: Dima Mitya
Vyacheslav Stanislav Yaroslav Vladislav Svyatoslav Rostislav: Slava
Evgeny Yevgeny Evgeniy Yevgeniy Evgenia Yevgenia: Zhenya
Gennady Gennadiy: Gena
Georgy Georgiy: Gosha Zhora
Grigory Grigoriy: Grisha
Ivan: Vanya
Konstantin: Kostya
Mikhail: Misha
Nikolai Nikolay: Kolya
Pavel: Pasha
Pyotr Petr: Petya
Sergei Sergey: Seryozha
Viktor Victor: Vitya
Vladimir: Volodya Vova
Yuri Yury Yuriy: Yura
Anastasia Anastasiya: Nastya
Anna: Anya
Ekaterina Yekaterina: Katya
Elena Yelena: Lena
Irina: Ira
Maria Mariya: Masha
Nadezhda: Nadya
Natalia Natalya: Natasha
Olga: Olya
Svetlana: Sveta
Tatiana Tatyana: Tanya
Andrew: Andy
Anthony: Tony
Benjamin: Ben Benny
Charles: Charlie Chuck
Christopher: Chris
Daniel: Dan Danny
David: Dave
Edward: Ed Eddie Ted
Elizabeth: Liz Beth Betty
Frederick: Fred
Gregory: Greg
James: Jim Jimmy
Jeffrey Jeffery: Jeff
Jennifer: Jenny Jen
John Jonathan: Johnny Jack Jon
Joseph: Joe
Joshua: Josh
Katherine Catherine Kathleen: Kate Kathy Cathy
Kenneth: Ken Kenny
Lawrence Laurence: Larry
Margaret: Maggie Peggy
Matthew: Matt
Michael: Mike Mick
Nicholas: Nick
Patricia: Pat Patty
Patrick: Pat Paddy
Peter: Pete
Rebecca: Becky
Richard: Dick Rick Ricky
Robert: Bob Bobby Rob
Samuel Samantha: Sam
Stephen Steven: Steve
Susan Susanna: Sue Susie
Theodore: Ted
Thomas: Tom Tommy
Timothy: Tim
William: Bill Billy Will
"""


def _read() -> dict[str, tuple[str, ...]]:
    read: dict[str, tuple[str, ...]] = {}
    for line in _PET_NAMES.strip().splitlines():
        names, _, short = line.partition(":")
        for name in names.split():
            read[name] = read.get(name, ()) + tuple(short.split())
    return read


PET_NAMES = _read()
