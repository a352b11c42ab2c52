"""Our summaries beside those of other libraries, on the same reports and references in one run.

    python -m benchmarks.summaries --corpus corpora/reports/test [--references FOLDER ...] [--limit 20] [--out FILE]

Each peer ranks the sentences of a report its own way; the best that fit into the length are taken in the order of the
text; jionlp makes a summary of that length itself. A peer that is not installed is left out, and named. Without
`--references` the summaries that stand beside the corpus are taken; how well the hands that wrote them agree is the
ceiling. `--out FILE` writes Markdown, and JSON beside it.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import json
import re
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from nlp.annotators.summary import LENGTH
from nlp.errors import GongkaiError
from nlp.evaluation.references import Referenced, beside, referenced
from nlp.evaluation.summaries import Scores, Summariser, as_dict, ceiling, hands, markdown, mean, ours, run

_SENTENCE: Final = re.compile(r"[^。！？!?；\n]+[。！？!?；]?")
_RANKED: Final = 40
OWN: Final = "gongkai"

Ranker = Callable[[str], Sequence[str]]
"""Takes a text and gives its sentences, the best first."""


def main(arguments: Iterable[str] | None = None) -> int:
    """Prints the figures as a Markdown table; 2 where the corpus or the references cannot be read."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--references", type=Path, nargs="+", default=[])
    parser.add_argument("--length", type=int, default=LENGTH)
    parser.add_argument("--limit", type=int, help="only so many reports")
    parser.add_argument("--out", type=Path, metavar="FILE.md")
    given = parser.parse_args(None if arguments is None else list(arguments))
    try:
        folders = given.references or beside(given.corpus)
        found = referenced(sorted(given.corpus.glob("*.gk"))[: given.limit], folders)
        makers, missing = peers(given.length)
        results, seconds = timed(found, {OWN: ours(given.length), **makers})
    except (GongkaiError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    text = table(found, results, seconds, missing)
    print(text)
    if given.out:
        given.out.parent.mkdir(parents=True, exist_ok=True)
        given.out.write_text(text, encoding="utf-8")
        values = json.dumps(values_of(found, results, seconds, missing), ensure_ascii=False, indent=1)
        given.out.with_suffix(".json").write_text(values + "\n", encoding="utf-8")
    return 0


def timed(
    found: Sequence[Referenced], makers: Mapping[str, Summariser]
) -> tuple[dict[str, list[Scores]], dict[str, float]]:
    """The scores of each summariser, and the seconds of CPU that it, its loading and its scoring took."""
    results: dict[str, list[Scores]] = {}
    seconds = {}
    for name, make in makers.items():
        started = time.process_time()
        results |= run(found, {name: make})
        seconds[name] = time.process_time() - started
        print(f"{name}: {seconds[name]:.1f} s", file=sys.stderr)
    return results, seconds


def _with_people(found: Sequence[Referenced], results: Mapping[str, Sequence[Scores]]) -> dict[str, Sequence[Scores]]:
    people = ceiling(found)
    named = {f"hand {hand}": scores for hand, scores in hands(found).items()}
    return {**results, **named, **({"hands against one another": people} if people else {})}


def lead_over_peers(results: Mapping[str, Sequence[Scores]]) -> tuple[str, float] | None:
    """The best of the others by ROUGE-L, and by how many points ours is ahead of it; None where there are none."""
    others = {name: mean(scores).rouge_l for name, scores in results.items() if name != OWN}
    if not others:
        return None
    best = max(others, key=lambda name: others[name])
    return best, 100 * (mean(results[OWN]).rouge_l - others[best])


def table(
    found: Sequence[Referenced],
    results: Mapping[str, Sequence[Scores]],
    seconds: Mapping[str, float],
    missing: Mapping[str, str],
) -> str:
    """The figures as Markdown."""
    lines = [f"{len(found)} reports", "", markdown(_with_people(found, results))]
    if ahead := lead_over_peers(results):
        lines.append(f"Ahead of the best of the others, {ahead[0]}, by {ahead[1]:.1f} points of ROUGE-L.\n")
    lines += [f"{name} was left out: {reason}\n" for name, reason in missing.items()]
    lines.append("Seconds of CPU: " + ", ".join(f"{name} {spent:.1f}" for name, spent in seconds.items()) + "\n")
    return "\n".join(lines)


def values_of(
    found: Sequence[Referenced],
    results: Mapping[str, Sequence[Scores]],
    seconds: Mapping[str, float],
    missing: Mapping[str, str],
) -> dict[str, Any]:
    """The same as plain values."""
    ahead = lead_over_peers(results)
    return {
        "reports": len(found),
        "summaries": {name: as_dict(scores) for name, scores in _with_people(found, results).items()},
        "ahead_of": {"peer": ahead[0], "rouge_l_points": round(ahead[1], 2)} if ahead else None,
        "left_out": dict(missing),
        "cpu_seconds": {name: round(spent, 2) for name, spent in seconds.items()},
    }


def peers(length: int) -> tuple[dict[str, Summariser], dict[str, str]]:
    """The summarisers of other libraries that are installed, and lead sentences; those left out, with the reason."""
    made: dict[str, Summariser] = {"lead": lambda text: _lead(text, length)}
    makers: dict[str, Callable[[], Summariser]] = {
        "snownlp": lambda: _fitted(_snownlp(), length),
        "sumy LexRank, jieba": lambda: _fitted(_sumy("lex_rank", "LexRankSummarizer"), length),
        "sumy TextRank, jieba": lambda: _fitted(_sumy("text_rank", "TextRankSummarizer"), length),
        "textrank4zh": lambda: _fitted(_textrank4zh(), length),
        "jionlp": lambda: _jionlp(length),
    }
    missing = {}
    for name, make in makers.items():
        try:
            with contextlib.redirect_stdout(sys.stderr):  # jionlp greets on stdout
                made[name] = make()
        except (ImportError, AttributeError) as error:
            missing[name] = str(error)
    return made, missing


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


def _jionlp(length: int) -> Summariser:
    extract = importlib.import_module("jionlp").summary.extract_summary

    def make(text: str) -> str:
        # Of a best sentence over the length it gives the whole.
        return "".join(str(extract("\n".join(sentences(text)), summary_length=length)).split())[:length]

    return make


if __name__ == "__main__":
    sys.exit(main())
