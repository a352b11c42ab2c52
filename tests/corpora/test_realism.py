"""How like real reports a corpus reads: figures that can be worked out by hand, and a classifier that can fail."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from nlp.corpora.realism import Prose, compare, coverage, describe, discernible, divergence, ngrams, read_prose
from nlp.errors import SettingError

ONE = tuple(f"全年公开信息{n}条,其中网站{n}条。" for n in range(40))
OTHER = tuple(f"不断提高思想认识,加强组织领导{n}。" for n in range(40))


def test_divergence_is_nothing_for_the_same_and_one_for_nothing_in_common() -> None:
    assert divergence(Counter("甲乙"), Counter("甲乙甲乙")) == 0
    assert divergence(Counter("甲"), Counter("乙")) == 1
    # Half in common: each side has 0.5 of its own, 0.5 shared.
    assert divergence(Counter("甲乙"), Counter("甲丙")) == pytest.approx(0.5)


def test_digits_are_one_and_sentences_apart() -> None:
    assert ngrams(["共12条", "3"], 2) == {"共0": 1, "0条": 1}
    assert coverage(Counter("甲"), Counter("甲甲乙丙")) == 0.5


def test_sentences_are_described() -> None:
    found = describe([Prose("a", ("公开12条,网站三条。", "加强领导。"))])
    assert found["sentences"] == 2 and found["characters a sentence, mean"] == 8.0
    assert found["numbers a sentence"] == 1 and found["sentences with a number"] == 0.5
    with pytest.raises(SettingError, match="no sentence"):
        describe([])


def test_a_corpus_of_the_same_words_cannot_be_told_and_another_can() -> None:
    sides = {
        name: [Prose(f"{name}{n}", tuple(s.replace("全年", f"全年{n}") for s in sentences)) for n in range(10)]
        for name, sentences in (("one", ONE), ("same", ONE), ("other", OTHER))
    }
    assert discernible(sides["other"], sides["one"]) > 0.95
    assert abs(discernible(sides["same"], sides["one"]) - 0.5) < 0.15
    alike, unlike = (compare(sides[name], sides["one"]) for name in ("same", "other"))
    assert alike["divergence of 2-grams, corpus"] == pytest.approx(alike["divergence of 2-grams, real"], abs=0.02)
    assert unlike["divergence of 2-grams, corpus"] > 0.8 and unlike["known 2-grams, corpus"] < 0.2


def test_too_little_text_is_refused() -> None:
    with pytest.raises(SettingError, match="200 sentences"):
        compare([Prose("a", ONE)], [Prose("b", ONE)])


def test_plain_text_is_read_as_the_layout_reads_it() -> None:
    samples = sorted((Path(__file__).parents[2] / "samples").glob("*.txt"))
    prose = read_prose(samples[0])
    assert len(prose.sentences) > 10
    assert all(s == "".join(s.split()) and "，" not in s for s in prose.sentences)
