// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "batch/failure.h"
#include "cli/build/build_report.h"
#include "cli/build/build_view.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/failure_report.h"
#include "cli/progress/progress_views.h"
#include "cli/standard_output.h"

namespace audio_edition {
namespace {

class EventView final : public BuildView {
  public:
    EventView(const CommandIo& io, BuildVerbosity verbosity)
        : io_(io), quiet_(verbosity == BuildVerbosity::quiet) {}

    std::unique_ptr<Progress> begin(const std::filesystem::path& source, std::size_t, std::size_t) override {
        if (quiet_) return std::make_unique<SilentProgress>();
        return std::make_unique<ProgressEvents>(io_.output, source.string());
    }

    void made(const std::filesystem::path& source, const BuildResult& result) override {
        say(build_event(source, result));
    }

    void foretold(const std::filesystem::path& source, const BuildForecast& forecast) override {
        say(forecast_event(source, forecast));
    }

    void failed(const std::filesystem::path& source, const Error& error) override {
        Json event{{"event", "error"}};
        if (!source.empty()) event["source"] = source.string();
        event["status"] = exit_code(error.kind());
        event["kind"] = name_of(error.kind());
        event["where"] = error.where();
        event["message"] = error.message();
        say(to_text(event));
        static_cast<void>(report_failure(io_.console, error));
    }

    void ended(std::size_t count, const std::vector<FailedSource>& failures) override {
        say(to_text({{"event", "end"}, {"sources", count}, {"failed", failures.size()}}));
    }

  private:
    void say(const std::string& event) {
        io_.output.line(event);
        io_.output.flush();
    }

    const CommandIo io_;
    const bool quiet_;
};

}  // namespace

std::unique_ptr<BuildView> make_event_view(const CommandIo& io, BuildVerbosity verbosity) {
    return std::make_unique<EventView>(io, verbosity);
}

}  // namespace audio_edition
