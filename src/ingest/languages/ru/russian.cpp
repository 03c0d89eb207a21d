// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/ru/russian.h"

namespace audio_edition {
namespace {

constexpr std::array russian_openings{
    LineOpening{"читайте также", "related links"},
};

}  // namespace

constinit const WordsAnywhere russian_anywhere{
    .language = "ru",
    .months = {"янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"},
    .openings = russian_openings,
};

}  // namespace audio_edition
