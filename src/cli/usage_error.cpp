// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/usage_error.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "text/nearest_name.h"

namespace audio_edition {
namespace {

/// "lexicon audit"; empty for the program.
std::string path_of(const CLI::App& app) {
    if (app.get_parent() == nullptr) return "";
    const std::string above = path_of(*app.get_parent());
    return above.empty() ? app.get_name() : above + " " + app.get_name();
}

std::string where_of(const CLI::App& app) {
    const std::string path = path_of(app);
    return path.empty() ? "command line" : path;
}

std::string see_help(const CLI::App& app) {
    const std::string path = path_of(app);
    return "; see 'audio-edition " + path + (path.empty() ? "" : " ") + "--help'";
}

/// Says what is wrong, and where to read about it if that does not tell what to do.
Error wrong(const CLI::App& app, const std::string& what) {
    return {ErrorKind::usage, where_of(app),
            what + (what.find("; ") != std::string::npos ? "" : see_help(app))};
}

std::vector<std::string> commands_of(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(command->get_name());
    return names;
}

std::vector<std::string> options_of(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options())
        for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    return names;
}

/// Of the program, where the option is one of a command's: "goes after the command".
Error unknown_option(const CLI::App& app, const std::string& argument) {
    const std::string option = argument.substr(0, argument.find('='));
    for (const CLI::App* named : app.get_subcommands()) {
        if (named->get_option_no_throw(option) != nullptr)
            return wrong(app,
                         option + " is an option of '" + named->get_name() + "'; write it after that word");
    }
    const std::vector<std::string> options = options_of(app);
    std::string meant = option.starts_with("--") ? did_you_mean(option, options) : "";
    // "-clips": one dash for two.
    if (meant.empty() && option.size() > 2) meant = did_you_mean("-" + option, options);
    return wrong(app, "there is no option " + option + meant);
}

bool is_option(const std::string& argument) {
    return argument.size() > 1 && argument.starts_with('-');
}

/// Of the arguments that nothing took.
std::optional<Error> unexpected_argument(const CLI::App& app) {
    const std::vector<std::string> unexpected = app.remaining();
    const auto word = std::ranges::find_if_not(unexpected, is_option);
    const auto option = std::ranges::find_if(unexpected, is_option);
    const bool lacks_command = !commands_of(app).empty() && app.get_subcommands().empty();
    if (word != unexpected.end() && lacks_command) return unknown_command(app, *word);
    if (option != unexpected.end()) return unknown_option(app, *option);
    if (word != unexpected.end()) return wrong(app, "'" + *word + "' is one argument too many");
    return std::nullopt;
}

template <typename Kind>
bool is(const CLI::ParseError& refusal) {
    return dynamic_cast<const Kind*>(&refusal) != nullptr;
}

/// "--at excludes PLACE", joined otherwise.
std::string rejoined(const std::string& what, std::string_view verb, const std::string& joint,
                     const std::string& end) {
    const std::size_t at = what.find(verb);
    if (at == std::string::npos) return what;
    return what.substr(0, at) + joint + what.substr(at + verb.size()) + end;
}

/// The parser's own words where a person would write them; without their ends.
std::string in_plain_words(const CLI::ParseError& refusal) {
    std::string what = refusal.what();
    while (what.ends_with('\n') || what.ends_with('.')) what.pop_back();
    const std::string option = what.substr(0, what.find(':'));
    if (is<CLI::ExcludesError>(refusal))
        return rejoined(what, " excludes ", " and ", " cannot both be given");
    if (is<CLI::RequiresError>(refusal)) return rejoined(what, " requires ", " counts only with ", "");
    if (is<CLI::ConversionError>(refusal)) return option + " takes no value";
    if (!is<CLI::ArgumentMismatch>(refusal)) return what;
    return option +
           (what.find("At Most") == std::string::npos ? " needs a value" : " is given more than once");
}

}  // namespace

const CLI::App& named_command(const CLI::App& program) {
    const CLI::App* app = &program;
    while (!app->get_subcommands().empty()) app = app->get_subcommands().front();
    return *app;
}

Error unknown_command(const CLI::App& app, const std::string& name) {
    const std::string meant = did_you_mean(name, commands_of(app));
    std::error_code ignored;
    const bool is_text =
        meant.empty() && app.get_parent() == nullptr && std::filesystem::exists(name, ignored);
    if (is_text)
        return {
            ErrorKind::usage, where_of(app),
            "'" + name + "' is a file, not a command; to make an edition of it: audio-edition build " + name};
    return wrong(app, "there is no command '" + name + "'" + meant);
}

Error usage_error(const CLI::App& program, const CLI::ParseError& refusal) {
    for (const CLI::App* app = &program;; app = app->get_subcommands().front()) {
        if (auto unexpected = unexpected_argument(*app)) return *std::move(unexpected);
        if (app->get_subcommands().empty()) break;
    }
    const CLI::App& app = named_command(program);
    const std::vector<std::string> commands = commands_of(app);
    if (!is<CLI::RequiredError>(refusal) || commands.empty()) return wrong(app, in_plain_words(refusal));
    if (app.get_parent() == nullptr) return wrong(app, "names no command");
    return {ErrorKind::usage, where_of(app), "names no command; give " + listed(commands)};
}

}  // namespace audio_edition
