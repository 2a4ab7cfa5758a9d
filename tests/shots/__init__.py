"""``make shots``: a picture of every scene of the playground, to be looked at.

Written to ``shots/``, which git ignores; the README's own to ``docs/pictures/``.
"""
