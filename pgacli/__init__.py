"""pga: write, check and render a peer group assessment kept in plain Markdown notes."""

__version__ = "0.1.0"
