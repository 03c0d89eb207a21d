// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/hi/hindi.h"

#include <array>

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/grammar.h"
#include "normalize/languages/cldr/rules.h"

namespace audio_edition::hi {
namespace {

constexpr auto signs = std::to_array<cldr::Sign>({
    {U'&', "और"},
    {U'+', "जोड़"},
    {U'=', "बराबर"},
    {U'%', "प्रतिशत"},
    {U'€', "यूरो"},
    {U'$', "डॉलर"},
    {U'£', "पाउंड"},
    {U'₹', "रुपये"},
    {U'¥', "येन"},
    {U'@', "ऐट"},
    {U'°', "डिग्री"},
    {U'#', "हैश"},
    {U'×', "गुणा"},
});

constexpr auto units = std::to_array<cldr::Unit>({
    {"किमी", "किलोमीटर", "किलोमीटर"},
    {"किग्रा", "किलोग्राम", "किलोग्राम"},
    {"सेमी", "सेंटीमीटर", "सेंटीमीटर"},
    {"मिमी", "मिलीमीटर", "मिलीमीटर"},
    {"मिली", "मिलीलीटर", "मिलीलीटर"},
});
constexpr auto currencies = std::to_array<cldr::CurrencyForm>({
    {"₹", "रुपया", "रुपये", "पैसा", "पैसे"},
    {"INR", "रुपया", "रुपये", "पैसा", "पैसे"},
    {"€", "यूरो", "यूरो", "सेंट", "सेंट"},
    {"EUR", "यूरो", "यूरो", "सेंट", "सेंट"},
    {"$", "डॉलर", "डॉलर", "सेंट", "सेंट"},
    {"USD", "डॉलर", "डॉलर", "सेंट", "सेंट"},
    {"£", "पाउंड", "पाउंड", "पेंस", "पेंस"},
    {"¥", "येन", "येन"},
});
constexpr auto scales = std::to_array<cldr::ScaleForm>({
    {.written = "हज़ार", .one = "हज़ार", .many = "हज़ार"},
    {.written = "हजार", .one = "हजार", .many = "हजार"},
    {.written = "लाख", .one = "लाख", .many = "लाख"},
    {.written = "करोड़", .one = "करोड़", .many = "करोड़"},
    {.written = "अरब", .one = "अरब", .many = "अरब"},
});

constinit const cldr::Forms forms{
    .numbers = {.decimal_marks = U".",
                .group_marks = U",",
                .decimal_word = "दशमलव",
                .point_word = {},
                .minus = "ऋण",
                .plus = {},
                .decimals_as_number = false},
    .range = "से",
    .currencies = currencies,
    .scales = scales,
    .units = units,
    .signs = signs,
    .powers = {"का वर्ग", "का घन", "की घात"},
};

class HindiGrammar final : public cldr::Grammar {
  public:
    HindiGrammar() : Grammar("hi", hi::forms) {}

    /// Nineteen hundred eighty-four, as everybody says it.
    [[nodiscard]] std::string year(std::int64_t year) const override {
        constexpr std::int64_t first = 1100, last = 1999;
        if (year < first || year > last) return cardinal(year);
        std::string words = cardinal(year / 100) + " सौ";
        return year % 100 == 0 ? words : words + ' ' + cardinal(year % 100);
    }
};

const cldr::Grammar* grammar(std::string_view /*language*/) {
    static const HindiGrammar hindi;
    return &hindi;
}

std::span<const SemioticClass> classes() {
    static const std::vector<SemioticClass> table = cldr::classes_with({});
    return table;
}

}  // namespace

constinit const LanguageRules rules = cldr::rules_with("hi", grammar, classes);

}  // namespace audio_edition::hi
