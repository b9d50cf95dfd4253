"""Read running text: bold, italic, islands kept left to right, line breaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.render.blocks import Inline, Span
from mlawriter.render.elements import attributes, empty, no_text, refuse

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET


def inline(element: ET.Element) -> Inline:
    """Return the running text of an element, empty when it says nothing."""
    if len(element):
        return _joined(_pieces(element, bold=False, italic=False, ltr=False))
    text = (element.text or "").strip(" ")
    return (Span(text),) if text else ()


def _pieces(element: ET.Element, *, bold: bool, italic: bool, ltr: bool) -> list[Span]:
    spans = [Span(element.text, bold, italic, ltr)] if element.text else []
    for child in element:
        if child.attrib:
            attributes(child)
        match child.tag:
            case "b":
                spans += _pieces(child, bold=True, italic=italic, ltr=ltr)
            case "i":
                spans += _pieces(child, bold=bold, italic=True, ltr=ltr)
            case "ltr":
                spans += _pieces(child, bold=bold, italic=italic, ltr=True)
            case "br":
                empty(child)
                spans.append(Span("\n", bold, italic, ltr))
            case _:
                refuse(child, f"<{child.tag}> is not allowed in running text")
        if child.tail:
            spans.append(Span(child.tail, bold, italic, ltr))
    return spans


def _joined(spans: list[Span]) -> Inline:
    """Join neighbours of one look; blanks at the ends, around line breaks and doubled between spans go."""
    joined: list[Span] = []
    end = "\n"
    for span in spans:
        text = span.text
        if end in " \n":
            text = text.lstrip(" ")
        if text.startswith("\n") and end == " ":
            joined[-1] = _with_text(joined[-1], joined[-1].text.rstrip(" "))
        if not text:
            continue
        end = text[-1]
        if joined and _same_look(joined[-1], span):
            joined[-1] = _with_text(span, joined[-1].text + text)
        else:
            joined.append(_with_text(span, text))
    return _trimmed(joined)


def _trimmed(spans: list[Span]) -> Inline:
    """Return spans without blanks and line breaks at either end, and without empty ones."""
    while spans and not spans[-1].text.rstrip(" \n"):
        spans.pop()
    while spans and not spans[0].text.lstrip(" \n"):
        spans.pop(0)
    if spans:
        spans[-1] = _with_text(spans[-1], spans[-1].text.rstrip(" \n"))
        spans[0] = _with_text(spans[0], spans[0].text.lstrip(" \n"))
    return tuple(span for span in spans if span.text)


def _with_text(span: Span, text: str) -> Span:
    return Span(text, span.bold, span.italic, span.ltr)


def _same_look(one: Span, other: Span) -> bool:
    return one.bold == other.bold and one.italic == other.italic and one.ltr == other.ltr


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
