"""Let a learner choose an exercise, work on it beside its file note, and see how it went."""
