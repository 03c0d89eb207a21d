// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/pls/pls_reader.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/error.h"
#include "lexicon/ipa.h"
#include "lexicon/pls/xml_guard.h"
#include "lexicon/tidy.h"
#include "lexicon/xsampa.h"
#include "text/utf8.h"
#include "xml/read_xml.h"

namespace audio_edition {
namespace {

constexpr std::string_view kNamespace = "http://www.w3.org/2005/01/pronunciation-lexicon";
constexpr std::ptrdiff_t kMostWords = 24;

struct Pronunciation {
    LexiconEntry entry;  ///< without what is written
    bool preferred = false;
};

/// An element that is open, and what was met in it.
struct Element {
    std::string name;  ///< without the document's prefix; empty where it has another one
    std::vector<XmlAttribute> attributes;
    std::size_t begin = 0;
    std::string text;

    [[nodiscard]] bool has(std::string_view wanted) const {
        return std::ranges::find(attributes, wanted, &XmlAttribute::name) != attributes.end();
    }
    [[nodiscard]] std::string_view attribute(std::string_view wanted) const {
        const auto found = std::ranges::find(attributes, wanted, &XmlAttribute::name);
        return found == attributes.end() ? std::string_view{} : found->value;
    }
};

class Reader : private XmlEvents {
  public:
    Reader(std::string_view document, const std::string& name) : document_(document), name_(name) {}

    std::vector<LexiconEntry> read() {
        if (const auto fault = read_xml(document_, {0, document_.size()}, *this))
            reject(fault->at, "is not well-formed XML: " + fault->problem);
        return chosen();
    }

  private:
    void open(std::string_view name, std::vector<XmlAttribute> attributes, std::size_t begin) override {
        Element element{"", std::move(attributes), begin, ""};
        if (open_.empty()) prefix_ = name.substr(0, name.size() - local_name(name).size());
        if (name.starts_with(prefix_)) element.name = name.substr(prefix_.size());
        if (open_.empty()) {
            check_root(element);
        } else if (is_in_lexeme() && is_read(open_.back().name)) {
            reject(begin, "<" + std::string(name) + "> stands where only text may");
        }
        if (open_.size() == 1 && element.name == "lexeme") {
            graphemes_.clear();
            pronunciations_.clear();
        }
        open_.push_back(std::move(element));
    }

    void text(MappedText text) override {
        if (is_in_lexeme()) open_.back().text += text.text();
    }

    void close(std::size_t) override {
        const Element element = std::move(open_.back());
        open_.pop_back();
        if (open_.size() == 2 && open_.back().name == "lexeme") {
            if (element.name == "grapheme") graphemes_.push_back(read_grapheme(element));
            if (element.name == "phoneme" || element.name == "alias")
                pronunciations_.push_back(read_pronunciation(element));
        }
        if (open_.size() == 1 && element.name == "lexeme") end_lexeme(element);
    }

    [[nodiscard]] bool is_in_lexeme() const { return open_.size() == 3 && open_[1].name == "lexeme"; }
    [[nodiscard]] static bool is_read(std::string_view name) {
        return name == "grapheme" || name == "phoneme" || name == "alias";
    }

    void check_root(const Element& root) {
        const std::string declared =
            prefix_.empty() ? "xmlns" : "xmlns:" + prefix_.substr(0, prefix_.size() - 1);
        if (root.name != "lexicon" || root.attribute(declared) != kNamespace) {
            reject(root.begin, "is not a pronunciation lexicon; its root must be <lexicon xmlns=\"" +
                                   std::string(kNamespace) + "\">");
        }
        if (root.attribute("version") != "1.0")
            reject(root.begin, "lacks version=\"1.0\"; other versions are not known");
        alphabet_ = root.attribute("alphabet");
        if (alphabet_.empty()) reject(root.begin, "lacks alphabet=\"ipa\" (or \"x-sampa\")");
        const std::string_view language = root.attribute("xml:lang");
        if (language.empty()) reject(root.begin, "lacks xml:lang=\"en\"");
        language_ = language.substr(0, language.find_first_of("-_"));
    }

    void end_lexeme(const Element& lexeme) {
        if (graphemes_.empty()) reject(lexeme.begin, "a lexeme has no <grapheme>");
        if (pronunciations_.empty()) reject(lexeme.begin, "a lexeme has neither <phoneme> nor <alias>");
        const std::string role = tidy(lexeme.attribute("role"));
        for (const std::string& grapheme : graphemes_) {
            roles_[grapheme].insert(role);
            for (const Pronunciation& one : pronunciations_) offer(grapheme, role, one);
        }
    }

    std::string read_grapheme(const Element& element) {
        std::string written = to_nfc(text_of(element));
        if (written.empty()) reject(element.begin, "a <grapheme> is empty");
        if (std::ranges::count(written, ' ') >= kMostWords)
            reject(element.begin, "a <grapheme> has more than 24 words; write the part that is said wrong");
        return written;
    }

    Pronunciation read_pronunciation(const Element& element) {
        Pronunciation read;
        read.entry.where = where(element.begin);
        read.entry.language = language_;
        read.preferred = prefers(element);
        const std::string said = text_of(element);
        if (said.empty()) reject(element.begin, "a <" + element.name + "> is empty");
        if (element.name == "alias") {
            read.entry.alias = said;
            return read;
        }
        // Other programs write x-SAMPA and IPA.
        const std::string alphabet =
            to_lower(element.has("alphabet") ? element.attribute("alphabet") : std::string_view(alphabet_));
        if (alphabet != "ipa" && alphabet != "x-sampa")
            reject(element.begin, "the alphabet '" + alphabet + "' is not known; there are: ipa, x-sampa");
        read.entry.ipa = alphabet == "ipa" ? said : xsampa_to_ipa(said, read.entry.where);
        check_ipa(read.entry.ipa, read.entry.where);
        return read;
    }

    [[nodiscard]] bool prefers(const Element& element) const {
        const std::string_view value = element.attribute("prefer");
        if (value != "" && value != "true" && value != "false" && value != "1" && value != "0")
            reject(element.begin, "prefer=\"" + std::string(value) + "\" is neither true nor false");
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

    /// Its text with one space for each run of white space.
    [[nodiscard]] std::string text_of(const Element& element) const {
        if (std::ranges::any_of(element.text, [](unsigned char c) {
                return c < 0x20 && c != '\t' && c != '\n' && c != '\r';
            }))
            reject(element.begin, "holds a control character; delete it");
        return tidy(element.text);
    }

    [[nodiscard]] std::string where(std::size_t offset) const {
        offset = std::min(offset, document_.size());
        const std::string_view before = document_.substr(0, offset);
        line_ = offset < counted_to_ ? line_of(document_, offset)
                                     : line_ + line_of(before.substr(counted_to_), before.size()) - 1;
        counted_to_ = offset;
        return name_ + ":" + std::to_string(line_);
    }
    [[noreturn]] void reject(std::size_t offset, const std::string& message) const {
        throw Error{ErrorKind::broken_input, where(offset), message};
    }

    std::string_view document_;
    const std::string& name_;
    std::string prefix_, alphabet_, language_;
    std::vector<Element> open_;
    std::vector<std::string> graphemes_;  // of the lexeme that is open
    std::vector<Pronunciation> pronunciations_;
    std::map<std::pair<std::string, std::string>, std::size_t> places_;  // of grapheme and role
    std::map<std::string, std::set<std::string>> roles_;                 // of each grapheme
    std::vector<Pronunciation> entries_;
    mutable std::size_t counted_to_ = 0, line_ = 1;
};

}  // namespace

std::vector<LexiconEntry> parse_pls(std::string_view document, const std::string& name) {
    guard_xml(document, name);
    return Reader(document, name).read();
}

}  // namespace audio_edition
