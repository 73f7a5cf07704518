"""Which names a template uses, and which of them its edition does not have.

A template is read as Jinja reads it, and never run. What a name holds is known from the record that
the edition prints, so a slip is found in a branch that no case has reached yet.
"""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, get_args, get_origin, get_type_hints

from jinja2 import TemplateNotFound, TemplateSyntaxError, nodes

from pgacli.editions.edition import Here, NoteText, Ref, Sign, Stamp
from pgacli.templating import TOO_DEEP, readable_source, syntax_error
from pgacli.templating.sandbox import Sandbox

# What is not known to be anything is taken to have every name.
ANYTHING: Any = Any
_WHOLE = (str, bool, int, NoteText, Here, Ref, Sign)

Names = Mapping[str, Any]


class Use(NamedTuple):
    """A name in a template. `trouble` says what is wrong with it, if anything is.

    With neither, it says that the template is used, whatever it prints.
    """

    template: str
    line: int
    name: str
    trouble: str = ""


def names_used(templates: Sandbox, name: str, record: type) -> tuple[Use, ...]:
    """Give every name that a template and those that it includes use, given what it prints."""
    reader = _Reader(templates)
    reader.read(name, get_type_hints(record))
    return tuple(dict.fromkeys(reader.found))


class _Reader:
    """Follows a template through its loops and the templates that it includes."""

    def __init__(self, templates: Sandbox) -> None:
        self.templates = templates
        self.found: list[Use] = []
        self.reading: list[str] = []

    def read(self, name: str, known: Names) -> None:
        self.reading.append(name)
        try:
            tree = self.templates.parse(readable_source(self.templates, name), name, name)
            self.templates.compile(tree, name, name)
            self._note(0, "")
            self._walk(tree, dict(known))
        except TemplateSyntaxError as error:
            said = syntax_error(error, self.templates, name)
            self._note(error.lineno, said.partition(": ")[2])
        except TOO_DEEP:
            self._note(0, "it is nested too deep")
        except ValueError:
            self._note(0, "it holds a number that is too long")
        finally:
            self.reading.pop()

    def _note(self, line: int, trouble: str, name: str = "") -> None:
        self.found.append(Use(self.reading[-1], line, name, trouble))

    def _walk(self, node: nodes.Node, known: dict[str, Any]) -> None:
        """Look at a node and at what stands in it. What is set there is known from there on."""
        if isinstance(node, nodes.For):
            self._loop(node, known)
        elif isinstance(node, nodes.Include):
            self._include(node, known)
        elif isinstance(node, nodes.Assign):
            self._walk(node.node, known)
            _bind(node.target, self._type(node.node, known), known)
        elif isinstance(node, nodes.With):
            self._with(node, known)
        elif isinstance(node, nodes.Macro | nodes.CallBlock):
            self._macro(node, known)
        elif isinstance(node, nodes.Import | nodes.FromImport):
            known.update(dict.fromkeys(_imported(node), ANYTHING))
        elif isinstance(node, nodes.Getattr | nodes.Name):
            self._look_up(node, known)
        else:
            self._walk_all(node.iter_child_nodes(), known)

    def _walk_all(self, some: Any, known: dict[str, Any]) -> None:
        for node in some:
            self._walk(node, known)

    def _loop(self, node: nodes.For, known: dict[str, Any]) -> None:
        self._walk(node.iter, known)
        inside = known | {"loop": ANYTHING}
        _bind(node.target, _item(self._type(node.iter, known)), inside)
        self._walk_all([*([node.test] if node.test else []), *node.body], inside)
        self._walk_all(node.else_, dict(known))

    def _with(self, node: nodes.With, known: dict[str, Any]) -> None:
        self._walk_all(node.values, known)
        inside = dict(known)
        for target, value in zip(node.targets, node.values, strict=True):
            _bind(target, self._type(value, known), inside)
        self._walk_all(node.body, inside)

    def _macro(self, node: nodes.Macro | nodes.CallBlock, known: dict[str, Any]) -> None:
        if isinstance(node, nodes.Macro):
            known[node.name] = ANYTHING
        else:
            self._walk(node.call, known)
        inside = known | dict.fromkeys((each.name for each in node.args), ANYTHING)
        self._walk_all(node.body, inside | {"caller": ANYTHING})

    def _include(self, node: nodes.Include, known: dict[str, Any]) -> None:
        if not isinstance(node.template, nodes.Const):
            return
        name = str(node.template.value)
        if name in self.reading:
            self._note(node.lineno, "a template that includes itself, or one that includes it")
            return
        try:
            self.templates.get_template(name)
        except TemplateNotFound:
            self._note(node.lineno, f"there is no template {name}")
        except TemplateSyntaxError:
            self.read(name, known)
        else:
            self.read(name, known)

    def _look_up(self, node: nodes.Getattr | nodes.Name, known: dict[str, Any]) -> None:
        name = _dotted(node)
        if isinstance(node, nodes.Name):
            is_there = node.ctx != "load" or node.name in known
        else:
            is_there = _has(self._type(node.node, known), node.attr)
            self._walk(node.node, known)
        self._note(node.lineno, "" if is_there else f"there is no `{name}` here", name)

    def _type(self, node: nodes.Node, known: Names) -> Any:
        """Give what an expression holds, as far as it can be told."""
        if isinstance(node, nodes.Name):
            return known.get(node.name, ANYTHING)
        if isinstance(node, nodes.Getattr):
            return _field(self._type(node.node, known), node.attr)
        if isinstance(node, nodes.Getitem):
            return _item(self._type(node.node, known))
        return ANYTHING


def _dotted(node: nodes.Node) -> str:
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        return f"{_dotted(node.node)}.{node.attr}"
    return "…"


def _imported(node: nodes.Import | nodes.FromImport) -> Iterator[str]:
    if isinstance(node, nodes.Import):
        yield node.target
        return
    for name in node.names:
        yield name if isinstance(name, str) else name[1]


def _bind(target: nodes.Node, what: Any, known: dict[str, Any]) -> None:
    """Say what a name, or several at once, hold from here on."""
    if isinstance(target, nodes.Name):
        known[target.name] = what
    elif isinstance(target, nodes.Tuple):
        for each in target.items:
            _bind(each, _item(what), known)


def _item(what: Any) -> Any:
    """Give what one of several is."""
    inside = get_args(what)
    return inside[0] if get_origin(what) is tuple and inside else ANYTHING


def _field(what: Any, name: str) -> Any:
    if what in _WHOLE or not isinstance(what, type) or not hasattr(what, "_fields"):
        return ANYTHING
    return get_type_hints(what).get(name, ANYTHING)


def _has(what: Any, name: str) -> bool:
    """Say whether a template may ask this for a name."""
    if what is ANYTHING:
        return True
    if what is Stamp:
        return hasattr(what, name)
    return what not in _WHOLE and name in getattr(what, "_fields", ())
