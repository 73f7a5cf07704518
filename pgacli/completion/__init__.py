"""What a shell offers at TAB: it names itself in `_PGA_COMPLETE`, and gives the words so far.

Each answer is a line: the word, a tab and a gist of what it is; for bash the word alone. Where
nothing is answered the shell offers files. `pga completion` prints what makes a shell ask.
"""

from collections.abc import Iterator, Sequence

from pgacli.completion.spot import spot_of
from pgacli.completion.values import Offer, offers

# PowerShell drops an empty word, so this stands before the one that is being written.
_MARK = ":"


def answer(shell: str, words: Sequence[str]) -> None:
    """Print what fits. A fault is silent: nobody who presses TAB can do anything about it."""
    try:
        for line in _lines(shell, list(words)):
            print(line)
    except Exception:  # noqa: BLE001 - no case here, one that cannot be read: then only files
        return


def _lines(shell: str, words: list[str]) -> Iterator[str]:
    if shell == "powershell":
        words[-1] = words[-1].removeprefix(_MARK)
    if shell == "bash":
        words = _joined(words)
    for word, gist in _fitting(words):
        # Bash takes what stands before the last `=` for a word of its own.
        yield word.rpartition("=")[2] or word if shell == "bash" else f"{word}\t{gist}"


def _joined(words: Sequence[str]) -> list[str]:
    """Put together again what bash took apart at each `=`."""
    joined: list[str] = []
    for word in words:
        if joined and (word == "=" or joined[-1].endswith("=")):
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def _fitting(words: Sequence[str]) -> Iterator[Offer]:
    spot = spot_of(words)
    for before, offer in offers(spot):
        whole = before + offer.word
        if whole.casefold().startswith(spot.word.casefold()):
            yield Offer(whole, " ".join(offer.gist.split()))
