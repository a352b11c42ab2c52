"""The models of components: a linear one or a fine-tuned encoder, shipped or one's own."""

from __future__ import annotations

from ..encoder.model import EncoderModel, is_encoder
from ..encoder.model import load as load_encoder
from .linear import LinearModel, shipped
from .linear import load as load_linear


def open_model(name: str) -> LinearModel | EncoderModel:
    """The model that ships under a name, or that lies in a folder. Raises SettingError where there is none."""
    folder = shipped(name)
    return load_encoder(folder) if is_encoder(folder) else load_linear(folder)
