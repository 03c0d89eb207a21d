// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/failure.h"

#include <algorithm>
#include <array>
#include <utility>

namespace audio_edition {
namespace {

constexpr std::array<std::pair<ErrorKind, std::string_view>, 11> names{{
    {ErrorKind::usage, "usage"},
    {ErrorKind::broken_input, "broken_input"},
    {ErrorKind::no_input, "no_input"},
    {ErrorKind::unavailable, "unavailable"},
    {ErrorKind::internal, "internal"},
    {ErrorKind::cannot_create, "cannot_create"},
    {ErrorKind::io, "io"},
    {ErrorKind::try_again, "try_again"},
    {ErrorKind::permission, "permission"},
    {ErrorKind::interrupted, "interrupted"},
    {ErrorKind::terminated, "terminated"},
}};

}  // namespace

Blame blame_of(const Failure& failure) noexcept {
    switch (failure.kind) {
        case ErrorKind::usage:
        case ErrorKind::broken_input:
        case ErrorKind::no_input:
            return Blame::document;
        case ErrorKind::internal:
            return Blame::attempt;
        default:
            return Blame::host;
    }
}

std::string_view name_of(ErrorKind kind) noexcept {
    const auto* found = std::ranges::find(names, kind, &std::pair<ErrorKind, std::string_view>::first);
    return found == names.end() ? "internal" : found->second;
}

Failure failure_from(const Error& error) {
    return {error.kind(), error.where(), error.message(), {}, {}};
}

Json to_json(const Failure& failure) {
    Json json{{"kind", name_of(failure.kind)},
              {"status", exit_code(failure.kind)},
              {"where", failure.where},
              {"message", failure.message}};
    if (!failure.signal.empty()) json["signal"] = failure.signal;
    if (!failure.warnings.empty()) json["warnings"] = failure.warnings;
    return json;
}

Failure parse_failure(const Json& json, const std::string& where) {
    Failure failure;
    try {
        const auto kind = json.at("kind").get<std::string>();
        const auto* found = std::ranges::find(names, kind, &std::pair<ErrorKind, std::string_view>::second);
        if (found != names.end()) failure.kind = found->first;
        failure.where = json.at("where").get<std::string>();
        failure.message = json.at("message").get<std::string>();
        failure.signal = json.value("signal", "");
        failure.warnings = json.value("warnings", std::vector<std::string>());
    } catch (const Json::exception& error) {
        throw Error{ErrorKind::broken_input, where,
                    std::string("is not the record of a failure: ") + error.what()};
    }
    return failure;
}

}  // namespace audio_edition
