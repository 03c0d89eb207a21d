// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/lexicon.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "base/read_file.h"
#include "lexicon/affixes.h"
#include "lexicon/entry_store.h"
#include "lexicon/ipa.h"
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

/// In the same letters, those small that are, the ending of a possessive apart.
bool is_written(const LexiconEntry& entry, std::span<const std::string_view> words, bool possessive) {
    const Phrase phrase(words);
    std::string_view exact = phrase.exact(words.size());
    if (possessive) exact = possessor(exact).value_or(exact);
    return WordForm(entry.written).exact() == exact;
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
    explicit Tables(LexiconReader of) : reader(std::move(of)) {}

    struct Link {
        std::uint32_t next = PhraseIndex::none;
        std::uint32_t file = 0;  ///< counted in the order of precedence
        bool specific = false;
    };
    using Words = std::span<const std::string_view>;
    /// What some words come to among the phrases.
    struct Reached {
        std::uint32_t phrase = PhraseIndex::none;  ///< all of them
        std::uint32_t owner = PhraseIndex::none;   ///< the last as the possessive of a word
    };

    void begin_file(LexiconScope scope);
    void add_checked_tsv(std::string text, const std::string& name, LexiconScope scope);
    void add_entry(LexiconEntry entry);
    void link(std::string_view written, std::uint32_t number, bool specific);
    void insert(std::uint32_t& first, std::uint32_t number);

    [[nodiscard]] const LexiconEntry* choose(std::uint32_t phrase, Words words, bool possessive,
                                             const LexiconContext& context) const;
    [[nodiscard]] Match match(const Reached& reached, Words words, const LexiconContext& context) const;
    [[nodiscard]] Match find(Words words, const LexiconContext& context) const;
    [[nodiscard]] std::vector<Reached> reach(Words words) const;
    [[nodiscard]] Word::Numbers numbers_of(std::string_view folded) const noexcept;
    [[nodiscard]] bool is_entry(const Word::Numbers& word) const noexcept;
    [[nodiscard]] bool goes_on(std::uint32_t word) const noexcept;
    [[nodiscard]] bool goes_on(std::uint32_t word, const Word::Numbers& next) const noexcept;
    [[nodiscard]] std::string ipa_of_alias(const LexiconEntry& entry) const;

    LexiconReader reader;
    EntryStore store;
    std::vector<Link> links;  // one for each entry of the store
    PhraseIndex index;
    Affixes affixes;
    std::optional<NamePronunciations> names;
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
        LexiconEntry entry = parse_tsv_line(line->text, place_in(name, line->number));
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
    insert(index[index.add(words)].first, number);
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
const LexiconEntry* Lexicon::Tables::choose(std::uint32_t phrase, Words words, bool possessive,
                                            const LexiconContext& context) const {
    if (phrase == PhraseIndex::none) return nullptr;
    const WordPart never = possessive ? WordPart::whole : WordPart::possessive;
    for (std::uint32_t number = index[phrase].first; number != PhraseIndex::none;
         number = links[number].next) {
        const LexiconEntry& entry = store[number];
        if (entry.part == never) continue;
        if (entry.case_sensitive && !is_written(entry, words, possessive)) continue;
        if (is_one_of(entry.left, context.left) && is_one_of(entry.right, context.right)) return &entry;
    }
    return nullptr;
}

/// As it stands, else as the possessive of an entry.
Lexicon::Match Lexicon::Tables::match(const Reached& reached, Words words,
                                      const LexiconContext& context) const {
    Match match{choose(reached.phrase, words, false, context), words.size(), false, {}, {}};
    if (match.entry == nullptr) {
        match.entry = choose(reached.owner, words, true, context);
        match.possessive = true;
    }
    if (match.entry == nullptr) return {};
    const bool ending = match.possessive && !WordForm(words.back()).folded().ends_with('\'');
    match.alias = match.entry->alias;
    match.ipa = match.alias.empty() ? match.entry->ipa : ipa_of_alias(*match.entry);
    if (ending && !match.ipa.empty()) match.ipa = with_possessive(match.ipa);
    if (match.possessive && !match.alias.empty()) match.alias += "'s";
    return match;
}

/// Those of the entry for the words it is replaced with, where there is one: itself perhaps an alias.
std::string Lexicon::Tables::ipa_of_alias(const LexiconEntry& entry) const {
    const LexiconEntry* at = &entry;
    for (int steps = 0; steps < kLongestChain; ++steps) {
        const auto words = words_of(at->alias);
        const std::vector<Reached> reached = reach(words);
        const bool whole = !words.empty() && reached.size() == words.size();
        at = whole ? choose(reached.back().phrase, words, false, {}) : nullptr;
        if (at == nullptr || at == &entry) return {};
        if (at->alias.empty()) return at->ipa;
    }
    return {};
}

/// What the first word comes to, the first two, and so on as far as entries go.
std::vector<Lexicon::Tables::Reached> Lexicon::Tables::reach(Words words) const {
    std::vector<Reached> reached;
    reached.reserve(std::min(words.size(), longest));
    std::uint32_t beginning = PhraseIndex::none;
    for (const std::string_view word : words) {
        const auto [itself, owner] = numbers_of(WordForm(word).folded());
        if (reached.empty())
            reached.push_back({itself, owner});
        else
            reached.push_back({index.longer(beginning, itself), index.longer(beginning, owner)});
        beginning = reached.back().phrase;
        if (!goes_on(beginning)) break;
    }
    return reached;
}

Lexicon::Match Lexicon::Tables::find(Words words, const LexiconContext& context) const {
    const std::vector<Reached> reached = reach(words);
    for (std::size_t count = reached.size(); count > 0; --count) {
        const std::string_view right = count < words.size() ? words[count] : context.right;
        Match found = match(reached[count - 1], words.first(count), {context.left, right});
        if (found.entry != nullptr) return found;
    }
    if (affixes.empty()) return {};
    const Affixes::Match affixed = affixes.find(WordForm(words.front()));
    if (affixed.entry == nullptr) return {};
    return {affixed.entry, 1, false, affixed.said, {}};
}

Lexicon::Word::Numbers Lexicon::Tables::numbers_of(std::string_view folded) const noexcept {
    const auto owner = possessor(folded);
    return {index.word(folded), owner ? index.word(*owner) : Word::unknown};
}

bool Lexicon::Tables::is_entry(const Word::Numbers& word) const noexcept {
    return index.has_entry(word.itself) || index.has_entry(word.owner);
}

bool Lexicon::Tables::goes_on(std::uint32_t word) const noexcept {
    return word != PhraseIndex::none && index[word].goes_on;
}

bool Lexicon::Tables::goes_on(std::uint32_t word, const Word::Numbers& next) const noexcept {
    return goes_on(word) && (index.longer(word, next.itself) != PhraseIndex::none ||
                             index.longer(word, next.owner) != PhraseIndex::none);
}

Lexicon::Lexicon(LexiconReader reader) : tables_(std::make_unique<Tables>(std::move(reader))) {}
Lexicon::Lexicon(const Language& language) : Lexicon(LexiconReader{language.tag(), ""}) {}
Lexicon::~Lexicon() = default;
Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;

void Lexicon::add_tsv(std::string text, const std::string& name, LexiconScope scope) {
    TsvLines check(text);
    while (const auto line = check.next())
        static_cast<void>(parse_tsv_line(line->text, place_in(name, line->number)));
    tables_->add_checked_tsv(std::move(text), name, scope);
}

void Lexicon::add_file(const std::filesystem::path& path, LexiconScope scope) {
    std::string text = read_file(path, kLargestFile);
    if (path.extension() != ".pls") return add_tsv(std::move(text), path.string(), scope);
    add_entries(parse_pls(text, path.string()), scope);
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

void Lexicon::add_names(NamePronunciations names) {
    tables_->names = std::move(names);
}

Lexicon::Match Lexicon::find(std::span<const std::string_view> words, const LexiconContext& context) const {
    if (words.empty()) return {};
    Match found = tables_->find(words, context);
    if (found.entry != nullptr || std::ranges::all_of(words, is_ascii)) return found;
    const std::vector<std::string> folded = folded_words(words);
    if (folded.empty()) return {};
    return tables_->find(std::vector<std::string_view>(folded.begin(), folded.end()), context);
}

Lexicon::Word Lexicon::word(std::string_view written) const {
    static_assert(Word::unknown == PhraseIndex::none);
    const WordForm form(written);
    Word word;
    word.written = word.plain = tables_->numbers_of(form.folded());
    word.affixed = !tables_->affixes.empty() && tables_->affixes.find(form).entry != nullptr;
    if (is_ascii(form.folded())) return word;
    const std::string plain = fold_diacritics(written);
    if (plain == written) return word;
    const WordForm plain_form(plain);
    word.accented = true;
    word.plain = tables_->numbers_of(plain_form.folded());
    word.affixed =
        word.affixed || (!tables_->affixes.empty() && tables_->affixes.find(plain_form).entry != nullptr);
    return word;
}

bool Lexicon::may_start(const Word& word) const noexcept {
    const Tables& known = *tables_;
    if (word.affixed || known.is_entry(word.written) || known.goes_on(word.written.itself)) return true;
    return word.accented && (known.is_entry(word.plain) || known.goes_on(word.plain.itself));
}

bool Lexicon::may_start(const Word& word, const Word& next) const noexcept {
    const Tables& known = *tables_;
    if (word.affixed || known.is_entry(word.written) || known.goes_on(word.written.itself, next.written))
        return true;
    return (word.accented || next.accented) &&
           (known.is_entry(word.plain) || known.goes_on(word.plain.itself, next.plain));
}

std::size_t Lexicon::longest() const noexcept {
    return tables_->longest;
}
std::size_t Lexicon::size() const noexcept {
    return tables_->store.size();
}
Language Lexicon::language() const {
    return Language::parse_or_english(tables_->reader.language);
}
const LexiconReader& Lexicon::reader() const noexcept {
    return tables_->reader;
}
const NamePronunciations* Lexicon::names() const noexcept {
    return tables_->names ? &*tables_->names : nullptr;
}

std::vector<const LexiconEntry*> Lexicon::entries() const {
    std::vector<const LexiconEntry*> result;
    result.reserve(size());
    for (std::uint32_t number = 0; number < tables_->store.size(); ++number)
        result.push_back(&tables_->store[number]);
    return result;
}

}  // namespace audio_edition
