// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/document_messages.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "base/file_descriptor.h"

namespace audio_edition {
namespace {

constexpr std::chrono::milliseconds between_signs_of_life{200};

constexpr std::array<std::pair<OutcomeKind, std::string_view>, 8> kinds{{
    {OutcomeKind::made, "made"},
    {OutcomeKind::kept, "kept"},
    {OutcomeKind::quarantined, "quarantined"},
    {OutcomeKind::failed, "failed"},
    {OutcomeKind::attempted, "attempted"},
    {OutcomeKind::named, "named"},
    {OutcomeKind::busy, "busy"},
    {OutcomeKind::abandoned, "abandoned"},
}};
using Kind = std::pair<OutcomeKind, std::string_view>;

}  // namespace

void DocumentTeller::outcome(const Outcome& outcome) {
    Json message{{"outcome", std::ranges::find(kinds, outcome.kind, &Kind::first)->second},
                 {"key", outcome.key}};
    if (outcome.receipt) message["receipt"] = to_json(*outcome.receipt);
    if (outcome.failure) message["failure"] = to_json(*outcome.failure);
    tell(message);
}

Outcome parse_outcome(const Json& message) {
    try {
        const auto name = message.at("outcome").get<std::string>();
        const auto* const kind = std::ranges::find(kinds, name, &Kind::second);
        if (kind == kinds.end()) throw Error{ErrorKind::broken_input, "outcome", "is unknown"};
        Outcome outcome{kind->first, message.at("key").get<std::string>(), {}, {}};
        if (message.contains("receipt")) outcome.receipt = parse_receipt(message["receipt"]);
        if (message.contains("failure")) outcome.failure = parse_failure(message["failure"], "outcome");
        return outcome;
    } catch (const Json::exception& error) {
        throw Error{ErrorKind::broken_input, "outcome", error.what()};
    }
}

void DocumentTeller::report(Diagnostic diagnostic) noexcept {
    const char* severity = diagnostic.severity == Severity::warning ? "warning" : "note";
    tell({{"warning", {severity, diagnostic.where, diagnostic.message}}});
}

void DocumentTeller::alive() {
    const auto now = Clock::now();
    if (now - told_ < between_signs_of_life) return;
    told_ = now;
    tell({{"alive", true}});
}

/// Nobody to tell is nothing to be told: without its listener the process is killed.
void DocumentTeller::tell(const Json& message) noexcept {
    const std::string line = to_text(message) + "\n";
    const std::lock_guard lock(mutex_);
    static_cast<void>(write_all(line_, std::as_bytes(std::span(line))));
}

}  // namespace audio_edition
