"""Set what templates say between their sentences in the full-width signs of Chinese.

A template writes ` (…)`, a blank after a colon, a full stop after a value. In Chinese the brackets and the stop are
signs of full width, and no blank stands beside one. Only the template's own text is changed: neither the translated
sentences, which have their signs, nor what an officer typed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from jinja2 import nodes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_TEXT: Final = re.compile(r"(<[^>]*>?)|([^<]+)")
_SIGNS: Final = (
    (re.compile(r" ?\("), "（"),
    (re.compile(r"\) ?"), "）"),
    (re.compile(r"(?:(?<=^)|(?<=[）\s]))\.(?: |(?=$|\n))"), "。"),
)
_CLOSING: Final = tuple("：，。；？！、）》”")
_OPENING: Final = tuple("（《“")


def set_full_width(tree: nodes.Template, translated: Callable[[str], str]) -> None:
    """Change the text of a template in place; `translated` gives the translation of a message."""
    for body in _bodies(tree):
        parts = [part for one in body if isinstance(one, nodes.Output) for part in one.nodes]
        for before, part, after in zip([None, *parts], parts, [*parts[1:], None], strict=False):
            if isinstance(part, nodes.TemplateData):
                part.data = _beside(
                    _in_full_width(part.data), _words(before, translated), _words(after, translated)
                )


def _bodies(tree: nodes.Template) -> Iterator[list[nodes.Node]]:
    yield tree.body
    for node in tree.find_all((nodes.If, nodes.For, nodes.Macro, nodes.Block, nodes.With, nodes.CallBlock)):
        yield node.body  # type: ignore[attr-defined]  # each of these has one
        if isinstance(node, (nodes.If, nodes.For)):
            yield node.else_


def _in_full_width(data: str) -> str:
    """Return template text with its signs in full width; what stands inside tags stays."""

    def text(match: re.Match[str]) -> str:
        words = match[2]
        if words is None:
            return match[1]
        for sign, full in _SIGNS:
            words = sign.sub(full, words)
        return words

    return _TEXT.sub(text, data)


def _beside(data: str, before: str, after: str) -> str:
    if before.endswith(_CLOSING):
        data = data.removeprefix(" ")
    if after.startswith(_OPENING):
        data = data.removesuffix(" ")
    return data


def _words(node: nodes.Node | None, translated: Callable[[str], str]) -> str:
    """Return what a neighbouring part is known to print: its beginning and end are what matters."""
    match node:
        case nodes.Const(value=str(text)):
            return text
        case nodes.Call(node=nodes.Name(name="gettext"), args=[nodes.Const(value=str(message))]):
            return translated(message)
    return ""
