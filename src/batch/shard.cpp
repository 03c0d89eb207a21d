// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/shard.h"

#include <array>
#include <charconv>
#include <optional>

#include "base/digest.h"
#include "base/error.h"

namespace audio_edition {
namespace {

constexpr std::uint64_t most_shards = 1'000'000;

std::optional<std::uint64_t> number(std::string_view text, int base = 10) {
    std::uint64_t value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

Error wrong(const std::string& text, const std::string& why) {
    return {ErrorKind::usage, "--shard " + text, why};
}

Shard checked(const std::string& text, Shard shard) {
    if (shard.count == 0 || shard.count > most_shards || shard.index >= shard.count)
        throw wrong(text, "is not a shard; write K/N, with K from 1 to N");
    return shard;
}

/// The variables by which a scheduler tells a task its number, and where it has them those of the first and
/// the last task, and how many there are.
struct Scheduler {
    const char* index;
    const char* first;
    const char* last;
    const char* count;
};

constexpr std::array<Scheduler, 3> schedulers{{
    {"SLURM_ARRAY_TASK_ID", "SLURM_ARRAY_TASK_MIN", "SLURM_ARRAY_TASK_MAX", "SLURM_ARRAY_TASK_COUNT"},
    {"AWS_BATCH_JOB_ARRAY_INDEX", nullptr, nullptr, "AWS_BATCH_JOB_ARRAY_SIZE"},
    {"JOB_COMPLETION_INDEX", nullptr, nullptr, nullptr},
}};

class SchedulerShard {
  public:
    SchedulerShard(const std::string& text, const Environment& environment)
        : text_(text), environment_(environment) {}

    [[nodiscard]] Shard read(std::optional<std::uint64_t> count) const {
        for (const Scheduler& scheduler : schedulers) {
            const auto index = variable(scheduler.index);
            if (!index) continue;
            const std::uint64_t first = variable(scheduler.first).value_or(0);
            if (!count) count = count_of(scheduler, first);
            return {*index - first, *count};
        }
        throw wrong(text_,
                    "none of SLURM_ARRAY_TASK_ID, AWS_BATCH_JOB_ARRAY_INDEX and JOB_COMPLETION_INDEX is set; "
                    "run it as a task of an array, or write K/N");
    }

  private:
    [[nodiscard]] std::optional<std::uint64_t> variable(const char* name) const {
        const char* value = name == nullptr ? nullptr : environment_(name);
        if (value == nullptr) return std::nullopt;
        const auto read = number(value);
        if (!read) throw wrong(text_, std::string(name) + " is '" + value + "', which is not a number");
        return read;
    }

    [[nodiscard]] std::uint64_t count_of(const Scheduler& scheduler, std::uint64_t first) const {
        const auto count = variable(scheduler.count);
        if (!count)
            throw wrong(text_,
                        std::string(scheduler.index) + " does not say how many there are; write auto/N");
        const auto last = variable(scheduler.last);
        if (last && *last - first + 1 != *count)
            throw wrong(text_,
                        "the array has gaps, so its tasks do not number the shards; write K/N, as in --shard "
                        "\"$((SLURM_ARRAY_TASK_ID + 1))/N\"");
        return *count;
    }

    const std::string& text_;
    const Environment& environment_;
};

}  // namespace

bool Shard::takes(std::string_view id) const {
    if (count == 1) return true;
    constexpr std::size_t digits_of_64_bits = 16;
    return *number(digest(id).substr(0, digits_of_64_bits), 16) % count == index;
}

Shard parse_shard(const std::string& text, const Environment& environment) {
    const std::size_t slash = text.find('/');
    const std::string first = text.substr(0, slash);
    std::optional<std::uint64_t> count;
    if (slash != std::string::npos) count = number(text.substr(slash + 1));
    if (first == "auto" && (slash == std::string::npos || count))
        return checked(text, SchedulerShard(text, environment).read(count));
    const auto part = number(first);
    if (!part || !count) throw wrong(text, "is not understood; write K/N, auto or auto/N");
    return checked(text, {*part - 1, *count});
}

}  // namespace audio_edition
