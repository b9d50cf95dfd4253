"""Bring a request of version 1 to version 2: several treaties, and each Protocol with its Parties.

Version 1 held one line for another treaty, one answer for all Protocols, and ways under the Convention that were
ticked on the page of the legal basis as well as chosen for each offence. Words are taken over as they stand; an
answer that the new questions cannot hold is asked again.
"""

from __future__ import annotations

from typing import Any

_PROTOCOLS = {
    "protocol-trafficking": "trafficking",
    "protocol-smuggling": "smuggling",
    "protocol-firearms": "firearms",
}


def to_version_2(content: dict[str, Any]) -> dict[str, Any]:
    """Return the content of a version 1 in the shape of version 2."""
    request = content["request"]
    basis = request.get("basis")
    if basis is None:
        return content
    ticked = basis.pop("routes", [])
    offences = request.setdefault("offences", [])
    borne = [offence.get("route") for offence in offences]
    _keep_ways(ticked, offences)
    _keep_treaty(basis)
    _keep_protocols(basis, dict.fromkeys(route for route in [*ticked, *borne] if route in _PROTOCOLS))
    return content


def _keep_ways(ticked: list[str], offences: list[dict[str, Any]]) -> None:
    """Give each way that no offence bears to the one offence without a way, or else to an offence of its own."""
    orphans = [route for route in ticked if route not in [offence.get("route") for offence in offences]]
    open_ones = [offence for offence in offences if not offence.get("route")]
    if len(orphans) == 1 and len(open_ones) == 1:
        open_ones[0]["route"] = orphans[0]
        return
    taken = {offence.get("id") for offence in offences}
    offences.extend({"id": _free(f"way-{route}", taken), "route": route} for route in orphans)


def _free(wanted: str, taken: set[object]) -> str:
    name, count = wanted, 1
    while name in taken:
        count += 1
        name = f"{wanted}-{count}"
    return name


def _keep_treaty(basis: dict[str, Any]) -> None:
    title = basis.pop("treaty", "")
    binding = "yes" if basis.get("other_treaty") == "yes" else None
    basis["treaties"] = []
    if title:
        entry = {"id": "treaty", "title": title, "binding": binding, "governs": binding}
        basis["treaties"].append(entry)


def _keep_protocols(basis: dict[str, Any], routes: dict[str, None]) -> None:
    """Take over that both States are Parties, or that it is not known; "no" did not say which State is none."""
    both = basis.pop("protocol_both", None)
    party = {"party": both if both in {"yes", "unknown"} else None}
    basis["protocols"] = [
        {"id": route, "protocol": _PROTOCOLS[route], "requesting": dict(party), "requested": dict(party)}
        for route in routes
    ]
