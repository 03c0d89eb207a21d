// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/lexicon/convert_command.h"

#include <CLI/CLI.hpp>

#include "base/atomic_file.h"
#include "base/read_file.h"
#include "cli/console.h"
#include "cli/standard_output.h"
#include "lexicon/pls/pls_reader.h"
#include "lexicon/pls/pls_writer.h"
#include "lexicon/tsv.h"

namespace audio_edition {
namespace {

constexpr const char* convert_example = R"(The names decide: .pls is W3C PLS 1.0, anything else TSV.

Examples:
  audio-edition lexicon convert names.tsv names.pls
  audio-edition lexicon convert vendor.pls vendor.tsv)";

std::vector<LexiconEntry> read_entries(const std::filesystem::path& path) {
    const std::string text = read_file(path);
    return path.extension() == ".pls" ? parse_pls(text, path.string()) : parse_tsv(text, path.string());
}

std::string write_tsv(const std::vector<LexiconEntry>& entries) {
    std::string text;
    for (const LexiconEntry& entry : entries) text += to_tsv_line(entry) + "\n";
    return text;
}

}  // namespace

CLI::App& LexiconConvertCommand::add_to(CLI::App& program) {
    CLI::App& command = *program.add_subcommand("convert", "Write a lexicon in the other format");
    command.footer(convert_example);
    command.add_option("IN", from_, "The lexicon to read")->required()->type_name("");
    command.add_option("OUT", to_, "The file to write")->required()->type_name("");
    command.add_option("--language", language_, "Language of a PLS document")
        ->type_name("TAG")
        ->capture_default_str();
    return command;
}

int LexiconConvertCommand::run(const CommandIo& io) {
    const std::vector<LexiconEntry> entries = read_entries(from_);
    AtomicFile file(to_);
    file.write(to_.extension() == ".pls" ? write_pls(entries, language_, io.console) : write_tsv(entries));
    file.commit();
    io.output.line(printable(to_.string()) + "  " + std::to_string(entries.size()) + " entries");
    return 0;
}

}  // namespace audio_edition
