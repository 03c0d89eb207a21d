// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/account.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "pipeline/excerpt.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// The greater one wins: a skipped stretch may hold markup.
enum class Fate : std::uint8_t { none, skipped, markup, spoken };

/// One fate a byte of the source. A byte that is said somewhere is spoken, whatever else skips it.
class Fates {
  public:
    explicit Fates(const Document& document)
        : document_(document), packed_((document.source.size() + fates_a_byte - 1) / fates_a_byte) {}

    void spoken(const MappedText& text) {
        for (const MappedText::Piece& piece : text.pieces()) mark(piece.source, Fate::spoken);
    }

    /// Piece by piece: the markup between two pieces is not said with them.
    void spoken(const MappedText& text, ByteSpan part) {
        const auto first = std::ranges::upper_bound(
            text.pieces(), part.begin, {}, [](const MappedText::Piece& piece) { return piece.text.end; });
        for (auto piece = first; piece != text.pieces().end() && piece->text.begin < part.end; ++piece) {
            mark(text.source_of(
                     {std::max(part.begin, piece->text.begin), std::min(part.end, piece->text.end)}),
                 Fate::spoken);
        }
    }

    void markup(ByteSpan span) { mark(span, Fate::markup); }

    void skipped(ByteSpan span, const std::string& rule) {
        mark(span, Fate::skipped);
        list_.push_back({rule, span, excerpt(without_markup(span))});
    }

    [[nodiscard]] Account account() {
        Account account;
        account.skipped = std::move(list_);
        std::ranges::stable_sort(account.skipped, {},
                                 [](const ManifestSkipped& skipped) { return skipped.span.begin; });
        const std::string_view source = document_.source;
        for (std::size_t at = 0; at < source.size();) {
            const CodePoint c = decode_at(source, at);
            if (!is_space(c.value) && !is_ignorable(c.value)) count({at, at + c.size}, account);
            at += c.size;
        }
        return account;
    }

  private:
    /// How a stretch of the source begins, as a reader sees it. Enough for an excerpt.
    [[nodiscard]] std::string without_markup(ByteSpan span) const {
        constexpr std::size_t enough = 400;
        auto tag = std::ranges::upper_bound(document_.markup, span.begin, {}, &ByteSpan::end);
        // The words that stand for a picture are within its tag.
        const bool is_in_tag =
            tag != document_.markup.end() && tag->begin <= span.begin && span.end <= tag->end;
        if (is_in_tag) return std::string(span.of(document_.source).substr(0, enough));
        std::string text;
        while (span.begin < span.end && text.size() < enough) {
            const bool before_tag = tag != document_.markup.end() && tag->begin < span.end;
            const std::size_t end = before_tag ? std::max(tag->begin, span.begin) : span.end;
            text.append(ByteSpan{span.begin, std::min(end, span.begin + enough)}.of(document_.source));
            span.begin = before_tag ? tag->end : span.end;
            // Elements part words where white space does not.
            if (before_tag && !text.ends_with(' ')) text += ' ';
            if (before_tag) ++tag;
        }
        return text;
    }

    static constexpr std::size_t bits = 2;
    static constexpr std::size_t fates_a_byte = 8 / bits;

    static std::size_t shift_of(std::size_t at) { return at % fates_a_byte * bits; }

    [[nodiscard]] Fate fate(std::size_t at) const {
        constexpr unsigned mask = (1U << bits) - 1;
        return static_cast<Fate>(packed_[at / fates_a_byte] >> shift_of(at) & mask);
    }

    void mark(ByteSpan span, Fate wanted) {
        // Every word of a piece that maps as a whole has the whole of it.
        ByteSpan& last = last_marked_[static_cast<std::size_t>(wanted)];
        if (span.empty() || span == last) return;
        last = span;
        for (std::size_t at = span.begin; at < std::min(span.end, document_.source.size()); ++at) {
            const Fate found = fate(at);
            if (found >= wanted) continue;
            packed_[at / fates_a_byte] ^= static_cast<std::uint8_t>(
                (static_cast<unsigned>(found) ^ static_cast<unsigned>(wanted)) << shift_of(at));
        }
    }

    void count(ByteSpan character, Account& account) const {
        const Fate found = fate(character.begin);
        if (found == Fate::markup) return;
        account.totals.readable += character.size();
        switch (found) {
            case Fate::spoken:
                account.totals.spoken += character.size();
                break;
            case Fate::skipped:
                account.totals.skipped += character.size();
                break;
            case Fate::markup:
            case Fate::none:
                lose(character, account.lost);
                break;
        }
    }

    static void lose(ByteSpan character, std::vector<ByteSpan>& lost) {
        if (!lost.empty() && lost.back().end == character.begin) {
            lost.back().end = character.end;
        } else {
            lost.push_back(character);
        }
    }

    const Document& document_;
    std::vector<std::uint8_t> packed_;       ///< the fate of every byte
    std::array<ByteSpan, 4> last_marked_{};  ///< for each fate: it need not be marked again
    std::vector<ManifestSkipped> list_;
};

bool is_word(const Token& token) {
    return token.kind == TokenKind::word;
}

void follow_passage(const Passage& passage, Fates& fates) {
    if (std::ranges::none_of(passage.tokens, is_word)) {
        if (!passage.written.pieces().empty()) fates.skipped(passage.written.source(), "nothing to say");
        return;
    }
    for (const Token& token : passage.tokens) {
        if (token.kind != TokenKind::skipped) {
            fates.spoken(passage.written, token.written);
            continue;
        }
        const ByteSpan span = passage.written.source_of(token.written);
        if (!span.empty()) fates.skipped(span, std::string(token.rule.name));
    }
}

}  // namespace

struct Accounting::State {
    Fates fates;
};

Accounting::Accounting(const Document& document, bool announced)
    : state_(std::make_unique<State>(State{Fates(document)})) {
    Fates& fates = state_->fates;
    for (const ByteSpan span : document.markup) fates.markup(span);
    for (const Skipped& skipped : document.skipped) fates.skipped(skipped.source, skipped.rule);
    for (const MappedText* named : {&document.title, &document.author}) {
        if (named->pieces().empty()) continue;
        if (announced) {
            fates.spoken(*named);
        } else {
            fates.skipped(named->source(), "opening switched off");
        }
    }
}

Accounting::~Accounting() = default;

void Accounting::follow(const Passage& passage) {
    follow_passage(passage, state_->fates);
}

Account Accounting::finish() {
    return state_->fates.account();
}

Account account_for(const Document& document, const Script& script, bool announced) {
    Accounting accounting(document, announced);
    for (const ScriptSection& section : script.sections) {
        for (const Passage& passage : section.passages) accounting.follow(passage);
    }
    return accounting.finish();
}

}  // namespace audio_edition
