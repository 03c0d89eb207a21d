// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/written_text.h"

#include <algorithm>

#include <gumbo.h>

#include "text/ascii.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// Names are shorter, and there are about two thousand of them.
constexpr std::string_view replacement = "\uFFFD";
constexpr std::size_t longest_character_name = 40;
constexpr std::size_t most_character_names = 4000;

std::size_t name_length(std::string_view text) noexcept {
    const auto end = std::ranges::find_if_not(text.substr(0, longest_character_name),
                                              [](char c) { return is_ascii_letter(c) || is_ascii_digit(c); });
    return static_cast<std::size_t>(end - text.begin());
}

std::size_t with_semicolon(std::string_view written, std::size_t end) noexcept {
    return end < written.size() && written[end] == ';' ? end + 1 : end;
}

/// Bytes of `&#8217;` or `&#x2019`; 0 where it is none.
std::size_t numeric_length(std::string_view written) noexcept {
    const bool hexadecimal = written.size() > 2 && ascii_lower(written[2]) == 'x';
    const std::size_t first = hexadecimal ? 3 : 2;
    const std::string_view digits = hexadecimal ? "0123456789abcdefABCDEF" : "0123456789";
    const std::size_t end = std::min(written.find_first_not_of(digits, first), written.size());
    return end <= first ? 0 : with_semicolon(written, end);
}

std::string text_of_fragment(const std::string& written) {
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    options.fragment_context = GUMBO_TAG_DIV;
    GumboOutput* output = gumbo_parse_with_options(&options, written.data(), written.size());
    std::string text;
    const GumboVector& children = output->root->v.element.children;
    if (children.length == 1) {
        const auto* child = static_cast<const GumboNode*>(children.data[0]);
        if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE) text = child->v.text.text;
    }
    gumbo_destroy_output(&options, output);
    return text;
}

/// Bytes of a tag, comment or the like that left no trace in the text; 0 where `<` is only a character.
std::size_t ignored_markup(std::string_view written) noexcept {
    if (written.size() < 2) return 0;
    const char after = written[1];
    if (!is_ascii_letter(after) && after != '/' && after != '!' && after != '?') return 0;
    const std::string_view end = written.starts_with("<!--") ? "-->" : ">";
    const std::size_t at = written.find(end);
    return at == std::string_view::npos ? written.size() : at + end.size();
}

}  // namespace

WrittenText::Reference WrittenText::named_reference(const std::string& written) {
    const auto known = known_.find(written);
    if (known != known_.end()) return known->second;
    if (known_.size() == most_character_names) return {};
    const std::string text = text_of_fragment(written);
    Reference found;
    if (text != written && !text.empty()) {
        // What follows the reference is the same on both sides.
        std::size_t same = 0;
        while (same + 1 < text.size() && text[text.size() - 1 - same] == written[written.size() - 1 - same])
            ++same;
        found = {written.size() - same, text.size() - same};
    }
    known_.emplace(written, found);
    return found;
}

WrittenText::Reference WrittenText::reference(std::string_view written, std::string_view read) {
    if (written.size() > 1 && written[1] == '#') {
        const std::size_t length = numeric_length(written);
        return {length, length == 0 ? 0 : decode_at(read, 0).size};
    }
    const std::size_t end = with_semicolon(written, 1 + name_length(written.substr(1)));
    return named_reference(std::string(written.substr(0, end)));
}

MappedText WrittenText::map(ByteSpan span, std::string_view read) {
    MappedText text;
    const std::string_view written = span.of(page_);
    std::size_t from = 0;
    std::size_t to = 0;
    const auto take = [&](std::size_t bytes, std::size_t made) {
        text.append(read.substr(to, made), {span.begin + from, span.begin + from + bytes});
        from += bytes;
        to += made;
    };
    while (from < written.size() && to < read.size()) {
        const auto differs = std::ranges::mismatch(written.substr(from), read.substr(to),
                                                   [](char a, char b) { return a == b && a != '&'; });
        const auto same = static_cast<std::size_t>(differs.in1 - written.begin()) - from;
        take(same, same);
        if (from == written.size() || to == read.size()) break;
        const std::string_view rest = written.substr(from);
        if (rest[0] == '&') {
            const Reference found = reference(rest, read.substr(to));
            if (found.written != 0 && found.read <= read.size() - to) {
                take(found.written, found.read);
            } else if (read[to] == '&') {
                take(1, 1);
            } else {
                break;
            }
        } else if (rest.starts_with("\r\n") && read[to] == '\n') {
            take(2, 1);
        } else if (rest[0] == '\r' && read[to] == '\n') {
            take(1, 1);
        } else if (read.substr(to).starts_with(replacement)) {
            take(decode_at(rest, 0).size, replacement.size());  // a control, or no character at all
        } else if (rest[0] == '\n' && from == 0) {
            ++from;  // the line end right after <pre> is not part of it
        } else if (const std::size_t ignored = rest[0] == '<' ? ignored_markup(rest) : 0; ignored != 0) {
            from += ignored;
        } else {
            break;
        }
    }
    // What is left maps as a whole, which a piece with sides of the same size does not.
    if (to < read.size() && written.size() - from == read.size() - to) {
        const std::size_t first = decode_at(read, to).size;
        if (to + first < read.size()) take(0, first);
    }
    if (to < read.size()) take(written.size() - from, read.size() - to);
    return text;
}

}  // namespace audio_edition
