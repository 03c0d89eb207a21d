// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/title.h"

#include <algorithm>
#include <array>
#include <string>

#include "normalize/languages/en/sentence_openers.h"
#include "normalize/languages/en/title_table.h"

namespace audio_edition::en {
namespace {

template <class Table>
const TitleForm* find(const Table& table, std::string_view word) noexcept {
    const auto found =
        std::lower_bound(table.begin(), table.end(), word,
                         [](const TitleForm& form, std::string_view key) { return form.written < key; });
    return found != table.end() && found->written == word ? &*found : nullptr;
}

/// A name, or another title, comes next: `Dr. Khan`, `Maj. Gen. Granger`, `Dr. J. Smith`, `Mr. "Tiny"`.
bool name_follows(const Lexemes& lexemes, std::size_t after) noexcept {
    std::size_t next = lexemes.skip_space(after);
    if (next == after) return false;
    if (lexemes.is_symbol_of(next, U"\"'\u201C\u2018([")) ++next;
    return lexemes.is_capitalised(next) ||
           (lexemes.is_word(next) &&
            (lexemes.is_word(next, "and") || lexemes.is_word(next, "de") || lexemes.is_word(next, "von") ||
             lexemes.is_word(next, "van") || find(titles_before, lexemes.folded(next)) != nullptr)) ||
           lexemes.is_symbol(next, U'&');
}

/// At the end of a text that was cut after it: `said the Hon.`, or alone.
bool stands_for_person(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::size_t before = lexemes.before(at);
    return lexemes.is_end(before) || lexemes.is_word(before, "the");
}

void propose_before(const Context& context, std::size_t at, const TitleForm& form, Readings& readings) {
    const Lexemes& lexemes = context.lexemes;
    const bool shouted = lexemes.is_upper(at);
    if (lexemes.is_symbol(at + 1, U'.')) {
        const bool named = name_follows(lexemes, at + 2);
        // At the very end the full stop ends the text as well; in mid sentence a title has none of its own.
        const bool ends = lexemes.is_end(lexemes.skip_space(at + 2));
        if (named)
            readings.push_back(
                {at, at + 2, certainty::certain, {"title", "before a name"}, std::string(form.spoken), {}});
        else if (form.stop_needed && !shouted && (!ends || stands_for_person(lexemes, at)))
            readings.push_back({at,
                                at + (ends ? 1U : 2U),
                                certainty::likely,
                                {"title", "full stop"},
                                std::string(form.spoken),
                                {}});
    } else if ((!form.stop_needed || lexemes.is_word(lexemes.before(at), "rt")) &&
               name_follows(lexemes, at + 1) &&
               (!shouted || lexemes.text(at).size() > 2 || form.written == "mr")) {
        readings.push_back({at,
                            at + 1,
                            certainty::likely,
                            {"title", "before a name, no full stop"},
                            std::string(form.spoken),
                            {}});
    }
}

void propose_after(const Context& context, std::size_t at, const TitleForm& form, Readings& readings) {
    const Lexemes& lexemes = context.lexemes;
    std::size_t name = lexemes.before(at);
    if (lexemes.is_symbol(name, U',')) --name;
    const bool before_name =
        !lexemes.is_end(name) && (lexemes.is_capitalised(name) || lexemes.is_symbol(name, U'.'));
    if (!before_name) {
        if ((form.written == "jr" || form.written == "sr") && lexemes.is_space(at + 1) &&
            lexemes.is_capitalised(at + 2))
            readings.push_back({at,
                                at + 1,
                                certainty::possible,
                                {"title", "age before a name"},
                                std::string(form.spoken),
                                {}});
        return;
    }
    const bool stop = lexemes.is_symbol(at + 1, U'.');
    const bool ends = stop && sentence_ends_at(lexemes, at + 1);
    readings.push_back({at,
                        at + (stop && !ends ? 2U : 1U),
                        certainty::certain,
                        {"title", "after a name"},
                        std::string(form.spoken),
                        {}});
}

void propose(const Context& context, std::size_t at, Readings& readings) {
    if (!context.lexemes.word_starts(at) || !context.lexemes.word_ends(at + 1)) return;
    const std::string_view word = context.lexemes.folded(at);
    if (const TitleForm* form = find(titles_after, word)) propose_after(context, at, *form, readings);
    if (const TitleForm* form = find(titles_before, word)) propose_before(context, at, *form, readings);
}

constexpr auto trigger_words = [] {
    std::array<std::string_view, titles_before.size() + titles_after.size()> words;
    std::size_t next = 0;
    for (const TitleForm& form : titles_before) words[next++] = form.written;
    for (const TitleForm& form : titles_after) words[next++] = form.written;
    return words;
}();

}  // namespace

const SemioticClass title_class{"title", {.words = trigger_words}, propose};

}  // namespace audio_edition::en
