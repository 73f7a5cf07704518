"""Many cases as counts: nothing that a case says leaves it, and no case is held against another."""
