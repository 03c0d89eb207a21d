#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rule about words catches what is said or recognised, and leaves messages and names alone."""
import sys

sys.dont_write_bytecode = True
from spoken_words import ALLOWED, is_word, literals, words_outside

WORDS = ["chapter", "by", ", by ", "By ", " and ", "march", "monday|tuesday|wednesday", "Note ", "Note: ", "note: ",
         "Table left out", "Table", "Columns: ", "twenty", "who|whom|whose", "written by", "posted by ", "prologue",
         "related:", "Related stories:", "subscribe to our", "Figure ", "Title:", "page ", "Untitled", "one", "Dr."]
OTHERS = ["note", "note marker", "title", "title page", "byline", "related links", "contents list", "scene break", "table",
          "page-break", "section", "article:author", "published", "day-first", "--date ", "chapter '", "code", "part",
          "holds no words; give a text to read", "is missing from the book", "is not well-formed, and was read as a browser does",
          "audio/mpeg", "og:title", "http://www.w3.org/1999/xhtml", "", ", ", "12"]


def main():
    wrong = [f"not caught: {text!r}" for text in WORDS if not is_word(text)]
    wrong += [f"caught: {text!r}" for text in OTHERS if is_word(text)]
    code = '#include "by/chapter.h"\n// "by"\nf("It is " /* "by" */\n  "by", \'"\', R"(march)");\n'
    if (found := list(literals(code))) != [(3, "It is by"), (4, "march")]:
        wrong.append(f"read as {found}")
    if len(list(words_outside("src/ingest/flow/a.cpp", 'say("Note ");'))) != 1:
        wrong.append("a word outside of the folders of languages is passed over")
    for place in ("src/ingest/languages/en/a.cpp", "src/language/en/a.cpp", "src/cli/a.cpp"):
        wrong += words_outside(place, 'say("Note ");')
    for name, allowed in ALLOWED.items():
        text = open(f"{sys.argv[1]}/{name}", encoding="utf-8").read()
        said = [literal for _, literal in literals(text) if is_word(literal)]
        unused = set(allowed) - set(said) if isinstance(allowed, dict) else set() if said else {"all of it"}
        wrong += [f"{name}: {one!r} is allowed, and is not there" for one in sorted(unused)]
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
