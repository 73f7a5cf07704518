"""What `pga --version` says. Written by `make docs`."""

VERSIONS = """\
pga 0.1.0
framework lloyd-2019, provisional (9a2f632d)
words 118 rows (0dab4a66)"""
