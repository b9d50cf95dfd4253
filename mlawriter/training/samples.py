"""List the bundled samples and load them: invented requests, each in every language of the letter.

A sample is a folder of request files, one for each language, and one line of `_SAMPLES`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from mlawriter.core.errors import MlaError
from mlawriter.i18n import languages
from mlawriter.i18n.languages import SOURCE_LANGUAGE
from mlawriter.i18n.messages import N_, Message

if TYPE_CHECKING:
    from mlawriter.request.request import Request

SCENARIO_DAY = date(2026, 11, 23)
"""The day on which the samples play: an exercise does not age."""

_FOLDER = Path(__file__).resolve().parent / "samples"


class UnknownSample(MlaError):
    """Say that there is no sample of that name, and name those that there are."""

    message = N_("There is no sample called {name}. There are: {known}.")
    advice = N_("Choose one of these names.")


class UnknownLanguage(MlaError):
    """Say that the program does not have a language, and name those that it has."""

    message = N_("There is no language with the tag {tag}. There are: {known}.")
    advice = N_("Choose one of these tags.")


@dataclass(frozen=True, slots=True)
class Sample:
    """Describe one bundled sample."""

    name: str
    """Its folder, and its name on the command line."""
    title: Message
    kinds: tuple[str, ...]
    """The types of assistance that it shows, in the order of their first items."""


_SAMPLES = (
    Sample(
        "bank-records", N_("Bank records and two witnesses, Kenya to Switzerland"), ("documents", "evidence")
    ),
    Sample(
        "custody-transfer",
        N_("Transfer of a detained witness and visit of an expert, Bosnia and Herzegovina to Serbia"),
        ("custody-transfer", "appearance"),
    ),
    Sample(
        "video-hearing",
        N_("Hearing of a protected witness by video conference, Philippines to Spain"),
        ("video-hearing", "documents"),
    ),
    Sample("service", N_("Service on an accused and a witness, Montenegro to Brazil"), ("service",)),
    Sample(
        "spontaneous",
        N_("Information on a consignment, with a confidential annex, Namibia to Viet Nam"),
        ("spontaneous",),
    ),
    Sample(
        "proceedings",
        N_("Transfer of criminal proceedings, with a child witness, Malta to Tunisia"),
        ("proceedings",),
    ),
    Sample("statements", N_("Statements of a witness and a suspect, Botswana to Uruguay"), ("evidence",)),
    Sample(
        "search-and-site",
        N_("Search, site and experts on dumped waste, Iceland to Panama"),
        ("search", "examination", "information", "tracing"),
    ),
    Sample(
        "controlled-delivery",
        N_("Controlled delivery and covert measures, Jordan to Georgia"),
        ("controlled-delivery", "undercover", "interception", "observation"),
    ),
    Sample("joint-investigation", N_("Joint investigation, Namibia to Cambodia"), ("joint-investigation",)),
    Sample(
        "stored-data",
        N_("Stored data and a search after a shipwreck, Tunisia to Germany"),
        ("preservation", "subscriber-data", "traffic-data", "content-data", "search"),
    ),
    Sample(
        "live-data",
        N_("A kidnapping: emergency disclosure and data in real time, Ghana to the Netherlands"),
        ("emergency-disclosure", "live-traffic", "live-content"),
    ),
    Sample("new-confiscation", N_("A new order of confiscation, Ghana to Portugal"), ("confiscation",)),
    Sample("restraint", N_("Restraint of property, South Africa to Hong Kong"), ("freezing",)),
    Sample(
        "confiscation-order",
        N_("Enforcement of a confiscation order and return, South Africa to Hong Kong"),
        ("enforcement", "asset-return"),
    ),
)


def samples() -> tuple[Sample, ...]:
    """Return the bundled samples, in the order in which they are offered."""
    return _SAMPLES


def path_of(name: str, tag: str) -> Path:
    """Return the file of a sample in a language; the English one where a translation is not bundled.

    Raises:
        UnknownSample: names the samples that there are.
        UnknownLanguage: names the languages that the program has.

    """
    if all(sample.name != name for sample in _SAMPLES):
        raise UnknownSample(name=name, known=", ".join(sample.name for sample in _SAMPLES))
    if all(language.tag != tag for language in languages.LANGUAGES):
        raise UnknownLanguage(tag=tag, known=", ".join(language.tag for language in languages.LANGUAGES))
    path = _FOLDER / name / f"{tag}.mla"
    return path if path.is_file() else path.with_stem(SOURCE_LANGUAGE.tag)


def load(name: str, tag: str) -> Request:
    """Return a sample as a new request in the language of the letter.

    Raises:
        UnknownSample: names the samples that there are.
        UnknownLanguage: names the languages that the program has.

    """
    from mlawriter.casebook import case_file

    return case_file.load(path_of(name, tag))


def load_translated(name: str, tag: str, second: str) -> Request:
    """Return a sample as `load` does, with the texts of the same sample in a second language as their translations.

    Raises:
        UnknownSample: names the samples that there are.
        UnknownLanguage: names the languages that the program has.

    """
    from mlawriter.request.places import value_at
    from mlawriter.request.translated import sources
    from mlawriter.request.translation import TranslatedText, Translation

    request, other = load(name, tag), load(name, second)
    texts = []
    for source in sources(request, secret=True):
        try:
            text = value_at(other, source.path)
        except LookupError:
            continue  # this sample is told otherwise there
        if text and other.language.tag == second:
            texts.append(TranslatedText(place=source.place, source=source.text, text=text))
    if texts:
        request.translations = [Translation(tag=second, texts=texts)]
    return request
