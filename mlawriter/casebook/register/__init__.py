"""Keep an index of all cases of the office: made from their files, and made anew whenever it is lost."""
