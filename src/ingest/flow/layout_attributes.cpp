// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/layout_attributes.h"

#include <algorithm>
#include <array>
#include <string>

#include "language/language.h"
#include "text/ascii.h"
#include "text/percent_encoding.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest_address = 4000;
constexpr std::size_t longest_words = 2000;

std::string trimmed_value(std::string_view value) {
    const std::size_t begin = value.find_first_not_of(" \t\r\n\f");
    if (begin == std::string_view::npos) return {};
    return std::string(value.substr(begin, value.find_last_not_of(" \t\r\n\f") + 1 - begin));
}

/// A whole number of a few digits, as it is written.
std::string small_number(std::string_view value) {
    const std::string number = trimmed_value(value);
    const std::size_t sign = number.starts_with('-') ? 1 : 0;
    const bool is_number = number.size() > sign && number.size() <= sign + 4 &&
                           number.find_first_not_of("0123456789", sign) == std::string::npos;
    return is_number ? number : std::string();
}

std::string one_of(std::string_view value, std::initializer_list<std::string_view> allowed) {
    const std::string wanted = trimmed_value(value);
    return std::ranges::find(allowed, wanted) != allowed.end() ? wanted : std::string();
}

std::string language_tag(std::string_view value) {
    const std::string tag = trimmed_value(value);
    return is_well_formed_tag(tag) ? tag : std::string();
}

std::string shown_words(std::string_view value) {
    return value.size() <= longest_words ? std::string(value) : std::string();
}

bool has_control(std::string_view text) {
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

bool starts_with_ignoring_case(std::string_view text, std::string_view beginning) {
    return equals_ignoring_case(text.substr(0, beginning.size()), beginning);
}

bool is_on_the_web(std::string_view address) {
    return starts_with_ignoring_case(address, "https://") || starts_with_ignoring_case(address, "http://");
}

/// Raster pictures only: nothing that can hold a script, wherever it is opened.
bool is_picture_in_address(std::string_view address) {
    constexpr std::size_t largest = 200'000;
    constexpr std::array<std::string_view, 4> beginnings{"data:image/png;base64,", "data:image/jpeg;base64,",
                                                         "data:image/gif;base64,", "data:image/webp;base64,"};
    if (address.size() > largest) return false;
    return std::ranges::any_of(beginnings, [&](std::string_view beginning) {
        if (!address.starts_with(beginning)) return false;
        return std::ranges::all_of(address.substr(beginning.size()), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' ||
                   c == '/' || c == '=';
        });
    });
}

/// "figures/pier.png": no scheme, no host, nothing above its folder.
std::string path_below(std::string_view address) {
    address = address.substr(0, address.find_first_of("?#"));
    while (address.starts_with("./")) address.remove_prefix(2);
    const std::size_t scheme = address.find_first_of(":/");
    if (address.empty() || address.starts_with('/') || address.starts_with('\\') ||
        (scheme != std::string_view::npos && address[scheme] == ':'))
        return {};
    std::string path = percent_decoded(address);
    const bool climbs = ("/" + path + "/").find("/../") != std::string::npos;
    return climbs || has_control(path) || path.find('\\') != std::string::npos ? std::string() : path;
}

struct Filter {
    std::string_view attribute;
    std::string_view elements;  ///< parted by spaces, with one at either end; empty for all
    std::string (*value)(std::string_view);
};

constexpr std::array filters{
    Filter{"dir", "",
           [](std::string_view value) {
               return one_of(ascii_lower(value), {"ltr", "rtl", "auto"});
           }},
    Filter{"alt", " img ", shown_words},
    Filter{"src", " img ", safe_picture},
    Filter{"width", " img ", small_number},
    Filter{"height", " img ", small_number},
    Filter{"title", " abbr dfn ", shown_words},
    Filter{"start", " ol ", small_number},
    Filter{"type", " ol ",
           [](std::string_view value) {
               return one_of(value, {"1", "a", "A", "i", "I"});
           }},
    Filter{"reversed", " ol ", [](std::string_view) { return std::string("reversed"); }},
    Filter{"value", " li ", small_number},
    Filter{"colspan", " td th ", small_number},
    Filter{"rowspan", " td th ", small_number},
    Filter{"scope", " th ",
           [](std::string_view value) {
               return one_of(value, {"col", "row", "colgroup", "rowgroup"});
           }},
    Filter{"display", " math ",
           [](std::string_view value) {
               return one_of(value, {"block", "inline"});
           }},
};

}  // namespace

std::string safe_link(std::string_view address) {
    const std::string link = trimmed_value(address);
    if (link.size() > longest_address || has_control(link)) return {};
    return is_on_the_web(link) || starts_with_ignoring_case(link, "mailto:") ? link : std::string();
}

std::string safe_picture(std::string_view address) {
    const std::string link = trimmed_value(address);
    if (is_picture_in_address(link)) return link;
    if (link.size() > longest_address || has_control(link)) return {};
    return is_on_the_web(link) ? link : path_below(link);
}

std::vector<LayoutAttribute> layout_attributes(const MarkupNode& element, std::string_view name) {
    std::vector<LayoutAttribute> kept;
    const auto keep = [&kept](std::string_view attribute, std::string value) {
        const auto there = std::ranges::find(kept, attribute, &LayoutAttribute::name);
        if (!value.empty() && there == kept.end()) kept.push_back({attribute, std::move(value)});
    };
    for (const MarkupAttribute& attribute : element.attributes) {
        if (attribute.name == "lang" || attribute.name == "xml:lang")
            keep("lang", language_tag(attribute.value));
        if (attribute.name == "alt" && name == "img" && attribute.value.empty()) kept.push_back({"alt", ""});
        // Many pages load their pictures by a script that finds their addresses here.
        if (attribute.name == "data-src" && name == "img" && !element.attribute("src"))
            keep("src", safe_picture(attribute.value));
        for (const Filter& filter : filters) {
            if (attribute.name != filter.attribute) continue;
            const std::string spaced = " " + std::string(name) + " ";
            if (filter.elements.empty() || filter.elements.find(spaced) != std::string_view::npos)
                keep(filter.attribute, filter.value(attribute.value));
        }
    }
    return kept;
}

}  // namespace audio_edition
