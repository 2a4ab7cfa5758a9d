"""What is kept about somebody: every fact of it, each in a line and in plain words.

everything.py                               the whole list, for the page and the export
supporter.py groups.py                      the parts of it that have a noun of their own
line.py words.py                            what a line is, and what its value is called
"""
