// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/download.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"
#include "support/web_server.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;

/// A server that has a model of 300,000 bytes, and a folder to get it into.
class DownloadTest : public testing::Test {
  protected:
    DownloadTest() {
        for (int i = 0; i < 300'000; ++i) model_ += static_cast<char>('a' + i * 7 % 23);
        put(scratch_ / "site/model.onnx", model_);
        md5_ = checksum_of(scratch_ / "site/model.onnx", ChecksumKind::md5);
    }

    void get(const std::string& path) {
        download(
            {server_.address(path), model_.size(), md5_}, wanted_, {.connect_seconds = 5},
            [this](std::uint64_t bytes, std::uint64_t of) {
                last_progress_ = bytes;
                EXPECT_EQ(of, model_.size());
            },
            stop_.get_token());
    }

    [[nodiscard]] std::vector<std::string> there() const { return names_in(scratch_ / "got"); }

    ScratchFolder scratch_;
    std::filesystem::path wanted_ = scratch_ / "got/model.onnx";
    std::string model_;
    Checksum md5_;
    std::uint64_t last_progress_ = 0;
    std::stop_source stop_;
    WebServer server_{scratch_ / "site"};
};

TEST_F(DownloadTest, GetsAFileWholeAndTellsHowFarItIs) {
    get("files/model.onnx");
    EXPECT_EQ(contents(wanted_), model_);
    EXPECT_EQ(last_progress_, model_.size());
    EXPECT_THAT(there(), ElementsAre("model.onnx"));
}

TEST_F(DownloadTest, AsksForNothingThatIsThere) {
    put(wanted_, model_);
    get("files/model.onnx");
    EXPECT_THAT(server_.requests(), ElementsAre());
}

TEST_F(DownloadTest, GetsAgainWhatIsThereAndBroken) {
    put(wanted_, model_.substr(0, 200'000) + std::string(100'000, '?'));
    get("files/model.onnx");
    EXPECT_EQ(contents(wanted_), model_);
}

TEST_F(DownloadTest, GoesOnWhereItWasCutOff) {
    const Error error = error_of([&] { get("cut/120000/model.onnx"); });
    EXPECT_EQ(error.kind(), ErrorKind::try_again);
    EXPECT_THAT(there(), ElementsAre("model.onnx.part"));
    EXPECT_EQ(contents(scratch_ / "got/model.onnx.part"), model_.substr(0, 120'000));
    get("files/model.onnx");
    EXPECT_EQ(contents(wanted_), model_);
    EXPECT_EQ(server_.requests().back(), "/files/model.onnx bytes=120000-");
}

TEST_F(DownloadTest, BeginsAnewWhereTheServerCannotGoOn) {
    put(scratch_ / "got/model.onnx.part", model_.substr(0, 1000));
    get("no-ranges/model.onnx");
    EXPECT_EQ(contents(wanted_), model_);
}

TEST_F(DownloadTest, BeginsAnewWhereWhatWasThereIsOfAnotherFile) {
    put(scratch_ / "got/model.onnx.part", std::string(1000, '?'));
    get("files/model.onnx");
    EXPECT_EQ(contents(wanted_), model_);
    EXPECT_EQ(server_.requests().size(), 2U);
}

TEST_F(DownloadTest, TakesAPartThatIsWhole) {
    put(scratch_ / "got/model.onnx.part", model_);
    get("files/model.onnx");
    EXPECT_EQ(contents(wanted_), model_);
    EXPECT_THAT(server_.requests(), ElementsAre());
}

TEST_F(DownloadTest, KeepsNothingOfAFileThatIsNotWhatItShouldBe) {
    put(scratch_ / "site/model.onnx", model_.substr(1) + "!");
    const Error error = error_of([&] { get("files/model.onnx"); });
    EXPECT_EQ(error.kind(), ErrorKind::broken_input);
    EXPECT_THAT(error.what(), HasSubstr("is not the file that was announced"));
    EXPECT_THAT(there(), ElementsAre());
}

TEST_F(DownloadTest, NeverWritesMoreThanWasAnnounced) {
    EXPECT_EQ(error_of([&] { get("endless"); }).kind(), ErrorKind::broken_input);
    EXPECT_THAT(there(), ElementsAre());
}

TEST_F(DownloadTest, FollowsAFewRedirectsAndNoneToOtherSchemes) {
    get("away/model.onnx");
    EXPECT_EQ(contents(wanted_), model_);
    std::filesystem::remove(wanted_);
    EXPECT_THAT(error_of([&] { get("loop"); }).what(), HasSubstr("from address to address"));
    EXPECT_LE(server_.requests().size(), 10U);
    EXPECT_EQ(error_of([&] { get("file-scheme"); }).kind(), ErrorKind::usage);
    EXPECT_THAT(there(), testing::Not(testing::Contains("model.onnx")));
}

TEST_F(DownloadTest, TellsWhatAServerAnswers) {
    for (const auto& [status, kind] :
         std::vector<std::pair<std::string, ErrorKind>>{{"404", ErrorKind::no_input},
                                                        {"410", ErrorKind::no_input},
                                                        {"403", ErrorKind::permission},
                                                        {"429", ErrorKind::try_again},
                                                        {"503", ErrorKind::try_again}}) {
        const Error error = error_of([&] { get("status/" + status + "/model.onnx"); });
        EXPECT_EQ(error.kind(), kind) << status;
        EXPECT_THAT(error.what(), HasSubstr("HTTP " + status));
    }
}

TEST_F(DownloadTest, TellsWhereNobodyAnswersAndWhatIsNoAddress) {
    const auto get_from = [&](const std::string& url) {
        return error_of([&] { download({url, 1, {}}, wanted_, {.connect_seconds = 5}, {}, {}); }).kind();
    };
    EXPECT_EQ(get_from("http://127.0.0.1:1/model.onnx"), ErrorKind::try_again);
    EXPECT_EQ(get_from("ftp://127.0.0.1/model.onnx"), ErrorKind::usage);
    EXPECT_EQ(get_from("file:///etc/hostname"), ErrorKind::usage);
    EXPECT_EQ(get_from("nonsense://"), ErrorKind::usage);
}

TEST_F(DownloadTest, StopsWhenAskedToAndKeepsWhatCame) {
    stop_.request_stop();
    EXPECT_EQ(error_of([&] { get("files/model.onnx"); }).kind(), ErrorKind::interrupted);
    EXPECT_FALSE(std::filesystem::exists(wanted_));
}

TEST_F(DownloadTest, FetchesATextUpToALimit) {
    put(scratch_ / "site/voices.json", "{\"ä\": 1}");
    EXPECT_EQ(fetch_text(server_.address("files/voices.json"), 100, {}, {}), "{\"ä\": 1}");
    const Error error =
        error_of([&] { static_cast<void>(fetch_text(server_.address("endless"), 1'000'000, {}, {})); });
    EXPECT_EQ(error.kind(), ErrorKind::broken_input);
}

}  // namespace
}  // namespace audio_edition
