// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/page/page.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "base/atomic_file.h"
#include "base/base64.h"
#include "publish/sidecar/markup.h"
#include "publish/sidecar/page/layout_text.h"
#include "publish/sidecar/page/masthead.h"
#include "publish/sidecar/page/page_assets.h"
#include "text/alphabet.h"
#include "text/percent_encoding.h"

namespace audio_edition {
namespace {

constexpr std::string_view file_name = "index.html";
constexpr int lowest_heading = 6;

/// Sound, cover and pictures come from beside the page, also where that is a folder of files, and from the
/// Web only where someone said so; the style and the script are those that this program wrote. Nothing else
/// is loaded or run.
std::string policy(bool has_script_style, bool remote_pictures) {
    const std::string more =
        has_script_style ? " 'sha256-" + base64(page_script_style_sha256) + "'" : std::string();
    const std::string elsewhere = remote_pictures ? " https: http:" : "";
    return "default-src 'none'; media-src 'self' file:; img-src 'self' file: data:" + elsewhere +
           "; style-src 'sha256-" + base64(page_style_sha256) + "'" + more + "; script-src 'sha256-" +
           base64(page_script_sha256) + "'; base-uri 'none'; form-action 'none'";
}

std::string chapter_list(const SidecarPlan& plan) {
    std::string list;
    for (const TimelineSection& section : plan.sections) {
        list += "<li class=\"deep" + std::to_string(std::clamp(section.level, 1, lowest_heading)) +
                "\"><a href=\"#" + escape_markup(section.id) + "\">" + escape_markup(section.title) +
                "</a></li>\n";
    }
    return list;
}

std::string credit(const SidecarPlan& plan) {
    return "<p class=\"voice\">Read by a synthetic voice" +
           (plan.voice.empty() ? "" : ": " + escape_markup(plan.voice)) + "</p>";
}

/// Which the page's own fonts are not for.
bool has_other_script(const Alphabet& alphabet) {
    constexpr std::array<std::string_view, 19> others{"Armn", "Beng", "Cher", "Deva", "Ethi", "Geor", "Gujr",
                                                      "Guru", "Hang", "Hani", "Hira", "Knda", "Mlym", "Mymr",
                                                      "Orya", "Sinh", "Taml", "Telu", "Thai"};
    return alphabet.is_right_to_left() ||
           std::ranges::any_of(others, [&](std::string_view script) { return alphabet.has_script(script); });
}

std::string script_style(bool has_script_style) {
    return has_script_style ? "\n<style>" + std::string(page_script_style) + "</style>" : std::string();
}

/// Of what the page says itself, in English.
std::string interface_attributes(const std::string& language) {
    const bool is_english = language.empty() || language == "en" || language.starts_with("en-");
    return is_english ? "" : " lang=\"en\" dir=\"ltr\"";
}

class Page final : public Sidecar {
  public:
    explicit Page(const SidecarPlan& plan) : plan_(plan), file_(plan.folder / file_name) {
        const Alphabet alphabet(plan.language);
        const bool other_script = has_other_script(alphabet);
        values_ = {{"language", escape_markup(plan.language)},
                   {"direction", alphabet.is_right_to_left() ? " dir=\"rtl\"" : ""},
                   {"interface", interface_attributes(plan.language)},
                   {"policy", policy(other_script, plan.remote_pictures)},
                   {"script_style", script_style(other_script)},
                   {"title", escape_markup(plan.title)},
                   {"author", escape_markup(plan.author)},
                   {"style", std::string(page_style)},
                   {"script", std::string(page_script)},
                   {"chapters", chapter_list(plan)},
                   {"sound", percent_encoded(plan.book)},
                   {"voice", credit(plan)}};
        rest_ = write_until("text");
        if (plan.layout && !plan.layout->empty())
            laid_out_.emplace(plan.layout, plan.folder, plan.remote_pictures);
    }

    /// It begins with the next passage; the masthead stands before them all.
    void section(std::size_t index, Frames start) override {
        const TimelineSection& section = plan_.sections[index];
        const Milliseconds begin = to_milliseconds(start, plan_.rate);
        if (laid_out_) return laid_out_->begin_section({section.id, begin, section.level});
        write_passage();
        pending_.push_back({section.id, begin});
    }

    void unit(const TimelineUnit& unit, const Passage& passage) override {
        if (laid_out_) return laid_out_->add(unit, passage, plan_.rate);
        const std::pair place{unit.place.section, unit.place.passage};
        if (place_ != place) {
            write_passage();
            place_ = place;
            passage_ =
                PagePassage{passage.kind, passage.written.text(), {}, passage.opens_scene, passage.language};
        }
        append_words(passage_->words, unit, passage, plan_.rate);
    }

    std::vector<std::string> finish(const std::vector<TimelineSection>&, Frames length) override {
        std::vector<std::string> files{std::string(file_name)};
        if (laid_out_) {
            std::ranges::move(write_layout(), std::back_inserter(files));
        } else {
            write_passage();
            begin_text(nullptr);
            begin_sections();
            end_list();
            if (in_section_) file_.write("</section>\n");
        }
        file_.write("</main>");
        values_["length"] = std::to_string(to_milliseconds(length, plan_.rate).count);
        rest_ = write_until({});
        file_.commit(Durability::crash);
        return files;
    }

  private:
    std::vector<std::string> write_layout() {
        const PagePassage* const first = laid_out_->first_passage();
        const bool is_title = first != nullptr && says_title(plan_, *first);
        begin_text(is_title ? first : nullptr);
        return laid_out_->write([this](std::string_view html) { file_.write(html); }, is_title);
    }

    /// Writes the template as far as `{{name}}`, or to its end, with the values in their places. Returns what
    /// comes after.
    std::string_view write_until(std::string_view name) {
        std::string_view rest = rest_;
        for (;;) {
            const std::size_t at = rest.find("{{");
            file_.write(rest.substr(0, at));
            if (at == std::string_view::npos) return {};
            const std::size_t end = rest.find("}}", at);
            const std::string_view found = rest.substr(at + 2, end - at - 2);
            rest.remove_prefix(end + 2);
            if (found == name) return rest;
            file_.write(values_.at(std::string(found)));
        }
    }

    /// The masthead, and the beginning of the text; once.
    void begin_text(const PagePassage* title) {
        if (begun_) return;
        begun_ = true;
        file_.write(masthead(plan_, title));
        const std::string_view laid = laid_out_ ? " class=\"laid\"" : "";
        file_.write("<main id=\"reading_text\" tabindex=\"-1\"" + std::string(laid) + ">\n");
    }

    void begin_sections() {
        for (const Begun& section : pending_) {
            end_list();
            if (in_section_) file_.write("</section>\n");
            in_section_ = true;
            file_.write("<section id=\"" + escape_markup(section.id) + "\" data-start=\"" +
                        std::to_string(section.start.count) + "\">\n");
        }
        pending_.clear();
    }

    void write_passage() {
        if (!passage_) return;
        const PagePassage passage = std::move(*passage_);
        passage_.reset();
        if (!begun_ && says_title(plan_, passage)) {
            begin_text(&passage);
            return;
        }
        begin_text(nullptr);
        begin_sections();
        if (passage.kind != BlockKind::list_item || passage.opens_scene) end_list();
        if (passage.opens_scene) file_.write("<hr>\n");
        if (passage.kind == BlockKind::list_item && !in_list_) file_.write("<ul>\n");
        in_list_ = passage.kind == BlockKind::list_item;
        file_.write(passage_element(passage, heading_level(passage.kind)));
    }

    /// A level deeper than the heading before at most: what a reader of headings expects.
    int heading_level(BlockKind kind) {
        if (kind != BlockKind::heading) return heading_;
        const int wanted = plan_.sections[place_->first].level + 1;
        heading_ = std::clamp(wanted, 2, std::min(heading_ + 1, lowest_heading));
        return heading_;
    }

    void end_list() {
        if (in_list_) file_.write("</ul>\n");
        in_list_ = false;
    }

    struct Begun {
        std::string id;
        Milliseconds start;
    };

    const SidecarPlan plan_;
    AtomicFile file_;
    std::map<std::string, std::string> values_;
    std::string_view rest_ = page_template;
    std::optional<std::pair<std::size_t, std::size_t>> place_;  ///< section and passage
    std::optional<PagePassage> passage_;                        ///< with the words of its units so far
    std::vector<Begun> pending_;                                ///< sections that are not written yet
    std::optional<LayoutText> laid_out_;  ///< where the source has a layout; then nothing of the rest is used
    int heading_ = 1;
    bool begun_ = false;
    bool in_section_ = false;
    bool in_list_ = false;
};

}  // namespace

std::unique_ptr<Sidecar> make_page(const SidecarPlan& plan) {
    return std::make_unique<Page>(plan);
}

}  // namespace audio_edition
