"""List the languages: one entry each, and no other code to touch when one is added."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal


@dataclass(frozen=True, slots=True)
class Language:
    """Describe one language of interface and documents.

    `tag` names its folder under locales/; `locale` is the CLDR locale that dates, numbers and names of
    countries follow; `word` is the BCP 47 tag that a Word document carries for proofing.
    """

    tag: str
    name: str
    """Its own name, in itself."""
    locale: str
    word: str
    direction: Literal["ltr", "rtl"] = "ltr"
    east_asian: bool = False
    latin_font: str = "Times New Roman"
    complex_font: str = "Times New Roman"
    east_asian_font: str = "SimSun"
    east_asian_heading_font: str = "SimHei"
    """Stands for bold in a text of this language: thick strokes close up in its signs."""
    word_date: str = "d MMMM yyyy"
    """Date format of the signature's date control, in Word's letters."""
    system: tuple[str, ...] = ()
    """Names under which a system asks for it, where they differ from the tag."""
    qt: str = ""
    """Name of Qt's own catalogue, where it differs from the tag."""
    regions: tuple[str, ...] = ()
    """Countries whose usage differs in dates, numbers or words, by ISO 3166 code: an office can choose one.

    Where locales/ has a folder of the locale, such as `pt_BR`, its texts come before those of the language.
    """

    def of_region(self, region: str) -> Language:
        """Return the language as it is used in a country; as it stands, where it has no usage of its own."""
        if region not in self.regions:
            return self
        base = self.locale.rpartition("_")[0]
        return replace(self, locale=f"{base}_{region}", word=f"{base.replace('_', '-')}-{region}")


LANGUAGES: tuple[Language, ...] = (
    Language("en", "English", "en_GB", "en-GB", regions=("AU", "CA", "CH", "IN", "US", "ZA")),
    Language("fr", "Français", "fr_FR", "fr-FR", regions=("CA", "LU")),
    Language(
        "es",
        "Español",
        "es_ES",
        "es-ES",
        word_date="d 'de' MMMM 'de' yyyy",
        regions=(
            "AR",
            "BO",
            "CL",
            "CO",
            "CR",
            "DO",
            "EC",
            "GT",
            "HN",
            "MX",
            "NI",
            "PA",
            "PE",
            "PY",
            "SV",
            "UY",
            "VE",
        ),
    ),
    Language(
        "ar",
        "العربية",
        "ar_001",
        "ar-SA",
        direction="rtl",
        regions=("DZ", "EG", "IQ", "JO", "LB", "LY", "MA", "MR", "SA", "SY", "TN"),
    ),
    Language("ru", "Русский", "ru_RU", "ru-RU", word_date="d MMMM yyyy 'года'"),
    Language(
        "zh_Hans",
        "简体中文",
        "zh_Hans_CN",
        "zh-CN",
        east_asian=True,
        word_date="yyyy'年'M'月'd'日'",
        system=("zh", "zh_CN", "zh_SG", "zh_Hans"),
        qt="zh_CN",
    ),
    Language(
        "pt",
        "Português",
        "pt_PT",
        "pt-PT",
        word_date="d 'de' MMMM 'de' yyyy",
        qt="pt_BR",
        regions=("AO", "BR", "CV", "MZ"),
    ),
    Language("bs", "Bosanski", "bs_Latn_BA", "bs-Latn-BA", word_date="d. MMMM yyyy. 'godine'"),
    Language("hr", "Hrvatski", "hr_HR", "hr-HR", word_date="d. MMMM yyyy. 'godine'"),
    Language(
        "sr_Latn",
        "Srpski (latinica)",
        "sr_Latn_RS",
        "sr-Latn-RS",
        word_date="d. MMMM yyyy. 'godine'",
        system=("sr@latin", "sr_RS@latin", "sr_Latn", "sr_Latn_RS"),
    ),
    Language(
        "sr_Cyrl",
        "Српски (ћирилица)",
        "sr_Cyrl_RS",
        "sr-Cyrl-RS",
        word_date="d. MMMM yyyy. 'године'",
        system=("sr", "sr_RS", "sr_Cyrl", "sr_Cyrl_RS"),
    ),
    # Word has no tag for Montenegrin, and CLDR no locale: both take Serbian as it is used in Montenegro.
    Language(
        "cnr",
        "Crnogorski",
        "sr_Latn_ME",
        "sr-Latn-ME",
        word_date="d. MMMM yyyy. 'godine'",
        system=("cnr", "cnr_ME", "sr_ME", "sr_ME@latin", "sr_Latn_ME", "sr_Cyrl_ME"),
    ),
)

SOURCE_LANGUAGE = LANGUAGES[0]
"""The language the messages are written in."""


def language(tag: str) -> Language:
    """Return the language with this tag.

    Raises:
        KeyError: when the program does not have it.

    """
    for entry in LANGUAGES:
        if entry.tag == tag:
            return entry
    raise KeyError(tag)
