// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_syntax.h"

#include <algorithm>
#include <string_view>

#include <CLI/CLI.hpp>

namespace audio_edition {
namespace {

/// The lines after the first one of a description that name a word: `mp3: MP3 with chapters`.
std::vector<ChoiceSyntax> choices_in(std::string_view description) {
    std::vector<ChoiceSyntax> choices;
    std::size_t end_of_line = description.find('\n');
    while (end_of_line != std::string_view::npos) {
        description.remove_prefix(end_of_line + 1);
        end_of_line = description.find('\n');
        const std::string_view line = description.substr(0, end_of_line);
        const std::size_t colon = line.find(": ");
        if (colon == std::string_view::npos || colon == 0) continue;
        const std::string_view name = line.substr(0, colon);
        const bool is_word = std::ranges::all_of(
            name, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
        if (is_word) choices.push_back({std::string(name), std::string(line.substr(colon + 2))});
    }
    return choices;
}

OptionSyntax option_syntax(const CLI::Option& option) {
    OptionSyntax syntax;
    for (const std::string& name : option.get_snames()) syntax.names.push_back("-" + name);
    for (const std::string& name : option.get_lnames()) syntax.names.push_back("--" + name);
    if (syntax.names.empty()) syntax.names.push_back(option.get_name(true));
    if (option.get_type_size() != 0) syntax.value = option.get_type_name();
    const std::string& description = option.get_description();
    syntax.description = description.substr(0, description.find('\n'));
    if (const std::string usual = option.get_default_str(); !usual.empty())
        syntax.description += " (default: " + usual + ")";
    syntax.choices = choices_in(description);
    syntax.several = option.get_expected_max() > 1;
    return syntax;
}

}  // namespace

std::string CommandSyntax::full_name(const std::string& joint) const {
    std::string name = "audio-edition";
    for (const std::string& word : path) name += joint + word;
    return name;
}

CommandSyntax command_syntax(const CLI::App& app, std::vector<std::string> path) {
    CommandSyntax syntax;
    syntax.path = std::move(path);
    syntax.description = app.get_description();
    syntax.footer = app.get_footer();
    for (const CLI::Option* option : app.get_options()) {
        if (option->get_group().empty()) continue;
        (option->get_positional() ? syntax.arguments : syntax.options).push_back(option_syntax(*option));
    }
    for (const CLI::App* below : app.get_subcommands([](const CLI::App*) { return true; })) {
        std::vector<std::string> longer = syntax.path;
        longer.push_back(below->get_name());
        syntax.commands.push_back(command_syntax(*below, std::move(longer)));
    }
    return syntax;
}

std::vector<const CommandSyntax*> all_below(const CommandSyntax& command) {
    std::vector<const CommandSyntax*> all{&command};
    for (const CommandSyntax& below : command.commands)
        std::ranges::copy(all_below(below), std::back_inserter(all));
    return all;
}

}  // namespace audio_edition
