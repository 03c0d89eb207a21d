// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <exception>
#include <map>
#include <string>
#include <string_view>

#include <md4c.h>

#include "ingest/markup/tree_builder.h"
#include "language/reader_words.h"

namespace audio_edition {

/// Feeds what md4c meets in one stretch of a source to a TreeBuilder.
///
/// md4c hands out pointers into the text it was given; their distance from its beginning, and `offset`, tell
/// the byte of the source. What it makes up itself (the space of a soft line break) has none.
class MarkdownEvents {
  public:
    /// `footnotes` maps the names of footnotes to the ids of their elements; `words` name what a quotation is
    /// marked as.
    MarkdownEvents(std::string_view source, const std::string& where,
                   const std::map<std::string, std::string>& footnotes, const ReaderWords& words,
                   TreeBuilder& builder)
        : source_(source), where_(where), footnotes_(footnotes), words_(words), builder_(builder) {}

    /// Parses `text`, which stands at `offset` of the source, byte for byte but for what was blanked out.
    void parse(std::string_view text, std::size_t offset);
    /// The same for the body of a footnote, which is parsed as the item of a list so that its indented lines
    /// are taken for its own: the list and the item themselves are left out.
    void parse_item(std::string_view text, std::size_t offset);

  private:
    template <class Act>
    static int guarded(void* self, const Act& act) noexcept;
    void enter(MD_BLOCKTYPE type, void* detail);
    void leave(MD_BLOCKTYPE type);
    void enter(MD_SPANTYPE type, void* detail);
    void leave(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, std::string_view run);
    void describe(MD_TEXTTYPE type, std::string_view run);

    void open(std::string name, std::vector<MarkupAttribute> attributes = {});
    void close();
    void normal_text(std::string_view run);
    void inline_tag(std::string_view tag);
    void close_inline_tags(std::size_t spans);
    [[nodiscard]] bool has_single_tilde() const;
    void close_span();
    void close_spans();
    void picture();
    void wiki_link(std::string_view run);
    void code_text(std::string_view run);
    void mapped(std::string_view shown, std::string_view run);
    void generated(std::string_view shown);
    void raw_html();
    bool box_tag(std::string_view written);
    void close_boxes();
    [[nodiscard]] std::size_t place_of(std::string_view run) const noexcept;
    [[nodiscard]] const std::string& entity(std::string_view written);

    std::string_view source_;
    const std::string& where_;
    const std::map<std::string, std::string>& footnotes_;
    const ReaderWords& words_;
    TreeBuilder& builder_;
    std::string_view given_;
    std::size_t offset_ = 0;
    std::size_t reached_ = 0;  ///< of the source: after the last run of text
    int unwrapped_ = 0;        ///< the list and the item around a footnote that are still to be left out
    int left_out_ = 0;         ///< of them, those that are open
    int depth_ = 0;            ///< of blocks
    std::vector<MD_SPANTYPE> spans_;  ///< that are open, but for images
    /// Elements written as tags within a line that are open, each with how many spans are open around it.
    std::vector<std::pair<std::string, std::size_t>> inline_tags_;
    /// Boxes written as tags around blocks that are open, each with how many blocks are open around it.
    std::vector<std::pair<std::string, int>> boxes_;
    int images_ = 0;  ///< that are open, one in the description of the other
    std::string description_;
    bool in_html_ = false;
    bool begins_quote_ = false;  ///< nothing of it has been read yet
    bool in_wiki_link_ = false;
    std::string_view after_title_ = "\n";  ///< what parts the title of a quotation from its text
    std::exception_ptr failure_;
    ByteSpan html_;  ///< of the raw HTML block that is open
    std::map<std::string, std::string, std::less<>> entities_;
};

}  // namespace audio_edition
