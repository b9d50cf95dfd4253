from __future__ import annotations

import base64
import datetime as dt
import zlib

import pytest

from mlawriter.core.instant import in_local_time
from mlawriter.i18n.translator import translator
from mlawriter.life import approving, versions
from mlawriter.life.approving import (
    TextToApprove,
    TooMuchKept,
    Unsigned,
    VersionLost,
    approve,
    author_of,
    is_own,
    is_own_work,
    keep,
    last_approval,
    last_approved,
    remove,
    request_of,
)
from mlawriter.life.case import Case, Life
from mlawriter.life.open_life import OpenLife
from mlawriter.life.status import Status, status
from mlawriter.life.versions import Approval, Version, fingerprint_of, packed, text_hash, unpacked
from mlawriter.training.samples import load

AT = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
REQUEST = load("bank-records", "en")
PLAIN = {"lines": ["One", "Two"], "margins": ["Page #"]}
TEXT = TextToApprove("letter", "en", text_hash(PLAIN), PLAIN)


@pytest.fixture
def life() -> OpenLife:
    return OpenLife(Life())


def test_a_version_is_kept_with_author_time_and_reason(life: OpenLife) -> None:
    assert keep(life, REQUEST, "A. First", AT, "Before the meeting")

    [kept] = life.request.versions
    assert (kept.author, kept.at, kept.reason) == ("A. First", AT, "Before the meeting")
    assert request_of(kept) == REQUEST


def test_the_same_request_is_not_kept_twice(life: OpenLife) -> None:
    keep(life, REQUEST, "A", AT, "")

    assert not keep(life, REQUEST, "A", AT, "Again")
    assert len(life.request.versions) == 1


def test_approval_keeps_the_version_and_is_one_step_of_undo(life: OpenLife) -> None:
    approve(life, REQUEST, [TEXT], "B. Second", AT)
    case = Case(request=REQUEST, life=life.request)

    assert case.is_approved
    assert status(case) is Status.APPROVED
    assert last_approved(life.request) == life.request.versions[-1]
    life.undo()
    assert (life.request.versions, life.request.approvals) == ([], [])


def test_an_edit_after_the_approval_asks_for_another() -> None:
    life = OpenLife(Life())
    request = REQUEST.model_copy(deep=True)
    approve(life, request, [TEXT], "B", AT)
    request.matter.subject = "Another"

    assert not Case(request=request, life=life.request).is_approved


def test_approving_ones_own_work_is_told_and_stored(life: OpenLife) -> None:
    keep(life, REQUEST, "A. First", AT, "")

    assert author_of(life.request) == "A. First"
    assert is_own_work("a.  first", life.request)
    assert not is_own_work("B. Second", life.request)
    approve(life, REQUEST, [TEXT], "A. First", AT)
    assert is_own(life.request.approvals[-1])


def test_nobody_approves_or_keeps_without_a_name(life: OpenLife) -> None:
    with pytest.raises(Unsigned):
        approve(life, REQUEST, [TEXT], " ", AT)
    with pytest.raises(Unsigned):
        keep(life, REQUEST, "", AT, "")
    assert life.request == Life()


def test_a_file_holds_no_more_than_its_limit(life: OpenLife, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(approving, "MOST_KEPT", 100)

    with pytest.raises(TooMuchKept):
        keep(life, REQUEST, "A", AT, "")
    with pytest.raises(TooMuchKept):
        approve(life, REQUEST, [TEXT], "B", AT)
    assert life.request == Life()


def test_a_removed_version_comes_back_by_undo(life: OpenLife) -> None:
    keep(life, REQUEST, "A", AT, "")
    [kept] = life.request.versions

    remove(life, kept.id)
    assert life.request.versions == []
    life.undo()
    assert life.request.versions == [kept]


@pytest.mark.parametrize("packed", ["", "nonsense", "eJyrBQAAAgAB"])
def test_a_damaged_version_is_told(packed: str) -> None:
    with pytest.raises(VersionLost):
        request_of(Version(packed=packed))


def test_a_version_that_is_not_what_its_fingerprint_tells_is_lost(life: OpenLife) -> None:
    keep(life, REQUEST, "A", AT, "")
    [kept] = life.request.versions
    other = packed(load("spontaneous", "en").model_dump(mode="json"))

    with pytest.raises(VersionLost):
        request_of(kept.model_copy(update={"packed": other}))


@pytest.mark.parametrize(
    "forged",
    [
        {"sha256": "1" * 64},
        {"packed": packed({"lines": ["Other"], "margins": []})},
        {"packed": "", "sha256": ""},
    ],
    ids=["hash", "text", "neither"],
)
def test_an_approval_that_contradicts_itself_does_not_count(life: OpenLife, forged: dict[str, str]) -> None:
    approve(life, REQUEST, [TEXT], "B. Second", AT)
    [sound] = life.request.approvals
    altered = sound.model_copy(update=forged)
    case = Case(request=REQUEST, life=Life(approvals=[altered]))

    assert sound.agrees
    assert not altered.agrees
    assert altered.fingerprint == fingerprint_of(REQUEST)
    assert not case.is_approved
    assert status(case) is Status.DRAFT
    assert last_approval(case.life, "letter", "en") is None
    assert last_approved(case.life) is None


def test_an_approval_of_nothing_does_not_count() -> None:
    assert not Approval(by="B", fingerprint=fingerprint_of(REQUEST)).agrees


def test_hostile_packed_texts_are_damaged_versions(monkeypatch: pytest.MonkeyPatch) -> None:
    deep, wide = (
        base64.b64encode(zlib.compress(one)).decode()
        for one in (b"[" * 100_000, b"[" + b"[]," * 600_000 + b"0]")
    )
    for hostile in (deep, wide):
        with pytest.raises(ValueError, match="too"):
            unpacked(hostile)
        with pytest.raises(VersionLost):
            request_of(Version(packed=hostile))
    monkeypatch.setattr(versions, "_LARGEST", 1000)
    with pytest.raises(ValueError, match="too large"):
        unpacked(packed(["x" * 2000]))


@pytest.mark.parametrize(
    "said", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00"]
)
def test_any_moment_has_a_local_time(said: str) -> None:
    at = in_local_time(dt.datetime.fromisoformat(said))

    assert translator("en", "interface").moment(at)
    assert at.timestamp()


def test_whether_it_is_approved_is_reckoned_once_for_the_window(
    life: OpenLife, monkeypatch: pytest.MonkeyPatch
) -> None:
    approve(life, REQUEST, [TEXT], "B. Second", AT)
    case = Case(request=REQUEST, life=life.request)
    monkeypatch.setattr("mlawriter.life.case.fingerprint_of", pytest.fail)

    assert status(case, approved=True) is Status.APPROVED
    assert status(case, approved=False) is Status.DRAFT
