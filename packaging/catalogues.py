"""Keep the catalogues of translations: extract, update, compile, check, untranslated, coverage.

Run it with the project's Python, or through `packaging/dev.py translate` and `check`.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

import catalogue_files as files
import marked_texts
import serbian_script
import translation_checks
import window_texts
from marked_texts import DOMAINS, Domain, Found

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parent.parent


def languages() -> list[str]:
    """Return the tags of the languages that need catalogues."""
    from mlawriter.i18n.languages import LANGUAGES, SOURCE_LANGUAGE

    return [language.tag for language in LANGUAGES if language is not SOURCE_LANGUAGE]


def countries(locales: Path) -> list[str]:
    """Return the locales that have a folder with the texts that differ there."""
    from mlawriter.i18n.languages import LANGUAGES

    known = [one.of_region(region).locale for one in LANGUAGES for region in one.regions]
    return [locale for locale in known if (locales / locale).is_dir()]


def faults(root: Path, tags: Sequence[str]) -> Iterator[str]:
    """Yield all that is wrong with marks, templates and catalogues below a checkout, one line each."""
    found = marked_texts.find(root)
    yield from found.faults
    yield from window_texts.check(root)
    locales = root / "locales"
    terms = translation_checks.read_glossary(locales / "glossary.csv")
    for domain in DOMAINS:
        template = files.template(found, domain)
        yield from _stale(found, locales, domain)
        for tag in tags:
            path = files.catalogue_path(locales, tag, domain)
            name = path.relative_to(root).as_posix()
            if not path.is_file():
                yield f"{name}: the catalogue is missing: run packaging/dev.py translate."
                continue
            try:
                catalogue = files.read(path)
            except files.NotReadable as error:
                yield f"{name}: {error}."
                continue
            for fault in translation_checks.check(catalogue, template, tag):
                yield f"{name}: {fault}"
            if domain == "document":
                for fault in translation_checks.check_terms(catalogue, terms, tag):
                    yield f"{name}: {fault}"
        for tag in countries(locales):
            path = files.catalogue_path(locales, tag, domain)
            if path.is_file():
                part = files.read(path)
                told = [*translation_checks.check_part(part, template, tag)]
                if domain == "document":
                    told += translation_checks.check_terms(part, terms, tag)
                yield from (f"{path.relative_to(root).as_posix()}: {fault}" for fault in told)
    if serbian_script.LATIN in tags:
        yield from serbian_script.stale(locales)


def _stale(found: Found, locales: Path, domain: Domain) -> Iterator[str]:
    path = files.template_path(locales, domain)
    there = {(one.id, one.context) for one in files.messages(files.read(path))} if path.is_file() else set()
    wanted = {(one.id, one.context) for one in files.messages(files.template(found, domain))}
    if there != wanted:
        yield f"locales/{path.name}: the texts of the program have changed: run packaging/dev.py translate."


def untranslated(locales: Path, tag: str, domain: Domain) -> Iterator[str]:
    """Yield the texts of a catalogue that nobody has translated yet, or that are marked as doubtful."""
    for message in files.messages(files.read(files.catalogue_path(locales, tag, domain))):
        if not files.is_translated(message):
            yield message.id if isinstance(message.id, str) else " | ".join(message.id)


def _update(root: Path) -> int:
    found = marked_texts.find(root)
    files.write_templates(found, root / "locales")
    locales = root / "locales"
    for tag in languages():
        files.update(found, locales, tag)
    for tag in countries(locales):
        files.prune(found, locales, tag)
    if serbian_script.LATIN in languages():
        serbian_script.write_latin(locales)
    return _print(found.faults)


def _extract(root: Path) -> int:
    found = marked_texts.find(root)
    files.write_templates(found, root / "locales")
    return _print(found.faults)


def _compile(root: Path) -> int:
    wrong = []
    for path in sorted(root.glob("locales/*/LC_MESSAGES/*.po")):
        try:
            files.compile_one(path)
        except files.NotReadable as error:
            wrong.append(f"{path.relative_to(root).as_posix()}: {error}.")
    return _print(wrong)


def _coverage(root: Path) -> int:
    for tag in languages():
        for domain in DOMAINS:
            all_texts = files.messages(files.read(files.catalogue_path(root / "locales", tag, domain)))
            done = sum(files.is_translated(message) for message in all_texts)
            print(f"{tag} {domain}: {done} of {len(all_texts)}")
    return 0


def _print(lines: Sequence[str]) -> int:
    for line in lines:
        print(line)
    return 1 if lines else 0


def main(arguments: Sequence[str]) -> int:
    """Run one command; 1 when something is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=ROOT, help="the checkout, when it is another one")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("extract", help="write the templates of the catalogues")
    commands.add_parser("update", help="write the templates and bring each catalogue up to date")
    commands.add_parser("compile", help="compile the catalogues that have changed")
    commands.add_parser("check", help="print each fault on a line")
    commands.add_parser("coverage", help="count what is translated")
    missing = commands.add_parser("untranslated", help="print the texts that wait for a translation")
    missing.add_argument("tag")
    missing.add_argument("domain", choices=DOMAINS)
    chosen = parser.parse_args(arguments)
    root = cast("Path", chosen.root)
    match chosen.command:
        case "extract":
            return _extract(root)
        case "update":
            return _update(root)
        case "compile":
            return _compile(root)
        case "coverage":
            return _coverage(root)
        case "untranslated":
            _print(list(untranslated(root / "locales", chosen.tag, chosen.domain)))
            return 0
        case _:
            return _print(list(faults(root, languages())))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
