"""What people do about what is kept of them."""

from bot.events import Act


class ErasureWanted(Act):
    """Erase what is kept about me, now."""


class ApproachForbidden(Act):
    """Never approach me."""


class ApproachAllowed(Act):
    """I may be approached again."""
