// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/normalize_command.h"

#include <CLI/CLI.hpp>

#include "audio_edition/installation.h"
#include "cli/console.h"
#include "cli/line_input.h"
#include "cli/options/source_options.h"
#include "cli/standard_output.h"
#include "cli/trace_table.h"
#include "normalize/spoken_text.h"
#include "pipeline/excerpt.h"
#include "pipeline/passage_reader.h"
#include "pipeline/work_reader.h"

namespace audio_edition {
namespace {

constexpr const char* normalize_example = R"(Examples:
  audio-edition normalize meeting.txt
  audio-edition normalize meeting.txt --trace
  audio-edition normalize meeting.txt --dates day-first --and yes --note-marks say
  echo 'In 1984, Dr. Orr paid $5.2bn.' | audio-edition normalize --lines
  echo 'Am 3. Mai kam er.' | audio-edition normalize --lines --language de)";

void print_sentences(const Passage& passage, StandardOutput& output) {
    const std::string text = spoken_text(passage);
    for (const Utterance& utterance : passage.utterances) {
        if (utterance.first == utterance.last) continue;
        const ByteSpan span{passage.tokens[utterance.first].spoken.begin,
                            passage.tokens[utterance.last - 1].spoken.end};
        const std::string sentence = on_one_line(span.of(text));
        if (!sentence.empty()) output.line(sentence);
    }
}

}  // namespace

CLI::App& NormalizeCommand::add_to(CLI::App& program) {
    CLI::App& command = *program.add_subcommand("normalize", "Show what will be said, one sentence per line");
    command.footer(normalize_example);
    add_source(command, source_);
    CLI::Option* const lines =
        command.add_flag("--lines", lines_, "Take each line by itself: one line in, one line out");
    command.add_flag("--trace", trace_,
                     "Show each change instead, with the rule that made it: a table separated by tabs");
    pronunciation_.add_to(command);
    add_overrides(command, overrides_);
    // A line has no title, and no place for an author.
    lines->excludes("--title", "--author", "--encoding", "--article");
    return command;
}

int NormalizeCommand::run(const CommandIo& io) {
    if (trace_) io.output.line(trace_heading());
    if (lines_) {
        run_on_lines(io.output);
    } else {
        run_on_document(io);
    }
    return 0;
}

void NormalizeCommand::run_on_lines(StandardOutput& output) const {
    const DataFolders data = find_data();
    const ChosenVoice chosen = pronunciation_.choose(overrides_.language, data);
    const Lexicon lexicon = pronunciation_.load(chosen, data);
    const Normalizer normalizer(lexicon, pronunciation_.normalize_options(chosen));
    std::size_t number = 0;
    for (const std::string& line : read_lines(source_)) {
        ++number;
        std::vector<Trace> traces;
        const Passage passage =
            normalizer.passage(BlockKind::paragraph, MappedText(line, {0, line.size()}), &traces);
        if (!trace_) {
            output.line(on_one_line(spoken_text(passage)));
            continue;
        }
        for (const Trace& trace : traces)
            output.write(trace_row(std::to_string(number) + ":", passage.written, trace));
    }
}

void NormalizeCommand::run_on_document(const CommandIo& io) const {
    const Installation installation = trace_ ? find_installation() : Installation{find_data(), {}};
    WorkReader reader(pronunciation_.request_for(source_, overrides_), installation, pronunciation_.accent);
    const Work work = reader.read(reader.ingest(reader.source_bytes(), io.console), io.console);
    const Cast& cast = reader.cast();
    if (!trace_) {
        for_each_passage(
            work.script, cast, 1,
            [&](std::size_t, std::size_t, const Passage& passage) { print_sentences(passage, io.output); },
            PhraseSounds::not_needed);
        return;
    }
    for (const ScriptSection& section : work.script.sections) {
        for (const Passage& draft : section.passages) {
            std::vector<Trace> traces;
            const Passage passage = cast.read(draft, &traces);
            for (const Trace& trace : traces) io.output.write(trace_row("", passage.written, trace));
        }
    }
}

}  // namespace audio_edition
