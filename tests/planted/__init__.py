"""Bugs planted on purpose, to show that the promises can catch them.

Each patch in ``patches/`` breaks product code as somebody might, in a copy of the tree.
What must notice was written for the promises, not for the bug: an invariant of the
state machine over the whole core (``tests.bot.test_promises``), the contested accept on
a real PostgreSQL, two programmes in one database, or two worlds seen from the desk.

    python -m tests.planted          plants each and says who noticed
"""
