"""Commands, as somebody at a terminal gives them."""
