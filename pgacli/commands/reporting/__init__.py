"""How a report is made, searched and handed over."""
