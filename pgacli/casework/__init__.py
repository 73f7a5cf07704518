"""What the commands do with a case: each step gives the changes that it would make to notes."""
