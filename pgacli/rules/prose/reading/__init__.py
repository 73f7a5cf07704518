"""A text as the rules read it: the worker's own plain prose, sentence by sentence."""
