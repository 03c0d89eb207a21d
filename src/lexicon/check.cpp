// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/check.h"

#include <map>
#include <optional>

#include "base/error.h"
#include "base/read_file.h"
#include "lexicon/entry_options.h"
#include "lexicon/phrase.h"
#include "lexicon/pls/pls_reader.h"
#include "lexicon/tsv.h"

namespace audio_edition {
namespace {

std::string folded(std::string_view text) {
    const auto words = words_of(text);
    return std::string(Phrase(words).folded(words.size()));
}

/// What two entries for the same thing have in common.
std::string occasion_of(const LexiconEntry& entry) {
    return (entry.case_sensitive ? entry.written : folded(entry.written)) + "\t" + write_entry_options(entry);
}

bool applies_always(const LexiconEntry& entry) noexcept {
    return entry.part == WordPart::word && !entry.case_sensitive && entry.left.empty() &&
           entry.right.empty() && entry.language.empty() && entry.voice.empty();
}

class Check {
  public:
    void add(const std::filesystem::path& path) {
        const std::string text = read_file(path, std::size_t{64} << 20);
        ++file_;
        if (path.extension() == ".pls") {
            attempt([&] { return parse_pls(text, path.string()); });
            return;
        }
        TsvLines lines(text);
        while (const auto line = lines.next()) {
            attempt([&] {
                return std::vector{
                    parse_tsv_line(line->text, path.string() + ":" + std::to_string(line->number))};
            });
        }
    }

    CheckedLexicons finish() {
        find_hidden();
        find_loops();
        return std::move(checked_);
    }

  private:
    template <typename Parse>
    void attempt(const Parse& parse) {
        try {
            for (LexiconEntry& entry : parse()) {
                checked_.entries.push_back(std::move(entry));
                files_.push_back(file_);
            }
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::broken_input) throw;
            checked_.findings.push_back({LexiconFinding::Kind::broken, error.where(), error.message()});
        }
    }

    /// From the last to the first, since the later wins.
    void find_hidden() {
        std::map<std::string, std::size_t> winners;  // by occasion
        std::map<std::string, std::size_t> general;  // by folded writing
        std::vector<LexiconFinding> found;
        for (std::size_t i = checked_.entries.size(); i-- > 0;) {
            const LexiconEntry& entry = checked_.entries[i];
            std::optional<std::size_t> winner;
            if (const auto same = winners.find(occasion_of(entry)); same != winners.end())
                winner = same->second;
            const auto all = general.find(folded(entry.written));
            if (!winner && all != general.end() && files_[all->second] > files_[i]) winner = all->second;
            if (winner) {
                const bool here = files_[*winner] == files_[i];
                found.push_back({here ? LexiconFinding::Kind::duplicate : LexiconFinding::Kind::shadowed,
                                 entry.where,
                                 "'" + entry.written + "' is never used: " + checked_.entries[*winner].where +
                                     " wins; delete one of the two"});
            }
            winners.emplace(occasion_of(entry), i);
            if (applies_always(entry)) general.emplace(folded(entry.written), i);
        }
        checked_.findings.insert(checked_.findings.end(), found.rbegin(), found.rend());
    }

    void find_loops() {
        std::map<std::string, const LexiconEntry*> aliases;
        for (const LexiconEntry& entry : checked_.entries) {
            if (entry.alias.empty()) {
                aliases.erase(folded(entry.written));
            } else if (entry.part == WordPart::word || entry.part == WordPart::whole) {
                aliases[folded(entry.written)] = &entry;
            }
        }
        for (const auto& [written, entry] : aliases) {
            std::string chain = entry->written;
            const LexiconEntry* at = entry;
            for (std::size_t steps = 0; steps <= aliases.size(); ++steps) {
                chain += " → " + at->alias;
                const auto next = aliases.find(folded(at->alias));
                if (next == aliases.end()) break;
                at = next->second;
                if (at != entry) continue;
                checked_.findings.push_back({LexiconFinding::Kind::loop, entry->where,
                                             "an alias leads back to itself: " + chain +
                                                 "; say one of them in IPA, or in other words"});
                break;
            }
        }
    }

    std::size_t file_ = 0;
    CheckedLexicons checked_;
    std::vector<std::size_t> files_;  // of each entry
};

}  // namespace

CheckedLexicons check_lexicons(std::span<const std::filesystem::path> files) {
    Check check;
    for (const std::filesystem::path& file : files) check.add(file);
    return check.finish();
}

std::string_view name_of(LexiconFinding::Kind kind) noexcept {
    switch (kind) {
        case LexiconFinding::Kind::broken:
            return "broken";
        case LexiconFinding::Kind::loop:
            return "loop";
        case LexiconFinding::Kind::duplicate:
            return "duplicate";
        case LexiconFinding::Kind::shadowed:
            break;
    }
    return "shadowed";
}

}  // namespace audio_edition
