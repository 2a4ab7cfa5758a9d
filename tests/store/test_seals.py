"""What is sealed for one place opens there, and nowhere else."""

from dataclasses import asdict, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.errors import SealBroken, StoreFailed
from store.seals import (
    Place,
    SealedColumn,
    canonical,
    forget_ciphers,
    seal,
    unseal,
)

KEY = bytes(range(32))
OTHER_KEY = bytes(32)
PLACE = Place(programme="north", table="request", column="reach", row="r-1")
HOW_TO_REACH = b"pager 4411, after six, CANARY"


@settings(deadline=None)
@given(plain=st.binary(max_size=9000))
def test_what_a_person_wrote_comes_back_whole(plain: bytes) -> None:
    assert unseal(KEY, PLACE, seal(KEY, PLACE, plain)) == plain


@pytest.mark.parametrize(
    "elsewhere",
    [
        replace(PLACE, programme="south"),
        replace(PLACE, table="supporter"),
        replace(PLACE, column="who"),
        replace(PLACE, row="r-2"),
        Place(programme="north", table="request", column="r-1", row="reach"),
        Place(programme='north","row":"r-1', table="request", column="reach", row=""),
    ],
)
def test_a_value_moved_to_another_place_does_not_open(elsewhere: Place) -> None:
    sealed = seal(KEY, PLACE, HOW_TO_REACH)
    assert unseal(KEY, PLACE, sealed) == HOW_TO_REACH
    with pytest.raises(SealBroken):
        unseal(KEY, elsewhere, sealed)


@settings(deadline=None)
@given(here=st.tuples(*[st.text()] * 4), there=st.tuples(*[st.text()] * 4))
def test_no_two_places_are_mistaken_for_each_other(
    here: tuple[str, ...], there: tuple[str, ...]
) -> None:
    sealed = seal(KEY, place_of(here), HOW_TO_REACH)
    if here == there:
        assert unseal(KEY, place_of(there), sealed) == HOW_TO_REACH
    else:
        with pytest.raises(SealBroken):
            unseal(KEY, place_of(there), sealed)


@settings(deadline=None)
@given(data=st.data())
def test_a_value_with_one_changed_bit_does_not_open(data: st.DataObject) -> None:
    sealed = bytearray(seal(KEY, PLACE, HOW_TO_REACH))
    bit = data.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(SealBroken):
        unseal(KEY, PLACE, bytes(sealed))


@settings(deadline=None)
@given(length=st.integers(0, 92))
def test_a_shortened_value_does_not_open(length: int) -> None:
    sealed = seal(KEY, PLACE, HOW_TO_REACH)
    assert len(sealed) == 93
    with pytest.raises(SealBroken):
        unseal(KEY, PLACE, sealed[:length])


def test_another_key_does_not_open_a_value() -> None:
    with pytest.raises(SealBroken):
        unseal(OTHER_KEY, PLACE, seal(KEY, PLACE, HOW_TO_REACH))


def test_a_refusal_names_the_column_and_no_value() -> None:
    with pytest.raises(StoreFailed) as refusal:
        unseal(OTHER_KEY, PLACE, seal(KEY, PLACE, HOW_TO_REACH))
    text = str(refusal.value)
    assert "request.reach" in text
    assert "CANARY" not in text
    assert "r-1" not in text
    assert refusal.value.__cause__ is None


@pytest.mark.parametrize(
    ("shortest", "longest", "padded"),
    [
        (0, 60, 64),
        (61, 252, 256),
        (253, 1020, 1024),
        (1021, 4092, 4096),
        (4093, 8188, 8192),
        (8189, 12284, 12288),
    ],
)
def test_within_a_class_nobody_sees_how_much_a_person_wrote(
    shortest: int, longest: int, padded: int
) -> None:
    lengths = {len(seal(KEY, PLACE, b"x" * n)) for n in (shortest, longest)}
    assert lengths == {1 + 12 + padded + 16}


def test_the_same_words_twice_look_different() -> None:
    seals = {seal(KEY, PLACE, HOW_TO_REACH) for _ in range(100)}
    assert len({sealed[1:13] for sealed in seals}) == 100
    assert not any(HOW_TO_REACH in sealed for sealed in seals)


def test_a_shorter_key_is_not_quietly_taken() -> None:
    with pytest.raises(AssertionError):
        seal(KEY[:16], PLACE, HOW_TO_REACH)


def test_a_value_opens_after_the_ciphers_were_forgotten() -> None:
    sealed = seal(KEY, PLACE, HOW_TO_REACH)
    forget_ciphers()
    assert unseal(KEY, PLACE, sealed) == HOW_TO_REACH


def place_of(names: tuple[str, ...]) -> Place:
    programme, table, column, row = names
    return Place(programme=programme, table=table, column=column, row=row)


@given(here=st.tuples(*[st.text()] * 4))
def test_a_place_is_bound_in_canonical_json(here: tuple[str, ...]) -> None:
    place = place_of(here)
    column = SealedColumn(place.programme, place.table, place.column)
    assert column.bound_to(place.row) == canonical(asdict(place)).encode()
