// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/lexicon/audit_command.h"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "audio_edition/installation.h"
#include "cli/console.h"
#include "cli/options/jobs_option.h"
#include "cli/progress/progress_views.h"
#include "cli/signals.h"
#include "cli/standard_output.h"
#include "ingest/ingest.h"
#include "normalize/language_rules.h"
#include "normalize/normalize.h"
#include "pipeline/excerpt.h"
#include "pipeline/jobs.h"
#include "pipeline/lexicon/audition.h"
#include "pipeline/speaker_of.h"

namespace audio_edition {
namespace {

constexpr const char* audit_example =
    R"(Prints what can be kept as a lexicon: for each name or word a comment that tells how often it comes, where
first, and what will be said; then a line that says just that. Correct the lines that sound wrong, delete the
others. Before them, comments name the sounds of lexicon entries that the voice lacks, and what it says instead.

Examples:
  audio-edition lexicon audit article.txt > names.tsv
  audio-edition lexicon audit chapter-*.txt --audition names.mp3)";

void print(const GuessedWord& word, StandardOutput& output) {
    output.line("# " + std::to_string(word.count) + (word.count == 1 ? " time; " : " times; ") +
                printable(word.source) + ", " + printable(excerpt(word.section, 40)) + ": " +
                printable(excerpt(word.sentence, 100)));
    output.line("# said /" + word.ipa + "/" + (word.by.empty() ? "" : ", " + word.by));
    output.line(word.word + "\t\"" + word.respelling + "\"");
}

void print(const AlteredWords& altered, StandardOutput& output) {
    constexpr std::size_t most_words = 10;
    std::string line = "# " + altered.reason + ": ";
    for (std::size_t i = 0; i < std::min(altered.words.size(), most_words); ++i)
        line += (i == 0 ? "" : ", ") + printable(altered.words[i]);
    if (altered.words.size() > most_words)
        line += ", and " + std::to_string(altered.words.size() - most_words) + " more";
    output.line(line);
}

}  // namespace

CLI::App& LexiconAuditCommand::add_to(CLI::App& program) {
    CLI::App& command =
        *program.add_subcommand("audit", "List the names and words that the engine would guess");
    command.footer(audit_example);
    command.add_option("SOURCE", sources_, "The texts to look at")->required()->type_name("");
    command
        .add_option("--audition", audition_, "An MP3 to hear each in its sentence, with a chapter for each")
        ->type_name("FILE");
    pronunciation_.add_to(command);
    add_jobs(command, jobs_);
    return command;
}

int LexiconAuditCommand::run(const CommandIo& io) {
    const Installation installation = find_installation();
    const std::vector<GuessedWord> words = audit(installation, io);
    for (const GuessedWord& word : words) print(word, io.output);
    if (!audition_.empty()) let_hear(words, installation, io);
    return 0;
}

std::vector<GuessedWord> LexiconAuditCommand::audit(const Installation& installation,
                                                    const CommandIo& io) const {
    const ChosenVoice chosen = pronunciation_.choose({}, installation.data);
    const Lexicon lexicon = pronunciation_.load(chosen, installation.data);
    const Normalizer normalizer(lexicon, pronunciation_.normalize_options(chosen));
    const KnownWords known(installation.data.lexicon / "cmudict" / "known-words.txt",
                           rules_for(Language::english()).stems);
    Audit audit(normalizer, known);
    for (const std::filesystem::path& source : sources_)
        audit.add(draft_script(ingest(source, {}, io.console)), source.string(), jobs_or_cores(jobs_));
    std::vector<GuessedWord> words;
    run_stoppable("lexicon audit", [&](const SignalWatcher& signals) {
        SpeakerPool pool(speaker_of(chosen.voice, installation), chosen.voice, 1);
        const std::stop_callback on_stop(signals.token(), [&pool] { pool.stop(); });
        words = audit.finish(pool);
        for (const AlteredWords& altered : audit.altered(pool)) print(altered, io.output);
    });
    return words;
}

void LexiconAuditCommand::let_hear(const std::vector<GuessedWord>& words, const Installation& installation,
                                   const CommandIo& io) const {
    BuildRequest request;
    request.voice = pronunciation_.voice.voice;
    request.preferred_voices = pronunciation_.voice.preferred;
    request.lexicons = pronunciation_.lexicons.edition;
    request.series_lexicons = pronunciation_.lexicons.series;
    request.house_lexicons = pronunciation_.lexicons.house;
    request.inline_pronunciations = pronunciation_.inline_pronunciations;
    request.jobs = jobs_;
    ProgressLines progress(io.console);
    run_stoppable("lexicon audit", [&](const SignalWatcher& signals) {
        static_cast<void>(
            write_audition(words, request, audition_, installation, progress, io.console, signals.token()));
    });
    io.console.clear_status();
}

}  // namespace audio_edition
