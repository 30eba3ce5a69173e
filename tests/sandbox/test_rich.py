"""Rich messages are taken and refused as Telegram does."""

from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from bot.sandbox import Sandbox

Call = Callable[..., Coroutine[Any, Any, Any]]

PAGE = (
    "<h2>Шолу</h2><h4><a href='https://dala.example/1'>Су</a></h4>"
    "<blockquote collapsed>Су аз.<br>Жер құрғақ.<cite><b>Асқар Оразов</b></cite></blockquote>"
    "<details><summary>Кім сөйледі</summary><table><tr><td>Асқар</td><td>әкім</td></tr></table></details>"
)


async def test_a_rich_message_is_seen_a_line_a_block(sandbox: Sandbox, call: Call) -> None:
    anna = sandbox.user("Анна", opened=True)
    sent = await call("sendRichMessage", chat_id=anna.id, rich_message={"html": PAGE})
    assert sent["rich_message"]
    assert (await anna.receives()).text == (
        "Шолу\nСу\nСу аз.\nЖер құрғақ.\nАсқар Оразов\nКім сөйледі\nАсқар\nәкім"
    )


@pytest.mark.parametrize(
    "html",
    ["<h2>Шолу", "<h9>Шолу</h9>", "Шолу", "<p><h2>Шолу</h2></p>", "<tr><td>1</td></tr>", "<p> </p>",
     "<p><a href='javascript:x'>х</a></p>", "<p>" + "с" * 32769 + "</p>", "<p>1</p>" * 501],
)  # fmt: skip
async def test_a_page_that_is_none_is_refused(sandbox: Sandbox, refused: Call, html: str) -> None:
    anna = sandbox.user("Анна", opened=True)
    answer = await refused("sendRichMessage", chat_id=anna.id, rich_message={"html": html})
    assert answer.startswith("Bad Request: ")
    assert not anna.messages
