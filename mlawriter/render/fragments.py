"""Render what a letter says of each entry of a list, and remember it until something that it rests on changes.

A letter of fifty pages is mostly persons, offences and items, and an edit touches one of them. Each has a
template that sees its entry and a few named values, never the whole request: so these tell whether what was
made for the same place the last time still holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from mlawriter.render.environment import Made, render
from mlawriter.render.meter import charge, left

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import BaseModel

    from mlawriter.render.environment import LetterEnvironment


def fragment(
    letters: LetterEnvironment,
    template: str,
    name: str,
    number: int,
    entry: BaseModel,
    values: Mapping[str, object],
) -> Markup:
    """Return what a template makes of an entry of a list: the `number`th from 1, which it finds as `name`.

    What is in `values` must not change later.

    Raises:
        TemplateProblem: when the template has a fault.

    """
    content = type(entry), entry.model_dump(warnings=False)
    last = letters.made.get((template, number))
    if last and last.content == content and last.values == values:
        charge(last.cost)
        return last.text
    before = left()
    text = Markup(render(letters, template, {**values, name: entry, "number": number}))  # noqa: S704 - markup of a template
    if not letters.auto_reload:  # a template of an office may change while its entry stays
        letters.made[template, number] = Made(content, values, text, before - left())
    return text
