"""The kinds of note, each declared once; `pgacli.case.notes` is their index."""
