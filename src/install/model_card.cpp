// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/model_card.h"

#include <cstddef>

#include "text/one_line.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest_fact = 300;

/// Cut between code points, and without what could steer a terminal.
std::string as_fact(std::string_view text) {
    std::string clean;
    const std::string line = on_one_line(text);
    for (std::size_t at = 0; at < line.size();) {
        const CodePoint c = decode_at(line, at);
        if (clean.size() + c.size > longest_fact) return clean + "…";
        at += c.size;
        if (c.value >= 0x20 && c.value != 0x7F && !(c.value >= 0x80 && c.value < 0xA0))
            append_utf8(clean, c.value);
    }
    return clean;
}

std::string_view without(std::string_view line, std::string_view leading) {
    const std::size_t begin = line.find_first_not_of(leading);
    return begin == std::string_view::npos ? std::string_view{} : line.substr(begin);
}

/// The CC0 of "* License: CC0".
std::string value_of(std::string_view line, std::string_view key) {
    line = without(line, " \t*-");
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || to_lower(line.substr(0, colon)) != key) return "";
    return as_fact(line.substr(colon + 1));
}

/// Takes a card line by line.
class CardReader {
  public:
    void take(std::string_view line) {
        if (line.starts_with('#')) {
            close_section();
            in_training_ = on_one_line(to_lower(without(line, "#"))).starts_with("training");
            return;
        }
        for (const char* key : {"license", "licence"})
            if (const std::string value = value_of(line, key); !value.empty()) add(licence_, value);
        if (const std::string value = value_of(line, "url"); !value.empty()) address_ = value;
        if (in_training_) training_ += std::string(without(line, " \t*-")) + "\n";
    }

    ModelCard finish() {
        close_section();
        return {as_fact(card_licence_), as_fact(training_)};
    }

  private:
    static void add(std::string& list, const std::string& value) {
        if (!list.empty()) list += "; ";
        list += value;
    }

    /// "See URL" is no licence without it.
    void close_section() {
        if (!licence_.empty()) {
            const bool elsewhere = to_lower(licence_).starts_with("see");
            add(card_licence_, elsewhere && !address_.empty() ? licence_ + " (" + address_ + ")" : licence_);
        }
        licence_.clear();
        address_.clear();
    }

    std::string licence_, address_;  ///< of the section that is read
    std::string card_licence_;
    std::string training_;
    bool in_training_ = false;
};

}  // namespace

ModelCard read_model_card(std::string_view text) {
    CardReader reader;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        reader.take(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return reader.finish();
}

}  // namespace audio_edition
