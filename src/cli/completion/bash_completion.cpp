// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>

#include "cli/completion/completion.h"

namespace audio_edition {
namespace {

std::string joined_path(const CommandSyntax& command) {
    std::string joined;
    for (const std::string& word : command.path) joined += (joined.empty() ? "" : " ") + word;
    return joined;
}

std::string joined_names(const CommandSyntax& command) {
    std::string words;
    for (const OptionSyntax& option : command.options)
        for (const std::string& name : option.names) words += (words.empty() ? "" : " ") + name;
    return words;
}

/// Commands, or the words that an argument may be.
std::string joined_commands(const CommandSyntax& command) {
    std::string words;
    for (const CommandSyntax& below : command.commands) words += (words.empty() ? "" : " ") + below.name();
    for (const OptionSyntax& argument : command.arguments)
        for (const ChoiceSyntax& choice : argument.choices) words += (words.empty() ? "" : " ") + choice.name;
    return words;
}

/// The case of one command's option that takes a value: its words, folders, or files by the shell itself.
std::string value_case(const OptionSyntax& option) {
    std::string patterns;
    for (const std::string& name : option.names) patterns += (patterns.empty() ? "" : "|") + name;
    std::string words;
    for (const ChoiceSyntax& choice : option.choices) words += (words.empty() ? "" : " ") + choice.name;
    const std::string answer = !words.empty()
                                   ? "mapfile -t COMPREPLY < <(compgen -W '" + words + "' -- \"$cur\")"
                               : option.value == "DIR" ? "mapfile -t COMPREPLY < <(compgen -d -- \"$cur\")"
                                                       : ":";
    return "          " + patterns + ") " + answer + "; return ;;\n";
}

std::string command_case(const CommandSyntax& command) {
    std::string cases;
    for (const OptionSyntax& option : command.options)
        if (!option.value.empty()) cases += value_case(option);
    std::string text = "      '" + joined_path(command) + "')\n";
    if (!cases.empty()) text += "        case $prev in\n" + cases + "        esac\n";
    return text + "        options='" + joined_names(command) + "'\n        commands='" +
           joined_commands(command) + "' ;;\n";
}

}  // namespace

std::string bash_completion(const CommandSyntax& program) {
    std::string paths, cases;
    for (const CommandSyntax* command : all_below(program)) {
        if (!command->path.empty()) paths += (paths.empty() ? "" : "|") + ("'" + joined_path(*command) + "'");
        cases += command_case(*command);
    }
    return R"(# Completion of audio-edition for bash; made by `audio-edition completion bash`.
_audio_edition() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command='' options='' commands='' word
  COMPREPLY=()
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "${command:+$command }$word" in
      )" + paths +
           R"() command="${command:+$command }$word" ;;
    esac
  done
  case $command in
)" + cases +
           R"(  esac
  if [[ $cur == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")
  elif [[ -n $commands ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$cur")
  fi
}
complete -o default -o bashdefault -F _audio_edition audio-edition
)";
}

}  // namespace audio_edition
