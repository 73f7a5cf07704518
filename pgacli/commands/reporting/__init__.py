"""How a report is made, searched and handed over, and what templates a council has for it."""
