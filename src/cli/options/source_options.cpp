// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options/source_options.h"

#include <CLI/Option.hpp>

#include "cli/options/optional_text.h"

namespace audio_edition {

void add_overrides(CLI::App& command, Overrides overrides) {
    add_text(command, "--title", overrides.title, "Title of the work, instead of the one found", "TEXT");
    add_text(command, "--author", overrides.author, "Author, instead of the one found", "TEXT");
    add_text(command, "--language", overrides.language,
             "Language of the text, whatever it says of itself: en, de, …", "TAG");
    add_text(command, "--encoding", overrides.encoding,
             "Encoding of a file that is not UTF-8: windows-1252, …", "NAME");
    add_text(
        command, "--article", overrides.article,
        "Of a web page: main (what its elements name so), all (that is shown), or a simple CSS selector, "
        "div.story",
        "CHOICE");
}

void add_overrides(CLI::App& command, IngestOptions& overrides) {
    add_overrides(command, Overrides{overrides.title, overrides.author, overrides.language,
                                     overrides.encoding, overrides.article});
}

CLI::Option* add_source(CLI::App& command, std::filesystem::path& source) {
    return command.add_option("SOURCE", source, "The file to read, or - for standard input")->type_name("");
}

}  // namespace audio_edition
