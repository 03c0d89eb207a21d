// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options/limit_options.h"

#include <string>

#include <CLI/CLI.hpp>

#include "cli/options/option_values.h"

namespace audio_edition {
namespace {

constexpr std::size_t a_mebibyte = std::size_t{1} << 20U;

void add_limit(CLI::App& command, const std::string& name, std::size_t& limit, std::size_t unit,
               const std::string& description) {
    constexpr std::size_t most = std::size_t{1} << 40U;
    const auto take = [&limit, unit](const std::size_t& number) { limit = number * unit; };
    command.add_option_function<std::size_t>(name, take, description)
        ->check(whole_number(1, static_cast<std::int64_t>(most / unit)))
        ->type_name("N")
        ->default_str(std::to_string(limit / unit))
        ->group("Sources larger than this are refused");
}

}  // namespace

void add_limits(CLI::App& command, SourceLimits& limits) {
    add_limit(command, "--max-file", limits.file_bytes, a_mebibyte, "MiB of a file");
    add_limit(command, "--max-page", limits.page_bytes, a_mebibyte, "MiB of a page of HTML, or of a text");
    add_limit(command, "--max-unpacked", limits.unpacked_bytes, a_mebibyte,
              "MiB that is read out of a book's archive");
    add_limit(command, "--max-files", limits.archive_entries, 1, "Files in a book's archive");
    add_limit(command, "--max-elements", limits.elements, 1,
              "Elements, attributes and runs of text in a book");
    command
        .add_flag("--allow-private", limits.private_addresses,
                  "Also read pages of this machine and its own network, and through a proxy")
        ->group("Limits");
}

}  // namespace audio_edition
