"""What the generator is asked for, checked when it is built."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Final

from ... import labels
from ...errors import SettingError

FORMATS: Final = ("2021", "2019", "old")
_MOST: Final = 100_000


@dataclass(frozen=True, slots=True)
class Settings:
    """How many reports, and of what kind.

    `weights` makes parts with an issue label or an indicator so many times as likely, 0 leaves them out (`vetting`;
    `issue:other` and `indicator:other` where both have the name). `formats` are the shares of the national formats
    from 2021 and from 2019 and of the free chapters before; `noise` is the share of reports with traces of a
    conversion; `attempts` is how often a report that cannot be written is drawn.
    Raises SettingError where a value is out of range or a name unknown.
    """

    reports: int = 100
    seed: int = 0
    weights: Mapping[str, float] = field(default_factory=dict)
    formats: Mapping[str, float] = field(default_factory=lambda: {"2021": 0.6, "2019": 0.2, "old": 0.2})
    noise: float = 0.5
    attempts: int = 30

    def __post_init__(self) -> None:
        self._whole("reports", 1, _MOST)
        self._whole("seed", 0, 2**63)
        self._whole("attempts", 1, 1000)
        if isinstance(self.noise, bool) or not isinstance(self.noise, (int, float)) or not 0 <= self.noise <= 1:
            raise SettingError(f"noise: expected a share from 0 to 1, found {self.noise!r}")
        for name, weight in self.weights.items():
            if name not in weight_names():
                known = ", ".join(weight_names())
                raise SettingError(f"weights: {name!r} is no issue category or indicator; known: {known}")
            self._positive(f"weights: {name}", weight)
        for name, share in self.formats.items():
            if name not in FORMATS:
                raise SettingError(f"formats: {name!r} is no format; known: {', '.join(FORMATS)}")
            self._positive(f"formats: {name}", share)
        if not any(self.formats.values()):
            raise SettingError(f"formats: expected a share over 0 for one of {', '.join(FORMATS)}, found none")

    def _whole(self, name: str, least: int, most: int) -> None:
        value = getattr(self, name)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise SettingError(f"{name}: expected a whole number from {least} to {most}, found {value!r}")

    @staticmethod
    def _positive(name: str, value: object) -> None:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1000:
            raise SettingError(f"{name}: expected a number from 0 to 1000, found {value!r}")

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Settings:
        """The settings with these names. Raises SettingError where a name is misspelt."""
        known = [f.name for f in fields(cls)]
        unknown = sorted(set(values) - set(known))
        if unknown:
            raise SettingError(f"unknown settings: {', '.join(unknown)}; known: {', '.join(known)}")
        return cls(**values)


def weight_names() -> tuple[str, ...]:
    """What can be weighted; `other` is an issue category and an indicator."""
    return (*labels.ISSUES, *labels.INDICATORS, "issue:other", "indicator:other")


def parse_weights(given: list[str]) -> dict[str, float]:
    """`vetting=3` ... from a command line. Raises SettingError where one is not `name=number`."""
    weights = {}
    for words in given:
        name, equals, number = words.partition("=")
        try:
            weights[name] = float(number)
        except ValueError:
            equals = ""
        if not equals:
            raise SettingError(f"weight {words!r}: expected name=number, as vetting=3")
    return weights
