// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/feed/check_episode.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>

#include "publish/feed/feed_rules.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest_description = 4000;

constexpr std::array<std::string_view, 5> played_by_apple{"audio/mpeg", "audio/x-m4a", "audio/mp4",
                                                          "video/mp4", "video/quicktime"};
constexpr std::array<std::string_view, 6> transcript_types{
    "text/vtt", "application/x-subrip", "application/srt", "text/html", "text/plain", "application/json"};
constexpr std::array<std::string_view, 2> chapter_types{"application/json+chapters", "application/json"};

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& values, std::string_view value) {
    return std::ranges::find(values, value) != values.end();
}

bool is_media(std::string_view type) {
    return (type.starts_with("audio/") || type.starts_with("video/")) && type.size() > 6;
}

/// 0 for what is not a number of bytes.
std::uint64_t bytes_in(const std::string& text) {
    const bool digits = !text.empty() && text.size() < 16 &&
                        std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return digits ? std::stoull(text) : 0;
}

class EpisodeCheck {
  public:
    EpisodeCheck(const FeedElement& item, const FeedFolder& files, FeedFaults& faults)
        : item_(item), files_(files), faults_(faults) {}

    void run() {
        check_texts();
        check_enclosure();
        check_date();
        check_duration();
        check_attachments("podcast:chapters", chapter_types, "application/json+chapters");
        check_attachments("podcast:transcript", transcript_types, "text/vtt");
        if (const FeedElement* image = item_.child("itunes:image"))
            check_cover_address(image->attribute("href"), files_, FeedFault::Weight::advice, faults_);
    }

  private:
    void check_texts() {
        if (item_.text_of("title").empty() && item_.text_of("itunes:title").empty())
            faults_.refuse("has no title; add one");
        const std::string description = item_.text_of("description");
        if (description.empty()) faults_.advise("has no description, which players show; add one");
        if (count_characters(description) > longest_description)
            faults_.refuse("has a description of more than 4000 characters; shorten it");
        const std::string link = item_.text_of("link");
        if (!link.empty() && !is_web_address(link))
            faults_.refuse("has the link " + quoted(link) +
                           ", which is not an absolute http or https URL; correct it");
        const std::string type = item_.text_of("itunes:episodeType");
        if (!type.empty() && type != "full" && type != "trailer" && type != "bonus")
            faults_.refuse("has the itunes:episodeType " + quoted(type) +
                           "; it must be full, trailer or bonus");
        const std::string value = to_lower(item_.text_of("itunes:explicit"));
        if (!value.empty() && value != "true" && value != "false" && value != "yes" && value != "no" &&
            value != "clean")
            faults_.refuse("has the itunes:explicit " + quoted(value) + "; it must be true or false");
    }

    void check_enclosure() {
        const auto enclosures = item_.all("enclosure");
        if (enclosures.empty())
            return faults_.refuse("has no enclosure, so there is nothing to play; add one");
        if (enclosures.size() > 1) faults_.refuse("has several enclosures; players take one");
        const FeedElement& sound = *enclosures.front();
        const std::string url = sound.attribute("url");
        if (!is_web_address(url))
            faults_.refuse("has the sound at " + quoted(url) +
                           ", which is not an absolute http or https URL; correct it");
        const std::string type = sound.attribute("type");
        if (!is_media(type))
            faults_.refuse("has a sound of the type " + quoted(type) + "; write one such as audio/mpeg");
        else if (!holds(played_by_apple, type))
            faults_.advise("has a sound of the type " + type +
                           ", which Apple does not play; publish MP3 or M4A");
        check_length(sound.attribute("length"), url);
    }

    void check_length(const std::string& written, const std::string& url) {
        const std::uint64_t length = bytes_in(written);
        if (length == 0)
            return faults_.refuse("has a sound of the length " + quoted(written) +
                                  "; it must be the bytes of the file");
        const auto file = files_.file_at(url);
        std::error_code failure;
        if (file && std::filesystem::file_size(*file, failure) != length && !failure)
            faults_.refuse("tells of " + written +
                           " bytes, but its sound has another length; make the feed again");
    }

    void check_date() {
        const std::string date = item_.text_of("pubDate");
        if (date.empty())
            return faults_.advise("has no pubDate, so it cannot be put in order; add one with --date");
        if (!is_mail_date(date))
            faults_.refuse("has the pubDate " + quoted(date) +
                           "; write it as RFC 2822 has it, Tue, 05 Mar 2024 06:00:00 +0000");
    }

    void check_duration() {
        const std::string duration = item_.text_of("itunes:duration");
        if (duration.empty())
            return faults_.advise("has no itunes:duration, which players show; add one, in seconds");
        if (!is_episode_duration(duration))
            faults_.refuse("has the itunes:duration " + quoted(duration) +
                           "; write seconds, or hours:minutes:seconds");
    }

    template <std::size_t size>
    void check_attachments(const char* name, const std::array<std::string_view, size>& types,
                           const std::string& usual) {
        for (const FeedElement* one : item_.all(name)) {
            const std::string url = one->attribute("url");
            if (!is_web_address(url))
                faults_.refuse("has " + std::string(name) + " at " + quoted(url) +
                               ", which is not an absolute http or https URL; correct it");
            const std::string type = one->attribute("type");
            if (!holds(types, type))
                faults_.refuse("has " + std::string(name) + " of the type " + quoted(type) +
                               "; it must be one such as " + usual);
        }
    }

    const FeedElement& item_;
    const FeedFolder& files_;
    FeedFaults& faults_;
};

}  // namespace

std::string quoted(const std::string& text) {
    return "'" + text + "'";
}

std::size_t count_characters(const std::string& text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

void check_cover_address(const std::string& address, const FeedFolder& files, FeedFault::Weight of_its_shape,
                         FeedFaults& faults) {
    if (!is_web_address(address))
        return faults.refuse("has its cover at " + quoted(address) +
                             ", which is not an absolute http or https URL; correct it");
    const std::string path = to_lower(address.substr(0, address.find_first_of("?#")));
    if (!path.ends_with(".jpg") && !path.ends_with(".jpeg") && !path.ends_with(".png"))
        faults.advise("has its cover at " + quoted(address) + "; Apple takes .jpg and .png");
    const std::string fault = files.fault_of_cover(address);
    if (!fault.empty()) faults.add(of_its_shape, "has a cover that " + fault);
}

void check_episodes(const std::vector<const FeedElement*>& items, const FeedFolder& files,
                    std::vector<FeedFault>& faults) {
    std::map<std::string, std::string> first_with;  // guid → episode
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string where =
            "episode " + std::to_string(i + 1) + ", " + quoted(items[i]->text_of("title"));
        FeedFaults of_episode(where, faults);
        const std::string guid = items[i]->text_of("guid");
        if (guid.empty()) {
            of_episode.refuse("has no guid, by which players know it again; add one that never changes");
        } else if (const auto [known, is_new] = first_with.emplace(guid, where); !is_new) {
            of_episode.refuse("has the guid of " + known->second +
                              ", so players show only one of them; give it its own");
        }
        EpisodeCheck(*items[i], files, of_episode).run();
    }
}

}  // namespace audio_edition
