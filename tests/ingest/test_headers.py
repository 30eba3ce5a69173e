from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ingest.headers import fresh_for, retry_after

NOW = datetime(2026, 3, 2, 4, 0, tzinfo=UTC)
SENT = "Mon, 02 Mar 2026 04:00:00 GMT"
LATER = "Mon, 02 Mar 2026 05:00:00 GMT"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Cache-Control": "max-age=600"}, 600),
        ({"Cache-Control": 'public,  MAX-AGE="600" , must-revalidate'}, 600),
        ({"Cache-Control": "max-age=600", "Age": "540"}, 60),
        ({"Cache-Control": "max-age=600", "Age": "700"}, None),
        ({"Cache-Control": "max-age=600, no-cache"}, None),
        ({"Cache-Control": "no-store", "Expires": LATER}, None),
        ({"Cache-Control": "max-age=0", "Expires": LATER}, None),
        ({"Cache-Control": "max-age=soon"}, None),
        ({"Cache-Control": "s-maxage=600"}, None),
        ({"Expires": LATER, "Date": SENT}, 3600),
        ({"Expires": LATER}, 3600),
        ({"Expires": "0"}, None),
        ({"Expires": SENT, "Date": LATER}, None),
        ({}, None),
    ],
)
def test_an_answer_is_fresh_for_as_long_as_its_server_promises(
    headers: dict[str, str], seconds: float | None
) -> None:
    assert fresh_for(headers, NOW) == seconds


@given(
    st.dictionaries(st.sampled_from(["Cache-Control", "Expires", "Age", "Date", "Retry-After"]), st.text())
)
def test_whatever_headers_say_it_is_a_number_of_seconds_or_nothing(headers: dict[str, str]) -> None:
    for told in (fresh_for(headers, NOW), retry_after(headers, NOW)):
        assert told is None or told >= 0
