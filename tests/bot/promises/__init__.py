"""Promises 1 to 12 as invariants, each a method that cites its number."""
