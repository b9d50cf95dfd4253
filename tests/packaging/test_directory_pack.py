"""Prove that a publisher can make a file of the tables, and that the program reads it."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path

import directory_pack
import generated_docs
import pytest

from mlawriter.casebook.edition_file import Signing, read_edition
from mlawriter.casebook.publishers import Publisher
from mlawriter.directory.pack_file import shipped
from tests.directory.signing import SIGNED, Signer


def edition_of_tables(folder: Path) -> Path:
    assert directory_pack.main(["edition", "--out", str(folder / "directory.json")]) == 0
    return folder / "directory.json"


def pack(out: Path, edition: Path, signature: Path, *more: str) -> int:
    parts = ["--edition", str(edition), "--signature", str(signature)]
    return directory_pack.main(["pack", "--out", str(out), *parts, *more])


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
    parts = ["--edition", str(edition), "--signature", str(signature)]
    assert directory_pack.main(["pack", "--out", str(out), *parts]) == 0

    read = read_edition(out, (Publisher("Tests", signer.public),), dt.date(2100, 1, 1))
    assert read.pack == shipped()
    assert read.signed.how is Signing.TRUSTED


def test_a_pack_needs_no_signature(tmp_path: Path) -> None:
    assert directory_pack.main(["pack", "--out", str(tmp_path / "x.mlapack")]) == 0

    assert read_edition(tmp_path / "x.mlapack", (), dt.date(2100, 1, 1)).signed.how is Signing.UNSIGNED


def test_what_is_no_signature_is_not_packed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "x.mlapack"

    assert pack(out, edition_of_tables(tmp_path), SIGNED / "publisher.pub") == 2
    assert "is no signature" in capsys.readouterr().err
    assert not out.exists()


def test_it_runs_from_any_folder(tmp_path: Path) -> None:
    called = [sys.executable, "-I", str(directory_pack.__file__), "pack", "--out", "x.mlapack"]
    ran = subprocess.run(called, cwd=tmp_path, capture_output=True, text=True, check=False)

    assert (ran.returncode, ran.stderr) == (0, "The file is not signed.\n")
    assert (tmp_path / "x.mlapack").is_file()


def test_the_file_that_was_signed_is_packed_whatever_the_tables_say_now(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    signer, edition = Signer(), edition_of_tables(tmp_path)
    signature, key, out = (tmp_path / name for name in ("x.minisig", "x.pub", "x.mlapack"))
    signature.write_bytes(signer.sign(edition.read_bytes()))
    key.write_text(signer.public.text, "utf-8")
    monkeypatch.setattr(directory_pack, "ISSUED", dt.date(2026, 11, 23))

    assert pack(out, edition, signature, "--key", str(key)) == 0
    assert capsys.readouterr().err == ""
    assert read_edition(out, (Publisher("Tests", signer.public),), dt.date(2100, 1, 1)).pack == shipped()


def test_a_signature_of_another_content_is_refused_with_the_key_and_told_of_without(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    signer, edition = Signer(), edition_of_tables(tmp_path)
    signature, key, out = (tmp_path / name for name in ("x.minisig", "x.pub", "x.mlapack"))
    signature.write_bytes(signer.sign(b"another edition"))
    key.write_text(signer.public.text, "utf-8")

    assert pack(out, edition, signature, "--key", str(key)) == 2
    assert "is not the signature of" in capsys.readouterr().err
    assert not out.exists()
    assert pack(out, edition, signature) == 0
    assert "was not checked" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["edition", "--out", "nowhere/directory.json"], "cannot be written"),
        (["pack", "--out", "nowhere/x.mlapack"], "cannot be written"),
        (["pack", "--out", "x.mlapack", "--edition", "away.json"], "away.json cannot be read"),
        (["pack", "--out", "x.mlapack", "--signature", "away.minisig"], "Name the file that was signed too"),
        (["pack", "--out", "x.mlapack", "--key", "away.pub"], "Name the signature"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    args: list[str],
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)

    assert directory_pack.main(args) == 2
    err = capsys.readouterr().err
    assert said in err
    assert err.count("\n") == 1


def test_a_signature_that_is_not_there_is_said_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert pack(tmp_path / "x.mlapack", edition_of_tables(tmp_path), tmp_path / "away.minisig") == 2
    assert "away.minisig cannot be read" in capsys.readouterr().err


@pytest.mark.parametrize(("args", "code"), [([], 2), (["--help"], 0), (["unknown"], 2)])
def test_usage_is_shown_to_whoever_asks_or_errs(
    capsys: pytest.CaptureFixture[str], args: list[str], code: int
) -> None:
    try:
        ended: object = directory_pack.main(args)
    except SystemExit as left:
        ended = left.code
    printed = capsys.readouterr()

    assert ended == code
    assert "usage: directory_pack.py" in printed.out + printed.err


def test_the_schema_names_every_field_of_what_ships() -> None:
    schema = json.loads(generated_docs.directory_schema())
    of_state = schema["$defs"]["StateEntry"]["properties"]

    assert {name for state in shipped().states for name in state.model_fields_set} <= set(of_state)
