"""What makes a case at home in an editor: schemas, settings and empty notes to start from."""
