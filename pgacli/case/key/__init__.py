"""The people key: code to real names, where it lies open, and who could read it there."""
