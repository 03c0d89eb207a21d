// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/players.h"

#include <cstring>
#include <sstream>
#include <stdexcept>

#include "support/program.h"

namespace audio_edition {
namespace {

/// A program that is missing fails a test, it does not please it.
ProgramOutcome outcome_of(const std::vector<std::string>& command) {
    ProgramOutcome outcome = run({.command = command});
    if (outcome.status == 127) throw std::runtime_error(command[0] + " is not installed");
    return outcome;
}

std::string output_of(const std::vector<std::string>& command) {
    ProgramOutcome result = outcome_of(command);
    if (result.status != 0 || !result.errors.empty())
        throw std::runtime_error(command[0] + ": " + result.errors);
    return std::move(result.output);
}

Pcm as_pcm(const std::string& bytes, SampleRate rate) {
    Pcm pcm{rate, std::vector<std::int16_t>(bytes.size() / sizeof(std::int16_t))};
    std::memcpy(pcm.samples.data(), bytes.data(), pcm.samples.size() * sizeof(std::int16_t));
    return pcm;
}

/// mp3val exits with 0 whatever it finds.
std::string mp3val(const std::string& file) {
    std::istringstream lines(outcome_of({"mp3val", file}).output);
    std::string complaints, line;
    while (std::getline(lines, line)) {
        if (line.starts_with("WARNING") || line.starts_with("ERROR")) complaints += line + "\n";
    }
    return complaints;
}

/// mp3check does not know ID3v2, and takes it for junk before the first frame.
std::string mp3check(const std::string& file) {
    const ProgramOutcome result = outcome_of({"mp3check", "--error-check", "--ign-junk-start", file});
    return result.output + result.errors;
}

}  // namespace

Pcm played_by_ffmpeg(const std::filesystem::path& file, SampleRate rate) {
    return as_pcm(output_of({"ffmpeg", "-nostdin", "-v", "error", "-xerror", "-i", file, "-f", "s16le", "-"}),
                  rate);
}

Pcm played_by_mpg123(const std::filesystem::path& file, SampleRate rate) {
    return as_pcm(output_of({"mpg123", "--quiet", "--stdout", "--encoding", "s16", file}), rate);
}

std::string complaints_about(const std::filesystem::path& file) {
    std::string complaints = mp3val(file) + mp3check(file);
    try {
        static_cast<void>(played_by_ffmpeg(file));
    } catch (const std::runtime_error& error) {
        complaints += error.what();
    }
    return complaints;
}

std::string python(const std::string& script, const std::filesystem::path& argument) {
    return output_of({"/usr/bin/python3", "-c", script, argument});
}

}  // namespace audio_edition
