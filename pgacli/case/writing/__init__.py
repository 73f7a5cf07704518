"""What writes into a case: whole files or none, and no byte that an edit does not concern."""
