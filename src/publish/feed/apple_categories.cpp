// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/feed/apple_categories.h"

#include <algorithm>
#include <array>
#include <vector>

#include "text/utf8.h"

namespace audio_edition {
namespace {

/// https://podcasters.apple.com/support/1691-apple-podcasts-categories
constexpr std::array categories{
    FeedCategory{"Arts", ""},
    FeedCategory{"Arts", "Books"},
    FeedCategory{"Arts", "Design"},
    FeedCategory{"Arts", "Fashion & Beauty"},
    FeedCategory{"Arts", "Food"},
    FeedCategory{"Arts", "Performing Arts"},
    FeedCategory{"Arts", "Visual Arts"},
    FeedCategory{"Business", ""},
    FeedCategory{"Business", "Careers"},
    FeedCategory{"Business", "Entrepreneurship"},
    FeedCategory{"Business", "Investing"},
    FeedCategory{"Business", "Management"},
    FeedCategory{"Business", "Marketing"},
    FeedCategory{"Business", "Non-Profit"},
    FeedCategory{"Comedy", ""},
    FeedCategory{"Comedy", "Comedy Interviews"},
    FeedCategory{"Comedy", "Improv"},
    FeedCategory{"Comedy", "Stand-Up"},
    FeedCategory{"Education", ""},
    FeedCategory{"Education", "Courses"},
    FeedCategory{"Education", "How To"},
    FeedCategory{"Education", "Language Learning"},
    FeedCategory{"Education", "Self-Improvement"},
    FeedCategory{"Fiction", ""},
    FeedCategory{"Fiction", "Comedy Fiction"},
    FeedCategory{"Fiction", "Drama"},
    FeedCategory{"Fiction", "Science Fiction"},
    FeedCategory{"Government", ""},
    FeedCategory{"History", ""},
    FeedCategory{"Health & Fitness", ""},
    FeedCategory{"Health & Fitness", "Alternative Health"},
    FeedCategory{"Health & Fitness", "Fitness"},
    FeedCategory{"Health & Fitness", "Medicine"},
    FeedCategory{"Health & Fitness", "Mental Health"},
    FeedCategory{"Health & Fitness", "Nutrition"},
    FeedCategory{"Health & Fitness", "Sexuality"},
    FeedCategory{"Kids & Family", ""},
    FeedCategory{"Kids & Family", "Education for Kids"},
    FeedCategory{"Kids & Family", "Parenting"},
    FeedCategory{"Kids & Family", "Pets & Animals"},
    FeedCategory{"Kids & Family", "Stories for Kids"},
    FeedCategory{"Leisure", ""},
    FeedCategory{"Leisure", "Animation & Manga"},
    FeedCategory{"Leisure", "Automotive"},
    FeedCategory{"Leisure", "Aviation"},
    FeedCategory{"Leisure", "Crafts"},
    FeedCategory{"Leisure", "Games"},
    FeedCategory{"Leisure", "Hobbies"},
    FeedCategory{"Leisure", "Home & Garden"},
    FeedCategory{"Leisure", "Video Games"},
    FeedCategory{"Music", ""},
    FeedCategory{"Music", "Music Commentary"},
    FeedCategory{"Music", "Music History"},
    FeedCategory{"Music", "Music Interviews"},
    FeedCategory{"News", ""},
    FeedCategory{"News", "Business News"},
    FeedCategory{"News", "Daily News"},
    FeedCategory{"News", "Entertainment News"},
    FeedCategory{"News", "News Commentary"},
    FeedCategory{"News", "Politics"},
    FeedCategory{"News", "Sports News"},
    FeedCategory{"News", "Tech News"},
    FeedCategory{"Religion & Spirituality", ""},
    FeedCategory{"Religion & Spirituality", "Buddhism"},
    FeedCategory{"Religion & Spirituality", "Christianity"},
    FeedCategory{"Religion & Spirituality", "Hinduism"},
    FeedCategory{"Religion & Spirituality", "Islam"},
    FeedCategory{"Religion & Spirituality", "Judaism"},
    FeedCategory{"Religion & Spirituality", "Religion"},
    FeedCategory{"Religion & Spirituality", "Spirituality"},
    FeedCategory{"Science", ""},
    FeedCategory{"Science", "Astronomy"},
    FeedCategory{"Science", "Chemistry"},
    FeedCategory{"Science", "Earth Sciences"},
    FeedCategory{"Science", "Life Sciences"},
    FeedCategory{"Science", "Mathematics"},
    FeedCategory{"Science", "Natural Sciences"},
    FeedCategory{"Science", "Nature"},
    FeedCategory{"Science", "Physics"},
    FeedCategory{"Science", "Social Sciences"},
    FeedCategory{"Society & Culture", ""},
    FeedCategory{"Society & Culture", "Documentary"},
    FeedCategory{"Society & Culture", "Personal Journals"},
    FeedCategory{"Society & Culture", "Philosophy"},
    FeedCategory{"Society & Culture", "Places & Travel"},
    FeedCategory{"Society & Culture", "Relationships"},
    FeedCategory{"Sports", ""},
    FeedCategory{"Sports", "Baseball"},
    FeedCategory{"Sports", "Basketball"},
    FeedCategory{"Sports", "Cricket"},
    FeedCategory{"Sports", "Fantasy Sports"},
    FeedCategory{"Sports", "Football"},
    FeedCategory{"Sports", "Golf"},
    FeedCategory{"Sports", "Hockey"},
    FeedCategory{"Sports", "Rugby"},
    FeedCategory{"Sports", "Running"},
    FeedCategory{"Sports", "Soccer"},
    FeedCategory{"Sports", "Swimming"},
    FeedCategory{"Sports", "Tennis"},
    FeedCategory{"Sports", "Volleyball"},
    FeedCategory{"Sports", "Wilderness"},
    FeedCategory{"Sports", "Wrestling"},
    FeedCategory{"Technology", ""},
    FeedCategory{"True Crime", ""},
    FeedCategory{"TV & Film", ""},
    FeedCategory{"TV & Film", "After Shows"},
    FeedCategory{"TV & Film", "Film History"},
    FeedCategory{"TV & Film", "Film Interviews"},
    FeedCategory{"TV & Film", "Film Reviews"},
    FeedCategory{"TV & Film", "TV Reviews"},
};

std::string_view own_name(const FeedCategory& category) {
    return category.within.empty() ? category.name : category.within;
}

/// How many letters have to be changed, added or taken away (Levenshtein).
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row[b.size()];
}

}  // namespace

std::optional<FeedCategory> find_category(std::string_view name) {
    const std::string wanted = fold_case(name);
    const auto found = std::ranges::find_if(
        categories, [&](const FeedCategory& category) { return fold_case(own_name(category)) == wanted; });
    return found == categories.end() ? std::nullopt : std::optional(*found);
}

bool is_category(std::string_view name, std::string_view within) {
    return std::ranges::any_of(categories, [&](const FeedCategory& category) {
        return category.name == name && category.within == within;
    });
}

std::string nearest_category(std::string_view name) {
    constexpr std::size_t longest = 60;
    const std::string wanted = fold_case(name);
    if (wanted.size() > longest) return {};
    std::string_view nearest;
    std::size_t least = std::max<std::size_t>(2, wanted.size() / 3) + 1;
    for (const FeedCategory& category : categories) {
        const std::string own = fold_case(own_name(category));
        const bool begins_alike = wanted.size() >= 3 && (own.starts_with(wanted) || wanted.starts_with(own));
        const std::size_t far = begins_alike ? 1 : distance(own, wanted);
        if (far >= least) continue;
        least = far;
        nearest = own_name(category);
    }
    return std::string(nearest);
}

}  // namespace audio_edition
