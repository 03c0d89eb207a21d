// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "document/layout.h"
#include "publish/sidecar/page/copied_pictures.h"
#include "publish/sidecar/page/heard_layout.h"
#include "publish/sidecar/page/passage_html.h"

namespace audio_edition {

/// A section as the page has it.
struct PageSection {
    std::string id;
    Milliseconds start;
    int level = 1;
};

/// The text of a page as its source looks, with the words that are heard in it.
///
///     <section id="tea" data-start="7300">
///     <h2 data-words="7314.3">Tea</h2><p data-words="…">Warm <em>the pot</em>.</p>
///     <aside class="unread" id="at_17">…
///
/// Sections begin with their first words: elements around both are divided there. What is heard and is
/// nowhere in the source stands behind what was heard before. What is not heard is of class `unread`. Holds
/// all passages until the end.
class LayoutText {
  public:
    LayoutText(std::shared_ptr<const Layout> layout, std::filesystem::path folder, bool remote_pictures);

    void begin_section(PageSection section);
    /// In the order in which they are heard.
    void add(const TimelineUnit& unit, const Passage& passage, SampleRate rate);
    /// The first passage; null before it.
    [[nodiscard]] const PagePassage* first_passage() const;
    /// All sections; without the first passage, where the page has that already. Call once. Returns the files
    /// of pictures.
    std::vector<std::string> write(const std::function<void(std::string_view)>& sink, bool without_first);

  private:
    std::shared_ptr<const Layout> layout_;
    LayoutPlaces places_;
    CopiedPictures pictures_;
    std::vector<PageSection> sections_;
    std::vector<LaidPassage> passages_;
    std::pair<std::size_t, std::size_t> last_{static_cast<std::size_t>(-1), 0};  ///< section and passage
};

}  // namespace audio_edition
