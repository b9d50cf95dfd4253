"""Read running text: bold, italic, islands kept left to right, line breaks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from mlawriter.render.blocks import Inline, Span
from mlawriter.render.elements import attributes, empty, no_text, refuse, required
from mlawriter.render.references import reference

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

_Look: TypeAlias = tuple[bool, bool, bool]
"""Bold, italic, left to right."""
_Piece: TypeAlias = tuple[str, _Look]
_PLAIN: _Look = (False, False, False)


def inline(element: ET.Element) -> Inline:
    """Return the running text of an element, empty when it says nothing."""
    if len(element):
        pieces: list[_Piece] = []
        _gather(element, _PLAIN, pieces)
        return _joined(pieces)
    text = (element.text or "").strip(" ")
    return (Span(text),) if text else ()


def _gather(element: ET.Element, look: _Look, pieces: list[_Piece]) -> None:
    if element.text:
        pieces.append((element.text, look))
    for child in element:
        if child.attrib and child.tag != "ref":
            attributes(child)
        bold, italic, ltr = look
        match child.tag:
            case "b":
                _gather(child, (True, italic, ltr), pieces)
            case "i":
                _gather(child, (bold, True, ltr), pieces)
            case "ltr":
                _gather(child, (bold, italic, True), pieces)
            case "br":
                empty(child)
                pieces.append(("\n", look))
            case "ref":
                pieces.append((_reference(child), look))
            case _:
                refuse(child, f"<{child.tag}> is not allowed in running text")
        if child.tail:
            pieces.append((child.tail, look))


def _reference(element: ET.Element) -> str:
    empty(element)
    attributes(element, "step", "number")
    step, number = required(element, "step"), required(element, "number")
    if not (step.replace("-", "").isalpha() and step.islower() and step.isascii()):
        refuse(element, "a step is named in small letters")
    if not number.isdecimal():
        refuse(element, "a paragraph is referred to by its number in the section")
    return reference(step, str(int(number)))


def _joined(pieces: list[_Piece]) -> Inline:
    """Join neighbours of one look; blanks at the ends, around line breaks and doubled between pieces go."""
    texts: list[str] = []
    looks: list[_Look] = []
    end = "\n"  # as after a line break, so that blanks and breaks at the beginning go
    for text, look in pieces:
        if end == " " or end == "\n":
            text = text.lstrip(" " if texts else " \n")
        if not text:
            continue
        if end == " " and text[0] == "\n":
            texts[-1] = texts[-1][:-1]
        end = text[-1]
        if looks and looks[-1] == look:
            texts[-1] += text
        else:
            texts.append(text)
            looks.append(look)
    while texts and end in " \n":
        texts[-1] = texts[-1].rstrip(" \n")
        if texts[-1]:
            break
        texts.pop()
    return tuple([Span(text, *look) for text, look in zip(texts, looks, strict=False) if text])


def plain(element: ET.Element) -> str:
    """Return the running text of an element on one line, without its looks."""
    return "".join(span.text for span in inline(element)).replace("\n", " ")


def lines(element: ET.Element) -> tuple[Inline, ...]:
    """Return the `<line>`s of an element, without empty ones."""
    no_text(element)
    found = []
    for child in element:
        if child.tag != "line":
            refuse(child, f"<{element.tag}> holds <line> only")
        attributes(child)
        if content := inline(child):
            found.append(content)
    return tuple(found)
