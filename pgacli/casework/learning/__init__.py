"""What a new case takes over from an old one, and what must stay behind."""
