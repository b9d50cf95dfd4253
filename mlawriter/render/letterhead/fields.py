"""Find the fields of a part: what they do, whatever runs their code is split over."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from mlawriter.render.word.wml import w

if TYPE_CHECKING:
    from lxml.etree import _Element

_KEYWORD: Final = re.compile(r"\s*([A-Za-z]+)")
_TARGET: Final = re.compile(r'"([^"]*)"|(\S+)')
HARMLESS: Final = frozenset(
    (
        *(
            "PAGE",
            "NUMPAGES",
            "SECTIONPAGES",
            "SECTION",
            "DATE",
            "TIME",
            "CREATEDATE",
            "SAVEDATE",
            "PRINTDATE",
        ),
        *(
            "TITLE",
            "SUBJECT",
            "AUTHOR",
            "KEYWORDS",
            "COMMENTS",
            "LASTSAVEDBY",
            "REVNUM",
            "EDITTIME",
            "FILENAME",
        ),
        *("FILESIZE", "NUMWORDS", "NUMCHARS", "USERNAME", "USERADDRESS", "USERINITIALS", "DOCPROPERTY"),
        *("STYLEREF", "SEQ", "REF", "PAGEREF", "NOTEREF", "TOC", "TOA", "TC", "XE", "INDEX", "BIBLIOGRAPHY"),
        *(
            "CITATION",
            "MERGEFIELD",
            "SYMBOL",
            "LISTNUM",
            "FORMTEXT",
            "FORMCHECKBOX",
            "FORMDROPDOWN",
            "HYPERLINK",
        ),
    )
)
"""Fields that show something of the document itself. All others are refused, the unknown ones too."""
PAGE_NUMBERS: Final = {"PAGE": "PAGE", "NUMPAGES": "NUMPAGES", "SECTIONPAGES": "NUMPAGES"}
"""Fields that stay fields, and as which: a letter has one section."""


@dataclass(eq=False)
class Field:
    """Hold one field and the elements it consists of."""

    begin: _Element
    outer: Field | None
    instruction: str = ""
    code: list[_Element] = field(default_factory=list)
    """What is no text of the document: the limits and the instruction."""
    result: list[_Element] = field(default_factory=list)
    shows: bool = False
    """Whether its result has begun."""
    composed: bool = False
    """Whether other fields stand inside its instruction."""
    ended: bool = False

    @property
    def keyword(self) -> str:
        """Return the first word of the instruction, in capitals."""
        found = _KEYWORD.match(self.instruction)
        return found[1].upper() if found else ""

    @property
    def target(self) -> str:
        """Return where a HYPERLINK leads; nothing for a place inside the document."""
        rest = self.instruction.partition(self.instruction.split()[0])[2] if self.instruction.split() else ""
        if re.match(r"\s*\\l\b", rest, re.IGNORECASE):
            return ""
        found = _TARGET.search(rest)
        return "" if found is None else found[1] if found[1] is not None else found[2]


def fields(root: _Element) -> list[Field]:
    """Return the fields of a part in the order in which they begin."""
    found: list[Field] = []
    current: Field | None = None
    for element in root.iter("*"):
        tag = element.tag
        if tag == w("fldChar"):
            current = _limit(element, current, found)
        elif tag == w("fldSimple"):
            simple = _begun(element, current, found)
            simple.instruction = element.get(w("instr"), "")
            simple.ended = simple.shows = True
            simple.result.extend(element.iter(w("t")))
        elif tag in {w("instrText"), w("delInstrText")}:
            # Code outside of a field, or behind its separator, is looked at as if it were a field.
            owner = current if current is not None and not current.shows else _begun(element, current, found)
            if owner is not current:
                owner.ended = True
            owner.instruction += element.text or ""
            owner.code.append(element)
        elif current is not None and _is_content(element):
            _add(element, current)
    return found


def _begun(element: _Element, current: Field | None, found: list[Field]) -> Field:
    if current is not None and not current.shows:
        current.composed = True
    found.append(Field(element, current))
    return found[-1]


def _limit(element: _Element, current: Field | None, found: list[Field]) -> Field | None:
    kind = element.get(w("fldCharType"), "")
    if kind == "begin" or current is None:
        begun = _begun(element, current, found)
        begun.code.append(element)
        return begun if kind == "begin" else None  # an end without a beginning stays open: a fault
    current.code.append(element)
    if kind == "end":
        current.ended = True
        return current.outer
    current.shows = True
    return current


def _is_content(element: _Element) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag == w("r") and element.tag != w("rPr")


def _add(element: _Element, current: Field) -> None:
    """Count an element to the code of a field or to its result."""
    at: Field | None = current
    while at is not None:
        if not at.shows:
            if element.tag == w("t"):
                at.instruction += element.text or ""
            at.code.append(element)
            return
        at = at.outer
    current.result.append(element)
