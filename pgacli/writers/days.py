"""Days in a text, "15 May 2026": each is read in one go, and no line ends within one.

No letter changes for it, as a no-break space would be another in what is copied or searched for.
Word has nothing but that space, so a line of a Word file may end within a day.
"""

import re

from pgacli.wording import MONTHS

DAY = re.compile(rf"\b(\d{{1,2}} (?:{'|'.join(MONTHS)})(?: \d{{4}})?)\b")
