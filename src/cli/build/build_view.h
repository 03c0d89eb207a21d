// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "audio_edition/build.h"
#include "audio_edition/error.h"

namespace audio_edition {

struct CommandIo;

/// A source of which no edition was made.
struct FailedSource {
    std::filesystem::path source;
    Error error;
};

/// How `build` tells what becomes of its sources. All on one thread.
class BuildView {
  public:
    virtual ~BuildView() = default;
    /// The progress of the next source, number `number` of `count`, from 1.
    [[nodiscard]] virtual std::unique_ptr<Progress> begin(const std::filesystem::path& source,
                                                          std::size_t number, std::size_t count) = 0;
    virtual void made(const std::filesystem::path& source, const BuildResult& result) = 0;
    virtual void foretold(const std::filesystem::path& source, const BuildForecast& forecast) = 0;
    /// Told as it happens. `source` is empty for what concerns all of them.
    virtual void failed(const std::filesystem::path& source, const Error& error) = 0;
    /// After the last of several sources.
    virtual void ended(std::size_t count, const std::vector<FailedSource>& failures) = 0;
};

enum class BuildVerbosity { usual, quiet };

/// For people: results on standard output, all else on standard error. Quiet, it tells of failures alone.
[[nodiscard]] std::unique_ptr<BuildView> make_text_view(const CommandIo& io, BuildVerbosity verbosity);

/// For programs: JSON lines on standard output, each written out at once, and failures on standard error too.
/// Quiet, without progress.
///
///     {"event":"step","source":"pier.txt","step":"speaking"}
///     {"event":"expected","source":"pier.txt","time_ms":3000000}
///     {"event":"progress","source":"pier.txt","done":12,"total":40,"audio_ms":63120}
///     {"event":"done","source":"pier.txt","folder":"out/the-pier",…}
///     {"event":"error","source":"bad.txt","status":65,"kind":"broken_input","where":"bad.txt","message":"is empty; …"}
///     {"event":"end","sources":2,"failed":1}
[[nodiscard]] std::unique_ptr<BuildView> make_event_view(const CommandIo& io, BuildVerbosity verbosity);

}  // namespace audio_edition
