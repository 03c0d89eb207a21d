// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace audio_edition {

/// A field of bytes in the notation of protocol buffers; below 128 bytes and field 16.
[[nodiscard]] std::string proto_field(int number, std::string_view body);

/// A node of a graph: its operator, its output, and attributes of its own.
[[nodiscard]] std::string model_node(std::string_view op, std::string_view output,
                                     std::string_view attributes = {});

/// A model whose graph has these nodes and one output.
[[nodiscard]] std::string model_of(const std::vector<std::string>& nodes, std::string_view output = "sound");

}  // namespace audio_edition
