"""The language that the system prefers is found by any name that systems give it."""

from __future__ import annotations

import pytest

from mlawriter.i18n.languages import LANGUAGES, SOURCE_LANGUAGE
from mlawriter.i18n.system import tags_of_system

KNOWN = {language.tag for language in LANGUAGES}


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("fr_CA.UTF-8", "fr"),
        ("ar_TN", "ar"),
        ("zh_CN.UTF-8", "zh_Hans"),
        ("zh-Hans-CN", "zh_Hans"),
        ("pt_BR.UTF-8", "pt"),
        ("sr_RS.UTF-8", "sr_Cyrl"),
        ("sr_RS.UTF-8@latin", "sr_Latn"),
        ("sr-Latn-RS", "sr_Latn"),
        ("sr_ME", "cnr"),
        ("sr-Latn-ME", "cnr"),
        ("bs_BA", "bs"),
    ],
)
def test_a_name_of_the_system_leads_to_our_tag(monkeypatch: pytest.MonkeyPatch, name: str, tag: str) -> None:
    for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("LANG", name)

    assert next(tags_of_system(), SOURCE_LANGUAGE.tag) == (tag if tag in KNOWN else SOURCE_LANGUAGE.tag)


@pytest.mark.parametrize("name", ["C", "", "tlh_QO", "@", "_"])
def test_a_language_that_we_lack_is_not_offered(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("LANG", name)

    assert list(tags_of_system()) == []


def test_a_list_of_languages_is_followed_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    monkeypatch.setenv("LANGUAGE", "tlh:fr_FR:ar")

    assert list(tags_of_system()) == ["fr", "ar", "en"]
