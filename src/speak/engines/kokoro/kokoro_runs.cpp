// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/kokoro/kokoro_runs.h"

#include <algorithm>
#include <iterator>

namespace audio_edition {
namespace {

std::size_t symbols_in(std::span<const KokoroClause> clauses) noexcept {
    std::size_t count = 0;
    for (const KokoroClause& clause : clauses) count += clause.symbols.size();
    return count;
}

/// Writes runs symbol by symbol.
class KokoroPacker {
  public:
    void add(std::size_t number, const KokoroSentence& sentence) {
        const std::size_t size = symbols_in(sentence.clauses);
        if (size == 0) return;
        if (!fits(size)) begin_run();
        for (const KokoroClause& clause : sentence.clauses) {
            if (!fits(clause.symbols.size())) begin_run();
            append(number, clause.symbols);
        }
    }

    std::vector<KokoroRun> take() { return std::move(runs_); }

  private:
    [[nodiscard]] bool fits(std::size_t symbols) const noexcept {
        return !runs_.empty() && runs_.back().symbols.size() + symbols <= best_symbols;
    }

    void begin_run() {
        if (runs_.empty() || !runs_.back().symbols.empty()) runs_.emplace_back();
    }

    void append(std::size_t sentence, std::span<const SpokenSymbol> symbols) {
        if (runs_.empty()) runs_.emplace_back();
        KokoroRun& run = runs_.back();
        if (run.pieces.empty() || run.pieces.back().sentence != sentence)
            run.pieces.push_back({sentence, run.symbols.size(), run.symbols.size()});
        std::ranges::copy(symbols, std::back_inserter(run.symbols));
        run.pieces.back().last = run.symbols.size();
        run.phonemes += static_cast<std::size_t>(std::ranges::count_if(
            symbols, [](const SpokenSymbol& symbol) { return symbol.token != SpokenSymbol::silence; }));
    }

    std::vector<KokoroRun> runs_;
};

}  // namespace

std::vector<KokoroRun> kokoro_runs(std::span<const KokoroSentence> sentences) {
    KokoroPacker packer;
    for (std::size_t number = 0; number < sentences.size(); ++number) packer.add(number, sentences[number]);
    return packer.take();
}

}  // namespace audio_edition
