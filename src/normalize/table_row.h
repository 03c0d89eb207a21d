// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <ranges>

namespace audio_edition {

/// The row of `table`, which is sorted by `member`, where that is `key`; nullptr where there is none.
///
///     find_row(titles, "dr", &TitleForm::written)
template <std::ranges::contiguous_range Table, class Key, class Member>
[[nodiscard]] constexpr const std::ranges::range_value_t<Table>* find_row(const Table& table, const Key& key,
                                                                          Member member) {
    const auto found = std::ranges::lower_bound(table, key, {}, member);
    return found != std::ranges::end(table) && std::invoke(member, *found) == key ? &*found : nullptr;
}

}  // namespace audio_edition
