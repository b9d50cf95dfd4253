"""Catalogues are found, kept and checked: each planted fault is named, and a clean checkout has none."""

from __future__ import annotations

import re
from pathlib import Path

import catalogue_files
import catalogues
import marked_texts
import pytest
import translation_checks
import window_texts
from babel.messages.catalog import Catalog

PYTHON = """
from mlawriter.i18n.messages import D_, N_, ND_
FIRST = N_("Save {file}?")
# NOTE: on the signature page
SECOND = D_("Seal of the requesting State")
BOTH = ND_("Date")
def show(translator, n):
    translator.context("stamp", ND_("Date"))
    return translator.plural(ND_("{n} year"), ND_("{n} years"), n)
"""
TEMPLATE = """
<p>{% trans who=name %}
   Sent to
   <b>{{ who }}</b>.
{% endtrans %}</p>
{% trans n=count %}{{ n }} person{% pluralize %}{{ n }} persons{% endtrans %}
{# NOTE: a verb #}
{% trans 'verb' %}Seal{% endtrans %}
"""
GLOSSARY = """term,language,translation,source,status
requesting State,fr,état* requérant*,UNTOC 18,read
requesting State Party,fr,état* partie* requérant*,UNTOC 18,read
requesting State,ar,*دولة *طالبة,UNTOC 18,read
"""
FRENCH = {
    "Save {file}?": "Enregistrer {file} ?",
    "Seal of the requesting State": "Sceau de l’État requérant",
    "Date": "Date",
    "Sent to <b>%(who)s</b>.": "Envoyé à <b>%(who)s</b>.",
    "Seal": "Sceller",
}
FRENCH_PLURALS = {
    "{n} year": ("{n} an", "{n} ans"),
    "%(n)s person": ("%(n)s personne", "%(n)s personnes"),
}


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    write(tmp_path / "mlawriter/texts.py", PYTHON)
    write(tmp_path / "templates/letter.xml.j2", TEMPLATE)
    write(tmp_path / "locales/glossary.csv", GLOSSARY)
    refresh(tmp_path)
    for domain in marked_texts.DOMAINS:
        path = catalogue_files.catalogue_path(tmp_path / "locales", "fr", domain)
        text = path.read_text("utf-8")
        for message, translation in FRENCH.items():
            text = text.replace(f'msgid "{message}"\nmsgstr ""', f'msgid "{message}"\nmsgstr "{translation}"')
        for one, (first, second) in FRENCH_PLURALS.items():
            pattern = re.escape(f'msgid "{one}"\n') + r'(msgid_plural ".*"\n)msgstr\[0\] ""\nmsgstr\[1\] ""'
            new = f'msgid "{one}"\n\\1msgstr[0] "{first}"\nmsgstr[1] "{second}"'
            text = re.sub(pattern, new, text)
        path.write_text(text, "utf-8")
    return tmp_path


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def refresh(root: Path) -> None:
    found = marked_texts.find(root)
    catalogue_files.write_templates(found, root / "locales")
    catalogue_files.update(found, root / "locales", "fr")


def french(root: Path, domain: marked_texts.Domain = "document") -> Path:
    return catalogue_files.catalogue_path(root / "locales", "fr", domain)


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def faults(root: Path) -> list[str]:
    return list(catalogues.faults(root, ["fr"]))


def test_a_clean_checkout_has_no_fault(checkout: Path) -> None:
    assert faults(checkout) == []


def test_each_domain_gets_its_texts(tmp_path: Path) -> None:
    write(tmp_path / "mlawriter/texts.py", PYTHON)
    write(tmp_path / "templates/letter.xml.j2", TEMPLATE)

    found = marked_texts.find(tmp_path)

    assert list(found.texts["interface"]) == [
        ("Save {file}?", None),
        ("Date", None),
        ("Date", "stamp"),
        ("{n} year", None),
    ]
    assert list(found.texts["document"]) == [
        ("Seal of the requesting State", None),
        ("Date", None),
        ("Date", "stamp"),
        ("{n} year", None),
        ("Sent to <b>%(who)s</b>.", None),
        ("%(n)s person", None),
        ("Seal", "verb"),
    ]
    assert found.texts["document"]["{n} year", None][0].plural == "{n} years"
    assert found.texts["document"]["Seal of the requesting State", None][0].note == "on the signature page"
    assert found.texts["document"]["Seal", "verb"][0].note == "a verb"


def test_a_text_of_a_template_needs_a_doubled_percent_sign_even_without_values(checkout: Path) -> None:
    change(french(checkout), 'msgstr "Sceller"', 'msgstr "Sceller 100 %%"')
    change(french(checkout), "Sceau de l’État requérant", "Sceau de l’État requérant 100 %")
    assert faults(checkout) == []

    change(french(checkout), "Sceller 100 %%", "Sceller 100 %")

    assert [fault for fault in faults(checkout) if "write %%" in fault] == faults(checkout) != []


def test_the_same_texts_give_the_same_bytes(checkout: Path) -> None:
    files = [*checkout.glob("locales/*.pot"), *checkout.glob("locales/*/*/*.po")]
    before = {path: path.read_bytes() for path in files}

    refresh(checkout)

    assert {path: path.read_bytes() for path in files} == before
    assert b"texts.py:" not in before[french(checkout)]
    assert b"POT-Creation-Date" not in before[french(checkout)]


def test_a_text_that_goes_leaves_its_translation_for_its_return(checkout: Path) -> None:
    source = checkout / "mlawriter/texts.py"
    change(source, 'D_("Seal of the requesting State")', '""')
    refresh(checkout)
    refresh(checkout)
    assert "#~ msgstr" in french(checkout).read_text("utf-8")
    change(source, 'SECOND = ""', 'SECOND = D_("Seal of the requesting State")')

    refresh(checkout)

    assert 'msgstr "Sceau de l’État requérant"' in french(checkout).read_text("utf-8")


def test_a_changed_text_gets_no_guessed_translation(checkout: Path) -> None:
    change(checkout / "mlawriter/texts.py", "Seal of the requesting State", "Seal of the requesting States")

    refresh(checkout)

    assert "fuzzy" not in french(checkout).read_text("utf-8")
    assert list(catalogues.untranslated(checkout / "locales", "fr", "document")) == [
        "Seal of the requesting States"
    ]


def test_what_translators_wrote_in_the_header_stays(checkout: Path) -> None:
    change(french(checkout), '"MIME', '"Last-Translator: A. Person\\n"\n"MIME')

    refresh(checkout)

    assert '"Last-Translator: A. Person\\n"' in french(checkout).read_text("utf-8")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Envoyé à <b>%(who)s</b>.", "", "the translation is missing"),
        ("%(n)s personnes", "", "the translation is missing"),
        ('msgid "Seal of', '#, fuzzy\nmsgid "Seal of', "doubtful"),
        ("<b>%(who)s</b>.", "<b>%(qui)s</b>.", "the values differ"),
        ('msgstr "Envoyé à <b>%(who)s</b>."', 'msgstr "Envoyé <b>lettre</b>."', "the values differ: %(who)s"),
        ('msgstr[1] "%(n)s personnes"', 'msgstr[1] "%(m)s personnes"', "the values differ: %(m)s"),
        ('msgstr "Envoyé à <b>', 'msgstr "Envoyé 5% à <b>', "single %"),
        ('msgstr "Envoyé à <b>%(who)s</b>."', 'msgstr "Envoyé à %(who)s."', "the tags differ"),
        ('msgstr "Envoyé à <b>%(who)s</b>."', 'msgstr "Envoyé à <i>%(who)s</i>."', "the tags differ"),
        ('msgstr "Envoyé à <b>%(who)s</b>."', 'msgstr "Envoyé à </b>%(who)s<b>."', "do not close in order"),
        ('msgstr "Envoyé à <b>', 'msgstr "Envoyé & à <b>', "&amp;"),
        ('msgstr "Envoyé à <b>%(who)s</b>."', 'msgstr "Envoyé à <b>%(who)s</b>"', "full stop"),
        ('msgstr "Envoyé à', 'msgstr " Envoyé à', "blanks"),
        ('msgstr "Sceau de l’État requérant"', 'msgstr "Sceau de l’État demandeur"', '"requesting State"'),
        ("plural=(n > 1)", "plural=(n != 1)", "Plural-Forms"),
        ("nplurals=2; plural=(n > 1)", "nplurals=1; plural=0", "num_plurals"),
        ('msgid "Seal of', 'msgid "Seals of', "the texts of the program have changed"),
        ('msgctxt "verb"', 'msgctxt "noun"', "the texts of the program have changed"),
    ],
)
def test_a_fault_in_a_catalogue_is_named(checkout: Path, old: str, new: str, said: str) -> None:
    change(french(checkout), old, new)

    (fault, *others) = faults(checkout)

    assert "locales/fr/LC_MESSAGES/document.po" in fault
    assert any(said in one for one in (fault, *others))


def test_a_plural_form_may_say_its_count_in_words(checkout: Path) -> None:
    change(french(checkout), 'msgstr[0] "%(n)s personne"', 'msgstr[0] "une personne"')

    assert faults(checkout) == []


def test_a_catalogue_that_cannot_be_read_is_named(checkout: Path) -> None:
    change(french(checkout), 'msgstr "Date"', 'msgstr "Date')

    assert [fault.split(":")[0] for fault in faults(checkout)] == ["locales/fr/LC_MESSAGES/document.po"]


def test_a_catalogue_that_is_not_there_is_named(checkout: Path) -> None:
    french(checkout).unlink()

    assert ["missing" in fault for fault in faults(checkout)] == [True]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('ND_("Date")', 'ND_("Day")'),
        ('context("stamp"', 'context("letter"'),
        ('ND_("{n} years")', 'ND_("{n} whole years")'),
    ],
)
def test_a_stale_template_is_named(checkout: Path, old: str, new: str) -> None:
    change(checkout / "mlawriter/texts.py", old, new)

    assert any(fault.startswith("locales/document.pot: the texts") for fault in faults(checkout))


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ('N_(f"Page {number}")', "one plain text"),
        ('N_("Page " + number)', "one plain text"),
        ("N_(text)", "one plain text"),
        ('N_("a", "b")', "one plain text"),
        ('N_("")', "one plain text"),
        ('t.plural(N_("one"), D_("many"), 2)', "one plain text"),
        ('N_("Page {}")', "values have names"),
        ('N_("Page {0}")', "values have names"),
        ('N_("Page {number")', "not closed"),
        ('N_("Page %(number)s")', "braces"),
    ],
)
def test_a_wrong_mark_is_named_with_its_line(tmp_path: Path, source: str, said: str) -> None:
    write(tmp_path / "mlawriter/texts.py", f"\n{source}\n")

    (fault,) = marked_texts.find(tmp_path).faults

    assert fault.startswith("mlawriter/texts.py:2: ")
    assert said in fault


@pytest.mark.parametrize("source", ["{% trans %}x", "{{ gettext(name) }}", "{% trans %}a {b}{% endtrans %}"])
def test_a_wrong_template_is_named_with_its_line(tmp_path: Path, source: str) -> None:
    write(tmp_path / "templates/letter.xml.j2", f"\n{source}\n")

    (fault,) = marked_texts.find(tmp_path).faults

    assert fault.startswith("templates/letter.xml.j2:")


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("Name")',
        'label.setText(f"Name: {x}")',
        'label.setText("Name: " + x)',
        'QLabel("Name")',
        'QtWidgets.QPushButton("Save", self)',
        'QLabel(text="Name")',
        'box.addItems(["One", x])',
        'menu.addAction(icon, "Save")',
        'field.setAccessibleName("Name" if x else "")',
        'QMessageBox.warning(self, x, "It failed")',
        'QFileDialog.getOpenFileName(self, caption="Open")',
        'tr.text("Name")',
        'tr.plural("one", "many", 2)',
        'tr.context("verb", "Seal")',
    ],
)
def test_a_text_shown_without_a_mark_is_named(tmp_path: Path, source: str) -> None:
    write(tmp_path / "mlawriter/ui/window.py", f"\n{source}\n")

    assert all(fault.startswith("mlawriter/ui/window.py:2: ") for fault in window_texts.check(tmp_path))
    assert list(window_texts.check(tmp_path))


@pytest.mark.parametrize(
    "source",
    [
        'label.setText(tr.text(N_("Name")))',
        'label.setText("")',
        'label.setText("<b>{}</b> – 1.")',
        'label.setObjectName("name")',
        "name = field.text()",
        'tr.context("verb", N_("Seal"))',
        'box.addItem("IBAN")  # same in every language',
        'log.warning("Saved")',
    ],
)
def test_a_text_that_needs_no_mark_passes(tmp_path: Path, source: str) -> None:
    write(tmp_path / "mlawriter/ui/window.py", source)

    assert list(window_texts.check(tmp_path)) == []


@pytest.mark.parametrize(
    ("tag", "source", "translation", "kept"),
    [
        ("fr", "The requesting State asks", "L'État requérant demande", True),
        ("fr", "The Requesting\nStates ask", "Les États requérants demandent", True),
        ("fr", "The requesting State asks", "Le pays demande", False),
        ("fr", "The <b>requesting</b> State asks", "L'État <b>requérant</b> demande", True),
        ("fr", "The requesting State Party asks", "L'État Partie requérant demande", True),
        ("fr", "The requesting State Party asks", "L'État requérant demande", False),
        ("fr", "The requesting Statement", "La déclaration", True),
        ("ar", "The requesting State asks", "تطلب الدولة الطالبة", True),
        ("ar", "to the requesting State", "إلى الدَّولة الطـالبة", True),
        ("ar", "for the requesting State", "للدولة الطالبة", True),
        ("ar", "The requesting State asks", "يطلب البلد", False),
    ],
)
def test_the_terms_of_the_convention_are_kept(
    tmp_path: Path, tag: str, source: str, translation: str, kept: bool
) -> None:
    write(tmp_path / "glossary.csv", GLOSSARY)
    catalogue = Catalog()
    catalogue.add(source, translation)

    terms = translation_checks.read_glossary(tmp_path / "glossary.csv")

    assert (list(translation_checks.check_terms(catalogue, terms, tag)) == []) is kept


@pytest.mark.parametrize("end", ["؟", "?", "？", " ?", "?)", "؟»"])
def test_a_question_stays_a_question_in_every_script(end: str) -> None:
    catalogue = Catalog()
    catalogue.add("Go on?", f"x{end}")

    faults_found = list(translation_checks.check(catalogue, catalogue, "fr"))

    assert [fault for fault in faults_found if "ends with" in fault] == []


def test_compiling_writes_only_what_changed(checkout: Path) -> None:
    assert catalogue_files.compile_one(french(checkout)) is not None
    assert catalogue_files.compile_one(french(checkout)) is None


def test_compiling_twice_gives_the_same_bytes(checkout: Path) -> None:
    first = catalogue_files.compile_one(french(checkout))
    assert first is not None
    before = first.read_bytes()
    first.unlink()

    second = catalogue_files.compile_one(french(checkout))

    assert second is not None
    assert second.read_bytes() == before


def test_every_language_of_the_program_has_a_plural_rule_and_terms() -> None:
    root = Path(catalogues.__file__).parent.parent
    terms = translation_checks.read_glossary(root / "locales/glossary.csv")

    for tag in catalogues.languages():
        assert catalogue_files.plural_forms(tag)
        assert {term.english for term in terms if term.language == tag} == {term.english for term in terms}


def test_the_command_says_what_is_wrong_and_fails(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert catalogues.main(["--root", str(checkout), "check"]) == 1

    assert "locales/ar/LC_MESSAGES/document.po: the catalogue is missing" in capsys.readouterr().out


def test_the_commands_make_a_checkout_complete(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert catalogues.main(["--root", str(checkout), "update"]) == 0
    assert catalogues.main(["--root", str(checkout), "compile"]) == 0
    assert catalogues.main(["--root", str(checkout), "coverage"]) == 0

    said = capsys.readouterr().out
    assert "fr document: 7 of 7\n" in said
    assert "ar interface: 0 of 4\n" in said
    assert catalogue_files.catalogue_path(checkout / "locales", "ar", "document").with_suffix(".mo").is_file()
