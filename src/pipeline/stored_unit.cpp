// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stored_unit.h"

#include <algorithm>
#include <map>

#include "base/binary_fields.h"
#include "master/master.h"

namespace audio_edition {
namespace {

void write_shape(BinaryWriter& writer, const UnitShape& shape) {
    for (const Frames frames : {shape.lead, shape.speech_start, shape.speech_end, shape.length})
        writer.number(frames.count);
}

UnitShape read_shape(BinaryReader& reader) {
    UnitShape shape;
    for (Frames* frames : {&shape.lead, &shape.speech_start, &shape.speech_end, &shape.length})
        frames->count = reader.number<std::int64_t>();
    return shape;
}

/// The contents of files are in the digest of the engine's data, wherever they are.
std::map<std::string, std::string> settings_without_files(const Voice& voice) {
    std::map<std::string, std::string> settings = voice.settings;
    for (const EngineKey& key : voice.engine->keys) {
        if (key.file) settings.erase(std::string(key.key));
    }
    return settings;
}

/// Tokens by their place in the unit: their numbers in the passage may be others when it is read again.
void write_substituted(BinaryWriter& writer, const RecordedUnit& unit) {
    writer.number(static_cast<std::uint32_t>(unit.substituted.size()));
    for (const Substituted& one : unit.substituted) {
        const auto place = std::ranges::find(unit.timing.times, one.token, &TokenTime::token);
        writer.number(static_cast<std::uint32_t>(place - unit.timing.times.begin()));
        writer.string(one.reason);
    }
}

bool read_substituted(BinaryReader& reader, RecordedUnit& unit) {
    unit.substituted.clear();
    for (std::size_t left = reader.count(2 * sizeof(std::uint32_t)); left > 0; --left) {
        const auto place = reader.number<std::uint32_t>();
        std::string reason(reader.string());
        if (place >= unit.timing.times.size()) return false;
        unit.substituted.push_back({unit.timing.times[place].token, std::move(reason)});
    }
    return true;
}

/// The tokens that have a time, in order.
std::vector<std::size_t> tokens_of(const SpeechUnit& speech) {
    std::vector<std::size_t> tokens;
    for (const SpeechSentence& sentence : speech.sentences) {
        for (const SpeechToken& token : sentence.tokens) tokens.push_back(token.token);
    }
    return tokens;
}

template <typename Byte>
std::span<const char> chars_of(const std::vector<Byte>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size() * sizeof(Byte)};
}

}  // namespace

std::string recording_settings(const EngineVersion& engine, SampleRate rate, const Voice& voice,
                               Decibels gain, const Mastering& mastering, const TrackFormat& format) {
    BinaryWriter writer;
    writer.string("unit");
    writer.number(recording_version);
    for (const std::string& text : {engine.name, engine.version, voice.language, format.settings()})
        writer.string(text);
    if (!engine.data.empty()) writer.string(engine.data);
    const std::map<std::string, std::string> settings = settings_without_files(voice);
    writer.number(static_cast<std::uint32_t>(settings.size()));
    for (const auto& [key, value] : settings) {
        writer.string(key);
        writer.string(value);
    }
    for (const int number : {engine.adapter, rate.hertz, mastering.rate.hertz, voice.rate})
        writer.number(number);
    writer.number(gain.value);
    writer.number(mastering.ceiling.value);
    return writer.take();
}

std::string unit_question(const std::string& settings, const SpeechUnit& unit) {
    BinaryWriter writer;
    for (const SpeechSentence& sentence : unit.sentences) {
        writer.number(sentence.silence_after.count);
        writer.number(static_cast<std::uint32_t>(sentence.tokens.size()));
        for (const SpeechToken& token : sentence.tokens) {
            writer.string(token.text);
            writer.string(token.ipa);
            writer.string(token.punctuation);
            writer.number(static_cast<std::uint8_t>(token.manner));
        }
    }
    return settings + writer.take();
}

std::string pack_unit(const RecordedUnit& unit) {
    BinaryWriter writer;
    write_shape(writer, unit.timing.shape);
    writer.number(static_cast<std::uint32_t>(unit.timing.times.size()));
    for (const TokenTime& time : unit.timing.times) {
        writer.number(time.start.count);
        writer.number(time.end.count);
    }
    write_substituted(writer, unit);
    writer.number(unit.sound.mp3.count);
    writer.array(chars_of(unit.sound.mp3.bytes));
    writer.number(unit.sound.pcm.rate.hertz);
    writer.array(std::span<const std::int16_t>(unit.sound.pcm.samples));
    return writer.take();
}

bool unpack_unit(std::string_view answer, const SpeechUnit& speech, RecordedUnit& unit) {
    const std::vector<std::size_t> tokens = tokens_of(speech);
    BinaryReader reader(answer);
    unit.timing.shape = read_shape(reader);
    if (reader.number<std::uint32_t>() != tokens.size()) return false;
    unit.timing.times.clear();
    for (const std::size_t token : tokens) {
        const Frames start{reader.number<std::int64_t>()};
        const Frames end{reader.number<std::int64_t>()};
        unit.timing.times.push_back({token, start, end});
    }
    if (!read_substituted(reader, unit)) return false;
    unit.sound.mp3.count = reader.number<std::int64_t>();
    unit.sound.mp3.bytes = reader.array<std::byte>();
    unit.sound.pcm.rate.hertz = reader.number<int>();
    unit.sound.pcm.samples = reader.array<std::int16_t>();
    return reader.finished();
}

}  // namespace audio_edition
