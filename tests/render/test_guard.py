"""What a template may not do is refused with its line; what slips through the reading ends under the meter."""

from __future__ import annotations

import gettext

import jinja2
import pytest

from mlawriter.core.errors import TemplateProblem
from mlawriter.i18n.languages import SOURCE_LANGUAGE
from mlawriter.i18n.translator import Translator
from mlawriter.render.environment import LetterEnvironment, render

REFUSED_ON_READING = {
    "class of a value": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "globals of a helper": "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "attribute by index": "{{ d['__class__'] }}",
    "attribute by filter": "{{ d|attr('for' ~ 'mat') }}",
    "format method": "{{ '{0.__class__}'.format(d) }}",
    "method that changes": "{{ d.short.append(1) }}",
    "method that pads": "{{ 'x'.ljust(10**9) }}",
    "range": "{% for i in range(99999) %}{% endfor %}",
    "multiplied text": "{{ 'x' * 1000000000 }}",
    "power": "{{ 9 ** 9 ** 9 }}",
    "percent format": "{{ '%999999999d' % 1 }}",
    "padding filter": "{{ 'x'|center(1000000000) }}",
    "format filter": "{{ '%999999999d'|format(1) }}",
    "padding in a translation": "{{ gettext('%(x)999999999s', x=1) }}",
    "translation of a variable": "{{ gettext(d.text) }}",
    "unescaped output": "{{ d.text|safe }}",
    "escaping switched off": "{% autoescape false %}{{ d.text }}{% endautoescape %}",
    "recursive loop": "{% for i in d.short recursive %}{{ loop(d.short) }}{% endfor %}",
    "macro that calls itself": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "macros that call each other": "{% macro a() %}{{ b() }}{% endmacro %}{% macro b() %}{{ a() }}{% endmacro %}",
    "deep loops": "{% for a in d.short %}" * 5 + "{% endfor %}" * 5,
    "lists of lists": "{% set a = [d.short, d.short] %}",
    "unpacked arguments": "{% macro m(x) %}{% endmacro %}{{ m(*d.short) }}",
    "very long text": "{{ '" + "x" * 3000 + "' }}",
    "very large number": "{{ 99999999999 }}",
    "unknown test": "{{ d is mapping }}",
    "filter block": "{% filter upper %}x{% endfilter %}",
    "very long template": " " * 300_000,
}

REFUSED_AT_RUN_TIME = {
    "doubled text": "{% set a0 = 'xxxxxxxxxxxxxxxx' %}"
    + "".join(f"{{% set a{n + 1} = a{n} ~ a{n} %}}" for n in range(40)),
    "doubled block": "{% set a0 %}xxxxxxxxxxxxxxxx{% endset %}"
    + "".join(f"{{% set a{n + 1} %}}{{{{ a{n} }}}}{{{{ a{n} }}}}{{% endset %}}" for n in range(40)),
    "doubling macros": "{% macro m0() %}xxxxxxxx{% endmacro %}"
    + "".join(f"{{% macro m{n + 1}() %}}{{{{ m{n}() }}}}{{{{ m{n}() }}}}{{% endmacro %}}" for n in range(40))
    + "{{ m40() }}",
    "doubling macros without text": "{% macro m0() %}{% endmacro %}"
    + "".join(
        f"{{% macro m{n + 1}() %}}{{% if m{n}() or m{n}() %}}{{% endif %}}{{% endmacro %}}" for n in range(40)
    )
    + "{{ m40() }}",
    "loops over long lists": "{% for a in d.long %}{% for b in d.long %}{% for c in d.long %}"
    "{% endfor %}{% endfor %}{% endfor %}",
    "loop with much text": "{% macro m() %}{% for a in d.long %}{% for b in d.long %}"
    + "x" * 5000
    + "{% endfor %}{% endfor %}{% endmacro %}{{ m() }}",
    "added texts": "{{ d.text + d.text }}",
    "added lists": "{{ (d.long + d.long)|length }}",
    "template that includes itself": "{% include 'attack' %}{% include 'attack' %}",
    "method under a macro's name": "{% macro m() %}{% endmacro %}{% set m = d.short.index %}{{ m('a') }}",
    "whole object printed": "{{ d }}",
    "truth value printed": "{{ d.yes }}",
    "name that is not there": "{{ nobody }}",
    "file outside of the folder": "{% include '../../etc/passwd' %}",
}


class Subject:
    yes = True
    text = "officer's text"
    short = ("a", "b")
    long = tuple("x" * 1000)


def letters(**templates: str) -> LetterEnvironment:
    translator = Translator(SOURCE_LANGUAGE, "document", gettext.NullTranslations())
    return LetterEnvironment(translator, jinja2.DictLoader(templates), reload=False)


@pytest.mark.parametrize("source", REFUSED_ON_READING.values(), ids=REFUSED_ON_READING)
def test_a_template_that_does_more_than_lay_out_is_refused_before_it_runs(source: str) -> None:
    with pytest.raises(TemplateProblem):
        letters(attack=source).get_template("attack")


@pytest.mark.parametrize("source", REFUSED_AT_RUN_TIME.values(), ids=REFUSED_AT_RUN_TIME)
def test_what_shows_only_at_run_time_ends_quickly(source: str) -> None:
    with pytest.raises(TemplateProblem):
        render(letters(attack=source), "attack", {"d": Subject()})


def test_the_fault_is_reported_with_template_and_line() -> None:
    environment = letters(letter="<p>\n{% include 'part' %}\n</p>", part="\n\n{{ d.__class__ }}\n")

    with pytest.raises(TemplateProblem) as caught:
        render(environment, "letter", {"d": Subject()})

    assert caught.value.params["template"] == "part"
    assert caught.value.params["line"] == 3


def test_a_syntax_fault_is_reported_with_its_line() -> None:
    with pytest.raises(TemplateProblem) as caught:
        render(letters(letter="one\n{% if %}"), "letter", {})

    assert (caught.value.params["template"], caught.value.params["line"]) == ("letter", 2)


def test_a_usual_template_passes() -> None:
    source = """\
{% from 'parts' import item, box with context %}
{% import 'parts' as parts %}
{% macro pair(label, value) %}<row><cell>{{ label }}</cell><cell>{{ value|default('-') }}</cell></row>{% endmacro %}
{% set count = d.short|length %}
{% for label, value in [("Title", d.text), ('Kind', 'x' ~ d.text)] if value %}
{{ pair(label, value) }}{{ loop.index + 1 }}
{% endfor %}
{% for entry in d.short %}{{ item(entry|upper) }}{% else %}none{% endfor %}
{% call box() %}{{ [d.text, 'x']|listed }}{% endcall %}
{{ parts.item('y') }}{{ d.text[:3] }}
{% trans n=count %}{{ n }} person{% pluralize %}{{ n }} persons{% endtrans %}
"""
    parts = "{% macro item(x) %}<li>{{ x }}</li>{% endmacro %}{% macro box() %}<b>{{ caller() }}</b>{% endmacro %}"

    text = render(letters(letter=source, parts=parts), "letter", {"d": Subject()})

    assert "<li>A</li>" in text
    assert "<b>officer&#39;s text and x</b>" in text
    assert "2 persons" in text
    assert "xofficer" in text
