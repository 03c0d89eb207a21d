// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/translation.h"

#include <espeak-ng/speak_lib.h>

#include "base/error.h"

namespace audio_edition {
namespace {

/// The engine writes the silence between words into their phonemes.
class WithoutWordGap {
  public:
    WithoutWordGap() : gap_(espeak_GetParameter(espeakWORDGAP, 1)) {
        espeak_SetParameter(espeakWORDGAP, 0, 0);
    }
    ~WithoutWordGap() { espeak_SetParameter(espeakWORDGAP, gap_, 0); }
    WithoutWordGap(const WithoutWordGap&) = delete;
    WithoutWordGap& operator=(const WithoutWordGap&) = delete;
    WithoutWordGap(WithoutWordGap&&) = delete;
    WithoutWordGap& operator=(WithoutWordGap&&) = delete;

  private:
    int gap_;
};

}  // namespace

void translate_clauses(const std::string& text, unsigned flags, int mode,
                       const std::function<void(std::string_view)>& take) {
    const WithoutWordGap words_alone;
    // The translation takes no flags: it goes by those of the synthesis before it.
    if (espeak_Synth("", 1, 0, POS_CHARACTER, 0, flags, nullptr, nullptr) != EE_OK)
        throw Error{ErrorKind::internal, "espeak-ng", "cannot speak a text"};
    const void* rest = text.c_str();
    for (std::size_t clauses = 0; rest != nullptr && clauses <= text.size(); ++clauses) {
        const char* const clause = espeak_TextToPhonemes(&rest, espeakCHARS_UTF8, mode);
        if (clause != nullptr && *clause != 0) take(clause);
    }
}

std::string without_language_flags(std::string_view ipa) {
    std::string result;
    for (std::size_t at = 0; at < ipa.size();) {
        const std::size_t end = ipa[at] == '(' ? ipa.find(')', at) : std::string_view::npos;
        if (end == std::string_view::npos) {
            result += ipa[at++];
        } else {
            at = end + 1;
        }
    }
    return result;
}

std::string espeak_version() {
    // "1.51", or "1.52-dev  Data at: …"
    const std::string_view info = espeak_Info(nullptr);
    return std::string(info.substr(0, info.find(' ')));
}

}  // namespace audio_edition
