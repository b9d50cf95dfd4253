"""Write the list of parts of what is shipped, as CycloneDX 1.6: the same bytes for the same commit.

`cyclonedx-py` lists the packages of an environment. It knows neither the hashes of the lock nor what wheels carry inside nor a Python
that is shipped, so that most of its list would have to be written over; its library's schema judges what is written here.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import importlib.util
import json
import uuid
from typing import TYPE_CHECKING, Any

import build_identity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from components import Component

NAME = "mlawriter"
SCHEMA = "http://cyclonedx.org/schema/bom-1.6.schema.json"
_OWN = "LicenseRef-"


def bill(parts: Iterable[Component], artefact: str) -> bytes:
    """Return the list for one artefact, such as `linux`; parts in the order of their names."""
    held = sorted(parts, key=lambda part: (part.inside, part.name, part.version))
    identity = build_identity.identity()
    version, commit = str(identity["version"]), str(identity["commit"])
    whole = _ref(NAME, version, "")
    made = dt.datetime.fromtimestamp(build_identity.epoch(), dt.UTC)
    refs = {part.name: _reference(part) for part in held if not part.inside}
    content: dict[str, Any] = {
        "$schema": SCHEMA,
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": made.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": whole,
                "name": NAME,
                "version": version,
                "licenses": [{"expression": "Apache-2.0"}],
                "purl": f"pkg:generic/{NAME}@{version}?artefact={artefact}",
                "properties": [
                    {"name": f"{NAME}:{name}", "value": value} for name, value in _told(identity, artefact)
                ],
            },
        },
        "components": [_entry(part) for part in held],
        "dependencies": [
            {"ref": whole, "dependsOn": sorted(refs.values())},
            *(
                {"ref": ref, "dependsOn": sorted({_reference(part) for part in held if part.inside == name})}
                for name, ref in sorted(refs.items())
            ),
        ],
    }
    digest = hashlib.sha256(json.dumps(content, sort_keys=True).encode() + commit.encode()).hexdigest()
    content["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, digest)}"
    return (json.dumps(content, indent=1, ensure_ascii=False, sort_keys=True) + "\n").encode("utf-8")


def refusal(written: bytes) -> str:
    """Return what the schema of CycloneDX has against a list; nothing when it holds, or where no schema is at hand.

    The schema comes with what packs for Linux; the environment of development, in which the wheel is built, lacks it.
    """
    if importlib.util.find_spec("cyclonedx") is None:
        return ""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    found = JsonStrictValidator(SchemaVersion.V1_6).validate_str(written.decode("utf-8"))
    return "" if found is None else str(found)


def _told(identity: dict[str, str | bool], artefact: str) -> list[tuple[str, str]]:
    altered = "yes" if identity["altered"] else "no"
    return [
        ("artefact", artefact),
        ("commit", str(identity["commit"])),
        ("changed beside the commit", altered),
    ]


def _entry(part: Component) -> dict[str, Any]:
    entry: dict[str, Any] = {"type": "library", "bom-ref": _reference(part), "name": part.name}
    if part.version:
        entry["version"] = part.version
    if part.supplier:
        entry["supplier"] = {"name": part.supplier}
    if part.purl:
        entry["purl"] = part.purl
    if part.sha256:
        entry["hashes"] = [{"alg": "SHA-256", "content": part.sha256}]
    if part.licence.startswith(_OWN):
        entry["licenses"] = [{"license": {"name": part.licence.removeprefix(_OWN)}}]
    else:
        entry["licenses"] = [{"expression": part.licence}]
    return entry


def _reference(part: Component) -> str:
    return _ref(part.name, part.version, part.inside)


def _ref(name: str, version: str, inside: str) -> str:
    return "/".join(filter(None, (inside, f"{name}@{version}" if version else name)))
