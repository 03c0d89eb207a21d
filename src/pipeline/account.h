// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "document/document.h"
#include "document/script.h"
#include "publish/manifest/manifest.h"
#include "text/byte_span.h"

namespace audio_edition {

/// What becomes of the readable bytes of a source: all but markup, white space and what shows as nothing.
struct Account {
    ManifestAccount totals;
    std::vector<ManifestSkipped> skipped;  ///< in the order of the source
    std::vector<ByteSpan> lost;  ///< neither spoken nor skipped: a bug of ours. Empty for a sound script
};

/// Follows every readable byte of a document into what is said, a passage at a time.
///
/// A byte is spoken when it is in a passage that has words, in a token that is not skipped. `announced` says
/// that the script begins with the work's title and author; where it does not, those are skipped by the rule
/// "opening switched off". Takes a byte of memory for four of the source.
class Accounting {
  public:
    /// `document` must outlive this; its sections are not looked at.
    Accounting(const Document& document, bool announced);
    ~Accounting();
    Accounting(const Accounting&) = delete;
    Accounting& operator=(const Accounting&) = delete;

    /// Once for every passage of the script, read, in any order.
    void follow(const Passage& passage);
    /// Once, at the end.
    [[nodiscard]] Account finish();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// The account of a script whose passages are all read.
[[nodiscard]] Account account_for(const Document& document, const Script& script, bool announced);

}  // namespace audio_edition
