// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/build/build_report.h"
#include "cli/build/build_view.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/failure_report.h"
#include "cli/progress/progress_views.h"
#include "cli/standard_output.h"

namespace audio_edition {
namespace {

class TextView final : public BuildView {
  public:
    TextView(const CommandIo& io, BuildVerbosity verbosity)
        : io_(io), quiet_(verbosity == BuildVerbosity::quiet) {}

    std::unique_ptr<Progress> begin(const std::filesystem::path& source, std::size_t number,
                                    std::size_t count) override {
        const std::string name =
            count > 1 ? printable(source == "-" ? "standard input" : source.string()) : "";
        if (quiet_) return std::make_unique<SilentProgress>();
        if (!io_.console.is_terminal()) return std::make_unique<ProgressLines>(io_.console, name);
        const std::string place = " (" + std::to_string(number) + " of " + std::to_string(count) + ")";
        return std::make_unique<ProgressBar>(io_.console, name.empty() ? name : name + place);
    }

    void made(const std::filesystem::path&, const BuildResult& result) override {
        io_.console.clear_status();
        if (!quiet_) io_.output.write((first_ ? "" : "\n") + build_summary(result));
        first_ = false;
        io_.output.flush();
    }

    void foretold(const std::filesystem::path&, const BuildForecast& forecast) override {
        io_.console.clear_status();
        io_.output.line(forecast_summary(forecast));
    }

    void failed(const std::filesystem::path&, const Error& error) override {
        static_cast<void>(report_failure(io_.console, error));
    }

    void ended(std::size_t count, const std::vector<FailedSource>& failures) override {
        if (failures.empty()) return;
        io_.console.line("audio-edition: build: " + std::to_string(failures.size()) + " of " +
                         std::to_string(count) + " sources failed:");
        for (const FailedSource& failure : failures) {
            const std::string source = failure.source == "-" ? "standard input" : failure.source.string();
            const bool named = failure.error.where() == source;
            io_.console.line("  " +
                             printable(named ? failure.error.what() : source + ": " + failure.error.what()));
        }
    }

  private:
    const CommandIo io_;
    const bool quiet_;
    bool first_ = true;
};

}  // namespace

std::unique_ptr<BuildView> make_text_view(const CommandIo& io, BuildVerbosity verbosity) {
    return std::make_unique<TextView>(io, verbosity);
}

}  // namespace audio_edition
