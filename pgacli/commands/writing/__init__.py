"""Writing what a command changes: shown first where that is asked for, and never with a name."""
