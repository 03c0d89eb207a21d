// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"
#include "pipeline/edition.h"
#include "publish/players.h"

namespace audio_edition {
namespace {

using testing::IsEmpty;

/// For what follows: `edition`, and how to look and complain.
const std::string ask = R"(
import base64, json, pathlib, subprocess, sys
import mutagen, mutagen.flac, mutagen.mp3

folder = pathlib.Path(sys.argv[1])
edition = json.loads((folder / "edition.json").read_text())

def probe(path, *what):
    command = ["ffprobe", "-v", "error", "-of", "json", *what, str(path)]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)

def compare(what, found, expected, tolerance=0):
    if found != expected if not tolerance else abs(found - expected) > tolerance:
        print(f"{what}: {found}, not {expected}")
)";

/// What FFmpeg and Mutagen say of every MP3 of an edition that its manifest does not, a line each.
const std::string compare = ask + R"(
for entry in edition["files"]:
    path = folder / entry["path"]
    sound = probe(path, "-show_streams", "-show_format")
    rate = int(sound["streams"][0]["sample_rate"])
    compare(f"{path.name} rate", rate, edition["sample_rate"])
    compare(f"{path.name} channels", sound["streams"][0]["channels"], 1)
    compare(f"{path.name} ffprobe", float(sound["format"]["duration"]), entry["length"]["ms"] / 1000, 0.06)
    info = mutagen.mp3.MP3(path).info
    compare(f"{path.name} mutagen", info.length, entry["length"]["ms"] / 1000, 0.06)
    compare(f"{path.name} constant", info.bitrate_mode, mutagen.mp3.BitrateMode.CBR)
    compare(f"{path.name} bit rate", info.bitrate, edition["sound"]["kilobits"] * 1000, 50)

book = mutagen.mp3.MP3(folder / edition["files"][0]["path"]).tags
compare("title", str(book["TIT2"]), edition["title"])
compare("author", str(book["TPE1"]), edition["author"])
chapters = probe(folder / edition["files"][0]["path"], "-show_chapters")["chapters"]
compare("ffprobe chapters", [c["tags"]["title"] for c in chapters], [s["title"] for s in edition["sections"]])
tagged = sorted(book.getall("CHAP"), key=lambda chap: chap.start_time)
for section, chapter, chap in zip(edition["sections"], chapters, tagged, strict=True):
    start, end = section["start"]["ms"], section["start"]["ms"] + section["length"]["ms"]
    compare(f"{section['id']} ffprobe", float(chapter["start_time"]) * 1000, start, 0.5)
    compare(f"{section['id']} mutagen", chap.start_time, start)
    compare(f"{section['id']} mutagen end", chap.end_time, end, 1.5)
    clip = mutagen.mp3.MP3(folder / section["clip"]).tags
    compare(f"{section['clip']} title", str(clip["TIT2"]), section["title"])
)";

/// The same of the other containers.
const std::string compare_containers = ask + R"(
cover = (folder / "cover.png").read_bytes()
lossless = edition["sound"]["format"] in ("wav", "flac")
for entry in edition["files"]:
    path = folder / entry["path"]
    seconds = entry["length"]["samples"] / edition["sample_rate"]
    sound = probe(path, "-show_streams", "-show_format", "-select_streams", "a")
    stream = sound["streams"][0]
    compare(f"{path.name} rate", int(stream["sample_rate"]), 48000 if path.suffix == ".opus" else edition["sample_rate"])
    compare(f"{path.name} channels", stream["channels"], 1)
    tolerance = 0.0001 if lossless else 0.05
    compare(f"{path.name} ffprobe", float(sound["format"]["duration"]), seconds, tolerance)
    compare(f"{path.name} mutagen", mutagen.File(path).info.length, seconds, tolerance)

path = folder / edition["files"][0]["path"]
if not lossless:
    tags = mutagen.File(path).tags
    mp4 = path.suffix == ".m4b"
    compare("title", tags["\xa9nam" if mp4 else "title"][0], edition["title"])
    compare("author", tags["\xa9ART" if mp4 else "artist"][0], edition["author"])
    picture = tags["covr"][0] if mp4 else mutagen.flac.Picture(base64.b64decode(tags["metadata_block_picture"][0])).data
    compare("cover", bytes(picture) == cover, True)
    chapters = probe(path, "-show_chapters")["chapters"]
    for section, chapter in zip(edition["sections"], chapters, strict=True):
        compare(section["id"], chapter["tags"]["title"], section["title"])
        compare(f"{section['id']} start", float(chapter["start_time"]) * 1000, section["start"]["ms"], 1.01)
)";

TEST(OtherPrograms, AgreeWithTheManifestOnEveryFile) {
    const ScratchFolder scratch;
    put(scratch / "article.txt", small_article());
    BuildRequest request = request_for(scratch / "article.txt", scratch / "out");
    request.clips = true;
    const BuildResult edition = build_edition(request);
    EXPECT_THAT(python(compare, edition.folder), IsEmpty());
    for (const ManifestFile& file : manifest_of(edition.folder).files) {
        EXPECT_THAT(complaints_about(edition.folder / file.path), IsEmpty()) << file.path;
    }
}

TEST(OtherPrograms, AgreeWithTheManifestInEveryContainer) {
    const ScratchFolder scratch;
    put(scratch / "article.txt", small_article());
    for (const AudioFormat format :
         {AudioFormat::m4b, AudioFormat::opus, AudioFormat::flac, AudioFormat::wav}) {
        BuildRequest request =
            request_for(scratch / "article.txt", scratch / std::to_string(static_cast<int>(format)));
        request.clips = true;
        request.formats = {format};
        EXPECT_THAT(python(compare_containers, build_edition(request).folder), IsEmpty())
            << static_cast<int>(format);
    }
}

}  // namespace
}  // namespace audio_edition
