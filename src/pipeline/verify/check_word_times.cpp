// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/verify/sidecar_checks.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

bool has_letters_or_digits(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (is_letter(c.value) || is_digit(c.value)) return true;
        at += c.size;
    }
    return false;
}

/// Every letter of the sentence is in one of its words.
std::string missing_fault(const MarkedSentence& sentence) {
    std::string_view rest = sentence.mark.value;
    for (const SpeechMark& word : sentence.words) {
        const std::size_t at = rest.find(word.value);
        if (at == std::string_view::npos) return "'" + word.value + "' is not in its sentence";
        if (has_letters_or_digits(rest.substr(0, at)))
            return "'" + std::string(rest.substr(0, at)) + "' before '" + word.value + "' has no time";
        rest.remove_prefix(at + word.value.size());
    }
    return has_letters_or_digits(rest) ? "'" + std::string(rest) + "' has no time" : "";
}

std::string order_fault(const MarkedSentence& sentence) {
    Milliseconds reached = sentence.mark.start;
    for (const SpeechMark& word : sentence.words) {
        const std::string name = "'" + word.value + "' at " + std::to_string(word.start.count) + " ms ";
        if (word.start < reached) return name + "starts before the word before it ends";
        if (word.end > sentence.mark.end) return name + "ends after its sentence";
        const bool inside =
            sentence.mark.source.begin <= word.source.begin && word.source.end <= sentence.mark.source.end;
        if (!inside) return name + "is written outside its sentence";
        reached = word.end;
    }
    return sentence.words.front().start == sentence.mark.start ? ""
                                                               : "a sentence starts before its first word";
}

/// The section in which a sentence starts is that in which it ends.
std::string section_fault(const MarkedSentence& sentence, const Manifest& manifest) {
    for (const ManifestSection* section : heard_sections(manifest)) {
        const Milliseconds end = to_milliseconds(section->start + section->length, manifest.rate);
        if (sentence.mark.start >= end) continue;
        return sentence.mark.end <= end ? "" : "'" + sentence.mark.value + "' goes on beyond its section";
    }
    return "'" + sentence.mark.value + "' is after the end of the book";
}

}  // namespace

std::string word_times_fault(const SidecarUnderCheck& checked) {
    Milliseconds reached;
    for (const MarkedSentence& sentence : read_speech_marks(checked.text(), checked.sidecar.path)) {
        if (sentence.words.empty()) return "'" + sentence.mark.value + "' has no words";
        if (sentence.mark.start < reached)
            return "'" + sentence.mark.value + "' starts before the sentence before it ends";
        reached = sentence.mark.end;
        std::string fault = order_fault(sentence);
        if (fault.empty()) fault = section_fault(sentence, checked.manifest());
        // What could not be spoken takes no time.
        if (fault.empty() && checked.manifest().unspoken.empty()) fault = missing_fault(sentence);
        if (!fault.empty()) return fault;
    }
    return "";
}

}  // namespace audio_edition
