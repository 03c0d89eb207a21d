// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/onnx/model_patch.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "base/error.h"

namespace audio_edition {
namespace {

enum class WireType : std::uint8_t { varint = 0, fixed64 = 1, bytes = 2, fixed32 = 5 };

/// The numbers of the fields of onnx.proto3 that matter here.
namespace field {
constexpr std::uint32_t model_graph = 7;
constexpr std::uint32_t graph_node = 1;
constexpr std::uint32_t graph_output = 12;
constexpr std::uint32_t node_output = 2;
constexpr std::uint32_t node_operator = 4;
constexpr std::uint32_t node_attribute = 5;
constexpr std::uint32_t attribute_name = 1;
constexpr std::uint32_t attribute_graph = 6;
constexpr std::uint32_t attribute_graphs = 11;
constexpr std::uint32_t value_name = 1;
}  // namespace field

constexpr int deepest_subgraph = 8;

struct ProtoField {
    std::uint32_t number = 0;
    WireType type = WireType::varint;
    std::string_view whole;  ///< with its tag
    std::string_view body;   ///< of a field of bytes
};

/// Reads the fields of a message one by one.
class ProtoReader {
  public:
    explicit ProtoReader(std::string_view message) : rest_(message) {}

    /// Nothing at the end, and where the bytes are no field; `broken` tells which.
    std::optional<ProtoField> next() {
        if (rest_.empty()) return std::nullopt;
        const std::string_view begin = rest_;
        const auto tag = varint();
        if (!tag || *tag >> 3 == 0 || *tag >> 3 > 0x1FFFFFFF) return fail();
        ProtoField read;
        read.number = static_cast<std::uint32_t>(*tag >> 3);
        read.type = static_cast<WireType>(*tag & 7);
        if (!take_body(read)) return fail();
        read.whole = begin.substr(0, begin.size() - rest_.size());
        return read;
    }
    [[nodiscard]] bool broken() const noexcept { return broken_; }

  private:
    std::optional<std::uint64_t> varint() {
        constexpr std::size_t longest = 10;
        std::uint64_t value = 0;
        for (std::size_t at = 0; at < std::min(longest, rest_.size()); ++at) {
            const auto byte = static_cast<std::uint8_t>(rest_[at]);
            value |= std::uint64_t{byte & 0x7FU} << (7 * at);
            if ((byte & 0x80) != 0) continue;
            rest_.remove_prefix(at + 1);
            return value;
        }
        return std::nullopt;
    }

    bool take(std::size_t size) {
        if (size > rest_.size()) return false;
        rest_.remove_prefix(size);
        return true;
    }

    bool take_body(ProtoField& read) {
        switch (read.type) {
            case WireType::varint:
                return varint().has_value();
            case WireType::fixed64:
                return take(8);
            case WireType::fixed32:
                return take(4);
            case WireType::bytes: {
                const auto size = varint();
                if (!size || *size > rest_.size()) return false;
                read.body = rest_.substr(0, static_cast<std::size_t>(*size));
                return take(read.body.size());
            }
        }
        return false;
    }

    std::optional<ProtoField> fail() {
        broken_ = true;
        return std::nullopt;
    }

    std::string_view rest_;
    bool broken_ = false;
};

void append_varint(std::string& bytes, std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) bytes += static_cast<char>((value & 0x7F) | 0x80);
    bytes += static_cast<char>(value);
}

std::string header(std::uint32_t number, std::size_t size) {
    std::string bytes;
    append_varint(bytes, std::uint64_t{number} << 3 | static_cast<std::uint64_t>(WireType::bytes));
    append_varint(bytes, size);
    return bytes;
}

/// A message that is put together from parts of another and of bytes of our own, which are kept here.
class Pieces {
  public:
    void keep(std::string_view bytes) {
        const bool touches = !parts_.empty() && parts_.back().data() + parts_.back().size() == bytes.data();
        if (touches)
            parts_.back() = {parts_.back().data(), parts_.back().size() + bytes.size()};
        else
            parts_.push_back(bytes);
        size_ += bytes.size();
    }
    void add(std::string bytes) {
        own_.push_back(std::move(bytes));
        parts_.emplace_back(own_.back());
        size_ += own_.back().size();
    }
    /// A field of `number` that holds `inner`.
    void add(std::uint32_t number, Pieces inner) {
        add(header(number, inner.size_));
        for (const std::string_view part : inner.parts_) parts_.push_back(part);
        size_ += inner.size_;
        // What the parts are views of must not move.
        inner_.push_back(std::move(inner.own_));
        for (auto& kept : inner.inner_) inner_.push_back(std::move(kept));
    }
    [[nodiscard]] std::string joined() const {
        std::string bytes;
        bytes.reserve(size_);
        for (const std::string_view part : parts_) bytes += part;
        return bytes;
    }

  private:
    std::vector<std::string_view> parts_;
    std::deque<std::string> own_;
    std::vector<std::deque<std::string>> inner_;
    std::size_t size_ = 0;
};

bool draws_random_numbers(std::string_view op) noexcept {
    constexpr std::array<std::string_view, 6> drawing{
        "RandomNormal", "RandomNormalLike", "RandomUniform", "RandomUniformLike", "Multinomial", "Bernoulli"};
    return std::ranges::find(drawing, op) != drawing.end();
}

/// AttributeProto {name: "seed", f: seed, type: FLOAT} as a field of its node.
std::string seed_attribute(int seed) {
    std::string bytes("\x2A\x0E\x0A\x04seed\x15", 9);
    const auto bits = std::bit_cast<std::uint32_t>(static_cast<float>(seed));
    for (unsigned shift = 0; shift < 32; shift += 8) bytes += static_cast<char>(bits >> shift & 0xFF);
    return bytes.append("\xA0\x01\x01", 3);
}

/// Of an attribute.
bool holds_graph(const ProtoField& part) noexcept {
    return part.type == WireType::bytes &&
           (part.number == field::attribute_graph || part.number == field::attribute_graphs);
}

class Patch {
  public:
    Patch(const WantedValue& wanted, const std::string& where) : wanted_(wanted), where_(where) {}

    PatchedModel model(std::string_view bytes) {
        Pieces patched;
        int graphs = 0;
        each_field(bytes, [&](const ProtoField& read) {
            if (read.number != field::model_graph || read.type != WireType::bytes)
                return patched.keep(read.whole);
            if (++graphs > 1) throw broken("it holds several graphs");
            patched.add(field::model_graph, main_graph(read.body));
        });
        if (graphs == 0) throw broken("it holds no graph");
        return {patched.joined(), value_, seeds_};
    }

  private:
    [[nodiscard]] Error broken(const std::string& what) const {
        return {ErrorKind::broken_input, where_,
                "is not a model that can be used: " + what + "; get it again"};
    }

    template <class Take>
    void each_field(std::string_view message, Take take) const {
        ProtoReader reader(message);
        while (const auto read = reader.next()) take(*read);
        if (reader.broken()) throw broken("it is not ONNX, or it is cut off");
    }

    Pieces main_graph(std::string_view graph) {
        Pieces patched = this->graph(graph, 0);
        if (value_.empty()) {
            throw broken("it does not tell how long its phonemes are (no value " +
                         std::string(wanted_.name.empty() ? wanted_.of_operator : wanted_.name) + ")");
        }
        if (std::ranges::find(outputs_, value_) != outputs_.end()) return patched;
        std::string name = header(field::value_name, value_.size()) + value_;
        patched.add(header(field::graph_output, name.size()) + name);
        return patched;
    }

    Pieces graph(std::string_view graph, int depth) {
        Pieces patched;
        each_field(graph, [&](const ProtoField& read) {
            if (read.type == WireType::bytes && read.number == field::graph_node)
                node(read, depth, patched);
            else
                patched.keep(read.whole);
            if (depth == 0 && read.type == WireType::bytes && read.number == field::graph_output)
                each_field(read.body, [&](const ProtoField& part) {
                    if (part.number == field::value_name) outputs_.push_back(part.body);
                });
        });
        return patched;
    }

    void node(const ProtoField& whole, int depth, Pieces& graph) {
        std::string_view op;
        bool has_seed = false;
        bool has_subgraph = false;
        std::vector<std::string_view> outputs;
        each_field(whole.body, [&](const ProtoField& read) {
            if (read.number == field::node_operator) op = read.body;
            if (read.number == field::node_output) outputs.push_back(read.body);
            if (read.number != field::node_attribute) return;
            each_field(read.body, [&](const ProtoField& part) {
                has_seed = has_seed || (part.number == field::attribute_name && part.body == "seed");
                has_subgraph = has_subgraph || holds_graph(part);
            });
        });
        if (depth == 0) look_for_value(op, outputs);
        const bool needs_seed = draws_random_numbers(op) && !has_seed;
        if (!needs_seed && !has_subgraph) return graph.keep(whole.whole);
        Pieces patched;
        each_field(whole.body, [&](const ProtoField& read) {
            if (read.number == field::node_attribute && has_subgraph)
                patched.add(field::node_attribute, attribute(read.body, depth));
            else
                patched.keep(read.whole);
        });
        if (needs_seed) patched.add(seed_attribute(++seeds_));
        graph.add(field::graph_node, std::move(patched));
    }

    Pieces attribute(std::string_view attribute, int depth) {
        if (depth == deepest_subgraph) throw broken("its graphs are nested too deeply");
        Pieces patched;
        each_field(attribute, [&](const ProtoField& read) {
            if (holds_graph(read))
                patched.add(read.number, graph(read.body, depth + 1));
            else
                patched.keep(read.whole);
        });
        return patched;
    }

    void look_for_value(std::string_view op, const std::vector<std::string_view>& outputs) {
        for (const std::string_view output : outputs) {
            const bool wanted = wanted_.name.empty() ? op == wanted_.of_operator : output == wanted_.name;
            if (!wanted || output.empty()) continue;
            if (!value_.empty()) throw broken("it has several values that could be its phonemes' lengths");
            value_ = output;
        }
    }

    const WantedValue& wanted_;
    const std::string& where_;
    std::string value_;
    std::vector<std::string_view> outputs_;  ///< of the main graph
    int seeds_ = 0;
};

}  // namespace

PatchedModel patch_model(std::string_view model, const WantedValue& wanted, const std::string& where) {
    return Patch(wanted, where).model(model);
}

}  // namespace audio_edition
