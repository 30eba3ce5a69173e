"""The values within JSON that was read from foreign hands. Pure."""

from collections import deque
from collections.abc import Iterable, Iterator, Set
from typing import Any


def walk(
    roots: Iterable[object], most: int, without: Set[str] = frozenset()
) -> Iterator[dict[str, Any] | list[Any]]:
    """Objects and lists, the outer before the inner, of the first `most` values; below the keys in `without`
    nothing is looked at."""
    waiting = deque(roots)
    for _ in range(most):
        if not waiting:
            return
        node = waiting.popleft()
        if isinstance(node, list):
            yield node
            waiting.extend(node)
        elif isinstance(node, dict):
            yield node
            waiting.extend(value for key, value in node.items() if key not in without)
