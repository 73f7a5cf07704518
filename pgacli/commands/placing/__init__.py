"""Placing findings as a second person, and entering what supervision settled of them."""
