"""The framework's sides and headings, as data."""
