"""The models of components: a linear one, a fine-tuned encoder or both together, shipped or one's own."""

from __future__ import annotations

from ..encoder.model import EncoderModel, is_encoder
from ..encoder.model import load as load_encoder
from .linear import LinearModel, shipped
from .linear import load as load_linear
from .mixed import MixedModel, is_mixed
from .mixed import load as load_mixed

Model = LinearModel | EncoderModel | MixedModel


def open_model(name: str) -> Model:
    """The model that ships under a name, or that lies in a folder. Raises SettingError where there is none."""
    folder = shipped(name)
    if is_mixed(folder):
        return load_mixed(folder)
    return load_encoder(folder) if is_encoder(folder) else load_linear(folder)
