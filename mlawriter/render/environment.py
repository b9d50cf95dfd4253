"""Set up Jinja for templates that may be anybody's: few filters, no globals, each text in one language.

`environment()` gives one set-up per translator and folder; `render()` is the one way to run a template.
"""

from __future__ import annotations

import functools
import re
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import jinja2
from jinja2 import nodes
from jinja2.compiler import CodeGenerator
from jinja2.exceptions import SecurityError
from jinja2.runtime import Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer
from markupsafe import Markup, escape

from mlawriter import resources
from mlawriter.core.errors import TemplateProblem
from mlawriter.core.text import clean
from mlawriter.render import filters, guard, meter
from mlawriter.render.full_width import set_full_width
from mlawriter.render.references import Resolver

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from types import CodeType, TracebackType

    from jinja2.compiler import Frame
    from jinja2.runtime import Context

    from mlawriter.i18n.translator import Translator
    from mlawriter.render.markup import Pieces

_MARKUP = re.compile("[&<>\"']")
_OF_JINJA = ("default", "first", "last", "length", "lower", "trim", "upper")
_TESTS = ("defined", "undefined", "none", "true", "false", "odd", "even", "in", "eq", "ne", "sameas")


class _Translated(NodeTransformer):
    """Put translations without placeholders into the template: half of a letter need not be looked up anew."""

    def __init__(self, translator: Translator) -> None:
        self._gettext = filters.translating(translator)["gettext"]

    def visit_Call(self, call: nodes.Call) -> nodes.Node:  # noqa: N802 - the name is Jinja's
        match call:
            case nodes.Call(
                node=nodes.Name(name="gettext"), args=[nodes.Const(value=str(message))], kwargs=[]
            ):
                return nodes.Const(self._gettext(message), lineno=call.lineno)
        return self.generic_visit(call)


class Made(NamedTuple):
    """Hold a piece of a letter that was made before, and of what."""

    content: object
    values: Mapping[str, object]
    text: Markup
    cost: int
    """What making it took from the budget: taking it again costs as much, so that nothing depends on what was made before."""


class _Generator(CodeGenerator):
    """Print each value by one call of the environment, where Jinja makes three."""

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: object) -> None:  # noqa: ARG002 - Jinja's signature
        self.write("environment.shown(")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: object) -> None:  # noqa: ARG002 - as above
        self.write(")")


class LetterEnvironment(ImmutableSandboxedEnvironment):
    """Compile what the guard lets pass, and run it under the meter."""

    intercepted_binops = frozenset({"+", "-"})
    code_generator_class = _Generator

    def __init__(self, translator: Translator, loader: jinja2.BaseLoader, *, reload: bool) -> None:
        super().__init__(
            autoescape=True,
            auto_reload=reload,
            extensions=["jinja2.ext.i18n"],
            finalize=functools.partial(filters.printed, translator),
            loader=loader,
            lstrip_blocks=True,
            trim_blocks=True,
            undefined=jinja2.StrictUndefined,
        )
        self.translator = translator
        self.made: dict[tuple[str, int], Made] = {}
        """Pieces of the last letter, by template and place."""
        self.read: dict[str, Pieces] = {}
        """What the last text of each template came to, piece by piece."""
        self.resolver = Resolver()
        self._ready: dict[str, jinja2.Template] = {}
        """Templates that will not change: Jinja's own store asks a lock and a weak reference each time."""
        self.policies["ext.i18n.trimmed"] = True
        self.newstyle_gettext = True  # makes `trans` pass its variables to the functions below
        self._translating = filters.translating(translator)
        self._allowed_tests = frozenset(_TESTS)
        self._filters = {
            **{name: filters.charged(self.filters[name]) for name in _OF_JINJA},
            **{name: filters.charged(function) for name, function in filters.own(translator).items()},
        }
        self.filters = {**self._filters, meter.LOOP_FILTER: meter.turns, meter.TEXT_FILTER: meter.text}
        self.tests = {name: test for name, test in self.tests.items() if name in self._allowed_tests}
        self.globals = dict(self._translating)

    def compile(  # type: ignore[override]  # the variants that return source text are of no use here
        self,
        source: str | nodes.Template,
        name: str | None = None,
        filename: str | None = None,
        raw: bool = False,
        defer_init: bool = False,
    ) -> CodeType:
        """Compile a template after the guard has read it.

        Raises:
            TemplateProblem: with the first fault.

        """
        assert not raw
        title = name or "template"
        tree = source if isinstance(source, nodes.Template) else self._read(source, title, filename)
        for line, reason in guard.faults(tree, filters=self._filters, tests=self._allowed_tests):
            raise TemplateProblem(template=title, line=line, reason=reason)
        _Translated(self.translator).visit(tree)
        if self.translator.language.east_asian:
            set_full_width(tree, self.translator.catalogue.gettext)
        meter.install(tree)
        return super().compile(tree, name, filename, raw=False, defer_init=defer_init)

    def _read(self, source: str, title: str, filename: str | None) -> nodes.Template:
        if len(source) > guard.MAX_SOURCE:
            raise TemplateProblem(template=title, line=1, reason="it is too long for a template")
        try:
            return self.parse(source, title, filename)
        except jinja2.TemplateSyntaxError as error:
            raise TemplateProblem(template=title, line=error.lineno, reason=error.message or "") from error
        except (RecursionError, ValueError, OverflowError) as error:
            raise TemplateProblem(template=title, line=1, reason="it cannot be read") from error

    def is_safe_callable(self, obj: object) -> bool:
        """Tell whether a template may call this: its own macros and the translating functions."""
        return isinstance(obj, Macro) or any(obj is function for function in self._translating.values())

    def getattr(self, obj: object, attribute: str) -> object:
        """Return an attribute, or an entry of that name.

        Quicker than the sandbox's own way, and as safe here: the guard has refused names that begin with an
        underscore, and `is_safe_callable` lets nothing be called that a value carries.
        """
        if attribute.startswith("_"):
            return self.unsafe_undefined(obj, attribute)
        try:
            return getattr(obj, attribute)
        except AttributeError:
            return super().getattr(obj, attribute)

    def getitem(self, obj: object, argument: object) -> object:
        """Return an entry, and never an attribute of that name: `persons[id]` with an id such as `keys`."""
        try:
            return obj[argument]  # type: ignore[index]  # what cannot be indexed is caught
        except (LookupError, TypeError):
            return self.undefined(obj=obj, name=argument)  # type: ignore[arg-type]  # only printed

    def call(
        self, context: Context, function: Callable[..., object], /, *args: object, **values: object
    ) -> object:
        """Call a macro or a translating function, charged by what it returns."""
        if not self.is_safe_callable(function):
            return super().call(context, function, *args, **values)  # refuses, and names it
        values.pop("_block_vars", None)  # Jinja's own, which `Context.call` takes away too
        values.pop("_loop_vars", None)
        made = function(*args, **values)
        meter.charge(meter.STEP + (len(made) if isinstance(made, str) else 0))
        return made

    def shown(self, value: object) -> str:
        """Return what `{{ value }}` prints, escaped and charged."""
        if type(value) is str:
            meter.charge(len(value))
            return escape(value) if _MARKUP.search(value) else value
        if type(value) is Markup:
            meter.charge(len(value))
            return value
        return escape(filters.printed(self.translator, value))

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        """Add and subtract numbers, and nothing else."""
        if not isinstance(left, int | Decimal) or not isinstance(right, int | Decimal):
            raise SecurityError(f"{operator} is for numbers only")
        return super().call_binop(context, operator, left, right)

    def get_template(
        self,
        name: str | jinja2.Template,
        parent: str | None = None,
        globals: Mapping[str, object] | None = None,  # noqa: A002 - the name is Jinja's
    ) -> jinja2.Template:
        """Return a template by name; each inclusion is charged."""
        meter.charge(meter.STEP)
        ready = self._ready.get(name) if isinstance(name, str) else None
        if ready is None:
            ready = super().get_template(name, parent, dict(globals) if globals else None)
            if isinstance(name, str) and not globals and not self.auto_reload:
                self._ready[name] = ready
        return ready

    def select_template(
        self,
        names: Iterable[str | jinja2.Template],
        parent: str | None = None,
        globals: Mapping[str, object] | None = None,  # noqa: A002 - the name is Jinja's
    ) -> jinja2.Template:
        """Return the first template there is; each inclusion is charged."""
        meter.charge(meter.STEP)
        return super().select_template(names, parent, dict(globals) if globals else None)


@functools.cache
def environment(translator: Translator, folder: Path | None = None) -> LetterEnvironment:
    """Return the environment for a document's language; templates in `folder` come before the program's own.

    It is made once per translator and folder and keeps its compiled templates; those in `folder` are read
    again when they change.
    """
    folders = [resources.templates()] if folder is None else [folder, resources.templates()]
    return LetterEnvironment(translator, jinja2.FileSystemLoader(folders), reload=folder is not None)


def render(letters: LetterEnvironment, template: str, values: Mapping[str, object]) -> str:
    """Run a template and return the XML text it makes, cleaned of what no document can carry.

    Raises:
        TemplateProblem: when a template is missing, is refused, or fails with these values.

    """
    pieces: list[str] = []
    try:
        with meter.metered():
            size = 0
            for piece in letters.get_template(template).generate(values):
                pieces.append(piece)
                size += len(piece)
                if size > meter.BUDGET:
                    meter.charge(size)
    except jinja2.TemplateNotFound as error:
        raise TemplateProblem(
            template=error.name or template, line=1, reason="there is no such file"
        ) from error
    except UnicodeDecodeError as error:
        raise TemplateProblem(template=template, line=1, reason="it is not UTF-8 text") from error
    except RecursionError as error:
        raise TemplateProblem(template=template, line=1, reason="templates include each other") from error
    except (
        jinja2.TemplateError,
        ArithmeticError,
        AttributeError,
        LookupError,
        TypeError,
        ValueError,
    ) as error:
        name, line = _place(letters, error.__traceback__, template)
        raise TemplateProblem(template=name, line=line, reason=str(error)) from error
    return clean("".join(pieces))


def _place(letters: LetterEnvironment, traceback: TracebackType | None, template: str) -> tuple[str, int]:
    """Return the innermost template and line of a traceback; Jinja gives its frames the file's own lines."""
    place = (template, 1)
    loader = letters.loader
    folders = (
        [Path(folder) for folder in loader.searchpath] if isinstance(loader, jinja2.FileSystemLoader) else []
    )
    while traceback is not None:
        file = Path(traceback.tb_frame.f_code.co_filename)
        for folder in folders:
            if file.is_relative_to(folder):
                place = (file.relative_to(folder).as_posix(), traceback.tb_lineno)
        traceback = traceback.tb_next
    return place
