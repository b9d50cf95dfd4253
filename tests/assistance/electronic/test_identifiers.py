from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

import pytest

from mlawriter.assistance.electronic.identifiers import (
    Target,
    TargetKind,
    address_has_instant,
    identifiers_well_formed,
)
from mlawriter.request.request import Request
from mlawriter.request.rules import Surroundings

if TYPE_CHECKING:
    from mlawriter.core.findings import Finding

TODAY = date(2026, 11, 22)
SEEN = {"kind": "ip", "value": "203.0.113.77", "port": 51514, "day": "2026-05-14", "hour": "21:04:05"}


@dataclass
class Asked:
    targets: list[Target]


def found(rule: object, *targets: dict[str, object]) -> list[Finding]:
    asked = Asked([Target.model_validate(target) for target in targets])
    around = Surroundings(Request(), TODAY)
    return list(rule.findings(asked, around))  # type: ignore[attr-defined] # a rule of the module under test


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (TargetKind.EMAIL, "gute.reise@nordlichtmail.example"),
        (TargetKind.TELEPHONE, "+49 155 5041 7720"),
        (TargetKind.IMEI, "359077211044180"),
        (TargetKind.IMEI, "35-907721-104418-0"),
        (TargetKind.IMSI, "262017417720001"),
        (TargetKind.IP, "203.0.113.77"),
        (TargetKind.IP, "2001:db8:41:7720::18"),
        (TargetKind.URL, "https://chat.example/رحلة-خير"),
        (TargetKind.CRYPTO, "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"),
        (TargetKind.CRYPTO, "0x52908400098527886E0F7030069857D2E4169EE7"),
        (TargetKind.ACCOUNT, "fundi_1"),
        (TargetKind.OTHER, "anything"),
        (TargetKind.EMAIL, ""),
    ],
)
def test_well_formed_identifier_is_left_alone(kind: TargetKind, value: str) -> None:
    assert found(identifiers_well_formed, {"kind": kind, "value": value}) == []


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (TargetKind.EMAIL, "nordlichtmail.example"),
        (TargetKind.TELEPHONE, "0155 5041 7720"),
        (TargetKind.IMEI, "359077211044181"),
        (TargetKind.IMSI, "999"),
        (TargetKind.IP, "300.1.1.1"),
        (TargetKind.IP, "203.0.113.77:51514"),
        (TargetKind.URL, "chat.example/group"),
        (TargetKind.URL, "https://[chat"),
        (TargetKind.CRYPTO, "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"),
    ],
)
def test_identifier_of_another_form_is_pointed_out(kind: TargetKind, value: str) -> None:
    findings = found(identifiers_well_formed, {"kind": kind, "value": value})

    assert [finding.path for finding in findings] == [("targets", 0, "value")]
    assert value in findings[0].message.format(**findings[0].params)


@pytest.mark.parametrize("zone", ["UTC+2", "Europe/Berlin", "+02:00"])
def test_address_with_port_and_instant_is_left_alone(zone: str) -> None:
    assert found(address_has_instant, {**SEEN, "zone": zone}) == []


@pytest.mark.parametrize(
    ("change", "at"),
    [
        ({"zone": ""}, "zone"),
        ({"zone": "CET"}, "zone"),
        ({"port": None}, "port"),
        ({"day": None}, "day"),
        ({"day": "2026-11-23"}, "day"),
        ({"hour": "9 pm"}, "hour"),
        ({"day": "2026-10-25", "hour": "02:30:00", "zone": "Europe/Berlin"}, "zone"),
        ({"day": "2026-03-29", "hour": "02:30:00", "zone": "Europe/Berlin"}, "hour"),
    ],
)
def test_what_an_address_lacks_is_asked_where_it_belongs(change: dict[str, object], at: str) -> None:
    findings = found(address_has_instant, {**SEEN, "zone": "UTC+2", **change})

    assert [finding.path for finding in findings] == [("targets", 0, at)]


def test_port_and_instant_are_asked_of_addresses_alone() -> None:
    assert found(address_has_instant, {"kind": "email", "value": "a@b.example"}) == []


def test_instant_is_told_in_utc() -> None:
    target = Target.model_validate({**SEEN, "zone": "UTC+2"})

    assert (target.utc_day, target.utc_hour) == (date(2026, 5, 14), "19:04:05")


@pytest.mark.parametrize("lacking", ["day", "hour", "zone"])
def test_no_instant_is_told_while_a_part_of_it_lacks(lacking: str) -> None:
    target = Target.model_validate(
        {**SEEN, "zone": "UTC+2", lacking: cast("object", None if lacking == "day" else "")}
    )

    assert (target.instant, target.utc_day, target.utc_hour) == (None, None, "")
