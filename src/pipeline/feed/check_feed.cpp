// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/feed/check_feed.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "base/name_uuid.h"
#include "pipeline/feed/check_episode.h"
#include "pipeline/feed/feed_element.h"
#include "pipeline/feed/feed_folder.h"
#include "publish/feed/apple_categories.h"
#include "publish/feed/feed_rules.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// Characters, of the text of an element.
constexpr std::size_t longest_title = 255;
constexpr std::size_t longest_feed_description = 4000;

class ChannelCheck {
  public:
    ChannelCheck(const FeedElement& channel, const FeedFolder& files, FeedFaults& faults)
        : channel_(channel), files_(files), faults_(faults) {}

    void run() {
        check_texts();
        check_language();
        check_categories();
        check_explicit();
        check_image();
        check_addresses();
        check_identity();
    }

  private:
    void check_texts() {
        const std::string title = channel_.text_of("title");
        if (title.empty()) faults_.refuse("has no title; add one with --title");
        if (count_characters(title) > longest_title)
            faults_.refuse("has a title of more than 255 characters; shorten it");
        const std::string description = channel_.text_of("description");
        if (description.empty()) faults_.refuse("has no description; add one with --description");
        if (count_characters(description) > longest_feed_description)
            faults_.refuse("has a description of more than 4000 characters; shorten it");
        if (channel_.text_of("itunes:author").empty())
            faults_.advise("names no author, which players show; add one with --author");
        const std::string type = channel_.text_of("itunes:type");
        if (!type.empty() && type != "episodic" && type != "serial")
            faults_.refuse("has the itunes:type " + quoted(type) + "; it must be episodic or serial");
    }

    void check_language() {
        const std::string language = channel_.text_of("language");
        if (language.empty()) return faults_.refuse("has no language; add one such as --language en");
        if (!is_iso_639_tag(language))
            faults_.refuse("has the language " + quoted(language) +
                           ", which is not a language tag; write one such as en or en-GB");
    }

    void check_categories() {
        const auto categories = channel_.all("itunes:category");
        if (categories.empty())
            return faults_.refuse("has no category, which Apple asks for; add one such as --category Arts");
        for (const FeedElement* category : categories) {
            const std::string name = category->attribute("text");
            check_category(name, "");
            for (const FeedElement* inner : category->all("itunes:category"))
                if (is_category(name, "")) check_category(name, inner->attribute("text"));
        }
    }

    void check_category(const std::string& name, const std::string& within) {
        if (is_category(name, within)) return;
        const std::string& own = within.empty() ? name : within;
        const auto known = find_category(own);
        const std::string nearest = nearest_category(own);
        if (known && (known->within.empty() || known->name == name)) {
            faults_.refuse("has the category " + quoted(own) + "; Apple spells it " +
                           quoted(std::string(known->within.empty() ? known->name : known->within)));
        } else if (known) {
            faults_.refuse("has the category " + quoted(own) + "; Apple lists it within " +
                           quoted(std::string(known->name)));
        } else {
            faults_.refuse(
                "has the category " + quoted(own) + ", which Apple does not list" +
                (nearest.empty() ? "; choose one of its list" : "; did you mean " + quoted(nearest) + "?"));
        }
    }

    void check_explicit() {
        const std::string value = to_lower(channel_.text_of("itunes:explicit"));
        if (value.empty()) return faults_.refuse("has no itunes:explicit; it must be true or false");
        if (value == "true" || value == "false") return;
        if (value == "yes" || value == "no" || value == "clean" || value == "explicit")
            return faults_.advise("has the itunes:explicit " + quoted(value) +
                                  ", as it used to be; write true or false");
        faults_.refuse("has the itunes:explicit " + quoted(value) + "; it must be true or false");
    }

    void check_image() {
        const FeedElement* const image = channel_.child("itunes:image");
        if (image == nullptr)
            return faults_.refuse(
                "has no cover; add one with --image and the URL of a square picture of 1400 to 3000 pixels");
        check_cover_address(image->attribute("href"), files_, FeedFault::Weight::refused, faults_);
    }

    void check_addresses() {
        const std::string link = channel_.text_of("link");
        if (link.empty()) faults_.refuse("has no link to its web site; add one with --link");
        if (!link.empty() && !is_web_address(link))
            faults_.refuse("has the link " + quoted(link) +
                           ", which is not an absolute http or https URL; correct it");
        for (const FeedElement* self : channel_.all("atom:link")) {
            if (!is_web_address(self->attribute("href")))
                faults_.refuse("has the atom:link " + quoted(self->attribute("href")) +
                               ", which is not an absolute http or https URL; correct it");
        }
    }

    void check_identity() {
        const FeedElement* const guid = channel_.child("podcast:guid");
        if (guid != nullptr && !is_uuid(guid->text))
            faults_.refuse("has the podcast:guid " + quoted(guid->text) +
                           ", which is not a UUID; leave it to --url, or give one with --guid");
        const FeedElement* const owner = channel_.child("itunes:owner");
        const std::string email = owner == nullptr ? "" : owner->text_of("itunes:email");
        if (!email.empty() && !is_mail_address(email))
            faults_.refuse("has the address " + quoted(email) + ", which cannot receive mail; correct it");
    }

    const FeedElement& channel_;
    const FeedFolder& files_;
    FeedFaults& faults_;
};

/// Where the folder of a feed is on the Web, by what the feed says of itself.
std::string url_of_folder(const FeedElement& channel) {
    for (const FeedElement* link : channel.all("atom:link")) {
        if (link->attribute("rel") != "self") continue;
        const std::string url = link->attribute("href");
        return url.substr(0, url.rfind('/'));
    }
    return {};
}

/// What is no attempt at XML has no fault in it that could be mended.
bool is_no_xml(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos || text[begin] != '<' ||
           to_lower(text.substr(begin, 14)).starts_with("<!doctype html");
}

Error no_feed(const std::string& where) {
    return {ErrorKind::broken_input, where,
            "is not an RSS feed; name the feed of a podcast, such as feed.xml"};
}

}  // namespace

std::size_t FeedFindings::refused() const noexcept {
    return static_cast<std::size_t>(
        std::ranges::count(faults, FeedFault::Weight::refused, &FeedFault::weight));
}

FeedFindings check_feed(const std::string& xml, const std::string& where,
                        const std::filesystem::path& folder) {
    if (is_no_xml(xml)) throw no_feed(where);
    const FeedElement root = read_feed(xml, where);
    const FeedElement* const channel = root.name == "rss" ? root.child("channel") : nullptr;
    if (channel == nullptr) throw no_feed(where);
    const FeedFolder files(folder, url_of_folder(*channel));
    FeedFindings findings;
    FeedFaults of_podcast("the podcast", findings.faults);
    if (root.attribute("version") != "2.0")
        of_podcast.refuse("is not of RSS version 2.0; correct its first element");
    ChannelCheck(*channel, files, of_podcast).run();
    const auto items = channel->all("item");
    findings.episodes = items.size();
    if (items.empty()) of_podcast.refuse("has no episodes; directories take it with at least one");
    check_episodes(items, files, findings.faults);
    return findings;
}

}  // namespace audio_edition
