// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <CLI/App.hpp>

namespace audio_edition {

/// One of the words that an option takes: `mp3`, "MP3 with chapters, for every player".
struct ChoiceSyntax {
    std::string name, description;
};

/// An option, a flag or an argument, as help shows it.
struct OptionSyntax {
    std::vector<std::string> names;  ///< "-o", "--output"; of an argument its one name, "SOURCE"
    std::string value;               ///< "DIR"; empty for a flag
    std::string description;         ///< its first line, with its default
    std::vector<ChoiceSyntax> choices;
    bool several = false;  ///< may be repeated, or takes several values
};

/// A command with all that it takes: what help, completion and manual pages are made of, so that they cannot
/// drift apart.
struct CommandSyntax {
    std::vector<std::string> path;  ///< {"lexicon", "audit"}; empty for the program
    std::string description;
    std::string footer;  ///< examples, and what else help ends with
    std::vector<OptionSyntax> options, arguments;
    std::vector<CommandSyntax> commands;

    [[nodiscard]] std::string name() const { return path.empty() ? "audio-edition" : path.back(); }
    /// "audio-edition lexicon audit", with `joint` between the words.
    [[nodiscard]] std::string full_name(const std::string& joint) const;
};

/// Of `app` and the commands below it, in the order of its help.
[[nodiscard]] CommandSyntax command_syntax(const CLI::App& app, std::vector<std::string> path = {});

/// `command` and all below it, each before its own.
[[nodiscard]] std::vector<const CommandSyntax*> all_below(const CommandSyntax& command);

}  // namespace audio_edition
