// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/passed_over.h"

#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "base/scratch.h"
#include "batch/folder_walk.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;

TEST(PassedOver, IsWhatNobodyMeantAsADocument) {
    const std::pair<const char*, const char*> rows[] = {
        {"draft.md~", "editor's backup"},
        {"#draft.md#", "editor's backup"},
        {"draft.md.bak", "editor's backup"},
        {"draft.md.orig", "editor's backup"},
        {"draft.swp", "editor's backup"},
        {"page.html.part", "unfinished download"},
        {"book.epub.crdownload", "unfinished download"},
        {"book.epub.download", "unfinished download"},
        {"~$thesis.docx", "temporary file"},
        {"scan.TMP", "temporary file"},
        {"Thumbs.db", "file of the system"},
        {"desktop.ini", "file of the system"},
        {"rain.JPG", "picture"},
        {"rain.mp3", "sound or film"},
        {"serif.woff2", "font"},
        {"page.css", "style or script"},
        {"page.min.js", "style or script"},
        {"tool.exe", "program"},
        {"data.JSON", "data or source code"},
        {"day.jsonl", "data or source code"},
        {"table.csv", "data or source code"},
        {"day.ics", "data or source code"},
        {"page.html.filepart", "unfinished download"},
        {"draft.md.old", "editor's backup"},
        {"film.srt", "data or source code"},
        {"tool.py", "data or source code"},
        {"site.yaml", "data or source code"},
    };
    for (const auto& [name, rule] : rows) EXPECT_EQ(rule_for_file(name), rule) << name;
}

TEST(PassedOver, IsNothingThatMayBeADocument) {
    for (const char* name : {"draft.md",   "README",        "page.html",     "#1 hit.txt", "~ashes.txt",
                             "parts.txt",  "bak.txt",       "part",          "a.b.txt",    "data",
                             "csv.txt",    "about json.md", "notes.json.md", "table.html", "fake.epub",
                             "report.pdf", "thesis.tex",    "letter.eml",    "C#",         "thumbs.db.txt",
                             "tmp"})
        EXPECT_EQ(rule_for_file(name), "") << name;
}

TEST(FolderWalk, ListsDocumentsAndWhatItPassesOver) {
    const ScratchFolder scratch;
    for (const char* name :
         {"page.html", "page_files/ad.html", "page_files/deep/x.html", "lone_files/a.txt", "draft.md",
          "draft.md~", ".hidden/x.txt", "__MACOSX/._page.html", "book.epub/META-INF/container.xml",
          "book.epub/OEBPS/one.xhtml", "part/two.txt", "torn.epub/OEBPS/one.xhtml"})
        put(scratch / name, "text");
    const FolderContents contents = look_below(scratch.path());
    EXPECT_THAT(contents.documents,
                ElementsAre(scratch / "book.epub", scratch / "draft.md", scratch / "lone_files/a.txt",
                            scratch / "page.html", scratch / "part/two.txt", scratch / "torn.epub"));
    std::vector<std::pair<std::string, std::string>> passed;
    for (const PassedOver& one : contents.passed_over)
        passed.emplace_back(one.path.lexically_relative(scratch.path()), one.rule);
    using Pair = std::pair<std::string, std::string>;
    EXPECT_THAT(passed, ElementsAre(Pair{".hidden", "hidden"}, Pair{"__MACOSX", "folder of the system"},
                                    Pair{"draft.md~", "editor's backup"},
                                    Pair{"page_files", "files of a saved page"}));
}

TEST(FolderWalk, PassesOverWhatIsNeitherFileNorFolder) {
    const ScratchFolder scratch;
    put(scratch / "page.html", "text");
    ASSERT_EQ(::mkfifo((scratch / "control.txt").c_str(), 0600), 0);
    const std::pair<const char*, const char*> links[] = {
        {"zero.txt", "/dev/zero"}, {"latest", "2024-03-05"}, {"lost.css", "site.css"}, {"shelf", "."},
        {"jetty.txt", "gone.txt"}, {"today", "gone.md"},     {"copy", "page.html"}};
    for (const auto& [name, target] : links) std::filesystem::create_symlink(target, scratch / name);
    const FolderContents contents = look_below(scratch.path());
    EXPECT_THAT(contents.documents, ElementsAre(scratch / "copy", scratch / "jetty.txt",
                                                scratch / "page.html", scratch / "today"));
    std::vector<std::pair<std::string, std::string>> passed;
    for (const PassedOver& one : contents.passed_over) passed.emplace_back(one.path.filename(), one.rule);
    using Pair = std::pair<std::string, std::string>;
    EXPECT_THAT(passed, ElementsAre(Pair{"control.txt", "pipe or device"}, Pair{"latest", "broken link"},
                                    Pair{"lost.css", "style or script"}, Pair{"shelf", "link to a folder"},
                                    Pair{"zero.txt", "pipe or device"}));
}

}  // namespace
}  // namespace audio_edition
