"""Our summaries beside those of other libraries, on the same reports and references in one run.

    python -m benchmarks.summaries --corpus corpora/reports/test --references corpora/readings/second/test [--limit 20]

Each peer ranks the sentences of a report its own way; the best that fit into the length are taken in the order of the
text. A peer that is not installed is left out, and named.
"""

from __future__ import annotations

import argparse
import importlib
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from nlp.annotators.summary import LENGTH
from nlp.errors import GongkaiError
from nlp.evaluation.summaries import Summariser, markdown, ours, pairs, run, score

_SENTENCE: Final = re.compile(r"[^。！？!?；\n]+[。！？!?；]?")
_RANKED: Final = 40

Ranker = Callable[[str], Sequence[str]]
"""Takes a text and gives its sentences, the best first."""


def main(arguments: Iterable[str] | None = None) -> int:
    """Prints the figures as a Markdown table; 2 where the corpus or the references cannot be read."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--references", type=Path, nargs="+", required=True)
    parser.add_argument("--length", type=int, default=LENGTH)
    parser.add_argument("--limit", type=int, help="only so many reports")
    parser.add_argument("--out", type=Path)
    given = parser.parse_args(None if arguments is None else list(arguments))
    try:
        found = pairs(given.corpus, given.references)[: given.limit]
        results = run(found, {"gongkai": ours(given.length), **peers(given.length)})
    except GongkaiError as error:
        print(error, file=sys.stderr)
        return 2
    if len(given.references) > 1:
        results["second reference against the first"] = [
            score(refs[1], gold, refs[:1]) for gold, refs in found if len(refs) > 1
        ]
    text = f"{len(found)} reports\n\n{markdown(results)}"
    print(text)
    if given.out:
        given.out.write_text(text, encoding="utf-8")
    return 0


def peers(length: int) -> dict[str, Summariser]:
    """The summarisers of other libraries that are installed, and lead sentences."""
    made: dict[str, Summariser] = {"lead": lambda text: _lead(text, length)}
    makers: dict[str, Callable[[], Ranker]] = {
        "snownlp": _snownlp,
        "sumy LexRank, jieba": lambda: _sumy("lex_rank", "LexRankSummarizer"),
        "sumy TextRank, jieba": lambda: _sumy("text_rank", "TextRankSummarizer"),
        "textrank4zh": _textrank4zh,
    }
    for name, make in makers.items():
        try:
            ranker = make()
        except (ImportError, AttributeError) as error:
            print(f"{name} left out: {error}", file=sys.stderr)
            continue
        made[name] = _fitted(ranker, length)
    return made


def sentences(text: str) -> list[str]:
    """The sentences of a text, without white space."""
    return [s for match in _SENTENCE.findall(text) if len(s := "".join(match.split())) > 1]


def _lead(text: str, length: int) -> str:
    return "".join(sentences(text))[:length]


def _fitted(ranker: Ranker, length: int) -> Summariser:
    def make(text: str) -> str:
        chosen: list[str] = []
        for sentence in ranker(text):
            words = "".join(sentence.split())
            if words and words not in chosen and sum(map(len, chosen)) + len(words) + 1 <= length:
                chosen.append(words)
        whole = "".join(text.split())
        ordered = sorted(chosen, key=whole.find)
        return "".join(s if s[-1] in "。！？；" else s + "。" for s in ordered)[:length]

    return make


def _snownlp() -> Ranker:
    module = importlib.import_module("snownlp")

    def rank(text: str) -> list[str]:
        return list(module.SnowNLP("\n".join(sentences(text))).summary(_RANKED))

    return rank


def _sumy(module: str, name: str) -> Ranker:
    jieba = importlib.import_module("jieba")
    summarizer = getattr(importlib.import_module(f"sumy.summarizers.{module}"), name)()
    models = importlib.import_module("sumy.models.dom")

    class Words:
        """What sumy asks of a tokenizer."""

        def to_words(self, sentence: str) -> list[str]:
            return [word for word in jieba.cut(sentence) if word.strip()]

    def rank(text: str) -> list[str]:
        tokenizer = Words()
        made = [models.Sentence(s, tokenizer) for s in sentences(text)]
        document = models.ObjectDocumentModel([models.Paragraph(made)])
        rated = _rate(summarizer, document)
        return [str(s) for s in sorted(made, key=lambda s: -rated.get(s, 0.0))]

    return rank


def _rate(summarizer: Any, document: Any) -> dict[Any, float]:
    """The ratings of the sentences: sumy itself gives the chosen ones back in the order of the text."""
    if hasattr(summarizer, "rate_sentences"):
        rated: dict[Any, float] = summarizer.rate_sentences(document)
        return rated
    words = [summarizer._to_words_set(s) for s in document.sentences]
    tf = summarizer._compute_tf(words)
    matrix = summarizer._create_matrix(words, summarizer.threshold, tf, summarizer._compute_idf(words))
    scores = summarizer.power_method(matrix, summarizer.epsilon)
    return dict(zip(document.sentences, map(float, scores), strict=True))


def _textrank4zh() -> Ranker:
    networkx: Any = importlib.import_module("networkx")
    if not hasattr(networkx, "from_numpy_matrix"):  # gone in networkx 3
        networkx.from_numpy_matrix = networkx.from_numpy_array
    module = importlib.import_module("textrank4zh")

    def rank(text: str) -> list[str]:
        found = module.TextRank4Sentence()
        found.analyze(text="\n".join(sentences(text)), lower=True, source="all_filters")
        return [item.sentence for item in found.get_key_sentences(num=_RANKED, sentence_min_len=4)]

    return rank


if __name__ == "__main__":
    sys.exit(main())
