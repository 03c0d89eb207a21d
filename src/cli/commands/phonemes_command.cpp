// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/phonemes_command.h"

#include <CLI/CLI.hpp>

#include "audio_edition/installation.h"
#include "cli/console.h"
#include "cli/line_input.h"
#include "cli/options/jobs_option.h"
#include "cli/options/source_options.h"
#include "cli/signals.h"
#include "cli/standard_output.h"
#include "pipeline/jobs.h"
#include "pipeline/passage_reader.h"
#include "pipeline/phoneme_lines.h"
#include "pipeline/speaker_of.h"
#include "pipeline/work.h"
#include "speak/speaker_pool.h"
#include "speak/voice_folders.h"

namespace audio_edition {
namespace {

constexpr const char* phonemes_example = R"(Examples:
  audio-edition phonemes meeting.txt
  echo 'He read it in 1984.' | audio-edition phonemes --lines
  echo 'He read it in 1984.' | audio-edition phonemes --lines --engine-phonemes)";

}  // namespace

CLI::App& PhonemesCommand::add_to(CLI::App& program) {
    CLI::App& command = *program.add_subcommand(
        "phonemes", "Show how a text will be pronounced, in IPA, one line per passage");
    command.footer(phonemes_example);
    add_source(command, source_);
    CLI::Option* const lines =
        command.add_flag("--lines", lines_, "Take each line by itself: one line in, one line out");
    command.add_flag("--engine-phonemes", engine_phonemes_, "In the engine's own notation instead of IPA");
    pronunciation_.add_to(command);
    add_jobs(command, jobs_);
    add_overrides(command, overrides_);
    // A line has no title, and no place for an author.
    lines->excludes("--title", "--author", "--language", "--encoding");
    return command;
}

int PhonemesCommand::run(const CommandIo& io) {
    const Installation installation = find_installation();
    const Lexicon lexicon = pronunciation_.load(installation.data);
    const Normalizer normalizer(lexicon, pronunciation_.normalize_options(installation.data));
    const std::vector<Passage> all = passages(normalizer, io);
    const Voice voice = find_voice(pronunciation_.voice, installation.data);

    run_stoppable("phonemes", [&](const SignalWatcher& signals) {
        const int jobs = jobs_or_cores(jobs_);
        SpeakerPool pool(speaker_of(voice, installation), voice, jobs);
        const std::stop_callback on_stop(signals.token(), [&pool] { pool.stop(); });
        phoneme_lines(all, pool, jobs, [&](const Pronunciation& line) {
            io.output.line(engine_phonemes_ ? line.own : line.ipa);
        });
    });
    return 0;
}

std::vector<Passage> PhonemesCommand::passages(const Normalizer& normalizer, const CommandIo& io) const {
    std::vector<Passage> all;
    if (lines_) {
        for (const std::string& line : read_lines(source_)) {
            all.push_back(normalizer.passage(BlockKind::paragraph, MappedText(line, {0, line.size()})));
        }
        return all;
    }
    const Work work = prepare_work(pronunciation_.read_source(source_, overrides_, io.console), normalizer,
                                   find_voice(pronunciation_.voice, find_data()));
    for_each_passage(work.script, normalizer, 1,
                     [&all](std::size_t, std::size_t, const Passage& passage) { all.push_back(passage); });
    return all;
}

}  // namespace audio_edition
