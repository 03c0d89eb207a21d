// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// The words of which the authors of a page made an element's `class` and `id`, in lower case.
///
///     class="EntryContent post-123" id="main_col"      entry content post main col
[[nodiscard]] std::vector<std::string> class_words(const MarkupNode& element);

/// The same of its `class` alone: where its `id` says something else than what the element is.
[[nodiscard]] std::vector<std::string> words_of_class(const MarkupNode& element);

/// Whether `name` is one of the words between spaces in an attribute, in any case; `name` is in lower case.
///
///     <a rel="nofollow Author">      has_token(a, "rel", "author")
[[nodiscard]] bool has_token(const MarkupNode& element, std::string_view attribute, std::string_view name);

/// Splits at all but letters, and before capitals that follow small letters.
void split_words(std::string_view text, std::vector<std::string>& words);

}  // namespace audio_edition
