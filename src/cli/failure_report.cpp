// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/failure_report.h"

#include <new>
#include <string>
#include <system_error>

#include "cli/console.h"

namespace audio_edition {

Error current_error() {
    try {
        throw;
    } catch (const Error& error) {
        return error;
    } catch (const std::bad_alloc&) {
        return {ErrorKind::try_again, "memory",
                "not enough; close other programs, use fewer --jobs, or raise the limit (ulimit -v)"};
    } catch (const std::system_error& error) {
        return system_error(ErrorKind::internal, "system", "cannot give a thread", error.code().value());
    } catch (const std::exception& error) {
        return {ErrorKind::internal, "unexpected",
                std::string(error.what()) + "; this is a bug of audio-edition, please report it"};
    }
}

int report_failure(Console& console, const Error& error) {
    console.clear_status();
    console.line("audio-edition: " + printable(error.what()));
    return exit_code(error.kind());
}

}  // namespace audio_edition
