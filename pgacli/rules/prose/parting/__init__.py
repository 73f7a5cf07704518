"""Words of a plan that part friends, told from those that part nobody."""
