"""Set one document in two languages side by side: what stands opposite what, and the numbers that both bear."""

from __future__ import annotations
