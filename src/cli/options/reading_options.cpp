// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options/reading_options.h"

#include <CLI/CLI.hpp>

#include "document/reading_choices.h"

namespace audio_edition {

void add_reading(CLI::App& command, ReadingOptions& reading) {
    for (const ReadingChoice& choice : reading_choices()) {
        const auto take = [&reading, &choice](const std::string& value) {
            if (choice.set(reading, value)) return;
            throw CLI::ValidationError("--" + std::string(choice.key),
                                       "'" + value + "' is none of " + list_values(choice));
        };
        command
            .add_option_function<std::string>("--" + std::string(choice.key), take,
                                              std::string(choice.help) + ": " + list_values(choice))
            ->type_name("NAME")
            ->group("How it is read");
    }
}

}  // namespace audio_edition
