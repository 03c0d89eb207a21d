// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/digest.h"
#include "base/scratch.h"
#include "base/zip_reader.h"
#include "base/zip_writer.h"
#include "pipeline/edition.h"
#include "pipeline/verify/verify_edition.h"
#include "publish/sidecar/sidecar.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    if (at == std::string::npos) throw std::runtime_error("no '" + from + "' to plant a fault in");
    return text.replace(at, from.size(), to);
}

/// A copy of an edition, to plant faults in. Its manifest follows what is changed, so that it is not the
/// digest that gives a fault away.
class FaultyEdition {
  public:
    explicit FaultyEdition(const fs::path& original) {
        fs::copy(original, folder(), fs::copy_options::recursive);
    }

    [[nodiscard]] fs::path folder() const { return scratch_ / "bakers"; }

    void put(const std::string& file, const std::string& text) {
        audio_edition::put(folder() / file, text);
        change_manifest([&](Manifest& manifest) {
            const auto follow = [&](auto& entry) {
                if (entry.path != file) return;
                entry.bytes = text.size();
                entry.digest = digest(text);
            };
            std::ranges::for_each(manifest.files, follow);
            std::ranges::for_each(manifest.sidecars, follow);
        });
    }
    void replace(const std::string& file, const std::string& from, const std::string& to) {
        put(file, replaced(contents(folder() / file), from, to));
    }
    /// Cuts a file where the last `from` begins.
    void cut(const std::string& file, const std::string& from) {
        const std::string text = contents(folder() / file);
        put(file, text.substr(0, text.rfind(from)));
    }
    void drop_line(const std::string& file, const std::string& with) {
        const std::string text = contents(folder() / file);
        const std::size_t begin = text.rfind('\n', text.find(with)) + 1;
        put(file, text.substr(0, begin) + text.substr(text.find('\n', begin) + 1));
    }
    void change_manifest(const std::function<void(Manifest&)>& change) {
        Manifest manifest = manifest_of(folder());
        change(manifest);
        audio_edition::put(folder() / manifest_name, to_json_text(manifest));
    }

    /// Packs the EPUB again, each entry as `change` makes it; an entry that becomes empty is left out.
    void repack(const std::function<std::string(const std::string& name, std::string text)>& change) {
        const fs::path changed = scratch_ / "changed.epub";
        {
            const ZipReader old(folder() / "bakers.epub");
            ZipWriter zip(changed);
            for (const ZipEntry& entry : old.entries()) {
                std::string text = change(entry.name, old.read(entry.name));
                if (!text.empty()) zip.add(entry.name, std::move(text), ZipWriter::Packing::stored);
            }
            zip.finish();
        }
        put("bakers.epub", contents(changed));
    }
    void replace_in_epub(const std::string& name, const std::string& from, const std::string& to) {
        repack([&](const std::string& entry, std::string text) {
            return entry == name ? replaced(std::move(text), from, to) : text;
        });
    }

    /// "where: fault" of every check that found something.
    [[nodiscard]] std::vector<std::string> faults() const {
        std::vector<std::string> faults;
        static_cast<void>(verify_edition(folder(), [&faults](const Check& check) {
            if (!check.fault.empty()) faults.push_back(check.where + ": " + check.fault);
        }));
        return faults;
    }

  private:
    ScratchFolder scratch_;
};

struct PlantedFault {
    const char* name;
    void (*plant)(FaultyEdition&);
    const char* notice;
};

constexpr const char* book = "bakers.mp3";
constexpr const char* opening = "clips/01-opening.mp3";
constexpr const char* quarrel = "clips/02-a-quarrel-over-flour.mp3";
constexpr const char* vtt = "bakers.vtt";
constexpr const char* srt = "bakers.srt";
constexpr const char* words = "bakers.words.jsonl";
constexpr const char* overlay = "EPUB/overlay/the-last-loaf.smil";
constexpr const char* document = "EPUB/text/the-last-loaf.xhtml";

void flip_a_bit(FaultyEdition& edition, const std::string& file, std::size_t from_end, bool follow) {
    std::string bytes = contents(edition.folder() / file);
    bytes[bytes.size() - from_end] ^= 1;
    follow ? edition.put(file, bytes) : put(edition.folder() / file, bytes);
}

/// Moves the boundary between the first two sections as a whole would: nothing else in the manifest tells.
void move_section(Manifest& manifest, Frames by) {
    manifest.sections[0].length += by;
    manifest.sections[1].start += by;
    manifest.sections[1].length = manifest.sections[1].length - by;
}

const PlantedFault faults[] = {
    {"a byte", [](FaultyEdition& e) { flip_a_bit(e, book, 500, false); },
     "bakers.mp3: its contents have changed"},
    {"a missing clip", [](FaultyEdition& e) { fs::remove(e.folder() / quarrel); }, "cannot read"},
    {"a cut book", [](FaultyEdition& e) { fs::resize_file(e.folder() / book, 9000); },
     "bakers.mp3: it has 9000 bytes"},
    {"a byte of sound", [](FaultyEdition& e) { flip_a_bit(e, book, 20'000, true); },
     "the CRC of the sound is wrong"},
    {"a broken MP3 frame",
     [](FaultyEdition& e) {
         std::string bytes = contents(e.folder() / book);
         bytes.replace(bytes.size() / 2, 400, std::string(400, 'x'));
         e.put(book, bytes);
     },
     "bakers.mp3: something that is not an MP3 frame follows"},
    {"a swapped clip",
     [](FaultyEdition& e) {
         const std::string first = contents(e.folder() / opening), second = contents(e.folder() / quarrel);
         e.put(opening, second);
         e.put(quarrel, first);
     },
     "clips/01-opening.mp3 is not that of the book"},
    {"a chapter of another name",
     [](FaultyEdition& e) { e.replace(book, "A Quarrel over Flour", "A Quarrel over Sugar"); },
     "is called 'A Quarrel over Sugar'"},
    {"a late chapter in the tag",
     [](FaultyEdition& e) {
         std::string bytes = contents(e.folder() / book);
         std::size_t at = bytes.find("CHAP");
         at = bytes.find("CHAP", at + 4) + 10;                  // the second; after its frame header
         at = bytes.find('\0', at) + 1;                         // after its id
         bytes[at + 2] = static_cast<char>(bytes[at + 2] + 4);  // a second or so
         e.put(book, bytes);
     },
     "bakers.mp3: chapter 'A Quarrel over Flour' begins at"},
    {"a gap between sections",
     [](FaultyEdition& e) { e.change_manifest([](Manifest& m) { m.sections[1].start += Frames{576}; }); },
     "does not begin where the one before it ends"},
    {"a section that begins in a word",
     [](FaultyEdition& e) { e.change_manifest([](Manifest& m) { move_section(m, Frames{576 * 40}); }); },
     "section 'a-quarrel-over-flour' does not begin in silence"},
    {"bytes without an account",
     [](FaultyEdition& e) { e.change_manifest([](Manifest& m) { m.account.spoken -= 3; }); },
     "some bytes are neither spoken nor skipped"},
    {"a file outside",
     [](FaultyEdition& e) { e.change_manifest([](Manifest& m) { m.sidecars[0].path = "../x"; }); },
     "../x: it is not in the edition's folder"},
    {"a chapter too many",
     [](FaultyEdition& e) {
         e.replace("bakers.chapters.json", "\"title\": \"The Last Loaf\"", "\"title\": \"The Last Loaf\"},{");
     },
     "bakers.chapters.json: there are 4 chapters for 3 sections"},
    {"a late chapter",
     [](FaultyEdition& e) { e.replace("bakers.chapters.json", "\"startTime\": 0.0", "\"startTime\": 0.4"); },
     "bakers.chapters.json: chapter 1 begins at 400 ms"},
    {"a renamed chapter",
     [](FaultyEdition& e) { e.replace("bakers.chapters.json", "Last Loaf", "First Loaf"); },
     "bakers.chapters.json: chapter 3 has another title"},
    {"captions that are none", [](FaultyEdition& e) { e.replace(vtt, "WEBVTT", "WEBVIDEO"); },
     "does not begin with WEBVTT"},
    {"a late cue", [](FaultyEdition& e) { e.replace(vtt, "--> 00:00:0", "--> 00:00:1"); },
     "bakers.vtt: caption"},
    {"a cue a tenth of a second early",
     [](FaultyEdition& e) { e.replace(vtt, "00:00:00.104 -->", "00:00:00.004 -->"); },
     "bakers.vtt: caption 1 is not heard when its sentence is"},
    {"a missing cue", [](FaultyEdition& e) { e.cut(vtt, "\n\n"); },
     "bakers.vtt: the last captions are missing"},
    {"another word in a cue", [](FaultyEdition& e) { e.replace(vtt, "side", "back"); },
     "bakers.vtt: caption 2 does not say 'Two bakers worked side by side"},
    {"a word without its time",
     [](FaultyEdition& e) {
         const std::string text = contents(e.folder() / vtt);
         const std::size_t at = text.find('<');
         e.put(vtt, text.substr(0, at) + text.substr(text.find('>', at) + 1));
     },
     "bakers.vtt: caption 1 has other timestamps than its words"},
    {"an escape that is none", [](FaultyEdition& e) { e.replace(vtt, "two", "&two"); }, "holds a '&'"},
    {"a caption out of number", [](FaultyEdition& e) { e.replace(srt, "\n\n2\n", "\n\n3\n"); },
     "bakers.srt:6: is out of number"},
    {"a caption of other words", [](FaultyEdition& e) { e.replace(srt, "bakers worked", "bakers"); },
     "do not say 'Two bakers worked side by side"},
    {"a missing caption", [](FaultyEdition& e) { e.cut(srt, "\n\n"); },
     "bakers.srt: the last captions are missing"},
    {"a missing word", [](FaultyEdition& e) { e.drop_line(words, "\"value\":\"worked\""); },
     "bakers.words.jsonl: ' worked ' before 'side' has no time"},
    {"a late word",
     [](FaultyEdition& e) {
         e.replace(words, "\"time\":104,\"type\":\"word\"", "\"time\":90104,\"type\":\"word\"");
     },
     "ends after its sentence"},
    {"bytes of another sentence",
     [](FaultyEdition& e) {
         e.replace(words, "\"type\":\"word\",\"start\":0", "\"type\":\"word\",\"start\":999");
     },
     "has bytes that end before they start"},
    {"a line that is no JSON", [](FaultyEdition& e) { e.replace(words, "{\"time\":104", "\"time\":104"); },
     words},
    {"speech that no transcript has",
     [](FaultyEdition& e) {
         const std::string text = contents(e.folder() / words);
         e.put(words, text.substr(0, text.rfind('\n', text.rfind("\"type\":\"sentence\"")) + 1));
         e.cut(vtt, "\n\n");
         e.cut(srt, "\n\n");
     },
     "that no sentence accounts for"},
    {"a late word on the page",
     [](FaultyEdition& e) { e.replace("index.html", "data-words=\"", "data-words=\"1"); },
     "index.html: word 1 is marked at 1"},
    {"a section that the page begins late",
     [](FaultyEdition& e) { e.replace("index.html", "data-start=\"", "data-start=\"9"); },
     "index.html: section 'opening' begins at another time"},
    {"a playlist out of order", [](FaultyEdition& e) { e.replace("bakers.m3u8", opening, quarrel); },
     "bakers.m3u8: entry 1 is not the clip of its section"},
    {"a playlist that ends early", [](FaultyEdition& e) { e.cut("bakers.m3u8", "#EXTINF"); },
     "clips are missing"},
    {"a track of another name", [](FaultyEdition& e) { e.replace("bakers.cue", "Last Loaf", "First Loaf"); },
     "bakers.cue: track 3 has another title"},
    {"a late track", [](FaultyEdition& e) { e.replace("bakers.cue", "INDEX 01 00:00", "INDEX 01 00:01"); },
     "bakers.cue: track 1 begins at another time"},
    {"an audiobook of another length",
     [](FaultyEdition& e) { e.replace("publication.json", "\"duration\": \"PT", "\"duration\": \"PT9"); },
     "publication.json: it states another length"},
    {"a clip of another length", [](FaultyEdition& e) { e.replace("bakers.m3u8", "#EXTINF:", "#EXTINF:1"); },
     "bakers.m3u8: entry 1 has another length than its clip"},
    {"an audiobook with another clip", [](FaultyEdition& e) { e.replace("manifest.json", quarrel, opening); },
     "manifest.json: clip 2 is 'clips/01-opening.mp3'"},
    {"an EPUB that begins otherwise", [](FaultyEdition& e) { e.replace_in_epub("mimetype", "epub", "epud"); },
     "does not begin with its media type"},
    {"overlays that overlap",
     [](FaultyEdition& e) { e.replace_in_epub(overlay, "clipEnd=\"0:00:0", "clipEnd=\"0:00:1"); },
     "does not follow the one before"},
    {"an overlay that ends early",
     [](FaultyEdition& e) {
         e.repack([](const std::string& name, std::string text) {
             if (name != overlay) return text;
             const std::size_t at = text.rfind("<par");
             return text.substr(0, at) + text.substr(text.find("</par>", at) + 6);
         });
     },
     "section 'the-last-loaf': its clips are not as long as it is"},
    {"a duration that is no sum",
     [](FaultyEdition& e) {
         e.replace_in_epub("EPUB/package.opf",
                           "<meta property=\"media:duration\">0:", "<meta property=\"media:duration\">1:");
     },
     "its duration is not the sum of its overlays'"},
    {"an element that is not there",
     [](FaultyEdition& e) { e.replace_in_epub(document, "id=\"s2\"", "id=\"t2\""); },
     "there is no element 's2'"},
    {"another text in the EPUB", [](FaultyEdition& e) { e.replace_in_epub(document, "retired", "arrived"); },
     "is not what is marked"},
    {"another sound in the EPUB",
     [](FaultyEdition& e) {
         std::string other = contents(e.folder() / opening);
         e.repack([&other](const std::string& name, std::string text) {
             return name == "EPUB/audio/03-the-last-loaf.mp3" ? other : text;
         });
     },
     "EPUB/audio/03-the-last-loaf.mp3 is not clips/03-the-last-loaf.mp3"},
    {"another picture in the EPUB",
     [](FaultyEdition& e) { e.replace_in_epub("EPUB/cover.png", "IEND", "IENE"); },
     "EPUB/cover.png is not cover.png"},
    {"an EPUB without its cover",
     [](FaultyEdition& e) { e.replace_in_epub("EPUB/package.opf", " properties=\"cover-image\"", ""); },
     "bakers.epub: its cover is missing"},
    {"an audiobook of another cover",
     [](FaultyEdition& e) { e.replace("publication.json", "cover.png", "back.png"); },
     "publication.json: its cover is another"},
    {"a cover that is not the one in the sound",
     [](FaultyEdition& e) {
         const std::string bytes = contents(e.folder() / "cover.png");
         e.put("cover.png", bytes.substr(0, 100) + "x" + bytes.substr(101));
     },
     "cover.png: it is not the picture in bakers.mp3"},
    {"half a cover", [](FaultyEdition& e) { e.cut("cover.png", "IEND"); }, "cover.png: the cover is damaged"},
    {"a document that is gone",
     [](FaultyEdition& e) {
         e.repack([](const std::string& name, std::string text) {
             return name == document ? std::string() : text;
         });
     },
     "EPUB/text/the-last-loaf.xhtml is missing"},
};

/// Every kind that is made of MP3 and clips.
std::vector<std::string> every_sidecar() {
    std::vector<std::string> names;
    for (const SidecarKind& kind : sidecar_kinds()) names.emplace_back(kind.name);
    return names;
}

TEST(PlantedFaults, AreEachNoticedByWhatTheFilesSayAndNotByTheirDigests) {
    const ScratchFolder scratch;
    put(scratch / "article.txt", small_article());
    BuildRequest request = request_for(scratch / "article.txt", scratch / "out");
    request.clips = true;
    request.slug = "bakers";
    request.sidecars = every_sidecar();
    const fs::path original = build_edition(request).folder;

    EXPECT_THAT(FaultyEdition(original).faults(), IsEmpty());
    for (const PlantedFault& fault : faults) {
        SCOPED_TRACE(fault.name);
        FaultyEdition edition(original);
        fault.plant(edition);
        EXPECT_THAT(edition.faults(), Contains(HasSubstr(fault.notice)));
    }
}

}  // namespace
}  // namespace audio_edition
