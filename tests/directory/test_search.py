"""A State is found by what an officer types: any name in any language, or a code."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlawriter.directory.search import matching, meant, names_of, plain
from mlawriter.directory.states import STATES
from mlawriter.i18n.formats import Formats
from mlawriter.i18n.languages import LANGUAGES, Language


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_each_state_is_meant_by_its_names_in_each_language_whatever_the_window_speaks(
    language: Language,
) -> None:
    formats = Formats(language.locale)
    for code in STATES:
        for name in (formats.country(code), formats.official_name(code)):
            for window in ("en", "ar", "zh_Hans", "sr_Cyrl"):
                assert meant(name, window) == code, (name, window)
            assert meant(name.upper(), "en") == code


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_each_state_is_meant_by_what_the_picker_shows_of_it(language: Language) -> None:
    for code in STATES:
        assert meant(f"{Formats(language.locale).country(code)} ({code})", language.tag) == code


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("ME", "ME"),
        ("mne", "ME"),
        ("MNE ", "ME"),
        ("in", "IN"),
        ("IRL", "IE"),
        ("Cote d'Ivoire", "CI"),
        ("COTE D’IVOIRE", "CI"),
        ("cesko", ""),
        ("ceska", "CZ"),
        ("Čad", "TD"),
        ("cad", "TD"),
        ("Чад", "TD"),
        ("oman", "OM"),
        ("niger", "NE"),
        ("inde", "IN"),
        ("Deutschland", ""),
        ("Njemač", "DE"),
        ("Алеман", ""),
        ("герман", "DE"),
        ("اردن", "JO"),
        ("الاردن", "JO"),
        ("اذربيجان", "AZ"),
        ("سوريه", "SY"),
        ("德", "DE"),
        ("viet nam", "VN"),
        ("Vietname", "VN"),
        ("Vietnã", "VN"),
        ("turkey", "TR"),
        ("north korea", "KP"),
        ("russia", "RU"),
        ("Guinea-Bissau", "GW"),
        ("guinea", "GN"),
        ("korea", ""),
        ("", ""),
        ("...", ""),
    ],
)
def test_a_text_names_one_state_or_none(typed: str, code: str) -> None:
    assert meant(typed, "en") == code


def test_what_matches_in_the_language_of_the_window_comes_before_other_languages() -> None:
    assert matching("germ", "en") == ("DE",)
    assert matching("corea", "en") == ("KP", "KR")
    assert matching("inde", "en") == ("IN", "PG", "WS")
    assert matching("kongo", "en") == ("CD", "CG")
    assert matching("deu", "en") == ("DE",)
    assert "ME" in matching("me", "en")
    assert matching("", "en") == matching("?", "en") == ()


def test_former_and_everyday_names_are_found_in_their_language() -> None:
    assert {"turkey", "turkiye", "republic of turkiye"} <= names_of("TR", "en")
    assert {"irao", "ira"} <= names_of("IR", "pt")


def test_spelling_is_made_plain() -> None:
    assert plain("Côte d’Ivoire") == "cote d ivoire"
    assert plain("Đakovo, ŠĆ") == "dakovo sc"
    assert plain("الأُرْدُنّ") == plain("الاردن")


@given(st.text(max_size=300), st.sampled_from([language.tag for language in LANGUAGES]))
def test_no_text_is_too_odd_to_be_looked_for(typed: str, tag: str) -> None:
    found = matching(typed, tag)

    assert set(found) <= set(STATES)
    assert meant(typed, tag) in {"", *STATES}


def test_every_state_has_a_code_of_three_letters() -> None:
    for long, code in {
        "DEU": "DE",
        "SRB": "RS",
        "COD": "CD",
        "ROU": "RO",
        "PSE": "PS",
        "VAT": "VA",
        "MAC": "MO",
    }.items():
        assert meant(long, "ar") == code


def test_importing_the_search_reads_nothing() -> None:
    code = (
        "import sys; from mlawriter.directory import search; from mlawriter.i18n import state_names;"
        "assert 'babel' not in sys.modules; assert not state_names._table.cache_info().currsize"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": ":".join(sys.path)})
