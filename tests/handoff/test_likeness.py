"""What a translation must name as its text does."""

from __future__ import annotations

import time

import pytest

from mlawriter.handoff.likeness import lost


@pytest.mark.parametrize(
    ("text", "translation"),
    [
        ("EUR 412,600.00 were moved", "412 600,00 EUR ont été déplacés"),
        ("EUR 412,600.00 were moved", "نُقل مبلغ ٤١٢٬٦٠٠٫٠٠ يورو"),
        ("On 1 March 2025", "Le 1er mars 2025"),
        ("On the 3rd day", "Le 3e jour"),
        ("On 2025-03-19", "Le 19 mars 2025"),
        ("On 2025-03-19", "في 19 مارس 2025"),
        ("Le 9 février 2025", "9 شباط ٢٠٢٥"),
        ("1,500 files", "1500 dossiers"),
        ("Write to desk@ministry.example.", "Écrire à desk@ministry.example."),
        ("See Annex 2, item 3.", "Voir l’annexe 2, point 3."),
        ("IBAN DE89370400440532013000", "IBAN DE89 3704 0044 0532 0130 00"),
        ("V-3 saw it", "V-3 l’a vu"),
        ("No number at all", "Aucun"),
    ],
)
def test_what_is_said_alike_is_not_lost(text: str, translation: str) -> None:
    assert lost(text, translation) == []


@pytest.mark.parametrize(
    ("text", "translation", "named"),
    [
        ("EUR 412,600.00 were moved", "412 700,00 EUR", ["412,600.00"]),
        ("On 9 February 2025", "Le 8 février 2025", ["9"]),
        ("On 2025-03-19", "Le 18 mars 2025", ["19"]),
        ("Write to desk@ministry.example.", "Écrire à desk@ministere.example.", ["desk@ministry.example"]),
        ("See Annex 2", "Voir l’annexe", ["2"]),
        ("V-3 saw it", "Le témoin l’a vu", ["V-3"]),
        ("Flight TK1234", "Vol TK1243", ["TK1234"]),
        ("ٍالمرفق ٢", "annexe 3", ["2"]),
    ],
)
def test_what_is_missing_is_named(text: str, translation: str, named: list[str]) -> None:
    assert lost(text, translation) == named


def test_a_long_list_is_cut_short() -> None:
    assert len(lost("; ".join(map(str, range(100, 200))), "nothing")) == 5


@pytest.mark.parametrize("sign", ["a.-/", "a@", "www.", "x", "1", "1,", "A1-", "@", "字"])
def test_signs_without_a_blank_take_no_time(sign: str) -> None:
    text = sign * (200_000 // len(sign)) + " !"
    began = time.process_time()
    lost(text, "x")
    assert time.process_time() - began < 5


def test_an_address_in_signs_without_a_blank_is_found() -> None:
    text = "字" * 150 + "desk@ministry.example及" + "字" * 150
    assert lost(text, "See desk@ministry.example.") == []
    assert lost(text, "Nothing.") == ["desk@ministry.example"]
