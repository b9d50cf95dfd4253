"""Plant the faults of an exercise into a model answer, and tell which of them were put right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.core.fields import Part
from mlawriter.i18n.messages import N_
from mlawriter.request.places import value_at
from mlawriter.training.check import Check, same
from mlawriter.training.place import found, parsed
from mlawriter.training.wrong import Wrong

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from mlawriter.core.fields import Path
    from mlawriter.request.request import Request
    from mlawriter.training.scenario import PlantedFault

NOTHING_THERE = N_("the model answer holds nothing at this place")
DOES_NOT_FIT = N_("what is planted does not fit there")


def plant(request: Request, faults: Sequence[PlantedFault]) -> Request:
    """Return the model answer with every fault in it.

    Raises:
        Wrong: a place of the fault leads nowhere in the model answer, or its value does not fit there.

    """
    spoilt = request.model_copy(deep=True)
    # All places first: what one fault removes must not shift the place of another.
    paths = [_path(spoilt, fault) for fault in faults]
    for fault, path in sorted(
        zip(faults, paths, strict=True), key=lambda pair: (pair[0].remove, _backwards(pair[1]))
    ):
        _spoil(spoilt, fault, path)
    return spoilt


def is_mended(fault: PlantedFault, request: Request, model: Request, codes: Collection[str]) -> bool:
    """Tell whether a fault was put right.

    Without checks of its own: what was planted is no longer there, or what was missing is there again.
    """
    if fault.checks:
        return all(check.holds(request, codes) for check in fault.checks)
    steps = parsed(fault.at)
    if fault.remove:
        every = (*steps[:-1], steps[-1].every())
        return len(list(found(request, every))) >= len(list(found(model, every)))
    right = [one.value for one in found(model, steps)][:1]
    here = [one.value for one in found(request, steps)][:1]
    if fault.clear:
        return Check(at=fault.at, filled=True).holds(request, codes)
    if not here:
        return False
    if right and isinstance(fault.plant, str) and type(right[0]) is str:
        # A text can be put right in many words.
        return bool(here[0]) and not any(same(here[0], text) for text in fault.planted_texts)
    return here == right


def _path(request: Request, fault: PlantedFault) -> Path:
    for one in found(request, parsed(fault.at)):
        return one.path
    raise Wrong(NOTHING_THERE)


def _backwards(path: Path) -> tuple[int, ...]:
    """Sort entries of a list from the last one on, so that taking one out shifts none that is still to go."""
    return tuple(-step for step in path if isinstance(step, int))


def _spoil(request: Request, fault: PlantedFault, path: Path) -> None:
    owner, last = value_at(request, path[:-1]), path[-1]
    if fault.remove:
        del owner[last]
        return
    try:
        if fault.clear:
            owner_type: type[Part] = type(owner)
            setattr(
                owner, str(last), owner_type.model_fields[str(last)].get_default(call_default_factory=True)
            )
        else:
            setattr(owner, str(last), fault.planted(request.language.tag))
    except ValueError as error:
        raise Wrong(DOES_NOT_FIT) from error
