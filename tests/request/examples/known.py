"""Exemplify the rules that read what is known of States."""

from __future__ import annotations

from datetime import date
from typing import Any

from mlawriter.directory.directory import Directory
from mlawriter.directory.own_record import OwnRecord
from mlawriter.directory.pack import Pack
from tests.request.examples import Example, Puts

_SAID = {"sources": ["list"], "as_of": "2026-05-01", "trust": "B"}
_DOUBTED = {**_SAID, "trust": "D"}
_OLD = {**_SAID, "as_of": "2014-01-27"}


def knowing(own: dict[str, dict[str, Any]] | None = None, **states: dict[str, Any]) -> Directory:
    """Return a directory of these States, and of the office's own records by their codes."""
    pack = Pack.model_validate(
        {
            "format": "mlawriter-directory",
            "version": 1,
            "issued": date(2026, 11, 1),
            "sources": {"list": {"title": "A list", "as_of": "2026-05-01"}},
            "states": [{"code": code, **said} for code, said in states.items()],
        }
    )
    records = {code: OwnRecord.model_validate(record) for code, record in (own or {}).items()}
    return Directory(pack, records)


def _party(treaty: str = "untoc", said: dict[str, Any] = _SAID, **values: object) -> dict[str, Any]:
    return {"treaties": {treaty: {"party": "yes", **said, **values}}}


_REQUESTING, _REQUESTED = ("basis", "requesting"), ("basis", "requested")
_TICKED = {"state": "BR", "on": "2026-11-20", "code": "yes 2004-01-29"}
_PROTOCOL = ("basis", "protocols", 0)
_SPEAKS = knowing(BR={"languages": {"tags": ["pt", "es"], **_SAID, "note": "in writing"}})
_AGREES: Puts = {("language", "accepted"): "yes", ("language", "translation"): "", ("language", "tag"): "pt"}
_NAMES = knowing(BR={"authority": {"name": "Ministry of Justice, Department of Asset Recovery", **_SAID}})
_BOTH_LISTED = {
    treaty: knowing(ME=_party(treaty, _OLD), BR=_party(treaty)) for treaty in ("uncac", "drugs-1988")
}
_NO_PARTY = {"treaties": {"uncac": {"party": "no"}, "drugs-1988": {"party": "no"}}}
_NO_TRANSLATION: tuple[tuple[str | None, Puts], ...] = (
    (None, {("language", "accepted"): None}),  # a translation is enclosed
    ("unknown", {("language", "accepted"): "no", ("language", "translation"): ""}),
)
_CHANNELS: tuple[tuple[str, Puts], ...] = (
    ("central", {("requested", "channel"): "diplomatic"}),
    ("interpol", {("requested", "channel"): None}),
)
_NOT_ALARMED: tuple[tuple[str | None, Puts], ...] = (
    (None, {}),
    ("2026-04-30", {("requested", "name"): "Ministério Público"}),
    (None, {("requested", "name"): "Central Authority"}),
    (None, {("requested", "name"): "Attorney General's Office", ("language", "tag"): "pt"}),
    ("2026-05-02", {("requested", "name"): "Attorney General's Office"}),
)
_DIPLOMATIC = {"channel": {"channel": "diplomatic", **_SAID}}


def _checked(day: str | None) -> Puts:
    return {("requested", "designation_checked"): day}


_PARTIES = (
    *(
        Example(
            "The answers on Parties agree with what is known of the States",
            {},
            at,
            known=known,
            otherwise=other,
        )
        for at, known, other in (
            ((*_REQUESTED, "since"), knowing(BR=_party(deposited="2004-03-29")), knowing(BR=_party())),
            (
                (*_REQUESTED, "party"),
                knowing(BR={"treaties": {"untoc": {"party": "no", **_SAID}}}),
                knowing(BR=_party(deposited="2004-01-29", act="ratification")),
            ),
            (
                (*_REQUESTING, "party"),
                knowing({"ME": {"treaties": {"untoc": {"party": "no"}}}}, ME=_party()),
                knowing(
                    {"ME": {"treaties": {"untoc": {"party": "unknown"}}}}, ME=_party(deposited="2006-01-01")
                ),
            ),
        )
    ),
    Example(
        "The answers on Parties agree with what is known of the States",
        {(*_REQUESTED, "party"): "no"},
        (*_REQUESTED, "party"),
        {(*_REQUESTED, "party"): "unknown"},
        knowing(BR=_party(deposited="2004-01-29")),
    ),
    Example(
        "The answers on Parties agree with what is known of the States",
        {(*_REQUESTED, "since"): "2004-01-29", ("signatory", "dated"): "2004-02-03"},
        (*_REQUESTED, "party"),
        {("signatory", "dated"): "2004-02-28"},
        knowing(BR=_party(deposited="2004-01-29")),
    ),
    Example(
        "The answers on Parties agree with what is known of the States",
        {(*_REQUESTED, "since"): None, ("signatory", "dated"): None},
        (*_REQUESTED, "party"),
        {(*_REQUESTED, "since"): "2026-11-10"},  # the rule on plausible dates says it
        knowing(BR=_party(deposited="2026-11-10")),
        knowing(BR=_party(deposited="2026-11-10")),
    ),
    Example(
        "The answers on Parties agree with what is known of the States",
        {},
        (*_REQUESTED, "party"),
        known=knowing(BR={"treaties": {"untoc": {"party": "no", **_DOUBTED}}}),
        otherwise=knowing(BR=_party(said=_DOUBTED, deposited="2004-01-29")),
    ),
    Example(
        "The answers on Parties agree with what is said of the States",
        {(*_REQUESTED, "party"): "no"},
        (*_REQUESTED, "party"),
        {(*_REQUESTED, "party"): "yes"},
        knowing(BR=_party(said=_DOUBTED)),
    ),
    Example(
        "The answers on Parties agree with what is said of the States",
        {},
        (*_REQUESTED, "since"),
        known=knowing(BR=_party(deposited="2004-03-29", date_trust="D")),
        otherwise=knowing(BR=_party(deposited="2004-03-29")),
    ),
    *(
        Example(
            "The answers on Parties agree with what is said of the States",
            {("requested", "state"): "HK", (*_REQUESTED, "party"): answer},
            (*_REQUESTED, "party"),
            {("requested", "state"): "HK"},
            knowing(CN=whole),
            knowing(CN=_party(deposited="2003-09-23")),
        )
        for answer, whole in (("no", _party()), ("yes", {"treaties": {"untoc": {"party": "no", **_SAID}}}))
    ),
    Example(
        "The answers on Parties agree with what is said of the States",
        {},
        (*_REQUESTED, "since"),
        {("requested", "state"): "HK"},  # the day of its extension is another
        knowing(
            BR=_party(said=_DOUBTED, deposited="2003-09-23"), CN=_party(said=_DOUBTED, deposited="2003-09-23")
        ),
    ),
    Example(
        "The answers on Protocols agree with what is known of the States",
        {},
        (*_PROTOCOL, "requesting", "since"),
        known=knowing(ME=_party("smuggling", deposited="2006-10-24", act="succession")),
        otherwise=knowing(ME=_party("trafficking", deposited="2006-10-24")),
    ),
    Example(
        "The answers on Protocols agree with what is known of the States",
        {(*_PROTOCOL, "requested", "party"): "no"},
        (*_PROTOCOL, "requested", "party"),
        known=knowing(BR=_party("smuggling", deposited="2004-01-29")),
    ),
    *(
        Example(
            "The answers on Protocols agree with what is known of the States",
            {(*_PROTOCOL, "requested", "party"): "yes"},
            (*_PROTOCOL, "requested", "party"),
            {(*_PROTOCOL, "requested", "party"): "no"},
            knowing(BR={"treaties": {treaty: {"party": "no", **said}}}),
        )
        for treaty, said in (("smuggling", _DOUBTED), ("untoc", _SAID), ("untoc", _DOUBTED))
    ),
    Example(
        "The answers on Protocols agree with what is said of the States",
        {},
        (*_PROTOCOL, "requested", "since"),
        known=knowing(BR=_party("smuggling", _DOUBTED, deposited="2004-01-30")),
        otherwise=knowing(BR=_party("smuggling", _DOUBTED)),
    ),
    *(
        Example(
            "What old lists say of Parties was looked up anew",
            {("basis", "confirmed_on"): old},
            ("basis", "confirmed_on"),
            {("basis", "confirmed_on"): "2026-01-04"},
            knowing(ME=_party(), BR=_party(said=_OLD)),
        )
        for old in (None, "2025-11-21")
    ),
    Example(
        "What old lists say of Parties was looked up anew",
        {("requested", "verified"): [{**_TICKED, "what": "authority"}]},
        ("basis", "confirmed_on"),
        {("requested", "verified"): [{**_TICKED, "what": "party"}]},
        knowing(BR=_party(said=_OLD)),
    ),
    Example(
        "What old lists say of Parties was looked up anew",
        {("requested", "verified"): [{**_TICKED, "what": "party", "on": "2025-11-21"}]},
        ("basis", "confirmed_on"),
        {("requested", "verified"): [{**_TICKED, "what": "party", "on": "2025-11-22"}]},
        knowing(BR=_party(said=_OLD)),
    ),
    Example(
        "What old lists say of Parties was looked up anew",
        {},
        ("basis", "confirmed_on"),
        known=knowing(BR=_party(said=_OLD)),
        otherwise=knowing(ME=_party(), BR=_party()),
    ),
)

_TREATIES = (
    Example(
        "The Convention against Corruption is thought of",
        {("offences", 0, "route"): "art-8"},
        ("basis", "treaties"),
        {("offences", 0, "route"): "art-8"},
        _BOTH_LISTED["uncac"],
        knowing({"BR": _NO_PARTY}, ME=_party("uncac")),
    ),
    Example(
        "The 1988 Convention is thought of",
        {("offences", 0, "name"): "Trafficking in drugs"},
        ("basis", "treaties"),
        {("offences", 0, "name"): "Trafficking in drugs"},
        _BOTH_LISTED["drugs-1988"],
        knowing({"ME": _NO_PARTY}, BR=_party("drugs-1988")),
    ),
)

_LANGUAGE = (
    Example(
        "The language is among those that the State accepts",
        {("language", "accepted"): "yes", ("language", "translation"): ""},
        ("language", "accepted"),
        _AGREES,
        _SPEAKS,
    ),
    *(
        Example(
            "The language is among those that the State accepts",
            {("language", "accepted"): answer, ("language", "translation"): ""},
            ("language", "tag"),
            good,
            _SPEAKS,
        )
        for answer, good in _NO_TRANSLATION
    ),
    Example(
        "The language is among those that the State accepts",
        {("language", "tag"): "sr_Latn", ("language", "accepted"): "yes", ("language", "translation"): ""},
        ("language", "accepted"),
        {("language", "tag"): "sr_Latn", ("language", "accepted"): "yes", ("language", "translation"): ""},
        knowing({"BR": {"languages": {"tags": ["pt"]}}}),
        knowing({"BR": {"languages": {"tags": ["sr_Cyrl"]}}}),
    ),
    Example(
        "The answer on the language agrees with what is said of the State",
        {("language", "tag"): "pt"},
        ("language", "accepted"),
        known=_SPEAKS,
    ),
    Example(
        "The answer on the language agrees with what is said of the State",
        {("language", "accepted"): "yes", ("language", "translation"): ""},
        ("language", "accepted"),
        {("language", "accepted"): "yes", ("language", "translation"): ""},
        knowing(BR={"languages": {"tags": ["pt"], **_DOUBTED}}),
        _SPEAKS,
    ),
)

_CHANNEL = (
    *(
        Example(
            "The channel is the one that the State wants",
            {("requested", "channel"): chosen},
            ("requested", "channel"),
            good,
            knowing(BR=_DIPLOMATIC),
        )
        for chosen, good in _CHANNELS
    ),
    Example(
        "The channel is the one that the State wants",
        {("requested", "channel"): "interpol"},
        ("requested", "channel"),
        {("requested", "channel"): "interpol"},
        knowing(BR=_DIPLOMATIC),
        knowing(BR={**_DIPLOMATIC, "interpol": {"accepts": "yes", **_SAID}}),
    ),
    *(
        Example(
            "The State accepts requests through INTERPOL",
            {("requested", "channel"): "interpol"},
            ("requested", "channel"),
            {},
            knowing(BR={"interpol": {"accepts": accepts, **_SAID, "note": "only for arrest"}}),
        )
        for accepts in ("no", "limited")
    ),
    Example(
        "The State accepts requests through INTERPOL",
        {("requested", "channel"): "interpol"},
        ("requested", "channel"),
        {("requested", "channel"): "interpol"},
        knowing({"BR": {"interpol": {"accepts": "no"}}}, BR={"interpol": {"accepts": "yes", **_SAID}}),
        knowing({"BR": {"interpol": {"accepts": "yes"}}}, BR={"interpol": {"accepts": "no", **_SAID}}),
    ),
)

_ADDRESSEE = (
    *(
        Example(
            "The addressee is the one that your office recorded",
            {("requested", "name"): "Attorney General's Office"},
            ("requested", "name"),
            {("requested", "name"): good},
            knowing({"BR": {"authority": {"text": "Ministry of Justice - DRCI"}}}),
        )
        for good in ("MINISTRY OF JUSTICE, DRCI, Second Floor", "Ministry of Justice", "司法部", "")
    ),
    *(
        Example(
            "The addressee is like the authority that is listed",
            {
                ("requested", "name"): "Attorney General's Office",
                ("requested", "designation_checked"): None,
            },
            ("requested", "name"),
            {**_checked(checked), **good},
            _NAMES,
        )
        for checked, good in _NOT_ALARMED
    ),
    Example(
        "The addressee is named in the language of the letter",
        {
            ("requested", "name"): "Ministry of Justice, Department of Asset Recovery",
            ("language", "tag"): "pt",
        },
        ("requested", "name"),
        {("requested", "name"): "Ministry of Justice, Department of Asset Recovery"},
        _NAMES,
    ),
)

_RECORDS = (
    Example(
        "Declarations of the requested State on article 18 are thought of",
        {},
        ("requested", "state"),
        {(*_REQUESTED, "party"): "no"},
        knowing(
            BR={"declarations": [{"article": "18(9)", "says": "declaration", **_SAID, "note": "no duty"}]}
        ),
    ),
    Example(
        "Declarations of the requested State on article 18 are thought of",
        {},
        ("requested", "state"),
        known=knowing(BR={"declarations": [{"article": "18", "says": "declaration", **_SAID}]}),
        otherwise=knowing(BR={"declarations": [{"article": "16(5)", "says": "no", **_SAID}]}),
    ),
    *(
        Example(
            "Your office's record is not older than what ships otherwise",
            {},
            ("requested", "state"),
            known=knowing({"BR": {name: {**own, "checked": "2026-04-30"}}}, BR=said),
            otherwise=knowing({"BR": {name: {**own, "checked": "2026-05-01"}}}, BR=said),
        )
        for name, own, said in (
            (
                "authority",
                {"text": "Prosecutor General"},
                {"authority": {"name": "Ministry of Justice", **_SAID}},
            ),
            ("languages", {"tags": ["pt"]}, {"languages": {"tags": ["pt", "en"], **_SAID}}),
            ("channel", {"channel": "central"}, _DIPLOMATIC),
        )
    ),
    Example(
        "Your office's record is not older than what ships otherwise",
        {},
        ("requested", "state"),
        known=knowing({"BR": {"treaties": {"firearms": {"party": "no"}}}}, BR=_party("firearms")),
        otherwise=knowing({"BR": {"treaties": {"firearms": {"party": "yes"}}}}, BR=_party("firearms")),
    ),
)

EXAMPLES = (*_PARTIES, *_TREATIES, *_LANGUAGE, *_CHANNEL, *_ADDRESSEE, *_RECORDS)
