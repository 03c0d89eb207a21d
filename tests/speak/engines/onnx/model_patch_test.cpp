// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/onnx/model_patch.h"

#include <gtest/gtest.h>

#include "base/error.h"
#include "speak/engines/onnx/small_model.h"

namespace audio_edition {
namespace {

const std::string name_is_seed = proto_field(5, proto_field(1, "seed"));

PatchedModel patched(const std::string& model, const WantedValue& wanted = {.of_operator = "Ceil"}) {
    return patch_model(model, wanted, "voice.onnx");
}

std::string error_of(const std::string& model, const WantedValue& wanted = {.of_operator = "Ceil"}) {
    try {
        static_cast<void>(patched(model, wanted));
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::broken_input);
        EXPECT_EQ(error.where(), "voice.onnx");
        return error.message();
    }
    return "no error";
}

/// Attributes that make `seed` the node's: 1 is 00 00 80 3F.
std::string seed_of(std::string_view bytes_of_float) {
    return std::string("\x2A\x0E\x0A\x04seed\x15", 9).append(bytes_of_float).append("\xA0\x01\x01");
}

TEST(ModelPatch, SeedsWhatDrawsRandomNumbersAndTellsTheLengths) {
    const std::string ceil = model_node("Ceil", "w_ceil");
    const PatchedModel made =
        patched(model_of({model_node("RandomNormalLike", "z"), ceil, model_node("Add", "y")}));
    EXPECT_EQ(made.value, "w_ceil");
    EXPECT_EQ(made.seeded_nodes, 1);
    const std::string seeded = model_node("RandomNormalLike", "z", seed_of({"\0\0\x80\x3F", 4}));
    const std::string graph = seeded + ceil + model_node("Add", "y") +
                              proto_field(12, proto_field(1, "sound")) +
                              proto_field(12, proto_field(1, "w_ceil"));
    EXPECT_EQ(made.bytes, std::string({8, 9}) + proto_field(7, graph));
}

TEST(ModelPatch, GivesEveryNodeASeedOfItsOwn) {
    const PatchedModel made =
        patched(model_of({model_node("RandomNormalLike", "a"), model_node("RandomUniform", "b"),
                          model_node("Multinomial", "c"), model_node("Ceil", "w")}));
    EXPECT_EQ(made.seeded_nodes, 3);
    EXPECT_NE(made.bytes.find(seed_of({"\0\0\x80\x3F", 4})), std::string::npos);
    EXPECT_NE(made.bytes.find(seed_of({"\0\0\x00\x40", 4})), std::string::npos);
    EXPECT_NE(made.bytes.find(seed_of({"\0\0\x40\x40", 4})), std::string::npos);
}

TEST(ModelPatch, LeavesASeedThatIsThere) {
    const std::string model =
        model_of({model_node("RandomNormal", "z", name_is_seed), model_node("Ceil", "w")}, "w");
    EXPECT_EQ(patched(model).seeded_nodes, 0);
    EXPECT_EQ(patched(model).bytes, model) << "and an output that is there";
}

TEST(ModelPatch, ReachesIntoSubgraphs) {
    constexpr int graph = 6;
    constexpr int graphs = 11;
    for (const int kind : {graph, graphs}) {
        const std::string branch =
            proto_field(5, proto_field(1, "then") + proto_field(kind, model_node("RandomNormal", "z")));
        const PatchedModel made = patched(model_of({model_node("If", "y", branch), model_node("Ceil", "w")}));
        EXPECT_EQ(made.seeded_nodes, 1);
        EXPECT_NE(made.bytes.find(model_node("RandomNormal", "z", seed_of({"\0\0\x80\x3F", 4}))),
                  std::string::npos);
    }
}

TEST(ModelPatch, TakesAValueByItsName) {
    const std::string model = model_of({model_node("Ceil", "one"), model_node("Cast", "two")});
    EXPECT_EQ(patched(model, {.name = "two"}).value, "two");
    const std::string there = model_of({model_node("Cast", "two")}, "two");
    EXPECT_EQ(patched(there, {.name = "two"}).bytes, there) << "it is an output already";
}

TEST(ModelPatch, RefusesModelsThatDoNotTellWhichValueIsMeant) {
    EXPECT_NE(error_of(model_of({model_node("Add", "y")})).find("no value Ceil"), std::string::npos);
    EXPECT_NE(error_of(model_of({model_node("Ceil", "a"), model_node("Ceil", "b")})).find("several"),
              std::string::npos);
    EXPECT_NE(error_of(model_of({model_node("Ceil", "a")}), {.name = "b"}).find("no value b"),
              std::string::npos);
}

TEST(ModelPatch, RefusesWhatIsNoModel) {
    const std::string model = model_of({model_node("RandomNormalLike", "z"), model_node("Ceil", "w")});
    for (std::size_t size = 0; size < model.size(); ++size)
        EXPECT_NE(error_of(model.substr(0, size)), "no error");
    for (const std::string& bytes :
         {std::string("<!DOCTYPE html>"), std::string(4096, '\0'), std::string(100, '\xFF'),
          std::string("\x3A\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F"), model + model})
        EXPECT_NE(error_of(bytes), "no error");
}

TEST(ModelPatch, RefusesGraphsWithinGraphsWithoutEnd) {
    std::string node = model_node("RandomNormal", "z");
    for (int depth = 0; depth < 12; ++depth)
        node = model_node("If", "y", proto_field(5, proto_field(6, node)));
    EXPECT_NE(error_of(model_of({node, model_node("Ceil", "w")})).find("too deeply"), std::string::npos);
}

}  // namespace
}  // namespace audio_edition
