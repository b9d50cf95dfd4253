"""Sign editions of the directory in the format of minisign, for tests: the program itself never signs."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nacl.signing import SigningKey

from mlawriter.directory.minisign import PublicKey
from mlawriter.directory.pack_container import packed
from mlawriter.directory.pack_file import SHIPPED

SIGNED = Path(__file__).with_name("signed")
"""What the real tool wrote."""
_SHIPPED = Path(__file__).parents[2] / "mlawriter" / "directory" / SHIPPED


@dataclass(frozen=True)
class Signer:
    """Hold a key that lives as long as a test."""

    secret: SigningKey = field(default_factory=SigningKey.generate)
    key_id: bytes = b"12345678"

    @property
    def public(self) -> PublicKey:
        return PublicKey(self.key_id, self.secret.verify_key.encode())

    def sign(self, content: bytes, comment: str = "for tests") -> bytes:
        signature = self.secret.sign(hashlib.blake2b(content).digest()).signature
        over_comment = self.secret.sign(signature + comment.encode()).signature
        line = base64.b64encode(b"ED" + self.key_id + signature).decode()
        return (
            f"untrusted comment: x\n{line}\ntrusted comment: {comment}\n"
            f"{base64.b64encode(over_comment).decode()}\n"
        ).encode()


def shipped_edition(**changed: object) -> dict[str, Any]:
    """Return the edition that ships as plain data, with other values at the top."""
    return {**json.loads(_SHIPPED.read_text("utf-8")), **changed}


def state_of(edition: dict[str, Any], code: str) -> dict[str, Any]:
    """Return what an edition says of a State."""
    found: dict[str, Any] = next(state for state in edition["states"] if state["code"] == code)
    return found


def write_pack(path: Path, edition: object, signer: Signer | None = None) -> Path:
    """Write an edition into one file, signed where somebody signs."""
    content = json.dumps(edition).encode()
    path.write_bytes(packed(content, signer.sign(content) if signer else None))
    return path
