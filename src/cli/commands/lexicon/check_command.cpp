// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/lexicon/check_command.h"

#include <algorithm>
#include <set>

#include <CLI/CLI.hpp>

#include "audio_edition/installation.h"
#include "base/error.h"
#include "cli/console.h"
#include "cli/standard_output.h"
#include "ingest/ingest.h"
#include "lexicon/entry_store.h"
#include "normalize/normalize.h"
#include "pipeline/jobs.h"
#include "pipeline/lexicon/usage.h"
#include "pipeline/pronunciation.h"

namespace audio_edition {
namespace {

constexpr const char* check_example =
    R"(Prints a finding a line: broken, loop, duplicate, shadowed, unused. The exit status is 65
when a line cannot be used or an alias leads back to itself.

Examples:
  audio-edition lexicon check house.tsv series.pls names.tsv
  audio-edition lexicon check names.tsv --text chapter-1.txt --text chapter-2.txt)";

bool is_error(const LexiconFinding& finding) noexcept {
    return finding.kind == LexiconFinding::Kind::broken || finding.kind == LexiconFinding::Kind::loop;
}

}  // namespace

CLI::App& LexiconCheckCommand::add_to(CLI::App& program) {
    CLI::App& command = *program.add_subcommand("check", "Find what is wrong with lexicons");
    command.footer(check_example);
    command
        .add_option("FILE", files_, "TSV or PLS; of two entries for one writing that of the later file wins")
        ->required()
        ->type_name("");
    command.add_option("--text", texts_, "A text that should use every entry; may be repeated")
        ->type_name("SOURCE")
        ->allow_extra_args(false);
    add_voice(command, voice_);
    return command;
}

int LexiconCheckCommand::run(const CommandIo& io) {
    const LexiconReader reader = reader_of(voice_for(Language::english(), voice_, find_data()));
    const CheckedLexicons checked = check_lexicons(files_);
    for (const LexiconFinding& finding : checked.findings)
        io.output.line(printable(finding.where) + ": " + std::string(name_of(finding.kind)) + ": " +
                       printable(finding.message));
    if (!texts_.empty()) report_unused(checked, io);
    return std::ranges::any_of(checked.findings, is_error) ? exit_code(ErrorKind::broken_input) : 0;
}

void LexiconCheckCommand::report_unused(const CheckedLexicons& checked, const CommandIo& io) const {
    const DataFolders data = find_data();
    Lexicon lexicon = load_lexicon(reader_of(voice_for(Language::english(), voice_, data)), data.lexicon, {});
    lexicon.add_entries(checked.entries);
    const Normalizer normalizer(lexicon, {lexicon.language()});
    std::set<std::string, std::less<>> used;
    for (const std::filesystem::path& text : texts_)
        collect_used_entries(draft_script(ingest(text, {}, io.console)), normalizer, jobs_or_cores(0), used);
    for (LexiconEntry entry : checked.entries) {
        entry.scope = LexiconScope::edition;
        if (!used.contains(rule_of(entry)))
            io.output.line(printable(entry.where) + ": unused: no text has '" + printable(entry.written) +
                           "'");
    }
}

}  // namespace audio_edition
