"""Serbian in Latin letters follows from Serbian in Cyrillic, letter by letter."""

from __future__ import annotations

from pathlib import Path

import catalogue_files
import pytest
import serbian_script

from mlawriter.i18n.serbian_latin import in_latin
from mlawriter.training.samples import load, samples


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Замолница", "Zamolnica"),
        (
            "џеп, Његош, љубав, ђак, шћућурен, жишка, чачак",
            "džep, Njegoš, ljubav, đak, šćućuren, žiška, čačak",
        ),
        ("Љ. Петровић", "Lj. Petrović"),
        ("ЊЕГОШ и ЏЕП", "NJEGOŠ i DŽEP"),
        ("БОЉЕ", "BOLJE"),
        ("КОЊ", "KONJ"),
        ("<t>члан 18(3)(a)</t> %(day)s {name}", "<t>član 18(3)(a)</t> %(day)s {name}"),
        ("„Вест“ – IBAN", "„Vest“ – IBAN"),
    ],
)
def test_each_letter_has_one_spelling(cyrillic: str, latin: str) -> None:
    assert in_latin(cyrillic) == latin


@pytest.mark.parametrize("foreign", ["Дорогой", "ѓакон", "вы"])
def test_a_letter_that_serbian_lacks_is_found(foreign: str) -> None:
    with pytest.raises(ValueError, match="no letter of Serbian"):
        in_latin(foreign)


def test_a_catalogue_in_latin_letters_is_made_anew_and_a_changed_one_is_told(tmp_path: Path) -> None:
    for domain in ("document", "interface"):
        path = catalogue_files.catalogue_path(tmp_path, serbian_script.CYRILLIC, domain)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            'msgid ""\nmsgstr ""\n\nmsgid "Letter"\nmsgstr "Његова замолница"\n', encoding="utf-8"
        )

    assert len(serbian_script.stale(tmp_path)) == 2
    serbian_script.write_latin(tmp_path)
    made = catalogue_files.catalogue_path(tmp_path, serbian_script.LATIN, "document")

    assert "Njegova zamolnica" in made.read_text("utf-8")
    assert serbian_script.stale(tmp_path) == []
    made.write_text(made.read_text("utf-8").replace("Njegova", "Njena"), encoding="utf-8")
    assert serbian_script.stale(tmp_path) == [
        "document.po: made from sr_Cyrl: run packaging/dev.py translate."
    ]


@pytest.mark.parametrize("name", [sample.name for sample in samples()])
def test_the_samples_in_both_scripts_hold_the_same_texts(name: str) -> None:
    cyrillic = load(name, serbian_script.CYRILLIC).model_dump(mode="json")
    latin = load(name, serbian_script.LATIN).model_dump(mode="json")
    for person, other in zip(cyrillic["persons"], latin["persons"], strict=True):
        assert person.pop("original_name") == other.pop("original_name")  # in the script of the person
    assert {cyrillic["language"].pop("tag"), latin["language"].pop("tag")} == {"sr_Cyrl", "sr_Latn"}

    assert _in_latin(cyrillic) == latin


def _in_latin(held: object) -> object:
    if isinstance(held, dict):
        return {name: _in_latin(value) for name, value in held.items()}
    if isinstance(held, list):
        return [_in_latin(entry) for entry in held]
    return in_latin(held) if isinstance(held, str) else held
