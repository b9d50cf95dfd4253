"""List the terms of the Convention for the translator, in both languages, as a table that CAT tools import."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from mlawriter.i18n.coverage import coverage
from mlawriter.i18n.languages import SOURCE_LANGUAGE
from mlawriter.i18n.messages import N_
from mlawriter.i18n.translator import translator

if TYPE_CHECKING:
    from mlawriter.i18n.messages import Message

TERMS: tuple[tuple[Message, str], ...] = (
    (N_("mutual legal assistance"), "UNTOC 18"),
    (N_("request for mutual legal assistance"), "UNTOC 18"),
    (N_("requesting State"), "UNTOC 18(1)"),
    (N_("requested State"), "UNTOC 18(1)"),
    (N_("central authority"), "UNTOC 18(13)"),
    (N_("competent authority"), "UNTOC 18(13)"),
    (N_("dual criminality"), "UNTOC 18(9)"),
    (N_("organized criminal group"), "UNTOC 2(a)"),
    (N_("serious crime"), "UNTOC 2(b)"),
    (N_("structured group"), "UNTOC 2(c)"),
    (N_("property"), "UNTOC 2(d)"),
    (N_("proceeds of crime"), "UNTOC 2(e)"),
    (N_("freezing"), "UNTOC 2(f)"),
    (N_("seizure"), "UNTOC 2(f)"),
    (N_("confiscation"), "UNTOC 2(g)"),
    (N_("predicate offence"), "UNTOC 2(h)"),
    (N_("controlled delivery"), "UNTOC 2(i)"),
    (N_("instrumentalities"), "UNTOC 18(1)"),
    (N_("taking evidence or statements"), "UNTOC 18(3)(a)"),
    (N_("service of judicial documents"), "UNTOC 18(3)(b)"),
    (N_("searches and seizures, and freezing"), "UNTOC 18(3)(c)"),
    (N_("examining objects and sites"), "UNTOC 18(3)(d)"),
    (N_("evidentiary item"), "UNTOC 18(3)(e)"),
    (N_("expert evaluation"), "UNTOC 18(3)(e)"),
    (N_("certified copy"), "UNTOC 18(3)(f)"),
    (N_("bank records"), "UNTOC 18(3)(f)"),
    (N_("voluntary appearance"), "UNTOC 18(3)(h)"),
    (N_("safe conduct"), "UNTOC 18(27)"),
    (N_("video conference"), "UNTOC 18(18)"),
    (N_("confidentiality"), "UNTOC 18(20)"),
    (N_("ordinary costs"), "UNTOC 18(28)"),
    (N_("joint investigation"), "UNTOC 19"),
    (N_("special investigative techniques"), "UNTOC 20"),
    (N_("transfer of criminal proceedings"), "UNTOC 21"),
)
"""Each with where the Convention uses it. The translations are those of the program's own sentences."""


def glossary(source: str, target: str) -> list[tuple[str, str, str]]:
    """Return the terms in both languages, and where the Convention uses each; none that is not translated."""
    ours, theirs = translator(source, "interface"), translator(target, "interface")
    return [
        (ours.text(term), theirs.text(term), where)
        for term, where in TERMS
        if _has(source, ours.text(term), term) and _has(target, theirs.text(term), term)
    ]


def table(source: str, target: str) -> bytes:
    """Return the glossary as CSV in UTF-8, with a byte order mark, without which Excel reads it wrongly."""
    lines = io.StringIO()
    rows = csv.writer(lines, lineterminator="\r\n")
    rows.writerow((source, target, "UNTOC"))
    rows.writerows(glossary(source, target))
    return lines.getvalue().encode("utf-8-sig")


def _has(tag: str, words: str, term: Message) -> bool:
    """Tell whether a language has a term; where all is translated, it may be the English word, as "confiscation" is."""
    return words != term or tag == SOURCE_LANGUAGE.tag or coverage(tag, "interface") == 1
