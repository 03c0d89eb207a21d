// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// Which value of a model is wanted beside its own outputs: by its name, or as what the only node of an
/// operator gives.
struct WantedValue {
    std::string_view name = {};
    std::string_view of_operator = {};  ///< "Ceil"; looked for where `name` is empty
};

struct PatchedModel {
    std::string bytes;
    std::string value;     ///< the name of the output that was added
    int seeded_nodes = 0;  ///< sources of chance that got a seed
};

/// Makes a model in ONNX's format (a ModelProto of onnx.proto3, IR version 3 and later) say the same at every
/// run, and tell how long each phoneme takes.
///
/// Every node that draws random numbers and has no seed gets one, counted from 1 in the order of the file, in
/// subgraphs too; the wanted value becomes an output of the graph. Nothing else changes: other bytes are
/// copied as they are. A pure function of its arguments; takes any bytes in time and memory linear in their
/// number.
///
///     patch_model(bytes_of("en_US-joe-medium.onnx"), {.of_operator = "Ceil"})     value "/dp/Ceil_output_0", 2 seeded
///
/// Throws Error{broken_input, where} for bytes that are no such model, and where there is no wanted value, or
/// more than one that it could be.
[[nodiscard]] PatchedModel patch_model(std::string_view model, const WantedValue& wanted,
                                       const std::string& where);

}  // namespace audio_edition
