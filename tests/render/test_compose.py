"""The letter says what was answered, cites what applies, and nothing else."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from mlawriter.assistance.item import Item
from mlawriter.assistance.types import TYPES, kind_of
from mlawriter.i18n.translator import translator
from mlawriter.render.blocks import (
    Blank,
    Cell,
    Document,
    Heading,
    Inline,
    Listing,
    Paragraph,
    Signature,
    Table,
    Title,
)
from mlawriter.render.compose import GAP, compose
from mlawriter.render.document_kinds import DOCUMENTS
from mlawriter.render.document_of_text import UNDATED
from mlawriter.render.filters import translating
from mlawriter.request.request import Request
from tests.reading import plain

PARTIES = {
    "requesting": {"party": "yes", "adherence": "accession", "since": "2004-06-16"},
    "requested": {"party": "yes", "adherence": "ratification", "since": "2006-10-27"},
    "other_treaty": "none",
}
TREATY = {"title": "Treaty of Testville, 1 May 1999", "binding": "yes", "governs": "yes"}


def words(document: Document) -> str:
    """Return all that a document says, a line for each paragraph."""
    lines: list[str] = []

    def say(content: Inline) -> None:
        lines.append("".join(span.text for span in content))

    for block in document.blocks:
        match block:
            case Title(content) | Heading(content) | Paragraph(content):
                say(content)
            case Listing(items):
                for item in items:
                    say(item)
            case Table(rows):
                for cell in (cell for row in rows for cell in row):
                    for paragraph in _paragraphs(cell):
                        say(paragraph)
            case Signature(place, _, name, office):
                say(tuple(part for part in place if not isinstance(part, Blank)))
                say(name)
                for line in office:
                    say(line)
    return plain("\n".join(lines))


def _paragraphs(cell: Cell) -> tuple[Inline, ...]:
    return cell.paragraphs


def headings(document: Document) -> list[str]:
    return [
        "".join(span.text for span in block.content)
        for block in document.blocks
        if isinstance(block, Heading) and block.level == 1
    ]


def request(**parts: Any) -> Request:  # noqa: ANN401 - whatever a file may hold
    return Request.model_validate(parts)


def test_an_empty_request_makes_a_letter_of_gaps() -> None:
    document = compose(Request(), "en", draft=True)

    assert GAP in words(document)
    assert document.mark == "DRAFT – NOT FOR SIGNATURE"


def test_nothing_is_said_of_treaties_while_nothing_is_answered() -> None:
    text = words(compose(request(use={"proceedings": ["Trial"]}), "en"))

    assert "Parties to the Convention" not in text
    assert "article 18" not in text


def test_membership_is_said_with_the_recorded_acts_and_dates() -> None:
    text = words(compose(request(basis=PARTIES, requesting={"state": "KE"}, requested={"state": "CH"}), "en"))

    assert "Both States are Parties to the Convention" in text
    for word in ("Kenya", "Accession", "16 June 2004", "Switzerland", "Ratification", "27 October 2006"):
        assert word in text


@pytest.mark.parametrize("answer", ["no", "unknown"])
def test_membership_is_not_said_when_one_state_is_not_recorded_as_party(answer: str) -> None:
    text = words(compose(request(basis={**PARTIES, "requested": {"party": answer}}), "en"))

    assert "article 18 of the United Nations Convention" not in text
    assert "Both States are Parties" not in text


def test_another_treaty_is_cited_first_and_paragraphs_9_to_29_are_not_cited() -> None:
    basis = {**PARTIES, "other_treaty": "yes", "treaties": [TREATY]}
    text = words(
        compose(
            request(
                basis=basis,
                conditions={"confidentiality": {"wanted": True}, "deadline": {"on": "2027-02-15"}},
                persons=[{"kind": "legal", "role": "suspect", "name": "X Ltd"}],
            ),
            "en",
        )
    )

    assert text.index("Treaty of Testville") < text.index("United Nations Convention against")
    assert "paragraph 20, of the Convention" not in text
    assert "paragraph 24, of the Convention" not in text
    assert "article 18, paragraph 2, of the Convention" in text


def test_an_agreement_in_lieu_opens_paragraphs_9_to_29() -> None:
    basis = {
        **PARTIES,
        "other_treaty": "yes",
        "treaties": [TREATY],
        "in_lieu": True,
        "in_lieu_agreement": "exchange of notes of 2 May 2026",
    }
    text = words(compose(request(basis=basis, conditions={"deadline": {"on": "2027-02-15"}}), "en"))

    assert "exchange of notes of 2 May 2026" in text
    assert "paragraph 24, of the Convention" in text


@pytest.mark.parametrize(
    ("wished", "head", "sentence"),
    [
        ("answer", "Answer wished by", "An answer by 15 February 2027 would be greatly appreciated"),
        (
            "execution",
            "Execution wished by",
            "Execution of the request by 15 February 2027 would be greatly appreciated",
        ),
    ],
)
def test_letter_says_what_is_wished_by_the_day(wished: str, head: str, sentence: str) -> None:
    text = words(
        compose(request(conditions={"deadline": {"on": "2027-02-15", "wished": wished}}), "en"),
    )

    assert head in text
    assert sentence in text
    assert text.count("wished by") == 1


@pytest.mark.parametrize("kind", ["freezing", "confiscation", "enforcement"])
def test_values_of_property_are_added_up_in_one_currency_alone(kind: str) -> None:
    def letter(*values: tuple[str | None, str]) -> str:
        assets = [{"kind": "cash", "value": value, "currency": currency} for value, currency in values]
        return words(compose(request(items=[{"kind": kind, "assets": assets}]), "en"))

    assert "HKD 10,515,117.40" in letter(("3905117.40", "HKD"), ("6610000.00", "HKD"))
    for values in (
        [("1", "HKD"), ("2", "ZAR")],
        [("1", "HKD"), (None, "")],
        [("1", ""), ("2", "")],
        [("1", "HKD")],
    ):
        assert "Total of the values" not in letter(*values)


def test_service_alone_has_no_heading_for_facts() -> None:
    document = compose(request(items=[{"kind": "service"}]), "en")

    assert "Summary of the relevant facts" not in headings(document)


def test_a_letter_without_assurances_has_no_heading_for_them() -> None:
    without = {"assurances": {"given": []}, "matter": {"fiscal": False}}

    assert "Assurances" not in headings(compose(request(**without), "en"))
    assert "Assurances" in headings(compose(request(assurances={"given": ["return"]}), "en"))


def test_the_sections_stand_in_the_usual_order() -> None:
    document = compose(
        request(
            basis=PARTIES,
            conducting=[{"name": "Prosecutor", "functions": "prosecutes"}],
            matter={"subject": "Laundering"},
            persons=[{"name": "A B", "role": "witness"}],
            facts={"narrative": "On 1 May it happened."},
            scope={"members": "Four persons", "grounds": ["18-1"]},
            offences=[{"name": "Laundering"}],
            items=[{"kind": "documents", "holder": "Bank"}],
            use={"purpose": "Trial."},
            conditions={
                "procedure": [{"what": "Oath"}],
                "confidentiality": {"wanted": True},
                "deadline": {"on": "2027-02-15", "reason": "Trial."},
                "presence": {"wanted": True, "who": "One officer"},
            },
            assurances={"given": ["use"]},
            annexes=[{"title": "Law"}],
            requesting={"contact": {"name": "C D"}},
        ),
        "en",
    )

    assert headings(document) == [
        "Legal basis",
        "Authorities",
        "Subject, nature and stage of the matter",
        "Persons concerned",
        "Summary of the relevant facts",
        "Organized criminal group and transnational link",
        "Offences and applicable law",
        "Assistance requested",
        "Purpose and use",
        "Particular procedure",
        "Confidentiality",
        "Time",
        "Presence",
        "Costs",
        "Assurances",
        "Contact",
        "Annexes",
    ]


def test_an_unknown_person_is_said_to_be_unknown_with_the_reason() -> None:
    text = words(
        compose(
            request(persons=[{"aliases": ["fundi_1"], "unknown_because": "Only a pseudonym is known."}]), "en"
        )
    )

    assert "Identity not known" in text
    assert "Only a pseudonym is known." in text
    assert "Also known as: fundi_1" in text


def test_a_threat_is_annotated_only_when_a_document_threatens() -> None:
    def text(threatens: bool) -> str:
        return words(
            compose(
                request(
                    items=[
                        {
                            "kind": "service",
                            "threat_note": True,
                            "documents": [{"title": "S", "threatens": threatens}],
                        }
                    ]
                ),
                "en",
            )
        )

    assert "has no effect in the requested State" in text(threatens=True)
    assert "has no effect in the requested State" not in text(threatens=False)


def test_safe_conduct_is_promised_only_where_ticked_and_with_its_days() -> None:
    item = {"kind": "service", "safe_conduct": True, "safe_conduct_days": 20}

    assert "for 20 consecutive days" in words(compose(request(items=[item]), "en"))
    assert (
        "safe conduct" not in words(compose(request(items=[{**item, "safe_conduct": False}]), "en")).lower()
    )


def test_a_reference_to_a_person_or_annex_that_is_gone_leaves_a_gap() -> None:
    item = {"kind": "evidence", "person": "gone", "questions_annex": "gone"}

    text = words(compose(request(items=[item]), "en"))

    assert "Annex" not in text
    assert GAP in text


def test_the_officers_text_comes_out_as_typed() -> None:
    hostile = 'A & B <b>bold</b> "q" {{ 7*7 }} {% if %} {# c #} \' ]]> &amp; %(x)s {y} 💰'

    text = words(compose(request(facts={"narrative": hostile}, requesting={"name": hostile}), "en"))

    assert text.count(hostile) >= 2


@pytest.mark.parametrize("assistance", TYPES, ids=kind_of)
def test_every_type_composes_when_empty(assistance: type[Item]) -> None:
    document = compose(request(items=[{"kind": kind_of(assistance)}], basis=PARTIES), "en")

    cited = f"article {assistance.about.paragraphs[0]} of the Convention"
    own = {"spontaneous": "article 18, paragraphs 4 and 5,", "proceedings": "under article 21 of"}
    assert own.get(assistance.about.document, cited) in words(document)


def test_the_properties_date_comes_from_the_letter_and_never_from_the_clock() -> None:
    assert compose(Request(), "en").created == UNDATED
    dated = compose(request(signatory={"dated": dt.date(2028, 2, 29)}), "en")
    assert dated.created == "2028-02-29T00:00:00Z"


def test_a_training_request_is_marked_even_when_final() -> None:
    assert "TRAINING" in compose(Request(training=True), "en").mark
    assert compose(Request(), "en").mark == ""


def test_every_kind_of_document_composes() -> None:
    for kind in DOCUMENTS:
        assert compose(Request(), "en", kind=kind.key).title
    with pytest.raises(KeyError):
        compose(Request(), "en", kind="no-such-kind")


@pytest.mark.parametrize(
    ("offence", "shown"),
    [
        ({"maximum": "term", "years": 14}, "Deprivation of liberty for up to 14 years"),
        (
            {"maximum": "term", "years": 2, "months": 6},
            "Deprivation of liberty for up to 2 years and 6 months",
        ),
        ({"maximum": "life"}, "Deprivation of liberty for life"),
        ({"maximum": "fine"}, "No deprivation of liberty"),
    ],
)
def test_the_maximum_penalty_is_written_out(offence: dict[str, object], shown: str) -> None:
    assert shown in words(compose(request(offences=[offence]), "en"))


@pytest.mark.parametrize("name", ["keys", "items", "get", "pop"])
def test_an_id_that_is_also_the_name_of_a_method_leads_to_its_entry_or_nowhere(name: str) -> None:
    item = {"kind": "service", "addressee": name, "documents": [{"title": "Summons", "annex": name}]}
    nowhere = words(compose(request(items=[item]), "en"))

    found = words(compose(request(items=[item], persons=[{"id": name, "name": "Ama"}]), "en"))

    assert "method" not in nowhere
    assert "Ama" in found


@pytest.mark.parametrize("status", ["no", "unknown"])
def test_a_letter_on_reciprocity_names_its_basis_and_never_the_convention(status: str) -> None:
    text = words(
        compose(
            request(
                basis={**PARTIES, "requested": {"party": status}},
                assurances={"given": ["reciprocity", "use", "withdrawal"]},
                scope={"members": "Four persons", "grounds": ["3-2-a"], "ground_facts": "In A and B."},
                offences=[{"name": "Laundering", "route": "art-6", "dual": {"status": "convention"}}],
                conditions={"urgency": {"urgent": True, "reason": "R", "oral": True, "oral_detail": "Call"}},
            ),
            "en",
        )
    )

    assert "on the basis of reciprocity" in text
    assert "article" not in text
    assert "Convention" not in text


@pytest.mark.parametrize(
    ("route", "protocol", "sentence"),
    [
        ("art-6", None, "As Parties to the Convention, both States"),
        ("protocol-trafficking", "yes", "As Parties to the Protocol concerned, both States"),
        ("protocol-trafficking", "unknown", None),
        ("serious-crime", None, None),
        (None, None, None),
    ],
)
def test_a_duty_to_criminalize_is_claimed_only_where_it_exists(
    route: str | None, protocol: str | None, sentence: str | None
) -> None:
    offence = {"name": "X", "route": route, "dual": {"status": "convention"}}
    status = {"party": protocol}
    protocols = [{"protocol": "trafficking", "requesting": status, "requested": status}]
    text = words(compose(request(basis={**PARTIES, "protocols": protocols}, offences=[offence]), "en"))

    assert ("have undertaken to criminalize" in text) == (sentence is not None)
    assert sentence is None or sentence in text


def test_a_convicted_person_is_not_presumed_innocent() -> None:
    text = words(
        compose(
            request(
                matter={"nature": "prosecution"},
                persons=[{"name": "C", "role": "convicted"}],
                assurances={"given": ["innocence"]},
            ),
            "en",
        )
    )

    assert "Every person suspected or accused in this matter is presumed innocent" in text
    assert "Every person named" not in text


def test_before_a_charge_nobody_is_called_accused() -> None:
    text = words(
        compose(request(matter={"nature": "investigation"}, assurances={"given": ["innocence"]}), "en")
    )

    assert "does not mean that a charge has been or will be brought" in text
    assert "accused" not in text


def test_service_alone_says_why_there_are_no_facts_and_asks_for_no_evidence() -> None:
    text = words(
        compose(
            request(
                basis=PARTIES,
                items=[{"kind": "service", "purpose": "The trial can open."}],
                use={"purpose": "Trial.", "proceedings": ["Trial Ks 41/2026"]},
                scope={"grounds": ["18-1"]},
            ),
            "en",
        )
    )

    assert "contains no summary of facts (article 18(15)(c) of the Convention)" in text
    assert "Why service is needed: The trial can open." in text
    assert "proofs of service received" in text
    assert "evidence and information received" not in text
    assert "Organized criminal group and transnational link" not in text


def test_service_alone_cites_no_paragraph_that_another_treaty_displaces() -> None:
    displaced = {**PARTIES, "other_treaty": "yes", "treaties": [TREATY]}
    text = words(compose(request(basis=displaced, items=[{"kind": "service", "purpose": "A trial."}]), "en"))

    assert "it therefore contains no summary of facts." in text


@pytest.mark.parametrize(
    ("invited", "said", "unsaid"),
    [
        (True, "Date for which the addressee is invited", "is to appear"),
        (False, "Date on which the addressee is to appear", "is invited"),
    ],
)
def test_whoever_is_invited_is_not_ordered_to_appear(invited: bool, said: str, unsaid: str) -> None:
    item = {"kind": "service", "appearance": "2027-02-24", "invited": invited}
    text = words(compose(request(items=[item]), "en"))

    assert said in text
    assert unsaid not in text


def test_a_document_that_asks_for_nothing_cites_only_the_paragraphs_on_information(tmp_path: Path) -> None:
    transmission = request(items=[{"kind": "spontaneous"}], basis=PARTIES)
    (tmp_path / "spontaneous.xml.j2").write_text(
        '{% from "cite.xml.j2" import cite with context %}'
        '<document title="Own"><n>Terms{{ cite(5) }}</n><n>Costs{{ cite(28) }}</n></document>',
        encoding="utf-8",
    )

    text = words(compose(transmission, "en", overrides=tmp_path))

    assert "article 18, paragraph 5, of the Convention" in text
    assert "paragraph 28" not in text


@pytest.mark.parametrize(
    ("other", "cited"), [({"other_treaty": "none"}, True), ({"other_treaty": "yes"}, False)]
)
def test_a_heading_names_no_paragraph_that_another_treaty_displaces(
    other: dict[str, Any], cited: bool
) -> None:
    text = words(
        compose(
            request(basis={**PARTIES, **other}, items=[{"kind": "video-hearing"}, {"kind": "service"}]), "en"
        )
    )

    assert ("article 18(18) of the Convention" in text) == cited
    assert "article 18(3)(b) of the Convention" in text


def test_a_value_that_ends_with_a_stop_brings_no_second_one() -> None:
    gettext = translating(translator("en", "document"))["gettext"]

    assert (
        gettext("By %(who)s. Of %(who)s, thanks.", who="B. & Co.")
        == "By B. &amp; Co. Of B. &amp; Co., thanks."
    )


@pytest.mark.parametrize(
    ("tag", "code", "name"),
    [
        ("en", "BO", "Plurinational State of Bolivia"),
        ("fr", "NL", "Royaume des Pays-Bas"),
        ("zh_Hans", "CG", "刚果共和国"),
        ("en", "MD", "Republic of Moldova"),
        ("en", "FR", "France"),
    ],
)
def test_a_state_is_named_without_the_brackets_of_lists(tag: str, code: str, name: str) -> None:
    request = Request.model_validate({"requested": {"state": code}, "language": {"tag": tag}})

    assert f"\n{name}\n" in words(compose(request, tag))
