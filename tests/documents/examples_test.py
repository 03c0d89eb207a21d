#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the documents promise: their examples run, their links lead somewhere, the README stays short.

    examples_test.py TOP BIN

The indented block after a line `<!-- run -->` is run in a folder of its own, which holds the example article as article.txt: a command
on a line, each of which must end with status 0. Every page of docs/ for a task has one.
"""
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

TASKS = ["docs/editions.md", "docs/lexicon.md", "docs/languages.md", "docs/voices.md", "docs/batch/README.md", "docs/serve.md",
         "docs/delivery.md", "docs/what-is-read.md", "docs/programmers.md"]
README_LINES = 150
MARK = re.compile(r"<!-- run -->\n\n((?:    .*\n)+)")
LINK = re.compile(r"\]\(([^)\s]+)\)")


def run_examples(top, program, page):
    blocks = MARK.findall((top / page).read_text(encoding="utf-8"))
    if not blocks:
        yield f"{page}: has no example that can be run; put <!-- run --> before one"
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(top / "examples" / "the-cable-under-the-sea.txt", pathlib.Path(folder, "article.txt"))
        for command in "".join(blocks).splitlines():
            words = shlex.split(command)
            if words[0] != "audio-edition":
                yield f"{page}: '{command.strip()}' is no command of audio-edition"
                continue
            ran = subprocess.run([program, *words[1:]], cwd=folder, capture_output=True, text=True, timeout=120)
            if ran.returncode != 0:
                yield f"{page}: '{command.strip()}' ends with {ran.returncode}: {ran.stderr.strip()}"


def broken_links(top):
    for page in [*top.glob("*.md"), *top.glob("docs/**/*.md"), *top.glob("*/README.md")]:
        if not page.relative_to(top).as_posix().startswith(("build/", "out/")):
            for link in LINK.findall(page.read_text(encoding="utf-8")):
                target = link.split("#")[0]
                if target and "://" not in target and not (page.parent / target).exists():
                    yield f"{page.relative_to(top)}: {link} leads nowhere"


def main():
    top, program = pathlib.Path(sys.argv[1]), str(pathlib.Path(sys.argv[2], "audio-edition").resolve())
    faults = list(broken_links(top))
    length = len((top / "README.md").read_text(encoding="utf-8").splitlines())
    if length > README_LINES:
        faults.append(f"README.md: {length} lines; move what is not for the first hour to docs/")
    for page in TASKS:
        faults += run_examples(top, program, page)
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
