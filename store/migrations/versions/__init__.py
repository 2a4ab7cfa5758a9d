"""The steps. Each one can be taken back, with data in the tables."""
