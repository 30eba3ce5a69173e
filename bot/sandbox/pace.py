"""The pace at which Telegram accepts messages."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from bot.sandbox.ledger import Ledger

_ROUNDING = 1e-6  # of a message; who waited to the instant is not refused for a rounding error
_UNDER_WAY = 0.05  # seconds; what left the client before it read of the pause is no fault of its


_Scope = tuple[int | None, str]  # a chat, None: all of them; and in what time it is counted


@dataclass(slots=True)
class _Allowance:
    """Refills at `rate` a second up to `most`."""

    rate: float
    most: float
    left: float
    at: float

    def wait(self, now: float) -> float:
        """Seconds until one more is allowed."""
        self.left = min(self.most, self.left + (now - self.at) * self.rate)
        self.at = now
        return max(0.0, (1 - _ROUNDING - self.left) / self.rate)


@dataclass(frozen=True, slots=True)
class _Pause:
    known_from: float  # when the client must have heard of it
    until: float


class Pace:
    """Who sends faster than allowed is told to pause, and refused until the pause is over."""

    def __init__(
        self,
        clock: Callable[[], float],
        ledger: Ledger,
        rate_per_second: float | None,
        chat_rate_per_second: float | None,
        chat_burst: int,
        group_rate: int | None,
        latency: float,
    ) -> None:
        self._clock = clock
        self._ledger = ledger
        self._rate = rate_per_second
        self._chat_rate = chat_rate_per_second
        self._chat_burst = chat_burst
        self._group_rate = group_rate  # a minute
        self._latency = latency
        self._allowances: dict[_Scope, _Allowance] = {}
        self._pauses: dict[int | None, _Pause] = {}

    def pause(self, chat_id: int | None, seconds: float) -> None:
        """Starts a pause for one chat, or for all with None."""
        now = self._clock()
        self._pauses[chat_id] = _Pause(now + self._latency + _UNDER_WAY, now + seconds)

    def seconds_to_wait(self, chat_id: int | None) -> int | None:
        """Takes a send into account: None when it may pass, else after how many seconds to try again."""
        now = self._clock()
        for scope in (None, chat_id):
            pause = self._pauses.get(scope)
            if pause and now < pause.until:
                self._ledger.floods += 1
                self._ledger.sent_while_paused += now > pause.known_from
                return math.ceil(pause.until - now)
        return self._take(chat_id, now)

    def _take(self, chat_id: int | None, now: float) -> int | None:
        limits: list[tuple[_Scope, float | None, float]] = [
            ((None, "second"), self._rate, self._rate or 1),
            ((chat_id, "second"), self._chat_rate, self._chat_burst),
        ]
        if self._group_rate and chat_id is not None and chat_id < 0:
            limits.append(((chat_id, "minute"), self._group_rate / 60, self._group_rate))
        needed = {scope: self._allowance(scope, rate, most, now) for scope, rate, most in limits}
        allowances = {scope: allowance for scope, allowance in needed.items() if allowance}
        for (chat, _), allowance in allowances.items():
            wait = allowance.wait(now)
            if wait > 0:
                self._ledger.floods += 1
                self.pause(chat, math.ceil(wait))
                return math.ceil(wait)
        for allowance in allowances.values():
            allowance.left -= 1
        return None

    def _allowance(self, scope: _Scope, rate: float | None, most: float, now: float) -> _Allowance | None:
        if rate is None:
            return None
        most = max(1.0, most)
        return self._allowances.setdefault(scope, _Allowance(rate, most, most, now))
