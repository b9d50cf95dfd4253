"""What becomes of a request: its course, its deadlines, the letters that follow it, its versions and approvals."""
