// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/trace_table.h"

#include "pipeline/excerpt.h"

namespace audio_edition {

std::string trace_heading() {
    return "bytes\twritten\tspoken\tclass\trule\trunner-up\tits rule";
}

std::string trace_row(const std::string& place, const MappedText& written, const Trace& trace) {
    const std::string before = on_one_line(trace.written.of(written.text()));
    const bool pronounced =
        (trace.rule.origin == RuleOrigin::lexicon || trace.rule.origin == RuleOrigin::letters) &&
        !trace.ipa.empty();
    if (before == trace.spoken && !pronounced) return "";
    const ByteSpan span = written.source_of(trace.written);
    const bool contested = !trace.runner_up.empty();
    return place + std::to_string(span.begin) + "-" + std::to_string(span.end) + "\t" + before + "\t" +
           on_one_line(trace.spoken) + (pronounced ? " [" + trace.ipa + "]" : "") + "\t" +
           std::string(trace.rule.semiotic_class) + "\t" + std::string(trace.rule.name) + "\t" +
           on_one_line(trace.runner_up) + "\t" + (contested ? name_of(trace.runner_up_rule) : "") + "\n";
}

}  // namespace audio_edition
