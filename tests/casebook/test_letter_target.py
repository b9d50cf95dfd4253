"""A letter never takes the place of a request, whatever either is called."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook import case_file, envelope
from mlawriter.casebook.letter_target import NameOfRequest, WouldReplaceRequest, refuse_request
from mlawriter.life.case import Case
from mlawriter.request.request import Request

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", ["case.mla", "CASE.MLA", "case.mla.bak", "case.mla.v1", "letter.docx"])
def test_place_of_a_request_is_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    case_file.save(path, Case(request=Request()))

    with pytest.raises(WouldReplaceRequest):
        refuse_request(path)


def test_place_of_a_request_from_a_newer_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    path.write_text(json.dumps({"format": envelope.FORMAT, "version": 999, "sealed": "?"}))

    with pytest.raises(WouldReplaceRequest):
        refuse_request(path)


def test_damaged_request_is_not_replaced_either(tmp_path: Path) -> None:
    path = tmp_path / "case.mla"
    path.write_bytes(b"\0\0\0")

    with pytest.raises(WouldReplaceRequest):
        refuse_request(path)


def test_link_to_a_request_is_refused(tmp_path: Path) -> None:
    case_file.save(tmp_path / "case.mla", Case(request=Request()))
    (tmp_path / "letter.docx").symlink_to(tmp_path / "case.mla")

    with pytest.raises(WouldReplaceRequest):
        refuse_request(tmp_path / "letter.docx")


def test_new_letter_is_not_called_like_a_request(tmp_path: Path) -> None:
    with pytest.raises(NameOfRequest):
        refuse_request(tmp_path / "letter.Mla")


@pytest.mark.parametrize("content", [None, b"", b"PK an earlier letter"])
def test_any_other_place_is_free(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "letter.docx"
    if content is not None:
        path.write_bytes(content)

    refuse_request(path)
