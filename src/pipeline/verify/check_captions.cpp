// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "pipeline/verify/sidecar_checks.h"
#include "publish/verify/captions.h"

namespace audio_edition {
namespace {

std::string named(std::size_t caption) {
    return "caption " + std::to_string(caption + 1) + " ";
}

/// In order, within the sections, and none of these is without.
std::string order_fault(const std::vector<Caption>& captions, const Manifest& manifest) {
    Milliseconds reached;
    std::size_t next = 0;
    for (const ManifestSection* section : heard_sections(manifest)) {
        const Milliseconds end = to_milliseconds(section->start + section->length, manifest.rate);
        const std::size_t first = next;
        for (; next < captions.size() && captions[next].start < end; ++next) {
            if (captions[next].start < reached) return named(next) + "starts before the one before it ends";
            if (captions[next].end > end) return named(next) + "goes on beyond section '" + section->id + "'";
            reached = captions[next].end;
        }
        if (next == first) return "section '" + section->id + "' has no captions";
    }
    return next == captions.size() ? "" : named(next) + "is after the end of the book";
}

/// The timestamps that a cue must hold for the words of its sentence.
std::vector<Milliseconds> inner_times(const MarkedSentence& sentence) {
    std::vector<Milliseconds> times;
    Milliseconds reached = sentence.mark.start;
    for (const SpeechMark& word : sentence.words) {
        if (word.start <= reached || word.start >= sentence.mark.end) continue;
        times.push_back(word.start);
        reached = word.start;
    }
    return times;
}

/// The one cue of a sentence, `next`.
std::string cue_fault(const std::vector<Caption>& captions, const MarkedSentence& sentence,
                      std::size_t& next) {
    const Caption& cue = captions[next];
    const std::string name = named(next++);
    if (cue.text != sentence.mark.value) return name + "does not say '" + sentence.mark.value + "'";
    if (cue.start != sentence.mark.start || cue.end != sentence.mark.end)
        return name + "is not heard when its sentence is";
    return cue.words == inner_times(sentence) ? "" : name + "has other timestamps than its words";
}

bool is_seen(const MarkedSentence& sentence) {
    return sentence.mark.start < sentence.mark.end;
}

/// SubRip has no way to write an arrow.
std::string without_arrows(std::string text) {
    for (std::size_t at = text.find("-->"); at != std::string::npos; at = text.find("-->")) {
        text.replace(at, 3, "→");
    }
    return text;
}

/// The captions that a sentence is cut into, from `next` on.
std::string parts_fault(const std::vector<Caption>& captions, const MarkedSentence& sentence,
                        std::size_t& next) {
    std::string text;
    const std::size_t first = next;
    for (; next < captions.size() && captions[next].start < sentence.mark.end; ++next) {
        text += (text.empty() ? "" : " ") + captions[next].text;
        const auto at_word = [&](const SpeechMark& word) { return word.start == captions[next].start; };
        if (std::ranges::none_of(sentence.words, at_word)) return named(next) + "starts with no word";
        if (next > first && captions[next].start != captions[next - 1].end)
            return named(next) + "does not follow the one before it";
    }
    if (text != without_arrows(sentence.mark.value))
        return named(first) + "and those after it do not say '" + sentence.mark.value + "'";
    return captions[next - 1].end == sentence.mark.end ? ""
                                                       : named(next - 1) + "does not end with its sentence";
}

/// `fault_of` takes the captions of one sentence, from `next` on.
std::string captions_fault(const std::vector<Caption>& captions, const SidecarUnderCheck& checked,
                           std::string (*fault_of)(const std::vector<Caption>&, const MarkedSentence&,
                                                   std::size_t& next)) {
    std::string fault = order_fault(captions, checked.manifest());
    if (!fault.empty() || checked.sentences == nullptr) return fault;
    std::size_t next = 0;
    for (const MarkedSentence& sentence : *checked.sentences) {
        if (!is_seen(sentence)) continue;
        if (next == captions.size()) return "the last captions are missing";
        fault = fault_of(captions, sentence, next);
        if (!fault.empty()) return fault;
    }
    return next == captions.size() ? "" : named(next) + "belongs to no sentence";
}

}  // namespace

std::string web_vtt_fault(const SidecarUnderCheck& checked) {
    return captions_fault(read_web_vtt(checked.text(), checked.sidecar.path), checked, cue_fault);
}

std::string sub_rip_fault(const SidecarUnderCheck& checked) {
    return captions_fault(read_sub_rip(checked.text(), checked.sidecar.path), checked, parts_fault);
}

}  // namespace audio_edition
