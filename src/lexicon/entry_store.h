// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/entry.h"

namespace audio_edition {

/// The entries of a lexicon, by number. A line without options is parsed when it is first asked for, since a
/// text needs few of the many that are loaded.
class EntryStore {
  public:
    /// Keeps a file's text for its lines, and returns it.
    std::string_view keep(std::string text, std::string name, LexiconScope scope);

    /// Makes room for so many more.
    void reserve(std::size_t entries) { records_.reserve(records_.size() + entries); }
    /// A line of the file that was kept last.
    std::uint32_t add_line(std::string_view line, std::size_t number);
    std::uint32_t add(LexiconEntry entry);

    [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(records_.size()); }
    /// From any thread. Throws Error{broken_input} for a line that is none.
    [[nodiscard]] const LexiconEntry& operator[](std::uint32_t number) const;

  private:
    struct File {
        std::string text;
        std::string name;
        LexiconScope scope;
    };
    struct Record {
        std::string_view line;
        std::uint32_t number = 0;
        std::uint32_t file = 0;
        mutable const LexiconEntry* entry = nullptr;  // through atomic_ref, once any thread may read
    };
    const LexiconEntry* parse(const Record& record) const;

    std::deque<File> files_;
    std::vector<Record> records_;
    mutable std::mutex mutex_;
    mutable std::deque<LexiconEntry> entries_;
};

/// Where a line is, and how traces name it.
[[nodiscard]] std::string place_in(const std::string& file, std::size_t line);
[[nodiscard]] std::string rule_of(const LexiconEntry& entry);

}  // namespace audio_edition
