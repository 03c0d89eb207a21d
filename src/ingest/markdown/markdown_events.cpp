// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/markdown/markdown_events.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/error.h"
#include "ingest/html/parse_html.h"
#include "ingest/markdown/footnotes.h"
#include "ingest/name_set.h"
#include "text/ascii.h"
#include "text/generated_text.h"

namespace audio_edition {
namespace {

constexpr unsigned dialect = MD_DIALECT_GITHUB;
constexpr std::string_view replacement_character = "\xEF\xBF\xBD";

/// The mark that a quotation may begin with, "[!NOTE]", for which GitHub and programs for notes show a word.
constexpr NameSet alert_kinds{"abstract", "attention", "bug",      "caution", "danger",
                              "error",    "example",   "failure",  "hint",    "important",
                              "info",     "note",      "question", "quote",   "success",
                              "summary",  "tip",       "todo",     "warning"};

/// The mark at the beginning of a line, with the sign for folding and the spaces after it: "[!note]- ".
struct AlertMark {
    std::string kind;
    std::size_t size = 0;
};

std::optional<AlertMark> alert_mark(std::string_view line) {
    if (!line.starts_with("[!")) return std::nullopt;
    const std::size_t end = line.find(']');
    if (end == std::string_view::npos) return std::nullopt;
    std::string kind = ascii_lower(line.substr(2, end - 2));
    if (!alert_kinds.contains(kind)) return std::nullopt;
    const bool folds = end + 1 < line.size() && (line[end + 1] == '-' || line[end + 1] == '+');
    const std::size_t text = line.find_first_not_of(' ', end + (folds ? 2 : 1));
    return AlertMark{std::move(kind), std::min(text, line.size())};
}

/// Whether links of wikis, [[Rain]], are to be told from links whose text is in brackets: [[1]](rain.html).
unsigned wiki_links_of(std::string_view text) noexcept {
    const bool has_links_in_brackets =
        text.find("]](") != std::string_view::npos || text.find("]][") != std::string_view::npos;
    return has_links_in_brackets ? 0U : MD_FLAG_WIKILINKS;
}

std::string value_of(const MD_ATTRIBUTE& attribute) {
    return attribute.text == nullptr ? std::string() : std::string(attribute.text, attribute.size);
}

std::string_view name_of(MD_BLOCKTYPE type) noexcept {
    switch (type) {
        case MD_BLOCK_QUOTE:
            return "blockquote";
        case MD_BLOCK_UL:
            return "ul";
        case MD_BLOCK_OL:
            return "ol";
        case MD_BLOCK_LI:
            return "li";
        case MD_BLOCK_HR:
            return "hr";
        case MD_BLOCK_CODE:
            return "pre";
        case MD_BLOCK_P:
            return "p";
        case MD_BLOCK_TABLE:
            return "table";
        case MD_BLOCK_THEAD:
            return "thead";
        case MD_BLOCK_TBODY:
            return "tbody";
        case MD_BLOCK_TR:
            return "tr";
        case MD_BLOCK_TH:
            return "th";
        case MD_BLOCK_TD:
            return "td";
        default:
            return "div";
    }
}

/// The value of `name="…"` in a tag; nothing where it has none.
std::optional<std::string> attribute_in(std::string_view tag, std::string_view name) {
    for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
        const bool begins =
            at > 0 && std::string_view(" \t\r\n\"'").find(tag[at - 1]) != std::string_view::npos;
        std::string_view rest = tag.substr(at + name.size());
        if (!begins || !rest.starts_with('=')) continue;
        rest.remove_prefix(1);
        const bool is_quoted = rest.starts_with('"') || rest.starts_with('\'');
        const std::size_t begin = is_quoted ? 1 : 0;
        const std::size_t end = is_quoted ? rest.find(rest.front(), 1) : rest.find_first_of(" \t\r\n/>");
        if (end == std::string_view::npos) return std::nullopt;
        return std::string(rest.substr(begin, end - begin));
    }
    return std::nullopt;
}

/// Of what a tag says, what changes how its text is read.
std::vector<MarkupAttribute> attributes_read(std::string_view tag) {
    std::vector<MarkupAttribute> attributes;
    for (const std::string_view name : {"lang", "xml:lang"})
        if (auto value = attribute_in(tag, name))
            attributes.push_back({std::string(name), *std::move(value)});
    return attributes;
}

std::string_view name_of(MD_SPANTYPE type) noexcept {
    switch (type) {
        case MD_SPAN_EM:
            return "em";
        case MD_SPAN_STRONG:
            return "strong";
        case MD_SPAN_A:
            return "a";
        case MD_SPAN_CODE:
            return "code";
        case MD_SPAN_DEL:
            return "del";
        default:
            return "span";
    }
}

}  // namespace

/// md4c is C: no exception may pass through it.
template <class Act>
int MarkdownEvents::guarded(void* self, const Act& act) noexcept {
    MarkdownEvents& events = *static_cast<MarkdownEvents*>(self);
    try {
        act(events);
        return 0;
    } catch (...) {
        events.failure_ = std::current_exception();
        return -1;
    }
}

void MarkdownEvents::parse(std::string_view text, std::size_t offset) {
    given_ = text;
    offset_ = offset;
    reached_ = std::max(reached_, offset);
    MD_PARSER parser{};
    parser.flags = dialect | wiki_links_of(text);
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
        return guarded(self, [&](MarkdownEvents& events) { events.enter(type, detail); });
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
        return guarded(self, [&](MarkdownEvents& events) { events.leave(type); });
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
        return guarded(self, [&](MarkdownEvents& events) { events.enter(type, detail); });
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
        return guarded(self, [&](MarkdownEvents& events) { events.leave(type); });
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* run, MD_SIZE size, void* self) {
        return guarded(self, [&](MarkdownEvents& events) { events.text(type, {run, size}); });
    };
    const int status = md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, this);
    if (failure_) std::rethrow_exception(failure_);
    if (status != 0) {
        throw Error{ErrorKind::try_again, where_, "there is no memory left to parse it; try again later"};
    }
}

void MarkdownEvents::parse_item(std::string_view text, std::size_t offset) {
    unwrapped_ = 2;
    parse(text, offset);
    unwrapped_ = 0;
}

void MarkdownEvents::enter(MD_BLOCKTYPE type, void* detail) {
    close_inline_tags(0);
    if (type == MD_BLOCK_DOC) return;
    ++depth_;
    if (unwrapped_ > 0 && (type == MD_BLOCK_UL || type == MD_BLOCK_LI)) {
        --unwrapped_;
        ++left_out_;
        return;
    }
    if (type == MD_BLOCK_HTML) {
        in_html_ = true;
        html_ = {};
        return;
    }
    if (type != MD_BLOCK_P) begins_quote_ = type == MD_BLOCK_QUOTE;
    if (type == MD_BLOCK_H) {
        open("h" + std::to_string(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level));
    } else if (type == MD_BLOCK_OL) {
        open("ol", {{"start", std::to_string(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start)}});
    } else {
        open(std::string(name_of(type)));
        if (type == MD_BLOCK_CODE) open("code");  // as HTML has it: a <pre> alone may be verse
    }
}

void MarkdownEvents::leave(MD_BLOCKTYPE type) {
    close_spans();
    --depth_;
    close_boxes();
    if (type == MD_BLOCK_DOC) {
        ++depth_;
        return;
    }
    if (depth_ < left_out_) {
        --left_out_;
        return;
    }
    if (type == MD_BLOCK_CODE) close();
    if (type != MD_BLOCK_HTML) return close();
    raw_html();
    in_html_ = false;
}

void MarkdownEvents::enter(MD_SPANTYPE type, void* detail) {
    if (images_ > 0) {
        images_ += type == MD_SPAN_IMG ? 1 : 0;
        return;
    }
    std::vector<MarkupAttribute> attributes;
    if (type == MD_SPAN_A) {
        attributes.push_back({"href", value_of(static_cast<MD_SPAN_A_DETAIL*>(detail)->href)});
    }
    if (type == MD_SPAN_IMG) {
        images_ = 1;
        description_.clear();
        return;
    }
    if (type == MD_SPAN_WIKILINK) in_wiki_link_ = true;
    spans_.push_back(type);
    const bool lowers = type == MD_SPAN_DEL && has_single_tilde();
    open(lowers ? "sub" : std::string(name_of(type)), std::move(attributes));
}

/// H~2~O lowers, ~~it~~ is struck out; md4c takes both for the same.
bool MarkdownEvents::has_single_tilde() const {
    const std::string_view source = source_;
    const std::size_t at = source.find('~', reached_);
    return at != std::string_view::npos && !source.substr(at).starts_with("~~");
}

/// md4c leaves spans that it never entered where brackets stand in the address of a picture within a link.
void MarkdownEvents::leave(MD_SPANTYPE type) {
    if (images_ > 0) {
        images_ -= type == MD_SPAN_IMG ? 1 : 0;
        if (images_ == 0) picture();
        return;
    }
    if (std::ranges::find(spans_, type) == spans_.end()) return;
    while (spans_.back() != type) close_span();
    close_span();
}

/// A tag within a line. Few of them change what is read; they end where the emphasis around them does, at the
/// latest.
void MarkdownEvents::inline_tag(std::string_view tag) {
    constexpr NameSet read_otherwise{"del", "s", "strike", "sub", "sup"};
    constexpr std::size_t deepest = 8;
    const bool closes = tag.starts_with("</");
    const std::size_t begin = closes ? 2 : 1;
    const std::string name = ascii_lower(tag.substr(begin, tag.find_first_of(" \t\n/>", begin) - begin));
    if (name == "br") {
        open("br");
        close();
    } else if (closes) {
        if (!inline_tags_.empty() && inline_tags_.back() == std::pair(name, spans_.size()))
            close_inline_tags(inline_tags_.size() - 1);
    } else if (!tag.ends_with("/>") && inline_tags_.size() < deepest) {
        constexpr NameSet never_around_text{"hr", "img", "input", "link", "meta", "source", "wbr"};
        std::vector<MarkupAttribute> attributes = attributes_read(tag);
        if (!read_otherwise.contains(name) && (attributes.empty() || never_around_text.contains(name)))
            return;
        inline_tags_.emplace_back(name, spans_.size());
        open(name, std::move(attributes));
    }
}

/// All but the outer `left`.
void MarkdownEvents::close_inline_tags(std::size_t left) {
    for (; inline_tags_.size() > left; inline_tags_.pop_back()) close();
}

void MarkdownEvents::close_span() {
    std::size_t around = inline_tags_.size();
    while (around > 0 && inline_tags_[around - 1].second >= spans_.size()) --around;
    close_inline_tags(around);
    if (spans_.back() == MD_SPAN_WIKILINK) in_wiki_link_ = false;
    spans_.pop_back();
    close();
}

void MarkdownEvents::picture() {
    images_ = 0;
    open("img", {{"alt", std::exchange(description_, {})}});
    close();
}

/// Those that md4c entered and never left end with their block.
void MarkdownEvents::close_spans() {
    if (images_ > 0) picture();
    while (!spans_.empty()) close_span();
    close_inline_tags(0);
}

/// In HTML, and so in the tree, the description of a picture is no text but an attribute.
void MarkdownEvents::describe(MD_TEXTTYPE type, std::string_view run) {
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) {
        description_ += ' ';
    } else if (type == MD_TEXT_ENTITY) {
        description_ += entity(run);
    } else if (type != MD_TEXT_HTML) {
        description_ += run;
    }
}

void MarkdownEvents::text(MD_TEXTTYPE type, std::string_view run) {
    if (images_ > 0) return describe(type, run);
    switch (type) {
        case MD_TEXT_NULLCHAR:
            return mapped(replacement_character, run);
        case MD_TEXT_BR:
            open("br");
            return close();
        case MD_TEXT_SOFTBR:
            return generated(std::exchange(after_title_, "\n"));
        case MD_TEXT_ENTITY:
            return mapped(entity(run), run);
        case MD_TEXT_NORMAL:
            return normal_text(run);
        case MD_TEXT_HTML:
            break;
        default:
            return code_text(run);
    }
    if (!in_html_) return inline_tag(run);
    if (place_of(run) == std::string_view::npos) return;
    const std::size_t at = place_of(run);
    if (html_.begin == html_.end) html_.begin = at;
    html_.end = at + run.size();
}

void MarkdownEvents::normal_text(std::string_view run) {
    if (std::exchange(begins_quote_, false)) {
        if (const auto mark = alert_mark(run)) {
            const std::string_view kind = words_.alert(mark->kind);
            if (mark->size == run.size() && !kind.empty()) return mapped(kind, run);
            // A title of its own stands in for the name of the kind.
            open("span", {{"hidden", ""}});
            mapped(run.substr(0, mark->size), run.substr(0, mark->size));
            close();
            run.remove_prefix(mark->size);
            if (run.empty()) return;
            const bool is_sentence = std::string_view(".:!?").find(run.back()) != std::string_view::npos;
            after_title_ = is_sentence ? "\n" : ":\n";
        }
    }
    if (in_wiki_link_) return wiki_link(run);
    std::size_t from = 0;
    for (std::size_t at = run.find("[^"); at != std::string_view::npos; at = run.find("[^", at + 2)) {
        const auto reference = footnote_reference(run, at);
        const auto note = reference ? footnotes_.find(reference->name) : footnotes_.end();
        if (note == footnotes_.end()) continue;
        mapped(run.substr(from, at - from), run.substr(from, at - from));
        open("a", {{"epub:type", "noteref"}, {"href", "#" + note->second}});
        mapped(run.substr(at, reference->size), run.substr(at, reference->size));
        close();
        from = at + reference->size;
    }
    mapped(run.substr(from), run.substr(from));
}

/// "Rain#In spring" is a heading within a page, "#In spring" one within this page.
void MarkdownEvents::wiki_link(std::string_view run) {
    const std::size_t sign = run.find('#');
    if (sign == std::string_view::npos) return mapped(run, run);
    const std::string_view heading = run.substr(sign + 1);
    mapped(sign == 0 ? std::string(heading) : std::string(run.substr(0, sign)) + ", " + std::string(heading),
           run);
}

/// md4c's own line ends take the place of those that were written.
void MarkdownEvents::code_text(std::string_view run) {
    const bool own = place_of(run) == std::string_view::npos;
    if (!own || run != "\n" || reached_ >= source_.size() || source_[reached_] != '\n')
        return mapped(run, run);
    MappedText text;
    text.append(run, {reached_, reached_ + 1});
    ++reached_;
    builder_.text(std::move(text));
}

void MarkdownEvents::open(std::string name, std::vector<MarkupAttribute> attributes) {
    builder_.open(std::move(name), std::move(attributes), reached_);
}

void MarkdownEvents::close() {
    builder_.close(reached_);
}

void MarkdownEvents::mapped(std::string_view shown, std::string_view run) {
    const std::size_t at = place_of(run);
    if (at == std::string_view::npos) return generated(shown);
    MappedText text;
    text.append(shown, {at, at + run.size()});
    reached_ = std::max(reached_, at + run.size());
    builder_.text(std::move(text));
}

void MarkdownEvents::generated(std::string_view shown) {
    builder_.text(generated_text(shown));
}

/// <div lang="fr">, with Markdown in it between empty lines: it holds what comes until its end tag, or until
/// the block around it ends.
bool MarkdownEvents::box_tag(std::string_view written) {
    constexpr std::string_view spaces = " \t\r\n";
    constexpr NameSet boxes{"article", "div", "main", "section"};
    constexpr std::size_t deepest = 64;
    const std::size_t begin = written.find_first_not_of(spaces);
    if (begin == std::string_view::npos) return false;
    const std::string_view tag = written.substr(begin, written.find_last_not_of(spaces) + 1 - begin);
    if (tag.size() < 3 || tag.front() != '<' || tag.find('>') != tag.size() - 1) return false;
    const bool closes_box = tag[1] == '/';
    const std::size_t name_begin = closes_box ? 2 : 1;
    const std::string name =
        ascii_lower(tag.substr(name_begin, tag.find_first_of(" \t\r\n>/", name_begin) - name_begin));
    if (!boxes.contains(name) || tag.ends_with("/>")) return false;
    if (!closes_box && boxes_.size() < deepest) {
        open(name, attributes_read(tag));
        boxes_.emplace_back(name, depth_);
    } else if (closes_box && !boxes_.empty() && boxes_.back() == std::pair(name, depth_)) {
        boxes_.pop_back();
        close();
    }
    reached_ = std::max(reached_, html_.end);
    return true;
}

/// Those that were opened within the block that ends.
void MarkdownEvents::close_boxes() {
    for (; !boxes_.empty() && boxes_.back().second > depth_; boxes_.pop_back()) close();
}

void MarkdownEvents::raw_html() {
    if (html_.begin == html_.end || box_tag(html_.of(source_))) return;
    MarkupTree page = parse_html(html_.of(source_), where_);
    const auto body = std::ranges::find(page.nodes, "body", &MarkupNode::name);
    if (body != page.nodes.end()) {
        const auto first = static_cast<NodeIndex>(body - page.nodes.begin()) + 1;
        builder_.graft(page, first, body->end, html_.begin);
    }
    reached_ = std::max(reached_, html_.end);
}

std::size_t MarkdownEvents::place_of(std::string_view run) const noexcept {
    const std::less<const char*> before;
    const bool inside =
        !before(run.data(), given_.data()) && !before(given_.data() + given_.size(), run.data() + run.size());
    if (!inside) return std::string_view::npos;
    return offset_ + static_cast<std::size_t>(run.data() - given_.data());
}

const std::string& MarkdownEvents::entity(std::string_view written) {
    const auto known = entities_.find(written);
    if (known != entities_.end()) return known->second;
    std::string shown;
    for (const MarkupNode& node : parse_html(written, where_).nodes) shown += node.text.text();
    return entities_.emplace(std::string(written), std::move(shown)).first->second;
}

}  // namespace audio_edition
