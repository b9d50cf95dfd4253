"""Bound the work of one rendering, whatever the template and the data are.

What the guard cannot see in the source shows here: loops over long lists inside each other, macros that call
macros, templates that include templates. Each step is charged by the text it makes.
"""

from __future__ import annotations

import contextlib
from contextvars import ContextVar
from typing import TYPE_CHECKING

from jinja2 import nodes
from jinja2.exceptions import SecurityError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

BUDGET = 10_000_000
"""Characters a rendering may handle; a letter of five pages needs a hundredth."""
STEP = 50
"""What a turn of a loop or a call costs besides its text."""


class Exhausted(SecurityError):
    """Leave a rendering that has handled more than its budget."""


LOOP_FILTER = "-turns"
TEXT_FILTER = "-text"
"""Names that no template can write."""

_left: ContextVar[list[int]] = ContextVar("left")


@contextlib.contextmanager
def metered(budget: int = BUDGET) -> Iterator[None]:
    """Bound what happens inside: after `budget` characters the rendering ends as Exhausted.

    A rendering inside another draws on the same budget.
    """
    if _left.get(None) is not None:
        yield
        return
    token = _left.set([budget])
    try:
        yield
    finally:
        _left.reset(token)


def left() -> int:
    """Return what is left of the budget of the rendering that runs; nothing is left where none does."""
    budget = _left.get(None)
    return budget[0] if budget is not None else 0


def charge(characters: int) -> None:
    """Take the cost of one step from the budget of the rendering that runs."""
    budget = _left.get(None)
    if budget is None:
        return  # Jinja folds constants while it compiles
    budget[0] -= characters
    if budget[0] < 0:
        raise Exhausted("the template makes too much text, or never ends")


def turns(items: Iterable[object], cost: int) -> Iterator[object]:
    """Yield the items of a loop, each charged with what the loop's body prints."""
    for item in items:
        charge(cost)
        yield item


def text(value: str) -> str:
    """Return a text that was put together, charged by its length."""
    charge(len(value))
    return value


def install(tree: nodes.Template) -> None:
    """Put the meter around each loop and each text that the template puts together."""
    for loop in list(tree.find_all(nodes.For)):
        printed = sum(len(piece.data) for piece in loop.find_all(nodes.TemplateData))
        cost = nodes.Const(STEP + printed, lineno=loop.lineno)
        loop.iter = _filter(loop.iter, LOOP_FILTER, [cost], loop.lineno)
    for block in list(tree.find_all(nodes.AssignBlock)):
        inner = block.filter
        block.filter = _filter(inner, TEXT_FILTER, [], block.lineno)
    for joined in list(tree.find_all(nodes.Concat)):
        copy = nodes.Concat(joined.nodes, lineno=joined.lineno)
        joined.nodes = [_filter(copy, TEXT_FILTER, [], joined.lineno)]


def _filter(node: nodes.Node | None, name: str, args: list[nodes.Expr], line: int) -> nodes.Filter:
    return nodes.Filter(node, name, args, [], None, None, lineno=line)
