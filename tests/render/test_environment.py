"""Values come out literally and in the document's language, whatever they hold."""

from __future__ import annotations

import gettext
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jinja2
import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from mlawriter.core.errors import TemplateProblem
from mlawriter.core.fields import Choice
from mlawriter.i18n.languages import language
from mlawriter.i18n.translator import Translator
from mlawriter.render.environment import LetterEnvironment, environment, render
from mlawriter.render.markup import parse

HOSTILE = 'A & B < C > "D" \'E\' {{ 7 * 7 }} {% include "x" %} <b>bold</b> </p> %(name)s {name}'
KIND: dict[str, Any] = {"template": "letter", "language": "en", "created": "2026-01-01T00:00:00Z"}


def letters(source: str, tag: str = "en", messages: dict[str, str] | None = None) -> LetterEnvironment:
    catalogue = gettext.NullTranslations()
    if messages is not None:
        built = Catalog(locale=tag)
        for message, translation in messages.items():
            built.add(message, translation)
        file = BytesIO()
        write_mo(file, built)
        file.seek(0)
        catalogue = gettext.GNUTranslations(file)
    translator = Translator(language(tag), "document", catalogue)
    return LetterEnvironment(translator, jinja2.DictLoader({"letter": source}), reload=False)


@pytest.mark.parametrize(
    "source",
    [
        "<p>{{ value }}</p>",
        "<p>{% trans %}{{ value }}{% endtrans %}</p>",
        "<p>{{ value|lines }}</p>",
        "<p>{{ value|paragraphs|first }}</p>",
        "<p>{{ [value]|listed }}</p>",
        "<p>{{ [value]|join }}</p>",
        "{% macro p(x) %}<p>{{ x }}</p>{% endmacro %}{{ p(value) }}",
        "{% set x = value ~ '' %}<p>{{ x }}</p>",
        "{% set x %}{{ value }}{% endset %}<p>{{ x }}</p>",
        "<p>{{ value|default('') }}</p>",
    ],
)
def test_hostile_text_comes_out_literally(source: str) -> None:
    text = render(letters(f'<document title="t">{source}</document>'), "letter", {"value": HOSTILE})

    (block,) = parse(text, **KIND).blocks

    assert "".join(span.text for span in block.content) == HOSTILE  # type: ignore[union-attr]  # it is a paragraph
    assert not any(span.bold for span in block.content)  # type: ignore[union-attr]


def test_hostile_text_stays_inside_its_attribute() -> None:
    text = render(letters('<document title="{{ value }}"></document>'), "letter", {"value": HOSTILE})

    assert parse(text, **KIND).title == HOSTILE


def test_control_characters_and_overrides_do_not_reach_the_document() -> None:
    text = render(letters("<p>{{ value }}</p>"), "letter", {"value": "a\x00b\u202ec\ud800d\ufffee"})

    assert text == "<p>abcde</p>"


def test_text_is_composed() -> None:
    assert render(letters("{{ value }}"), "letter", {"value": "e\u0301"}) == "\u00e9"


def test_the_catalogue_may_carry_inline_markup_and_values_may_not() -> None:
    environment = letters(
        "{% trans name=value %}The <b>letter</b> of {{ name }}{% endtrans %}",
        "fr",
        {"The <b>letter</b> of %(name)s": "La <b>lettre</b> de %(name)s"},
    )

    assert render(environment, "letter", {"value": "<i>"}) == "La <b>lettre</b> de &lt;i&gt;"


def test_messages_are_trimmed_and_on_one_line() -> None:
    environment = letters("{% trans %}\n  One\n  two\n{% endtrans %}", "fr", {"One two": "Un deux"})

    assert render(environment, "letter", {}) == "Un deux"


def test_a_context_tells_two_meanings_apart() -> None:
    built = Catalog(locale="fr")
    built.add("Seal", "Sceau", context="stamp")
    file = BytesIO()
    write_mo(file, built)
    file.seek(0)
    translator = Translator(language("fr"), "document", gettext.GNUTranslations(file))
    loader = jinja2.DictLoader(
        {"letter": "{% trans 'stamp' %}Seal{% endtrans %}{% trans %}Seal{% endtrans %}"}
    )

    assert render(LetterEnvironment(translator, loader, reload=False), "letter", {}) == "SceauSeal"


class Status(Choice):
    OPEN = "open", "Under investigation"


def test_raw_values_are_written_in_the_language_of_the_document() -> None:
    source = (
        "{{ day|date }}; {{ day|month_year }}; {{ count|number }}; {{ sum|amount('EUR') }}; {{ 'DE'|country }}; "
        "{{ 'ar'|language }}; {{ 168|years }}; {{ status }}; {{ status|label }}; {{ day }}; {{ absent }}; "
        "{{ names|listed }}; {% trans day=day, count=count %}{{ day }}, {{ count }}{% endtrans %}"
    )
    values = {
        "day": date(1985, 4, 3),
        "count": 12345,
        "sum": Decimal("1500.5"),
        "status": Status.OPEN,
        "absent": None,
        "names": ["A", "B", "C"],
    }

    written = render(letters(source), "letter", values).replace("\u00a0", " ")

    assert written == (
        "3 April 1985; April 1985; 12,345; EUR 1,500.50; Germany; Arabic; 14 years; "
        "Under investigation; Under investigation; 3 April 1985; ; A, B and C; 3 April 1985, 12,345"
    )


def test_values_that_are_not_there_print_nothing() -> None:
    source = (
        "[{{ x|date }}{{ x|month_year }}{{ x|number }}{{ x|amount('EUR') }}{{ x|country }}{{ x|language }}"
        "{{ x|years }}{{ x|lines }}{{ x|paragraphs|join }}]"
    )

    assert render(letters(source), "letter", {"x": None}) == "[]"


def test_line_breaks_of_the_officer_survive() -> None:
    text = render(letters("{{ value|lines }}"), "letter", {"value": "1 High St <x>\r\nTown\n"})

    assert text == "1 High St &lt;x&gt;<br/>Town"


def test_paragraphs_of_the_officer_are_told_apart() -> None:
    source = "{% for p in value|paragraphs %}<n>{{ p }}</n>{% endfor %}"

    text = render(letters(source), "letter", {"value": "\nOne. \n\n \nTwo.\nThree."})

    assert text == "<n>One.</n><n>Two.</n><n>Three.</n>"


def test_a_failure_with_the_values_names_template_and_line(tmp_path: Path) -> None:
    (tmp_path / "letter.j2").write_text("one\n{% include 'part.j2' %}\n", encoding="utf-8")
    (tmp_path / "part.j2").write_text("\n\n{{ person.nobody }}\n", encoding="utf-8")
    translator = Translator(language("en"), "document", gettext.NullTranslations())
    folder = LetterEnvironment(translator, jinja2.FileSystemLoader(tmp_path), reload=True)

    with pytest.raises(TemplateProblem) as caught:
        render(folder, "letter.j2", {"person": SimpleNamespace()})

    assert (caught.value.params["template"], caught.value.params["line"]) == ("part.j2", 3)


def test_templates_of_the_authority_come_first_and_are_read_again(tmp_path: Path) -> None:
    translator = Translator(language("en"), "document", gettext.NullTranslations())
    own = tmp_path / "own.xml.j2"
    own.write_text("first", encoding="utf-8")
    first = render(environment(translator, tmp_path), "own.xml.j2", {})
    own.write_text("second one", encoding="utf-8")

    second = render(environment(translator, tmp_path), "own.xml.j2", {})

    assert (first, second) == ("first", "second one")


def test_a_missing_template_is_reported(tmp_path: Path) -> None:
    translator = Translator(language("en"), "document", gettext.NullTranslations())

    with pytest.raises(TemplateProblem, match="no such file"):
        render(environment(translator, tmp_path), "nowhere.xml.j2", {})


def test_a_template_that_is_not_text_is_reported(tmp_path: Path) -> None:
    (tmp_path / "letter.j2").write_bytes(b"\xff\xfe\x00")
    translator = Translator(language("en"), "document", gettext.NullTranslations())

    with pytest.raises(TemplateProblem, match="UTF-8"):
        render(environment(translator, tmp_path), "letter.j2", {})
