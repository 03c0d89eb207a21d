// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/page_findings.h"

#include <algorithm>
#include <string>

#include "ingest/html/author.h"
#include "ingest/html/element_selector.h"
#include "ingest/html/publication_date.h"
#include "ingest/rule_meaning.h"

namespace audio_edition {
namespace {

using Candidates = std::vector<FindingCandidate>;

/// The candidate that has the value, or most of it, before the others; each value once.
Finding settle_finding(std::string subject, const std::string& value, const Candidates& candidates) {
    Finding finding{std::move(subject), {value, {}}, {}};
    for (const FindingCandidate& one : candidates) {
        const bool is_winner = !one.value.empty() && value.find(one.value) != std::string::npos;
        if (is_winner && finding.winner.evidence.empty()) finding.winner.evidence = one.evidence;
        const bool is_known =
            is_winner || std::ranges::any_of(finding.others, [&](const FindingCandidate& other) {
                return other.value == one.value;
            });
        if (!is_known && !one.value.empty()) finding.others.push_back(one);
    }
    if (value.empty()) finding.winner.evidence = "nothing on the page names one";
    return finding;
}

Candidates title_candidates(const WebPage& page, const IngestOptions& options) {
    Candidates candidates;
    if (options.title) candidates.push_back({*options.title, "--title"});
    const Headline& headline = page.headline;
    if (headline.element != no_node) {
        candidates.push_back(
            {headline.title, "the headline, " + element_selector(page.tree.nodes[headline.element])});
    }
    for (const std::string& title : page.metadata.titles) {
        const bool is_cut = !headline.title.empty() && title.starts_with(headline.title);
        candidates.push_back({is_cut ? headline.title : title, "metadata of the page: \"" + title + "\""});
    }
    return candidates;
}

std::string words_in_sentences(std::size_t words) {
    return std::to_string(words) + (words == 1 ? " word" : " words") + " in sentences";
}

Finding article_finding(const WebPage& page, const ChosenArticle& chosen, const IngestOptions& options) {
    Finding finding{"article", {}, {}};
    for (const NodeIndex element : chosen.elements) {
        std::string& names = finding.winner.value;
        names += (names.empty() ? "" : ", ") + element_selector(page.tree.nodes[element]);
    }
    finding.winner.evidence = options.article ? "--article " + *options.article + ": " : "";
    finding.winner.evidence += std::to_string(chosen.words) + " of the " +
                               words_in_sentences(chosen.words_shown) + " that the page shows";
    if (!chosen.taken_in.empty()) finding.winner.evidence += ", with what reads like it";
    for (const LeftOutText& text : chosen.left_out) {
        finding.others.push_back(
            {element_selector(page.tree.nodes[text.node]),
             words_in_sentences(text.words) + ", left out as " + std::string(text.rule)});
    }
    return finding;
}

}  // namespace

std::vector<Finding> page_findings(const WebPage& page, const ChosenArticle& chosen, const Document& document,
                                   const IngestOptions& options) {
    Candidates authors;
    if (options.author) authors.push_back({*options.author, "--author"});
    std::ranges::copy(author_candidates(page.tree, page.facts, page.metadata, page.headline),
                      std::back_inserter(authors));
    return {settle_finding("title", document.title.text(), title_candidates(page, options)),
            settle_finding("author", document.author.text(), authors),
            settle_finding("date", document.date,
                           date_candidates(page.tree, page.facts, page.metadata, page.headline)),
            article_finding(page, chosen, options)};
}

std::vector<OmissionEvidence> omission_evidence(const WebPage& page, const std::vector<Omission>& omissions) {
    std::vector<OmissionEvidence> evidence;
    for (const Omission& omission : omissions) {
        const MarkupNode& node = page.tree.nodes[omission.node];
        const MarkupNode& element = node.is_text() ? page.tree.nodes[node.parent] : node;
        const std::string_view meaning = meaning_of_rule(omission.rule);
        evidence.push_back(
            {node.source, element_selector(element) + (meaning.empty() ? "" : ": ") + std::string(meaning)});
    }
    std::ranges::sort(evidence, {}, [](const OmissionEvidence& one) { return one.source.begin; });
    return evidence;
}

}  // namespace audio_edition
