// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options/policy_options.h"

#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "cli/options/option_values.h"

namespace audio_edition {
namespace {

template <typename Policy>
void add_policy(CLI::App& command, const std::string& name, Policy& policy,
                const std::vector<std::pair<std::string, Policy>>& choices, const std::string& usual,
                const std::string& description) {
    command.add_option(name, policy, description)
        ->transform(one_of_named(choices))
        ->type_name("CHOICE")
        ->default_str(usual)
        ->group("What is read");
}

}  // namespace

void add_policies(CLI::App& command, ReadingPolicies& policies) {
    add_policy<NotePolicy>(command, "--notes", policies.notes,
                           {{"skip", NotePolicy::skip},
                            {"paragraph", NotePolicy::after_paragraph},
                            {"section", NotePolicy::end_of_section}},
                           "skip",
                           "Footnotes and endnotes: skip, paragraph (after it) or section (at its end)");
    add_policy<TablePolicy>(command, "--tables", policies.tables,
                            {{"rows", TablePolicy::rows}, {"announce", TablePolicy::announce}}, "rows",
                            "Tables: rows (each cell with its header), or announce (and skip)");
    add_policy<FigurePolicy>(command, "--figures", policies.figures,
                             {{"caption", FigurePolicy::caption}, {"alt", FigurePolicy::alt_text}}, "caption",
                             "Figures: caption, or alt (the alternative text too)");
    add_policy<CodePolicy>(command, "--code", policies.code,
                           {{"announce", CodePolicy::announce}, {"read", CodePolicy::read}}, "announce",
                           "Listings of code: announce (and skip), or read");
    add_policy<MatterPolicy>(
        command, "--matter", policies.matter,
        {{"usual", MatterPolicy::usual}, {"all", MatterPolicy::all}, {"body", MatterPolicy::body}}, "usual",
        "Front and back of a book: usual (without title page, copyright, index …), all, or body (none of "
        "it)");
}

}  // namespace audio_edition
