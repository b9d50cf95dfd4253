"""The clocks of a case: what is due, and when. None of them reads the calendar on the wall."""
