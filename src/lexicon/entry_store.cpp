// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/entry_store.h"

#include <atomic>

#include "lexicon/tsv.h"

namespace audio_edition {

std::string_view EntryStore::keep(std::string text, std::string name, LexiconScope scope) {
    return files_.emplace_back(File{std::move(text), std::move(name), scope}).text;
}

std::uint32_t EntryStore::add_line(std::string_view line, std::size_t number) {
    records_.push_back(
        {line, static_cast<std::uint32_t>(number), static_cast<std::uint32_t>(files_.size() - 1), nullptr});
    return size() - 1;
}

std::uint32_t EntryStore::add(LexiconEntry entry) {
    entry.rule = rule_of(entry);
    records_.push_back({{}, 0, 0, &entries_.emplace_back(std::move(entry))});
    return size() - 1;
}

const LexiconEntry& EntryStore::operator[](std::uint32_t number) const {
    const Record& record = records_[number];
    const LexiconEntry* entry = std::atomic_ref(record.entry).load(std::memory_order_acquire);
    return *(entry != nullptr ? entry : parse(record));
}

const LexiconEntry* EntryStore::parse(const Record& record) const {
    const File& file = files_[record.file];
    LexiconEntry entry = parse_tsv_line(record.line, place_in(file.name, record.number));
    entry.scope = file.scope;
    entry.rule = rule_of(entry);
    const std::lock_guard lock(mutex_);
    const std::atomic_ref shared(record.entry);
    if (const LexiconEntry* other = shared.load(std::memory_order_relaxed)) return other;
    const LexiconEntry* kept = &entries_.emplace_back(std::move(entry));
    shared.store(kept, std::memory_order_release);
    return kept;
}

std::string place_in(const std::string& file, std::size_t line) {
    return file + ":" + std::to_string(line);
}

std::string rule_of(const LexiconEntry& entry) {
    return std::string(name_of(entry.scope)) + " " + entry.where;
}

}  // namespace audio_edition
