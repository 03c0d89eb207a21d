// SPDX-License-Identifier: GPL-3.0-or-later
// normalize_speed MEGABYTES ROUNDS LEXICON_FOLDER FILE…: MB of text a second of processor time,
// Normalizer::passage by paragraph. See normalize_speed.py.
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

#include "normalize/normalize.h"

using namespace audio_edition;

int main(int argc, char** argv) {
    if (argc < 5) return 64;
    std::vector<std::string> lines;
    for (int file = 4; file < argc; ++file) {
        std::ifstream in(argv[file]);
        for (std::string line; std::getline(in, line);)
            if (!line.empty()) lines.push_back(line);
    }
    if (lines.empty()) return 66;
    Lexicon lexicon(american_english());
    lexicon.add_folder(argv[3]);
    const Normalizer normalizer(lexicon, {});
    const std::size_t wanted = std::strtoull(argv[1], nullptr, 10) * 1'000'000;
    for (int round = std::atoi(argv[2]); round > 0; --round) {
        const std::clock_t start = std::clock();
        std::size_t written = 0, spoken = 0;
        for (std::size_t at = 0; written < wanted; at = (at + 1) % lines.size()) {
            const MappedText text(lines[at], {0, lines[at].size()});
            written += lines[at].size();
            spoken += normalizer.passage(BlockKind::paragraph, text).spoken.size();
        }
        const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        std::printf("%.1f MB written, %.1f MB spoken: %.1f MB/s\n", static_cast<double>(written) / 1e6,
                    static_cast<double>(spoken) / 1e6, static_cast<double>(written) / 1e6 / seconds);
    }
}
