"""What the sandbox was asked, and what it answered."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from aiogram.methods import AnswerInlineQuery

QUERY_LIFE = 15.0  # seconds to answer a pressed button; Telegram does not tell, its clients give up by then
ACCEPTED = 200


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a method. `moment` is the sandbox's clock in seconds, `code` the HTTP status."""

    method: str
    chat_id: int | None
    parameters: Mapping[str, Any]
    code: int
    description: str
    moment: float


@dataclass(slots=True)
class Query:
    """A pressed button that waits for `answerCallbackQuery`."""

    id: str
    user_id: int
    chat_id: int
    message_id: int
    asked_at: float
    answered: bool = False


@dataclass(slots=True)
class Typed:
    """What a user has typed behind the bot's name in some chat, and what the bot offers."""

    id: str
    asked_at: float
    answer: AnswerInlineQuery | None = None


@dataclass(slots=True)
class Ledger:
    all: list[Call] = field(default_factory=list)
    queries: dict[str, Query] = field(default_factory=dict)
    typed: dict[str, Typed] = field(default_factory=dict)
    floods: int = 0  # sends refused for coming too fast, or in a pause
    turned_away: int = 0  # calls with a token that is not, or no longer, known
    sent_while_paused: int = 0  # of them, those that came though a pause had been told

    def calls(self, method: str | None = None, chat_id: int | None = None) -> list[Call]:
        """Every call, refused ones too."""
        return [
            call for call in self.all if method in (None, call.method) and chat_id in (None, call.chat_id)
        ]

    def sends(self, chat_id: int | None = None) -> list[Call]:
        """The calls of sendMessage that were accepted."""
        return [call for call in self.calls("sendMessage", chat_id) if call.code == ACCEPTED]

    @property
    def unanswered(self) -> list[Query]:
        """Pressed buttons, on whose screen the clock is still turning."""
        return [query for query in self.queries.values() if not query.answered]
