"""What the project is built on: the lock for development, and the page that lists it."""
