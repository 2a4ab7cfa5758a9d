"""Which addresses are this machine's own, and nobody else's to reach."""

from ipaddress import ip_address


def is_loopback(host: str) -> bool:
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"
