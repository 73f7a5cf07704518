"""A case as frozen values: its notes, their links, and what could not be read.

From a folder to a case: `files` gives the text of a file, `frontmatter` splits it, `yaml/` turns
its head into nodes, `fields/` reads them as the kinds in `kinds/` declare, `note_file` makes a note
of it all, and `loading` makes a case of the notes. `key/` is the people key, and `house` what a
council adds. `writing/` is what changes files: nothing that reads a case knows of it.
"""
