"""The bundled samples are whole, free of blocking findings, and the same case in every language."""

from __future__ import annotations

from enum import Enum
from itertools import chain
from pathlib import Path

import pytest
from pydantic import BaseModel

from mlawriter.assistance.types import TYPES, kind_of
from mlawriter.casebook import case_file
from mlawriter.core.fields import declared
from mlawriter.core.findings import Severity
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.life.case import Case
from mlawriter.request.acknowledge import withheld
from mlawriter.request.examine import examine
from mlawriter.training.samples import (
    SCENARIO_DAY,
    UnknownLanguage,
    UnknownSample,
    load,
    path_of,
    samples,
)

NAMES = [sample.name for sample in samples()]
TAGS = [language.tag for language in LANGUAGES]
EACH = [(name, tag) for name in NAMES for tag in TAGS]


@pytest.mark.parametrize(("name", "tag"), EACH)
def test_each_sample_is_written_in_each_language(name: str, tag: str) -> None:
    request = load(name, tag)

    assert path_of(name, tag).stem == tag
    assert request.language.tag == tag


@pytest.mark.parametrize(("name", "tag"), EACH)
def test_each_sample_is_marked_as_an_exercise(name: str, tag: str) -> None:
    assert load(name, tag).training


@pytest.mark.parametrize(("name", "tag"), EACH)
def test_opening_and_saving_a_sample_changes_nothing(name: str, tag: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.mla"

    case_file.save(copy, Case(request=load(name, tag)))

    assert copy.read_bytes() == path_of(name, tag).read_bytes()


@pytest.mark.parametrize(("name", "tag"), EACH)
def test_nothing_withholds_the_signature_copy_of_a_sample(name: str, tag: str) -> None:
    request = load(name, tag)

    findings = examine(request, SCENARIO_DAY)

    assert not withheld(request, findings)
    assert {finding.severity for finding in findings} <= {Severity.ADVICE}


@pytest.mark.parametrize("sample", samples(), ids=NAMES)
def test_a_sample_shows_the_kinds_that_it_declares(sample: object) -> None:
    declared_kinds = next(one.kinds for one in samples() if one is sample)
    name = next(one.name for one in samples() if one is sample)

    assert tuple(dict.fromkeys(item.kind for item in load(name, "en").items)) == declared_kinds


@pytest.mark.parametrize("assistance", TYPES, ids=kind_of)
def test_each_type_of_assistance_has_a_sample_that_shows_it(assistance: type) -> None:
    shown = {sample.name: sample.kinds for sample in samples()}

    assert kind_of(assistance) in shown[assistance.about.sample]  # type: ignore[attr-defined] # a type of TYPES


def test_every_folder_of_samples_is_declared() -> None:
    folder = path_of(NAMES[0], "en").parent.parent

    assert sorted(entry.name for entry in folder.iterdir()) == sorted(NAMES)


def skeleton(part: BaseModel) -> dict[str, object]:
    """Return what no translation may change; of free text only whether there is any."""
    kept = {field.name for field in declared(type(part)) if field.ui.ltr or field.reference} | {"id", "kind"}
    return {name: _bare(getattr(part, name), exact=name in kept) for name in type(part).model_fields}


def _bare(value: object, *, exact: bool) -> object:
    if isinstance(value, BaseModel):
        return skeleton(value)
    if isinstance(value, list):
        return [_bare(entry, exact=exact) for entry in value]
    if isinstance(value, str) and not isinstance(value, Enum) and not exact:
        return bool(value)
    return value


@pytest.mark.parametrize("tag", [tag for tag in TAGS if tag != "en"])
@pytest.mark.parametrize("name", NAMES)
def test_a_sample_has_the_same_structure_in_every_language(name: str, tag: str) -> None:
    english, other = skeleton(load(name, "en")), skeleton(load(name, tag))

    # Whether a language is accepted, and what is translated, depends on the language.
    english.pop("language")
    other.pop("language")
    assert other == english


@pytest.mark.parametrize("tag", [tag for tag in TAGS if tag != "en"])
@pytest.mark.parametrize("name", NAMES)
def test_a_sample_names_the_same_persons_in_every_language(name: str, tag: str) -> None:
    english, other = load(name, "en"), load(name, tag)

    assert [(one.name, one.original_name, one.aliases) for one in other.persons] == [
        (one.name, one.original_name, one.aliases) for one in english.persons
    ]
    assert other.signatory.name == english.signatory.name


FORBIDDEN = (
    "11 August 2026",
    "11 août 2026",
    "11 أغسطس 2026",
    "Financial Reporting Centre",
    "brother",
    "frère",
    "شقيق",
)


@pytest.mark.parametrize(("name", "tag"), EACH)
def test_internal_remarks_of_the_files_stay_out_of_the_samples(name: str, tag: str) -> None:
    text = path_of(name, tag).read_text(encoding="utf-8")

    assert [remark for remark in FORBIDDEN if remark in text] == []


def test_an_unknown_sample_is_refused_and_the_known_ones_are_named() -> None:
    with pytest.raises(UnknownSample) as refusal:
        load("no-such-sample", "en")

    assert all(name in str(refusal.value) for name in NAMES)


def test_an_unknown_language_is_refused_and_the_known_ones_are_named() -> None:
    with pytest.raises(UnknownLanguage) as refusal:
        load(NAMES[0], "tlh")

    assert all(tag in str(refusal.value) for tag in TAGS)


def test_a_sample_is_loaded_anew_each_time() -> None:
    first = load(NAMES[0], "en")
    first.persons.clear()

    assert load(NAMES[0], "en").persons


def test_the_samples_use_no_language_that_the_program_lacks() -> None:
    folder = path_of(NAMES[0], "en").parent.parent

    found = {path.stem for path in chain.from_iterable(entry.glob("*.mla") for entry in folder.iterdir())}
    assert found == set(TAGS)
