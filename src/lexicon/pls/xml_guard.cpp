// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/pls/xml_guard.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t kLargest = std::size_t{16} << 20;
constexpr int kDeepest = 64;
constexpr std::array<std::string_view, 6> kEntities{"amp;", "lt;", "gt;", "quot;", "apos;", "#"};

class Scan {
  public:
    Scan(std::string_view document, const std::string& name)
        : rest_(document), document_(document), name_(name) {}

    void run() {
        while (skip_to_next()) {
            if (rest_.starts_with("<!--")) {
                skip_past("-->");
            } else if (rest_.starts_with("<![CDATA[")) {
                skip_past("]]>");
            } else if (rest_.starts_with("<!DOCTYPE") || rest_.starts_with("<!ENTITY")) {
                reject("has a DOCTYPE; remove it, a lexicon needs no entities");
            } else if (rest_.front() == '&') {
                check_entity();
            } else {
                count_element();
            }
        }
    }

  private:
    bool skip_to_next() {
        const std::size_t at = rest_.find_first_of("<&");
        rest_.remove_prefix(std::min(at, rest_.size()));
        return !rest_.empty();
    }
    void skip_past(std::string_view end) {
        const std::size_t at = rest_.find(end);
        rest_.remove_prefix(at == std::string_view::npos ? rest_.size() : at + end.size());
    }
    void check_entity() {
        rest_.remove_prefix(1);
        const bool known =
            std::ranges::any_of(kEntities, [this](std::string_view one) { return rest_.starts_with(one); });
        if (!known) reject("names an entity of its own; write the character itself, or &amp; for a mere &");
    }
    void count_element() {
        const std::size_t end = rest_.find_first_of("<>", 1);
        const bool closes = rest_.starts_with("</");
        const bool empty = end != std::string_view::npos && rest_[end - 1] == '/';
        if (closes) --depth_;
        if (!closes && !empty && !rest_.starts_with("<?")) ++depth_;
        if (depth_ > kDeepest) reject("nests elements more than 64 deep; a lexicon needs three");
        rest_.remove_prefix(1);
    }
    [[noreturn]] void reject(const std::string& message) const {
        const auto line = 1 + std::ranges::count(document_.substr(0, document_.size() - rest_.size()), '\n');
        throw Error{ErrorKind::broken_input, name_ + ":" + std::to_string(line), message};
    }

    std::string_view rest_;
    std::string_view document_;
    const std::string& name_;
    int depth_ = 0;
};

}  // namespace

void guard_xml(std::string_view document, const std::string& name) {
    if (document.size() > kLargest)
        throw Error{ErrorKind::broken_input, name,
                    "is larger than 16 MiB; split the lexicon into several files"};
    if (!is_valid_utf8(document))
        throw Error{ErrorKind::broken_input, name, "is not UTF-8; save the file as UTF-8"};
    if (document.find('\0') != std::string_view::npos)
        throw Error{ErrorKind::broken_input, name, "holds a NUL; save the file as UTF-8"};
    Scan(document, name).run();
}

}  // namespace audio_edition
