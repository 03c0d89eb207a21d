// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/lexicon.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/error.h"
#include "base/read_file.h"
#include "lexicon/affixes.h"
#include "lexicon/entry_store.h"
#include "lexicon/mnemonics.h"
#include "lexicon/phrase.h"
#include "lexicon/phrase_index.h"
#include "lexicon/pls/pls_reader.h"
#include "lexicon/tidy.h"
#include "lexicon/tsv.h"
#include "lexicon/word_form.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t kLargestFile = std::size_t{64} << 20;
constexpr int kLongestChain = 8;  ///< of aliases for aliases

/// Asks for more than the writing: goes before those of its file that do not.
bool is_specific(const LexiconEntry& entry) noexcept {
    return entry.case_sensitive || !entry.left.empty() || !entry.right.empty();
}

bool is_one_of(const std::vector<std::string>& words, std::string_view word) {
    if (words.empty()) return true;
    const WordForm form(word);
    return std::ranges::find(words, form.folded()) != words.end();
}

bool is_ascii(std::string_view word) noexcept {
    return ascii_prefix(word) == word.size();
}

/// The words without their diacritics; nothing where that changes none.
std::vector<std::string> folded_words(std::span<const std::string_view> words) {
    std::vector<std::string> result;
    bool changed = false;
    for (const std::string_view word : words) {
        result.push_back(fold_diacritics(word));
        changed = changed || result.back() != word;
    }
    if (!changed) result.clear();
    return result;
}

}  // namespace

struct Lexicon::Tables {
    explicit Tables(LexiconReader of)
        : reader(std::move(of)), accent(accent_of(reader.language)), store(accent) {}

    struct Link {
        std::uint32_t next = PhraseIndex::none;
        std::uint32_t file = 0;  ///< counted in the order of precedence
        bool specific = false;
    };
    struct Written {
        std::string_view folded;
        std::string_view exact;
    };

    void begin_file(LexiconScope scope);
    void add_checked_tsv(std::string text, const std::string& name, LexiconScope scope);
    void add_entry(LexiconEntry entry);
    void link(std::string_view written, std::uint32_t number, bool specific);
    void insert(std::uint32_t& first, std::uint32_t number);

    [[nodiscard]] const LexiconEntry* choose(const Written& written, bool possessive,
                                             const LexiconContext& context) const;
    [[nodiscard]] Match match(const Written& written, std::size_t words, const LexiconContext& context) const;
    [[nodiscard]] Match find(std::span<const std::string_view> words, const LexiconContext& context) const;
    [[nodiscard]] std::size_t reach_of(const WordForm& first, std::span<const std::string_view> words) const;
    [[nodiscard]] bool may_start(std::string_view word) const;
    [[nodiscard]] bool may_start(std::string_view word, std::string_view next) const;
    [[nodiscard]] std::string phonemes_of_alias(const LexiconEntry& entry) const;

    LexiconReader reader;
    Accent accent;
    EntryStore store;
    std::vector<Link> links;  // one for each entry of the store
    PhraseIndex index;
    Affixes affixes;
    std::size_t longest = 0;
    std::uint32_t file = 0;
};

/// Nearer scopes first, whatever the order in which they are added.
void Lexicon::Tables::begin_file(LexiconScope scope) {
    file = (static_cast<std::uint32_t>(scope) << 24) + (file & 0xFFFFFF) + 1;
}

/// Lines with options are parsed, since it depends on them where an entry belongs.
void Lexicon::Tables::add_checked_tsv(std::string text, const std::string& name, LexiconScope scope) {
    begin_file(scope);
    const std::string_view kept = store.keep(std::move(text), name, scope);
    const auto most = static_cast<std::size_t>(std::ranges::count(kept, '\n')) + 1;
    store.reserve(most);
    links.reserve(links.size() + most);
    index.reserve(most);
    TsvLines lines(kept);
    while (const auto line = lines.next()) {
        const std::size_t tab = std::min(line->text.find('\t'), line->text.size());
        if (line->text.find('\t', tab + 1) == std::string_view::npos) {
            link(tidy(line->text.substr(0, tab)), store.add_line(line->text, line->number), false);
            continue;
        }
        LexiconEntry entry = parse_tsv_line(line->text, place_in(name, line->number), accent);
        entry.scope = scope;
        add_entry(std::move(entry));
    }
}

void Lexicon::Tables::add_entry(LexiconEntry entry) {
    if (!reader.is_meant_by(entry)) return;
    const std::string written = entry.written;
    const WordPart part = entry.part;
    const bool specific = is_specific(entry);
    const std::uint32_t number = store.add(std::move(entry));
    if (part == WordPart::prefix || part == WordPart::suffix) {
        links.push_back({});
        affixes.add(&store[number]);
    } else {
        link(written, number, specific);
    }
}

void Lexicon::Tables::link(std::string_view written, std::uint32_t number, bool specific) {
    links.push_back({PhraseIndex::none, file, specific});
    const auto words = words_of(written);
    longest = std::max(longest, words.size());
    if (words.size() == 1) {
        const WordForm form(written);
        PhraseIndex::Phrase& word = index[form.folded()];
        word.longest = std::max(word.longest, 1U);
        return insert(word.first, number);
    }
    const Phrase phrase(words);
    for (std::size_t count = 1; count <= words.size(); ++count) {
        std::uint32_t& reach = index[phrase.folded(count)].longest;
        reach = std::max(reach, static_cast<std::uint32_t>(words.size()));
    }
    insert(index[phrase.folded(words.size())].first, number);
}

/// Into the entries for one writing: the nearer file before the farther, then the specific before the plain,
/// then the later before the earlier.
void Lexicon::Tables::insert(std::uint32_t& first, std::uint32_t number) {
    Link& added = links[number];
    std::uint32_t* before = &first;
    while (*before != PhraseIndex::none) {
        const Link& other = links[*before];
        const bool nearer = other.file > added.file;
        if (!nearer && (other.file != added.file || !other.specific || added.specific)) break;
        before = &links[*before].next;
    }
    added.next = std::exchange(*before, number);
}

/// The first that suits, which is the nearest.
const LexiconEntry* Lexicon::Tables::choose(const Written& written, bool possessive,
                                            const LexiconContext& context) const {
    const PhraseIndex::Phrase* phrase = index.find(written.folded);
    if (phrase == nullptr) return nullptr;
    const WordPart never = possessive ? WordPart::whole : WordPart::possessive;
    for (std::uint32_t number = phrase->first; number != PhraseIndex::none; number = links[number].next) {
        const LexiconEntry& entry = store[number];
        if (entry.part == never) continue;
        if (entry.case_sensitive && WordForm(entry.written).exact() != written.exact) continue;
        if (is_one_of(entry.left, context.left) && is_one_of(entry.right, context.right)) return &entry;
    }
    return nullptr;
}

/// As it stands, else as the possessive of an entry.
Lexicon::Match Lexicon::Tables::match(const Written& written, std::size_t words,
                                      const LexiconContext& context) const {
    Match match{choose(written, false, context), words, false, {}, {}};
    const auto owner = possessor(written.folded);
    const auto exact_owner = possessor(written.exact);
    if (match.entry == nullptr && owner && exact_owner) {
        match.entry = choose({*owner, *exact_owner}, true, context);
        match.possessive = true;
    }
    if (match.entry == nullptr) return {};
    const bool ending = match.possessive && !written.folded.ends_with('\'');
    match.alias = match.entry->alias;
    match.phonemes = match.alias.empty() ? match.entry->phonemes : phonemes_of_alias(*match.entry);
    if (ending && !match.phonemes.empty()) match.phonemes = with_possessive(match.phonemes, accent);
    if (match.possessive && !match.alias.empty()) match.alias += "'s";
    return match;
}

/// Those of the entry for the words it is replaced with, where there is one: itself perhaps an alias.
std::string Lexicon::Tables::phonemes_of_alias(const LexiconEntry& entry) const {
    const LexiconEntry* at = &entry;
    for (int steps = 0; steps < kLongestChain; ++steps) {
        const auto words = words_of(at->alias);
        const Phrase phrase(words);
        at = choose({phrase.folded(words.size()), phrase.exact(words.size())}, false, {});
        if (at == nullptr || at == &entry) return {};
        if (at->alias.empty()) return at->phonemes;
    }
    return {};
}

/// How many of the words an entry may have, judging by the beginnings that entries share; nearly always one.
std::size_t Lexicon::Tables::reach_of(const WordForm& first, std::span<const std::string_view> words) const {
    const PhraseIndex::Phrase* at = index.find(first.folded());
    std::string key(first.folded());
    std::size_t reach = 1;
    while (at != nullptr && at->longest > reach && reach < words.size()) {
        const WordForm next(words[reach]);
        key += ' ';
        const std::size_t stem = key.size();
        key += next.folded();
        at = index.find(key);
        const auto owner = possessor(next.folded());
        const bool owned =
            owner && index.find(std::string_view(key).substr(0, stem + owner->size())) != nullptr;
        if (at == nullptr && !owned) break;
        ++reach;
    }
    return reach;
}

Lexicon::Match Lexicon::Tables::find(std::span<const std::string_view> words,
                                     const LexiconContext& context) const {
    const WordForm first(words.front());
    const std::size_t reach = reach_of(first, words);
    const auto right_of = [&](std::size_t count) {
        return count < words.size() ? words[count] : context.right;
    };
    if (reach > 1) {
        const Phrase phrase(words.first(reach));
        for (std::size_t count = reach; count > 1; --count) {
            Match found =
                match({phrase.folded(count), phrase.exact(count)}, count, {context.left, right_of(count)});
            if (found.entry != nullptr) return found;
        }
    }
    Match found = match({first.folded(), first.exact()}, 1, {context.left, right_of(1)});
    if (found.entry != nullptr || affixes.empty()) return found;
    const Affixes::Match affixed = affixes.find(first);
    if (affixed.entry == nullptr) return {};
    return {affixed.entry, 1, false, affixed.said, {}};
}

bool Lexicon::Tables::may_start(std::string_view word) const {
    const WordForm form(word);
    if (index.find(form.folded()) != nullptr) return true;
    const auto owner = possessor(form.folded());
    if (owner && index.find(*owner) != nullptr) return true;
    return !affixes.empty() && affixes.find(form).entry != nullptr;
}

bool Lexicon::Tables::may_start(std::string_view word, std::string_view next) const {
    const WordForm form(word);
    const PhraseIndex::Phrase* phrase = index.find(form.folded());
    const bool mere_beginning = phrase != nullptr && phrase->first == PhraseIndex::none;
    if (!mere_beginning) return may_start(word);
    const std::array<std::string_view, 2> both{word, next};
    if (!next.empty() && reach_of(form, both) > 1) return true;
    const auto owner = possessor(form.folded());
    return (owner && index.find(*owner) != nullptr) ||
           (!affixes.empty() && affixes.find(form).entry != nullptr);
}

Lexicon::Lexicon(LexiconReader reader) : tables_(std::make_unique<Tables>(std::move(reader))) {}
Lexicon::Lexicon(Accent accent)
    : Lexicon(LexiconReader{accent == Accent::american ? "en-US" : "en-GB", ""}) {}
Lexicon::~Lexicon() = default;
Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;

void Lexicon::add_tsv(std::string text, const std::string& name, LexiconScope scope) {
    TsvLines check(text);
    while (const auto line = check.next())
        static_cast<void>(parse_tsv_line(line->text, place_in(name, line->number), tables_->accent));
    tables_->add_checked_tsv(std::move(text), name, scope);
}

void Lexicon::add_file(const std::filesystem::path& path, LexiconScope scope) {
    std::string text = read_file(path, kLargestFile);
    if (path.extension() != ".pls") return add_tsv(std::move(text), path.string(), scope);
    add_entries(parse_pls(text, path.string(), tables_->accent), scope);
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
    for (const std::filesystem::path& file : files)
        tables_->add_checked_tsv(read_file(file, kLargestFile), file.string(), LexiconScope::shipped);
}

void Lexicon::add_entries(std::vector<LexiconEntry> entries, LexiconScope scope) {
    tables_->begin_file(scope);
    for (LexiconEntry& entry : entries) {
        entry.scope = scope;
        tables_->add_entry(std::move(entry));
    }
}

Lexicon::Match Lexicon::find(std::span<const std::string_view> words, const LexiconContext& context) const {
    if (words.empty()) return {};
    Match found = tables_->find(words, context);
    if (found.entry != nullptr || std::ranges::all_of(words, is_ascii)) return found;
    const std::vector<std::string> folded = folded_words(words);
    if (folded.empty()) return {};
    return tables_->find(std::vector<std::string_view>(folded.begin(), folded.end()), context);
}

bool Lexicon::may_start(std::string_view word) const {
    return tables_->may_start(word) || (!is_ascii(word) && tables_->may_start(fold_diacritics(word)));
}

bool Lexicon::may_start(std::string_view word, std::string_view next) const {
    if (tables_->may_start(word, next)) return true;
    if (is_ascii(word) && is_ascii(next)) return false;
    return tables_->may_start(fold_diacritics(word), fold_diacritics(next));
}

std::size_t Lexicon::longest() const noexcept {
    return tables_->longest;
}
std::size_t Lexicon::size() const noexcept {
    return tables_->store.size();
}
Accent Lexicon::accent() const noexcept {
    return tables_->accent;
}
const LexiconReader& Lexicon::reader() const noexcept {
    return tables_->reader;
}

std::vector<const LexiconEntry*> Lexicon::entries() const {
    std::vector<const LexiconEntry*> result;
    result.reserve(size());
    for (std::uint32_t number = 0; number < tables_->store.size(); ++number)
        result.push_back(&tables_->store[number]);
    return result;
}

}  // namespace audio_edition
