"""Parts that editions are made of. Each takes what stands of a case and gives frozen records."""
