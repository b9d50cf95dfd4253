"""Identify an account, a line, a device or an address on the internet, and check what was typed."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Annotated, Protocol
from urllib.parse import urlsplit

from pydantic import Field

from mlawriter.assistance.item import Case
from mlawriter.core.fields import Choice, Entry, Line, Path, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.core.instant import Occurrence, hour_of, in_utc, occurrence, zone_of
from mlawriter.core.reach import is_email, is_international_number
from mlawriter.i18n.messages import N_, ND_, Message

HIGHEST_PORT = 65_535


class TargetKind(Choice):
    """Say what identifies an account, a line, a device or an address."""

    EMAIL = "email", ND_("E-mail address")
    TELEPHONE = "telephone", ND_("Telephone number")
    ACCOUNT = "account", ND_("Account or user name")
    IP = "ip", ND_("IP address")
    URL = "url", ND_("Internet address (URL)")
    IMEI = "imei", ND_("IMEI of a device")
    IMSI = "imsi", ND_("IMSI of a SIM card")
    DEVICE = "device", ND_("Other number of a device")
    CRYPTO = "crypto", ND_("Address of a crypto-asset")
    OTHER = "other", ND_("Other identifier")


def _is_ip(target: Target) -> bool:
    return target.kind is TargetKind.IP


class Target(Entry):
    """Identify one account, line, device or address; an IP address also by the instant at which it was used."""

    kind: Annotated[TargetKind | None, Ui(ND_("Kind of identifier"))] = None
    value: Annotated[
        Line,
        Ui(
            ND_("Identifier"),
            N_("As the provider knows it. Telephone numbers with the code of the country."),
            ltr=True,
        ),
    ] = ""
    port: Annotated[
        int | None,
        Field(ge=0, le=HIGHEST_PORT),
        Ui(
            ND_("Port"),
            N_(
                "Source port of the connection. Many customers share one IP address; the port tells them apart."
            ),
            when=_is_ip,
        ),
    ] = None
    day: Annotated[date | None, Ui(ND_("Used on"), when=_is_ip)] = None
    hour: Annotated[
        Line,
        Ui(ND_("At (hour)"), N_("With seconds if known."), when=_is_ip, ltr=True, example=N_("21:04:05")),
    ] = ""
    zone: Annotated[
        Line,
        Ui(
            ND_("Time zone"),
            N_("Of the record from which the hour was taken: UTC, UTC+2, or a name such as Europe/Berlin."),
            when=_is_ip,
            ltr=True,
            example=N_("UTC+2"),
        ),
    ] = ""
    note: Annotated[
        Line, Ui(ND_("Note"), N_("For instance: last log-in seen on the suspect's telephone."))
    ] = ""

    @property
    def port_written(self) -> str:
        """Return the port as it is written: a name, not a quantity, so without marks between thousands."""
        return "" if self.port is None else str(self.port)

    @property
    def instant(self) -> datetime | None:
        """Return the instant in UTC, if day, hour and zone are given and understood."""
        hour, zone = hour_of(self.hour), zone_of(self.zone)
        if self.day is None or hour is None or zone is None:
            return None
        return in_utc(self.day, hour, zone)

    @property
    def utc_day(self) -> date | None:
        """Return the day of the instant in UTC."""
        return self.instant.date() if self.instant else None

    @property
    def utc_hour(self) -> str:
        """Return the hour of the instant in UTC, with seconds; empty when it is not known."""
        return self.instant.strftime("%H:%M:%S") if self.instant else ""


class Identified(Protocol):
    """Have identifiers: what the rules here look at."""

    @property
    def targets(self) -> list[Target]:
        """Return the accounts, lines, devices and addresses."""
        ...


def _is_ip_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def _is_url(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and " " not in text
    except ValueError:
        return False


def _is_imei(text: str) -> bool:
    from stdnum import imei

    return bool(imei.is_valid(text))


def _is_imsi(text: str) -> bool:
    from stdnum import imsi

    return bool(imsi.is_valid(text))


def _is_crypto(text: str) -> bool:
    """Check the addresses of Bitcoin alone; the form of others has no rule that is common to them."""
    from stdnum import bitcoin

    return not text.startswith(("1", "3", "bc1")) or bool(bitcoin.is_valid(text))


_FORMS: dict[TargetKind, tuple[Callable[[str], bool], Message]] = {
    TargetKind.EMAIL: (
        is_email,
        N_("Compare the e-mail address with your source: {value} has not the form of one."),
    ),
    TargetKind.TELEPHONE: (
        is_international_number,
        N_("Write the number with the country code, for instance +382 20 000 000; {value} has another form."),
    ),
    TargetKind.IP: (_is_ip_address, N_("{value} is not an IP address. Compare it with your source.")),
    TargetKind.URL: (
        _is_url,
        N_("Enter the whole address, from https:// or http:// on; {value} has another form."),
    ),
    TargetKind.IMEI: (
        _is_imei,
        N_(
            "{value} is not an IMEI: its length or its check digit does not fit. Compare it with your source."
        ),
    ),
    TargetKind.IMSI: (
        _is_imsi,
        N_("{value} is not an IMSI: it has 14 or 15 digits and begins with the code of a country."),
    ),
    TargetKind.CRYPTO: (
        _is_crypto,
        N_("The check characters of the address {value} do not fit. Compare it with your source."),
    ),
}


@rule("F112", Severity.WARNING, "Practice", N_("Identifiers of accounts and devices are well-formed"))
def identifiers_well_formed(item: Identified, _case: Case) -> Iterator[Found]:
    """Expect addresses and numbers to have the form, and the check digits, of their kind."""
    for index, target in enumerate(item.targets):
        if target.kind is None or not target.value or target.kind not in _FORMS:
            continue
        has_form, message = _FORMS[target.kind]
        if not has_form(target.value):
            yield Found(("targets", index, "value"), message, {"value": target.value})


@rule(
    "F113",
    Severity.WARNING,
    "Practice: RFC 6302; T-CY template on article 31",
    N_("An IP address has a port and an instant with its time zone"),
    raisable=True,
)
def address_has_instant(item: Identified, case: Case) -> Iterator[Found]:
    """Expect port, day, hour and time zone beside an IP address: providers assign one address to many customers."""
    for index, target in enumerate(item.targets):
        if _is_ip(target):
            yield from _of_one_address(target, ("targets", index), case.today)


def _of_one_address(target: Target, at: Path, today: date) -> Iterator[Found]:
    hour, zone = hour_of(target.hour), zone_of(target.zone)
    if target.port is None:
        yield Found(
            (*at, "port"), N_("Enter the port that was used with this IP address, if your record has it.")
        )
    if target.day is None:
        yield Found((*at, "day"), N_("Enter the day on which this IP address was used."))
    elif target.day > today:
        yield Found(
            (*at, "day"), N_("This day lies in the future. Enter the day on which the address was used.")
        )
    if hour is None:
        yield Found((*at, "hour"), N_("Enter the hour with minutes and seconds, for instance 21:04:05."))
    if zone is None:
        yield Found(
            (*at, "zone"),
            N_("Enter the time zone of the hour as UTC, as UTC+2 or as a name such as Europe/Berlin."),
        )
    if target.day is None or hour is None or zone is None:
        return
    times = occurrence(target.day, hour, zone)
    if times is Occurrence.TWICE:
        yield Found(
            (*at, "zone"),
            N_(
                "Clocks were put back in that night and this hour came twice. Enter the zone as UTC+1 or UTC+2."
            ),
        )
    elif times is Occurrence.NEVER:
        yield Found(
            (*at, "hour"),
            N_(
                "Clocks were put forward in that night and this hour did not exist. Compare it with your record."
            ),
        )
