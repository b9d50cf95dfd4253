"""Set what templates say between their sentences in the full-width signs of Chinese.

A template writes ` (…)`, a blank after a colon, a full stop after a value. In Chinese the brackets and the stop are
signs of full width, and no blank stands beside one. Only the template's own text is changed: neither the translated
sentences, which have their signs, nor what an officer typed.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Final

from jinja2 import nodes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_TEXT: Final = re.compile(r"(<[^>]*>?)|([^<]+)")
_SIGNS: Final = (
    (re.compile(r" ?\("), "（"),
    (re.compile(r"\) ?"), "）"),
    # Behind a number that a list begins with, "1. ", the point stays.
    (re.compile(r"(?:(?<=^)|(?<=[）\s]))\.(?=$|\n)"), "。"),
)
_CLOSING: Final = tuple("：，。；？！、）》”")
_OPENING: Final = tuple("（《“")


def set_full_width(tree: nodes.Template, translated: Callable[[str], str]) -> None:
    """Change the text of a template in place; `translated` gives the translation of a message."""
    _Walk(translated).through(tree.body, ())


class _Walk:
    """Go through a template in the order of its text, and know what may stand before each piece of it."""

    def __init__(self, translated: Callable[[str], str]) -> None:
        self._translated = translated

    def through(self, body: Sequence[nodes.Node], before: tuple[str, ...]) -> tuple[str, ...]:
        """Change a piece of template; `before` is all that may stand before it. Return all that it may end with."""
        parts = [*_parts(body)]
        for part, after in itertools.zip_longest(parts, parts[1:]):
            if isinstance(part, nodes.TemplateData):
                part.data = _beside(_in_full_width(part.data), before, self._begins(after))
                before = (part.data,) if part.data else before
            elif isinstance(part, nodes.If):
                taken = [self.through(one.body, before) for one in (part, *part.elif_)]
                before = tuple(end for ends in (*taken, self.through(part.else_, before)) for end in ends)
            else:
                for inside in ("body", "else_"):
                    self.through(getattr(part, inside, None) or (), ())
                before = (self._words(part),)
        return before

    def _begins(self, part: nodes.Node | None) -> tuple[str, ...]:
        """Return all that a part may print first; a condition that does not hold prints nothing that matters."""
        if isinstance(part, nodes.If):
            bodies = [one.body for one in (part, *part.elif_)] + ([part.else_] if part.else_ else [])
            firsts = [next(_parts(body), None) for body in bodies]
            return tuple(words for first in firsts for words in self._begins(first))
        return () if part is None else (self._words(part),)

    def _words(self, node: nodes.Node) -> str:
        """Return what a part is known to print: its beginning and end are what matters."""
        match node:
            case nodes.Const(value=str(text)):
                return text
            case nodes.TemplateData():
                return node.data
            case nodes.Call(node=nodes.Name(name="gettext"), args=[nodes.Const(value=str(message))]):
                return self._translated(message)
        return ""


def _parts(body: Sequence[nodes.Node]) -> Iterator[nodes.Node]:
    for one in body:
        if isinstance(one, nodes.Output):
            yield from one.nodes
        else:
            yield one


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


def _beside(data: str, before: tuple[str, ...], after: tuple[str, ...]) -> str:
    if before and all(words.endswith(_CLOSING) for words in before):
        data = data.removeprefix(" ")
    if after and all(words.startswith(_OPENING) for words in after):
        data = data.removesuffix(" ")
    return data
