// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/phoneme_lines.h"

#include <algorithm>
#include <iterator>
#include <span>

#include "pipeline/excerpt.h"
#include "pipeline/in_order.h"
#include "pipeline/speech_units.h"

namespace audio_edition {
namespace {

/// Asking costs a round trip and a fork; so many passages share one.
constexpr std::size_t passages_a_batch = 64;

std::vector<Pronunciation> batch_lines(std::span<const Passage> passages, SpeakerPool& pool) {
    std::vector<SpeechSentence> sentences;
    std::vector<std::size_t> ends;  // of each passage, in `sentences`
    for (const Passage& passage : passages) {
        std::ranges::move(speech_sentences(passage, {}), std::back_inserter(sentences));
        ends.push_back(sentences.size());
    }
    const std::vector<Pronunciation> spoken =
        sentences.empty() ? std::vector<Pronunciation>{} : pool.phonemes(sentences);

    std::vector<Pronunciation> lines;
    std::size_t next = 0;
    for (const std::size_t end : ends) {
        Pronunciation line;
        for (; next < end; ++next) {
            line.ipa += spoken[next].ipa + " ";
            line.own += spoken[next].own + " ";
        }
        lines.push_back({on_one_line(line.ipa), on_one_line(line.own)});
    }
    return lines;
}

}  // namespace

void phoneme_lines(const std::vector<Passage>& passages, SpeakerPool& pool, int jobs,
                   const std::function<void(const Pronunciation& line)>& take) {
    const std::span<const Passage> all(passages);
    const std::size_t batches = (all.size() + passages_a_batch - 1) / passages_a_batch;
    const auto make = [&](std::size_t batch) {
        const std::size_t first = batch * passages_a_batch;
        return batch_lines(all.subspan(first, std::min(passages_a_batch, all.size() - first)), pool);
    };
    in_order(batches, jobs, 4 * static_cast<std::size_t>(jobs), make,
             [&take](const std::vector<Pronunciation>& lines) {
                 for (const Pronunciation& line : lines) take(line);
             });
}

}  // namespace audio_edition
