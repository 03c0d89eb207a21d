// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/onnx/small_model.h"

namespace audio_edition {

std::string proto_field(int number, std::string_view body) {
    std::string bytes{static_cast<char>(number << 3 | 2)};
    if (body.size() >= 128) bytes += static_cast<char>(body.size() % 128 | 128);
    bytes += static_cast<char>(body.size() >= 128 ? body.size() / 128 : body.size());
    return bytes.append(body);
}

std::string model_node(std::string_view op, std::string_view output, std::string_view attributes) {
    return proto_field(1, proto_field(2, output) + proto_field(4, op) + std::string(attributes));
}

std::string model_of(const std::vector<std::string>& nodes, std::string_view output) {
    std::string graph;
    for (const std::string& node : nodes) graph += node;
    graph += proto_field(12, proto_field(1, output));
    const std::string version{8, 9};  // field 1, a number
    return version + proto_field(7, graph);
}

}  // namespace audio_edition
