// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>
#include <string_view>

#include "cli/completion/completion.h"

namespace audio_edition {
namespace {

/// In single quotes, in which fish heeds the backslash and the quote.
std::string fish_quoted(std::string_view text) {
    std::string quoted = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return quoted + "'";
}

/// Where `command` has been named, and none of its own commands.
std::string condition(const CommandSyntax& command) {
    std::string test;
    for (const std::string& word : command.path)
        test += (test.empty() ? "" : "; and ") + ("__fish_seen_subcommand_from " + word);
    std::string below;
    for (const CommandSyntax& each : command.commands) below += " " + each.name();
    if (!below.empty()) {
        test += test.empty() ? "" : "; and ";
        test += "not __fish_seen_subcommand_from" + below;
    }
    return fish_quoted(test);
}

std::string fish_option(const CommandSyntax& command, const OptionSyntax& option) {
    std::string line = "complete -c audio-edition -n " + condition(command);
    for (const std::string& name : option.names)
        line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    if (!option.value.empty()) line += " -r";
    if (!option.choices.empty()) {
        std::string words;
        for (const ChoiceSyntax& choice : option.choices)
            words += choice.name + "\\t" + fish_quoted(choice.description) + "\n";
        words.pop_back();
        line += " -f -a " + fish_quoted(words);
    } else if (option.value == "DIR") {
        line += " -f -a '(__fish_complete_directories)'";
    }
    return line + " -d " + fish_quoted(option.description) + "\n";
}

}  // namespace

std::string fish_completion(const CommandSyntax& program) {
    std::string script = "# Completion of audio-edition for fish; made by `audio-edition completion fish`.\n";
    for (const CommandSyntax* command : all_below(program)) {
        for (const CommandSyntax& below : command->commands)
            script += "complete -c audio-edition -n " + condition(*command) + " -f -a " + below.name() +
                      " -d " + fish_quoted(below.description) + "\n";
        for (const OptionSyntax& argument : command->arguments)
            for (const ChoiceSyntax& choice : argument.choices)
                script += "complete -c audio-edition -n " + condition(*command) + " -f -a " + choice.name +
                          " -d " + fish_quoted(choice.description) + "\n";
        for (const OptionSyntax& option : command->options) script += fish_option(*command, option);
    }
    return script;
}

}  // namespace audio_edition
