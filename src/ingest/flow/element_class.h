// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "ingest/markup/markup_tree.h"
#include "ingest/name_set.h"

namespace audio_edition {

/// What an element does to the text in it.
enum class ElementClass : std::uint8_t {
    phrase,     ///< <b>, <a>, anything unknown: part of the line
    division,   ///< <p>, <div>, <section>, display: block, …: a block of its own
    heading,    ///< <h1> to <h6>, <hgroup>, role="heading"
    list,       ///< <ol>, <ul>, …
    list_item,  ///< <li>, <dd>
    quotation,  ///< <blockquote>
    table,
    caption,     ///< <figcaption>
    figure,      ///< <figure>
    listing,     ///< <pre>
    picture,     ///< <img>, <image>
    line_break,  ///< <br>
    rule,        ///< <hr>
    head,        ///< never shown: <head>, <script>, <style>, …
};

[[nodiscard]] ElementClass class_of(const MarkupNode& element) noexcept;

/// Whether its style gives a phrase a box of its own: display: block, flex, …
[[nodiscard]] bool is_laid_out_as_block(const MarkupNode& element) noexcept;

/// 1 to 6, from the name or from aria-level; 2 where neither tells.
[[nodiscard]] int heading_level(const MarkupNode& heading) noexcept;

/// A heading in one of these says nothing of the sections of the work (HTML's sectioning roots).
[[nodiscard]] bool is_sectioning_root(const MarkupNode& element) noexcept;

/// Whether an element asks not to be shown: `hidden`, aria-hidden="true" unless it is a caption, display:
/// none, visibility: hidden.
[[nodiscard]] bool is_hidden(const MarkupNode& element);

/// Whether `space_separated` holds `token`.
[[nodiscard]] bool has_token(std::string_view space_separated, std::string_view token) noexcept;

/// Whether one of the element's types (`epub:type`, or `role` without its "doc-") is among `types`.
template <std::size_t Count>
[[nodiscard]] bool has_type(const MarkupNode& element, const NameSet<Count>& types) noexcept {
    for (const MarkupAttribute& attribute : element.attributes) {
        if (attribute.name != "epub:type" && attribute.name != "role") continue;
        std::string_view rest = attribute.value;
        while (!rest.empty()) {
            const std::size_t begin = std::min(rest.find_first_not_of(" \t\r\n"), rest.size());
            const std::size_t end = std::min(rest.find_first_of(" \t\r\n", begin), rest.size());
            std::string_view type = rest.substr(begin, end - begin);
            if (type.starts_with("doc-")) type.remove_prefix(4);
            if (types.contains(type)) return true;
            rest.remove_prefix(end);
        }
    }
    return false;
}

}  // namespace audio_edition
