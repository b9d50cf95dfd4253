"""Gather what stands beneath a field or a list to fill it: from the office's profile, from earlier requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.ui import authority_offers
from mlawriter.ui.reuse.earlier_button import from_earlier

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from mlawriter.core.fields import Path as FieldPath
    from mlawriter.ui.desk import Desk
    from mlawriter.ui.preferences import Preferences


def offers(
    preferences: Preferences,
    case_file: Callable[[], Path | None],
    path: FieldPath,
    desk: Desk,
    parent: QWidget,
) -> list[QWidget]:
    """Return the buttons that stand beneath the field or list at a path."""
    own = authority_offers.offers(preferences.authorities, path, desk, parent)
    return [*own, *from_earlier(preferences, case_file, path, desk, parent)]
