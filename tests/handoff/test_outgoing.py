"""What goes out to a translator."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from lxml import etree

from mlawriter.handoff.outgoing import NAMESPACE, written
from mlawriter.handoff.refusals import NoSourceLanguage, NothingToTranslate, SameLanguage, TellsIdentity
from mlawriter.handoff.terms import TERMS, glossary, table
from mlawriter.request.request import Request
from mlawriter.request.translated import sources
from mlawriter.request.translation import TranslatedText, Translation
from mlawriter.training.samples import load, samples
from tests.handoff.conftest import element
from tests.request.test_veil import secret_request

NAMES = [sample.name for sample in samples()]


def units(request: Request, tag: str = "fr", *, secret: bool = False) -> dict[str, etree._Element]:
    root = etree.fromstring(written(request, tag, secret=secret))
    return {unit.get("id", ""): unit for unit in root.iter(element("trans-unit"))}


def child(unit: etree._Element, name: str) -> str:
    return unit.findtext(element(name)) or ""


@pytest.mark.parametrize("name", NAMES)
def test_each_text_is_one_unit_word_for_word_and_says_where_it_stands(name: str) -> None:
    request = load(name, "en")
    found = units(request)

    assert list(found) == [source.place for source in sources(request)]
    for source in sources(request):
        assert child(found[source.place], "source") == source.text
        assert " › " in child(found[source.place], "note")


def test_the_file_is_xliff_as_its_specification_orders_it(complete: Request) -> None:
    complete.translations = [
        Translation(
            tag="fr", texts=[TranslatedText(place="matter/subject", source="An older text.", text="Vieux.")]
        )
    ]
    root = etree.fromstring(written(complete, "fr"))
    (file,) = root

    assert root.nsmap == {None: NAMESPACE}
    assert root.get("version") == "1.2"
    assert [part.tag for part in file] == [element("header"), element("body")]
    assert set(file.attrib) == {"original", "source-language", "target-language", "datatype", "tool-id"}
    assert (file.get("source-language"), file.get("target-language")) == ("en-GB", "fr-FR")
    order = ["source", "target", "note", "alt-trans"]
    for unit in file[1]:
        places = [order.index(etree.QName(part).localname) for part in unit]
        assert places == sorted(places)
        assert unit.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"


def test_what_is_translated_goes_along_and_what_is_stale_wants_review(complete: Request) -> None:
    complete.translations = [
        Translation(
            tag="fr",
            texts=[
                TranslatedText(place="matter/subject", source=complete.matter.subject, text="Sujet."),
                TranslatedText(place="matter/stage", source="An older stage.", text="Stade."),
            ],
        )
    ]
    found = units(complete)

    current, stale = found["matter/subject"], found["matter/stage"]
    assert current.find(element("target")).get("state") == "translated"  # type: ignore[union-attr]
    assert current.find(element("alt-trans")) is None
    assert stale.find(element("target")).get("state") == "needs-review-translation"  # type: ignore[union-attr]
    assert stale.findtext(f"{element('alt-trans')}/{element('source')}") == "An older stage."


def test_nothing_secret_goes_out_unless_it_is_asked_for() -> None:
    request = secret_request()

    assert b"secret" not in written(request, "fr")
    assert b"ABRANTES" not in written(request, "fr")
    assert b"secret heading" in written(request, "fr", secret=True)


def test_a_text_that_tells_who_a_protected_person_is_does_not_go_out() -> None:
    request = secret_request()
    request.facts.narrative += "\nRosalinda ABRANTES saw it."

    with pytest.raises(TellsIdentity, match="V-3"):
        written(request, "fr")
    assert b"Rosalinda ABRANTES saw it." in written(request, "fr", secret=True)


@pytest.mark.parametrize(
    ("earlier", "held"),
    [
        ("", "Le témoin Rosalinda ABRANTES a vu."),
        ("The witness Rosalinda ABRANTES saw it.", "Le témoin V-3 a vu."),
        ("The witness saw it.", "Le témoin Rosalinda ABRANTES a vu."),
    ],
)
def test_what_is_held_of_a_text_and_tells_who_a_protected_person_is_does_not_go_out(
    earlier: str, held: str
) -> None:
    request = secret_request()
    text = TranslatedText(place="facts/narrative", source=earlier or request.facts.narrative, text=held)
    other = TranslatedText(place="matter/subject", source=request.matter.subject, text="Sujet.")
    request.translations = [Translation(tag="fr", texts=[text, other])]

    found = units(request)

    assert b"ABRANTES" not in written(request, "fr")
    unit = found["facts/narrative"]
    assert child(unit, "source") == request.facts.narrative
    assert unit.find(element("target")) is None
    assert unit.find(element("alt-trans")) is None
    assert child(found["matter/subject"], "target") == "Sujet."
    assert b"ABRANTES" in written(request, "fr", secret=True)


def test_notes_are_in_the_language_of_the_texts() -> None:
    french = units(load("bank-records", "fr"), "en")

    assert child(french["facts/narrative"], "note").startswith("Faits › ")


def test_there_is_nothing_of_the_machine_in_the_file_and_its_bytes_repeat() -> None:
    code = "import sys; from mlawriter.handoff.outgoing import written; from mlawriter.training.samples import load; sys.stdout.buffer.write(written(load('restraint', 'en'), 'ar'))"
    outputs = [
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    ]

    assert outputs[0] == outputs[1] == written(load("restraint", "en"), "ar")
    assert b"date" not in outputs[0].split(b"<body>")[0]


def test_what_cannot_go_out_is_refused(complete: Request) -> None:
    with pytest.raises(SameLanguage):
        written(complete, "en")
    with pytest.raises(KeyError):
        written(complete, "xx")
    empty = Request()
    with pytest.raises(NoSourceLanguage):
        written(empty, "fr")
    empty.language.tag = "en"
    with pytest.raises(NothingToTranslate):
        written(empty, "fr")


@pytest.mark.parametrize(("source", "target"), [("en", "fr"), ("fr", "ar"), ("ar", "en")])
def test_the_glossary_has_every_term_in_both_languages(source: str, target: str) -> None:
    terms = glossary(source, target)

    assert len(terms) == len(TERMS)
    assert all(all(line) for line in terms)
    lines = table(source, target).decode("utf-8-sig").splitlines()
    assert lines[0] == f"{source},{target},UNTOC"
    assert len(lines) == len(terms) + 1
