"""`python -m pgacli.documentation` writes the pages again; `--check` only names what is behind."""

import sys

from pgacli.documentation.pages import main

sys.exit(main(sys.argv[1:]))
