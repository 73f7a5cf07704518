"""The words of a command: how they are declared, and how those are read that several share."""
