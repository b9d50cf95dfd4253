"""Prove that a publisher can make a file of the tables, and that the program reads it."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import directory_pack
import generated_docs
import pytest

from mlawriter.casebook.edition_file import Signing, read_edition
from mlawriter.casebook.publishers import Publisher
from mlawriter.directory.pack_file import shipped
from tests.directory.signing import SIGNED, Signer


def test_what_ships_is_what_the_tables_say() -> None:
    assert directory_pack.main(["check"]) == 0


def test_an_edition_of_the_tables_can_be_signed_packed_and_read(tmp_path: Path) -> None:
    signer = Signer()
    edition, signature, out = (
        tmp_path / "directory.json",
        tmp_path / "directory.json.minisig",
        tmp_path / "x.mlapack",
    )
    assert directory_pack.main(["edition", "--out", str(edition)]) == 0
    signature.write_bytes(signer.sign(edition.read_bytes()))
    assert directory_pack.main(["pack", "--out", str(out), "--signature", str(signature)]) == 0

    read = read_edition(out, (Publisher("Tests", signer.public),), dt.date(2100, 1, 1))
    assert read.pack == shipped()
    assert read.signed.how is Signing.TRUSTED


def test_a_pack_needs_no_signature(tmp_path: Path) -> None:
    assert directory_pack.main(["pack", "--out", str(tmp_path / "x.mlapack")]) == 0

    assert read_edition(tmp_path / "x.mlapack", (), dt.date(2100, 1, 1)).signed.how is Signing.UNSIGNED


def test_what_is_no_signature_is_not_packed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "x.mlapack"

    assert directory_pack.main(["pack", "--out", str(out), "--signature", str(SIGNED / "publisher.pub")]) == 1
    assert "is no signature" in capsys.readouterr().err
    assert not out.exists()


def test_the_schema_names_every_field_of_what_ships() -> None:
    schema = json.loads(generated_docs.directory_schema())
    of_state = schema["$defs"]["StateEntry"]["properties"]

    assert {name for state in shipped().states for name in state.model_fields_set} <= set(of_state)
