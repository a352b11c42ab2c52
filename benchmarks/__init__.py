"""Measurements that are repeated before and after a change; each is a module to run with `python -m`."""
