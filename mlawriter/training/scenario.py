"""Describe a scenario: what a learner reads, what is drafted or put right, and what counts as found."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, model_validator

from mlawriter.core.fields import Choice
from mlawriter.i18n.messages import N_
from mlawriter.training.check import Check, Value
from mlawriter.training.place import MOST_LETTERS, parsed
from mlawriter.training.wrong import Wrong

MOST_POINTS = 100
"""More of them nobody reads when the exercise is judged."""
Key = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Words = Annotated[str, Field(min_length=1, max_length=4_000)]
Told = Annotated[str, Field(max_length=4_000)]
Note = Annotated[str, Field(min_length=1, max_length=40_000)]


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
    why: Told = ""
    """Why its absence costs time, in a sentence or two."""
    source: Annotated[str, Field(max_length=200)] = ""
    """The paragraph, such as `UNTOC 18(15)(c)`."""
    weight: Annotated[int, Field(ge=1, le=10)] = 1
    checks: Annotated[list[Check], Field(min_length=1, max_length=40)]
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
    why: Told = ""
    source: Annotated[str, Field(max_length=200)] = ""
    weight: Annotated[int, Field(ge=1, le=10)] = 1
    at: Annotated[str, Field(max_length=MOST_LETTERS)]
    """The place; its first match is spoilt."""
    plant: Value | None = None
    """What is put there; a text in the language of this file."""
    clear: bool = False
    """Whether the place is emptied."""
    remove: bool = False
    """Whether the entry of the list is taken out."""
    checks: Annotated[list[Check], Field(max_length=40)] = []
    """What tells that it is put right; without any, that the value of the model answer, or another text, stands there."""
    _texts: dict[str, str] = PrivateAttr(default_factory=dict)

    def planted(self, tag: str) -> Value | None:
        """Return what is put into a letter of a language: the text in that language where there is one."""
        return self._texts.get(tag, self.plant)

    @property
    def planted_texts(self) -> set[str]:
        """Return the text that is planted in each of its languages; nothing where no text is."""
        return {self.plant, *self._texts.values()} if isinstance(self.plant, str) else set()

    def with_texts(self, texts: dict[str, str]) -> PlantedFault:
        """Return the same fault with its text in other languages, by their tags."""
        told = self.model_copy()
        told._texts = dict(texts)
        return told

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
    sample: Annotated[str, Field(max_length=60)] = ""
    """The model answer: the name of a bundled sample."""
    answer: Annotated[str, Field(max_length=70)] = ""
    """Or a model answer of the trainer's own: a request file beside this one, called like the scenario."""
    findings: bool = True
    """Whether the program's checks are seen while the learner works."""
    language: Annotated[str, Field(max_length=20)] = "en"
    """In which the texts of this file are written."""
    title: Words
    note: Note
    """The file note, in paragraphs parted by an empty line; lines that begin with `- ` are a list, with `# ` a heading."""
    points: Annotated[list[ContentPoint], Field(max_length=MOST_POINTS)] = []
    faults: Annotated[list[PlantedFault], Field(max_length=MOST_POINTS)] = []
    _folder: Path = PrivateAttr(default_factory=Path)

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.exercise == "draft" and not self.points:
            raise Wrong(N_("a scenario to draft needs points"))
        if self.exercise == "faults" and not self.faults:
            raise Wrong(N_("a scenario to find faults in needs faults"))
        if self.sample and self.answer:
            raise Wrong(N_("the model answer is a sample or a file (answer), not both"))
        if self.faults and not (self.sample or self.answer):
            raise Wrong(N_("faults need a model answer: the name of a sample, or a file (answer)"))
        if self.answer not in {"", f"{self.name}.mla"}:
            raise Wrong(N_("the file of the model answer is called like the scenario, with .mla at the end"))
        keys = [*(one.key for one in self.points), *(one.key for one in self.faults)]
        if len(set(keys)) < len(keys):
            raise Wrong(N_("two points or faults have the same key"))
        return self

    @property
    def answer_file(self) -> Path | None:
        """Return where the model answer of a trainer lies."""
        return self._folder / self.answer if self.answer else None

    def lying_in(self, folder: Path) -> Scenario:
        """Return the same scenario, whose model answer lies in a folder."""
        told = self.model_copy()
        told._folder = folder
        return told

    @property
    def kind(self) -> Kind:
        """Return what the learner does."""
        return Kind(self.exercise)

    @property
    def difficulty(self) -> Level:
        """Return the level by its name."""
        return Level(str(self.level))
