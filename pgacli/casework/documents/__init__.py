"""Documents that become source notes: Word files, e-mails and plain text, read without a trace."""
