"""Twenty States drawn by lot, each with the values that were read beside the rows of the sources."""

from __future__ import annotations

import pytest

from mlawriter.directory.directory import Directory, Known, Party
from mlawriter.directory.pack_file import shipped
from mlawriter.directory.treaties import Convention
from mlawriter.i18n.translator import translator

# Per State: the act and the days of deposit and entry into force for each treaty, the authority, the languages.
DRAWN: dict[str, tuple[dict[str, str], str, str]] = {
    "AL": (
        {
            "untoc": "Ratification, 21 August 2002, 29 September 2003",
            "trafficking": "Ratification, 21 August 2002, 25 December 2003",
            "smuggling": "Ratification, 21 August 2002, 28 January 2004",
            "firearms": "Accession, 8 February 2008, 9 March 2008",
            "uncac": "Ratification, 25 May 2006, 24 June 2006",
            "drugs-1988": "Accession, 27 June 2001, 25 September 2001",
        },
        "not known",
        "not known",
    ),
    "AU": (
        {
            "untoc": "Ratification, 27 May 2004, 26 June 2004",
            "trafficking": "Ratification, 14 September 2005, 14 October 2005",
            "smuggling": "Ratification, 27 May 2004, 26 June 2004",
            "firearms": "not known",
            "uncac": "Ratification, 7 December 2005, 6 January 2006",
            "drugs-1988": "Ratification, 16 November 1992, 14 February 1993",
        },
        "Attorney-General's Department (Assistant Secretary, International Crime Branch)",
        "not known",
    ),
    "BF": (
        {
            "untoc": "Ratification, 15 May 2002, 29 September 2003",
            "trafficking": "Ratification, 15 May 2002, 25 December 2003",
            "smuggling": "Ratification, 15 May 2002, 28 January 2004",
            "firearms": "Ratification, 15 May 2002, 3 July 2005",
            "uncac": "Ratification, 10 October 2006, 9 November 2006",
            "drugs-1988": "Accession, 2 June 1992, 31 August 1992",
        },
        "Minister of Justice (Keeper of the Seals)",
        "French",
    ),
    "CZ": (
        {
            "untoc": "Ratification, 24 September 2013, 24 October 2013",
            "trafficking": "Party, no day",
            "smuggling": "Ratification, 24 September 2013, 24 October 2013",
            "firearms": "Accession, 24 September 2013, 24 October 2013",
            "uncac": "Ratification, 29 November 2013, 29 December 2013",
            "drugs-1988": "Succession, 30 December 1993, no day",
        },
        "Supreme Public Prosecutor's Office (requests in pre-trial proceedings); Ministry of Justice (all other cases)",
        "Czech, English, French",
    ),
    "FJ": (
        {
            "untoc": "Accession, no day",
            "trafficking": "Party, no day",
            "smuggling": "Party, no day",
            "firearms": "Party, no day",
            "uncac": "Accession, 14 May 2008, 13 June 2008",
            "drugs-1988": "Accession, 25 March 1993, 23 June 1993",
        },
        "not known",
        "not known",
    ),
    "FR": (
        {
            "untoc": "Ratification, 29 October 2002, 29 September 2003",
            "trafficking": "Ratification, 29 October 2002, 25 December 2003",
            "smuggling": "Ratification, 29 October 2002, 28 January 2004",
            "firearms": "Party, no day",
            "uncac": "Ratification, 11 July 2005, 14 December 2005",
            "drugs-1988": "Approval, 31 December 1990, 31 March 1991",
        },
        "not known",
        "not known",
    ),
    "HU": (
        {
            "untoc": "Ratification, 22 December 2006, 21 January 2007",
            "trafficking": "Ratification, 22 December 2006, 21 January 2007",
            "smuggling": "Ratification, 22 December 2006, 21 January 2007",
            "firearms": "Accession, 13 July 2011, 12 August 2011",
            "uncac": "Ratification, 19 April 2005, 14 December 2005",
            "drugs-1988": "Ratification, 15 November 1996, 13 February 1997",
        },
        "not known",
        "not known",
    ),
    "KM": (
        {
            "untoc": "Accession, 25 September 2003, 25 October 2003",
            "trafficking": "Party, no day",
            "smuggling": "Party, no day",
            "firearms": "Party, no day",
            "uncac": "Ratification, 11 October 2012, 10 November 2012",
            "drugs-1988": "Accession, 1 March 2000, 30 May 2000",
        },
        "not known",
        "not known",
    ),
    "LA": (
        {
            "untoc": "Accession, 26 September 2003, 26 October 2003",
            "trafficking": "Accession, 26 September 2003, 25 December 2003",
            "smuggling": "Accession, 26 September 2003, 28 January 2004",
            "firearms": "Accession, 26 September 2003, 3 July 2005",
            "uncac": "Ratification, 25 September 2009, 25 October 2009",
            "drugs-1988": "Accession, 1 October 2004, 30 December 2004",
        },
        "Ministry of Public Security",
        "English, Lao",
    ),
    "LB": (
        {
            "untoc": "Ratification, 5 October 2005, 4 November 2005",
            "trafficking": "Ratification, 5 October 2005, 4 November 2005",
            "smuggling": "Ratification, 5 October 2005, 4 November 2005",
            "firearms": "Ratification, 13 November 2006, 13 December 2006",
            "uncac": "Accession, 22 April 2009, 22 May 2009",
            "drugs-1988": "Accession, 11 March 1996, 9 June 1996",
        },
        "not known",
        "not known",
    ),
    "MD": (
        {
            "untoc": "Ratification, 16 September 2005, 16 October 2005",
            "trafficking": "Ratification, 16 September 2005, 16 October 2005",
            "smuggling": "Ratification, 16 September 2005, 16 October 2005",
            "firearms": "Accession, 28 February 2006, 30 March 2006",
            "uncac": "Ratification, 1 October 2007, 31 October 2007",
            "drugs-1988": "Accession, 15 February 1995, 16 May 1995",
        },
        "Office of the Prosecutor General (pre-trial); Ministry of Justice (trial and enforcement)",
        "Romanian, English, Russian",
    ),
    "MZ": (
        {
            "untoc": "Ratification, 20 September 2006, 20 October 2006",
            "trafficking": "Ratification, 20 September 2006, 20 October 2006",
            "smuggling": "Ratification, 20 September 2006, 20 October 2006",
            "firearms": "Accession, 20 September 2006, 20 October 2006",
            "uncac": "Ratification, 9 April 2008, 9 May 2008",
            "drugs-1988": "Accession, 8 June 1998, 6 September 1998",
        },
        "Minister of Justice",
        "Portuguese, English",
    ),
    "NA": (
        {
            "untoc": "Ratification, 16 August 2002, 29 September 2003",
            "trafficking": "Ratification, 16 August 2002, 25 December 2003",
            "smuggling": "Ratification, 16 August 2002, 28 January 2004",
            "firearms": "not known",
            "uncac": "Ratification, 3 August 2004, 14 December 2005",
            "drugs-1988": "Accession, 6 March 2009, 4 June 2009",
        },
        "not known",
        "not known",
    ),
    "NG": (
        {
            "untoc": "Ratification, 28 June 2001, 29 September 2003",
            "trafficking": "Ratification, 28 June 2001, 25 December 2003",
            "smuggling": "Ratification, 27 September 2001, 28 January 2004",
            "firearms": "Ratification, 3 March 2006, 2 April 2006",
            "uncac": "Ratification, 14 December 2004, 14 December 2005",
            "drugs-1988": "Ratification, 1 November 1989, 11 November 1990",
        },
        "not known",
        "not known",
    ),
    "PT": (
        {
            "untoc": "Ratification, 10 May 2004, 9 June 2004",
            "trafficking": "Ratification, 10 May 2004, 9 June 2004",
            "smuggling": "Ratification, 10 May 2004, 9 June 2004",
            "firearms": "Ratification, 3 June 2011, 3 July 2011",
            "uncac": "Ratification, 28 September 2007, 28 October 2007",
            "drugs-1988": "Ratification, 3 December 1991, 2 March 1992",
        },
        "not known",
        "not known",
    ),
    "SE": (
        {
            "untoc": "Ratification, 30 April 2004, 30 May 2004",
            "trafficking": "Ratification, 1 July 2004, 31 July 2004",
            "smuggling": "Ratification, 6 September 2006, 6 October 2006",
            "firearms": "Ratification, 28 June 2011, 28 July 2011",
            "uncac": "Ratification, 25 September 2007, 25 October 2007",
            "drugs-1988": "Ratification, 22 July 1991, 20 October 1991",
        },
        "Ministry of Justice",
        "Swedish, Danish, Norwegian",
    ),
    "SK": (
        {
            "untoc": "Ratification, 3 December 2003, 2 January 2004",
            "trafficking": "Ratification, 21 September 2004, 21 October 2004",
            "smuggling": "Ratification, 21 September 2004, 21 October 2004",
            "firearms": "Ratification, 21 September 2004, 3 July 2005",
            "uncac": "Ratification, 1 June 2006, 1 July 2006",
            "drugs-1988": "Succession, 28 May 1993, no day",
        },
        "Ministry of Justice",
        "Slovak, Czech, English, French",
    ),
    "SL": (
        {
            "untoc": "Ratification, 12 August 2014, 11 September 2014",
            "trafficking": "Party, no day",
            "smuggling": "Party, no day",
            "firearms": "Party, no day",
            "uncac": "Ratification, 30 September 2004, 14 December 2005",
            "drugs-1988": "Ratification, 6 June 1994, 4 September 1994",
        },
        "not known",
        "not known",
    ),
    "TD": (
        {
            "untoc": "Accession, 18 August 2009, 17 September 2009",
            "trafficking": "Accession, 18 August 2009, 17 September 2009",
            "smuggling": "Party, no day",
            "firearms": "not known",
            "uncac": "not known",
            "drugs-1988": "Accession, 9 June 1995, 7 September 1995",
        },
        "not known",
        "not known",
    ),
    "UA": (
        {
            "untoc": "Ratification, 21 May 2004, 20 June 2004",
            "trafficking": "Ratification, 21 May 2004, 20 June 2004",
            "smuggling": "Ratification, 21 May 2004, 20 June 2004",
            "firearms": "Accession, 4 June 2013, 4 July 2013",
            "uncac": "Ratification, 2 December 2009, 1 January 2010",
            "drugs-1988": "Ratification, 28 August 1991, 26 November 1991",
        },
        "Ministry of Justice (court decisions / trial); Office of the Prosecutor General (pre-trial investigation)",
        "Ukrainian, Russian, English, French",
    ),
}
SPEAK = translator("en", "interface")


def in_words(known: Known[Party] | None) -> str:
    """Return act, day of deposit and day of entry into force, as an officer reads them."""
    if known is None:
        return "not known"
    party = known.value
    words = [SPEAK.text(party.act.label) if party.act else "Party"]
    days = [party.deposited, party.binds_from] if party.deposited else [None]
    return ", ".join([*words, *("no day" if day is None else SPEAK.date(day) for day in days)])


@pytest.mark.parametrize("code", DRAWN)
def test_a_state_drawn_by_lot_is_answered_as_its_sources_say(code: str) -> None:
    treaties, authority, languages = DRAWN[code]
    state = Directory(shipped()).state(code)

    assert {str(treaty): in_words(state.party(treaty)) for treaty in Convention} == treaties
    assert (state.authority.value if state.authority else "not known") == authority
    named = [SPEAK.language_name(tag) for tag in state.languages.value] if state.languages else ["not known"]
    assert ", ".join(named) == languages


def test_twenty_are_drawn_and_each_answers_for_all_treaties() -> None:
    assert len(DRAWN) == 20
    assert all({*treaties} == {*Convention} for treaties, _, _ in DRAWN.values())
