"""What `pga` is measured on, and how."""
