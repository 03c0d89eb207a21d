// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <utility>

#include "base/error.h"
#include "base/read_file.h"
#include "lexicon/names/letter_rules.h"
#include "lexicon/names/sound_notation.h"
#include "text/code_points.h"

namespace audio_edition {
/// The lines of a file, then those of the one that it includes; classes and stress of the former win.
struct LetterRules::Reader {
    struct Line {
        std::string where;
        std::string text;
    };
    void collect(const std::filesystem::path& file);
    void add_class(std::string_view definition);
    void read_line(std::string_view line);
    void add_rule(std::string_view letters, std::string_view said);
    void add_stress(std::string_view rest);
    [[nodiscard]] LetterPattern pattern(std::u32string_view text) const { return {text, classes, where}; }
    [[noreturn]] void reject(std::string_view what) const {
        throw Error{ErrorKind::broken_input, where, std::string(what)};
    }

    LetterRules result;
    LetterClasses classes;
    std::vector<Line> lines;
    std::string where;
    int depth = 0;
};

void LetterRules::Reader::collect(const std::filesystem::path& file) {
    constexpr std::string_view include = "include ", stress = "stress ", letter_class = "class ";
    const std::string text = read_file(file);
    const bool has_stress =
        std::ranges::any_of(lines, [&](const Line& line) { return line.text.starts_with(stress); });
    std::string included;
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = std::string_view(text).substr(at, end - at);
        where = file.string() + ":" + std::to_string(++number);
        at = end + 1;
        const bool comment = line.starts_with('#') && line.find('\t') == line.npos;
        if (line.empty() || comment || (has_stress && line.starts_with(stress))) continue;
        if (line.starts_with(include)) {
            if (depth > 0) reject("a file that is included cannot include another");
            included = line.substr(include.size());
            result.knows_syllables_ = false;
        } else if (line.starts_with(letter_class)) {
            add_class(line.substr(letter_class.size()));
        } else {
            lines.push_back({where, std::string(line)});
        }
    }
    ++depth;
    if (!included.empty()) collect(file.parent_path() / included);
}

void LetterRules::Reader::add_class(std::string_view definition) {
    if (definition.size() < 3 || definition[1] != ' ') reject("not a class; write: class V aeiou");
    classes.try_emplace(static_cast<unsigned char>(definition[0]), code_points(definition.substr(2)));
}

void LetterRules::Reader::read_line(std::string_view line) {
    const auto rest_after = [&](std::string_view word) {
        return line.starts_with(word) ? std::optional(line.substr(word.size())) : std::nullopt;
    };
    if (const auto stress = rest_after("stress ")) {
        add_stress(*stress);
    } else if (const auto secondary = rest_after("secondary ")) {
        result.secondary_ = *secondary != "none";
    } else if (const std::size_t tab = line.find('\t'); tab != line.npos) {
        add_rule(line.substr(0, tab), line.substr(tab + 1));
    } else {
        reject("not a rule; write: before[letters]after, a tab, and the sounds");
    }
}

void LetterRules::Reader::add_rule(std::string_view letters, std::string_view said) {
    const std::u32string text = code_points(letters);
    const std::size_t open = text.find(U'['), close = text.find(U']');
    if (open == text.npos || close == text.npos || close < open + 2)
        reject("no letters in brackets; write: before[letters]after");
    const std::u32string_view view = text;
    result.rules_.push_back({pattern(view.substr(0, open)), pattern(view.substr(open + 1, close - open - 1)),
                             pattern(view.substr(close + 1)), parse_sounds(said, where)});
}

void LetterRules::Reader::add_stress(std::string_view rest) {
    constexpr auto places =
        std::to_array<std::pair<std::string_view, Place>>({{"first", Place::first},
                                                           {"last", Place::last},
                                                           {"penultimate", Place::penultimate},
                                                           {"antepenultimate", Place::antepenultimate},
                                                           {"weight", Place::weight}});
    const std::size_t tab = std::min(rest.find('\t'), rest.size());
    for (const auto& [name, place] : places) {
        if (rest.substr(0, tab) != name) continue;
        const std::u32string ending = code_points(rest.substr(std::min(tab + 1, rest.size())));
        result.stress_.push_back({place, pattern(ending)});
        return;
    }
    reject("not a place of stress; write first, last, penultimate, antepenultimate or weight");
}

LetterRules LetterRules::read(const std::filesystem::path& file) {
    Reader reader;
    reader.collect(file);
    for (const Reader::Line& line : reader.lines) {
        reader.where = line.where;
        reader.read_line(line.text);
    }
    return std::move(reader.result);
}

}  // namespace audio_edition
