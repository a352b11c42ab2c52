"""Settings that all tests share."""

from __future__ import annotations

from hypothesis import settings

# No deadline: a slow machine is no fault of an example. The same examples every time: a change is judged, not luck.
settings.register_profile("gongkai", deadline=None, derandomize=True)
settings.load_profile("gongkai")
