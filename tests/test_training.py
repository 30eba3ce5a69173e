"""The corpus is written here, and its people are invented."""

from itertools import product
from pathlib import Path

import pycrfsuite
import pytest

from bot import training
from bot.extract import capitals, features
from bot.extract.surroundings import surroundings

NAMES = ("Асқар Оразов", "Айгүл Серікова", "Ермек Жұмағалиев", "Дана Мұратқызы")
PLACES = ("Шортанбайға", "Қызылсайға", "Көктөбеге")


def corpus(path: Path) -> Path:
    """A file in which all names stand behind a minister and all places before "келді"."""
    sentences = []
    for name, place in product(NAMES, PLACES):
        first, last = name.split()
        sentences.append(
            f"Кеше O\nминистр B-POSITION\n{first} B-PERSON\n{last} I-PERSON\n{place} B-GPE\nкелді O\n. O\n"
        )
    file = path / "corpus.txt"
    file.write_text("\n".join(sentences), encoding="utf-8")
    return file


def test_a_model_learned_from_a_corpus_knows_a_name_it_has_not_seen(tmp_path: Path) -> None:
    model = tmp_path / "model"
    assert training.main([str(corpus(tmp_path)), "--model", str(model)]) == 0
    tagger = pycrfsuite.Tagger()
    tagger.open(str(model))
    text = "Бүгін министр Ілияс Төребеков Аққайыңға келді."
    words = capitals.words(text)
    here = surroundings(text, words, "kk")
    tags = tagger.tag([features.of(index, here) for index in range(len(words))])
    assert tags == ["O", "B-POSITION", "B-PERSON", "I-PERSON", "O", "O"]


def test_the_same_corpus_gives_the_same_model(tmp_path: Path) -> None:
    file = corpus(tmp_path)
    models = [tmp_path / name for name in ("one", "other")]
    for model in models:
        training.train(training.read(file), model)
    assert models[0].read_bytes() == models[1].read_bytes()


def test_words_take_the_tags_of_the_tokens_that_they_are_made_of(tmp_path: Path) -> None:
    file = tmp_path / "corpus.txt"
    file.write_text("« O\nА. B-PERSON\nОразов I-PERSON\n» O\n, O\n12 O\nбасшы B-POSITION\n", encoding="utf-8")
    (sentence,) = training.read(file)
    around, tags = training.tagged(sentence)
    assert [word.text for word in around.words] == ["А", "Оразов", "басшы"]
    assert tags == ("B-PERSON", "I-PERSON", "B-POSITION")


def test_neighbours_of_one_kind_stay_apart(tmp_path: Path) -> None:
    file = tmp_path / "corpus.txt"
    file.write_text("Асқар B-PERSON\nАйгүлге B-PERSON\nқарады O\n", encoding="utf-8")
    (sentence,) = training.read(file)
    assert training.tagged(sentence)[1] == ("B-PERSON", "B-PERSON", "O")


@pytest.mark.parametrize("content", ["", "\n\n", "Асқар\n", "Асқар PERSON\n", "Асқар B-PERSON келді\n"])
def test_a_file_that_is_no_corpus_is_refused_with_its_name(
    content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "corpus.txt"
    file.write_text(content, encoding="utf-8")
    assert training.main([str(file), "--model", str(tmp_path / "model")]) == 1
    assert str(file) in capsys.readouterr().err
    assert not (tmp_path / "model").exists()


def test_a_file_that_cannot_be_read_is_said_to_be_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (bytes_file := tmp_path / "bytes").write_bytes(b"\xff\xfe\xfa")
    for file in (tmp_path / "missing", bytes_file):
        assert training.main([str(file)]) == 1
        assert str(file) in capsys.readouterr().err
