// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "text/byte_span.h"
#include "text/mapped_text.h"

namespace audio_edition {

/// Finds which bytes of a page spell each character of a text that Gumbo took from it.
///
/// Gumbo says where a run of text begins and ends, not which entities and ignored tags are in it:
///
///     written  "AT&amp;T </i>&notit;"      read  "AT&T ¬it;"
///     pieces   {0..2} AT   {2..7} &   {7..9} "T "   {13..17} ¬   {17..20} it;
///
/// Which characters a name stands for, and where it ends, is asked of Gumbo itself. Where the two do not fit
/// together, which takes a page made for it, the rest of the run is one piece.
class WrittenText {
  public:
    explicit WrittenText(std::string_view page) : page_(page) {}

    [[nodiscard]] MappedText map(ByteSpan written, std::string_view read);

  private:
    struct Reference {
        std::size_t written = 0;  ///< bytes, with the ampersand; 0 where it is none
        std::size_t read = 0;
    };

    [[nodiscard]] Reference reference(std::string_view written, std::string_view read);
    [[nodiscard]] Reference named_reference(const std::string& written);

    std::string_view page_;
    std::map<std::string, Reference, std::less<>> known_;
};

}  // namespace audio_edition
