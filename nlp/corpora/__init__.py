"""Labelled reports: the markup, what it says, and where it goes."""
