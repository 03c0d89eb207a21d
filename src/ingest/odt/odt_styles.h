// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// What a style of an OpenDocument text tells of the text that has it, with what it inherits. What it does
/// not say is empty.
struct OdtStyle {
    std::vector<std::string_view> names;   ///< its own, then those that it inherits from: "P1", "Title"
    std::string_view level;                ///< "super 58%", "sub 58%"
    std::string_view struck_out, display;  ///< "solid" …; "none" of hidden text
    std::string_view slant, weight;        ///< "italic", "bold"
    std::string language;                  ///< "en-GB"
};

/// The styles of an OpenDocument text: those of styles.xml, and the automatic ones of content.xml.
///
///     <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>      P1, Title
class OdtStyles {
  public:
    /// Adds the styles of `part`, which must outlive this.
    void add(const MarkupTree& part);

    /// Of `family` ("paragraph", "text"), by its name. Everything empty where there is none.
    [[nodiscard]] OdtStyle find(std::string_view family, std::string_view name) const;

    /// How a list is numbered at `level`, from 1: "1", "a", "A", "i" or "I", as <ol> has it; empty for
    /// bullets.
    [[nodiscard]] std::string_view number_format(std::string_view list, int level) const;

    /// What paragraphs are in that say nothing else: "en-GB"; empty where it is not told.
    [[nodiscard]] const std::string& language() const noexcept { return language_; }

  private:
    struct Style {
        std::string_view parent;
        OdtStyle own;
    };

    void add_style(const MarkupTree& part, NodeIndex node);
    void add_list(const MarkupTree& part, NodeIndex node);

    std::unordered_map<std::string, Style> styles_;            ///< by family and name
    std::unordered_map<std::string, std::string_view> lists_;  ///< number formats, by list and level
    std::string language_;
};

}  // namespace audio_edition
