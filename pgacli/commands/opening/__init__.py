"""Opening what a command works on: a case, with its people key, or the framework of one."""
