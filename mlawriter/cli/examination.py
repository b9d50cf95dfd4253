"""Examine a request on the command line."""

from __future__ import annotations

import itertools
from functools import partial
from typing import TYPE_CHECKING

from mlawriter.cli.output import complain, say, say_json
from mlawriter.core.errors import FileAltered
from mlawriter.core.findings import Severity

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from mlawriter.casebook.keys import Keys
    from mlawriter.core.findings import Finding
    from mlawriter.i18n.translator import Translator
    from mlawriter.request.request import Request


def check(file: Path, today: dt.date, speak: Translator, keys: Keys, *, as_json: bool) -> bool:
    """Print the findings of a request file; return whether nothing blocks its signature copy.

    Of a request received those are printed that speak of it, and not to the one who drafted it.

    Raises:
        FileProblem: one of its kinds, when the file is not a request that can be read.

    """
    from mlawriter.casebook import case_file, reasons
    from mlawriter.casebook.folders import folders_of_user
    from mlawriter.casebook.office import load_office
    from mlawriter.life.received import counted

    reading = case_file.read_whole(file, keys=keys)
    case = case_file.validated(reading.content, file)
    request = case.request
    if reading.altered:
        complain(FileAltered(file=reasons.shown(file)), speak)
    findings = load_office(folders_of_user(), partial(complain, speak=speak)).examine(request, today)
    if case.life.incoming:
        findings = counted(request, findings)
    if as_json:
        say_json([_row(finding, speak) for finding in findings])
    else:
        _say_by_page(findings, request, speak)
    return all(finding.severity is not Severity.BLOCKING for finding in findings)


def _row(finding: Finding, speak: Translator) -> dict[str, str]:
    return {
        "code": finding.code,
        "path": "/".join(map(str, finding.path)),
        "severity": finding.severity.value,
        "message": speak.text(finding.message, **finding.params),
        "source": finding.source,
    }


def _say_by_page(findings: list[Finding], request: Request, speak: Translator) -> None:
    from mlawriter.request.steps import step_of

    for step, group in itertools.groupby(findings, key=lambda finding: step_of(finding.path)):
        say(speak.text(step.title))
        for finding in group:
            say(f"  {_line(finding, request, speak)}")
    counts = {weight: sum(one.severity is weight for one in findings) for weight in Severity}
    say(", ".join(f"{speak.text(weight.label)}: {count}" for weight, count in counts.items()))


def _line(finding: Finding, request: Request, speak: Translator) -> str:
    from mlawriter.request.places import labels_along

    words = labels_along(request, finding.path)
    place = ", ".join(str(word) if isinstance(word, int) else speak.text(word) for word in words)
    source = f" ({finding.source})" if finding.source else ""
    message = speak.text(finding.message, **finding.params)
    return f"{speak.text(finding.severity.label)}  {finding.code}  {place}: {message}{source}"
