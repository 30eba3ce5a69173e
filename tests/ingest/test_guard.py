from ipaddress import ip_network

import pytest

from bot.ingest.guard import Refused, check

PRIVATE = [
    *(
        "127.0.0.1",
        "127.255.255.254",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
    ),
    *("0.0.0.0", "255.255.255.255", "224.0.0.1", "239.255.255.250", "240.0.0.1", "192.0.2.1", "198.18.0.1"),
    *("::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::1"),
    *("fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1", "ff0e::1", "2002:7f00:1::1", "2001:db8::1"),
    *("2001::1", "100::1"),
]
PUBLIC = ["1.1.1.1", "93.184.215.14", "2a00:1450:4001::1", "::ffff:1.1.1.1", "64:ff9b::101:101"]
NAMES = ["localhost", "example.kz", "0x7f000001", "2130706433", "0177.0.0.1", "127.1", "１２７.０.０.１", ""]


@pytest.mark.parametrize("address", PRIVATE)
def test_an_address_that_is_not_of_the_public_internet_is_refused(address: str) -> None:
    with pytest.raises(Refused, match="a private address"):
        check(address, 80, ())


@pytest.mark.parametrize("address", PUBLIC)
@pytest.mark.parametrize("port", [80, 443])
def test_a_public_address_may_be_dialled_on_the_ports_of_the_web(address: str, port: int) -> None:
    check(address, port, ())


@pytest.mark.parametrize("port", [22, 25, 5432, 6379, 8080])
def test_a_public_address_is_refused_on_another_port(port: int) -> None:
    with pytest.raises(Refused, match="a port other than 80 and 443"):
        check("1.1.1.1", port, ())


@pytest.mark.parametrize("name", NAMES)
def test_what_is_no_address_but_a_name_of_one_is_refused(name: str) -> None:
    with pytest.raises(Refused, match="not an IP address"):
        check(name, 80, ())


@pytest.mark.parametrize("address", ["10.1.2.3", "::ffff:10.1.2.3", "64:ff9b::a01:203"])
def test_an_allowed_network_may_be_dialled_on_any_port_however_its_address_is_written(address: str) -> None:
    check(address, 8080, [ip_network("fd00::/8"), ip_network("10.0.0.0/8")])


def test_allowing_one_network_allows_no_other() -> None:
    with pytest.raises(Refused):
        check("192.168.1.1", 80, [ip_network("10.0.0.0/8")])
