"""What every test of keeping may ask for."""

from tests.store.databases import empty_url, opening, programme, ring, store, url

__all__ = ["empty_url", "opening", "programme", "ring", "store", "url"]
