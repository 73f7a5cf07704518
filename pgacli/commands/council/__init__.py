"""What a council owns: its house pack and its own templates, and the settings in force by them."""
