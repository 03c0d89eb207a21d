// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/outline_command.h"

#include <CLI/CLI.hpp>

#include "cli/console.h"
#include "cli/options/limit_options.h"
#include "cli/options/policy_options.h"
#include "cli/options/reading_options.h"
#include "cli/options/source_options.h"
#include "cli/outline/outline.h"
#include "cli/standard_output.h"

namespace audio_edition {
namespace {

constexpr const char* example = R"(Examples:
  audio-edition outline meeting.txt
  audio-edition outline --format json meeting.txt)";

}  // namespace

CLI::App& OutlineCommand::add_to(CLI::App& program) {
    const std::map<std::string, Format> formats{{"text", Format::text}, {"json", Format::json}};
    CLI::App& command =
        *program.add_subcommand("outline", "Show what was found in a text, and what is left out and why");
    command.footer(example);
    add_source(command, source_)->required();
    command.add_option("--format", format_, "text for people, json for programs")
        ->transform(CLI::CheckedTransformer(formats, CLI::ignore_case).description(""))
        ->type_name("NAME")
        ->default_str("text");
    add_overrides(command, overrides_);
    add_policies(command, overrides_.policies);
    add_reading(command, reading_);
    add_limits(command, overrides_.limits);
    return command;
}

int OutlineCommand::run(const CommandIo& io) {
    const Outline outline = make_outline(ingest(source_, overrides_, io.console), reading_);
    io.output.write(format_ == Format::json ? outline_json(outline) : outline_text(outline));
    return 0;
}

}  // namespace audio_edition
