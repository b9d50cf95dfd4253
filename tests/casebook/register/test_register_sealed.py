from __future__ import annotations

from typing import TYPE_CHECKING

import pyrage
import pytest

from mlawriter.casebook import case_file, sealing
from mlawriter.casebook.keys import NO_KEYS, Keys, PublicKey
from mlawriter.casebook.register import store
from mlawriter.casebook.register.index import Register
from mlawriter.casebook.register.listing import Wanted, numbers
from mlawriter.casebook.register.scanning import read_case
from mlawriter.casebook.register.taking_in import bring_up_to_date
from mlawriter.life.case import Reader
from tests.casebook.register.cases_of_office import case, register_of

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.casebook.folders import Folders


def keys_of_somebody() -> Keys:
    identity = pyrage.x25519.Identity.generate()
    own = PublicKey("Officer", str(identity.to_public()))
    return Keys(own=own, has_identity=True, identities=(str(identity),))


@pytest.fixture
def keys() -> Keys:
    return keys_of_somebody()


def test_a_sealed_register_is_read_with_the_key_and_by_no_other(folders: Folders, keys: Keys) -> None:
    store.keep(folders, register_of(case()).to_bytes(), keys)

    assert sealing.is_sealed(store.sealed_file(folders).read_bytes())
    assert not store.plain_file(folders).exists()
    opened = store.open_register(folders, keys)
    assert (opened.beginning, len(opened.register)) == (store.Beginning.KEPT, 1)
    other = store.open_register(folders, keys_of_somebody())
    assert (other.beginning, len(other.register)) == (store.Beginning.LOST, 0)


def test_a_locked_register_is_empty_and_stays_as_it_is(folders: Folders, keys: Keys) -> None:
    store.keep(folders, register_of(case()).to_bytes(), keys)

    opened = store.open_register(folders, keys.locked())

    assert (opened.beginning, len(opened.register)) == (store.Beginning.LOCKED, 0)
    assert len(store.open_register(folders, keys).register) == 1


def test_a_register_can_be_sealed_while_the_key_is_locked(folders: Folders, keys: Keys) -> None:
    store.keep(folders, register_of(case()).to_bytes(), keys.locked())

    assert len(store.open_register(folders, keys).register) == 1


def test_a_plain_register_is_sealed_and_removed_once_there_is_a_key(folders: Folders, keys: Keys) -> None:
    store.keep(folders, register_of(case()).to_bytes(), NO_KEYS)

    opened = store.open_register(folders, keys)
    assert opened.register.altered
    store.keep(folders, opened.register.to_bytes(), keys)

    assert not store.plain_file(folders).exists()
    assert not [path for path in folders.state.iterdir() if b"Geneva" in path.read_bytes()]


def test_a_damaged_seal_makes_the_register_anew(folders: Folders, keys: Keys) -> None:
    store.keep(folders, register_of(case()).to_bytes(), keys)
    path = store.sealed_file(folders)
    path.write_bytes(path.read_bytes()[:-5])

    assert store.open_register(folders, keys).beginning is store.Beginning.LOST


def test_sealed_cases_are_found_with_the_key_and_listed_as_unread_without(tmp_path: Path, keys: Keys) -> None:
    assert keys.own is not None
    others = keys_of_somebody()
    assert others.own is not None
    for name, key in (("mine", keys.own.key), ("theirs", others.own.key)):
        one = case("service")
        one.readers = [Reader(name=name, key=key)]
        case_file.save(tmp_path / f"{name}.mla", one)
    register = Register()

    bring_up_to_date(register, [tmp_path], read=lambda path: read_case(path, keys))

    assert len(numbers(register, Wanted(words="montenegro"))) == 1
    (unread,) = register.unread()
    assert unread.path.endswith("theirs.mla")
    assert unread.message == sealing.NotForYou.message
