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

std::vector<std::string> batch_lines(std::span<const Passage> passages, Accent accent, SpeakerPool& pool) {
    std::vector<SpeechSentence> sentences;
    std::vector<std::size_t> ends;  // of each passage, in `sentences`
    for (const Passage& passage : passages) {
        std::ranges::move(speech_sentences(passage, accent, {}), std::back_inserter(sentences));
        ends.push_back(sentences.size());
    }
    const std::vector<std::string> spoken =
        sentences.empty() ? std::vector<std::string>{} : pool.phonemes(sentences);

    std::vector<std::string> lines;
    std::size_t next = 0;
    for (const std::size_t end : ends) {
        std::string line;
        for (; next < end; ++next) line += spoken[next] + " ";
        lines.push_back(on_one_line(line));
    }
    return lines;
}

}  // namespace

void phoneme_lines(const std::vector<Passage>& passages, Accent accent, SpeakerPool& pool, int jobs,
                   const std::function<void(const std::string& line)>& take) {
    const std::span<const Passage> all(passages);
    const std::size_t batches = (all.size() + passages_a_batch - 1) / passages_a_batch;
    const auto make = [&](std::size_t batch) {
        const std::size_t first = batch * passages_a_batch;
        return batch_lines(all.subspan(first, std::min(passages_a_batch, all.size() - first)), accent, pool);
    };
    in_order(batches, jobs, 4 * static_cast<std::size_t>(jobs), make,
             [&take](const std::vector<std::string>& lines) {
                 for (const std::string& line : lines) take(line);
             });
}

}  // namespace audio_edition
