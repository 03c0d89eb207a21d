// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "publish/sidecar/page/layout_plan.h"
#include "publish/sidecar/page/layout_text.h"

namespace audio_edition {

/// Writes a layout as HTML. All that it is given must outlive it.
class LayoutWriter {
  public:
    LayoutWriter(const Layout& layout, const HeardLayout& heard, const std::vector<LaidPassage>& passages,
                 const std::vector<PageSection>& sections, const LayoutPlan& plan, CopiedPictures& pictures,
                 const std::function<void(std::string_view)>& sink);

    /// Once. No recursion.
    void write();

  private:
    struct Open {
        std::uint32_t node = 0;
        std::string close;
    };
    struct OpenPart {
        std::size_t part = 0;
        std::uint32_t end = 0;  ///< the node behind its last
    };

    void close_until(std::uint32_t node);
    void begin_sections(std::uint32_t node);
    void write_said(const std::vector<std::size_t>& passages);
    std::uint32_t element(std::uint32_t node);
    void text(std::uint32_t node);
    void open_part(std::size_t part);
    void open_element(std::uint32_t node, bool again);
    [[nodiscard]] std::string shown_name(std::uint32_t node);
    [[nodiscard]] std::string attributes(std::uint32_t node, std::string_view name, bool again);
    [[nodiscard]] std::string attribute(const LayoutAttribute& attribute, std::string_view name);
    [[nodiscard]] std::string words_of(std::size_t part) const;
    [[nodiscard]] bool shows_something(std::uint32_t node) const;
    [[nodiscard]] bool is_unread(std::uint32_t node) const;
    int heading_level(int wanted);

    const Layout& layout_;
    const HeardLayout& heard_;
    const std::vector<LaidPassage>& passages_;
    const std::vector<PageSection>& sections_;
    const LayoutPlan& plan_;
    CopiedPictures& pictures_;
    const std::function<void(std::string_view)>& sink_;
    std::vector<Open> open_;
    std::vector<OpenPart> parts_;
    std::uint32_t unread_until_ = 0;
    int section_level_ = 1;
    int heading_ = 1;
    bool in_section_ = false;
    bool after_section_ = false;  ///< no heading was in the section yet
};

}  // namespace audio_edition
