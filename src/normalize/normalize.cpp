// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/normalize.h"

#include <algorithm>
#include <bit>
#include <map>
#include <mutex>

#include "normalize/class_index.h"
#include "normalize/entry_starts.h"
#include "normalize/language_rules.h"
#include "normalize/lattice.h"
#include "normalize/passage_writer.h"
#include "normalize/sentences.h"
#include "normalize/spelled_letters.h"
#include "normalize/typography.h"

namespace audio_edition {
namespace {

const WorkEvidence no_evidence;

/// Made once per language, when it is needed.
const ClassIndex& class_index(const LanguageRules& rules) {
    static std::mutex mutex;
    static std::map<const LanguageRules*, ClassIndex> indices;
    const std::lock_guard lock(mutex);
    return indices.try_emplace(&rules, rules.classes()).first->second;
}

/// All readings that begin at `at`.
void ask_classes(const ClassIndex& index, const Context& context, std::size_t at, Readings& readings) {
    for (ClassIndex::Set set = index.at(context, at); set != 0; set &= set - 1) {
        const SemioticClass& asked = index.classes()[static_cast<std::size_t>(std::countr_zero(set))];
        Proposals proposals(asked.name, readings);
        asked.propose(context, at, proposals);
    }
}

/// Readings that overlap, from `first` on, sorted by their beginning. Returns where the last of them ends.
std::size_t propose_cluster(const ClassIndex& index, const Context& context, std::size_t first,
                            Readings& readings) {
    readings.clear();
    std::size_t end = first + 1;
    for (std::size_t at = first; at < end; ++at) {
        const std::size_t before = readings.size();
        ask_classes(index, context, at, readings);
        for (std::size_t i = before; i < readings.size(); ++i) {
            end = std::max(end, readings[i].last);
            if (part_letters(readings[i].spoken)) readings[i].manner = Manner::letters;
        }
    }
    return end;
}

/// The best of the readings that were not taken and begin where `chosen` does.
void trace_choice(const Readings& readings, std::size_t chosen, ByteSpan written, std::vector<Trace>& trace) {
    const Reading& winner = readings[chosen];
    const Reading* runner_up = nullptr;
    for (const Reading& other : readings)
        if (&other != &winner && other.first == winner.first && other.spoken != winner.spoken &&
            (runner_up == nullptr || path_cost(other) < path_cost(*runner_up)))
            runner_up = &other;
    trace.push_back({written, winner.spoken, winner.ipa, winner.rule,
                     runner_up != nullptr ? runner_up->spoken : std::string{},
                     runner_up != nullptr ? runner_up->rule : Rule{}});
}

}  // namespace

Normalizer::Normalizer(const Lexicon& lexicon, const NormalizeOptions& options)
    : Normalizer(lexicon, options, rules_for(options.language)) {}

Normalizer::Normalizer(const Lexicon& lexicon, const NormalizeOptions& options, const LanguageRules& rules)
    : lexicon_(lexicon),
      options_(options),
      rules_(rules),
      index_(class_index(rules_)),
      grammar_(rules_.grammar != nullptr ? rules_.grammar(options_.language.tag()) : nullptr) {
    ReadingOptions& reading = options_.reading;
    const ReadingCustoms customs = rules_.customs(options_.language);
    if (!reading.dates) reading.dates = customs.dates;
    numbers_.with_and = reading.and_in_numbers.value_or(customs.and_in_numbers);
    numbers_.zero = reading.zero.value_or(ZeroName::by_place);
}

Passage Normalizer::passage(BlockKind kind, MappedText written, std::vector<Trace>* trace) const {
    Passage passage;
    passage.kind = kind;
    passage.written = std::move(written);
    const CleanText clean(passage.written.text(), rules_.added_endings);
    const Lexemes lexemes(clean.text());
    const EntryStarts entry_starts(lexemes, lexicon_);
    const Context context{rules_,
                          grammar_,
                          lexemes,
                          lexicon_,
                          entry_starts,
                          options_,
                          numbers_,
                          options_.evidence ? *options_.evidence : no_evidence,
                          *options_.reading.dates,
                          kind};
    passage.tokens.reserve(lexemes.size());
    passage.spoken.reserve(clean.text().size() + clean.text().size() / 8);

    PassageWriter writer(passage, clean, lexemes);
    Readings readings;
    for (std::size_t at = 0; at < lexemes.size();) {
        const std::size_t end = propose_cluster(index_, context, at, readings);
        const auto path = readings.empty() ? std::vector<std::size_t>{} : cheapest_path(readings, at, end);
        for (const std::size_t chosen : path) {
            while (at < readings[chosen].first) writer.plain(at++);
            at = readings[chosen].last;
            if (trace != nullptr)
                trace_choice(readings, chosen,
                             {clean.raw_offset(lexemes[readings[chosen].first].begin),
                              clean.raw_offset(lexemes[at].begin)},
                             *trace);
            writer.reading(Reading(readings[chosen]));
        }
        while (at < end) writer.plain(at++);
    }
    writer.finish();
    find_sentences(passage, rules_.sentences);
    return passage;
}

}  // namespace audio_edition
