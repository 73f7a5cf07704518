"""What a council owns: whether its house pack is right, and which settings it gives a case."""
