// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options/reading_options.h"

#include <CLI/CLI.hpp>

#include "cli/options/option_values.h"
#include "document/reading_choices.h"

namespace audio_edition {

namespace {

std::vector<std::string> values_of(const ReadingChoice& choice) {
    std::vector<std::string> values;
    for (const std::string_view value : choice.values)
        if (!value.empty()) values.emplace_back(value);
    return values;
}

}  // namespace

void add_reading(CLI::App& command, ReadingOptions& reading) {
    for (const ReadingChoice& choice : reading_choices()) {
        const auto take = [&reading, &choice](const std::string& value) {
            static_cast<void>(choice.set(reading, value));
        };
        command
            .add_option_function<std::string>("--" + std::string(choice.key), take,
                                              std::string(choice.help) + ": " + list_values(choice))
            ->transform(one_of(values_of(choice)))
            ->type_name("NAME")
            ->group("How it is read");
    }
}

}  // namespace audio_edition
