// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>
#include <string_view>

#include "cli/completion/completion.h"

namespace audio_edition {
namespace {

/// In single quotes, and without what _arguments gives a meaning to.
std::string zsh_quoted(std::string_view text) {
    std::string quoted;
    for (const char c : text) {
        if (c == '\'')
            quoted += "'\\''";
        else if (c == ':' || c == '[' || c == ']' || c == '\\')
            quoted += std::string("\\") + c;
        else
            quoted += c;
    }
    return quoted;
}

std::string value_action(const OptionSyntax& option) {
    if (option.choices.empty()) return option.value == "DIR" ? "_files -/" : "_files";
    std::string words;
    for (const ChoiceSyntax& choice : option.choices)
        words += (words.empty() ? "" : " ") + choice.name + "\\:\"" + zsh_quoted(choice.description) + "\"";
    return "((" + words + "))";
}

std::string zsh_option(const OptionSyntax& option) {
    std::string specs;
    std::string others;
    for (const std::string& name : option.names) others += (others.empty() ? "" : " ") + name;
    for (const std::string& name : option.names) {
        specs += " \\\n    '" + (option.several ? "*" : "(" + others + ")") + name + "[" +
                 zsh_quoted(option.description) + "]";
        if (!option.value.empty()) specs += ":" + zsh_quoted(option.value) + ":" + value_action(option);
        specs += "'";
    }
    return specs;
}

std::string function_name(const CommandSyntax& command) {
    std::string name = "_audio-edition";
    for (const std::string& word : command.path) name += "_" + word;
    return name;
}

std::string zsh_function(const CommandSyntax& command) {
    std::string body =
        function_name(command) + "() {\n  local curcontext=$curcontext state line\n  _arguments -C";
    for (const OptionSyntax& option : command.options) body += zsh_option(option);
    if (command.commands.empty()) {
        const bool chosen = !command.arguments.empty() && !command.arguments.front().choices.empty();
        return body +
               " \\\n    '*:argument:" + (chosen ? value_action(command.arguments.front()) : "_files") +
               "'\n}\n";
    }
    body +=
        " \\\n    '1:command:->command' \\\n    '*::argument:->argument' && return\n  case $state in\n    "
        "command)\n"
        "      local -a commands=(";
    for (const CommandSyntax& below : command.commands)
        body += "\n        '" + below.name() + ":" + zsh_quoted(below.description) + "'";
    body += ")\n      _describe command commands ;;\n    argument)\n      case $line[1] in\n";
    for (const CommandSyntax& below : command.commands)
        body += "        " + below.name() + ") " + function_name(below) + " ;;\n";
    return body + "      esac ;;\n  esac\n}\n";
}

}  // namespace

std::string zsh_completion(const CommandSyntax& program) {
    std::string script = "#compdef audio-edition\n# Made by `audio-edition completion zsh`.\n";
    for (const CommandSyntax* command : all_below(program)) script += zsh_function(*command);
    return script +
           "if [ \"$funcstack[1]\" = _audio-edition ]; then _audio-edition \"$@\"; else compdef "
           "_audio-edition audio-edition; fi\n";
}

}  // namespace audio_edition
