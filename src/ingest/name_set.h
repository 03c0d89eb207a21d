// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace audio_edition {

/// A few names of elements, classes or properties, sorted when the program is compiled.
///
///     constexpr NameSet quotes{"q", "blockquote"};      quotes.contains("q")
template <std::size_t Count>
class NameSet {
  public:
    template <class... Names>
    explicit constexpr NameSet(Names... names) : names_{names...} {
        std::ranges::sort(names_);
    }

    [[nodiscard]] constexpr bool contains(std::string_view name) const noexcept {
        return std::ranges::binary_search(names_, name);
    }

  private:
    std::array<std::string_view, Count> names_;
};

template <class... Names>
NameSet(Names...) -> NameSet<sizeof...(Names)>;

}  // namespace audio_edition
