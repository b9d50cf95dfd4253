"""Refuse templates that do more than lay out a letter, before any of their code runs.

An authority may put its own templates in place of ours, and a file on a shared drive can be anybody's. The
sandbox of Jinja keeps a template away from Python; this allow-list keeps it from what the sandbox permits:
methods, arithmetic and text that grows without end. `meter` bounds what only shows at run time.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from jinja2 import nodes

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

Fault: TypeAlias = tuple[int, str]
"""Line and reason."""

MAX_SOURCE = 200_000
"""Characters of one template; ours have a tenth of it."""
MAX_CONSTANT = 2_000
MAX_LOOPS = 4
"""Loops inside each other: items, their questions, entries of an answer, and one to spare."""

TRANSLATING = frozenset({"gettext", "ngettext", "pgettext", "npgettext"})

_ALLOWED: tuple[type[nodes.Node], ...] = (
    *(
        nodes.Template,
        nodes.Output,
        nodes.TemplateData,
        nodes.Name,
        nodes.Getattr,
        nodes.Getitem,
        nodes.Slice,
    ),
    *(nodes.Const, nodes.Tuple, nodes.List, nodes.Dict, nodes.Pair, nodes.Keyword),
    *(nodes.If, nodes.For, nodes.CondExpr, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not),
    *(nodes.Filter, nodes.Test, nodes.Add, nodes.Sub, nodes.Neg, nodes.Concat),
    *(nodes.Assign, nodes.AssignBlock, nodes.With, nodes.Macro, nodes.Call, nodes.CallBlock),
    *(nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends, nodes.Block),
)
_Node = TypeVar("_Node", bound=nodes.Node)
_PLACEHOLDER = re.compile(r"%(?!%|\(\w+\)s)")
_SMALL_LITERAL = (nodes.Const, nodes.List, nodes.Tuple, nodes.Dict, nodes.Pair)


class _Whole:
    """Hold all nodes of a template: the checks ask for them many times, and to gather them takes longest."""

    def __init__(self, tree: nodes.Template) -> None:
        self._nodes = list(tree.find_all(nodes.Node))

    def find_all(self, kind: type[_Node] | tuple[type[_Node], ...]) -> list[_Node]:
        """Return the nodes of a kind, in the order in which Jinja finds them."""
        return [node for node in self._nodes if isinstance(node, kind)]


def faults(tree: nodes.Template, *, filters: Collection[str], tests: Collection[str]) -> list[Fault]:
    """Return what the template does beyond its business, in order of lines."""
    whole = _Whole(tree)
    found = [
        *_foreign_nodes(whole),
        *_names(whole),
        *_calls(whole),
        *_unknown(whole, filters, tests),
        *_constants(whole),
        *_containers(whole),
        *_loops(tree, 0),
        *_recursion(whole),
    ]
    return sorted({(line or 1, reason) for line, reason in found})  # Jinja leaves some nodes without a line


def _foreign_nodes(whole: _Whole) -> Iterator[Fault]:
    for node in whole.find_all(nodes.Node):
        if not isinstance(node, _ALLOWED):
            yield node.lineno, f"{type(node).__name__} is not allowed"


def _names(whole: _Whole) -> Iterator[Fault]:
    for attribute in whole.find_all(nodes.Getattr):
        if attribute.attr.startswith("_"):
            yield attribute.lineno, f"the attribute {attribute.attr} is not allowed"
    for item in whole.find_all(nodes.Getitem):
        key = item.arg
        if isinstance(key, nodes.Const) and isinstance(key.value, str) and key.value.startswith("_"):
            yield item.lineno, f"the attribute {key.value} is not allowed"
    reserved = TRANSLATING | {"caller"}
    for name in whole.find_all(nodes.Name):
        if name.ctx != "load" and name.name in reserved:
            yield name.lineno, f"the name {name.name} is taken"


def _calls(whole: _Whole) -> Iterator[Fault]:
    modules = {node.target for node in whole.find_all(nodes.Import)}
    macros = {node.name for node in whole.find_all(nodes.Macro)} | {"caller"}
    for imported in whole.find_all(nodes.FromImport):
        macros |= {name if isinstance(name, str) else name[1] for name in imported.names}
    for call in whole.find_all(nodes.Call):
        if call.dyn_args is not None or call.dyn_kwargs is not None:
            yield call.lineno, "unpacked arguments are not allowed"
        match call.node:
            case nodes.Name(name=name) if name in TRANSLATING:
                yield from _translation(call)
            case nodes.Name(name=name) if name in macros:
                pass
            case nodes.Getattr(node=nodes.Name(name=name)) if name in modules:
                pass
            case _:
                yield call.lineno, "only macros of templates can be called"


def _translation(call: nodes.Call) -> Iterator[Fault]:
    texts = call.args[: {"gettext": 1, "ngettext": 2, "pgettext": 2, "npgettext": 3}[call.node.name]]  # type: ignore[attr-defined]  # the caller matched a Name
    for text in texts:
        if not isinstance(text, nodes.Const) or not isinstance(text.value, str):
            yield call.lineno, "a text to translate must be written out"
        elif _PLACEHOLDER.search(text.value):
            yield call.lineno, "a placeholder must have the form %(name)s"


def _unknown(whole: _Whole, filters: Collection[str], tests: Collection[str]) -> Iterator[Fault]:
    for used in whole.find_all(nodes.Filter):
        if used.name not in filters:
            yield used.lineno, f"the filter {used.name} is not allowed"
    for asked in whole.find_all(nodes.Test):
        if asked.name not in tests:
            yield asked.lineno, f"the test {asked.name} is not allowed"


def _constants(whole: _Whole) -> Iterator[Fault]:
    for constant in whole.find_all(nodes.Const):
        value = constant.value
        if isinstance(value, str) and len(value) > MAX_CONSTANT:
            yield constant.lineno, f"a text of more than {MAX_CONSTANT} characters is not allowed here"
        if isinstance(value, int) and abs(value) > 10**9:
            yield constant.lineno, "a number this large is not allowed"


def _containers(whole: _Whole) -> Iterator[Fault]:
    """Find lists of variables where they can be kept: `{% set l = [l, l] %}` a few dozen times never ends."""
    used_at_once = {id(loop.iter) for loop in whole.find_all(nodes.For)}
    used_at_once |= {id(f.node) for f in whole.find_all(nodes.Filter) if f.name in {"listed", "join"}}
    inner: set[int] = set()
    for container in whole.find_all((nodes.List, nodes.Tuple, nodes.Dict)):
        if id(container) in used_at_once:
            inner.update(id(node) for node in container.find_all(nodes.Node))
    for container in whole.find_all((nodes.List, nodes.Tuple, nodes.Dict)):
        if id(container) in used_at_once | inner or getattr(container, "ctx", "load") != "load":
            continue
        if not all(isinstance(node, _SMALL_LITERAL) for node in container.find_all(nodes.Node)):
            yield container.lineno, "a list of variables is only allowed in a loop, or before listed or join"


def _loops(node: nodes.Node, depth: int) -> Iterator[Fault]:
    for child in node.iter_child_nodes():
        if not isinstance(child, nodes.For):
            yield from _loops(child, depth)
            continue
        if child.recursive:
            yield child.lineno, "a recursive loop is not allowed"
        if depth >= MAX_LOOPS:
            yield child.lineno, f"more than {MAX_LOOPS} loops inside each other are not allowed"
        yield from _loops(child, depth + 1)


def _recursion(whole: _Whole) -> Iterator[Fault]:
    macros = {macro.name: macro for macro in whole.find_all(nodes.Macro)}
    calls = {
        name: {c.node.name for c in macro.find_all(nodes.Call) if isinstance(c.node, nodes.Name)}
        & macros.keys()
        for name, macro in macros.items()
    }
    for name, macro in macros.items():
        reached: set[str] = set()
        ahead = set(calls[name])
        while ahead:
            reached |= ahead
            ahead = set().union(*(calls[one] for one in ahead)) - reached
        if name in reached:
            yield macro.lineno, f"the macro {name} calls itself"
