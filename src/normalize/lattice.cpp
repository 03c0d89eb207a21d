// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/lattice.h"

#include <algorithm>
#include <limits>

namespace audio_edition {
namespace {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

struct Best {
    float cost = std::numeric_limits<float>::infinity();
    std::size_t reading = none;  // the last reading on the way here; none: a plain lexeme
};

}  // namespace

float path_cost(const Reading& reading) noexcept {
    return reading.cost * static_cast<float>(reading.last - reading.first) + certainty::a_reading;
}

std::vector<std::size_t> cheapest_path(const Readings& readings, std::size_t first, std::size_t last) {
    std::vector<Best> best(last - first + 1);
    best[0].cost = 0;
    std::size_t next = 0;
    for (std::size_t at = first; at < last; ++at) {
        const float so_far = best[at - first].cost;
        for (; next < readings.size() && readings[next].first == at; ++next) {
            Best& there = best[readings[next].last - first];
            const float cost = so_far + path_cost(readings[next]);
            if (cost < there.cost) there = {cost, next};
        }
        Best& there = best[at + 1 - first];
        const float cost = so_far + certainty::plain + certainty::a_reading;
        if (cost < there.cost) there = {cost, none};
    }

    std::vector<std::size_t> path;
    for (std::size_t at = last; at > first;) {
        const std::size_t reading = best[at - first].reading;
        if (reading == none) {
            --at;
        } else {
            path.push_back(reading);
            at = readings[reading].first;
        }
    }
    std::reverse(path.begin(), path.end());
    return path;
}

}  // namespace audio_edition
