// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/ru/russian.h"

namespace audio_edition {

constinit const WordsAnywhere russian_anywhere{
    .language = "ru",
    .months = {"янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"},
    .related_links = {"читайте также (<more>)"},
};

}  // namespace audio_edition
