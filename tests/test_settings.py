"""Settings: what the operator may set is what `.env.example` names, and a slip is told in one line."""

from pathlib import Path

import pytest
import regex

from bot.settings import BadSettings, Settings, load

EXAMPLE = Path(__file__).parent.parent / ".env.example"
TOKEN = "123456:invented-token"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working directory, and an environment without settings."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def refusal() -> list[str]:
    with pytest.raises(BadSettings) as caught:
        load()
    return str(caught.value).splitlines()


def test_the_example_names_every_setting_and_no_other() -> None:
    named = regex.findall(r"(?m)^#?([A-Z_]+)=", EXAMPLE.read_text("utf-8"))
    assert [name.lower() for name in named] == list(Settings.model_fields)


def test_the_example_states_the_defaults(folder: Path) -> None:
    plain = load()
    uncommented = regex.sub(r"(?m)^#(?=[A-Z_]+=)", "", EXAMPLE.read_text("utf-8"))
    (folder / ".env").write_text(uncommented, "utf-8")
    assert load() == plain


def test_the_environment_goes_before_the_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / ".env").write_text("TIMEZONE=Asia/Tashkent\nSEND_RATE=5\n")
    monkeypatch.setenv("TIMEZONE", "Asia/Bishkek")
    assert (load().timezone, load().send_rate) == ("Asia/Bishkek", 5)


@pytest.mark.parametrize(
    "content", [b"\xef\xbb\xbfSEND_RATE=5\n", b"SEND_RATE=5\r\n", b"export SEND_RATE='5'"]
)
def test_a_file_is_read_whatever_editor_wrote_it(folder: Path, content: bytes) -> None:
    (folder / ".env").write_bytes(content)
    assert load().send_rate == 5


def test_an_empty_token_is_none(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / ".env").write_text(f"BOT_TOKEN={TOKEN}\n")
    token = load().bot_token
    assert token is not None
    assert token.get_secret_value() == TOKEN
    monkeypatch.setenv("BOT_TOKEN", "")
    assert load().bot_token is None


def test_lists_are_parted_by_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADMIN_IDS", "7, 4503599627370495,")
    monkeypatch.setenv("ALLOW_NETWORKS", "10.0.0.0/8, ::1")
    assert load().admin_ids == (7, 4503599627370495)
    assert [str(network) for network in load().allow_networks] == ["10.0.0.0/8", "::1/128"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_TOKEN", "hunter2"),
        ("BOT_TOKEN", "123456:with a space"),
        ("BOT_TOKEN", "hunter2" * 10_000),
        ("TELEGRAM_API_URL", "hunter2"),
        ("TELEGRAM_API_URL", "ftp://hunter2@telegram.example"),
        ("DATABASE_URL", "mysql://user:hunter2@host/name"),
        ("DATABASE_URL", "sqlite:///"),
        ("SOURCES", ""),
        ("ADMIN_IDS", "7,hunter2"),
        ("ADMIN_IDS", "-100"),
        ("ADMIN_IDS", str(2**52)),
        ("TIMEZONE", "hunter2"),
        ("TIMEZONE", "../../etc/hunter2"),
        ("HTTP_LISTEN", "hunter2"),
        ("HTTP_LISTEN", "127.0.0.1:65536"),
        ("SEND_RATE", "hunter2"),
        ("SEND_RATE", "0"),
        ("SEND_RATE", "-1"),
        ("SEND_RATE", "nan"),
        ("SEND_RATE", "inf"),
        ("SEND_RATE", "1e-320"),
        ("DIGEST_STYLE", "hunter2"),
        ("ALLOW_NETWORKS", "hunter2"),
        ("ALLOW_NETWORKS", "10.0.0.0/8,10.0.0.1/8"),
        ("ALLOW_NETWORKS", "10.0.0.0/hunter2"),
        ("LOG_LEVEL", "hunter2"),
        ("LOG_FORMAT", "hunter2"),
    ],
)
def test_a_wrong_value_is_one_line_that_names_the_setting_and_keeps_the_value(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    lines = refusal()
    assert [line.partition(": ")[0] for line in lines] == [name]
    assert "hunter2" not in lines[0]
    assert len(lines[0]) < 120


def test_every_wrong_setting_gets_its_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMEZONE", "Ай")
    monkeypatch.setenv("SEND_RATE", "жылдам")
    assert [line.partition(":")[0] for line in refusal()] == ["TIMEZONE", "SEND_RATE"]


def test_a_setting_that_does_not_exist_is_refused(folder: Path) -> None:
    (folder / ".env").write_text(f"BOT_TOKN={TOKEN}\n")
    assert refusal() == ["BOT_TOKN: no such setting; see .env.example"]


@pytest.mark.parametrize("line", [TOKEN, 'BOT_TOKEN="' + TOKEN, "TIMEZONE Asia/Almaty", "="])
def test_a_line_that_sets_nothing_is_refused_by_its_number(folder: Path, line: str) -> None:
    (folder / ".env").write_text(f"# the bot\nSEND_RATE=5\n{line}\n")
    assert refusal() == [".env: line 3 is not NAME=value"]


def test_a_file_that_is_not_utf8_is_refused(folder: Path) -> None:
    (folder / ".env").write_bytes("CONTACT=Асқар".encode("cp1251", "replace"))
    assert refusal() == [".env: not UTF-8"]


def test_a_file_that_cannot_be_read_is_refused(folder: Path) -> None:
    memory = Path("/proc/self/mem")  # a file whose first byte nobody may read, root neither
    if not memory.exists():
        pytest.skip("no /proc here")
    (folder / ".env").symlink_to(memory)
    assert refusal() == [".env: cannot be read: Input/output error"]


def test_secrets_are_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("DATABASE_URL", "postgresql://dayek:hunter2@host/dayek")
    assert TOKEN not in repr(load())
    assert "hunter2" not in repr(load())
