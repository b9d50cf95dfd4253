"""Records may be asked of a holder who agrees: then nobody is compelled, and no provision on compulsion is needed."""

from __future__ import annotations

import pytest

from mlawriter.assistance.evidence.documents import Access, Documents, Sort
from mlawriter.core.fields import applies, declared


@pytest.mark.parametrize(
    ("item", "compels"),
    [
        (Documents(sort=Sort.OTHER), True),
        (Documents(sort=Sort.OTHER, voluntary=True), False),
        (Documents(sort=Sort.GOVERNMENT, access=Access.PUBLIC), False),
    ],
)
def test_a_provision_is_asked_where_the_holder_may_be_compelled(item: Documents, compels: bool) -> None:
    provision = next(field for field in declared(Documents) if field.name == "lawful_at_home")

    assert item.compels is compels
    assert applies(provision, item) is compels
