"""Take out of a request what an open document must not say, so that no template can print it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.request.confidential import ConfidentialAnnex
from mlawriter.request.person import Person, Revealed

if TYPE_CHECKING:
    from mlawriter.request.request import Request


def veiled(request: Request) -> Request:
    """Return the request as open documents may know it: codes for protected persons, an empty confidential annex.

    The request itself comes back where nothing is secret.
    """
    if not request.has_secrets:
        return request
    persons = [veiled_person(person) if person.protected else person for person in request.persons]
    # Reasons for warnings are the officer's own words too, and no document prints them.
    # Translations hold the texts that they were made from; who made them may be told.
    # One into the request's own language, with texts, is none that this letter is: without them it would seem to be.
    own = request.language.tag
    bare = {
        "persons": persons,
        "confidential_annex": ConfidentialAnnex(),
        "acknowledged": [],
        "translations": [
            one.model_copy(update={"texts": []})
            for one in request.translations
            if one.tag != own or not one.texts
        ],
    }
    return request.model_copy(update=bare)


def veiled_person(person: Person) -> Person:
    """Return what an open document may know of a protected person: the code, the capacity, the part in the matter."""
    told = {"nationality": Revealed.NATIONALITY, "languages": Revealed.LANGUAGES}
    return Person(
        id=person.id,
        kind=person.kind,
        role=person.role,
        name=person.code,
        connection=person.connection,
        detention=person.detention,
        liability=person.liability,
        protected=True,
        code=person.code,
        revealed=person.revealed,
        in_annex=person.in_annex,
        **{field: getattr(person, field) for field, tick in told.items() if tick in person.revealed},
    )
