"""A blind index is HMAC-SHA-256, as anybody else would work it out."""

from hmac import digest

from hypothesis import given
from hypothesis import strategies as st

from store.blind import BLOCK_BYTES, Keyed


@given(key=st.binary(max_size=BLOCK_BYTES), values=st.lists(st.binary(), max_size=3))
def test_it_is_hmac_however_often_it_is_asked(key: bytes, values: list[bytes]) -> None:
    keyed = Keyed(key)
    for value in values:
        assert keyed.digest(value) == digest(key, value, "sha256")
