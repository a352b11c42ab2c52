"""How well records agree with labelled reports."""
