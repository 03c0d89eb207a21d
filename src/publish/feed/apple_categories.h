// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace audio_edition {

/// One of the categories under which Apple Podcasts, and those who follow it, list podcasts.
struct FeedCategory {
    std::string_view name;    ///< "Arts"
    std::string_view within;  ///< "Books": its subcategory; empty for the category as a whole
};

/// The category of this name, or the one with this subcategory, in any case. Nothing where Apple lists none.
///
///     Arts                  Arts
///     books                 Arts, Books
///     Society & Culture     Society & Culture
[[nodiscard]] std::optional<FeedCategory> find_category(std::string_view name);

/// Whether Apple lists `within` under `name`, both spelt as it does.
[[nodiscard]] bool is_category(std::string_view name, std::string_view within);

/// The name that is spelt most like `name`: "Technology" for "Tecnology". Empty where none is near.
[[nodiscard]] std::string nearest_category(std::string_view name);

}  // namespace audio_edition
