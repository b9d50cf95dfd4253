"""Let warnings stand for a reason, and say what withholds the signature copy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, cast

from mlawriter.core.findings import Finding, Severity
from mlawriter.core.text import clean_line
from mlawriter.request.closing import Acknowledgement
from mlawriter.request.places import fingerprint, stable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic import BaseModel

    from mlawriter.request.open_part import OpenPart


class Excusing(Protocol):
    """Keep reasons for which warnings stand: a request, or what became of one."""

    acknowledged: list[Acknowledgement]


def acknowledge(opened: OpenPart[Any], finding: Finding, reason: str) -> None:
    """Store the reason for which a warning stands; an earlier reason for the same place is replaced.

    Raises:
        ValueError: when the reason is empty or the finding is no warning.

    """
    words = clean_line(reason)
    if not words or finding.severity is not Severity.WARNING:
        raise ValueError(finding.code)
    new = _acknowledgement(opened.request, finding, words)
    others = [entry for entry in opened.request.acknowledged if not _same_warning(entry, new)]
    opened.put(("acknowledged",), [*others, new])


def withdraw(opened: OpenPart[Any], finding: Finding) -> None:
    """Take back the reason for which a warning stands; the warning is open again."""
    request = opened.request
    gone = _acknowledgement(request, finding, "")
    kept = [entry for entry in request.acknowledged if not _same_warning(entry, gone)]
    opened.put(("acknowledged",), kept)


def reason_for(request: Excusing, finding: Finding) -> str:
    """Return the reason for which a warning stands; empty when none was given or the field has changed since."""
    wanted = _acknowledgement(request, finding, "")
    for entry in request.acknowledged:
        if _same_warning(entry, wanted) and entry.value == wanted.value:
            return entry.reason
    return ""


def open_warnings(request: Excusing, findings: Iterable[Finding]) -> list[Finding]:
    """Return the warnings for which no reason stands."""
    standing = {_key(entry) for entry in request.acknowledged if entry.reason}
    warnings = [finding for finding in findings if finding.severity is Severity.WARNING]
    if not standing:
        return warnings
    return [finding for finding in warnings if standing.isdisjoint(_keys(request, finding))]


@dataclass(frozen=True, slots=True)
class Withheld:
    """Say why the signature copy is withheld; drafts are never withheld."""

    blocking: tuple[Finding, ...]
    warnings: tuple[Finding, ...]
    """Warnings that want a reason."""

    def __bool__(self) -> bool:
        """Tell whether anything stands in the way."""
        return bool(self.blocking or self.warnings)


def withheld(request: Excusing, findings: Iterable[Finding]) -> Withheld:
    """Return what stands between the request and its signature copy; false when it may be signed."""
    findings = list(findings)
    blocking = tuple(finding for finding in findings if finding.severity is Severity.BLOCKING)
    return Withheld(blocking, tuple(open_warnings(request, findings)))


def _acknowledgement(request: Excusing, finding: Finding, reason: str) -> Acknowledgement:
    part = cast("BaseModel", request)
    return Acknowledgement(
        code=finding.code,
        path=stable(part, finding.path),
        reason=reason,
        value=fingerprint(part, finding.path),
        message=finding.message,
    )


def _same_warning(entry: Acknowledgement, new: Acknowledgement) -> bool:
    """Tell whether an entry is about the warning of another; an old one without a message is about each."""
    return (entry.code, entry.path) == (new.code, new.path) and entry.message in {"", new.message}


def _key(entry: Acknowledgement) -> tuple[str, ...]:
    return entry.code, entry.path, entry.value, entry.message


def _keys(request: Excusing, finding: Finding) -> tuple[tuple[str, ...], ...]:
    """Return the keys under which a reason may stand: with the message, and without it in older files."""
    key = _key(_acknowledgement(request, finding, ""))
    return key, (*key[:-1], "")
