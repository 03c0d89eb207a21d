// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/outline_command.h"

#include <CLI/CLI.hpp>

#include "cli/console.h"
#include "cli/each_source.h"
#include "cli/options/limit_options.h"
#include "cli/options/option_values.h"
#include "cli/options/policy_options.h"
#include "cli/options/reading_options.h"
#include "cli/options/source_options.h"
#include "cli/outline/outline.h"
#include "cli/standard_output.h"

namespace audio_edition {
namespace {

constexpr const char* outline_example = R"(Examples:
  audio-edition outline meeting.txt
  audio-edition outline meeting.txt --json
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
    add_overrides(command, overrides_);
    add_policies(command, overrides_.policies);
    add_reading(command, reading_);
    add_limits(command, overrides_.limits);
    return command;
}

int OutlineCommand::run(const CommandIo& io) {
    return for_each_source(sources_, io, [&](const std::filesystem::path& source) { show(source, io); });
}

void OutlineCommand::show(const std::filesystem::path& source, const CommandIo& io) const {
    const Outline outline = make_outline(ingest(source, overrides_, io.console), reading_);
    const std::string name = source == "-" ? "standard input" : source.string();
    if (sources_.size() == 1) {
        io.output.write(format_ == Format::json ? outline_json(outline) : outline_text(outline));
    } else if (format_ == Format::json) {
        io.output.line(outline_json_line(name, outline));
    } else {
        io.output.write((&source == &sources_.front() ? "" : "\n") + printable(name) + ":\n\n" +
                        outline_text(outline));
    }
}

}  // namespace audio_edition
