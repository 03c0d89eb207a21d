// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/onnx/onnx_runtime.h"

#include <array>
#include <cstdlib>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "base/scratch.h"
#include "speak/engines/onnx/small_model.h"
#include "speak/engines/real_models.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::string refusal_of(const std::string& library) {
    try {
        static_cast<void>(OnnxRuntime::open(std::array{library}));
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::unavailable);
        return error.message();
    }
    return "no error";
}

TEST(OnnxRuntime, SaysHowToGetItWhereItIsMissing) {
    EXPECT_THAT(refusal_of("/nowhere/libonnxruntime.so"), HasSubstr("install libonnxruntime"));
}

TEST(OnnxRuntime, IsNotJustAnyLibrary) {
    EXPECT_THAT(refusal_of("libc.so.6"), HasSubstr("something else of that name"));
}

TEST(OnnxRuntime, IsLookedForWhereItWasPutThenInTheSystem) {
    const ScratchFolder folder;
    for (const char* name : {"libonnxruntime.so.1.20.0", "libonnxruntime.so.1.32.0", "README"})
        std::ofstream(folder / name) << "x";
    const auto all = onnx_runtime_libraries({}, folder.path());
    ASSERT_GE(all.size(), 3U);
    EXPECT_EQ(all[0], folder / "libonnxruntime.so.1.32.0");
    EXPECT_EQ(all[1], folder / "libonnxruntime.so.1.20.0");
    EXPECT_EQ(all[2], "libonnxruntime.so.1");
    EXPECT_THAT(onnx_runtime_libraries("/opt/mine.so", folder.path()), ElementsAre("/opt/mine.so"));
}

/// The runtime that is beside the real models, or that AUDIO_EDITION_ONNX_RUNTIME names.
class WithRuntime : public testing::Test {
  protected:
    void SetUp() override {
        static_cast<void>(real_model({}));
        const char* const library = std::getenv("AUDIO_EDITION_ONNX_RUNTIME");
        if (library == nullptr) GTEST_SKIP() << no_real_model("libonnxruntime.so");
        libraries_ = {library};
    }
    std::vector<std::string> libraries_;
};

TEST_F(WithRuntime, RefusesBrokenModelsInItsOwnWords) {
    const OnnxRuntime runtime = OnnxRuntime::open(libraries_);
    EXPECT_FALSE(runtime.version().empty());
    for (const std::string& bytes :
         {std::string(), std::string("not a model"), model_of({model_node("Nonsense", "y")})}) {
        try {
            static_cast<void>(runtime.load(bytes, "voice.onnx"));
            FAIL() << "loaded " << bytes.size() << " bytes of nothing";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::broken_input);
            EXPECT_EQ(error.where(), "voice.onnx");
            EXPECT_THAT(error.message(), HasSubstr("ONNX Runtime refuses it: "));
        }
    }
}

}  // namespace
}  // namespace audio_edition
