"""The documents beside the letter: well formed in every language, made where they apply, and silent on what is protected."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from openxml_audit import OpenXmlValidator

from mlawriter.i18n.languages import LANGUAGES
from mlawriter.render.beside import Around, FileInSet
from mlawriter.render.blocks import Listing, Paragraph, Signature, Span, Table
from mlawriter.render.compose import GAP, compose
from mlawriter.render.document_kinds import (
    CHECKLIST,
    DOCUMENTS,
    Handling,
    documents_beside,
    documents_of,
    whole_set,
)
from mlawriter.render.html import html
from mlawriter.render.word import write
from mlawriter.render.word.reading import text_lines
from mlawriter.render.word.structure import faults
from mlawriter.request.examine import examine
from mlawriter.request.request import Request
from mlawriter.request.verified import Checked, Verified
from mlawriter.training.samples import SCENARIO_DAY, load, samples
from tests.render.test_compose import words
from tests.render.test_confidential_annex import SECRETS, everything_in, secret_request

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.render.blocks import Document
    from mlawriter.render.document_kinds import DocumentKind
    from mlawriter.training.samples import Sample

TAGS = [language.tag for language in LANGUAGES]
AUDIT = OpenXmlValidator()
BESIDE = [kind for kind in DOCUMENTS if kind.beside]
FILES = (FileInSet(1, "Letter", "01-letter.docx", "en", "0" * 64),)


def around(request: Request) -> Around:
    return Around(findings=examine(request, SCENARIO_DAY), files=FILES)


def made(request: Request, kind: str, tag: str = "en") -> Document:
    return compose(request, tag, kind=kind, around=around(request))


def request_with(**parts: object) -> Request:
    return Request.model_validate(parts)


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.name)
def test_each_document_of_each_sample_is_sound_in_each_language(sample: Sample, tag: str) -> None:
    request = load(sample.name, tag)

    for kind in documents_beside(request):
        document = made(request, kind.key, tag)
        written = write(document)
        assert faults(written) == [], kind.key
        assert request.requesting.reference in "\n".join(text_lines(written)), kind.key
        assert html(document), kind.key
        assert write(made(request, kind.key, tag)) == written, kind.key


def telling(kind: DocumentKind, tag: str) -> Request:
    """Return a sample that makes such a document, or one that serves where none does."""
    found = (load(sample.name, tag) for sample in samples())
    return next((one for one in found if kind in whole_set(one)), load("bank-records", tag))


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("kind", DOCUMENTS, ids=lambda kind: kind.key)
def test_each_kind_of_document_follows_the_schema_of_word_in_each_language(
    kind: DocumentKind, tag: str, tmp_path: Path
) -> None:
    path = tmp_path / "document.docx"
    path.write_bytes(write(made(telling(kind, tag), kind.key, tag)))

    assert [str(error) for error in AUDIT.validate(path).errors] == []


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("kind", BESIDE, ids=lambda kind: kind.key)
def test_an_empty_request_makes_each_document_without_empty_rows(kind: DocumentKind, tag: str) -> None:
    document = made(Request(), kind.key, tag)

    assert faults(write(document)) == []
    for block in document.blocks:
        if isinstance(block, Table):
            for row in block.rows:
                last = row[-1]
                is_to_be_filled = last.blank is not None or all(not cell.header for cell in row)
                assert last.paragraphs or is_to_be_filled, (kind.key, row)
        elif isinstance(block, Paragraph):
            assert "".join(span.text for span in block.content).strip(), kind.key
        elif isinstance(block, Listing):
            assert all(block.items), kind.key


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("kind", BESIDE, ids=lambda kind: kind.key)
def test_no_document_beside_the_letter_holds_what_is_secret(kind: DocumentKind, tag: str) -> None:
    request = secret_request()
    request.items.extend(
        request_with(
            items=[
                {"kind": "custody-transfer", "person": "v3", "consent": "to-be-taken"},
                {"kind": "evidence", "person": "v3", "questions": ["What did you see?"]},
            ]
        ).items
    )
    request.facts.narrative = "Rosalinda went there."

    inside = everything_in(write(made(request, kind.key, tag)))

    assert [secret for secret in SECRETS if secret in inside] == []


def test_the_checklist_does_not_repeat_findings_whose_words_may_quote_a_secret() -> None:
    request = secret_request(born="1890-01-01", address="Here since 04/05/2031")
    request.confidential_annex.entries[0].text = "It began on 06/07/2032."
    quoting = [one for one in around(request).findings or () if one.params]
    assert {"04/05/2031", "06/07/2032"} <= {str(value) for one in quoting for value in one.params.values()}

    text = words(made(request, "checklist"))

    assert [told for told in ("04/05/2031", "06/07/2032", "1890") if told in text] == []
    assert text.count("it is not repeated here") == len(quoting)


@pytest.mark.parametrize(
    ("parts", "kind"),
    [
        ({"requested": {"channel": "diplomatic"}}, "note-verbale"),
        ({"requested": {"channel": "interpol"}}, "interpol"),
        ({"conditions": {"urgency": {"urgent": True}}}, "interpol"),
        ({"items": [{"kind": "evidence", "questions": ["Who?"]}]}, "questions"),
        ({"items": [{"kind": "information", "questions": ["Which?"]}]}, "questions"),
        ({"items": [{"kind": "custody-transfer"}]}, "consent"),
        ({"items": [{"kind": "custody-transfer", "consent": "to-be-taken"}]}, "consent"),
    ],
)
def test_a_document_is_made_where_an_answer_asks_for_it(parts: dict[str, object], kind: str) -> None:
    always = ["transmittal", "acknowledgement", "checklist"]

    keys = [one.key for one in documents_beside(request_with(**parts))]

    assert [key for key in keys if key not in always] == [kind]
    assert [key for key in keys if key in always] == always


@pytest.mark.parametrize(
    "parts",
    [
        {},
        {"requested": {"channel": "central"}},
        {"items": [{"kind": "custody-transfer", "consent": "given"}]},
        {"items": [{"kind": "custody-transfer", "consent": "refused"}]},
        {"items": [{"kind": "evidence", "topics": "What happened"}]},
        {"items": [{"kind": "spontaneous"}], "conditions": {"urgency": {"urgent": True}}},
    ],
)
def test_nothing_more_than_the_usual_is_made_without_such_an_answer(parts: dict[str, object]) -> None:
    keys = [one.key for one in documents_beside(request_with(**parts))]

    assert keys == ["transmittal", "acknowledgement", "checklist"]


def test_the_set_keeps_an_order_and_ends_with_what_does_not_go_out() -> None:
    request = secret_request()
    request.requested = request_with(requested={"channel": "diplomatic"}).requested

    kinds = whole_set(request)

    assert [kind.key for kind in kinds] == [
        "note-verbale",
        "transmittal",
        "letter",
        "acknowledgement",
        "confidential-annex",
        "checklist",
    ]
    assert {kind.key for kind in kinds} == {
        kind.key for kind in (*documents_of(request), *documents_beside(request))
    }
    assert kinds[-1].handling is Handling.KEPT


@pytest.mark.parametrize("kind", ["note-verbale", "transmittal"])
def test_what_passes_through_other_hands_tells_nothing_of_the_case(kind: str) -> None:
    request = load("search-and-site", "en")

    text = words(made(request, kind))

    assert request.requesting.reference in text
    assert request.matter.subject not in text
    assert [person.name for person in request.persons if person.name and person.name in text] == []
    assert [offence.name for offence in request.offences if offence.name in text] == []


def test_the_note_verbale_bears_initials_and_seal_and_nobodys_name() -> None:
    request = load("search-and-site", "en")

    document = made(request, "note-verbale")

    (signature,) = [block for block in document.blocks if isinstance(block, Signature)]
    assert signature.line.label == "Initials"
    assert (signature.name, signature.office, signature.seal) == ((), (), "Official seal")
    assert request.signatory.name not in words(document)


def test_the_summary_for_interpol_tells_why_what_and_what_follows() -> None:
    request = load("controlled-delivery", "en")

    text = words(made(request, "interpol"))

    reason = request.conditions.urgency.reason
    for told in (reason, "4 December 2026", "Controlled delivery", "same reference", "without delay"):
        assert told in text
    assert "article 18, paragraph 13, of the Convention" in text
    assert "“the Convention”" in text


def test_the_summary_for_interpol_gives_the_reason_for_the_date_where_none_is_given_for_urgency() -> None:
    request = load("controlled-delivery", "en")
    reason = request.conditions.deadline.reason
    assert reason not in words(made(request, "interpol"))

    request.conditions.urgency.urgent = False

    assert reason in words(made(request, "interpol"))


def test_the_summary_for_interpol_cites_nothing_that_is_not_recorded() -> None:
    text = words(made(Request(), "interpol"))

    assert "article 18" not in text.lower()
    assert "Convention" not in text


def test_the_acknowledgement_leaves_places_to_fill_in_and_is_addressed_to_us() -> None:
    request = load("bank-records", "en")

    document = made(request, "acknowledgement")

    blanks = [
        cell.blank
        for block in document.blocks
        if isinstance(block, Table)
        for row in block.rows
        for cell in row
        if cell.blank is not None
    ]
    assert {"their-reference", "office", "missing", "received-on"} <= {blank.tag for blank in blanks}
    assert len({blank.tag for blank in blanks}) == len(blanks)
    addressed = next(block for block in document.blocks if isinstance(block, Paragraph))
    assert request.requesting.name in "".join(span.text for span in addressed.content)
    assert request.signatory.name not in words(document)


def test_questions_have_the_numbers_of_the_letter() -> None:
    request = load("statements", "en")
    letter = compose(request, "en")

    annex = made(request, "questions")

    def numbered(document: Document) -> list[Listing]:
        return [
            block for block in document.blocks if isinstance(block, Listing) and block.numbering == "decimal"
        ]

    assert numbered(annex) == numbered(letter)
    assert numbered(annex)


def test_the_consent_form_tells_the_undertakings_of_the_letter_and_asks_for_yes_or_no() -> None:
    request = load("custody-transfer", "en")
    letter, form = words(compose(request, "en")), words(made(request, "consent"))

    (undertakings,) = re.findall(r"the person will be kept in custody.*?requested State\.", letter, re.DOTALL)
    assert undertakings in form
    assert "I consent freely" in form
    assert "I do not consent" in form


def test_each_person_to_be_transferred_gets_a_form() -> None:
    items = [
        {"kind": "custody-transfer", "person": "one"},
        {"kind": "custody-transfer", "person": "two", "consent": "given"},
        {"kind": "custody-transfer", "person": "three"},
    ]
    persons = [{"id": name, "name": name.upper()} for name in ("one", "two", "three")]
    document = made(request_with(items=items, persons=persons), "consent")

    signed = [block.name for block in document.blocks if isinstance(block, Signature)]

    assert signed == [(Span("ONE"),), (Span("THREE"),)]


def test_the_checklist_groups_what_is_open_and_says_where_a_reason_is_recorded() -> None:
    from mlawriter.core.findings import Severity
    from mlawriter.request.acknowledge import acknowledge
    from mlawriter.request.open_request import OpenRequest

    opened = OpenRequest(load("bank-records", "en"))
    opened.put(("matter", "stage"), "")
    (warning,) = [
        one
        for one in examine(opened.request, SCENARIO_DAY)
        if one.severity is Severity.WARNING and one.path == ("matter", "stage")
    ]
    before = words(made(opened.request, "checklist"))
    acknowledge(opened, warning, "Hush-hush: told by telephone.")

    after = words(made(opened.request, "checklist"))

    assert "Say which stage the matter has reached." in before
    assert "A reason is recorded" not in before
    assert "A reason is recorded" in after
    assert "Hush-hush" not in after


def test_the_checklist_says_on_every_page_that_it_stays() -> None:
    document = made(load("bank-records", "en"), "checklist")

    assert "Stays in the office" in "".join(span.text for span in document.running_head)
    assert "STAYS IN THE OFFICE" in words(document)
    assert CHECKLIST.kept


def test_a_checklist_without_an_examination_does_not_say_that_nothing_is_open() -> None:
    assert "Nothing is open" not in words(compose(Request(), "en", kind="checklist"))
    assert "Nothing is open" in words(compose(Request(), "en", kind="checklist", around=Around(findings=())))


def test_the_contents_list_each_file_with_its_value() -> None:
    text = words(made(Request(), "contents"))

    assert "01-letter.docx" in text
    assert "0" * 64 in text


def test_drafts_and_exercises_are_marked_on_each() -> None:
    for kind in BESIDE:
        assert "DRAFT" in compose(Request(), "en", kind=kind.key, draft=True).mark
        assert "TRAINING" in compose(Request(training=True), "en", kind=kind.key).mark


def test_an_empty_request_shows_gaps_where_the_letter_does() -> None:
    assert GAP in words(made(Request(), "transmittal"))


def test_the_checklist_says_what_was_verified_and_the_letter_does_not() -> None:
    request = load("bank-records", "en")
    request.basis.status_source = "Status list of 4 November 2026"
    request.requested.verified = [
        Verified(
            what=Checked.LANGUAGES,
            state=request.requested.state,
            value="Swahili and English",
            source="Gazette of Example",
            printed=date(2025, 5, 1),
            on=date(2026, 11, 20),
            by="QX",
        ),
        Verified(what=Checked.CHANNEL, state="ZZ", value="of a State chosen before"),
    ]

    text = words(made(request, "checklist"))

    assert "What was looked up" in text
    for said in ("Swahili and English", "As printed on 1 May 2025", "20 November 2026", "QX"):
        assert said in text
    assert "Status list of 4 November 2026" in text
    assert "of a State chosen before" not in text
    assert "Swahili and English" not in words(compose(request, "en"))
    assert write(made(request, "checklist")) == write(made(request, "checklist"))


@pytest.mark.parametrize(
    ("what", "code", "value", "said"),
    [
        (
            Checked.PARTY,
            "yes 2004-01-29",
            "Yes. Ratification, deposited on 29 January 2004",
            "Oui · 29 janvier 2004",
        ),
        (Checked.PARTY, "no", "Not listed as one", "Non"),
        (Checked.LANGUAGES, "pt en", "Portuguese and English", "portugais et anglais"),
        (Checked.CHANNEL, "diplomatic", "Through the diplomatic channel", "Par la voie diplomatique"),
        (Checked.AUTHORITY, "Ministério da Justiça", "", "Ministério da Justiça"),
        (Checked.CHANNEL, "pigeon", "By pigeon", "By pigeon"),
    ],
)
def test_the_checklist_says_what_was_verified_in_its_own_language(
    what: Checked, code: str, value: str, said: str
) -> None:
    request = Request()
    request.requested.state = "BR"
    request.requested.verified = [Verified(what=what, state="BR", code=code, value=value)]

    text = words(made(request, "checklist", "fr"))

    assert said in text
    assert value == said or not value or value not in text


def test_what_nobody_verified_is_said_to_be_so_and_no_dot_stands_at_the_head_alone() -> None:
    request = Request()
    request.basis.status_source = "Status list of 4 November 2026"
    request.requested.verified = [Verified(what=Checked.LANGUAGES, value="Swahili", source="Gazette")]

    text = words(made(request, "checklist"))

    assert text.count("not verified") == 2
    assert "Stays in the office ·" not in text


def test_a_checklist_of_a_request_in_which_nothing_was_checked_has_no_such_table() -> None:
    assert "What was looked up" not in words(made(Request(), "checklist"))
