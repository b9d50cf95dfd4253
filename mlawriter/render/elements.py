"""Read single elements of the letter's markup, and say where in the text one is wrong."""

from __future__ import annotations

from typing import NoReturn
from xml.etree import ElementTree as ET
from xml.parsers import expat

from mlawriter.core.errors import TemplateProblem

SPACE = " \t\r\n"
"""What collapses. No-break and ideographic spaces are text."""
_SNIPPET = 80


class Fault(Exception):
    """Carry a fault from the element where it was seen to `parse()`, which knows the text."""

    def __init__(self, element: ET.Element, reason: str) -> None:
        super().__init__(reason)
        self.element = element
        self.reason = reason


def malformed(text: str, template: str, error: Exception) -> TemplateProblem:
    """Return the report of a text that is no XML, with the line as the template made it."""
    try:
        expat.ParserCreate().Parse(text.strip(SPACE), True)
    except expat.ExpatError as exact:
        lead = len(text) - len(text.lstrip(SPACE))
        line = text.count("\n", 0, lead) + exact.lineno
        lines = text.split("\n")
        shown = lines[line - 1].strip()[:_SNIPPET] if line <= len(lines) else ""
        return TemplateProblem(
            template=template, line=line, reason=f"{expat.ErrorString(exact.code)}: {shown}"
        )
    return TemplateProblem(template=template, line=1, reason=str(error))


def place(text: str, root: ET.Element, element: ET.Element) -> tuple[int, str]:
    """Return line and beginning of an element; only a fault pays for this second reading."""
    wanted = next(index for index, other in enumerate(root.iter()) if other is element)
    lead = len(text) - len(text.lstrip(SPACE))
    encoded = text[lead:].encode()
    found: list[tuple[int, int]] = []
    parser = expat.ParserCreate("utf-8")

    def start(_name: str, _attributes: dict[str, str]) -> None:
        found.append((parser.CurrentLineNumber, parser.CurrentByteIndex))

    parser.StartElementHandler = start
    parser.Parse(encoded, True)
    line, offset = found[wanted]
    begun = encoded[offset : offset + 4 * _SNIPPET].decode(errors="ignore")
    return line + text.count("\n", 0, lead), snippet(begun, 0)


def snippet(text: str, start: int) -> str:
    """Return what stands at a place, on one line, for a report."""
    return " ".join(text[start : start + _SNIPPET].split())


def refuse(element: ET.Element, reason: str) -> NoReturn:
    """Report an element."""
    raise Fault(element, reason)


def attributes(element: ET.Element, *known: str) -> None:
    """Require that an element has no attribute but these."""
    for name in element.attrib:
        if name not in known:
            refuse(element, f"<{element.tag}> knows no attribute {name}")


def required(element: ET.Element, name: str) -> str:
    """Return an attribute that must be there."""
    value = element.get(name)
    if value is None:
        refuse(element, f"<{element.tag}> needs the attribute {name}")
    return value


def yes(element: ET.Element, name: str) -> bool:
    """Return whether an attribute says yes; without it, no."""
    value = element.get(name, "no")
    if value not in {"yes", "no"}:
        refuse(element, f"{name} is yes or no")
    return value == "yes"


def no_text(element: ET.Element) -> None:
    """Require that an element holds other elements only."""
    if element.text and element.text != " ":
        refuse(element, f"text is not allowed directly inside <{element.tag}>")
    for child in element:
        if child.tail and child.tail != " ":
            refuse(child, f"text is not allowed directly inside <{element.tag}>, after <{child.tag}>")


def empty(element: ET.Element) -> None:
    """Require that an element holds nothing."""
    if len(element) or (element.text and element.text != " "):
        refuse(element, f"<{element.tag}> holds nothing")
