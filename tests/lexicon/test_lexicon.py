"""Each list of words finds in each language what it is for, and leaves alone what it is not."""

from __future__ import annotations

import dataclasses
import re

import pytest

from mlawriter.i18n.languages import LANGUAGES
from mlawriter.lexicon.cyrillic import cyrillic
from mlawriter.lexicon.lexicon import Lexicon
from mlawriter.lexicon.spoken import LEXICONS
from mlawriter.lexicon.wording import Wording, Wordings
from mlawriter.request.texts import Stretch
from tests.lexicon.examples_chinese import CHINESE
from tests.lexicon.examples_romance import PORTUGUESE, SPANISH
from tests.lexicon.examples_slavic import RUSSIAN, SOUTH_SLAVIC

EXAMPLES = {
    "es": SPANISH,
    "pt": PORTUGUESE,
    "ru": RUSSIAN,
    "zh_Hans": CHINESE,
    "sr_Latn": SOUTH_SLAVIC,
    "sr_Cyrl": {listed: (cyrillic(found), cyrillic(left)) for listed, (found, left) in SOUTH_SLAVIC.items()},
}
EACH = [(tag, listed, *texts) for tag, lists in EXAMPLES.items() for listed, texts in lists.items()]
IN_FULL = frozenset({"placeholder", "like_placeholder", "vague_use", "whereto", "somebody", "to"})
LISTS = [field.name for field in dataclasses.fields(Lexicon)]
WITHOUT_EXAMPLE = frozenset(
    {"months", "date", "to", "abbreviations", "beside_names", "somebody", "regions", "extradition_title"}
)
"""Read as words, or shared with English, where no example of the language's own is needed."""


def finds(lexicon: Lexicon, listed: str, text: str) -> bool:
    sought = getattr(lexicon, listed)
    if isinstance(sought, Wording):
        return bool(Stretch(text).search(Wordings([sought])).matches)
    if listed == "somebody":
        return text in sought.split()
    flags = re.NOFLAG if listed in {"company", "time_zone"} else re.IGNORECASE
    match = re.fullmatch if listed in IN_FULL else re.search
    return bool(sought) and match(sought, text, flags) is not None


@pytest.mark.parametrize(
    ("tag", "listed", "found", "left"), EACH, ids=[f"{tag}-{listed}" for tag, listed, *_ in EACH]
)
def test_words_are_found_where_they_are_meant_alone(tag: str, listed: str, found: str, left: str) -> None:
    assert finds(LEXICONS[tag], listed, found)
    assert not [other for other, lexicon in LEXICONS.items() if finds(lexicon, listed, left)]


def test_each_language_of_letters_has_a_lexicon() -> None:
    assert {language.tag for language in LANGUAGES} <= set(LEXICONS)


@pytest.mark.parametrize("tag", EXAMPLES)
def test_each_list_of_a_language_has_its_examples(tag: str) -> None:
    empty = {
        listed for listed in LISTS if not (getattr(LEXICONS[tag], listed) or getattr(LEXICONS[tag], listed))
    }

    assert set(LISTS) - WITHOUT_EXAMPLE - empty <= set(EXAMPLES[tag])


@pytest.mark.parametrize("tag", LEXICONS)
def test_each_pattern_and_stem_is_in_order(tag: str) -> None:
    for listed in LISTS:
        sought = getattr(LEXICONS[tag], listed)
        if isinstance(sought, Wording):
            assert sought.pattern.flags & re.IGNORECASE
            assert [stem for stem in sought.stems if stem != stem.lower() or not stem.strip()] == [], listed
        elif isinstance(sought, str):
            re.compile(sought)
        else:
            assert len(sought) == 12
