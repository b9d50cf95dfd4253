"""Hold the keys of this run: whose files can be opened here, and for whom new ones are sealed.

A public key is no secret and known at once. The identity that opens files is known from the passphrase on until it is locked.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class PublicKey:
    """Name whose key it is."""

    name: str
    key: str
    """As `age1…`."""


@dataclass(frozen=True, slots=True)
class Keys:
    """Hold what opens files, and for whom they are sealed."""

    own: PublicKey | None = None
    """The officer's, once protection is set up."""
    office: PublicKey | None = None
    """The office's, if it has one: whoever holds its identity can open what an officer cannot any more."""
    has_identity: bool = False
    """Whether the officer's identity lies on this computer, locked or not."""
    identities: tuple[str, ...] = field(default=(), repr=False)
    """What opens files: `AGE-SECRET-KEY-1…`; nothing while locked."""

    @property
    def is_locked(self) -> bool:
        """Tell whether there is an identity that waits for its passphrase."""
        return self.has_identity and not self.identities

    @property
    def of_new(self) -> tuple[PublicKey, ...]:
        """Return for whom a new case is sealed; for nobody before protection is set up."""
        if self.own is None:
            return ()
        return tuple(one for one in (self.own, self.office) if one is not None)

    def unlocked(self, *identities: str) -> Keys:
        """Return these keys with what opens files."""
        return replace(self, has_identity=True, identities=identities)

    def locked(self) -> Keys:
        """Return these keys without what opens files."""
        return replace(self, identities=())


NO_KEYS = Keys()
"""Nothing opens here but plain files."""
