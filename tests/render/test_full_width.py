"""Chinese letters have signs of full width between their sentences; what an officer typed stays as it is."""

from __future__ import annotations

import jinja2
import pytest

from mlawriter.render.full_width import set_full_width

TRANSLATIONS = {
    "Reference:": "文号：",
    "Annex": "附件",
    "Quoted": "《公约》",
    "Said": "说。",
    "Page {n}": "第{n}页。",
}


def shown(template: str, **values: object) -> str:
    environment = jinja2.Environment(extensions=["jinja2.ext.i18n"], autoescape=True)
    environment.install_gettext_callables(  # type: ignore[attr-defined]
        TRANSLATIONS.__getitem__, lambda one, many, n: one if n == 1 else many, newstyle=True
    )
    tree = environment.parse(template)
    set_full_width(tree, TRANSLATIONS.__getitem__)
    return environment.from_string(tree).render(values)


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("<n>{{ x }} ({{ y }})</n>", "<n>甲（乙）</n>"),
        ("<n>{% trans %}Annex{% endtrans %} ({{ y }}).</n>", "<n>附件（乙）。</n>"),
        ("<n>{% trans %}Reference:{% endtrans %} <ltr>{{ x }}</ltr></n>", "<n>文号：<ltr>甲</ltr></n>"),
        ("<n>{% trans %}Reference:{% endtrans %} {% if x %}{{ x }}{% endif %}.</n>", "<n>文号：甲。</n>"),
        ("<n>{{ x }} {% trans %}Quoted{% endtrans %}</n>", "<n>甲《公约》</n>"),
        ("<n>{{ x }}{% if y %} ({{ y }}){% endif %}</n>", "<n>甲（乙）</n>"),
        (
            '<table widths="30 70" caption="a (b)."><row/></table>',
            '<table widths="30 70" caption="a (b)."><row/></table>',
        ),
        ("{{ x }} – {{ y }} · {{ x }}", "甲 – 乙 · 甲"),
        ("{{ x }}.", "甲。"),
        ("{{ x }}. {{ y }}", "甲. 乙"),
        ("{% trans %}Said{% endtrans %}{% if x %} {% trans %}Said{% endtrans %}{% endif %}", "说。说。"),
        ("{% if not x %}{{ y }}{% else %}{% trans %}Said{% endtrans %}{% endif %} {{ y }}", "说。 乙"),
        ("{{ x }} {% if y %}{% trans %}Quoted{% endtrans %}{% endif %}", "甲《公约》"),
        ("{{ x }} {% if y %}{{ y }}{% else %}{% trans %}Quoted{% endtrans %}{% endif %}", "甲 乙"),
        ("{% for one in [x] %}{% trans %}Said{% endtrans %} ({{ one }}){% endfor %}", "说。（甲）"),
        ("<ltr>a.b@c.d</ltr> 3.5", "<ltr>a.b@c.d</ltr> 3.5"),
    ],
)
def test_signs_between_sentences_are_of_full_width(template: str, expected: str) -> None:
    assert shown(template, x="甲", y="乙") == expected


def test_what_was_typed_stays() -> None:
    assert shown("{{ x }}", x="Main Street 3 (b). Yes: no") == "Main Street 3 (b). Yes: no"
