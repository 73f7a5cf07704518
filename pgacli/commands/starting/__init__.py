"""Starting a case: a new one, what it gets from a house or an old case, and an invented one."""
