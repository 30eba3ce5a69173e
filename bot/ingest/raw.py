"""An article before extraction, wherever it comes from."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Raw:
    """An article before extraction. `canonical` is its idempotency key."""

    canonical: str
    url: str | None
    text: str
    published_at: datetime | None
    has_time: bool
