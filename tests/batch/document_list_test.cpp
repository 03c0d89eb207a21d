// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/document_list.h"

#include <gmock/gmock.h>

#include "base/scratch.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;

BuildRequest read_clips(const Json& options, const fs::path&) {
    BuildRequest request;
    for (const auto& [name, value] : options.items()) {
        if (name != "clips") throw Error{ErrorKind::usage, "option '" + name + "'", "is unknown"};
        request.clips = value;
    }
    return request;
}

std::vector<ListedDocument> listed(const std::vector<fs::path>& sources) {
    return list_documents(sources, {}, read_clips).documents;
}

std::vector<std::string> ids(const std::vector<ListedDocument>& documents) {
    std::vector<std::string> all;
    for (const ListedDocument& document : documents) all.push_back(document.id);
    return all;
}

std::vector<std::string> faults(const std::vector<ListedDocument>& documents) {
    std::vector<std::string> all;
    for (const ListedDocument& document : documents)
        all.emplace_back(document.fault ? document.fault->what() : "fine");
    return all;
}

class DocumentList : public testing::Test {
  protected:
    std::vector<ListedDocument> manifest(const std::string& text) {
        put(scratch_ / "day.jsonl", text);
        return listed({scratch_ / "day.jsonl"});
    }

    ScratchFolder scratch_;
};

TEST_F(DocumentList, OfFilesAndFoldersHasPathsFromWhatTheyShare) {
    for (const char* name : {"jan/a.txt", "jan/old/b.txt", "feb/a.txt"}) put(scratch_ / name, "text");
    EXPECT_THAT(ids(listed({scratch_ / "jan"})), ElementsAre("a.txt", "old/b.txt"));
    EXPECT_THAT(ids(listed({scratch_ / "jan/"})), ElementsAre("a.txt", "old/b.txt"));
    EXPECT_THAT(ids(listed({scratch_ / "jan/a.txt"})), ElementsAre("a.txt"));
    EXPECT_THAT(ids(listed({scratch_ / "jan", scratch_ / "feb"})),
                ElementsAre("jan/a.txt", "jan/old/b.txt", "feb/a.txt"));
    EXPECT_THAT(faults(listed({scratch_ / "jan", scratch_ / "jan/a.txt"})),
                ElementsAre("fine", "fine", HasSubstr("was given before")));
}

TEST_F(DocumentList, OfWhatIsNotThereIsNone) {
    EXPECT_EQ(error_of([&] { static_cast<void>(listed({scratch_ / "nowhere"})); }).kind(),
              ErrorKind::no_input);
    EXPECT_EQ(error_of([&] { static_cast<void>(listed({scratch_ / "nowhere.jsonl"})); }).kind(),
              ErrorKind::no_input);
}

TEST_F(DocumentList, OfAManifestHasItsLines) {
    const auto documents = manifest(
        "\xEF\xBB\xBF{\"id\": \"pier\", \"src\": \"in/pier.txt\", \"clips\": true}\r\n\n"
        "{\"src\": \"/tmp/b.txt\", \"id\": 7}");
    ASSERT_THAT(faults(documents), ElementsAre("fine", "fine"));
    EXPECT_THAT(ids(documents), ElementsAre("pier", "7"));
    EXPECT_EQ(documents[0].source, scratch_ / "in/pier.txt");
    EXPECT_EQ(documents[0].where, (scratch_ / "day.jsonl").native() + ":1");
    EXPECT_TRUE(documents[0].options->clips);
    EXPECT_EQ(documents[1].source, "/tmp/b.txt");
    EXPECT_EQ(documents[1].where, (scratch_ / "day.jsonl").native() + ":3");
}

TEST_F(DocumentList, BrokenLinesAreFaultyAndTheOthersAreNot) {
    const auto documents = manifest(R"({"id": "a", "src": "a.txt"}
{"id": "b", "src": "b.txt"
["c"]
{"id": "d"}
{"id": "", "src": "e.txt"}
{"id": "f", "src": "f.txt", "voic": "arthur"}
{"id": "a", "src": "g.txt"}
{"id": null, "src": "h.txt"}
{"id": "z", "src": "z.txt"})");
    EXPECT_THAT(
        faults(documents),
        ElementsAre("fine", HasSubstr("day.jsonl:2: "), HasSubstr("day.jsonl:3: is not a JSON object"),
                    HasSubstr("day.jsonl:4: has no \"src\""), HasSubstr("day.jsonl:5: has an empty \"id\""),
                    HasSubstr("day.jsonl:6: option 'voic': is unknown"),
                    HasSubstr("day.jsonl:7: the id 'a' was given before, at "),
                    HasSubstr("day.jsonl:8: has no \"id\""), "fine"));
    EXPECT_EQ(documents[5].id, "f");
    EXPECT_THAT(documents[1].id, HasSubstr("day.jsonl:2"));
}

TEST_F(DocumentList, HostileLinesAreFaultyToo) {
    const std::string deep(200'000, '[');
    EXPECT_THAT(
        faults(manifest(deep + "\n{\"id\":\"\xFF\",\"src\":\"a\"}\n{\"id\":\"a\\u0000b\",\"src\":\"b\"}\n")),
        ElementsAre(HasSubstr("day.jsonl:1"), HasSubstr("day.jsonl:2"), "fine"));
}

}  // namespace
}  // namespace audio_edition
