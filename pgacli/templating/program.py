"""The program that a template becomes: Jinja's, with its loops, texts and lists counted.

What it calls is in the sandbox, which says how much of each a report may have.
"""

from copy import copy

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame, operators


class Counting(CodeGenerator):
    """Writes a template's program so that the sandbox counts what it does."""

    def visit_For(self, node: nodes.For, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Write a loop over what `counted` gives."""
        counted = copy(node)
        over = nodes.EnvironmentAttribute("counted", lineno=node.lineno)
        counted.iter = nodes.Call(over, [node.iter], [], None, None, lineno=node.lineno)
        super().visit_For(counted, frame)

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:  # noqa: N802 - Jinja's
        """Write `~` as Jinja does, with its texts measured before they are joined."""
        join = "markup_join" if frame.eval_ctx.autoescape else "str_join"
        if frame.eval_ctx.volatile:
            join = "(markup_join if context.eval_ctx.volatile else str_join)"
        self.write(f"{join}(environment.measured((")
        for each in node.nodes:
            self.visit(each, frame)
            self.write(", ")
        self.write(")))")

    def visit_Compare(self, node: nodes.Compare, frame: Frame) -> None:  # noqa: N802 - Jinja's
        """Write a comparison of what was weighed."""
        self.write("(")
        self._weighed(node.expr, frame)
        for each in node.ops:
            self.write(f" {operators[each.op]} ")
            self._weighed(each.expr, frame)
        self.write(")")

    def visit_Dict(self, node: nodes.Dict, frame: Frame) -> None:  # noqa: N802 - Jinja's
        """Write a dictionary, whose keys are compared with each other."""
        self.write("{")
        for each in node.items:
            self._weighed(each.key, frame)
            self.write(": ")
            self.visit(each.value, frame)
            self.write(", ")
        self.write("}")

    def _weighed(self, node: nodes.Expr, frame: Frame) -> None:
        self.write("environment.weighed(")
        self.visit(node, frame)
        self.write(")")
