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
#include "pipeline/work_reader.h"
#include "speak/speaker_pool.h"

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
    lines->excludes("--title", "--author", "--encoding");
    return command;
}

int PhonemesCommand::run(const CommandIo& io) {
    const Installation installation = find_installation();
    const std::vector<ReadPassages> all =
        lines_ ? read_each_line(installation.data) : read_document(installation, io);
    run_stoppable("phonemes", [&](const SignalWatcher& signals) {
        const int jobs = jobs_or_cores(jobs_);
        for (const ReadPassages& read : all) {
            SpeakerPool pool(speaker_of(read.voice, installation), read.voice, jobs);
            const std::stop_callback on_stop(signals.token(), [&pool] { pool.stop(); });
            phoneme_lines(read.passages, pool, jobs, [&](const Pronunciation& line) {
                io.output.line(engine_phonemes_ ? line.own : line.ipa);
            });
        }
    });
    return 0;
}

std::vector<PhonemesCommand::ReadPassages> PhonemesCommand::read_each_line(const DataFolders& data) const {
    const ChosenVoice chosen = pronunciation_.choose(overrides_.language, data);
    const Lexicon lexicon = pronunciation_.load(chosen, data);
    const Normalizer normalizer(lexicon, pronunciation_.normalize_options(chosen));
    ReadPassages read{chosen.voice, {}};
    for (const std::string& line : read_lines(source_))
        read.passages.push_back(normalizer.passage(BlockKind::paragraph, MappedText(line, {0, line.size()})));
    return {std::move(read)};
}

std::vector<PhonemesCommand::ReadPassages> PhonemesCommand::read_document(const Installation& installation,
                                                                          const CommandIo& io) const {
    WorkReader reader(pronunciation_.request_for(source_, overrides_), installation, pronunciation_.accent);
    const Work work = reader.read(reader.ingest(reader.source_bytes(), io.console), io.console);
    const Cast& cast = reader.cast();
    std::vector<ReadPassages> read;
    std::size_t reading = 0;
    for_each_passage(work.script, cast, 1, [&](std::size_t, std::size_t, const Passage& passage) {
        const std::size_t who = cast.reader_of(passage);
        if (read.empty() || who != std::exchange(reading, who))
            read.push_back({who == 0 ? work.voice : work.guests[who - 1].voice, {}});
        read.back().passages.push_back(passage);
    });
    return read;
}

}  // namespace audio_edition
