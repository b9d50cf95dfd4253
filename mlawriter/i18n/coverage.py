"""Tell how much of a language is translated, from what is installed."""

from __future__ import annotations

import functools
import re
import struct
from typing import TYPE_CHECKING

from mlawriter import resources
from mlawriter.i18n.languages import SOURCE_LANGUAGE
from mlawriter.i18n.translator import Domain, catalogue_path

if TYPE_CHECKING:
    from pathlib import Path

_ENTRY = re.compile(rb"^msgid ", re.MULTILINE)
_MO_HEAD = struct.Struct("<3I")
_MO_MAGIC = 0x950412DE


def coverage(tag: str, domain: Domain) -> float:
    """Return the share of texts that is translated, from 0 to 1."""
    if tag == SOURCE_LANGUAGE.tag:
        return 1.0
    return share(catalogue_path(tag, domain), resources.locales() / f"{domain}.pot")


@functools.cache  # the window asks after each edit, and what is installed stays
def share(compiled: Path, template: Path) -> float:
    """Return how many of a template's texts a compiled catalogue holds, from 0 to 1.

    A compiled catalogue holds nothing but translated texts, and says in its head how many.
    """
    try:
        head = compiled.read_bytes()[: _MO_HEAD.size]
        texts = len(_ENTRY.findall(template.read_bytes())) - 1  # one is the header
    except OSError:
        return 0.0
    if len(head) < _MO_HEAD.size or texts < 1:
        return 0.0
    magic, _, translated = _MO_HEAD.unpack(head)
    return min(1.0, (translated - 1) / texts) if magic == _MO_MAGIC else 0.0
