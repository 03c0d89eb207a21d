#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast text is normalised, on one core.

    tests/bench/normalize_speed.py BUILD_DIR [--megabytes N] [--rounds N]

Compiles normalize_speed.cpp against the libraries of a release build (`cmake --preset release`), and runs it over
examples/*.txt, repeated. Prints megabytes a second of processor time for two sizes; linear time makes them the same. Needs pkg-config.
"""
import argparse
import pathlib
import shlex
import subprocess
import tempfile

TOP = pathlib.Path(__file__).resolve().parents[2]
LAYERS = ("normalize", "lexicon", "xml", "document", "text", "base")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--megabytes", type=int, default=4)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()

    libraries = [options.build / "src" / layer / f"libaudio_edition_{layer}.a" for layer in LAYERS]
    system = subprocess.run(["pkg-config", "--libs", "icu-uc", "icu-i18n", "libxxhash", "libzip", "pugixml"],
                            check=True, capture_output=True, text=True).stdout
    with tempfile.TemporaryDirectory() as folder:
        program = pathlib.Path(folder) / "normalize_speed"
        subprocess.run(["c++", "-std=c++20", "-O2", f"-I{TOP / 'src'}", f"-I{TOP / 'include'}",
                        TOP / "tests/bench/normalize_speed.cpp", *libraries, *shlex.split(system), "-o", program],
                       check=True)
        for megabytes in (max(1, options.megabytes // 4), options.megabytes):
            subprocess.run([program, str(megabytes), str(options.rounds), TOP / "lexicon",
                            *sorted((TOP / "examples").glob("*.txt"))], check=True)


if __name__ == "__main__":
    main()
