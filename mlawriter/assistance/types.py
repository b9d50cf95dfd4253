"""List the types of assistance: add a class here, and everything else follows from its declaration."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from mlawriter.assistance.documents import Documents
from mlawriter.assistance.evidence import Evidence
from mlawriter.assistance.item import Item
from mlawriter.assistance.service import Service

AnyItem: TypeAlias = Annotated[Evidence | Service | Documents, Field(discriminator="kind")]
"""Any item of assistance, told apart by `kind`."""

TYPES: tuple[type[Evidence | Service | Documents], ...] = (Evidence, Service, Documents)
"""The types of assistance, in the order of the Convention."""


def kind_of(assistance: type[Item]) -> str:
    """Return the value of `kind` that marks this type in a file."""
    return str(assistance.model_fields["kind"].default)


def type_of(kind: str) -> type[Evidence | Service | Documents]:
    """Return the type with this kind.

    Raises:
        KeyError: when there is none.

    """
    for assistance in TYPES:
        if kind_of(assistance) == kind:
            return assistance
    raise KeyError(kind)
