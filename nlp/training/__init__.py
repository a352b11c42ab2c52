"""Training, one file a kind of model. Needs the extra `train`."""
