// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manual/manual_page.h"

#include <string_view>

#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest_line = 58;  // bytes; with escapes not above 80, where mandoc warns

/// What lines may not begin with has an empty character before it.
std::string roff(std::string_view text) {
    std::string escaped;
    bool line_starts = true;
    for (const char c : text) {
        if (line_starts && (c == '.' || c == '\'')) escaped += "\\&";
        if (c == '\\')
            escaped += "\\e";
        else if (c == '-')
            escaped += "\\-";
        else if (c == '\'')
            escaped += "\\(aq";
        else
            escaped += c;
        line_starts = c == '\n';
    }
    return escaped;
}

/// The same in lines of moderate length, for text that is filled.
std::string paragraph(std::string_view text) {
    std::string lines, line;
    while (!text.empty()) {
        const std::size_t space = text.find_first_of(" \n");
        const std::string word(text.substr(0, space));
        text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
        if (!line.empty() && line.size() + 1 + word.size() > longest_line) {
            lines += roff(line) + '\n';
            line.clear();
        }
        line += (line.empty() ? "" : " ") + word;
    }
    return lines + roff(line) + '\n';
}

std::string synopsis(const CommandSyntax& command) {
    std::string text = ".B " + roff(command.full_name(" ")) + "\n";
    if (!command.options.empty()) text += "[OPTIONS]\n";
    if (!command.commands.empty()) text += ".I COMMAND\n";
    for (const OptionSyntax& argument : command.arguments)
        text += ".I " + roff(argument.names.front()) + (argument.several ? "\\&...\n" : "\n");
    return text;
}

std::string described(const OptionSyntax& option) {
    std::string heading;
    for (const std::string& name : option.names)
        heading += (heading.empty() ? "" : ", ") + ("\\fB" + roff(name) + "\\fR");
    if (!option.value.empty() && option.names.front().starts_with("-"))
        heading += " \\fI" + roff(option.value) + "\\fR";
    std::string text = ".TP\n" + heading + "\n" + paragraph(option.description);
    if (option.choices.empty()) return text;
    text += ".RS\n";
    for (const ChoiceSyntax& choice : option.choices)
        text += ".TP\n\\fB" + roff(choice.name) + "\\fR\n" + paragraph(choice.description);
    return text + ".RE\n";
}

std::string section(std::string_view name, const std::vector<OptionSyntax>& options) {
    if (options.empty()) return {};
    std::string text = ".SH " + std::string(name) + "\n";
    for (const OptionSyntax& option : options) text += described(option);
    return text;
}

std::string commands_section(const CommandSyntax& command) {
    if (command.commands.empty()) return {};
    std::string text = ".SH COMMANDS\n";
    for (const CommandSyntax& below : command.commands)
        text += ".TP\n\\fB" + roff(below.name()) + "\\fR\n" + paragraph(below.description + "; see") +
                ".BR " + roff(below.full_name("-")) + " (1).\n";
    return text;
}

/// The examples, as they are set.
std::string examples_section(std::string_view footer) {
    if (footer.empty()) return {};
    constexpr std::string_view heading = "Examples:\n";
    const bool has_heading = footer.starts_with(heading);
    if (has_heading) footer.remove_prefix(heading.size());
    while (footer.ends_with('\n')) footer.remove_suffix(1);
    return std::string(has_heading ? ".SH EXAMPLES\n" : ".SH NOTES\n") + ".nf\n" + roff(footer) + "\n.fi\n";
}

std::string see_also(const CommandSyntax& command) {
    if (command.path.empty()) return {};
    CommandSyntax above;
    above.path.assign(command.path.begin(), command.path.end() - 1);
    return ".SH SEE ALSO\n.BR " + roff(above.full_name("-")) + " (1)\n";
}

}  // namespace

std::string manual_page(const CommandSyntax& command, const std::string& version, const std::string& date) {
    return ".\\\" Made of the commands themselves by `audio-edition manual`.\n.TH " +
           to_upper(roff(command.full_name("-"))) + " 1 " + date + " \"audio\\-edition " + version +
           "\" \"User Commands\"\n.SH NAME\n" + roff(command.full_name("-")) + " \\-\n" +
           paragraph(command.description) + ".SH SYNOPSIS\n" + synopsis(command) + ".SH DESCRIPTION\n" +
           paragraph(command.description + (command.description.ends_with('.') ? "" : ".")) +
           commands_section(command) + section("ARGUMENTS", command.arguments) +
           section("OPTIONS", command.options) + examples_section(command.footer) + see_also(command);
}

}  // namespace audio_edition
