"""What may happen on any days in a hospital, by who does it: ``tests.bot.any_days``."""
