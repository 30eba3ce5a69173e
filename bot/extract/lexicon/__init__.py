"""Word lists, written from knowledge of the languages. Languages differ here and not in branches."""


def listed(text: str) -> frozenset[str]:
    """The words of a list written as text."""
    return frozenset(text.split())
