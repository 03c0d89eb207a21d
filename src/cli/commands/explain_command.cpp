// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/explain_command.h"

#include <limits>

#include <CLI/CLI.hpp>

#include "audio_edition/installation.h"
#include "cli/console.h"
#include "cli/explain/explanation_text.h"
#include "cli/options/option_values.h"
#include "cli/options/policy_options.h"
#include "cli/options/source_options.h"
#include "cli/signals.h"
#include "cli/standard_output.h"
#include "pipeline/explain/explainer.h"

namespace audio_edition {
namespace {

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
    const Installation installation = find_installation();
    Explainer explainer(pronunciation_.request_for(source_, overrides_), installation, io.console,
                        pronunciation_.accent);
    run_stoppable("explain", [&](const SignalWatcher& signals) {
        const Explanation explanation =
            byte_ ? explainer.at_byte(*byte_, signals.token()) : explainer.at_text(text_, signals.token());
        io.output.write(explanation_text(explanation));
    });
    return 0;
}

}  // namespace audio_edition
