// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/entry_options.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "lexicon/tidy.h"
#include "lexicon/word_form.h"

namespace audio_edition {
namespace {

struct PartName {
    std::string_view name;
    WordPart part;
};
constexpr std::array<PartName, 4> kParts{{{"whole", WordPart::whole},
                                          {"possessive", WordPart::possessive},
                                          {"prefix", WordPart::prefix},
                                          {"suffix", WordPart::suffix}}};

[[noreturn]] void reject(const LexiconEntry& entry, const std::string& message) {
    throw Error{ErrorKind::broken_input, entry.where, message};
}

std::string take(std::string_view& list, char separator) {
    const std::size_t end = std::min(list.find(separator), list.size());
    std::string first = tidy(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
    return first;
}

std::vector<std::string> read_words(std::string_view list, const LexiconEntry& entry) {
    std::vector<std::string> words;
    while (!list.empty()) {
        const std::string word = take(list, '|');
        if (word.find(' ') != std::string::npos) reject(entry, "'" + word + "' is two words; context is one");
        if (!word.empty()) words.emplace_back(WordForm(word).folded());
    }
    if (words.empty()) reject(entry, "left= and right= take words separated by |");
    return words;
}

bool read_part(std::string_view option, LexiconEntry& entry) {
    const auto* found = std::ranges::find(kParts, option, &PartName::name);
    if (found == kParts.end()) return false;
    if (entry.part != WordPart::word)
        reject(entry, "whole, possessive, prefix and suffix exclude each other");
    entry.part = found->part;
    return true;
}

void read_setting(std::string_view name, const std::string& value, LexiconEntry& entry) {
    if (value.empty()) reject(entry, std::string(name) + "= has no value");
    if (name == "left") {
        entry.left = read_words(value, entry);
    } else if (name == "right") {
        entry.right = read_words(value, entry);
    } else if (name == "lang") {
        entry.language = value;
    } else if (name == "voice") {
        entry.voice = value;
    } else if (name == "role") {
        entry.role = value;
    } else {
        reject(entry,
               "unknown option '" + std::string(name) + "='; there are: left=, right=, lang=, voice=, role=");
    }
}

std::string joined(const std::vector<std::string>& words) {
    std::string result;
    for (const std::string& word : words) result += (result.empty() ? "" : "|") + word;
    return result;
}

}  // namespace

EntryOptions read_entry_options(std::string_view options, LexiconEntry& entry) {
    EntryOptions read;
    while (!options.empty()) {
        const std::string option = take(options, ',');
        const std::size_t equals = option.find('=');
        if (equals != std::string::npos) {
            read_setting(tidy(option.substr(0, equals)), tidy(option.substr(equals + 1)), entry);
        } else if (option == "case") {
            entry.case_sensitive = true;
        } else if (option == "x-sampa") {
            read.x_sampa = true;
        } else if (!option.empty() && !read_part(option, entry)) {
            reject(entry,
                   "unknown option '" + option +
                       "'; there are: case, whole, possessive, prefix, suffix, x-sampa, left=, right=, "
                       "lang=, voice=");
        }
    }
    return read;
}

std::string write_entry_options(const LexiconEntry& entry) {
    std::string options;
    const auto add = [&options](std::string_view name, std::string_view value = {}) {
        options += options.empty() ? "" : ", ";
        options += name;
        options += value;
    };
    if (entry.case_sensitive) add("case");
    if (const auto* part = std::ranges::find(kParts, entry.part, &PartName::part); part != kParts.end())
        add(part->name);
    if (!entry.left.empty()) add("left=", joined(entry.left));
    if (!entry.right.empty()) add("right=", joined(entry.right));
    if (!entry.language.empty()) add("lang=", entry.language);
    if (!entry.voice.empty()) add("voice=", entry.voice);
    if (!entry.role.empty()) add("role=", entry.role);
    return options;
}

}  // namespace audio_edition
