"""What a command tells: sentences that fit the terminal, paths as typed, and what was done."""
