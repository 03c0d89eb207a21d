// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/lexicon.h"

#include <algorithm>
#include <deque>
#include <unordered_map>

#include "base/error.h"
#include "base/read_file.h"
#include "lexicon/mnemonics.h"
#include "lexicon/phrase.h"
#include "lexicon/tsv.h"
#include "lexicon/word_form.h"

namespace audio_edition {
namespace {

struct StringHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept {
        return std::hash<std::string_view>{}(text);
    }
};
template <typename Value>
using StringMap = std::unordered_map<std::string, Value, StringHash, std::equal_to<>>;

/// An entry among those whose writings differ in case only.
struct Candidate {
    LexiconEntry* entry = nullptr;
    std::string exact;
    std::size_t file = 0;  ///< counted from 1, in the order they were added

    [[nodiscard]] bool suits(std::string_view written) const noexcept {
        return !entry->case_sensitive || written == exact;
    }
    [[nodiscard]] bool same_writing(const Candidate& other) const noexcept {
        return entry->case_sensitive == other.entry->case_sensitive && suits(other.exact);
    }
};
using Candidates = std::vector<Candidate>;

/// The later file wins; within a file the entry that also asks for the case.
bool goes_before(const Candidate& a, const Candidate& b) noexcept {
    if (a.file != b.file) return a.file > b.file;
    return a.entry->case_sensitive && !b.entry->case_sensitive;
}

const LexiconEntry* choose(const Candidates& candidates, std::string_view exact) noexcept {
    const auto found =
        std::ranges::find_if(candidates, [&](const Candidate& one) { return one.suits(exact); });
    return found == candidates.end() ? nullptr : found->entry;
}

}  // namespace

struct Lexicon::Tables {
    explicit Tables(Accent of) : accent(of) {}

    void add(LexiconEntry entry);
    [[nodiscard]] std::size_t longest_from(std::string_view folded_word) const noexcept;
    [[nodiscard]] const LexiconEntry* look_up(std::string_view folded, std::string_view exact) const noexcept;
    [[nodiscard]] Match match(std::string_view folded, std::string_view exact, std::size_t words) const;

    Accent accent;
    std::deque<LexiconEntry> entries;  // matches point into it
    StringMap<Candidates> by_phrase;   // folded
    StringMap<std::size_t> longest_by_first_word;
    std::size_t longest = 0;
    std::size_t files = 0;
};

void Lexicon::Tables::add(LexiconEntry entry) {
    const auto words = words_of(entry.written);
    const Phrase phrase(words);
    std::size_t& longest_here = longest_by_first_word[std::string(phrase.folded(1))];
    longest_here = std::max(longest_here, words.size());
    longest = std::max(longest, words.size());

    Candidates& candidates = by_phrase[std::string(phrase.folded(words.size()))];
    Candidate added{&entry, std::string(phrase.exact(words.size())), files};
    const auto same =
        std::ranges::find_if(candidates, [&](const Candidate& one) { return one.same_writing(added); });
    if (same == candidates.end()) {
        added.entry = &entries.emplace_back(std::move(entry));
    } else {
        *same->entry = std::move(entry);
        added.entry = same->entry;
        candidates.erase(same);
    }
    candidates.insert(std::ranges::upper_bound(candidates, added, goes_before), std::move(added));
}

std::size_t Lexicon::Tables::longest_from(std::string_view folded_word) const noexcept {
    const auto found = longest_by_first_word.find(folded_word);
    return found == longest_by_first_word.end() ? 0 : found->second;
}

const LexiconEntry* Lexicon::Tables::look_up(std::string_view folded, std::string_view exact) const noexcept {
    const auto found = by_phrase.find(folded);
    return found == by_phrase.end() ? nullptr : choose(found->second, exact);
}

/// As it stands, else as the possessive of an entry.
Lexicon::Match Lexicon::Tables::match(std::string_view folded, std::string_view exact,
                                      std::size_t words) const {
    if (const LexiconEntry* entry = look_up(folded, exact)) return {entry, words, false, entry->phonemes};
    const auto owner = possessor(folded);
    const auto exact_owner = possessor(exact);
    if (!owner || !exact_owner) return {};
    const LexiconEntry* entry = look_up(*owner, *exact_owner);
    if (entry == nullptr) return {};
    const bool spoken = !entry->ipa.empty() && !folded.ends_with('\'');
    return {entry, words, true, spoken ? with_possessive(entry->phonemes, accent) : entry->phonemes};
}

Lexicon::Lexicon(Accent accent) : tables_(std::make_unique<Tables>(accent)) {}
Lexicon::~Lexicon() = default;
Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;

void Lexicon::add_tsv(std::string_view text, const std::string& name) {
    std::vector<LexiconEntry> entries = parse_tsv(text, name, tables_->accent);
    ++tables_->files;
    tables_->by_phrase.reserve(tables_->by_phrase.size() + entries.size());
    for (LexiconEntry& entry : entries) tables_->add(std::move(entry));
}

void Lexicon::add_file(const std::filesystem::path& path) {
    add_tsv(read_file(path), path.string());
}

void Lexicon::add_folder(const std::filesystem::path& folder) {
    std::error_code failure;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator at(folder, failure), end; !failure && at != end;
         at.increment(failure)) {
        if (at->path().extension() == ".tsv") files.push_back(at->path());
    }
    if (failure) throw system_error(ErrorKind::no_input, folder.string(), "cannot read", failure.value());
    std::ranges::sort(files);
    for (const std::filesystem::path& file : files) add_file(file);
}

Lexicon::Match Lexicon::find(std::span<const std::string_view> words) const {
    if (words.empty()) return {};
    const WordForm first(words.front());
    const std::size_t reach = std::min(tables_->longest_from(first.folded()), words.size());
    if (reach > 1) {
        const Phrase phrase(words.first(reach));
        for (std::size_t count = reach; count > 1; --count) {
            const Match match = tables_->match(phrase.folded(count), phrase.exact(count), count);
            if (match.entry != nullptr) return match;
        }
    }
    return tables_->match(first.folded(), first.exact(), 1);
}

bool Lexicon::may_start(std::string_view word) const noexcept {
    const WordForm form(word);
    if (tables_->longest_from(form.folded()) > 0) return true;
    const auto owner = possessor(form.folded());
    return owner && tables_->longest_from(*owner) > 0;
}

std::size_t Lexicon::longest() const noexcept {
    return tables_->longest;
}
std::size_t Lexicon::size() const noexcept {
    return tables_->entries.size();
}
Accent Lexicon::accent() const noexcept {
    return tables_->accent;
}

std::vector<const LexiconEntry*> Lexicon::entries() const {
    std::vector<const LexiconEntry*> result;
    result.reserve(tables_->entries.size());
    for (const LexiconEntry& entry : tables_->entries) result.push_back(&entry);
    return result;
}

}  // namespace audio_edition
