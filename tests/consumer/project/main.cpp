// SPDX-License-Identifier: GPL-3.0-or-later
// A stranger's program: says what it is given, and knows an error when it meets one.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include <audio_edition/batch.h>
#include <audio_edition/build.h>
#include <audio_edition/explain.h>
#include <audio_edition/outline.h>
#include <audio_edition/text_normalizer.h>
#include <audio_edition/verify.h>
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

/// The examples of the headers, run: an article from memory is outlined, explained, built, and read back.
bool an_article_goes_its_way(const std::filesystem::path& output) {
    const audio_edition::Installation installation = audio_edition::find_installation();
    audio_edition::SilentProgress progress;
    NoDiagnostics diagnostics;
    audio_edition::BuildRequest request;
    request.source = "meeting.txt";
    request.bytes = "The Meeting\n\nIn 1984, Dr. Orr paid.\n";
    request.output = output;
    const audio_edition::Outline found = audio_edition::outline(request, installation, diagnostics);
    const audio_edition::Explanation why = audio_edition::explain(request, "1984", installation, diagnostics);
    if (why.where != "meeting.txt:3:4" || why.words.at(0).spoken != "nineteen eighty-four") return false;
    if (audio_edition::explain_byte(request, 16, installation, diagnostics).words.at(0).written != "1984")
        return false;
    const audio_edition::BuildResult built =
        audio_edition::build(request, installation, progress, diagnostics);
    if (built.words != found.words) return false;
    return audio_edition::verify_edition(built.folder, [](const audio_edition::Check& check) {
        if (!check.fault.empty()) std::cerr << check.where << ": " << check.fault << '\n';
    });
}

bool a_batch_is_made(const std::filesystem::path& output) {
    std::ofstream(output / "harbour.txt") << "The Harbour\n\nIt rained.\n";
    std::vector<audio_edition::BatchDocument> documents(1);
    documents[0].id = "harbour";
    documents[0].request.source = output / "harbour.txt";
    NoDiagnostics diagnostics;
    std::string settled;
    const audio_edition::BatchResult result = audio_edition::batch(
        documents, {.output = output / "batch", .jobs = 2}, audio_edition::find_installation(), diagnostics,
        [&settled](const audio_edition::BatchSettled& one) { settled += one.id; });
    return result.done == 1 && settled == "harbour";
}

int main(int argc, char** argv) {
    if (argc != 3 || audio_edition::version().empty() || !a_missing_source_is_told()) return 1;
    if (!a_batch_is_made(argv[2])) return 2;  // while there are no other threads
    if (!an_article_goes_its_way(argv[2])) return 3;
    const audio_edition::TextNormalizer normalizer(audio_edition::find_data(),
                                                   audio_edition::English::american);
    std::cout << normalizer.normalize(argv[1]) << '\n';
}
