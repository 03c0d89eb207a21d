// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/section_starts.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

#include "ingest/flow/label_words.h"

namespace audio_edition {
namespace {

using Words = std::vector<LabelWord>;

constexpr int ranks_a_level = 10;  ///< more than there are levels of headings
constexpr std::size_t longest_title = 400;
/// How many items may stand between the place of an entry and its heading: an ornament, a motto.
constexpr std::size_t most_before_heading = 3;
constexpr std::size_t most_headings_of_entry = 3;

/// An entry of the contents on its way to a SectionStart.
struct Entry {
    const ContentsEntry* entry = nullptr;
    Words words;
    std::size_t place = 0;  ///< the item that its target holds or stands before
    std::size_t item = 0;   ///< where its section begins
    std::vector<std::size_t> titles;
    bool is_double = false;  ///< names once more what another entry names
};

class StartFinder {
  public:
    StartFinder(const std::vector<FlowItem>& items, const std::vector<ContentsEntry>& contents)
        : items_(items), is_title_(items.size(), false) {
        for (const ContentsEntry& entry : contents) {
            const auto at = std::ranges::upper_bound(items, entry.target, {}, &FlowItem::last);
            const auto place = static_cast<std::size_t>(at - items.begin());
            entries_.push_back({&entry, label_words(entry.label), place, place, {}});
        }
        std::ranges::stable_sort(entries_, {}, &Entry::place);
    }

    std::vector<SectionStart> find() {
        for (std::size_t i = 1; i <= entries_.size(); ++i) take_heading_above(i - 1);
        for (std::size_t first = 0; first < entries_.size();) {
            std::size_t last = first + 1;
            while (last < entries_.size() && entries_[last].place == entries_[first].place) ++last;
            settle(first, last, last < entries_.size() ? entries_[last].place : items_.size());
            first = last;
        }
        std::erase_if(entries_, [](const Entry& entry) { return entry.is_double; });
        drop_empty();
        add_entries();
        add_headings();
        std::ranges::stable_sort(starts_, {}, &SectionStart::item);
        rank_headings();
        return std::move(starts_);
    }

  private:
    [[nodiscard]] bool is_heading(std::size_t item) const {
        return item < items_.size() && items_[item].level > 0;
    }
    [[nodiscard]] const std::string& text_of(std::size_t item) const {
        return items_[item].block.text.text();
    }

    [[nodiscard]] const Words& words_of(std::size_t item) {
        const auto [at, fresh] = words_.try_emplace(item);
        if (fresh) at->second = label_words(text_of(item));
        return at->second;
    }

    /// Whether a heading may be one with the item above it: it comes later in the source, as is usual.
    [[nodiscard]] bool goes_on(std::size_t item) const {
        const MappedText& text = items_[item].block.text;
        return is_heading(item) && items_[item - 1].block.text.source().end <= text.source().begin;
    }

    /// The entry leads to the first paragraph, and its heading stands right above.
    void take_heading_above(std::size_t i) {
        Entry& entry = entries_[i];
        const std::size_t above = entry.place - 1;
        if (entry.place == 0 || is_heading(entry.place) || !is_heading(above)) return;
        if (i > 0 && entries_[i - 1].place >= above) return;
        if (same_words(entry.words, words_of(above))) entry.place = above;
    }

    /// Entries `first` to `last` lead to one place; the next one to `end`.
    void settle(std::size_t first, std::size_t last, std::size_t end) {
        std::size_t from = entries_[first].place;
        for (std::size_t i = first; i < last; ++i) {
            Entry& entry = entries_[i];
            entry.item = from;
            if (!find_title(entry, from, end) && i + 1 == last && is_heading(from) && from < end)
                take_headings(entry, from, end);
            for (const std::size_t title : entry.titles) is_title_[title] = true;
            if (!entry.titles.empty()) from = std::max(from, entry.titles.back() + 1);
            entry.is_double = i > first && entry.titles.empty() && is_named_by(entry, entries_[i - 1]);
        }
    }

    /// "Start reading" below "Get the Boat", which lead to one place; a chapter and its only part of the same
    /// name.
    [[nodiscard]] static bool is_named_by(const Entry& entry, const Entry& before) {
        if (before.entry->target != entry.entry->target) return false;
        return before.entry->depth >= entry.entry->depth || same_words(before.words, entry.words);
    }

    /// The items that say what the entry says.
    bool find_title(Entry& entry, std::size_t from, std::size_t end) {
        if (entry.words.empty()) return false;
        bool only_headings = true;
        for (std::size_t at = from; at < std::min(end, from + most_before_heading + 1); ++at) {
            const std::size_t count = headings_that_say(entry, at, end);
            if (count > 0) {
                for (std::size_t k = 0; k < count; ++k) entry.titles.push_back(at + k);
                if (only_headings) entry.item = at;
                return true;
            }
            only_headings = only_headings && is_heading(at);
            if (text_of(at).size() > longest_title) return false;
        }
        return false;
    }

    /// How many items from `at` on say together what the entry says; 0 where they do not.
    [[nodiscard]] std::size_t headings_that_say(const Entry& entry, std::size_t at, std::size_t end) {
        Words words;
        for (std::size_t count = 1; at + count <= std::min(end, at + most_headings_of_entry); ++count) {
            const std::size_t item = at + count - 1;
            if (text_of(item).size() > longest_title || (count > 1 && !goes_on(item))) return 0;
            std::ranges::copy(words_of(item), std::back_inserter(words));
            if (same_words(words, entry.words)) return count;
            if (words.size() > entry.words.size()) return 0;
        }
        return 0;
    }

    /// The heading at the place of the entry, whatever it says, and those below it of which the entry tells.
    void take_headings(Entry& entry, std::size_t from, std::size_t end) {
        entry.titles.push_back(from);
        for (std::size_t at = from + 1;
             at < end && goes_on(at) && entry.titles.size() < most_headings_of_entry; ++at) {
            const Words& words = words_of(at);
            if (words.empty() || !holds_words(entry.words, words)) return;
            entry.titles.push_back(at);
        }
    }

    /// Entries of which there is nothing to read, not even below them.
    void drop_empty() {
        std::vector<std::size_t> open;  // later entries, each less deep than the one before it here
        std::vector<bool> empty(entries_.size(), false);
        for (std::size_t i = entries_.size(); i-- > 0; open.push_back(i)) {
            while (!open.empty() && entries_[open.back()].entry->depth > entries_[i].entry->depth)
                open.pop_back();
            const std::size_t end = open.empty() ? items_.size() : entries_[open.back()].item;
            empty[i] = entries_[i].item >= end;
        }
        std::vector<Entry> kept;
        for (std::size_t i = 0; i < entries_.size(); ++i)
            if (!empty[i]) kept.push_back(std::move(entries_[i]));
        entries_ = std::move(kept);
    }

    void add_entries() {
        for (const Entry& entry : entries_) {
            SectionStart start;
            start.item = entry.item;
            start.titles = entry.titles;
            start.rank = entry.entry->depth * ranks_a_level;
            name(start, entry);
            starts_.push_back(std::move(start));
        }
    }

    void name(SectionStart& start, const Entry& entry) const {
        const std::string& label = entry.entry->label;
        if (entry.titles.empty()) {
            start.title.append_generated(label);
            return;
        }
        MappedText heading;
        for (const std::size_t item : entry.titles) {
            if (!heading.empty()) heading.append_generated(": ");
            heading.append(items_[item].block.text);
        }
        if (same_words(label_words(heading.text()), entry.words)) {
            start.title = spelt_as(label, heading);
        } else {
            start.title = std::move(heading);
            start.label = label;
        }
    }

    /// Those of which the contents say nothing.
    void add_headings() {
        for (std::size_t i = 0; i < items_.size(); ++i) {
            if (!is_heading(i) || is_title_[i]) continue;
            SectionStart start;
            start.item = i;
            start.titles = {i};
            start.title = items_[i].block.text;
            start.rank = -items_[i].level;  // until `rank_headings`
            starts_.push_back(std::move(start));
        }
    }

    /// By their level, below that of the heading of the entry above.
    void rank_headings() {
        int rank = 0;
        int level = 0;
        for (SectionStart& start : starts_) {
            if (start.rank > 0) {
                rank = start.rank;
                level = start.titles.empty() ? 0 : std::max(items_[start.titles.front()].level, 1);
            } else if (rank == 0) {
                start.rank *= -ranks_a_level;
            } else {
                start.rank = rank + std::max(-start.rank - level, 0);
            }
        }
    }

    const std::vector<FlowItem>& items_;
    std::vector<bool> is_title_;
    std::unordered_map<std::size_t, Words>
        words_;  ///< of items that were looked at; many entries may lead to one
    std::vector<Entry> entries_;
    std::vector<SectionStart> starts_;
};

}  // namespace

std::vector<SectionStart> section_starts(const std::vector<FlowItem>& items,
                                         const std::vector<ContentsEntry>& contents) {
    return StartFinder(items, contents).find();
}

}  // namespace audio_edition
