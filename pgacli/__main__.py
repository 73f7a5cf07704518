"""`python -m pgacli` is `pga`."""

import sys

from pgacli.cli import main

sys.exit(main())
