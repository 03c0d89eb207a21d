// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace audio_edition {

/// The elements that are open while a page is parsed: an estimate from its tags alone, at least a third of
/// the truth.
///
/// It knows the rules of WHATWG HTML (13.2.6) that close elements without their tags: <p> before blocks, <li>
/// before <li>, cells before cells, and what an end tag may reach across. Where drawings or formulas are open
/// the rules differ, and it lets nothing go but by its own end tag.
class OpenElements {
  public:
    /// Closes what `name` closes by beginning.
    void before(std::string_view name);
    void open(std::string_view name);
    /// Closes by an end tag. Whether there was something it could close.
    bool close(std::string_view name);

    [[nodiscard]] std::size_t depth() const noexcept { return open_.size(); }
    [[nodiscard]] bool has(std::string_view name) const noexcept;
    /// Whether <script>, <style> and their like surely hold raw text here.
    [[nodiscard]] bool surely_html() const noexcept;

  private:
    /// All elements of one name.
    struct Kind {
        std::string_view name;
        std::size_t open = 0;
        bool special = false;
        bool bounds_scope = false;
    };
    using Bound = bool (*)(const Kind&);

    [[nodiscard]] static bool bounds_paragraph(const Kind& kind) noexcept;
    [[nodiscard]] Kind& kind(std::string_view name);
    void close_item(std::initializer_list<std::string_view> any);
    void close_within_table(std::initializer_list<std::string_view> any);
    void close_option();
    /// The place of the innermost open `name` that no bound hides; `depth()` where there is none.
    [[nodiscard]] std::size_t within_scope(std::string_view name, Bound bound) const noexcept;
    void cut(std::size_t depth) noexcept;

    std::map<std::string, Kind, std::less<>> kinds_;
    std::vector<Kind*> open_;
};

/// Void elements have no content and no end tag: <br>.
[[nodiscard]] bool is_void_element(std::string_view name) noexcept;
/// What <script>, <title> … hold is text, whatever looks like a tag in it.
[[nodiscard]] bool is_raw_text_element(std::string_view name) noexcept;
/// <b>, <font> …: what stays in force across blocks until its own end tag.
[[nodiscard]] bool is_formatting_element(std::string_view name) noexcept;

}  // namespace audio_edition
