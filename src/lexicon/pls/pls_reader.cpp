// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/pls/pls_reader.h"

#include <algorithm>
#include <map>
#include <set>

#include <pugixml.hpp>

#include "base/error.h"
#include "lexicon/ipa.h"
#include "lexicon/pls/xml_guard.h"
#include "lexicon/tidy.h"
#include "lexicon/xsampa.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::string_view kNamespace = "http://www.w3.org/2005/01/pronunciation-lexicon";
constexpr std::ptrdiff_t kMostWords = 24;

struct Pronunciation {
    LexiconEntry entry;  ///< without what is written
    bool preferred = false;
};

class Reader {
  public:
    Reader(std::string_view document, const std::string& name, Accent accent)
        : document_(document), name_(name), accent_(accent) {}

    std::vector<LexiconEntry> read() {
        const pugi::xml_parse_result parsed =
            xml_.load_buffer(document_.data(), document_.size(), pugi::parse_default, pugi::encoding_utf8);
        if (!parsed) reject(parsed.offset, std::string("is not well-formed XML: ") + parsed.description());
        check_root();
        for (const pugi::xml_node node : root_.children()) {
            if (node.type() == pugi::node_element && element(node) == "lexeme") read_lexeme(node);
        }
        return chosen();
    }

  private:
    void check_root() {
        root_ = xml_.document_element();
        const std::string_view full = root_.name();
        const std::size_t colon = full.find(':');
        prefix_ = colon == std::string_view::npos ? "" : std::string(full.substr(0, colon + 1));
        const std::string declared =
            prefix_.empty() ? "xmlns" : "xmlns:" + prefix_.substr(0, prefix_.size() - 1);
        if (element(root_) != "lexicon" || root_.attribute(declared.c_str()).value() != kNamespace) {
            reject(root_, "is no pronunciation lexicon; its root must be <lexicon xmlns=\"" +
                              std::string(kNamespace) + "\">");
        }
        if (std::string_view(root_.attribute("version").value()) != "1.0")
            reject(root_, "lacks version=\"1.0\"; other versions are not known");
        alphabet_ = root_.attribute("alphabet").value();
        if (alphabet_.empty()) reject(root_, "lacks alphabet=\"ipa\" (or \"x-sampa\")");
        const std::string_view language = root_.attribute("xml:lang").value();
        if (language.empty()) reject(root_, "lacks xml:lang=\"en\"");
        language_ = language.substr(0, language.find_first_of("-_"));
    }

    void read_lexeme(const pugi::xml_node& lexeme) {
        std::vector<std::string> graphemes;
        std::vector<Pronunciation> pronunciations;
        for (const pugi::xml_node node : lexeme.children()) {
            const std::string_view name = node.type() == pugi::node_element ? element(node) : "";
            if (name == "grapheme") graphemes.push_back(read_grapheme(node));
            if (name == "phoneme" || name == "alias") pronunciations.push_back(read_pronunciation(node));
        }
        if (graphemes.empty()) reject(lexeme, "a lexeme has no <grapheme>");
        if (pronunciations.empty()) reject(lexeme, "a lexeme has neither <phoneme> nor <alias>");
        const std::string role = tidy(lexeme.attribute("role").value());
        for (const std::string& grapheme : graphemes) {
            roles_[grapheme].insert(role);
            for (const Pronunciation& one : pronunciations) offer(grapheme, role, one);
        }
    }

    std::string read_grapheme(const pugi::xml_node& node) {
        std::string written = to_nfc(text_of(node));
        if (written.empty()) reject(node, "a <grapheme> is empty");
        if (std::ranges::count(written, ' ') >= kMostWords)
            reject(node, "a <grapheme> has more than 24 words; write the part that is said wrong");
        return written;
    }

    Pronunciation read_pronunciation(const pugi::xml_node& node) {
        Pronunciation read;
        read.entry.where = where(node.offset_debug());
        read.entry.language = language_;
        read.preferred = prefers(node);
        const std::string said = text_of(node);
        if (said.empty()) reject(node, "a <" + std::string(element(node)) + "> is empty");
        if (element(node) == "alias") {
            read.entry.alias = said;
            return read;
        }
        const pugi::xml_attribute own = node.attribute("alphabet");
        const std::string_view alphabet = own ? own.value() : alphabet_;
        if (alphabet != "ipa" && alphabet != "x-sampa")
            reject(node,
                   "the alphabet '" + std::string(alphabet) + "' is not known; there are: ipa, x-sampa");
        read.entry.ipa = alphabet == "ipa" ? said : xsampa_to_ipa(said, read.entry.where);
        read.entry.phonemes = ipa_to_phonemes(read.entry.ipa, accent_, read.entry.where);
        return read;
    }

    [[nodiscard]] bool prefers(const pugi::xml_node& node) const {
        const std::string_view value = node.attribute("prefer").value();
        if (value != "" && value != "true" && value != "false" && value != "1" && value != "0")
            reject(node, "prefer=\"" + std::string(value) + "\" is neither true nor false");
        return value == "true" || value == "1";
    }

    void offer(const std::string& grapheme, const std::string& role, const Pronunciation& pronunciation) {
        const auto [at, added] = places_.try_emplace({grapheme, role}, entries_.size());
        if (added) {
            entries_.push_back(pronunciation);
        } else if (Pronunciation& before = entries_[at->second];
                   pronunciation.preferred && !before.preferred) {
            before = pronunciation;
        } else {
            return;
        }
        LexiconEntry& entry = entries_[at->second].entry;
        entry.written = grapheme;
        entry.role = role;
        entry.case_sensitive = to_lower(grapheme) != grapheme;
    }

    /// Without the lexemes that only a role tells apart, and those that one without a role makes idle.
    std::vector<LexiconEntry> chosen() {
        std::vector<LexiconEntry> result;
        for (Pronunciation& one : entries_) {
            const std::set<std::string>& roles = roles_.at(one.entry.written);
            const bool wanted = roles.size() == 1 || one.entry.role.empty();
            if (wanted) result.push_back(std::move(one.entry));
        }
        return result;
    }

    [[nodiscard]] std::string_view element(const pugi::xml_node& node) const {
        const std::string_view name = node.name();
        return name.starts_with(prefix_) ? name.substr(prefix_.size()) : std::string_view{};
    }

    /// Its text with one space for each run of white space; elements in it are an error.
    [[nodiscard]] std::string text_of(const pugi::xml_node& node) const {
        std::string text;
        for (const pugi::xml_node child : node.children()) {
            if (child.type() == pugi::node_element)
                reject(child, "<" + std::string(child.name()) + "> stands where only text may");
            text += child.value();
        }
        if (std::ranges::any_of(
                text, [](unsigned char c) { return c < 0x20 && c != '\t' && c != '\n' && c != '\r'; }))
            reject(node, "holds a control character; delete it");
        return tidy(text);
    }

    [[nodiscard]] std::string where(std::ptrdiff_t offset) const {
        const auto end = document_.begin() + std::clamp<std::ptrdiff_t>(offset, 0, std::ssize(document_));
        if (offset >= counted_to_) {
            line_ += std::count(document_.begin() + counted_to_, end, '\n');
        } else {
            line_ = 1 + std::count(document_.begin(), end, '\n');
        }
        counted_to_ = end - document_.begin();
        return name_ + ":" + std::to_string(line_);
    }
    [[noreturn]] void reject(std::ptrdiff_t offset, const std::string& message) const {
        throw Error{ErrorKind::broken_input, where(offset), message};
    }
    [[noreturn]] void reject(const pugi::xml_node& node, const std::string& message) const {
        reject(node.offset_debug(), message);
    }

    std::string_view document_;
    const std::string& name_;
    Accent accent_;
    pugi::xml_document xml_;
    pugi::xml_node root_;
    std::string prefix_, alphabet_, language_;
    std::map<std::pair<std::string, std::string>, std::size_t> places_;  // of grapheme and role
    std::map<std::string, std::set<std::string>> roles_;                 // of each grapheme
    std::vector<Pronunciation> entries_;
    mutable std::ptrdiff_t counted_to_ = 0, line_ = 1;
};

}  // namespace

std::vector<LexiconEntry> parse_pls(std::string_view document, const std::string& name, Accent accent) {
    guard_xml(document, name);
    return Reader(document, name, accent).read();
}

}  // namespace audio_edition
