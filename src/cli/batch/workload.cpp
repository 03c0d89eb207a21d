// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batch/workload.h"

#include <algorithm>
#include <cmath>

#include "base/diagnostics.h"
#include "batch/standing.h"
#include "cli/clock_time.h"
#include "cli/text_columns.h"
#include "ingest/ingest.h"
#include "pipeline/estimate.h"
#include "pipeline/work.h"

namespace audio_edition {
namespace {

constexpr std::size_t most_samples = 40;
/// Measured: one core makes about three minutes of sound a second, and starts a document in 40 ms.
constexpr double processor_seconds_a_sound_second = 1.0 / 180;
constexpr double processor_seconds_a_document = 0.04;
constexpr int bits_of_a_byte = 8;

struct ToMake {
    const ListedDocument* document;
    std::uint64_t bytes;
};

double sound_seconds_of(const ListedDocument& document) {
    const BuildRequest& options = *document.options;
    CollectedDiagnostics ignored;
    try {
        const IngestOptions overrides{options.title, options.author, options.language, options.encoding,
                                      options.policies};
        const Lexicon lexicon(american_english());
        const Normalizer normalizer(lexicon, {lexicon.language(), options.reading});
        const Pauses pauses;
        const Work work =
            prepare_work(ingest(document.source, overrides, ignored), normalizer,
                         options.opening ? Opening::spoken : Opening::left_out, pauses, 1, options.closing);
        std::chrono::milliseconds length{};
        for (const UnitPlan& unit : work.units) length += estimated_length(unit, pauses);
        return std::chrono::duration<double>(length).count();
    } catch (const Error&) {
        return 0;  // it will be quarantined
    }
}

/// Seconds of sound in all, from that of a few, by their bytes.
double sound_seconds(const std::vector<ToMake>& to_make, Workload& workload) {
    double sampled_seconds = 0;
    double sampled_bytes = 0;
    double bytes = 0;
    const std::size_t step = std::max<std::size_t>(1, to_make.size() / most_samples);
    for (std::size_t i = 0; i < to_make.size(); ++i) {
        bytes += static_cast<double>(to_make[i].bytes);
        if (i % step != 0 || workload.sampled == most_samples) continue;
        ++workload.sampled;
        sampled_seconds += sound_seconds_of(*to_make[i].document);
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
                           ContentKeys& keys) {
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
    const double seconds = sound_seconds(to_make, workload);
    const auto kilobits = to_make.empty() ? 0 : to_make.front().document->options->kilobits;
    workload.sound = std::chrono::seconds(std::lround(seconds));
    workload.processor_time =
        std::chrono::seconds(std::lround(seconds * processor_seconds_a_sound_second +
                                         static_cast<double>(to_make.size()) * processor_seconds_a_document));
    workload.bytes = static_cast<std::uint64_t>(seconds * kilobits * 1000 / bits_of_a_byte);
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
