"""Models that write text: the only part of annotating that needs torch; loaded by name when a model is asked for."""
