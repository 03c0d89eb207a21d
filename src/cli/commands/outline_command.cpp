// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/outline_command.h"

#include <CLI/CLI.hpp>

#include "audio_edition/installation.h"
#include "cli/console.h"
#include "cli/each_source.h"
#include "cli/options/default_voice.h"
#include "cli/options/limit_options.h"
#include "cli/options/option_values.h"
#include "cli/options/policy_options.h"
#include "cli/options/pronunciation_options.h"
#include "cli/options/reading_options.h"
#include "cli/options/source_options.h"
#include "cli/outline/outline.h"
#include "cli/standard_output.h"

namespace audio_edition {
namespace {

constexpr const char* outline_example = R"(Examples:
  audio-edition outline meeting.txt
  audio-edition outline meeting.txt --json
  audio-edition outline page.html --why
  audio-edition outline chapter-*.txt --json      a line of JSON for each, which begins with its "source")";

}  // namespace

CLI::App& OutlineCommand::add_to(CLI::App& program) {
    CLI::App& command =
        *program.add_subcommand("outline", "Show what was found in a text, and what is left out and why");
    command.footer(outline_example);
    command.add_option("SOURCE", sources_, "The files to read, or - for standard input")
        ->required()
        ->type_name("");
    CLI::Option* const format =
        command.add_option("--format", format_, "text for people, json for programs")
            ->transform(one_of_named<Format>({{"text", Format::text}, {"json", Format::json}}))
            ->type_name("NAME")
            ->default_str("text");
    command
        .add_flag_callback(
            "--json", [this] { format_ = Format::json; }, "The same as --format json")
        ->excludes(format);
    command.add_flag(
        "--why", why_,
        "Also tell how title, author, date and article were found, over what else, and what speaks for "
        "each omission");
    request_.foreign_text = ForeignText::read;  // what is in it can be told all the same
    add_voice(command, request_.voice);
    use_default_voices(command, request_.preferred_voices);
    add_lexicons(command, request_.lexicons, request_.series_lexicons, request_.house_lexicons);
    add_inline_pronunciations(command, request_.inline_pronunciations);
    command.add_option("--closing", request_.closing, "Words that will be said at the end")
        ->type_name("TEXT");
    command.add_flag_callback(
        "--no-opening", [this] { request_.opening = false; },
        "As when it is built without its title and author at the beginning");
    add_overrides(command, Overrides{request_.title, request_.author, request_.language, request_.encoding,
                                     request_.article});
    add_policies(command, request_.policies);
    add_reading(command, request_.reading);
    add_foreign_passages(command, request_.foreign_passages);
    add_limits(command, request_.limits);
    return command;
}

int OutlineCommand::run(const CommandIo& io) {
    return for_each_source(sources_, io, [&](const std::filesystem::path& source) { show(source, io); });
}

void OutlineCommand::show(const std::filesystem::path& source, const CommandIo& io) const {
    BuildRequest request = request_;
    request.source = source;
    Outline found = outline(request, find_installation(), io.console);
    if (!why_) {
        found.findings.clear();
        for (OutlineSkipped& skipped : found.skipped) skipped.evidence.clear();
    }
    const std::string name = source == "-" ? "standard input" : source.string();
    if (sources_.size() == 1) {
        io.output.write(format_ == Format::json ? outline_json(found) : outline_text(found));
    } else if (format_ == Format::json) {
        io.output.line(outline_json_line(name, found));
    } else {
        io.output.write((&source == &sources_.front() ? "" : "\n") + printable(name) + ":\n\n" +
                        outline_text(found));
    }
}

}  // namespace audio_edition
