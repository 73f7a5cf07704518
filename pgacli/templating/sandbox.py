"""The sandbox in which templates run: they lay words out, and always come to an end.

Jinja's own sandbox keeps a template away from the program and the disk, but lets it fill the memory
with one padded word, or count for a year in nested loops. So here each turn of a loop, each call
and each include costs a step, longer texts cost more, and a report has only so many steps. Printing
or comparing a list costs steps for all that is nested in it: twenty lines, each of which lists the
one before it twice, make a million lists. Whatever laying out words does not need is missing: the
methods of texts and numbers, and filters that pad or repeat.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sized
from functools import wraps
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined, Template
from jinja2.exceptions import SecurityError
from jinja2.filters import FILTERS
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.tests import TESTS

from pgacli.templating.program import Counting

# A report of ten thousand notes takes a tenth of each.
MOST_STEPS = 5_000_000
MOST_CHARACTERS = 20_000_000
_CHARACTERS_A_STEP = 100
# A call or an include takes as long as so many turns of a loop.
_STEPS_OF_A_CALL = 20
# A line of dashes is made with `*`; nothing that a report prints is longer, or is a power.
_MOST_TIMES = 1_000
_MOST_JOINED = 100_000
_HELD_A_STEP = 10
_DEEPEST = 20

KEPT_FILTERS = (
    *("capitalize", "count", "d", "default", "e", "escape", "first", "forceescape", "groupby"),
    *("int", "items", "join", "last", "length", "list", "lower", "map", "max", "min", "reject"),
    *("rejectattr", "reverse", "safe", "select", "selectattr", "sort", "string", "title", "trim"),
    *("unique", "upper", "wordcount"),
)
# What these print may be longer than what they are given.
_JOINING = ("join", "listed")
# These neither print nor compare what a list holds.
_SHALLOW = frozenset(
    "count d default first items last length list map reject rejectattr reverse select"
    " selectattr".split()
)
_SIZED = (str, list, tuple)
_HOLDING: tuple[type, ...] = (
    list,
    tuple,
    dict,
    type({}.keys()),
    type({}.values()),
    type({}.items()),
)
_PLAIN = (str, bytes, int, float, list, tuple, set, frozenset)


class Unknown(StrictUndefined):
    """A name that is not there; the message names it."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        return f"there is no `{self._undefined_name}` here"


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, in which nothing fills the memory or takes for ever."""

    loader: FileSystemLoader
    code_generator_class = Counting
    intercepted_binops = frozenset({"*", "**", "+", "%"})

    def __init__(self, filters: Mapping[str, Callable[..., object]], **options: Any) -> None:
        """Begin with the filters that are harmless, and those given."""
        super().__init__(**options)
        self.steps_left = MOST_STEPS
        known = {name: FILTERS[name] for name in KEPT_FILTERS} | dict(filters)
        self.filters = {name: self._watched(name, each) for name, each in known.items()}
        self.tests = {name: self._weighing(each) for name, each in TESTS.items()}
        self.finalize = self.weighed
        self.globals.clear()

    def begin(self) -> None:
        """Let the next report have all its steps."""
        self.steps_left = MOST_STEPS

    def spend(self, characters: int = 0) -> None:
        """Count a step. Raises SecurityError where there were too many."""
        self.steps_left -= 1 + characters // _CHARACTERS_A_STEP
        if self.steps_left < 0:
            raise SecurityError(f"more than {MOST_STEPS:,} steps: its loops have no end")

    def counted(self, values: Iterable[Any]) -> Iterator[Any]:
        """Give what a loop goes through, and count it."""
        for value in values:
            self.spend()
            yield value

    def weighed(self, value: Any) -> Any:
        """Give a value that is about to be printed or compared.

        Raises SecurityError for one that holds too much.
        """
        if isinstance(value, str):
            if len(value) > _CHARACTERS_A_STEP:
                self.spend(len(value))
        elif isinstance(value, _HOLDING):
            self._weigh(value)
        return value

    def _weigh(self, whole: Any) -> None:
        """Count what a list holds, level by level; what is there twice is printed twice."""
        level, letters = [whole], 0
        for _ in range(_DEEPEST):
            below: list[Any] = []
            for holder in level:
                self.steps_left -= len(holder) // _HELD_A_STEP
                self.spend()
                held = (*holder, *holder.values()) if isinstance(holder, dict) else holder
                letters += sum(len(each) for each in held if isinstance(each, str))
                below += (each for each in held if isinstance(each, _HOLDING))
                if letters > MOST_CHARACTERS:
                    raise SecurityError(f"a text of more than {MOST_CHARACTERS:,} letters")
                if len(below) > _MOST_JOINED:
                    raise SecurityError("lists that hold too much for a report")
            if not below:
                self.spend(letters)
                return
            level = below
        raise SecurityError(f"lists within lists, more than {_DEEPEST} deep")

    def measured(self, parts: Iterable[Any]) -> Iterator[Any]:
        """Give parts of a text that are about to be joined. Raises SecurityError for too much."""
        total = 0
        for part in parts:
            size = len(part) if isinstance(part, str) else 0
            if not size:
                self.weighed(part)
            total += size
            self.spend(size)
            if total > MOST_CHARACTERS:
                raise SecurityError(f"a text of more than {MOST_CHARACTERS:,} letters")
            yield part

    def concat(self, parts: Iterable[str]) -> str:
        """Join what a template, a block or a macro printed."""
        return "".join(self.measured(parts))

    def call(self, context: Context, called: Any, /, *args: Any, **named: Any) -> Any:
        """Call a macro, a block or a loop within itself."""
        self.spend(_STEPS_OF_A_CALL * _CHARACTERS_A_STEP)
        if isinstance(called, LoopContext):
            args = tuple(self.counted(each) for each in args)
        elif getattr(called, "__self__", self) is not self:  # such as a dictionary's `get`
            for each in (*args, *named.values()):
                self.weighed(each)
        return super().call(context, called, *args, **named)

    def get_template(self, name: Any, parent: Any = None, globals: Any = None) -> Template:  # noqa: A002
        """Find a template, which another one may include."""
        self.spend(_STEPS_OF_A_CALL * _CHARACTERS_A_STEP)
        return super().get_template(name, parent, globals)

    def select_template(self, names: Any, parent: Any = None, globals: Any = None) -> Template:  # noqa: A002
        """Find the first template that is there, of some that another one may include."""
        return super().select_template(self.weighed(names), parent, globals)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Give what stands at a place, or under a key."""
        return super().getitem(obj, self.weighed(argument))

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Work out a sum that is small enough. Raises SecurityError for any other."""
        sizes = [each if isinstance(each, int | float) else len(each) for each in (left, right)]
        has_text = any(isinstance(each, Sized) for each in (left, right))
        most = _MOST_JOINED if operator == "+" else _MOST_TIMES
        is_large = any(abs(size) > most for size in sizes) and (operator == "*" or has_text)
        if operator == "**" or is_large or (operator == "*" and _times(sizes, has_text)):
            raise SecurityError(f"`{operator}` of such numbers does not belong in a template")
        if operator == "%" and has_text:
            raise SecurityError("`%` does not work on texts here: join the parts with `~`")
        self.spend(int(sum(sizes)) if has_text else 0)
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Say whether a template may ask for it: a text or a number has nothing to call."""
        is_method = isinstance(obj, _PLAIN) and callable(value) and not hasattr(obj, "_fields")
        return not is_method and super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> None:
        """Let no text be formatted: Jinja would guard what is put in, and not how wide."""

    def unsafe_undefined(self, obj: Any, attribute: str) -> Any:
        """Say what a template must not ask for."""
        said = f"`{attribute}` does not belong in a template"
        return self.undefined(said, name=attribute, obj=obj, exc=SecurityError)

    def _watched(self, name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        """Count what a filter works on, and measure what it joins."""

        @wraps(work)
        def watched(*args: Any, **named: Any) -> Any:
            self.spend(max((len(each) for each in args if isinstance(each, _SIZED)), default=0))
            if name not in _SHALLOW:
                for each in (*args, *named.values()):
                    self.weighed(each)
            if name in _JOINING:
                args = self._measured_args(args, named)
            return work(*args, **named)

        return watched

    def _weighing(self, work: Any) -> Callable[..., Any]:
        """Count what a test compares."""

        @wraps(work)
        def weighing(*args: Any) -> Any:
            return work(*(self.weighed(each) for each in args))

        return weighing

    def _measured_args(self, args: tuple[Any, ...], named: Mapping[str, Any]) -> tuple[Any, ...]:
        """Give the arguments of a filter that joins, whose list is measured with what parts it."""
        at = next((n for n, each in enumerate(args) if not hasattr(each, "autoescape")), 0)
        parts = list(args[at])
        others = [each for each in (*args[at + 1 :], *named.values()) if isinstance(each, str)]
        for _ in self.measured([*parts, *others * len(parts)]):
            pass
        return (*args[:at], parts, *args[at + 1 :])


def _times(sizes: list[Any], has_text: bool) -> bool:
    """Say whether a text or a list would become too long by being repeated."""
    return has_text and sizes[0] * sizes[1] > _MOST_JOINED
