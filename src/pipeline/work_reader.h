// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "audio_edition/build.h"
#include "fetch/page.h"
#include "ingest/ingest.h"
#include "language/language.h"
#include "lexicon/lexicon.h"
#include "normalize/normalize.h"
#include "pipeline/cast.h"
#include "pipeline/choose_voice.h"
#include "pipeline/delivery/delivery_profile.h"
#include "pipeline/work.h"

namespace audio_edition {

/// What is kept of a source besides its words.
struct KeptSource {
    bool layout = false;  ///< Document::layout
    bool book = false;    ///< Document::source_book
};

/// Reads works as a request wants them read: with its voice and lexicons, its opening, closing and silences.
/// Whatever is told of a source, and whatever is made of it, is told and made of the Work from here.
///
///     WorkReader reader(request, installation);
///     const Work work = reader.read(reader.ingest(reader.source_bytes(), diagnostics), diagnostics);
///     const WorkEstimate estimate = estimate_work(work, {});
///
/// Holds the lexicon, which takes a tenth of a second to load, for as long as the same voice reads. One
/// thread at a time; the normaliser may be used by any number. `installation` must outlive it.
class WorkReader {
  public:
    /// Throws Error: usage for settings that contradict each other, unavailable for an unknown voice.
    /// `accent` is whose English is read, instead of the voice's.
    WorkReader(const BuildRequest& request, const Installation& installation,
               std::optional<Language> accent = {});

    /// Those of the request, else those of its file, else of the page at its address. Throws as
    /// `read_source_file` and `fetch_page`.
    [[nodiscard]] std::string source_bytes(const std::stop_token& stop = {});
    /// What the request says of a source.
    [[nodiscard]] IngestOptions overrides() const;
    /// The document in `bytes`, called as `request.source` is, with what is to be kept of it. Throws as
    /// `ingest_bytes`.
    [[nodiscard]] Document ingest(std::string bytes, Diagnostics& diagnostics, KeptSource kept = {}) const;
    /// Lets the voice read that `choose_voice` gives, and passages in other languages those that
    /// `choose_guest` does. Throws as they do.
    void choose_voice_for(Document& document, Diagnostics& diagnostics);
    /// Likewise for text in `language` that is not a document.
    void choose_voice_for(const Language& language);
    /// Lets the voice called `name` read, which was chosen for the same source before. Throws as `find_voice`
    /// does.
    void take_voice(const std::string& name);
    /// Chooses the voice, and reads. Throws as `choose_voice` and `prepare_work` do, and for a lexicon that
    /// is missing or malformed.
    [[nodiscard]] Work read(Document document, Diagnostics& diagnostics,
                            SilentSections silent = SilentSections::left_out);
    /// After a voice was chosen.
    [[nodiscard]] Work read(Document document, SilentSections silent = SilentSections::left_out);
    /// The narrator's.
    [[nodiscard]] const Normalizer& normalizer();
    /// Of the document for which voices were chosen last; valid until others are.
    [[nodiscard]] const Cast& cast();
    /// Likewise.
    [[nodiscard]] const std::vector<Guest>& guests() const noexcept { return guests_; }
    /// That was chosen last; of the request before that, if it names one, else the usual one of English.
    [[nodiscard]] const Voice& voice() const noexcept { return chosen_.voice; }

    const DeliveryProfile* const profile;  ///< null for none
    const BuildRequest request;            ///< with what its profile decides
    const int jobs;

  private:
    /// What is said at the end; may be empty.
    [[nodiscard]] std::string closing_of(const Document& document) const;
    [[nodiscard]] std::string fetched_bytes(const std::stop_token& stop);

    [[nodiscard]] WantedVoice wishes() const { return {request.voice, request.preferred_voices}; }
    void take(ChosenVoice chosen);
    void choose_guests(const Document& document, Diagnostics& diagnostics);
    void learn_phrases(const Document& document);

    /// What passages are read by.
    struct Rules {
        Lexicon lexicon;
        NormalizeOptions options;
        std::optional<Normalizer> normalizer;

        Rules(Lexicon words, NormalizeOptions read_as)
            : lexicon(std::move(words)),
              options(std::move(read_as)),
              normalizer(std::in_place, lexicon, options) {}
        /// The same of another work. Of what the old normaliser has read nothing changes.
        void read_with(std::shared_ptr<const WorkEvidence> evidence) {
            options.evidence = std::move(evidence);
            normalizer.emplace(lexicon, options);
        }
    };
    [[nodiscard]] std::unique_ptr<Rules> rules_of(const Voice& voice, const Language& reading,
                                                  const LexiconReader& reader) const;

    const Installation& installation_;
    std::optional<FetchedPage> page_;  ///< without its bytes
    ChosenVoice chosen_;
    const std::optional<Language> accent_;
    std::unique_ptr<Rules> rules_;  ///< of the narrator
    std::vector<Guest> guests_;
    std::vector<std::unique_ptr<Rules>> rules_of_guests_;
    std::unique_ptr<ForeignWords>
        foreign_words_;  ///< where the narrator is English, and the document has some
    std::optional<Cast> cast_;
    std::shared_ptr<const WorkEvidence> evidence_;  ///< of the document for which the voice was chosen
};

}  // namespace audio_edition
