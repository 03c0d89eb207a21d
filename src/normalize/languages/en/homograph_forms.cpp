// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/homograph_forms.h"

#include <deque>
#include <unordered_map>
#include <vector>

#include "lexicon/ipa.h"
#include "normalize/languages/en/region.h"

namespace audio_edition::en {
namespace {

std::string with_s(std::string_view word) {
    const auto ends = [word](std::string_view ending) { return word.ends_with(ending); };
    if (ends("s") || ends("x") || ends("z") || ends("ch") || ends("sh")) return std::string(word) + "es";
    if (ends("y") && !ends("ay") && !ends("ey") && !ends("oy"))
        return std::string(word.substr(0, word.size() - 1)) + "ies";
    return std::string(word) + "s";
}

Kinds kinds_with(Ending ending, Kinds kinds) noexcept {
    switch (ending) {
        case Ending::s:
            return ((kinds & kind::noun) != 0 ? kind::plural : 0) |
                   ((kinds & kind::verb) != 0 ? kind::third : 0);
        case Ending::possessive:
            return kinds & (kind::noun | kind::plural | kind::name);
        default:
            return kinds;
    }
}

class Forms {
  public:
    Forms() {
        for (const Homograph& each : homographs) add(each, Ending::none, std::string(each.spelling));
        for (const Homograph& each : homographs) {
            add(each, Ending::s, with_s(each.spelling));
            add(each, Ending::possessive, std::string(each.spelling) + "'s");
        }
    }

    [[nodiscard]] std::span<const std::string_view> spellings() const noexcept { return spellings_; }
    [[nodiscard]] const HomographForm* find(std::string_view folded) const {
        const auto found = by_spelling_.find(folded);
        return found == by_spelling_.end() ? nullptr : found->second;
    }
    [[nodiscard]] const std::deque<HomographForm>& all() const noexcept { return forms_; }

  private:
    void add(const Homograph& homograph, Ending ending, std::string spelling) {
        HomographForm form{{}, &homograph, ending, {}, forms_.size()};
        std::size_t readings = 0;
        for (std::size_t i = 0; i < form.kinds.size(); ++i) {
            form.kinds[i] = kinds_with(ending, homograph.readings[i].kinds);
            readings += form.kinds[i] != 0 ? 1 : 0;
        }
        const bool worthwhile = ending == Ending::s ? readings > 1 : readings > 0;
        if (!worthwhile || by_spelling_.contains(spelling)) return;
        form.spelling = names_.emplace_back(std::move(spelling));
        spellings_.push_back(form.spelling);
        by_spelling_.emplace(form.spelling, &forms_.emplace_back(form));
    }

    std::deque<std::string> names_;
    std::deque<HomographForm> forms_;
    std::vector<std::string_view> spellings_;
    std::unordered_map<std::string_view, const HomographForm*> by_spelling_;
};

const Forms& forms() {
    static const Forms all;
    return all;
}

using Pronunciations = std::vector<std::array<std::string, 3>>;

Pronunciations make_pronunciations(Region region) {
    Pronunciations made;
    for (const HomographForm& form : forms().all()) {
        auto& row = made.emplace_back();
        for (std::size_t i = 0; i < row.size(); ++i) {
            const HomographReading& reading = form.homograph->readings[i];
            if (form.kinds[i] == 0 || reading.ipa.empty()) continue;
            const bool british = region == Region::british && !reading.british.empty();
            row[i] = british ? reading.british : reading.ipa;
            if (form.ending != Ending::none) row[i] = with_possessive(row[i]);
        }
    }
    return made;
}

}  // namespace

std::span<const std::string_view> homograph_spellings() {
    return forms().spellings();
}

const HomographForm* find_homograph(std::string_view folded) {
    return forms().find(folded);
}

const std::string& homograph_ipa(const HomographForm& form, std::size_t reading, Region region) {
    if (region == Region::british) {
        static const Pronunciations british = make_pronunciations(Region::british);
        return british[form.number][reading];
    }
    static const Pronunciations american = make_pronunciations(Region::american);
    return american[form.number][reading];
}

}  // namespace audio_edition::en
