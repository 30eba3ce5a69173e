"""Which addresses may be dialled: public ones on the web's ports, and the networks that an operator lists."""

from collections.abc import Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

PORTS = (80, 443)  # the web's own; elsewhere listen databases, caches and mail servers
GLOBAL_IPV6 = IPv6Network("2000::/3")  # all that is routed; whatever else is called global is no web server
SIX_TO_FOUR = IPv6Network("2002::/16")  # carries any IPv4 address, private ones too; in disuse since 2015
NAT64 = IPv6Network("64:ff9b::/96")  # how a network without IPv4 reaches an IPv4 address: the last four bytes


class Refused(OSError):
    """The address must not be dialled; the message says why."""


def check(address: str, port: int, allowed: Sequence[IPv4Network | IPv6Network]) -> None:
    """Raises Refused. The address is that of the peer; a name that stands in its place is refused too."""
    try:
        peer = _carried(ip_address(address))
    except ValueError:
        raise Refused("not an IP address") from None
    if any(peer in network for network in allowed):
        return
    if not _is_public(peer):
        raise Refused("a private address")
    if port not in PORTS:
        raise Refused("a port other than 80 and 443")


def _carried(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address that an IPv6 address stands for, or the address itself."""
    if isinstance(address, IPv4Address):
        return address
    if address in NAT64:
        return IPv4Address(address.packed[-4:])
    return address.ipv4_mapped or address


def _is_public(address: IPv4Address | IPv6Address) -> bool:
    if isinstance(address, IPv6Address) and (address not in GLOBAL_IPV6 or address in SIX_TO_FOUR):
        return False
    return address.is_global and not address.is_multicast
