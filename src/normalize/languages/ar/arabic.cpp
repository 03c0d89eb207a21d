// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/ar/arabic.h"

#include <array>

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/grammar.h"
#include "normalize/languages/cldr/rules.h"

namespace audio_edition::ar {
namespace {

constexpr auto signs = std::to_array<cldr::Sign>({
    {U'&', "و"},
    {U'+', "زائد"},
    {U'=', "يساوي"},
    {U'%', "بالمائة"},
    {U'€', "يورو"},
    {U'$', "دولار"},
    {U'£', "جنيه"},
    {U'@', "آت"},
    {U'°', "درجة"},
    {U'#', "هاشتاغ"},
    {U'×', "في"},
});

constexpr auto units = std::to_array<cldr::Unit>({
    {"%", "بالمائة", "بالمائة"},
    {"كم", "كيلومتر", "كيلومتر", cldr::Gender::masculine, "كيلومترات"},
    {"كغ", "كيلوغرام", "كيلوغرام", cldr::Gender::masculine, "كيلوغرامات"},
    {"كجم", "كيلوغرام", "كيلوغرام", cldr::Gender::masculine, "كيلوغرامات"},
    {"سم", "سنتيمتر", "سنتيمتر", cldr::Gender::masculine, "سنتيمترات"},
});

constinit const cldr::Forms forms{
    .numbers = {.decimal_marks = U".\u066B",
                .group_marks = U",\u066C",
                .decimal_word = "فاصل",
                .point_word = {},
                .minus = "ناقص",
                .plus = {},
                .decimals_as_number = false},
    .range = "إلى",
    .units = units,
    .signs = signs,
    .powers = {"تربيع", "تكعيب", "أس"},
};

struct Spelling {
    std::string_view by_cldr, usual;
};
/// CLDR writes hundreds in two words, and two with a wrong letter.
constexpr auto spellings = std::to_array<Spelling>({{"إثن", "اثن"},
                                                    {"ثلاثة مائة", "ثلاثمائة"},
                                                    {"أربعة مائة", "أربعمائة"},
                                                    {"خمسة مائة", "خمسمائة"},
                                                    {"ستة مائة", "ستمائة"},
                                                    {"سبعة مائة", "سبعمائة"},
                                                    {"ثمانية مائة", "ثمانمائة"},
                                                    {"تسعة مائة", "تسعمائة"},
                                                    {"ألفين و", "ألفان و"},
                                                    {"واحد مليون", "مليون"},
                                                    {"واحد ألف", "ألف"}});

class ArabicGrammar final : public cldr::Grammar {
  public:
    ArabicGrammar() : Grammar("ar", ar::forms) {}

  protected:
    [[nodiscard]] std::string parted(std::string words) const override {
        for (const Spelling& spelling : spellings)
            for (std::size_t at = words.find(spelling.by_cldr); at != words.npos;
                 at = words.find(spelling.by_cldr, at + spelling.usual.size()))
                words.replace(at, spelling.by_cldr.size(), spelling.usual);
        return words;
    }
};

const cldr::Grammar* grammar(std::string_view /*language*/) {
    static const ArabicGrammar arabic;
    return &arabic;
}

std::span<const SemioticClass> classes() {
    static const std::vector<SemioticClass> table = cldr::classes_with({});
    return table;
}

}  // namespace

constinit const LanguageRules rules = cldr::rules_with("ar", grammar, classes);

}  // namespace audio_edition::ar
