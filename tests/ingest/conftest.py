"""What the tests of ingestion share."""

from collections.abc import AsyncIterator

import pytest

from tests.ingest.web import Web, serving


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    """A local web server."""
    async with serving() as started:
        yield started
