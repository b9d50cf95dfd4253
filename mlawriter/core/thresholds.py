"""Keep the numbers that practice suggests and no law fixes: each can be set otherwise."""

from __future__ import annotations

from pydantic import Field

from mlawriter.core.fields import Part


class Thresholds(Part):
    """Hold the numeric defaults of the checks."""

    service_lead_days: int = Field(default=60, ge=0)
    """Days between sending and appearance that service abroad usually takes."""
    deadline_working_days: int = Field(default=20, ge=0)
    """Working days that an answer usually takes when nothing is urgent."""
    facts_words_low: int = Field(default=150, ge=0)
    facts_words_high: int = Field(default=1500, ge=0)
    """Words within which an account of facts is usually complete and still read."""
    designation_stale_days: int = Field(default=180, ge=0)
    """Days after which the designation of an authority should be checked again."""
    items_before_split: int = Field(default=10, ge=1)
    """Items beyond which two letters may be quicker than one."""
