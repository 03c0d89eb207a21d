// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/page/layout_text.h"

#include <utility>

#include "publish/sidecar/page/layout_plan.h"
#include "publish/sidecar/page/layout_writer.h"

namespace audio_edition {

LayoutText::LayoutText(std::shared_ptr<const Layout> layout, std::filesystem::path folder,
                       bool remote_pictures)
    : layout_(std::move(layout)),
      places_(*layout_),
      pictures_(std::move(folder), *layout_, remote_pictures) {}

void LayoutText::begin_section(PageSection section) {
    sections_.push_back(std::move(section));
}

void LayoutText::add(const TimelineUnit& unit, const Passage& passage, SampleRate rate) {
    const std::pair place{unit.place.section, unit.place.passage};
    if (passages_.empty() || last_ != place) {
        last_ = place;
        passages_.push_back(
            {unit.place.section,
             {passage.kind, passage.written.text(), {}, passage.opens_scene, passage.language},
             {}});
    }
    LaidPassage& laid = passages_.back();
    append_words(laid.passage.words, unit, passage, rate);
    for (std::size_t w = laid.places.size(); w < laid.passage.words.size(); ++w) {
        const ByteSpan source = passage.written.source_of(laid.passage.words[w].written);
        laid.places.push_back(source.empty() ? std::nullopt : places_.text_of(source));
    }
}

const PagePassage* LayoutText::first_passage() const {
    return passages_.empty() ? nullptr : &passages_.front().passage;
}

std::vector<std::string> LayoutText::write(const std::function<void(std::string_view)>& sink,
                                           bool without_first) {
    const HeardLayout heard(*layout_, passages_);
    const LayoutPlan plan = plan_layout(*layout_, heard, passages_, sections_, without_first);
    LayoutWriter(*layout_, heard, passages_, sections_, plan, pictures_, sink).write();
    return pictures_.files();
}

}  // namespace audio_edition
