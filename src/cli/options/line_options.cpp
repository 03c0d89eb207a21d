// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options/line_options.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "base/error.h"
#include "cli/options/build_options.h"
#include "cli/options/request_check.h"
#include "text/nearest_name.h"

namespace audio_edition {
namespace {

Error wrong(const std::string& name, const std::string& what) {
    return {ErrorKind::usage, "option '" + name + "'", what};
}

/// "--bitrate=96"
std::string argument(const std::string& name, const Json& value) {
    const std::string option = "--" + name;
    if (value.is_string()) return option + "=" + value.get<std::string>();
    if (value.is_boolean() || value.is_number()) return option + "=" + value.dump();
    throw wrong(name, "takes text, a number, true or false, or a list of these");
}

/// Without their dashes.
std::vector<std::string> names_of(const CLI::App& parser) {
    std::vector<std::string> names;
    for (const CLI::Option* option : parser.get_options())
        for (const std::string& name : option->get_lnames()) names.push_back(name);
    return names;
}

void require_option(const CLI::App& parser, const std::string& name) {
    if (name.size() > 1 && !name.starts_with('-') && parser.get_option_no_throw("--" + name) != nullptr)
        return;
    const std::string meant = did_you_mean(name, names_of(parser));
    throw wrong(name, "is unknown" +
                          (meant.empty() ? "; 'audio-edition build --help' lists those there are" : meant));
}

}  // namespace

LineOptions::LineOptions(BuildRequest usual)
    : usual_(std::move(usual)), parser_(std::make_unique<CLI::App>("", "")) {
    parser_->set_help_flag("");
    add_build_options(*parser_, request_);
    add_strict(*parser_, request_);
}

BuildRequest LineOptions::read(const Json& options, const std::filesystem::path& folder) {
    std::vector<std::string> arguments;
    for (const auto& [name, value] : options.items()) {
        require_option(*parser_, name);
        if (!value.is_array()) {
            arguments.push_back(argument(name, value));
        } else {
            for (const Json& one : value) arguments.push_back(argument(name, one));
        }
    }
    request_ = usual_;
    request_.lexicons.clear();
    std::ranges::reverse(arguments);  // the parser takes them from the back
    try {
        parser_->parse(arguments);
    } catch (const CLI::ParseError& error) {
        throw Error{ErrorKind::usage, "options", error.what()};
    }
    // What the command line says is the usual, and a line may overrule that.
    check_request(request_, typed_options(*parser_));
    for (std::filesystem::path& lexicon : request_.lexicons) lexicon = folder / lexicon;
    request_.lexicons.insert(request_.lexicons.begin(), usual_.lexicons.begin(), usual_.lexicons.end());
    return request_;
}

}  // namespace audio_edition
