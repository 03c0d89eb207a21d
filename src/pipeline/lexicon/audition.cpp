// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/lexicon/audition.h"

#include "base/error.h"
#include "base/staged_folder.h"
#include "pipeline/build_document.h"

namespace audio_edition {
namespace {

/// A section a word: the word for its heading, the sentence for its text.
Document document_of(std::span<const GuessedWord> words) {
    Document document;
    document.name = "audition";
    document.encoding = "UTF-8";
    for (const GuessedWord& word : words) document.source += word.word + "\n" + word.sentence + "\n";
    std::size_t at = 0;
    const auto take = [&](std::size_t size) {
        const ByteSpan span{at, at + size};
        at += size + 1;
        return MappedText(document.source, span);
    };
    for (const GuessedWord& word : words) {
        Section& section = document.sections.emplace_back();
        section.title = take(word.word.size());
        section.blocks.push_back({BlockKind::paragraph, take(word.sentence.size()), false});
    }
    return document;
}

}  // namespace

BuildResult write_audition(std::span<const GuessedWord> words, BuildRequest request,
                           const std::filesystem::path& destination, const Installation& installation,
                           Progress& progress, Diagnostics& diagnostics, std::stop_token stop) {
    if (words.empty()) {
        throw Error{ErrorKind::broken_input, destination.string(),
                    "there is nothing to hear: no word would be guessed"};
    }
    StagedFolder scratch(destination.string() + ".parts");
    request.output = scratch.path();
    request.slug = "audition";
    request.title = "Audition";
    request.opening = false;
    request.formats = {AudioFormat::mp3};
    BuildResult result =
        build_document(document_of(words), request, installation, progress, diagnostics, stop);
    std::filesystem::rename(result.book, destination);
    result.book = destination;
    return result;
}

}  // namespace audio_edition
