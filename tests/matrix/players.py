# SPDX-License-Identifier: GPL-3.0-or-later
"""What other programs read of a published file of sound: its length and its chapters."""
import json
import pathlib
import re
import subprocess

import mutagen
import mutagen.mp4

# How far each may be from the manifest, in seconds, and why.
EXACT = 0.0011  # they count in milliseconds
ROUNDED = 0.0051  # opusinfo prints three digits of whole packets' ends; mutagen adds in single precision
ENCODER_DELAY = 0.075  # of MP3 and AAC: counted as sound by programs that do not play gapless
OPUS_SKIP = 0.0075  # FFmpeg 5.1 counts the samples that a decoder of Opus skips at the start


class Reading:
    """`length` in seconds; `chapters` as (title, seconds), None where the program tells of none."""

    def __init__(self, program, length, tolerance, chapters=None):
        self.program, self.length, self.tolerance, self.chapters = program, length, tolerance, chapters

    def faults(self, length, chapters):
        if abs(self.length - length) > self.tolerance:
            yield f"{self.program} finds {self.length:.4f} s, not {length:.4f}"
        if self.chapters is None:
            return
        if [title for title, _ in self.chapters] != [title for title, _ in chapters]:
            yield f"{self.program} finds the chapters {[title for title, _ in self.chapters]}"
            return
        for (title, start), (_, expected) in zip(self.chapters, chapters):
            if abs(start - expected) > EXACT:
                yield f"{self.program} finds '{title}' at {start:.3f} s, not {expected:.3f}"


def ffprobe(path, kind):
    run = subprocess.run(["ffprobe", "-v", "error", "-show_format", "-show_chapters", "-of", "json", str(path)],
                         capture_output=True, check=True)
    found = json.loads(run.stdout)
    chapters = [(each["tags"]["title"], float(each["start_time"])) for each in found["chapters"]]
    tolerance = {"mp3": ENCODER_DELAY, "opus": OPUS_SKIP}.get(kind, EXACT)
    return Reading("ffprobe", float(found["format"]["duration"]), tolerance, chapters)


def mutagen_chapters(found, kind):
    if kind == "mp3":
        frames = found.tags.getall("CHAP") if found.tags else []
        return [(str(each.sub_frames["TIT2"]), each.start_time / 1000)
                for each in sorted(frames, key=lambda each: each.start_time)]
    if kind == "opus":
        def seconds(clock):
            hours, minutes, rest = clock.split(":")
            return int(hours) * 3600 + int(minutes) * 60 + float(rest)
        keys = sorted(key for key in found.tags.keys() if re.fullmatch(r"chapter\d+", key.lower()))
        return [(found.tags[key + "NAME"][0], seconds(found.tags[key][0])) for key in keys]
    return None


def mutagen_reading(path, kind):
    found = mutagen.File(path)
    tolerance = ENCODER_DELAY if kind in ("mp3", "m4b") else ROUNDED
    return Reading("mutagen", found.info.length, tolerance, mutagen_chapters(found, kind))


def opusinfo(path):
    run = subprocess.run(["opusinfo", str(path)], capture_output=True, text=True, check=False)
    if run.returncode != 0 or "WARNING" in run.stdout:
        raise ValueError(f"opusinfo: {run.stdout.strip()}")
    minutes, seconds = re.search(r"Playback length: (\d+)m:([\d.]+)s", run.stdout).groups()
    return Reading("opusinfo", int(minutes) * 60 + float(seconds), ROUNDED)


def readings(path):
    path = pathlib.Path(path)
    kind = path.suffix[1:]
    yield ffprobe(path, kind)
    yield mutagen_reading(path, kind)
    if kind == "opus":
        yield opusinfo(path)
