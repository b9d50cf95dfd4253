"""Describe a scenario: what a learner reads, what is drafted or put right, and what counts as found."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from mlawriter.core.fields import Choice
from mlawriter.i18n.messages import N_
from mlawriter.training.check import Check, Value
from mlawriter.training.place import parsed
from mlawriter.training.wrong import Wrong

Key = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Words = Annotated[str, Field(min_length=1, max_length=4_000)]


class Level(Choice):
    """Say how difficult a scenario is."""

    FIRST = "1", N_("First steps")
    USUAL = "2", N_("Usual case")
    DEMANDING = "3", N_("Demanding")
    EXPERT = "4", N_("For experts")


class Kind(Choice):
    """Say what the learner does."""

    DRAFT = "draft", N_("Draft from a file note")
    FAULTS = "faults", N_("Find the faults")


class _Declared(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ContentPoint(_Declared):
    """Want one thing of the letter, and say why."""

    key: Key
    says: Words
    """What a good letter contains, in one line."""
    why: Annotated[str, Field(max_length=4_000)] = ""
    """Why its absence costs time, in a sentence or two."""
    source: Annotated[str, Field(max_length=200)] = ""
    """The paragraph, such as `UNTOC 18(15)(c)`."""
    weight: Annotated[int, Field(ge=1, le=10)] = 1
    checks: Annotated[list[Check], Field(min_length=1)]
    """All of them must hold."""

    @property
    def demands(self) -> bool:
        """Tell whether it wants something, and does not merely forbid: an empty letter keeps every prohibition."""
        return any(check.demands for check in self.checks)


class PlantedFault(_Declared):
    """Spoil the model answer in one place; the learner finds it and puts it right."""

    key: Key
    says: Words
    """What is wrong, in one line; shown when the exercise is judged."""
    why: Annotated[str, Field(max_length=4_000)] = ""
    source: Annotated[str, Field(max_length=200)] = ""
    weight: Annotated[int, Field(ge=1, le=10)] = 1
    at: str
    """The place; its first match is spoilt."""
    plant: Value | None = None
    """What is put there."""
    clear: bool = False
    """Whether the place is emptied."""
    remove: bool = False
    """Whether the entry of the list is taken out."""
    checks: list[Check] = []
    """What tells that it is put right; without any, that the value of the model answer, or another text, stands there."""

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if (self.plant is not None) + self.clear + self.remove != 1:
            raise Wrong(N_("a fault wants exactly one of: plant, clear, remove"))
        steps = parsed(self.at)
        if self.remove and not steps[-1].only:
            raise Wrong(N_("remove wants a place that ends in one entry of a list, such as persons[2]"))
        return self


class Scenario(_Declared):
    """Hold one scenario, in one language."""

    format: Literal[1]
    name: Key
    level: Annotated[int, Field(ge=1, le=4)]
    minutes: Annotated[int, Field(ge=1, le=600)]
    """How long a learner is expected to take."""
    exercise: Literal["draft", "faults"] = "draft"
    sample: Annotated[str, Field(max_length=60)]
    """The model answer: the name of a bundled sample."""
    findings: bool = True
    """Whether the program's checks are seen while the learner works."""
    language: Annotated[str, Field(max_length=20)] = "en"
    """In which the texts of this file are written."""
    title: Words
    note: Annotated[str, Field(min_length=1, max_length=40_000)]
    """The file note, in paragraphs parted by an empty line; lines that begin with `- ` are a list, with `# ` a heading."""
    points: list[ContentPoint] = []
    faults: list[PlantedFault] = []

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.exercise == "draft" and not self.points:
            raise Wrong(N_("a scenario to draft needs points"))
        if self.exercise == "faults" and not self.faults:
            raise Wrong(N_("a scenario to find faults in needs faults"))
        keys = [*(one.key for one in self.points), *(one.key for one in self.faults)]
        twice = next((key for key in keys if keys.count(key) > 1), "")
        if twice:
            raise Wrong(N_("two points or faults have the same key"))
        return self

    @property
    def kind(self) -> Kind:
        """Return what the learner does."""
        return Kind(self.exercise)

    @property
    def difficulty(self) -> Level:
        """Return the level by its name."""
        return Level(str(self.level))
