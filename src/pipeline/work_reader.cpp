// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/work_reader.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/error.h"
#include "ingest/source_on_disk.h"
#include "language/reader_words.h"
#include "pipeline/choose_guest.h"
#include "pipeline/delivery/section_silence.h"
#include "pipeline/describe.h"
#include "pipeline/jobs.h"
#include "pipeline/pronunciation.h"

namespace audio_edition {
namespace {

BuildRequest with_profile(BuildRequest request, const DeliveryProfile* profile) {
    if (profile != nullptr) {
        request.formats = {profile->format};
        request.kilobits = profile->kilobits;
        request.clips = request.clips || profile->clips;
    }
    check_request(request);
    return request;
}

LexiconReader lexicon_reader(const Voice& voice, const std::optional<Language>& accent) {
    LexiconReader reader = reader_of(voice);
    if (accent) reader.language = accent->tag();
    return reader;
}

std::map<std::string, std::size_t> passages_by_language(const Document& document) {
    std::map<std::string, std::size_t> passages;
    for_each_section(document, [&](const Section& section, int) {
        if (!section.language.empty()) ++passages[section.language];
        for (const Block& block : section.blocks)
            if (!block.language.empty()) ++passages[block.language];
    });
    return passages;
}

}  // namespace

WorkReader::WorkReader(const BuildRequest& asked, const Installation& installation,
                       std::optional<Language> accent)
    : profile(asked.profile ? &find_profile(*asked.profile) : nullptr),
      request(with_profile(asked, profile)),
      jobs(jobs_or_cores(request.jobs)),
      installation_(installation),
      chosen_(choose_voice(Language::english(), wishes(), installation.data)),
      accent_(accent) {}

std::string WorkReader::fetched_bytes(const std::stop_token& stop) {
    PageLimits limits;
    limits.bytes = request.limits.file_bytes;
    limits.private_addresses = request.limits.private_addresses;
    page_ = fetch_page(request.source.native(), limits, stop);
    return std::exchange(page_->bytes, {});
}

std::string WorkReader::source_bytes(const std::stop_token& stop) {
    if (!request.bytes && is_page_address(request.source)) return fetched_bytes(stop);
    if (!request.bytes) return read_source_file(request.source, request.limits.file_bytes, Pipes::read);
    if (request.bytes->size() <= request.limits.file_bytes) return *request.bytes;
    throw Error{ErrorKind::broken_input, request.source.native(),
                "has " + std::to_string(request.bytes->size()) + " bytes, more than the " +
                    std::to_string(request.limits.file_bytes) + " that are read; raise the limit"};
}

IngestOptions WorkReader::overrides() const {
    std::optional<std::string> encoding = request.encoding;
    if (!encoding && page_ && !page_->encoding.empty()) encoding = page_->encoding;
    return {request.title,
            request.author,
            request.language,
            encoding,
            request.policies,
            request.limits,
            request.article,
            request.strict,
            page_ ? page_->media_type : std::string(),
            false,
            false};
}

Document WorkReader::ingest(std::string bytes, Diagnostics& diagnostics, KeptSource kept) const {
    IngestOptions options = overrides();
    options.keeps_layout = kept.layout;
    options.keeps_book = kept.book;
    return ingest_bytes(std::move(bytes), page_ ? page_->address : source_name(request.source), options,
                        diagnostics);
}

void WorkReader::take(ChosenVoice chosen) {
    const bool is_same = chosen.voice.name == chosen_.voice.name && chosen.reading == chosen_.reading;
    chosen_ = std::move(chosen);
    cast_.reset();
    guests_.clear();
    foreign_words_.reset();
    evidence_.reset();
    if (!is_same) rules_.reset();
}

void WorkReader::choose_voice_for(Document& document, Diagnostics& diagnostics) {
    take(choose_voice(document, wishes(), request.foreign_text, installation_.data, diagnostics));
    if (request.foreign_passages == ForeignPassages::guests) choose_guests(document, diagnostics);
    learn_phrases(document);
    evidence_ = gather_evidence(document, accent_.value_or(chosen_.reading));
}

void WorkReader::learn_phrases(const Document& document) {
    const bool speaks = !installation_.speaker.empty();
    if (!speaks || document.phrases.empty() || language_of(voice()).base() != "en") return;
    foreign_words_ = std::make_unique<ForeignWords>(document, installation_);
}

void WorkReader::choose_guests(const Document& document, Diagnostics& diagnostics) {
    for (const auto& [tag, count] : passages_by_language(document)) {
        const Language language = Language::parse_or_english(tag);
        const auto voice =
            choose_guest(language, chosen_.voice, request.preferred_voices, installation_.data);
        if (!voice) {
            diagnostics.note(document.name, "has text in " + language.english_base_name() +
                                                ", which no voice speaks well enough; '" +
                                                chosen_.voice.name +
                                                "' reads it, which may not be understood");
            continue;
        }
        if (voice->name == chosen_.voice.name) continue;
        auto guest =
            std::ranges::find(guests_, voice->name, [](const Guest& each) { return each.voice.name; });
        if (guest == guests_.end()) guest = guests_.insert(guest, {*voice, {}});
        guest->passages[tag] = count;
    }
}

void WorkReader::choose_voice_for(const Language& language) {
    take(choose_voice(language, wishes(), installation_.data));
}

void WorkReader::take_voice(const std::string& name) {
    take(choose_voice(Language::english(), {name, {}}, installation_.data));
}

std::unique_ptr<WorkReader::Rules> WorkReader::rules_of(const Voice& voice, const Language& reading,
                                                        const LexiconReader& reader) const {
    NormalizeOptions options = reading_for(voice, request.reading, reading);
    options.inline_pronunciations = request.inline_pronunciations;
    return std::make_unique<Rules>(
        load_lexicon(reader, installation_.data.lexicon,
                     {request.house_lexicons, request.series_lexicons, request.lexicons}),
        options);
}

const Normalizer& WorkReader::normalizer() {
    if (!rules_)
        rules_ = rules_of(voice(), accent_.value_or(chosen_.reading), lexicon_reader(voice(), accent_));
    // They may have been made for another document.
    if (rules_->options.evidence != evidence_) rules_->read_with(evidence_);
    return *rules_->normalizer;
}

const Cast& WorkReader::cast() {
    if (cast_) return *cast_;
    Cast& cast = cast_.emplace(normalizer());
    rules_of_guests_.clear();
    for (const Guest& guest : guests_) {
        rules_of_guests_.push_back(rules_of(guest.voice, language_of(guest.voice), reader_of(guest.voice)));
        const std::size_t reader = cast.add(*rules_of_guests_.back()->normalizer);
        for (const auto& [language, count] : guest.passages) cast.let_read(language, reader);
    }
    if (foreign_words_) cast.let_pronounce(*foreign_words_);
    return cast;
}

std::string WorkReader::closing_of(const Document& document) const {
    if (!request.closing.empty() || profile == nullptr || !profile->says_the_end) return request.closing;
    return std::string(reader_words(document.language).the_end());
}

Work WorkReader::read(Document document, Diagnostics& diagnostics, SilentSections silent) {
    choose_voice_for(document, diagnostics);
    return read(std::move(document), silent);
}

Work WorkReader::read(Document document, SilentSections silent) {
    const std::string closing = closing_of(document);
    Work work = prepare_work(std::move(document), cast(), voice(), guests_,
                             {request.opening ? Opening::spoken : Opening::left_out, closing, silent, jobs});
    if (profile != nullptr) set_section_silence(work.units, profile->head, profile->tail);
    return work;
}

}  // namespace audio_edition
