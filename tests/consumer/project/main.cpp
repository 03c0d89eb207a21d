// SPDX-License-Identifier: GPL-3.0-or-later
// A stranger's program: says what it is given, and knows an error when it meets one.
#include <iostream>

#include <audio_edition/build.h>
#include <audio_edition/text_normalizer.h>
#include <audio_edition/version.h>

class NoDiagnostics final : public audio_edition::Diagnostics {
  public:
    void report(audio_edition::Diagnostic) noexcept override {}
};

bool a_missing_source_is_told() {
    audio_edition::SilentProgress progress;
    NoDiagnostics diagnostics;
    audio_edition::BuildRequest request;
    request.source = "missing.txt";
    try {
        static_cast<void>(
            audio_edition::build(request, audio_edition::find_installation(), progress, diagnostics));
    } catch (const audio_edition::Error& error) {
        return error.kind() == audio_edition::ErrorKind::no_input;
    }
    return false;
}

int main(int argc, char** argv) {
    if (argc != 2 || audio_edition::version().empty() || !a_missing_source_is_told()) return 1;
    const audio_edition::TextNormalizer normalizer(audio_edition::find_data(),
                                                   audio_edition::English::american);
    std::cout << normalizer.normalize(argv[1]) << '\n';
}
