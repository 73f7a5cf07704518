"""The hooks for a git of one's own stop a commit of a broken house pack or case, and no other."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import Copy, Pga
from tests.examples import EXAMPLES, ROOT

HOOKS: dict[str, dict[str, Any]] = {
    hook["id"]: hook
    for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
}
PRE_COMMIT = shutil.which("pre-commit")
BROKEN = {
    "pga-house-check": ("exampleshire-house", "words.yaml", "- rule: no such row\n"),
    "pga-check": ("harbour-2026", "findings/F99-no-more.md", "no front matter\n"),
}


def test_the_hooks_are_what_pre_commit_reads() -> None:
    assert list(HOOKS) == list(BROKEN)
    for hook in HOOKS.values():
        assert {"name", "description", "entry", "language"} <= hook.keys()
        assert hook["language"] == "python"
        # What was deleted has no file name, and may be what breaks the rest.
        assert hook["always_run"]
        assert not hook["pass_filenames"]
    assert HOOKS["pga-house-check"]["additional_dependencies"] == [".[docx]"]


def test_the_readme_names_the_hooks() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    assert all(f"id: {name}" in text for name in HOOKS)


@pytest.mark.parametrize("name", BROKEN)
def test_an_entry_passes_what_is_right_and_stops_what_is_broken(
    name: str, case: Copy, pga: Pga, monkeypatch: pytest.MonkeyPatch
) -> None:
    example, path, text = BROKEN[name]
    root = case(example)
    program, *words = HOOKS[name]["entry"].split()
    assert program == "pga"
    monkeypatch.chdir(root)
    assert pga(*words).code == 0
    with (root / path).open("a", encoding="utf-8") as file:
        file.write(text)
    ran = pga(*words)
    assert ran.code != 0
    assert path in ran.out


@pytest.mark.skipif(PRE_COMMIT is None, reason="pre-commit is not installed")
@pytest.mark.parametrize("name", BROKEN)
def test_a_commit_of_something_broken_is_stopped(name: str, tmp_path: Path) -> None:
    example, path, text = BROKEN[name]
    shutil.copytree(EXAMPLES / example, tmp_path / "repo" / "ours")
    # With the pga of this test: pre-commit would fetch and build one.
    own = {"language": "system", "args": ["ours"], "additional_dependencies": []}
    config = {"repos": [{"repo": "local", "hooks": [HOOKS[name] | own]}]}
    (tmp_path / "repo" / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), "utf-8")
    assert commit(tmp_path) == 0
    with (tmp_path / "repo" / "ours" / path).open("a", encoding="utf-8") as file:
        file.write(text)
    assert commit(tmp_path) != 0


def commit(home: Path) -> int:
    """Commit all that is there, through the hooks; give git's exit code."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    around = {"HOME": str(home), "PATH": path, "PRE_COMMIT_HOME": str(home / "kept")}
    user = ("-c", "user.name=A. Writer", "-c", "user.email=a@example.invalid")
    for words in (("init", "-q"), ("add", "-A")):
        subprocess.run(["git", *words], cwd=home / "repo", env=around, check=True)
    subprocess.run(
        [str(PRE_COMMIT), "install"], cwd=home / "repo", env=around, check=True, capture_output=True
    )
    made = subprocess.run(
        ["git", *user, "commit", "-q", "-m", "A change"],
        cwd=home / "repo",
        env=around,
        check=False,
        capture_output=True,
    )
    return made.returncode
