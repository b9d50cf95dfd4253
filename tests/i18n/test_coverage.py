"""The share translated is counted from what an installed program carries."""

from __future__ import annotations

from pathlib import Path

import catalogue_files

from mlawriter.i18n.coverage import coverage, share

HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n\n'


def test_untranslated_doubtful_and_half_translated_texts_do_not_count(tmp_path: Path) -> None:
    template = tmp_path / "document.pot"
    template.write_text(
        HEADER
        + "".join(f'msgid "{word}"\nmsgstr ""\n\n' for word in ("one", "two", "three"))
        + 'msgid "{n} day"\nmsgid_plural "{n} days"\nmsgstr[0] ""\nmsgstr[1] ""\n',
        encoding="utf-8",
    )
    catalogue = tmp_path / "document.po"
    catalogue.write_text(
        HEADER
        + 'msgid "one"\nmsgstr "un"\n\nmsgid "two"\nmsgstr ""\n\n#, fuzzy\nmsgid "three"\nmsgstr "deux"\n\n'
        'msgid "{n} day"\nmsgid_plural "{n} days"\nmsgstr[0] "{n} jour"\nmsgstr[1] ""\n',
        encoding="utf-8",
    )
    compiled = catalogue_files.compile_one(catalogue)
    assert compiled is not None

    assert share(compiled, template) == 0.25


def test_a_language_without_catalogue_is_not_translated(tmp_path: Path) -> None:
    assert share(tmp_path / "nothing.mo", tmp_path / "nothing.pot") == 0.0


def test_a_damaged_catalogue_counts_as_nothing(tmp_path: Path) -> None:
    template = tmp_path / "document.pot"
    template.write_text(HEADER + 'msgid "one"\nmsgstr ""\n', encoding="utf-8")
    damaged = tmp_path / "document.mo"
    damaged.write_bytes(b"something else entirely")

    assert share(damaged, template) == 0.0


def test_english_is_complete() -> None:
    assert coverage("en", "interface") == 1.0
