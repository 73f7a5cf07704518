"""`python -m pgacli` is `pga`."""

from pgacli.cli import program

program()
