// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/lexicon/diff_command.h"

#include <CLI/CLI.hpp>

#include "audio_edition/installation.h"
#include "cli/console.h"
#include "cli/options/pronunciation_options.h"
#include "cli/standard_output.h"
#include "ingest/ingest.h"
#include "normalize/normalize.h"
#include "pipeline/lexicon/diff.h"
#include "pipeline/pronunciation.h"

namespace audio_edition {
namespace {

constexpr const char* diff_example =
    R"(Prints the sections that change, and under each its sentences, with what was said and what will be.

Example:
  audio-edition lexicon diff names.tsv names-new.tsv chapter-1.txt chapter-2.txt)";

void print(const Script& draft, const std::string& source, const std::vector<ChangedSentence>& changes,
           StandardOutput& output) {
    const ScriptSection* section = nullptr;
    for (const ChangedSentence& change : changes) {
        if (section != &draft.sections[change.section]) {
            section = &draft.sections[change.section];
            output.line(printable(source) + ": " + printable(section->title));
        }
        output.line("  " + printable(change.written));
        output.line("    - " + printable(change.before));
        output.line("    + " + printable(change.after));
    }
}

}  // namespace

CLI::App& LexiconDiffCommand::add_to(CLI::App& program) {
    CLI::App& command = *program.add_subcommand("diff", "Show which sentences an edit of a lexicon changes");
    command.footer(diff_example);
    command.add_option("OLD", before_, "The lexicon before the edit")->required()->type_name("");
    command.add_option("NEW", after_, "The lexicon after it")->required()->type_name("");
    command.add_option("SOURCE", sources_, "The texts to look at")->required()->type_name("");
    add_voice(command, voice_);
    return command;
}

int LexiconDiffCommand::run(const CommandIo& io) {
    const DataFolders data = find_data();
    const LexiconReader reader = reader_of(voice_for(Language::english(), voice_, data));
    const Lexicon old_lexicon = load_lexicon(reader, data.lexicon, {{}, {}, {before_}});
    const Lexicon new_lexicon = load_lexicon(reader, data.lexicon, {{}, {}, {after_}});
    const Normalizer before(old_lexicon, {old_lexicon.language()});
    const Normalizer after(new_lexicon, {new_lexicon.language()});
    for (const std::filesystem::path& source : sources_) {
        const Script draft = draft_script(ingest(source, {}, io.console));
        print(draft, source.string(), changed_sentences(draft, before, after), io.output);
    }
    return 0;
}

}  // namespace audio_edition
