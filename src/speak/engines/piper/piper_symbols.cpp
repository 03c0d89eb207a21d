// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/piper/piper_symbols.h"

#include "speak/engines/onnx/model_symbols.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// The mark that Piper's phonemes have for a clause that ends so.
char32_t clause_mark(std::string_view punctuation) noexcept {
    if (punctuation == "—") return U';';
    if (punctuation.empty() || punctuation == "…") return U'.';
    return static_cast<char32_t>(punctuation.front());
}

bool ends_piper_sentence(char32_t mark) noexcept {
    return mark == U'.' || mark == U'?' || mark == U'!';
}

/// One sentence being written.
class PiperSymbolWriter {
  public:
    explicit PiperSymbolWriter(const PiperConfig& config) : config_(config) {
        add(U'^', SpokenSymbol::silence);
    }

    void add_clause(const PhonemeClause& clause, bool last) {
        std::size_t next = 0;  // of the clause's tokens
        for (std::size_t at = 0; at < clause.ipa.size();) {
            while (next + 1 < clause.tokens.size() && clause.tokens[next + 1].span.begin <= at) ++next;
            const std::size_t after = at + decode_at(clause.ipa, at).size;
            const std::string decomposed = to_nfd(std::string_view(clause.ipa).substr(at, after - at));
            for (std::size_t part = 0; part < decomposed.size();) {
                const CodePoint c = decode_at(decomposed, part);
                add_phoneme(c.value, clause.tokens[next].token);
                part += c.size;
            }
            at = after;
        }
        char32_t mark = clause_mark(clause.punctuation);
        if (last && !ends_piper_sentence(mark)) mark = U'.';
        add_mark(mark);
        if (!last) add_mark(U' ');
    }

    PiperInput take() {
        append(U'$', SpokenSymbol::silence);  // the only one without a pad
        append_utf8(input_.text, U'$');
        return std::move(input_);
    }

  private:
    void add_phoneme(char32_t symbol, std::size_t token) {
        if (is_space(symbol)) return add_mark(U' ');
        const auto nearest = nearest_symbols(symbol, [&](char32_t c) { return config_.ids.contains(c); });
        if (!nearest || *nearest != std::u32string_view(&symbol, 1))
            tell_of_symbol(symbol, nearest, token, input_.altered);
        for (const char32_t c : nearest.value_or(std::u32string())) {
            add(c, token);
            ++input_.phonemes;
        }
    }

    void add_mark(char32_t mark) {
        if (config_.ids.contains(mark)) add(mark, SpokenSymbol::silence);
    }

    void add(char32_t symbol, std::size_t token) {
        append(symbol, token);
        append(U'_', token);
        append_utf8(input_.text, symbol);
    }

    void append(char32_t symbol, std::size_t token) {
        for (const std::int64_t id : config_.ids_of(symbol)) input_.symbols.push_back({id, token});
    }

    const PiperConfig& config_;
    PiperInput input_;
};

}  // namespace

PiperInput piper_input(const Phonemes& phonemes, const PiperConfig& config) {
    PiperSymbolWriter writer(config);
    for (const PhonemeClause& clause : phonemes.clauses)
        writer.add_clause(clause, &clause == &phonemes.clauses.back());
    return writer.take();
}

}  // namespace audio_edition
