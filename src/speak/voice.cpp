// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/voice.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

#include <toml++/toml.h>

#include "base/error.h"
#include "base/read_file.h"
#include "document/reading_choices.h"
#include "language/language.h"
#include "text/nearest_name.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t largest_file = 64 * 1024;
constexpr std::int64_t longest_pause_ms = 10'000;

/// Takes one value, whose key is known. Throws Error.
using Setter = std::function<void(const toml::node& value)>;
using Setters = std::map<std::string_view, Setter>;

/// One file being read.
class VoiceFile {
  public:
    VoiceFile(const std::filesystem::path& path, Voice& voice) : path_(path.string()), voice_(voice) {}

    void read(const toml::table& root, EngineTable table) {
        choose_engine(root, table);
        const EngineKind& engine = *voice_.engine;
        Setters top = {
            {"engine", [](const toml::node&) {}},
            {engine.name, [this](const toml::node& node) { read_settings(node); }},
            {"description", [this](const toml::node& node) { voice_.description = text(node); }},
            {"gender", [this](const toml::node& node) { voice_.gender = gender(node); }},
            {"language", [this](const toml::node& node) { voice_.language = language(node); }},
            {"partners", [this](const toml::node& node) { voice_.partners = partners(node); }},
            {"default_for", [this](const toml::node& node) { voice_.default_for = languages(node); }},
            {"licence", [this](const toml::node& node) { voice_.licence = text(node); }},
            {"trained", [this](const toml::node& node) { voice_.trained = text(node); }},
            {"rate", integer(voice_.rate, engine.slowest, engine.fastest)},
            {"loudness", [this](const toml::node& node) { voice_.loudness = loudness(node); }},
            {"pauses", [this](const toml::node& node) { read_pauses(node); }},
            {"reading", [this](const toml::node& node) { read_reading(node); }},
        };
        for (const EngineKey& key : engine.keys) {
            if (!key.older.empty()) top.emplace(key.older, setting(key));
        }
        apply(root, top, "a voice");
        for (const std::string_view key : {"description", "language"}) {
            if (!root.contains(key)) throw broken(root, "'" + std::string(key) + "' is missing; add it");
        }
        for (const EngineKey& key : engine.keys) {
            if (key.required && !voice_.settings.contains(std::string(key.key)))
                throw broken(root, missing(key));
        }
    }

    [[nodiscard]] Error broken(const toml::source_region& where, const std::string& message) const {
        return {ErrorKind::broken_input, path_ + ":" + std::to_string(where.begin.line), message};
    }

  private:
    [[nodiscard]] Error broken(const toml::node& node, const std::string& message) const {
        return broken(node.source(), message);
    }

    void apply(const toml::table& table, const Setters& setters, const std::string& what) const {
        for (const auto& [key, value] : table) {
            const auto setter = setters.find(key.str());
            if (setter == setters.end()) throw broken(key.source(), unknown_key(key.str(), setters, what));
            setter->second(value);
        }
    }

    static std::string unknown_key(std::string_view key, const Setters& setters, const std::string& what) {
        std::string message = "'" + std::string(key) + "' is not something " + what + " has; there are:";
        for (const auto& setter : setters) message += " " + std::string(setter.first);
        return message;
    }

    void choose_engine(const toml::table& root, EngineTable table) const {
        const toml::node* const node = root.get("engine");
        if (node == nullptr) {
            voice_.engine = table.front();
            return;
        }
        const auto name = node->value_exact<std::string>();
        std::vector<std::string> names;
        for (const EngineKind* kind : table) {
            names.emplace_back(kind->name);
            if (name == kind->name) voice_.engine = kind;
        }
        if (!name || std::ranges::find(names, *name) == names.end())
            throw broken(*node, "is not an engine; there are: " + listed(names, "and"));
    }

    void read_settings(const toml::node& node) const {
        const EngineKind& engine = *voice_.engine;
        const toml::table* const table = node.as_table();
        const std::string name(engine.name);
        if (table == nullptr) throw broken(node, "the engine's settings are a table; write [" + name + "]");
        Setters setters;
        for (const EngineKey& key : engine.keys) setters.emplace(key.key, setting(key));
        apply(*table, setters, name);
    }

    [[nodiscard]] std::string missing(const EngineKey& key) const {
        const std::string name(voice_.engine->name);
        return "'" + std::string(key.older.empty() ? key.key : key.older) + "' is missing; add it" +
               (key.older.empty() ? " to [" + name + "]" : "");
    }

    /// Takes a setting of the engine's.
    [[nodiscard]] Setter setting(const EngineKey& key) const {
        return [this, &key](const toml::node& node) {
            voice_.settings[std::string(key.key)] =
                key.numbers ? std::to_string(whole_number(node, key.numbers->least, key.numbers->most))
                : key.file  ? file(node)
                            : identifier(node);
        };
    }

    void read_pauses(const toml::node& node) const {
        const toml::table* const table = node.as_table();
        if (table == nullptr) throw broken(node, "pauses are a table; write [pauses]");
        Pauses& pauses = voice_.pauses;
        apply(*table,
              {{"sentence", pause(pauses.sentence)},
               {"paragraph", pause(pauses.paragraph)},
               {"scene", pause(pauses.scene)},
               {"heading", pause(pauses.heading)},
               {"section", pause(pauses.section)}},
              "a set of pauses");
    }

    void read_reading(const toml::node& node) const {
        const toml::table* const table = node.as_table();
        if (table == nullptr) throw broken(node, "reading is a table; write [reading]");
        Setters setters;
        for (const ReadingChoice& choice : reading_choices()) {
            setters.emplace(choice.key, [this, &choice](const toml::node& value) {
                const auto name = value.value_exact<std::string>();
                if (!name || !choice.set(voice_.reading, *name))
                    throw broken(value, "must be " + list_values(choice) + ", in quotation marks");
            });
        }
        apply(*table, setters, "a way of reading");
    }

    [[nodiscard]] Setter integer(int& target, std::int64_t least, std::int64_t most) const {
        return [this, &target, least, most](const toml::node& node) {
            target = static_cast<int>(whole_number(node, least, most));
        };
    }

    [[nodiscard]] Setter pause(Milliseconds& target) const {
        return
            [this, &target](const toml::node& node) { target = {whole_number(node, 0, longest_pause_ms)}; };
    }

    [[nodiscard]] std::int64_t whole_number(const toml::node& node, std::int64_t least,
                                            std::int64_t most) const {
        const auto value = node.value_exact<std::int64_t>();
        if (!value || *value < least || *value > most) {
            throw broken(
                node, "must be a whole number from " + std::to_string(least) + " to " + std::to_string(most));
        }
        return *value;
    }

    [[nodiscard]] Lufs loudness(const toml::node& node) const {
        const auto value = node.value<double>();
        if (!value || !std::isfinite(*value) || *value < -70 || *value > 0) {
            throw broken(node, "must be a number of LUFS from -70 to 0");
        }
        return {*value};
    }

    [[nodiscard]] std::string gender(const toml::node& node) const {
        const auto value = node.value_exact<std::string>();
        if (value != "female" && value != "male")
            throw broken(node, "must be \"female\" or \"male\"; leave it out for neither");
        return *value;
    }

    [[nodiscard]] std::vector<std::string> partners(const toml::node& node) const {
        const toml::array* const list = node.as_array();
        if (list == nullptr)
            throw broken(node, "must be a list of names of voices, as [\"elise\", \"greta\"]");
        std::vector<std::string> names;
        for (const toml::node& each : *list) names.push_back(text(each));
        return names;
    }

    [[nodiscard]] std::string text(const toml::node& node) const {
        const auto value = node.value_exact<std::string>();
        if (!value || value->empty() || value->find('\n') != std::string::npos) {
            throw broken(node, "must be one line of text, in quotation marks");
        }
        return *value;
    }

    /// The engine cuts longer names without a word.
    [[nodiscard]] std::string identifier(const toml::node& node) const {
        constexpr std::size_t longest = 40;
        const auto value = node.value_exact<std::string>();
        const auto allowed = [](char c) {
            return is_letter(static_cast<unsigned char>(c)) || is_digit(static_cast<unsigned char>(c)) ||
                   std::string_view("-_/ ").find(c) != std::string_view::npos;
        };
        if (!value || value->size() > longest || !std::ranges::all_of(*value, allowed)) {
            throw broken(node, "must be a name of the engine's, as `audio-edition voices` lists them");
        }
        return *value;
    }

    /// Seen from the folder of the voice file, so that a voice can be moved with what it needs.
    [[nodiscard]] std::string file(const toml::node& node) const {
        const auto value = node.value_exact<std::string>();
        if (!value || value->empty() || value->find('\0') != std::string::npos)
            throw broken(node, "must be the path of a file, in quotation marks");
        const auto folder = std::filesystem::absolute(path_).parent_path();
        return (folder / *value).lexically_normal().native();
    }

    [[nodiscard]] std::string language(const toml::node& node) const {
        const auto value = node.value_exact<std::string>();
        if (!value || !is_well_formed_tag(*value))
            throw broken(node, "is to be a BCP 47 language tag, such as \"en-US\"");
        return *value;
    }

    [[nodiscard]] std::vector<std::string> languages(const toml::node& node) const {
        const toml::array* const list = node.as_array();
        if (list == nullptr) throw broken(node, "must be a list of language tags, such as [\"en-US\"]");
        std::vector<std::string> tags;
        for (const toml::node& each : *list) tags.push_back(language(each));
        return tags;
    }

    std::string path_;
    Voice& voice_;
};

}  // namespace

Voice read_voice(const std::filesystem::path& path, EngineTable table) {
    const std::string text = read_file(path, largest_file);
    Voice voice;
    voice.name = path.stem().string();
    VoiceFile file(path, voice);
    try {
        file.read(toml::parse(text), table);
    } catch (const toml::parse_error& error) {
        throw file.broken(error.source(), std::string(error.description()));
    }
    return voice;
}

}  // namespace audio_edition
