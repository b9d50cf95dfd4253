from __future__ import annotations

from collections.abc import Iterator

from mlawriter.core.findings import Finding, Found, Severity, rule


@rule("Z01", Severity.WARNING, "Test", "Words are short")
def short(subject: str, limit: int) -> Iterator[Found]:
    """Warn of long words."""
    if len(subject) > limit:
        yield Found(("word",), "At most {limit} letters.", {"limit": limit})


def test_rule_places_what_it_finds_beneath_its_subject() -> None:
    assert list(short.findings("abcd", 3, ("items", 2))) == [
        Finding(
            "Z01", ("items", 2, "word"), Severity.WARNING, "At most {limit} letters.", {"limit": 3}, "Test"
        )
    ]


def test_rule_is_silent_when_all_is_well() -> None:
    assert list(short.findings("abc", 3)) == []


def test_gravest_severity_ranks_first() -> None:
    assert sorted(Severity, key=lambda severity: severity.rank) == [
        Severity.BLOCKING,
        Severity.WARNING,
        Severity.ADVICE,
    ]
