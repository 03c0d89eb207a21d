// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/speech.h"

#include <cstring>
#include <stdexcept>

#include "support/program.h"

namespace audio_edition {

const std::string_view long_text =
    "The lighthouse keeper had not spoken to anyone for eleven days when the boat came round the point. It "
    "was a small "
    "boat, painted green, and it rode the swell badly, as if whoever held the tiller had learnt the work "
    "from a book. He "
    "put down his brush, wiped his hands on a rag, and went to find his good coat. By the time he reached "
    "the landing the "
    "stranger had thrown a rope over the wrong post, missed her footing twice, and was laughing at "
    "herself.\n\n"
    "She had come, she said, to count the birds. Every summer somebody was sent to count the birds, and "
    "every summer they "
    "were sent to the wrong island, because the chart in the office had been printed upside down. He told "
    "her that there "
    "were four hundred and six pairs on the western cliff, and that the chart was not upside down at all; it "
    "was the "
    "island that had turned. She wrote both statements in her notebook, under separate headings.\n\n"
    "They ate fish and potatoes at a table that had once been a door. Through the window the light swept "
    "over the water, "
    "paused, and swept again. What do you do, she asked, when it breaks? He thought about that for a long "
    "while. You sit "
    "on the roof with a lantern, he answered, and you turn round slowly until the morning.\n\n"
    "In the night the wind rose. Sharp gusts rattled the shutters, the kettle jumped on its hook, and twice "
    "the great "
    "lamp shivered in its cage of brass and glass. Neither of them slept. At five o'clock a ship passed, "
    "quite close, "
    "and sounded her horn to thank them; and the bird counter, wrapped in two blankets, waved a lantern "
    "back.\n\n"
    "When she left she took his letters, a jar of honey, and the rag that smelled of paint. The count, she "
    "promised, "
    "would be published in the spring. He watched the green boat until it was smaller than a gull, and then "
    "he watched "
    "the gulls, and counted them again, to be certain.";

Pcm speak(const std::string& voice, std::string_view text) {
    const ProgramOutcome result =
        run({.command = {"espeak-ng", "-v", voice, "--stdout", "--", std::string(text)}});
    constexpr std::size_t wav_header = 44;
    if (result.status != 0 || result.output.size() < wav_header)
        throw std::runtime_error("espeak-ng: " + result.errors);
    Pcm pcm;
    pcm.samples.resize((result.output.size() - wav_header) / sizeof(std::int16_t));
    std::memcpy(pcm.samples.data(), result.output.data() + wav_header,
                pcm.samples.size() * sizeof(std::int16_t));
    return pcm;
}

}  // namespace audio_edition
