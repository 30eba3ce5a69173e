"""Articles about a play, a film or a book: whom they name by one word alone is a character."""

from collections.abc import Sequence

from bot.extract.capitals import Word
from bot.extract.lexicon import listed

_OF_PLAYS = {
    "kk": listed(
        """
        спектакл пьеса қойылым премьера режиссер рөл сахна актер актриса көрермен драматург кейіпкер бейне
        монолог сценограф роман сюжет экран фильм театр декорация шымылдық
        """
    ),
    "ru": listed(
        """
        спектакл пьес постановк премьер режисс роль роли сцен актер актёр актрис артист зрител драматург
        персонаж геро монолог роман сюжет экран фильм театр декорац занавес играет сыграл
        """
    ),
    "en": listed(
        """
        play performance staging staged premiere director role stage actor actress audience playwright
        character monologue novel plot screen film theatre theater curtain cast scene
        """
    ),
}
_ENOUGH = 7  # different words of the theatre: news about an actor has three or four


def tell_a_play(words: Sequence[Word], language: str) -> bool:
    """Whether the words are of a review. `language`: kk, ru, en."""
    stems = tuple(_OF_PLAYS[language])
    told = {word for word in {word.text.lower() for word in words} if word.startswith(stems)}
    return (
        len(told) >= _ENOUGH and sum(any(word.startswith(stem) for word in told) for stem in stems) >= _ENOUGH
    )
