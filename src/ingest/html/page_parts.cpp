// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/page_parts.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "ingest/html/class_words.h"
#include "ingest/name_set.h"

namespace audio_edition {
namespace {

struct Naming {
    std::string_view rule;
    std::string_view words;  ///< with a space before and after each
};

/// Words of classes and ids. The first rule that has one of an element's words names the part.
// clang-format off
constexpr std::array by_class{
    Naming{"cookie notice", " cookie cookies gdpr ccpa consent "},
    Naming{"comments", " comment comments commenting commentlist disqus respond replies livefyre discussion coral viafoura shoutbox reactions "},
    Naming{"share links", " share sharing shares sharer sharebar social socials sociable addthis addtoany sharethis sharedaddy shareaholic follow followers jp "},
    Naming{"related links", " related recommended recommendation recommendations suggested suggestions similar trending popular mostread seealso readmore moreon "
                            "upnext onward teaser teasers promo promos carousel recirc recirculation outbrain taboola zergnet revcontent dianomi "},
    Naming{"newsletter", " newsletter newsletters subscribe subscription signup optin mailing mailchimp "},
    Naming{"advertisement", " ad ads advert adverts advertisement advertisements advertising adsense adsbygoogle adbox adslot adunit adwrapper adcontainer dfp "
                            "sponsor sponsors sponsored banner banners shopping skyscraper "},
    Naming{"navigation", " nav navbar navigation navigator subnav menu menus submenu breadcrumb breadcrumbs crumb crumbs pagination pager toolbar sitemap skiplink editsection hatnote "},
    Naming{"dialog", " modal popup popover overlay lightbox tooltip login regwall dialog toast "},
    Naming{"page header", " masthead topbar skip "},
    Naming{"page footer", " footer printfooter colophon copyright disclaimer legal "},
    Naming{"sidebar", " sidebar sidebars rail aside widget widgets "},
    Naming{"about the author", " bio biography authorbox "},
    Naming{"tags", " tags taglist tagcloud keywords catlinks "},
    Naming{"maintenance notice", " ambox cmbox fmbox ombox tmbox "},
    Naming{"summary box", " infobox taxobox "},
    Naming{"photo credit", " credit credits "},
};
constexpr std::array by_role{
    Naming{"navigation", " navigation menu menubar toolbar tablist "},
    Naming{"sidebar", " complementary "},
    Naming{"page header", " banner "},
    Naming{"page footer", " contentinfo "},
    Naming{"dialog", " dialog alertdialog alert "},
    Naming{"form", " search form "},
};
constexpr std::array parts_by_name{
    Naming{"navigation", " nav "}, Naming{"sidebar", " aside "}, Naming{"page footer", " footer "},
    Naming{"form", " form fieldset "}, Naming{"dialog", " dialog "},
};
// clang-format on

constexpr NameSet article_words{"article", "articlebody", "blog",  "body",   "column",
                                "content", "contents",    "entry", "hentry", "main",
                                "page",    "post",        "prose", "story",  "text"};

std::string_view rule_for(std::string_view word, const auto& table) {
    const std::string whole = " " + std::string(word) + " ";
    for (const Naming& naming : table) {
        if (naming.words.find(whole) != std::string_view::npos) return naming.rule;
    }
    return {};
}

/// Earlier rules win over later ones, whatever the order of the words.
std::string_view rule_by_class(const std::vector<std::string>& words) {
    std::string_view first;
    std::size_t rank = by_class.size();
    for (const std::string& word : words) {
        const std::string_view rule = rule_for(word, by_class);
        const auto place =
            static_cast<std::size_t>(std::ranges::find(by_class, rule, &Naming::rule) - by_class.begin());
        if (place >= rank) continue;
        rank = place;
        first = rule;
    }
    return first;
}

}  // namespace

PagePart page_part(const MarkupNode& element, const std::vector<std::string>& words) {
    PagePart part;
    if (element.is_text()) return part;
    const std::string_view role = element.attribute("role").value_or("");
    part.article =
        element.name == "article" || element.name == "main" || role == "main" || role == "article" ||
        has_token(element, "itemprop", "articlebody") ||
        std::ranges::any_of(words, [](const std::string& word) { return article_words.contains(word); });
    part.rule = rule_for(role, by_role);
    if (part.rule.empty()) part.rule = rule_for(element.name, parts_by_name);
    // LibreOffice's.
    const auto title = element.attribute("title");
    if (element.name == "div" && title == "footer") part.rule = "page footer";
    if (element.name == "div" && title == "header") part.rule = "page header";
    part.surely = !part.rule.empty();
    if (!part.surely) part.rule = rule_by_class(words);
    return part;
}

}  // namespace audio_edition
