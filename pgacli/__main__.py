"""`python -m pgacli` is `pga`."""

import sys

from pgacli.cli import program

sys.exit(program())
