"""Read keys and signatures of minisign, and tell whether a signature holds: Ed25519, the trusted comment included.

The format: https://jedisct1.github.io/minisign/. Signing is left to that tool, or to any other that writes its format.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass

from mlawriter.core.text import clean_line

LIMIT = 8 * 1024
"""Bytes of a file with a signature: four lines."""
_KEY_KIND = b"Ed"
_PLAIN, _HASHED = b"Ed", b"ED"
_ID, _KEY, _SIGNATURE = 8, 32, 64
_LINES = 4
_LONGEST_COMMENT = 200
_UNTRUSTED, _TRUSTED = b"untrusted comment:", b"trusted comment: "


class NoKey(ValueError):
    """Tell that a text is no public key."""


class NoSignature(ValueError):
    """Tell that a file is no signature."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """Hold a public key; `key_id` says which one a signature was made with, and proves nothing."""

    key_id: bytes
    key: bytes

    @property
    def text(self) -> str:
        """Return the key as people hand it on: one line."""
        return base64.b64encode(_KEY_KIND + self.key_id + self.key).decode("ascii")

    @property
    def shown_id(self) -> str:
        """Return the number of the key as minisign shows it."""
        return self.key_id[::-1].hex().upper()


@dataclass(frozen=True, slots=True)
class Signature:
    """Hold what a signature file says."""

    key_id: bytes
    hashed: bool
    """Whether the signature is over the hash of the file, as minisign has done since 0.10, or over its bytes."""
    signature: bytes
    trusted_comment: bytes
    over_comment: bytes
    """Signature over the signature and the trusted comment."""

    @property
    def comment(self) -> str:
        """Return the trusted comment for a reader; believe it once the signature holds."""
        return clean_line(self.trusted_comment.decode("utf-8", "replace"))[:_LONGEST_COMMENT]

    @property
    def shown_id(self) -> str:
        """Return the number of the key as minisign shows it."""
        return self.key_id[::-1].hex().upper()


def read_key(text: str) -> PublicKey:
    """Return the key in a text: the line itself, or the whole file that minisign wrote.

    Raises:
        NoKey: there is none.

    """
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    if len(lines) > 1 and lines[0].encode("utf-8", "replace").startswith(_UNTRUSTED):
        lines = lines[1:]
    if len(lines) != 1:
        raise NoKey
    try:
        kind, key_id, key = _parts(lines[0].encode("ascii"), _KEY)
    except ValueError as error:
        raise NoKey from error
    if kind != _KEY_KIND:
        raise NoKey
    return PublicKey(key_id, key)


def read_signature(content: bytes) -> Signature:
    """Return the signature in a file.

    Raises:
        NoSignature: it is none.

    """
    lines = [line.rstrip(b"\r") for line in content.rstrip(b"\r\n").split(b"\n")]
    if (
        len(content) > LIMIT
        or len(lines) != _LINES
        or not lines[0].startswith(_UNTRUSTED)
        or not lines[2].startswith(_TRUSTED)
    ):
        raise NoSignature
    try:
        kind, key_id, signature = _parts(lines[1], _SIGNATURE)
        over_comment = base64.b64decode(lines[3], validate=True)
    except ValueError as error:
        raise NoSignature from error
    if kind not in (_PLAIN, _HASHED) or len(over_comment) != _SIGNATURE:
        raise NoSignature
    comment = lines[2].removeprefix(_TRUSTED)
    return Signature(key_id, kind == _HASHED, signature, comment, over_comment)


def holds(signature: Signature, key: PublicKey, content: bytes) -> bool:
    """Tell whether a key signed these bytes, and the trusted comment with them."""
    # Loaded when a signature is first looked at: most offices never do.
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    signed = hashlib.blake2b(content).digest() if signature.hashed else content
    try:
        verifier = VerifyKey(key.key)
        verifier.verify(signed, signature.signature)
        verifier.verify(signature.signature + signature.trusted_comment, signature.over_comment)
    except (BadSignatureError, ValueError):
        return False
    return key.key_id == signature.key_id


def _parts(line: bytes, rest: int) -> tuple[bytes, bytes, bytes]:
    """Return the kind, the number of the key, and the key or signature itself."""
    try:
        held = base64.b64decode(line, validate=True)
    except binascii.Error as error:
        raise ValueError from error
    if len(held) != len(_KEY_KIND) + _ID + rest:
        raise ValueError
    return held[:2], held[2 : 2 + _ID], held[2 + _ID :]
