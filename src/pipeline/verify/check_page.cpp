// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>
#include <filesystem>

#include "base/digest.h"
#include "pipeline/verify/sidecar_checks.h"
#include "publish/verify/media_overlays.h"

namespace audio_edition {
namespace {

std::optional<std::int64_t> whole_number(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// When the words of a passage are heard: each of "7314.1.0 186.3 310.7.2;1140.4.2" begins so many
/// milliseconds after the one before. Nothing for what is not written so.
std::optional<std::vector<std::int64_t>> starts_in(std::string_view list) {
    std::vector<std::int64_t> starts;
    std::int64_t at = 0;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find_first_of(" ;"), list.size());
        const std::string_view word = list.substr(0, end);
        const auto behind = whole_number(word.substr(0, word.find('.')));
        if (!behind) return std::nullopt;
        at += *behind;
        starts.push_back(at);
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return starts;
}

std::string section_fault(const XmlTag& tag, const Manifest& manifest, std::size_t& next) {
    const std::string name = "section '" + tag.attribute("id") + "' ";
    const auto sections = heard_sections(manifest);
    if (next == sections.size() || tag.attribute("id") != sections[next]->id) return name + "is out of place";
    const Milliseconds start = to_milliseconds(sections[next++]->start, manifest.rate);
    return whole_number(tag.attribute("data-start")) == start.count ? "" : name + "begins at another time";
}

/// The words that are heard, against those that are marked; both ascend.
std::string words_fault(const std::vector<std::int64_t>& expected, const std::vector<std::int64_t>& marked,
                        bool some_are_unspoken) {
    std::size_t word = 0;
    for (const std::int64_t start : marked) {
        if (word < expected.size() && start == expected[word]) {
            ++word;
        } else if (!some_are_unspoken) {  // else it may be one of those
            return "word " + std::to_string(word + 1) + " is marked at " + std::to_string(start) + " ms";
        }
    }
    return word == expected.size() ? ""
                                   : "words are missing from " + std::to_string(expected[word]) + " ms on";
}

}  // namespace

std::string page_fault(const SidecarUnderCheck& checked) {
    std::size_t section = 0;
    std::vector<std::int64_t> marked;
    for (const XmlTag& tag : xml_tags(checked.text())) {
        std::string fault;
        if (tag.name == "section" && !tag.attribute("data-start").empty())
            fault = section_fault(tag, checked.manifest(), section);
        if (!fault.empty()) return fault;
        const auto starts = starts_in(tag.attribute("data-words"));
        if (!starts) return "times of words cannot be read: '" + tag.attribute("data-words") + "'";
        marked.insert(marked.end(), starts->begin(), starts->end());
    }
    if (section != heard_sections(checked.manifest()).size()) return "sections are missing";
    if (checked.sentences == nullptr) return {};
    std::vector<std::int64_t> expected;
    for (const MarkedSentence& sentence : *checked.sentences)
        for (const SpeechMark& word : sentence.words) expected.push_back(word.start.count);
    // A note is heard at its mark, wherever it stands.
    std::ranges::sort(marked);
    return words_fault(expected, marked, !checked.manifest().unspoken.empty());
}

std::string picture_fault(const SidecarUnderCheck& checked) {
    const std::string name = std::filesystem::path(checked.sidecar.path).stem();
    return name == digest(checked.text()) ? "" : "is another picture than its name says";
}

}  // namespace audio_edition
