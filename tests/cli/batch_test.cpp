// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>
#include <map>
#include <set>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "base/json.h"
#include "base/scratch.h"
#include "support/program.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// A folder with sources, and what batches of them say.
class Batch : public testing::Test {
  protected:
    struct Result {
        int status = -1;
        std::map<std::string, Json> documents;  ///< the events, by id
        std::string errors;
    };

    void add(const std::string& name, const std::string& story) {
        put(scratch_ / ("in/" + name), "The Story of " + story + "\n\nThis is the story of " + story + ".\n");
    }

    [[nodiscard]] Result batch(std::vector<std::string> arguments,
                               const std::vector<std::string>& environment = {}) {
        arguments.insert(arguments.begin(), "batch");
        arguments.insert(arguments.end(), {"-o", "out"});
        ProgramCall call = audio_edition(std::move(arguments));
        call.folder = scratch_.path();
        call.environment = environment;
        return result_of(run(call));
    }

    static Result result_of(const ProgramOutcome& outcome) {
        Result result{outcome.status, {}, outcome.errors};
        for (std::size_t at = 0, end; (end = outcome.output.find('\n', at)) != std::string::npos;
             at = end + 1) {
            const Json event = parse_json(outcome.output.substr(at, end - at), "event");
            EXPECT_FALSE(result.documents.contains(event["id"])) << "told twice: " << event["id"];
            result.documents[event["id"]] = event;
        }
        return result;
    }

    /// Every file and link of the output, with what is in it.
    [[nodiscard]] std::map<std::string, std::string> tree(const std::string& output = "out") const {
        std::map<std::string, std::string> files;
        for (const auto& entry : fs::recursive_directory_iterator(scratch_ / output)) {
            const std::string name = entry.path().lexically_relative(scratch_ / output);
            if (entry.is_symlink()) {
                files[name] = "-> " + fs::read_symlink(entry.path()).native();
            } else if (!entry.is_directory()) {
                files[name] = contents(entry.path());
            }
        }
        return files;
    }

    ScratchFolder scratch_;
};

TEST_F(Batch, MakesWhatIsMissingAndNothingElse) {
    add("harbour.txt", "the harbour");
    add("pier.txt", "the pier");
    Result first = batch({"in"});
    EXPECT_EQ(first.status, 0) << first.errors;
    ASSERT_THAT(first.documents, SizeIs(2));
    EXPECT_EQ(first.documents["pier.txt"]["state"], "done");
    EXPECT_EQ(first.documents["pier.txt"]["made"], true);
    EXPECT_EQ(first.documents["pier.txt"]["edition"], "out/editions/pier.txt");
    EXPECT_THAT(contents(scratch_ / "out/editions/pier.txt/edition.json"),
                HasSubstr("The Story of the pier"));
    EXPECT_THAT(first.errors, HasSubstr("2 of 2 done (2 made now)"));

    add("lamp.txt", "the lamp");
    Result second = batch({"in"});
    EXPECT_EQ(second.documents["pier.txt"]["made"], false);
    EXPECT_EQ(second.documents["lamp.txt"]["made"], true);
}

TEST_F(Batch, KnowsADocumentByItsContentsNotByItsName) {
    add("pier.txt", "the pier");
    const auto before = batch({"in"}).documents["pier.txt"];
    fs::rename(scratch_ / "in/pier.txt", scratch_ / "in/jetty.txt");
    Result renamed = batch({"in", "--jobs", "1"});
    EXPECT_EQ(renamed.documents["jetty.txt"]["key"], before["key"]);
    EXPECT_EQ(renamed.documents["jetty.txt"]["made"], false);
    add("jetty.txt", "the jetty");
    EXPECT_EQ(batch({"in"}).documents["jetty.txt"]["made"], true);
    EXPECT_THAT(contents(scratch_ / "out/editions/jetty.txt/edition.json"),
                HasSubstr("The Story of the jetty"));
}

TEST_F(Batch, GivesTheSameBytesHoweverItIsRun) {
    std::string manifest;
    for (int i = 0; i < 6; ++i) {
        add(std::to_string(i) + ".txt", "number " + std::to_string(i));
        manifest.insert(
            0, R"({"src": "in/)" + std::to_string(i) + R"(.txt", "id": ")" + std::to_string(i) + ".txt\"}\n");
    }
    put(scratch_ / "all.jsonl", manifest);
    EXPECT_EQ(batch({"in", "--jobs", "1"}).status, 0);
    const auto plain = tree();
    EXPECT_THAT(plain, SizeIs(testing::Gt(6U * 4)));

    fs::remove_all(scratch_ / "out");
    EXPECT_EQ(batch({"all.jsonl", "--jobs", "5"}, {"LC_ALL=tr_TR.UTF-8", "TZ=Pacific/Apia"}).status, 0);
    EXPECT_EQ(tree(), plain);

    fs::remove_all(scratch_ / "out");
    for (const char* shard : {"3/3", "1/3", "2/3"})
        EXPECT_EQ(batch({"all.jsonl", "--shard", shard}).status, 0);
    EXPECT_EQ(tree(), plain);
}

TEST_F(Batch, TakesTheOptionsOfBuildForAllAndForOne) {
    add("pier.txt", "the pier");
    put(scratch_ / "names.tsv", "pier\tjetty\n");
    put(scratch_ / "day.jsonl",
        R"({"id": "usual", "src": "in/pier.txt"}
{"id": "own", "src": "in/pier.txt", "voice": "arthur", "clips": false, "bitrate": 96, "title": "Mine", "lexicon": ["names.tsv"], "no-opening": true}
{"id": "bad value", "src": "in/pier.txt", "quality": 77}
{"id": "bad name", "src": "in/pier.txt", "jobs": 3}
{"id": "no voice", "src": "in/pier.txt", "voice": "nobody"}
{"id": "bad rate", "src": "in/pier.txt", "bitrate": 61}
)");
    Result result = batch({"day.jsonl", "--clips", "--max-attempts", "2"});
    EXPECT_EQ(result.status, 0) << result.errors;
    EXPECT_TRUE(fs::exists(scratch_ / "out/editions/usual/clips"));
    EXPECT_FALSE(fs::exists(scratch_ / "out/editions/own/clips"));
    const Json edition = parse_json(contents(scratch_ / "out/editions/own/edition.json"), "edition");
    EXPECT_EQ(edition["title"], "Mine");
    EXPECT_EQ(edition["sound"]["voice"], "arthur");
    for (const char* id : {"bad value", "bad name", "no voice", "bad rate"})
        EXPECT_EQ(result.documents[id]["state"], "quarantined") << id;
    EXPECT_EQ(result.documents["bad name"]["failure"]["where"], "day.jsonl:4");
    EXPECT_THAT(result.documents["bad name"]["failure"]["message"].dump(),
                HasSubstr("option 'jobs': is unknown"));
    EXPECT_THAT(result.documents["no voice"]["failure"]["message"].dump(), HasSubstr("no such voice"));
    EXPECT_EQ(batch({"day.jsonl", "--clips", "--strict"}).status, 65);
}

TEST_F(Batch, OneBadDocumentStopsNoOther) {
    add("pier.txt", "the pier");
    put(scratch_ / "in/empty.txt", "");
    put(scratch_ / "in/binary.txt", std::string(100, '\0'));
    fs::create_symlink("nothing", scratch_ / "in/dangling.txt");
    fs::create_symlink("/dev/zero", scratch_ / "in/zero.txt");
    ASSERT_EQ(::mkfifo((scratch_ / "in/pipe.txt").c_str(), 0600), 0);
    Result result = batch({"in"});
    EXPECT_EQ(result.status, 0) << result.errors;
    EXPECT_EQ(result.documents["pier.txt"]["state"], "done");
    EXPECT_THAT(result.errors, HasSubstr("pipe.txt (pipe or device), zero.txt (pipe or device)"));
    for (const char* id : {"empty.txt", "binary.txt", "dangling.txt"}) {
        EXPECT_EQ(result.documents[id]["state"], "quarantined") << id;
        EXPECT_THAT(result.documents[id]["failure"]["message"].get<std::string>(), testing::Not(IsEmpty()));
        const std::string key = result.documents[id]["key"];
        EXPECT_THAT(contents(scratch_ / "out/store" / key.substr(0, 2) / key / "receipt.json"),
                    HasSubstr("quarantined"));
    }
    EXPECT_EQ(batch({"in", "--verify"}).status, 0);
    EXPECT_EQ(batch({"in", "--verify", "--strict"}).status, 65);
}

TEST_F(Batch, HostileIdsStayInTheOutput) {
    add("pier.txt", "the pier");
    const std::vector<std::string> ids{"../x", "CON", "a/b",    "A/b",    "Pier",     "pier",
                                       "..",   ".",   "/etc/x", "a\\\\b", "x\\u0000y"};
    std::string manifest;
    for (const std::string& id : ids) manifest += R"({"id": ")" + id + "\", \"src\": \"in/pier.txt\"}\n";
    put(scratch_ / "ids.jsonl", manifest);
    Result result = batch({"ids.jsonl"});
    EXPECT_EQ(result.status, 0) << result.errors;
    ASSERT_THAT(result.documents, SizeIs(ids.size()));
    for (const auto& [id, document] : result.documents) EXPECT_EQ(document["state"], "done") << id;
    EXPECT_THAT(names_in(scratch_.path()), ElementsAre("ids.jsonl", "in", "out"));
    EXPECT_THAT(names_in(scratch_ / "out"), ElementsAre("editions", "store"));
    std::vector<std::string> links = names_in(scratch_ / "out/editions");
    for (std::string& link : links)
        std::ranges::transform(link, link.begin(), [](unsigned char c) { return std::tolower(c); });
    std::ranges::sort(links);
    EXPECT_TRUE(std::ranges::adjacent_find(links) == links.end()) << "two that differ only in case";
    EXPECT_THAT(links, SizeIs(ids.size()));
}

TEST_F(Batch, VerifySaysWhereEveryDocumentStands) {
    add("pier.txt", "the pier");
    add("lamp.txt", "the lamp");
    EXPECT_EQ(batch({"in"}).status, 0);
    add("new.txt", "the new one");
    Result result = batch({"in", "--verify"});
    EXPECT_EQ(result.status, 75);
    EXPECT_EQ(result.documents["pier.txt"]["state"], "done");
    EXPECT_EQ(result.documents["new.txt"]["state"], "missing");

    const std::string book = scratch_ / "out/editions/pier.txt/the-story-of-the-pier.mp3";
    std::string bytes = contents(book);
    bytes[1000] ^= 1;
    put(book, bytes);
    fs::remove(scratch_ / "in/new.txt");
    EXPECT_EQ(batch({"in", "--verify"}).status, 0);
    result = batch({"in", "--verify", "--deep"});
    EXPECT_EQ(result.status, 65);
    EXPECT_EQ(result.documents["pier.txt"]["state"], "damaged");
    result = batch({"in", "--deep"});
    EXPECT_EQ(result.status, 0) << result.errors;
    EXPECT_EQ(result.documents["pier.txt"]["made"], true);
    EXPECT_EQ(batch({"in", "--verify", "--deep"}).status, 0);
}

TEST_F(Batch, LinksAreMadeAgain) {
    add("pier.txt", "the pier");
    EXPECT_EQ(batch({"in"}).status, 0);
    const auto before = tree();
    fs::remove_all(scratch_ / "out/editions");
    EXPECT_EQ(batch({"in"}).documents["pier.txt"]["made"], false);
    EXPECT_EQ(tree(), before);
}

TEST_F(Batch, PlantedLinksLeadNowhere) {
    add("pier.txt", "the pier");
    fs::create_directory(scratch_ / "elsewhere");
    EXPECT_EQ(batch({"in"}).status, 0);
    const std::string key = batch({"in", "--verify"}).documents["pier.txt"]["key"];
    const fs::path entry = scratch_ / "out/store" / key.substr(0, 2) / key;
    fs::remove_all(entry);
    fs::create_directory(entry);
    for (const char* name : {"receipt.json", "attempts.jsonl", "the-story-of-the-pier"})
        fs::create_directory_symlink(scratch_ / "elsewhere", entry / name);
    Result result = batch({"in"});
    EXPECT_THAT(names_in(scratch_ / "elsewhere"), IsEmpty());

    fs::remove_all(entry);
    fs::create_directory_symlink(scratch_ / "elsewhere", entry);
    result = batch({"in"});
    EXPECT_EQ(result.status, 73);
    EXPECT_THAT(result.documents["pier.txt"]["failure"]["message"].dump(), HasSubstr("symbolic link"));
    EXPECT_THAT(names_in(scratch_ / "elsewhere"), IsEmpty());
}

TEST_F(Batch, QuarantinedOnesAreTriedAgainOnRequest) {
    put(scratch_ / "in/empty.txt", "");
    EXPECT_EQ(batch({"in"}).documents["empty.txt"]["attempts"], 1);
    EXPECT_EQ(batch({"in"}).documents["empty.txt"]["attempts"], 1);
    EXPECT_EQ(batch({"in", "--retry-quarantined"}).documents["empty.txt"]["attempts"], 1);
}

TEST_F(Batch, SaysHowMuchThereIsToDo) {
    add("pier.txt", "the pier");
    EXPECT_EQ(batch({"in"}).status, 0);
    add("lamp.txt", "the lamp");
    ProgramCall call = audio_edition({"batch", "in", "-o", "out", "--dry-run", "--jobs", "2"});
    call.folder = scratch_.path();
    const ProgramOutcome outcome = run(call);
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_THAT(outcome.output, HasSubstr("2 documents: 1 done, 0 quarantined, 1 to make\n"));
    // It turns out 4.5 s long.
    EXPECT_THAT(outcome.output, testing::ContainsRegex("sound +0:0[45]\n"));
    EXPECT_EQ(batch({"in", "--verify"}).documents["lamp.txt"]["state"], "missing");
}

TEST_F(Batch, GivesAScriptForSlurmThatTakesAnyNames) {
    const std::string nasty = "it's $(touch here) \"now\" `touch there`\n#.txt";
    add(nasty, "the nasty name");
    add("pier.txt", "the pier");
    ProgramCall call = audio_edition({"batch", "in", "in/" + nasty, "-o", "out", "--clips", "--bitrate", "96",
                                      "--title", "It's \n$HOME", "--sbatch", "--tasks", "2"});
    call.folder = scratch_.path();
    const ProgramOutcome script = run(call);
    EXPECT_THAT(script.output, HasSubstr("#SBATCH --array=0-1\n"));
    put(scratch_ / "batch.sbatch", script.output);
    for (const char* task : {"SLURM_ARRAY_TASK_ID=0", "SLURM_ARRAY_TASK_ID=1"}) {
        ProgramCall shell = audio_edition({});
        shell.command = {"bash", "batch.sbatch"};
        shell.folder = scratch_.path();
        shell.environment.emplace_back(task);
        const ProgramOutcome outcome = run(shell);
        EXPECT_EQ(outcome.status, 0) << outcome.errors;
    }
    EXPECT_THAT(names_in(scratch_.path()), ElementsAre("batch.sbatch", "in", "out"));
    const Json edition = parse_json(contents(scratch_ / "out/editions/pier.txt/edition.json"), "edition");
    EXPECT_EQ(edition["title"], "It's $HOME");
    EXPECT_EQ(edition["sound"]["kilobits"], 96);
    EXPECT_TRUE(fs::exists(scratch_ / "out/editions/pier.txt/clips"));
}

TEST_F(Batch, OfAManifestOnStandardInput) {
    add("pier.txt", "the pier");
    ProgramCall call = audio_edition({"batch", "-", "-o", "out"});
    call.folder = scratch_.path();
    call.input = R"({"id": "pier", "src": "in/pier.txt"})";
    EXPECT_EQ(result_of(run(call)).documents["pier"]["state"], "done");
}

TEST_F(Batch, NamesWhatHasNoTitleByItsFile) {
    const std::string text =
        "It rained all day, and nobody minded it at all, since there was nothing to do.\n";
    for (const char* name : {"monday.txt", "tuesday.txt", "old/monday.txt", "untitled.txt"})
        put(scratch_ / "in" / name, text + "This was written in " + name + ", and nowhere else.\n");
    put(scratch_ / "in/copy.txt", contents(scratch_ / "in/monday.txt"));
    Result first = batch({"in"});
    EXPECT_EQ(first.status, 0) << first.errors;
    std::set<std::string> keys;
    for (const auto& [id, document] : first.documents) {
        EXPECT_EQ(document["state"], "done") << id;
        EXPECT_EQ(document["title"], fs::path(id).stem().native());
        keys.insert(document["key"]);
    }
    EXPECT_THAT(keys, SizeIs(5)) << "also of the copy, which has a name of its own";
    const auto before = tree();
    Result again = batch({"in", "--jobs", "3"});
    for (const auto& [id, document] : again.documents) EXPECT_EQ(document["made"], false) << id;
    EXPECT_EQ(tree(), before);
    EXPECT_EQ(batch({"in", "--verify", "--deep"}).status, 0);

    fs::rename(scratch_ / "in/copy.txt", scratch_ / "in/friday.txt");
    EXPECT_EQ(batch({"in"}).documents["friday.txt"]["title"], "friday");
}

TEST_F(Batch, PassesOverWhatIsNoDocumentAndSaysSo) {
    add("pier.txt", "the pier");
    for (const char* name :
         {"pier.txt~", "#pier.txt#", "Thumbs.db", "pier.html.part", "rain.png", "page_files/ad.html"})
        put(scratch_ / "in" / name, "It rained all day.");
    put(scratch_ / "in/page.html", "<title>The Page</title><h1>The Page</h1><p>It rained all day.</p>");
    Result result = batch({"in"});
    EXPECT_EQ(result.status, 0) << result.errors;
    ASSERT_THAT(result.documents, SizeIs(2));
    EXPECT_THAT(
        result.errors,
        HasSubstr(
            "6 files and folders are not documents and were passed over: #pier.txt# (editor's backup)"));

    ProgramCall call = audio_edition({"batch", "in", "-o", "out", "--json", "--quiet"});
    call.folder = scratch_.path();
    EXPECT_THAT(run(call).output,
                HasSubstr("{\"passed_over\":\"in/Thumbs.db\",\"rule\":\"file of the system\"}\n"));
    EXPECT_EQ(batch({"in/pier.txt~"}).documents["pier.txt~"]["state"], "done")
        << "which was asked for by its name";
}

TEST_F(Batch, CallsNoDataDone) {
    add("pier.txt", "the pier");
    put(scratch_ / "in/fake.epub", "This is no archive.");
    put(scratch_ / "in/data.json", R"({"title": "Rain"})");
    put(scratch_ / "in/table.csv", "a,b,c\n1,2,3\n");
    put(scratch_ / "in/film.srt", "1\n00:00:01,000 --> 00:00:04,000\nIt rained.\n");
    put(scratch_ / "in/report.pdf", "%PDF-1.7\n");
    put(scratch_ / "in/values.txt", R"({"title": "Rain"})");
    Result result = batch({"in"});
    EXPECT_EQ(result.documents["pier.txt"]["state"], "done");
    EXPECT_THAT(result.documents, SizeIs(4));
    EXPECT_THAT(result.errors,
                HasSubstr("data.json (data or source code), film.srt (data or source code), table.csv"));
    result = batch(
        {"in/fake.epub", "in/data.json", "in/table.csv", "in/film.srt", "in/report.pdf", "in/values.txt"});
    for (const char* id : {"fake.epub", "data.json", "table.csv", "film.srt", "report.pdf", "values.txt"}) {
        EXPECT_EQ(result.documents[id]["state"], "quarantined") << id;
        EXPECT_THAT(result.errors, HasSubstr(std::string(id) + ": quarantined: is ")) << result.errors;
    }
}

TEST_F(Batch, IsStrictAboutDocumentsAlone) {
    add("pier.txt", "the pier");
    put(scratch_ / "in/data.json", R"({"title": "Rain"})");
    put(scratch_ / "in/table.csv", "a,b,c\n1,2,3\n");
    fs::create_symlink("yesterday", scratch_ / "in/latest");
    ASSERT_EQ(::mkfifo((scratch_ / "in/control").c_str(), 0600), 0);
    const Result clean = batch({"in", "--strict"});
    EXPECT_EQ(clean.status, 0) << clean.errors;
    EXPECT_THAT(clean.errors, HasSubstr("4 files and folders are not documents and were passed over"));
    fs::create_symlink("gone.txt", scratch_ / "in/jetty.txt");
    const Result missing = batch({"in", "--strict"});
    EXPECT_EQ(missing.status, 65) << missing.errors;
    EXPECT_THAT(missing.errors, HasSubstr("jetty.txt: quarantined: cannot read: No such file"));
}

TEST_F(Batch, NamesDocumentsAsTheyAreKnownInAllItSays) {
    put(scratch_ / "in/latin.txt", "The Caf\xe9\n\nIt rained at the caf\xe9 all day, and nobody minded.\n");
    put(scratch_ / "in/report.rtf", "{\\rtf1\\ansi Text.}");
    put(scratch_ / "in/old/fake book.epub", "PK\3\4mimetypeapplication/epub+zip");
    put(scratch_ / "in/site.md", "It rained, and nobody minded.\n\n{% tag %}\n");
    put(scratch_ / "in/day.jsonl", R"({"id": "cafe", "src": "latin.txt"}
{"id": "report", "src": "report.rtf"})");
    const Result of_folder = batch({"in"});
    EXPECT_THAT(of_folder.errors, HasSubstr("audio-edition: latin.txt: note: is not UTF-8"))
        << of_folder.errors;
    EXPECT_THAT(of_folder.errors,
                HasSubstr("report.rtf: quarantined: is a Rich Text (RTF) file, which is not read; convert "
                          "it: soffice --headless --convert-to docx in/report.rtf"));
    EXPECT_THAT(of_folder.errors, HasSubstr("old/fake book.epub: quarantined: "));
    const Result of_manifest = batch({"in/day.jsonl", "--no-cache", "--deep", "--title", "The Café"});
    EXPECT_THAT(of_manifest.errors, HasSubstr("audio-edition: cafe (in/latin.txt): note: is not UTF-8"));
    EXPECT_THAT(of_manifest.errors, HasSubstr("report (in/report.rtf): quarantined: "));
    for (const Result* result : {&of_folder, &of_manifest}) {
        EXPECT_THAT(result->errors, testing::Not(HasSubstr(".source.")));
        EXPECT_THAT(result->errors, testing::Not(HasSubstr("<document>")));
        for (const auto& [id, event] : result->documents) {
            EXPECT_THAT(event.dump(), testing::Not(HasSubstr("<document>"))) << id;
            EXPECT_THAT(event.dump(), testing::Not(HasSubstr(".source."))) << id;
        }
    }
}

TEST_F(Batch, MakesOneEditionOfABookThatIsAFolder) {
    const fs::path book = scratch_ / "in/book.epub";
    put(book / "mimetype", "application/epub+zip");
    put(book / "META-INF/container.xml",
        "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles><rootfile "
        "full-path='b.opf' "
        "media-type='application/oebps-package+xml'/></rootfiles></container>");
    put(book / "b.opf",
        "<package xmlns='http://www.idpf.org/2007/opf' version='3.0'><metadata "
        "xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>The Book</dc:title></metadata><manifest><item "
        "id='one' "
        "href='one.xhtml' media-type='application/xhtml+xml'/></manifest><spine><itemref "
        "idref='one'/></spine></package>");
    put(book / "one.xhtml",
        "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>It rained.</p></body></html>");
    Result result = batch({"in"});
    ASSERT_THAT(result.documents, SizeIs(1)) << result.errors;
    EXPECT_EQ(result.documents["book.epub"]["title"], "The Book");
    EXPECT_EQ(batch({"in/book.epub/"}).documents["book.epub"]["made"], false)
        << "the same one, named by itself";
    ProgramCall call = audio_edition({"build", "in/book.epub/", "-o", "built", "--quiet"});
    call.folder = scratch_.path();
    EXPECT_EQ(run(call).status, 0);
    EXPECT_THAT(contents(scratch_ / "built/the-book/edition.json"), HasSubstr("\"name\": \"book.epub\""));
}

/// Pages of one day and of others, some with the same title and some without any.
class BatchFeed : public Batch {
  protected:
    BatchFeed() {
        for (int i = 0; i < 20; ++i) add_page("story-" + number(i), "Story " + number(i), i);
        for (int i = 20; i < 25; ++i) add_page("day-" + number(i) + "/log", "The Log", i);
        for (int i = 25; i < 30; ++i)
            put(scratch_ / ("in/loose-" + number(i) + ".md"), "---\npubDate: " + time(i) +
                                                                  "\n---\nIt rained on day " + number(i) +
                                                                  ", and nobody minded.\n");
    }
    static std::string number(int i) { return (i < 10 ? "0" : "") + std::to_string(i); }
    /// Of one morning, in no order of the names.
    static std::string time(int i) { return "2024-03-05T06:" + number(i * 7 % 30) + ":00Z"; }
    void add_page(const std::string& name, const std::string& title, int i) {
        put(scratch_ / ("in/" + name + ".html"),
            "<title>" + title + "</title><meta property=article:published_time content=" + time(i) + "><h1>" +
                title + "</h1><p>It was 3 October 1990, and this is page " + number(i) + ".</p>");
    }
    [[nodiscard]] std::vector<std::string> all(const std::string& xpath) const {
        const ProgramOutcome outcome =
            run({.command = {"/usr/bin/python3", "-c",
                             "import sys, xml.etree.ElementTree as t\n"
                             "for e in t.parse(sys.argv[1]).findall(sys.argv[2]): print(e.text)",
                             scratch_ / "out/editions/feed.xml", xpath}});
        EXPECT_EQ(outcome.status, 0) << outcome.errors;
        std::vector<std::string> lines;
        for (std::size_t at = 0, end; (end = outcome.output.find('\n', at)) != std::string::npos;
             at = end + 1)
            lines.push_back(outcome.output.substr(at, end - at));
        return lines;
    }
};

TEST_F(BatchFeed, HasEveryDocumentOnceTheNewestFirst) {
    const Result made = batch({"in"});
    ASSERT_EQ(made.status, 0) << made.errors;
    ASSERT_THAT(made.documents, SizeIs(30));
    const std::vector<std::string> command{"feed",       scratch_ / "out/editions",
                                           "--url",      "https://example.org/listen",
                                           "--category", "Arts",
                                           "--author",   "Ida Holm"};
    ASSERT_EQ(run(audio_edition(command)).status, 0);
    const std::vector<std::string> guids = all("channel/item/guid");
    EXPECT_THAT(std::set<std::string>(guids.begin(), guids.end()), SizeIs(30));
    std::vector<std::string> newest_first;
    for (int minute = 29; minute >= 0; --minute)
        newest_first.push_back("Tue, 05 Mar 2024 06:" + number(minute) + ":00 +0000");
    EXPECT_EQ(all("channel/item/pubDate"), newest_first);
    const ProgramOutcome checked =
        run(audio_edition({"feed", "--check", scratch_ / "out/editions/feed.xml"}));
    EXPECT_EQ(checked.status, 0) << checked.errors;
    EXPECT_EQ(checked.errors, "");

    add_page("day-22/log", "The Log, corrected", 22);
    ASSERT_EQ(batch({"in"}).status, 0);
    ASSERT_EQ(run(audio_edition(command)).status, 0);
    EXPECT_EQ(all("channel/item/guid"), guids) << "a correction is no new episode";
    EXPECT_THAT(all("channel/item/title"), Contains("The Log, corrected"));
}

/// A book that takes long enough to be interrupted, after something that is quickly given up.
class StoppedBatch : public Batch {
  protected:
    StoppedBatch() {
        std::string text = "The Long Pier\n\n";
        for (int i = 1; i <= 60; ++i)
            text += "This is paragraph number " + std::to_string(i) + " of the story.\n\n";
        put(scratch_ / "in/book.txt", text);
        put(scratch_ / "in/larger.bin", std::string(100'000, '\0'));
        adopt_orphans();
    }

    [[nodiscard]] bool an_attempt_has_begun() const {
        std::error_code gone;
        for (fs::recursive_directory_iterator entry(scratch_ / "out/store", gone), end; !gone && entry != end;
             entry.increment(gone)) {
            if (entry->path().filename() == "attempts.jsonl") return true;
        }
        return false;
    }

    /// Sends `signal` as soon as the book is in hand.
    ProgramOutcome stop_by(int signal) {
        ProgramCall call = audio_edition({"batch", "in", "-o", "out", "--jobs", "1"});
        call.folder = scratch_.path();
        return run_watched(call, [&](const std::string& line, int pid) {
            if (line.find("larger.bin") == std::string::npos) return;
            while (!an_attempt_has_begun()) std::this_thread::yield();
            ::kill(pid, signal);
        });
    }

    [[nodiscard]] std::string attempts_of(const std::string& id) {
        const std::string key = batch({"in", "--verify"}).documents[id]["key"];
        return contents(scratch_ / "out/store" / key.substr(0, 2) / key / "attempts.jsonl");
    }
};

TEST_F(StoppedBatch, CanBeResumedAndCountsNoAttempt) {
    const ProgramOutcome outcome = stop_by(SIGTERM);
    EXPECT_EQ(outcome.status, 143) << outcome.errors;
    EXPECT_THAT(outcome.errors, HasSubstr("0 of 2 done, 1 quarantined, 1 left"));
    wait_for_orphans();
    EXPECT_THAT(attempts_of("book.txt"), HasSubstr("forgiven"));
    Result rest = batch({"in", "--max-attempts", "1"});
    EXPECT_EQ(rest.status, 0) << rest.errors;
    EXPECT_EQ(rest.documents["book.txt"]["made"], true);
}

TEST_F(StoppedBatch, ByKillLeavesNoProcessAndCountsTheAttempt) {
    EXPECT_EQ(stop_by(SIGKILL).status, -SIGKILL);
    wait_for_orphans();
    EXPECT_EQ(attempts_of("book.txt"), "{\"event\":\"begun\"}\n");
    Result given_up = batch({"in", "--max-attempts", "1"});
    EXPECT_EQ(given_up.status, 0) << given_up.errors;
    EXPECT_EQ(given_up.documents["book.txt"]["state"], "quarantined");
    EXPECT_THAT(given_up.documents["book.txt"]["failure"]["message"].dump(), HasSubstr("killed"));
    EXPECT_EQ(batch({"in", "--retry-quarantined"}).documents["book.txt"]["made"], true);
}

}  // namespace
}  // namespace audio_edition
