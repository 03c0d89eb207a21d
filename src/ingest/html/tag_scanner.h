// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "text/byte_span.h"

namespace audio_edition {

/// A tag as it is written: `<p class="x">` or `</p>`.
struct WrittenTag {
    std::string name;  ///< in lower case
    bool closes = false;
    bool is_empty = false;  ///< ends in a slash: <p/>
    ByteSpan span;          ///< with its brackets
    ByteSpan surplus;  ///< the attributes beyond the limit, up to the bracket; empty where there are none
};

/// Finds the tags of a page, as the tokenizer of WHATWG HTML does: comments, doctypes and processing
/// instructions are passed over, quotes protect a `>`.
class TagScanner {
  public:
    TagScanner(std::string_view page, std::size_t attribute_limit)
        : page_(page), attribute_limit_(attribute_limit) {}

    /// The next tag that is complete.
    [[nodiscard]] std::optional<WrittenTag> next();
    /// Goes on after the text of <script>, <style> …, which holds no tags but `</name>`.
    void pass_raw_text(const std::string& name);

  private:
    [[nodiscard]] std::optional<WrittenTag> tag(std::size_t begin);
    /// Returns where the tag's `>` is; the end of the page where there is none.
    [[nodiscard]] std::size_t pass_attributes(WrittenTag& tag);
    void pass_attribute();
    void pass_comment(std::size_t begin);
    void pass_beyond(std::size_t at) noexcept;
    [[nodiscard]] char peek(std::size_t at) const noexcept { return at < page_.size() ? page_[at] : '\0'; }

    std::string_view page_;
    std::size_t attribute_limit_;
    std::size_t at_ = 0;
};

}  // namespace audio_edition
