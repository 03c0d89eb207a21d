// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace audio_edition::en {

/// What money is called: one dollar, two dollars; its hundredth part likewise, where people speak of it.
struct Currency {
    std::string_view one, many;
    std::string_view hundredth, hundredths;  ///< empty: said as decimals
    bool bare_hundredths = false;            ///< three pounds fifty: the part needs no "and"
};

namespace currencies {
inline constexpr Currency baht{"baht", "baht", "", ""};
inline constexpr Currency bitcoin{"bitcoin", "bitcoins", "", ""};
inline constexpr Currency cedi{"cedi", "cedis", "pesewa", "pesewas"};
inline constexpr Currency colon{"colón", "colones", "", ""};
inline constexpr Currency dinar{"dinar", "dinars", "", ""};
inline constexpr Currency dirham{"dirham", "dirhams", "", ""};
inline constexpr Currency dollar{"dollar", "dollars", "cent", "cents"};
inline constexpr Currency dong{"dong", "dong", "", ""};
inline constexpr Currency ether{"ether", "ether", "", ""};
inline constexpr Currency euro{"euro", "euros", "cent", "cents"};
inline constexpr Currency forint{"forint", "forints", "", ""};
inline constexpr Currency franc{"franc", "francs", "centime", "centimes"};
inline constexpr Currency guarani{"guarani", "guaranies", "", ""};
inline constexpr Currency guilder{"guilder", "guilders", "cent", "cents"};
inline constexpr Currency hryvnia{"hryvnia", "hryvnias", "", ""};
inline constexpr Currency kip{"kip", "kip", "", ""};
inline constexpr Currency koruna{"koruna", "korunas", "", ""};
inline constexpr Currency krona{"krona", "kronor", "", ""};
inline constexpr Currency krone{"krone", "kroner", "", ""};
inline constexpr Currency kuna{"kuna", "kunas", "", ""};
inline constexpr Currency lari{"lari", "lari", "", ""};
inline constexpr Currency leu{"leu", "lei", "", ""};
inline constexpr Currency lev{"lev", "leva", "", ""};
inline constexpr Currency lira{"lira", "lire", "", ""};
inline constexpr Currency turkish_lira{"lira", "liras", "", ""};
inline constexpr Currency manat{"manat", "manat", "", ""};
inline constexpr Currency mark{"mark", "marks", "pfennig", "pfennigs"};
inline constexpr Currency naira{"naira", "naira", "kobo", "kobo"};
inline constexpr Currency peseta{"peseta", "pesetas", "", ""};
inline constexpr Currency peso{"peso", "pesos", "centavo", "centavos"};
inline constexpr Currency pound{"pound", "pounds", "penny", "pence", true};
inline constexpr Currency rand{"rand", "rand", "cent", "cents"};
inline constexpr Currency real{"real", "reais", "centavo", "centavos"};
inline constexpr Currency ringgit{"ringgit", "ringgit", "sen", "sen"};
inline constexpr Currency riyal{"riyal", "riyals", "", ""};
inline constexpr Currency rouble{"ruble", "rubles", "kopeck", "kopecks"};
inline constexpr Currency rupee{"rupee", "rupees", "paisa", "paise"};
inline constexpr Currency rupiah{"rupiah", "rupiah", "", ""};
inline constexpr Currency schilling{"schilling", "schillings", "", ""};
inline constexpr Currency shekel{"shekel", "shekels", "", ""};
inline constexpr Currency shilling{"shilling", "shillings", "", ""};
inline constexpr Currency taka{"taka", "taka", "", ""};
inline constexpr Currency tenge{"tenge", "tenge", "", ""};
inline constexpr Currency tugrik{"tugrik", "tugriks", "", ""};
inline constexpr Currency won{"won", "won", "", ""};
inline constexpr Currency yen{"yen", "yen", "", ""};
inline constexpr Currency yuan{"yuan", "yuan", "", ""};
inline constexpr Currency zloty{"zloty", "zlotys", "", ""};
}  // namespace currencies

struct CurrencySign {
    char32_t sign;
    const Currency* currency;
};

inline constexpr auto currency_signs = std::to_array<CurrencySign>({
    {U'$', &currencies::dollar},   {U'£', &currencies::pound},        {U'¥', &currencies::yen},
    {U'฿', &currencies::baht},     {U'₡', &currencies::colon},        {U'₣', &currencies::franc},
    {U'₤', &currencies::lira},     {U'₦', &currencies::naira},        {U'₧', &currencies::peseta},
    {U'₨', &currencies::rupee},    {U'₩', &currencies::won},          {U'₪', &currencies::shekel},
    {U'₫', &currencies::dong},     {U'€', &currencies::euro},         {U'₭', &currencies::kip},
    {U'₮', &currencies::tugrik},   {U'₱', &currencies::peso},         {U'₲', &currencies::guarani},
    {U'₴', &currencies::hryvnia},  {U'₵', &currencies::cedi},         {U'₸', &currencies::tenge},
    {U'₹', &currencies::rupee},    {U'₺', &currencies::turkish_lira}, {U'₼', &currencies::manat},
    {U'₽', &currencies::rouble}, {U'₾', &currencies::lari},       {U'₿', &currencies::bitcoin},
});
inline constexpr std::u32string_view currency_sign_characters =
    U"$£¥฿₡₣₤₦₧₨₩₪₫€₭₮₱₲₴₵₸₹₺₼₽₾₿";

/// Letters that make a sign someone's: US$5. Sorted by the letters, folded.
struct SignPrefix {
    std::string_view letters;
    char32_t sign;
    std::string_view whose;
    const Currency* currency;
};

inline constexpr auto sign_prefixes = std::to_array<SignPrefix>({
    {"a", U'$', "Australian", &currencies::dollar},
    {"au", U'$', "Australian", &currencies::dollar},
    {"aud", U'$', "Australian", &currencies::dollar},
    {"b", U'$', "Bahamian", &currencies::dollar},
    {"bz", U'$', "Belize", &currencies::dollar},
    {"c", U'$', "Canadian", &currencies::dollar},
    {"ca", U'$', "Canadian", &currencies::dollar},
    {"cad", U'$', "Canadian", &currencies::dollar},
    {"can", U'$', "Canadian", &currencies::dollar},
    {"cn", U'¥', "", &currencies::yuan},
    {"e", U'£', "Egyptian", &currencies::pound},
    {"gb", U'£', "", &currencies::pound},
    {"hk", U'$', "Hong Kong", &currencies::dollar},
    {"ir", U'£', "Irish", &currencies::pound},
    {"j", U'$', "Jamaican", &currencies::dollar},
    {"mex", U'$', "Mexican", &currencies::peso},
    {"mx", U'$', "Mexican", &currencies::peso},
    {"n", U'$', "Namibian", &currencies::dollar},
    {"nt", U'$', "Taiwan", &currencies::dollar},
    {"nz", U'$', "New Zealand", &currencies::dollar},
    {"r", U'$', "", &currencies::real},
    {"rmb", U'¥', "", &currencies::yuan},
    {"s", U'$', "Singapore", &currencies::dollar},
    {"sg", U'$', "Singapore", &currencies::dollar},
    {"tt", U'$', "Trinidad", &currencies::dollar},
    {"us", U'$', "U.S", &currencies::dollar},
    {"usd", U'$', "U.S", &currencies::dollar},
    {"z", U'$', "Zimbabwean", &currencies::dollar},
});

/// Codes and short names, exactly as they are written. Sorted.
struct CurrencyCode {
    std::string_view code;
    std::string_view whose;
    const Currency* currency;
    bool before = true;  ///< may stand before its number; not where it is also a word or somebody's initials
};

inline constexpr auto currency_codes = std::to_array<CurrencyCode>({
    {"AED", "", &currencies::dirham},
    {"ARS", "Argentine", &currencies::peso},
    {"ATS", "", &currencies::schilling, false},
    {"AUD", "Australian", &currencies::dollar},
    {"BDT", "", &currencies::taka},
    {"BEF", "Belgian", &currencies::franc},
    {"BGN", "", &currencies::lev},
    {"BHD", "Bahraini", &currencies::dinar},
    {"BRL", "", &currencies::real},
    {"BTC", "", &currencies::bitcoin},
    {"CAD", "Canadian", &currencies::dollar, false},
    {"CHF", "Swiss", &currencies::franc},
    {"CLP", "Chilean", &currencies::peso},
    {"CNY", "", &currencies::yuan},
    {"COP", "Colombian", &currencies::peso, false},
    {"CZK", "", &currencies::koruna},
    {"DEM", "", &currencies::mark, false},
    {"DKK", "Danish", &currencies::krone},
    {"DM", "", &currencies::mark},
    {"DZD", "Algerian", &currencies::dinar},
    {"EGP", "Egyptian", &currencies::pound},
    {"ESP", "", &currencies::peseta, false},
    {"ETH", "", &currencies::ether, false},
    {"EUR", "", &currencies::euro},
    {"FRF", "French", &currencies::franc},
    {"GBP", "", &currencies::pound},
    {"GHS", "", &currencies::cedi},
    {"HKD", "Hong Kong", &currencies::dollar},
    {"HRK", "Croatian", &currencies::kuna},
    {"HUF", "", &currencies::forint},
    {"IDR", "", &currencies::rupiah},
    {"ILS", "", &currencies::shekel, false},
    {"INR", "Indian", &currencies::rupee},
    {"IQD", "Iraqi", &currencies::dinar},
    {"IRR", "Iranian", &currencies::riyal},
    {"ISK", "Icelandic", &currencies::krona},
    {"ITL", "", &currencies::lira},
    {"JOD", "Jordanian", &currencies::dinar},
    {"JPY", "", &currencies::yen},
    {"KES", "Kenyan", &currencies::shilling},
    {"KRW", "", &currencies::won},
    {"KSh", "Kenyan", &currencies::shilling},
    {"KWD", "Kuwaiti", &currencies::dinar},
    {"KZT", "", &currencies::tenge},
    {"Kr", "", &currencies::krone},
    {"Ksh", "Kenyan", &currencies::shilling},
    {"Kč", "", &currencies::koruna},
    {"LKR", "Sri Lankan", &currencies::rupee},
    {"MAD", "Moroccan", &currencies::dirham, false},
    {"MXN", "Mexican", &currencies::peso},
    {"MYR", "", &currencies::ringgit},
    {"NGN", "", &currencies::naira},
    {"NLG", "", &currencies::guilder},
    {"NOK", "Norwegian", &currencies::krone},
    {"NPR", "Nepalese", &currencies::rupee, false},
    {"NZD", "New Zealand", &currencies::dollar},
    {"OMR", "Omani", &currencies::riyal},
    {"PHP", "Philippine", &currencies::peso, false},
    {"PKR", "Pakistani", &currencies::rupee},
    {"PLN", "", &currencies::zloty},
    {"QAR", "Qatari", &currencies::riyal},
    {"RM", "", &currencies::ringgit},
    {"RMB", "", &currencies::yuan},
    {"RON", "", &currencies::leu, false},
    {"RSD", "Serbian", &currencies::dinar},
    {"RUB", "", &currencies::rouble},
    {"Re", "", &currencies::rupee, false},
    {"Rs", "", &currencies::rupee},
    {"SAR", "Saudi", &currencies::riyal, false},
    {"SEK", "Swedish", &currencies::krona},
    {"SGD", "Singapore", &currencies::dollar},
    {"THB", "", &currencies::baht},
    {"TND", "Tunisian", &currencies::dinar},
    {"TRY", "Turkish", &currencies::turkish_lira, false},
    {"TWD", "Taiwan", &currencies::dollar},
    {"TZS", "Tanzanian", &currencies::shilling},
    {"Tk", "", &currencies::taka},
    {"UAH", "", &currencies::hryvnia},
    {"UGX", "Ugandan", &currencies::shilling},
    {"USD", "United States", &currencies::dollar},
    {"VND", "", &currencies::dong},
    {"ZAR", "", &currencies::rand},
    {"kr", "", &currencies::krone},
    {"zł", "", &currencies::zloty},
});

/// The words that may begin an amount of money: the letters of both tables above, folded.
inline constexpr auto currency_words = std::to_array<std::string_view>({
    "a",   "aed", "ars", "ats", "au",  "aud", "b",   "bdt", "bef", "bgn", "bhd", "brl", "btc", "bz",
    "c",   "ca",  "cad", "can", "chf", "clp", "cn",  "cny", "czk", "dkk", "dm",  "dzd", "e",   "egp",
    "eur", "frf", "gb",  "gbp", "ghs", "hk",  "hkd", "hrk", "huf", "idr", "inr", "iqd", "ir",  "irr",
    "isk", "itl", "j",   "jod", "jpy", "kes", "kr",  "krw", "ksh", "kwd", "kzt", "kč",  "lkr", "mex",
    "mx",  "mxn", "myr", "n",   "ngn", "nlg", "nok", "nt",  "nz",  "nzd", "omr", "pkr", "pln", "qar",
    "r",   "rm",  "rmb", "rs",  "rsd", "rub", "s",   "sek", "sg",  "sgd", "thb", "tk",  "tnd", "tt",
    "twd", "tzs", "uah", "ugx", "us",  "usd", "vnd", "z",   "zar", "zł",
});
static_assert(std::ranges::is_sorted(currency_codes, {}, &CurrencyCode::code));

}  // namespace audio_edition::en
