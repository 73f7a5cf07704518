"""A usage error in words of its own."""

import typer


class Misused(typer.BadParameter):
    """Ends the command with exit code 2 and the usage line, without "Invalid value" in front."""

    def format_message(self) -> str:
        """Give the message as it was written."""
        return self.message
