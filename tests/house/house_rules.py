#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what the compiler does not: the layers, who owns which library, licence lines, layout of the code.

    house_rules.py TOP RULE [BUILD]        one of: layers libraries engines words types licences notes format symbols packages

Prints a line for each place that breaks the rule, and exits with 1 when there is one.
"""
import pathlib
import re
import shutil
import subprocess
import sys

sys.dont_write_bytecode = True
from spoken_words import words_outside

# What the code of a folder may include. Stages (verbs) share nouns only.
NOUNS = {
    "base": set(),
    "text": {"base"},
    "xml": {"base", "text"},
    "audio": {"base"},
    "language": {"base", "text"},
    "document": {"base", "text", "audio", "language"},
    "lexicon": {"base", "text", "xml", "language"},
    "cache": {"base"},
    "confine": {"base"},
    "fetch": {"base"},
}
STAGES = {
    "ingest": {"base", "text", "xml", "document", "language", "confine"},
    "normalize": {"base", "text", "language", "document", "lexicon"},
    "speak": {"base", "text", "audio", "language", "document", "lexicon", "confine"},
    "master": {"base", "audio"},
    "publish": {"base", "text", "xml", "audio", "document"},
}
# Voices of others are brought in, without being heard.
INSTALL = {"install": {"base", "text", "audio", "fetch", "speak"}}
EVERYTHING = set(NOUNS) | set(STAGES) | set(INSTALL) | {"pipeline"}
MAY_INCLUDE = NOUNS | STAGES | INSTALL | {"pipeline": EVERYTHING - {"pipeline"}, "batch": EVERYTHING, "cli": EVERYTHING | {"batch"},
                                "library": set()}

# One folder owns each library: nobody else includes its headers.
OWNER = {
    "espeak-ng/": "src/speak/engines/espeak/",
    "pugixml.hpp": "src/xml/",
    "seccomp.h": "src/confine/",
    "poppler/": "src/ingest/pdf/poppler/",
    "gumbo.h": "src/ingest/html/",
    "md4c.h": "src/ingest/markdown/",
    "yaml-cpp/": "src/ingest/markdown/",
    "toml++/": "src/speak/",
    "unicode/": "src/text/",
    "cld2/": "src/language/",
    "sndfile": "src/audio/",
    "soxr.h": "src/audio/",
    "nlohmann/": "src/base/",
    "xxhash.h": "src/base/",
    "zip.h": "src/base/",
    "uuid/": "src/base/",
    "curl/": "src/fetch/",
    "nettle/": "src/fetch/",
    "ebur128.h": "src/master/",
    "lame/": "src/publish/mp3/",
    "taglib/": "src/publish/mp3/",
    "ogg/": "src/publish/ogg/",
    "pango/": "src/publish/cover/",
    "cairo": "src/publish/cover/",
    "CLI/": "src/cli/",
}
SOURCES = {".h", ".cpp"}
TEXTS = SOURCES | {".txt", ".cmake", ".py", ".tsv", ".toml", ""}
INCLUDE = re.compile(r'\s*#\s*include\s*[<"]([^>"]+)[>"]')


def tracked(top):
    if shutil.which("git") and (top / ".git").exists():
        listing = subprocess.run(["git", "-C", top, "ls-files", "-z"], capture_output=True, check=True).stdout
        paths = [top / name for name in listing.decode().split("\0") if name]
    else:
        # A copy of the sources: all in it but what is made of them.
        made = {"build", "out", "node_modules", "__pycache__"}
        paths = [path for path in top.rglob("*")
                 if not any(part in made or part.startswith(".") for part in path.relative_to(top).parts)]
    return [path for path in paths if path.is_file()]


def includes(path):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if found := INCLUDE.match(line):
            yield number, found[1]


def layers(top):
    for path in tracked(top):
        parts = path.relative_to(top).parts
        if parts[0] != "src" or path.suffix not in SOURCES:
            continue
        allowed = MAY_INCLUDE[parts[1]] | {parts[1]}
        for number, header in includes(path):
            folder = header.split("/")[0]
            if folder in MAY_INCLUDE and folder not in allowed:
                yield f"{path.relative_to(top)}:{number}: {parts[1]} may not include {header}"


def libraries(top):
    for path in tracked(top):
        name = path.relative_to(top).as_posix()
        if not name.startswith(("src/", "include/")) or path.suffix not in SOURCES:
            continue
        for number, header in includes(path):
            for library, owner in OWNER.items():
                if header.startswith(library) and not name.startswith(owner):
                    yield f"{name}:{number}: {header} belongs to {owner}"


ENGINE_WORD = re.compile(r"espeak|mnemonic|ssml|phonemiz", re.I)


def engines(top):
    """Nobody but an engine's own folder, and the table, knows one: not by name, not by its alphabet or its markup."""
    for path in tracked(top):
        name = path.relative_to(top).as_posix()
        if not name.startswith(("src/", "include/")) or path.suffix not in SOURCES:
            continue
        if name.startswith("src/speak/engines/") or name == "src/speak/engines.cpp":
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if found := ENGINE_WORD.search(line.split("//")[0]):
                yield f"{name}:{number}: '{found[0]}' belongs to a folder of src/speak/engines/"


def words(top):
    """What is said, or recognised in a text, stands in the folder of its language."""
    for path in tracked(top):
        name = path.relative_to(top).as_posix()
        if name.startswith("src/") and path.suffix in SOURCES:
            yield from words_outside(name, path.read_text(encoding="utf-8"))


TYPE = re.compile(r"(?:template\b.*> ?)?(?:struct|class|union|enum(?: class)?) (\w+)(?: final)?[^;()]*\{")


def types(top):
    """Two types of one name share what the compiler writes for them, destructors too, and the linker keeps either."""
    owner = {}
    for path in tracked(top):
        name = path.relative_to(top).as_posix()
        if not name.startswith(("src/", "include/")) or path.suffix != ".h":
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not (found := TYPE.match(line)):
                continue
            if other := owner.get(found[1]):
                yield f"{name}:{number}: {found[1]} is another type in {other}"
            owner[found[1]] = name


def licences(top):
    for path in tracked(top):
        name = path.relative_to(top).as_posix()
        if path.suffix not in SOURCES | {".py", ".cmake", ".tsv", ".toml"} and path.name != "CMakeLists.txt":
            continue
        if name.startswith("tests/") and path.suffix in {".tsv", ".toml"}:
            continue  # some are inputs
        count = path.read_text(encoding="utf-8", errors="replace").count("SPDX-License-Identifier" + ": GPL-3.0-or-later")
        if count != 1:
            yield f"{name}: {count} licence lines, not one"


def notes(top):
    word = re.compile(r"\b(" + "|".join(("TO" + "DO", "FIX" + "ME", "X" * 3, "HA" + "CK")) + r")\b")
    for path in tracked(top):
        if path.suffix not in SOURCES | {".py", ".cmake"} and path.name != "CMakeLists.txt":
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if word.search(line):
                yield f"{path.relative_to(top)}:{number}: a note to self"


BUILT_WITHOUT = {"g++"}  # Debian's builders have it


def packages(top):
    """The Debian packages are built of what scripts/demo installs, and have the version of the program."""
    lines = (top / "scripts/packages/build.txt").read_text(encoding="utf-8").splitlines()
    installed = {line.split()[0] for line in lines if line and not line.startswith("#")} - BUILT_WITHOUT
    control = (top / "debian/control").read_text(encoding="utf-8")
    depends = re.search(r"^Build-Depends:((?:.*,\n)*.*)", control, re.M)[1]
    asked = {one.split()[0] for one in depends.split(",")} - {"debhelper-compat"}
    for name in sorted(installed ^ asked):
        yield f"{name}: in one of scripts/packages/build.txt and Build-Depends of debian/control alone; add it to the other"
    version = re.search(r"^project\(audio-edition VERSION (\S+)", (top / "CMakeLists.txt").read_text(encoding="utf-8"), re.M)[1]
    packaged = re.match(r"audio-edition \((\S+)\)", (top / "debian/changelog").read_text(encoding="utf-8"))[1]
    if version != packaged:
        yield f"debian/changelog: version {packaged}, but CMakeLists.txt has {version}; add an entry"


COMMENT_COLUMNS = 110
COMMENT = re.compile(r"\s*//")
EXAMPLE = re.compile(r"\s*///?    ")  # set as it has to stand


def layout(top):
    sources = [str(path) for path in tracked(top) if path.suffix in SOURCES]
    for path in map(pathlib.Path, sources):
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if len(line) > COMMENT_COLUMNS and COMMENT.match(line) and not EXAMPLE.match(line):
                yield f"{path.relative_to(top)}:{number}: a comment past column {COMMENT_COLUMNS}; wrap it"
    run = subprocess.run(["clang-format", "--dry-run", "--style=file", *sources], cwd=top, capture_output=True, text=True)
    for line in run.stderr.splitlines():
        if "warning:" in line or "error:" in line:
            yield line


def symbols(top):
    """Two folders that define the same name make one program of two meanings; the linker takes either without a word."""
    build = pathlib.Path(sys.argv[3])
    owner = {}
    for library in sorted(build.glob("src/**/libaudio_edition_*.a")):
        run = subprocess.run(["nm", "--defined-only", "--demangle", str(library)], capture_output=True, text=True, check=True)
        names = {line.split(" ", 2)[2] for line in run.stdout.splitlines() if re.match(r"[0-9a-f]+ [TDBR] ", line)}
        for name in sorted(names):
            if other := owner.get(name):
                yield f"{name}: defined in {other} and {library.name}"
            owner[name] = library.name


def main():
    top = pathlib.Path(sys.argv[1]).resolve()
    rules = {"layers": layers, "libraries": libraries, "engines": engines, "words": words, "types": types, "licences": licences, "notes": notes, "format": layout,
             "symbols": symbols, "packages": packages}
    broken = list(rules[sys.argv[2]](top))
    print("\n".join(broken[:50]))
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
