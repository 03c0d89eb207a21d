// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batch/workload.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <optional>

#include "base/diagnostics.h"
#include "batch/standing.h"
#include "cli/clock_time.h"
#include "cli/text_columns.h"
#include "ingest/ingest.h"
#include "pipeline/choose_voice.h"
#include "pipeline/estimate.h"
#include "pipeline/work_reader.h"

namespace audio_edition {
namespace {

constexpr std::size_t most_samples = 40;
/// Measured: what it takes to start a document.
constexpr double processor_seconds_a_document = 0.04;
constexpr int bits_of_a_byte = 8;

struct ToMake {
    const ListedDocument* document;
    std::uint64_t bytes;
};

/// Estimates documents. Those that ask for the same share a reader, whose lexicon takes a moment to load, and
/// the pace that was measured on the first of them.
class SoundEstimates {
  public:
    explicit SoundEstimates(const Installation& installation) : installation_(installation) {}

    double seconds_of(const ListedDocument& document) {
        CollectedDiagnostics ignored;
        try {
            Reading& reading = reading_of(document);
            const Work work =
                reading.reader.read(ingest(document.source, reading.reader.overrides(), ignored), ignored);
            if (!reading.pace) reading.pace = find_pace(work, reading.reader, installation_, ignored);
            return std::chrono::duration<double>(estimate_work(work, *reading.pace).length).count();
        } catch (const Error&) {
            return 0;  // it will be quarantined
        }
    }

  private:
    struct Reading {
        WorkReader reader;
        std::optional<Pace> pace;
    };

    Reading& reading_of(const ListedDocument& document) {
        std::unique_ptr<Reading>& reading = readings_[document.options.get()];
        if (!reading)
            reading = std::make_unique<Reading>(WorkReader(*document.options, installation_), std::nullopt);
        return *reading;
    }

    const Installation& installation_;
    std::map<const BuildRequest*, std::unique_ptr<Reading>> readings_;
};

/// Seconds of sound in all, from that of a few, by their bytes.
double sound_seconds(const std::vector<ToMake>& to_make, const Installation& installation,
                     Workload& workload) {
    SoundEstimates estimates(installation);
    double sampled_seconds = 0;
    double sampled_bytes = 0;
    double bytes = 0;
    const std::size_t step = std::max<std::size_t>(1, to_make.size() / most_samples);
    for (std::size_t i = 0; i < to_make.size(); ++i) {
        bytes += static_cast<double>(to_make[i].bytes);
        if (i % step != 0 || workload.sampled == most_samples) continue;
        ++workload.sampled;
        sampled_seconds += estimates.seconds_of(*to_make[i].document);
        sampled_bytes += static_cast<double>(to_make[i].bytes);
    }
    return sampled_bytes == 0 ? 0 : sampled_seconds * bytes / sampled_bytes;
}

std::string megabytes(std::uint64_t bytes) {
    constexpr std::uint64_t mega = 1'000'000;
    return grouped(static_cast<std::size_t>((bytes + mega - 1) / mega)) + " MB";
}

std::string row(const std::string& what, const std::string& how_much) {
    constexpr std::size_t width = 18;
    return "  " + padded_right(what, width) + how_much + "\n";
}

}  // namespace

Workload estimate_workload(const std::vector<ListedDocument>& documents, const Store& store,
                           ContentKeys& keys, const Installation& installation) {
    Workload workload;
    std::vector<ToMake> to_make;
    for (const ListedDocument& document : documents) {
        ++workload.documents;
        const Standing standing = look_up(document, store, keys, Thoroughness::sizes);
        if (standing.kind == StandingKind::done) {
            ++workload.done;
        } else if (standing.kind == StandingKind::missing || standing.kind == StandingKind::damaged) {
            to_make.push_back({&document, standing.bytes});
        } else {
            ++workload.quarantined;
        }
    }
    workload.to_make = to_make.size();
    const double seconds = sound_seconds(to_make, installation, workload);
    if (to_make.empty()) return workload;
    const BuildRequest& usual = *to_make.front().document->options;
    const auto sound = std::chrono::milliseconds(std::llround(seconds * 1000));
    const auto starting = static_cast<double>(to_make.size()) * processor_seconds_a_document;
    workload.sound = std::chrono::round<std::chrono::seconds>(sound);
    workload.processor_time = std::chrono::round<std::chrono::seconds>(
        estimated_work(sound, usual,
                       *voice_for(Language::english(), {usual.voice, {}}, installation.data).engine) +
        std::chrono::duration<double>(starting));
    workload.bytes = static_cast<std::uint64_t>(seconds * usual.kilobits * 1000 / bits_of_a_byte);
    return workload;
}

std::string workload_text(const Workload& workload, int jobs) {
    std::string text = grouped(workload.documents) + " documents: " + grouped(workload.done) + " done, " +
                       grouped(workload.quarantined) + " quarantined, " + grouped(workload.to_make) +
                       " to make\n";
    if (workload.to_make == 0) return text;
    text += "\n" + row("sound", clock_time(workload.sound));
    text += row("processor time", clock_time(workload.processor_time) + " of one core, " +
                                      clock_time(workload.processor_time / jobs) + " with --jobs " +
                                      std::to_string(jobs));
    text += row("MP3 files", megabytes(workload.bytes));
    return text + "\nEstimates, from " + grouped(workload.sampled) + " of the documents.\n";
}

}  // namespace audio_edition
