"""Write the Serbian catalogues in Latin letters from those in Cyrillic: translators write Cyrillic alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import catalogue_files as files
from marked_texts import DOMAINS, Domain

from mlawriter.i18n.serbian_latin import in_latin

if TYPE_CHECKING:
    from pathlib import Path

    from babel.messages.catalog import Catalog

CYRILLIC, LATIN = "sr_Cyrl", "sr_Latn"


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
