// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include <algorithm>
#include <utility>

#include "base/error.h"

namespace audio_edition {
namespace {

/// Far more than any file of ours; walking a document deeper than this could exhaust the stack.
constexpr int deepest = 200;

/// Looks for the place where a text stops being JSON, without keeping any of it.
class Checker final : public nlohmann::json_sax<Json> {
  public:
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool key(string_t&) override { return true; }
    bool start_object(std::size_t) override { return descend(); }
    bool start_array(std::size_t) override { return descend(); }
    bool end_object() override { return ascend(); }
    bool end_array() override { return ascend(); }
    bool parse_error(std::size_t bytes_read, const std::string&, const nlohmann::json::exception&) override {
        bytes_read_ = bytes_read;
        return false;
    }

    /// Bytes read when the parser gave up, the last of them being the one it could not take.
    [[nodiscard]] std::size_t bytes_read() const noexcept { return bytes_read_; }
    [[nodiscard]] bool too_deep() const noexcept { return depth_ > deepest; }

  private:
    bool descend() { return ++depth_ <= deepest; }
    bool ascend() {
        --depth_;
        return true;
    }

    std::size_t bytes_read_ = 0;
    int depth_ = 0;
};

/// `where:line:column`, both from 1, columns in code points.
std::string place(const std::string& where, std::string_view text, std::size_t bytes_read) {
    const std::string_view before =
        text.substr(0, std::min(bytes_read, text.size() + 1) - (bytes_read > 0 ? 1 : 0));
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const std::string_view line = before.substr(before.rfind('\n') + 1);
    const auto is_start = [](unsigned char byte) { return (byte & 0xC0) != 0x80; };
    const auto columns = std::count_if(line.begin(), line.end(), is_start);
    return where + ":" + std::to_string(lines + 1) + ":" + std::to_string(columns + 1);
}

}  // namespace

std::string to_text(const Json& value, int indent) {
    return value.dump(indent, ' ', false, Json::error_handler_t::replace);
}

Json parse_json(std::string_view text, const std::string& where) {
    Checker checker;
    if (!Json::sax_parse(text, &checker)) {
        if (checker.too_deep()) {
            throw Error{ErrorKind::broken_input, where,
                        "is nested more than " + std::to_string(deepest) + " levels deep; flatten it"};
        }
        throw Error{ErrorKind::broken_input, place(where, text, checker.bytes_read()),
                    "is not JSON from here on; correct it"};
    }
    return Json::parse(text);
}

const Json* find_member(const Json& value, const char* key) {
    if (!value.is_object()) return nullptr;
    const auto found = value.find(key);
    return found == value.end() ? nullptr : &*found;
}

}  // namespace audio_edition
