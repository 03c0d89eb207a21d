// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/explain_command.h"

#include <limits>

#include <CLI/CLI.hpp>

#include "audio_edition/installation.h"
#include "base/error.h"
#include "cli/console.h"
#include "cli/explain/find_place.h"
#include "cli/options/option_values.h"
#include "cli/options/policy_options.h"
#include "cli/options/source_options.h"
#include "cli/signals.h"
#include "cli/standard_output.h"
#include "pipeline/phoneme_lines.h"
#include "pipeline/speaker_of.h"
#include "speak/speaker_pool.h"

namespace audio_edition {
namespace {

constexpr int most_looks = 100;  // at places that are left out, for one that is read

constexpr const char* explain_example = R"(Examples:
  audio-edition explain meeting.txt 'St. John'
  audio-edition explain meeting.txt --at 345
  echo 'He read it in 1984.' | audio-edition explain - 1984)";

}  // namespace

CLI::App& ExplainCommand::add_to(CLI::App& program) {
    CLI::App& command = *program.add_subcommand(
        "explain", "Show why one place of a text is said as it is: its rule, and what it was chosen against");
    command.footer(explain_example);
    add_source(command, source_)->required();
    CLI::Option* text = command
                            .add_option("PLACE", text_,
                                        "What is written there: the first time that it is read out as words "
                                        "of its own, or else within words")
                            ->type_name("");
    command
        .add_option_function<std::size_t>(
            "--at", [this](std::size_t byte) { byte_ = byte; },
            "The byte of the source instead, from 0, as --trace and `outline` count them")
        ->check(whole_number(0, std::numeric_limits<std::int64_t>::max()))
        ->type_name("BYTE")
        ->excludes(text);
    pronunciation_.add_to(command);
    add_overrides(command, overrides_);
    add_policies(command, overrides_.policies);
    return command;
}

int ExplainCommand::run(const CommandIo& io) {
    const DataFolders data = find_data();
    const Lexicon lexicon = pronunciation_.load(data);
    const Normalizer normalizer(lexicon, pronunciation_.normalize_options(data));
    const Document document = pronunciation_.read_source(source_, overrides_, io.console);
    Explanation explanation = byte_ ? at_byte(document, normalizer) : at_text(document, normalizer);
    if (!explanation.words.empty()) add_phonemes(explanation);
    io.output.write(explanation_text(explanation));
    return 0;
}

Explanation ExplainCommand::at_byte(const Document& document, const Normalizer& normalizer) const {
    if (*byte_ < document.source.size()) return explain(document, {*byte_, *byte_ + 1}, normalizer);
    throw Error{
        ErrorKind::usage, "--at " + std::to_string(*byte_),
        "lies after the end of the text, which has " + std::to_string(document.source.size()) + " bytes"};
}

Explanation ExplainCommand::at_text(const Document& document, const Normalizer& normalizer) const {
    if (text_.empty())
        throw Error{ErrorKind::usage, "explain", "needs a place: some text of the source, or --at BYTE"};
    std::optional<Explanation> left_out;
    for (const PlaceSearch search : {PlaceSearch::whole_words, PlaceSearch::anywhere}) {
        int looks = 0;
        for (std::size_t at = find_place(document.source, text_, 0, search);
             at != std::string::npos && looks < most_looks;
             at = find_place(document.source, text_, at + 1, search), ++looks) {
            Explanation found = explain(document, {at, at + text_.size()}, normalizer);
            if (!found.words.empty()) return found;
            if (!left_out) left_out = std::move(found);
        }
    }
    if (left_out) return *std::move(left_out);
    throw Error{ErrorKind::usage, "explain",
                "'" + text_ + "' is not in " + document.name + "; write it as it stands there, on one line"};
}

void ExplainCommand::add_phonemes(Explanation& explanation) const {
    const Installation installation = find_installation();
    const Voice voice = find_voice(pronunciation_.voice, installation.data.voices);
    std::vector<Passage> passages;
    for (const ExplainedWord& word : explanation.words) passages.push_back(word.alone);
    run_stoppable("explain", [&](const SignalWatcher& signals) {
        SpeakerPool pool(speaker_of(voice, installation), voice, 1);
        const std::stop_callback on_stop(signals.token(), [&pool] { pool.stop(); });
        std::size_t next = 0;
        phoneme_lines(passages, pool, 1,
                      [&](const Pronunciation& line) { explanation.words[next++].phonemes = line.ipa; });
    });
}

}  // namespace audio_edition
