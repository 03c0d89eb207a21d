#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A very long book: what players read of it, its parts, and what it takes to make.

    scale_test.py PROGRAM [--hours H] [--sections N] [--kilobits N] [--part H]

A book of H hours in N chapters, one of which takes ten hours alone. Its paragraphs repeat each other, so that the engine and the
encoder have little to do, and all is joined. `--hours 600 --sections 3000 --kilobits 24` makes an MP3 of more than 4 GiB, where counts
of 32 bits end, and takes as much room again for the parts.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

import mutagen.mp3

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "bench"))
from figures import peak_memory  # noqa: E402

SENTENCES = [
    "The boat left at dawn with nine people aboard, and nobody on the quay waved, because nobody on the quay was awake.",
    "By noon the wind had turned, the coast was a line, and the captain asked for tea.",
    "A gull stood on the rail and looked at each of them as if it had paid for its passage.",
    "The cook said that it would rain before four, and was right, as he had been every day since they left.",
    "Somebody had painted the name of the ship over another name, and the older one could still be read from below.",
    "In the evening they sang, all but the pilot, who had heard the songs before and knew how they ended.",
]
PARAGRAPHS = [" ".join(SENTENCES[(i + k) % len(SENTENCES)] for k in range(5)) for i in range(len(SENTENCES))]
SECONDS_A_PARAGRAPH = 28.0
LONG_SECTION_HOURS = 10


def write_book(path, hours, sections):
    def paragraphs(section_hours):
        return [PARAGRAPHS[i % len(PARAGRAPHS)] for i in range(max(1, round(section_hours * 3600 / SECONDS_A_PARAGRAPH)))]

    days = sections - 1  # the title is one, too
    with path.open("w", encoding="utf-8") as book:
        book.write("# A Very Long Voyage\n\nby Ines Falk\n\nNobody had said how long it would be.\n\n")
        for day in range(1, days + 1):
            is_long = day == days // 2
            book.write(f"## Day {day}\n\n")
            for text in paragraphs(LONG_SECTION_HOURS * 1.1 if is_long else (hours - LONG_SECTION_HOURS) / (days - 1)):
                book.write(text + "\n\n")


def build(options, source, folder):
    """MiB that it took."""
    run = subprocess.Popen([options.program, "build", source, "-o", folder / "out", "--cache", folder / "cache", "--quiet", "--slug", "voyage",
                            "--bitrate", str(options.kilobits), "--quality", "9", "--cover", "none", "--sidecars", "chapters,vtt",
                            "--split", str(options.part), "--max-page", "128"])
    peak = peak_memory(run)
    assert run.returncode == 0, run.returncode
    return peak


def starts(chapters):
    return [(round(float(chapter["start_time"]) * 1000), chapter["tags"]["title"]) for chapter in chapters]


def expect_read_by_others(path, length_ms, expected):
    """Mutagen and FFmpeg see the length, and all chapters in their places."""
    sound = mutagen.mp3.MP3(path)
    assert abs(sound.info.length * 1000 - length_ms) < 60, (path, sound.info.length, length_ms)
    tagged = sorted((chapter.start_time, str(chapter.sub_frames["TIT2"])) for chapter in sound.tags.getall("CHAP"))
    assert tagged == expected, f"{path}: Mutagen's chapters"
    probe = subprocess.run(["ffprobe", "-v", "error", "-of", "json", "-show_format", "-show_chapters", path], check=True, capture_output=True,
                           text=True)
    found = json.loads(probe.stdout)
    assert abs(float(found["format"]["duration"]) * 1000 - length_ms) < 60, (path, found["format"]["duration"], length_ms)
    assert starts(found["chapters"]) == expected, f"{path}: FFmpeg's chapters"


def loudest(path, start_ms, seconds):
    """The greatest sample that FFmpeg plays from `start_ms` on."""
    played = subprocess.run(["ffmpeg", "-v", "error", "-ss", f"{start_ms / 1000:.3f}", "-i", path, "-t", str(seconds), "-f", "s16le", "-"], check=True,
                            capture_output=True).stdout
    assert len(played) > 1000, (path, start_ms, "nothing is played")
    return max(map(abs, memoryview(played).cast("h")))


def expect_the_same_end(book, part):
    """A part ends with what the book ends with."""
    count = min(part.stat().st_size // 2, 1 << 20)
    ends = []
    for path in (book, part):
        with path.open("rb") as file:
            file.seek(-count, 2)
            ends.append(file.read())
    assert ends[0] == ends[1], (book, part)


def chapters_within(sections, begin, end):
    return [(max(section["start"]["samples"], begin) - begin, section["title"]) for section in sections
            if section["start"]["samples"] < end and section["start"]["samples"] + section["length"]["samples"] > begin]


def check(edition, options):
    manifest = json.loads((edition / "edition.json").read_text())
    rate, sections, book = manifest["sample_rate"], manifest["sections"], edition / manifest["files"][0]["path"]
    assert len(sections) == options.sections, len(sections)
    assert max(section["length"]["ms"] for section in sections) >= LONG_SECTION_HOURS * 3_600_000
    expect_read_by_others(book, manifest["length"]["ms"], [(section["start"]["ms"], section["title"]) for section in sections])
    for section in (sections[1], sections[-1]):
        assert loudest(book, section["start"]["ms"], 0.08) < 50, f"{section['title']} begins in silence"
        assert loudest(book, section["start"]["ms"], 3) > 2000, f"{section['title']} is heard"
    reached = 0
    for part in manifest["parts"]:
        begin, length = part["start"]["samples"], part["length"]["samples"]
        assert begin == reached and length <= options.part * 3600 * rate, part
        reached += length
        expected = [(start * 1000 // rate, title) for start, title in chapters_within(sections, begin, reached)]
        expect_read_by_others(edition / part["path"], part["length"]["ms"], expected)
    assert reached == manifest["length"]["samples"]
    expect_the_same_end(book, edition / manifest["parts"][-1]["path"])
    return manifest, book


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--hours", type=float, default=14)
    parser.add_argument("--sections", type=int, default=300)
    parser.add_argument("--kilobits", type=int, default=8)
    parser.add_argument("--part", type=float, default=4)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        write_book(folder / "voyage.md", options.hours, options.sections)
        peak = build(options, folder / "voyage.md", folder)
        manifest, book = check(folder / "out" / "voyage", options)
        print(f"{manifest['length']['ms'] / 3_600_000:.1f} h in {len(manifest['sections'])} sections and {len(manifest['parts'])} parts, "
              f"{book.stat().st_size / 2**30:.2f} GiB; text {(folder / 'voyage.md').stat().st_size / 2**20:.1f} MiB, peak memory {peak:.0f} MiB")


if __name__ == "__main__":
    main()
