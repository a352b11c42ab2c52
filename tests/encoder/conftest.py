"""A tiny encoder with random weights, to fine-tune in a second."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from transformers import BertConfig, BertModel

from nlp.encoder.characters import Characters

KNOWN = "一二三是公开内容不够全面更新及时人手足条121,。abc"


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint in a folder: weights, config and a tokeniser of characters."""
    folder = tmp_path_factory.mktemp("base")
    characters = Characters.count([KNOWN * 3])
    characters.save(folder / "tokenizer.json")
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=len(characters), hidden_size=32, num_hidden_layers=2, num_attention_heads=2, intermediate_size=64
    )
    BertModel(config, add_pooling_layer=False).save_pretrained(folder)
    return folder
