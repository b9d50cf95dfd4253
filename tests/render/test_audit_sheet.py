from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import Any

import pytest

from mlawriter.core.fields import Part
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.translator import translator
from mlawriter.life.approving import APPROVAL_DISAGREES, NAMES_AS_TYPED, approve
from mlawriter.life.case import Case, Life, Reader
from mlawriter.life.course import Deadline, Event
from mlawriter.life.letters.kinds import LETTERS, kind_of
from mlawriter.life.open_life import OpenLife
from mlawriter.life.versions import Approval, Version
from mlawriter.render.audit_sheet import audit_sheet
from mlawriter.render.document_kinds import LETTER, whole_set
from mlawriter.render.life_letter import compose_letter
from mlawriter.render.reread import TextsOf, as_approved
from mlawriter.render.text_of import text_of
from mlawriter.render.word import write
from mlawriter.request.closing import Acknowledgement
from mlawriter.request.examine import examine
from mlawriter.training.samples import load
from tests.life.filled import filled

TODAY = dt.date(2026, 11, 23)
AT = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
MARK = "QZXMARKER"


def case_of(tag: str = "en") -> Case:
    request = load("bank-records", tag)
    request.acknowledged = [
        Acknowledgement(
            code="A09", path="x", reason="Agreed by telephone", value="", message="Name a contact."
        )
    ]
    life = OpenLife(Life(officer="A. First"))
    texts = TextsOf(request, tag).to_approve(tag)
    approve(
        life,
        request,
        [as_approved(kind, tag, text) for kind, text in texts],
        "a. first",
        AT,
        note="Read twice",
    )
    life.put(("events",), [Event(what="sent", on=TODAY, reference="REF/7", note="By courier")])
    life.put(("letters",), [filled("withdrawal", tag)])
    return Case(request=request, life=life.request)


@pytest.mark.parametrize("tag", [language.tag for language in LANGUAGES])
def test_the_sheet_tells_who_did_what(tag: str) -> None:
    case = case_of(tag)
    speak = translator(tag, "interface")

    document = audit_sheet(case, examine(case.request, TODAY), speak, TODAY)
    said = "\n".join(text_of(write(document), "audit.docx").lines)

    for words in ("a. first", "Read twice", "Agreed by telephone", "REF/7", "By courier"):
        assert words in said
    [approval] = case.life.approvals
    assert approval.sha256 in said
    assert approval.fingerprint in said


def test_the_sheet_says_that_it_stays() -> None:
    document = audit_sheet(case_of(), [], translator("en", "interface"), TODAY)

    assert "STAYS IN THE OFFICE – NOT TO BE SENT" in text_of(write(document), "a.docx").lines


def test_an_empty_case_has_a_sheet() -> None:
    assert write(audit_sheet(Case(), [], translator("ar", "interface"), TODAY))


def marked(part: type[Part], **known: Any) -> Any:  # noqa: ANN401 - any part
    """Return a part with the mark in each of its texts."""
    texts = {
        name: f"{MARK}{name}"
        for name, info in part.model_fields.items()
        if info.annotation is str and name != "id" and name not in known
    }
    return part.model_validate({**texts, **known})


@pytest.mark.parametrize("sample", ["bank-records", "custody-transfer", "spontaneous", "proceedings"])
def test_nothing_that_stays_in_the_office_is_in_what_is_exported(sample: str) -> None:
    life = Life(
        officer=MARK,
        events=[Event(what="sent", on=TODAY, note=MARK)],
        deadlines=[marked(Deadline, on=TODAY)],
        versions=[marked(Version)],
        approvals=[marked(Approval)],
    )
    case = Case(request=load(sample, "en"), life=life, readers=[marked(Reader)])
    documents = TextsOf(case.request, "en").documents("en")
    exported = [documents.written(kind) for kind in whole_set(case.request)]
    for kind in LETTERS:
        letter = filled(kind_of(kind), "en")
        case.life.direction = letter.about.direction
        exported.append(write(compose_letter(case, letter, "en")))

    assert len(exported) > len(LETTERS)
    assert not [content for content in exported if MARK.encode() in b"".join(unzipped(content))]


def test_the_mark_would_be_found() -> None:
    case = case_of()
    case.request.matter.subject = MARK
    letter = TextsOf(case.request, "en").documents("en").written(LETTER)

    assert MARK.encode() in b"".join(unzipped(letter))


def unzipped(content: bytes) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return [package.read(name) for name in package.namelist()]


def test_the_sheet_says_what_an_approval_is_worth() -> None:
    case = case_of()
    speak = translator("en", "interface")
    sound = text_of(write(audit_sheet(case, [], speak, TODAY)), "sheet").lines
    [altered] = [one.model_copy(update={"sha256": "1" * 64}) for one in case.life.approvals[:1]]
    ancient = dt.datetime.fromisoformat("0001-01-01T00:00:00+14:00")
    case.life.approvals = [altered.model_copy(update={"at": ancient})]
    told = text_of(write(audit_sheet(case, [], speak, TODAY)), "sheet").lines

    assert any(speak.text(NAMES_AS_TYPED) in line for line in sound)
    assert speak.text(APPROVAL_DISAGREES) not in sound
    assert speak.text(APPROVAL_DISAGREES) in told
