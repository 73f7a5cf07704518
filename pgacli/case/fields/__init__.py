"""How the fields of a note are declared, and how their values are read."""
