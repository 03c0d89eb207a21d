// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/passage_reader.h"

#include <algorithm>
#include <vector>

#include "pipeline/in_order.h"

namespace audio_edition {
namespace {

/// Written text that one thread reads at a time. Handing over costs more than reading a sentence.
constexpr std::size_t bytes_a_batch = 8192;

struct Place {
    std::size_t section = 0;
    std::size_t index = 0;
};

/// Passages that follow each other, together.
std::vector<std::vector<Place>> batches_of(const Script& draft) {
    std::vector<std::vector<Place>> batches;
    std::size_t room = 0;
    for (std::size_t s = 0; s < draft.sections.size(); ++s) {
        const std::vector<Passage>& passages = draft.sections[s].passages;
        for (std::size_t p = 0; p < passages.size(); ++p) {
            if (room == 0) {
                batches.emplace_back();
                room = bytes_a_batch;
            }
            batches.back().push_back({s, p});
            room -= std::min(room, passages[p].written.text().size());
        }
    }
    return batches;
}

}  // namespace

void for_each_passage(
    const Script& draft, const Cast& cast, int jobs,
    const std::function<void(std::size_t section, std::size_t index, const Passage& passage)>& see,
    PhraseSounds sounds) {
    const std::vector<std::vector<Place>> batches = batches_of(draft);
    const auto read = [&](std::size_t batch) {
        std::vector<Passage> passages;
        for (const Place& place : batches[batch]) {
            const Passage& passage = draft.sections[place.section].passages[place.index];
            passages.push_back(sounds == PhraseSounds::asked_for
                                   ? cast.read(passage)
                                   : cast.normalizer_of(passage).passage(passage));
        }
        return passages;
    };
    std::size_t batch = 0;
    in_order(batches.size(), jobs, 4 * static_cast<std::size_t>(jobs), read,
             [&](const std::vector<Passage>& passages) {
                 const std::vector<Place>& places = batches[batch++];
                 for (std::size_t i = 0; i < passages.size(); ++i)
                     see(places[i].section, places[i].index, passages[i]);
             });
}

struct PassageReader::Reading {
    std::once_flag begun;
    Passage passage;
};

std::shared_ptr<const Passage> PassageReader::read(std::size_t section, std::size_t index) {
    const std::shared_ptr<Reading> reading = reading_of(section, index);
    std::call_once(reading->begun, [&] {
        const Passage passage = draft_.unpack(section, index);
        reading->passage = cast_.read(passage);
    });
    return {reading, &reading->passage};
}

std::shared_ptr<PassageReader::Reading> PassageReader::reading_of(std::size_t section, std::size_t index) {
    constexpr std::size_t many = 256;
    const std::lock_guard lock(mutex_);
    if (held_.size() > many) std::erase_if(held_, [](const auto& entry) { return entry.second.expired(); });
    std::weak_ptr<Reading>& held = held_[{section, index}];
    std::shared_ptr<Reading> reading = held.lock();
    if (!reading) held = reading = std::make_shared<Reading>();
    return reading;
}

}  // namespace audio_edition
