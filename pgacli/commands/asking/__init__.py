"""What is asked of somebody at a terminal, and how they answer."""
