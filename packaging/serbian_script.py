"""Write Serbian in Latin letters from Serbian in Cyrillic: each Cyrillic letter has one Latin spelling, so it is exact.

The other way is not: "nj" in "injekcija" is two letters. That is why translators write Cyrillic alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import catalogue_files as files
from marked_texts import DOMAINS, Domain

if TYPE_CHECKING:
    from pathlib import Path

    from babel.messages.catalog import Catalog

CYRILLIC, LATIN = "sr_Cyrl", "sr_Latn"

_LETTERS = dict(
    zip(
        "абвгдђежзијклљмнњопрстћуфхцчџш",
        ("a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š").split(),
        strict=True,
    )
)
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")


def in_latin(text: str) -> str:
    """Return a Serbian text in Latin letters; values, tags and what is Latin already stay.

    Raises:
        ValueError: at a Cyrillic letter that Serbian does not have.

    """
    return _CYRILLIC.sub(lambda match: _spelled(text, match.start()), text)


def _spelled(text: str, at: int) -> str:
    letter = text[at]
    try:
        latin = _LETTERS[letter.lower()]
    except KeyError:
        raise ValueError(f"{letter!r} in {text[:60]!r} is no letter of Serbian") from None
    if letter.islower():
        return latin
    beside = text[at + 1 : at + 2] or " "
    before = text[at - 1] if at else " "
    in_capitals = beside.isupper() or (not beside.isalpha() and before.isupper())
    return latin.upper() if in_capitals else latin.capitalize()


def write_latin(locales: Path) -> None:
    """Write the catalogues in Latin letters anew from those in Cyrillic.

    Raises:
        ValueError: at a letter that Serbian does not have.

    """
    for domain in DOMAINS:
        path = files.catalogue_path(locales, LATIN, domain)
        files.write(path, files.text_of(_latin_catalogue(locales, domain), LATIN, path))


def stale(locales: Path) -> list[str]:
    """Return the catalogues in Latin letters that are not those that the Cyrillic ones make."""
    found = []
    for domain in DOMAINS:
        if not files.catalogue_path(locales, CYRILLIC, domain).is_file():
            continue  # that is told already
        path = files.catalogue_path(locales, LATIN, domain)
        wanted = files.text_of(_latin_catalogue(locales, domain), LATIN, path)
        if not path.is_file() or path.read_text("utf-8") != wanted:
            found.append(f"{path.name}: made from {CYRILLIC}: run packaging/dev.py translate.")
    return found


def _latin_catalogue(locales: Path, domain: Domain) -> Catalog:
    catalogue = files.read(files.catalogue_path(locales, CYRILLIC, domain))
    catalogue.obsolete.clear()
    for message in files.messages(catalogue):
        forms = [in_latin(form) for form in files.forms(message)]
        message.string = forms[0] if isinstance(message.id, str) else tuple(forms)
    return catalogue
