// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/piper/piper_config.h"

#include <cmath>
#include <optional>

#include "base/error.h"
#include "base/json.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// One configuration being read.
class PiperConfigReader {
  public:
    explicit PiperConfigReader(const std::string& where) : where_(where) {}

    PiperConfig read(const Json& root) const {
        if (!root.is_object()) throw wrong("is not the configuration of a Piper voice");
        if (const Json* type = member(root, "phoneme_type"); type != nullptr && *type != "espeak")
            throw wrong(
                "wants phonemes that eSpeak NG does not make; take a voice whose \"phoneme_type\" is "
                "\"espeak\"");
        PiperConfig config;
        const Json& audio = object(root, "audio");
        config.rate = {static_cast<int>(whole(audio, "sample_rate", 22050, 8000, 48000))};
        const Json* const language = member(object(root, "espeak"), "voice");
        if (language == nullptr || !language->is_string()) throw wrong("names no voice of eSpeak NG's");
        config.language = language->get<std::string>();
        config.symbols = whole(root, "num_symbols", 256, 1, 100'000);
        config.speakers = whole(root, "num_speakers", 1, 1, 100'000);
        config.step = static_cast<int>(whole(root, "hop_length", 256, 1, 4096));
        const Json& inference = object(root, "inference");
        config.noise = number(inference, "noise_scale", config.noise, 0, 2);
        config.length = number(inference, "length_scale", config.length, 0.1, 10);
        config.duration_noise = number(inference, "noise_w", config.duration_noise, 0, 2);
        read_ids(root, config);
        return config;
    }

  private:
    [[nodiscard]] Error wrong(const std::string& message) const {
        return {ErrorKind::unavailable, where_, message};
    }

    static const Json* member(const Json& object, const char* key) {
        const Json* const found = find_member(object, key);
        return found == nullptr || found->is_null() ? nullptr : found;
    }

    [[nodiscard]] const Json& object(const Json& root, const char* key) const {
        static const Json none = Json::object();
        const Json* const found = member(root, key);
        if (found != nullptr && !found->is_object())
            throw wrong(std::string("\"") + key + "\" must be an object");
        return found != nullptr ? *found : none;
    }

    [[nodiscard]] double number(const Json& object, const char* key, double usual, double least,
                                double most) const {
        const Json* const found = member(object, key);
        if (found == nullptr) return usual;
        const double value = found->is_number() ? found->get<double>() : NAN;
        if (value >= least && value <= most) return value;
        throw wrong(std::string("\"") + key + "\" must be a number from " + to_text(Json(least)) + " to " +
                    to_text(Json(most)));
    }

    [[nodiscard]] std::int64_t whole(const Json& object, const char* key, std::int64_t usual,
                                     std::int64_t least, std::int64_t most) const {
        const Json* const found = member(object, key);
        if (found == nullptr) return usual;
        if (found->is_number_integer()) {
            const auto value = found->get<std::int64_t>();
            if (value >= least && value <= most) return value;
        }
        throw wrong(std::string("\"") + key + "\" must be a whole number from " + std::to_string(least) +
                    " to " + std::to_string(most));
    }

    void read_ids(const Json& root, PiperConfig& config) const {
        const Json& map = object(root, "phoneme_id_map");
        for (const auto& [key, ids] : map.items()) {
            const CodePoint symbol = decode_at(key, 0);
            if (symbol.size == 0 || symbol.size != key.size())
                continue;  // of several letters: none of eSpeak NG's
            config.ids[symbol.value] = numbers(ids, key, config.symbols);
        }
        for (const char32_t mark : {U'^', U'_', U'$'}) {
            if (!config.ids.contains(mark))
                throw wrong("\"phoneme_id_map\" has no \"" + std::string(1, static_cast<char>(mark)) + "\"");
        }
    }

    [[nodiscard]] std::vector<std::int64_t> numbers(const Json& ids, const std::string& key,
                                                    std::int64_t symbols) const {
        std::vector<std::int64_t> read;
        if (!ids.is_array() || ids.empty())
            throw wrong("\"phoneme_id_map\" has no list of numbers for \"" + key + "\"");
        for (const Json& id : ids) {
            const std::int64_t value = id.is_number_integer() ? id.get<std::int64_t>() : -1;
            if (value < 0 || value >= symbols)
                throw wrong("\"phoneme_id_map\" gives \"" + key +
                            "\" a number that is not below the model's " + std::to_string(symbols) +
                            " symbols");
            read.push_back(value);
        }
        return read;
    }

    const std::string& where_;
};

}  // namespace

PiperConfig read_piper_config(std::string_view text, const std::string& where) {
    try {
        return PiperConfigReader(where).read(parse_json(text, where));
    } catch (const Error& error) {
        throw Error{ErrorKind::unavailable, error.where(), error.message()};
    }
}

}  // namespace audio_edition
