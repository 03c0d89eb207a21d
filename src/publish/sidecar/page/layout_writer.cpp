// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/page/layout_writer.h"

#include <algorithm>

#include "publish/sidecar/markup.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr int lowest_page_heading = 6;

bool is_heading(std::string_view name) {
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

bool is_void(std::string_view name) {
    return name == "br" || name == "hr" || name == "img";
}

/// What can be wider than its column, and scrolls by itself.
bool is_wide(std::string_view name) {
    return name == "table" || name == "pre";
}

bool has_letter_or_digit(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (is_letter(c.value) || is_digit(c.value)) return true;
        at += c.size;
    }
    return false;
}

std::string written(std::string_view name, std::string_view value) {
    return std::string(" ").append(name).append("=\"").append(escape_markup(value)).append("\"");
}

}  // namespace

LayoutWriter::LayoutWriter(const Layout& layout, const HeardLayout& heard,
                           const std::vector<LaidPassage>& passages, const std::vector<PageSection>& sections,
                           const LayoutPlan& plan, CopiedPictures& pictures,
                           const std::function<void(std::string_view)>& sink)
    : layout_(layout),
      heard_(heard),
      passages_(passages),
      sections_(sections),
      plan_(plan),
      pictures_(pictures),
      sink_(sink) {}

void LayoutWriter::write() {
    const auto count = static_cast<std::uint32_t>(layout_.nodes.size());
    for (std::uint32_t i = 1; i < count;) {
        close_until(i);
        begin_sections(i);
        if (layout_.nodes[i].is_text()) {
            text(i++);
        } else {
            i = element(i);
        }
    }
    close_until(count);
    for (auto left = plan_.sections.lower_bound(count); left != plan_.sections.end(); ++left)
        begin_sections(left->first);
    if (count == 1) begin_sections(1);
    if (in_section_) sink_("</section>\n");
}

void LayoutWriter::close_until(std::uint32_t node) {
    const auto said = [&](std::uint32_t closed) {
        const auto found = plan_.behind.find(closed);
        if (found != plan_.behind.end()) write_said(found->second);
    };
    for (;;) {
        const bool has_part = !parts_.empty() && parts_.back().end <= node;
        const bool has_element = !open_.empty() && layout_.nodes[open_.back().node].end <= node;
        if (!has_part && !has_element) break;
        // A part stands in elements, with whole elements in it.
        if (has_part && (!has_element || heard_.parts()[parts_.back().part].node > open_.back().node)) {
            sink_("</span>");
            parts_.pop_back();
            continue;
        }
        const Open closed = std::move(open_.back());
        open_.pop_back();
        sink_(closed.close);
        said(closed.node);
    }
}

void LayoutWriter::begin_sections(std::uint32_t node) {
    const auto found = plan_.sections.find(node);
    if (found == plan_.sections.end()) return;
    for (auto open = open_.rbegin(); open != open_.rend(); ++open) sink_(open->close);
    for (const std::size_t s : found->second) {
        if (in_section_) sink_("</section>\n");
        in_section_ = after_section_ = true;
        section_level_ = sections_[s].level;
        sink_("<section" + written("id", sections_[s].id) + " data-start=\"" +
              std::to_string(sections_[s].start.count) + "\">\n");
        const auto said = plan_.at_start.find(s);
        if (said != plan_.at_start.end()) write_said(said->second);
    }
    std::vector<Open> around;
    around.swap(open_);
    for (const Open& open : around) open_element(open.node, true);
}

void LayoutWriter::write_said(const std::vector<std::size_t>& passages) {
    for (const std::size_t p : passages) {
        const PagePassage& passage = passages_[p].passage;
        const bool is_heading = passage.kind == BlockKind::heading;
        const int level = is_heading ? heading_level(section_level_ + 1) : heading_;
        PagePassage shown = passage;
        if (!is_heading) shown.kind = BlockKind::paragraph;
        const std::string html = passage_element(shown, level);
        sink_(is_heading || passage.kind == BlockKind::paragraph
                  ? html
                  : "<div class=\"said\">" + html + "</div>\n");
    }
}

std::uint32_t LayoutWriter::element(std::uint32_t i) {
    const LayoutNode& node = layout_.nodes[i];
    if (i == plan_.left_out || !shows_something(i)) {
        // Its heading, which stands above the text, may be all that was said there.
        const auto said = plan_.behind.find(i);
        if (said != plan_.behind.end()) write_said(said->second);
        return node.end;
    }
    for (auto [part, end] = plan_.openings.equal_range(i); part != end; ++part) open_part(part->second);
    open_element(i, false);
    return i + 1;
}

/// A line end behind blocks keeps the file readable, and is in no element that counts its text.
void LayoutWriter::open_element(std::uint32_t i, bool again) {
    const LayoutNode& node = layout_.nodes[i];
    const std::string name = shown_name(i);
    std::string tag = "<" + name + attributes(i, name, again) + ">";
    std::string close = is_void(name) ? "" : "</" + name + ">";
    if (is_wide(name)) {
        tag = "<div class=\"scroll\" tabindex=\"0\">" + tag;
        close += "</div>";
    }
    // A parser drops the first line end of a listing.
    if (name == "pre") tag += "\n";
    const bool is_outermost = node.parent == 0;
    sink_(tag);
    open_.push_back({i, is_outermost ? close + "\n" : close});
}

void LayoutWriter::open_part(std::size_t part) {
    sink_("<span" + words_of(part) + ">");
    const HeardPart& opened = heard_.parts()[part];
    parts_.push_back({part, layout_.nodes[opened.last_node].end});
}

void LayoutWriter::text(std::uint32_t i) {
    const ByteSpan span = layout_.nodes[i].text;
    std::size_t reached = span.begin;
    const auto write_to = [&](std::size_t end) {
        sink_(escape_between_tags(ByteSpan{reached, end}.of(layout_.text)));
        reached = end;
    };
    // A part that ends in this run, but began before it.
    if (!parts_.empty() && heard_.parts()[parts_.back().part].last_node == i) {
        write_to(std::min(span.end, heard_.parts()[parts_.back().part].text.end));
        sink_("</span>");
        parts_.pop_back();
    }
    for (auto [part, end] = plan_.openings.equal_range(i); part != end; ++part) {
        const HeardPart& opened = heard_.parts()[part->second];
        write_to(std::clamp(opened.text.begin, reached, span.end));
        open_part(part->second);
        if (opened.last_node != i) continue;
        write_to(std::clamp(opened.text.end, reached, span.end));
        sink_("</span>");
        parts_.pop_back();
    }
    write_to(span.end);
}

int LayoutWriter::heading_level(int wanted) {
    heading_ = std::clamp(wanted, 2, std::min(heading_ + 1, lowest_page_heading));
    return heading_;
}

/// Headings of sections have the levels of these, others come below.
std::string LayoutWriter::shown_name(std::uint32_t i) {
    const LayoutNode& node = layout_.nodes[i];
    if (node.name == "a" && !has_letter_or_digit(node.text.of(layout_.text)) &&
        shows_nothing(node.text.of(layout_.text))) {
        const bool has_words = std::any_of(
            layout_.nodes.begin() + i, layout_.nodes.begin() + node.end, [&](const LayoutNode& inner) {
                const std::string* alt = inner.name == "img" ? layout_.attribute(inner, "alt") : nullptr;
                return alt != nullptr && !alt->empty();
            });
        return has_words ? "a" : "span";
    }
    if (!is_heading(node.name)) return std::string(node.name);
    const bool begins = std::exchange(after_section_, false);
    return "h" + std::to_string(heading_level(begins ? section_level_ + 1 : section_level_ + 2));
}

std::string LayoutWriter::attributes(std::uint32_t i, std::string_view name, bool again) {
    const LayoutNode& node = layout_.nodes[i];
    std::string all;
    std::string classes;
    if (i >= unread_until_ && is_unread(i)) {
        unread_until_ = node.end;
        classes = "unread";
    }
    const auto part = again ? plan_.elements.end() : plan_.elements.find(i);
    const bool is_heard = part != plan_.elements.end();
    std::string language;
    if (is_heard && layout_.attribute(node, "dir") == nullptr)
        language = language_attributes(passages_[heard_.parts()[part->second].passage].passage.language);
    for (std::uint32_t a = node.first_attribute; a < node.last_attribute; ++a) {
        const LayoutAttribute& one = layout_.attributes[a];
        if ((again && one.name == "id") || (!language.empty() && one.name == "lang")) continue;
        if (one.name == "note" && one.value == "note") classes += classes.empty() ? "note" : " note";
        all += attribute(one, name);
    }
    if (name == "img") {
        if (layout_.attribute(node, "alt") == nullptr) all += " alt=\"\"";
        all += " loading=\"lazy\" referrerpolicy=\"no-referrer\"";
    }
    if (!classes.empty()) all = " class=\"" + classes + "\"" + all;
    return language + all + (is_heard ? words_of(part->second) : "");
}

std::string LayoutWriter::attribute(const LayoutAttribute& one, std::string_view name) {
    if (one.name == "src") {
        const std::string address = name == "img" ? pictures_.address(one.value) : "";
        return address.empty() ? "" : written("src", address);
    }
    if (one.name == "href") {
        if (name != "a") return {};
        return written("href", one.value) +
               (one.value.starts_with('#') ? "" : " rel=\"noopener noreferrer\"");
    }
    if (one.name == "note") return one.value == "note" ? "" : written("data-note", one.value);
    return written(one.name, one.value);
}

std::string LayoutWriter::words_of(std::size_t index) const {
    const HeardPart& part = heard_.parts()[index];
    const LaidPassage& laid = passages_[part.passage];
    PagePassage shown;
    shown.text = part.text.of(layout_.text);
    std::size_t reached = 0;
    std::size_t told = 0;  // words before it have their places
    for (std::size_t w = part.first; w < part.last; ++w) {
        const bool is_here = laid.places[w] && laid.places[w]->begin >= part.text.begin &&
                             laid.places[w]->end <= part.text.end;
        if (!is_here) continue;
        const ByteSpan place{laid.places[w]->begin - part.text.begin, laid.places[w]->end - part.text.begin};
        for (; told < w - part.first; ++told) {
            shown.words.push_back(laid.passage.words[part.first + told]);
            shown.words.back().written = {place.begin, place.begin};
        }
        shown.words.push_back(laid.passage.words[w]);
        shown.words.back().written = place;
        reached = place.end;
        ++told;
    }
    for (; part.first + told < part.last; ++told) {
        shown.words.push_back(laid.passage.words[part.first + told]);
        shown.words.back().written = {reached, reached};
    }
    const bool goes_on = !shown.words.empty() && !shown.words.front().begins_sentence;
    const std::string language = part.is_element ? "" : language_attributes(laid.passage.language);
    return language + (goes_on ? " data-on" : "") + " data-words=\"" + words_attribute(shown) + "\"";
}

bool LayoutWriter::shows_something(std::uint32_t i) const {
    const LayoutNode& node = layout_.nodes[i];
    if (!shows_nothing(node.text.of(layout_.text)) || layout_.attribute(node, "id") != nullptr) return true;
    return std::any_of(layout_.nodes.begin() + i, layout_.nodes.begin() + node.end,
                       [&](const LayoutNode& inner) {
                           return is_void(inner.name) || inner.name == "td" || inner.name == "th" ||
                                  layout_.attribute(inner, "id") != nullptr;
                       });
}

bool LayoutWriter::is_unread(std::uint32_t i) const {
    const LayoutNode& node = layout_.nodes[i];
    return !node.text.empty() && !heard_.is_heard(node.text) &&
           has_letter_or_digit(node.text.of(layout_.text));
}

}  // namespace audio_edition
