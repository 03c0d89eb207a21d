// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace audio_edition::en {

/// Last labels of Internet names, and how they are said; empty: as they are written.
struct TopLevelDomain {
    std::string_view label, spoken;
    bool bare = true;  ///< tells an address by itself; not where it is an English word that a missing space
                       ///< after a full stop would bring there
};

/// Sorted.
inline constexpr auto top_level_domains = std::to_array<TopLevelDomain>({
    {"ac", "A.C"},         {"ae", "A.E"},        {"ai", "A.I"},        {"am", "A.M", false},
    {"app", "", false},    {"ar", "A.R"},        {"art", "", false},   {"asia", "", false},
    {"at", "A.T", false},  {"au", "A.U"},        {"bank", "", false},  {"be", "B.E", false},
    {"bg", "B.G"},         {"biz", ""},          {"blog", "", false},  {"br", "B.R"},
    {"by", "B.Y", false},  {"ca", "C.A"},        {"cc", "C.C"},        {"ch", "C.H"},
    {"cl", "C.L"},         {"club", "", false},  {"cn", "C.N"},        {"co", ""},
    {"com", ""},           {"cz", "C.Z"},        {"de", "D.E"},        {"dev", "", false},
    {"dk", "D.K"},         {"edu", ""},          {"ee", "E.E"},        {"es", "E.S"},
    {"eu", "E.U"},         {"fi", "F.I"},        {"fm", "F.M"},        {"fr", "F.R"},
    {"gl", "G.L"},         {"gov", ""},          {"gr", "G.R"},        {"hk", "H.K"},
    {"hr", "H.R"},         {"hu", "H.U"},        {"id", "I.D", false}, {"ie", "I.E"},
    {"il", "I.L"},         {"in", "in", false},  {"info", ""},         {"int", "", false},
    {"io", "I.O"},         {"ir", "I.R"},        {"is", "I.S", false}, {"it", "I.T", false},
    {"jobs", "", false},   {"jp", "J.P"},        {"ke", "K.E"},        {"kr", "K.R"},
    {"lt", "L.T"},         {"lu", "L.U"},        {"lv", "L.V"},        {"ly", "L.Y"},
    {"me", "", false},     {"media", "", false}, {"mil", ""},          {"mobi", ""},
    {"museum", "", false}, {"mx", "M.X"},        {"my", "M.Y", false}, {"name", "", false},
    {"net", ""},           {"news", "", false},  {"ng", "N.G"},        {"nl", "N.L"},
    {"no", "N.O", false},  {"nu", "N.U"},        {"nz", "N.Z"},        {"one", "", false},
    {"online", "", false}, {"org", ""},          {"ph", "P.H"},        {"pk", "P.K"},
    {"pl", "P.L"},         {"press", "", false}, {"pro", "", false},   {"pt", "P.T"},
    {"ro", "R.O"},         {"rs", "R.S"},        {"ru", "R.U"},        {"sa", "S.A"},
    {"se", "S.E"},         {"sg", "S.G"},        {"shop", "", false},  {"si", "S.I"},
    {"site", "", false},   {"sk", "S.K"},        {"so", "S.O", false}, {"store", "", false},
    {"tech", "", false},   {"th", "T.H"},        {"to", "T.O", false}, {"today", "", false},
    {"tr", "T.R"},         {"tv", "T.V"},        {"tw", "T.W"},        {"ua", "U.A"},
    {"uk", "U.K"},         {"us", "U.S", false}, {"vn", "V.N"},        {"wiki", "", false},
    {"world", "", false},  {"xyz", "X.Y.Z"},     {"za", "Z.A"},        {"zw", "Z.W"},
});

/// Endings of file names, and how they are said; empty: as they are written. Sorted.
struct FileEnding {
    std::string_view letters, spoken;
};

inline constexpr auto file_endings = std::to_array<FileEnding>({
    {"apk", "A.P.K"},    {"asp", "A.S.P"}, {"aspx", "A.S.P.X"}, {"avi", "A.V.I"},    {"bak", "bak"},
    {"bat", "bat"},      {"bmp", "B.M.P"}, {"cfg", "C.F.G"},    {"cgi", "C.G.I"},    {"cpp", "C.P.P"},
    {"css", "C.S.S"},    {"csv", "C.S.V"}, {"dll", "D.L.L"},    {"dmg", "D.M.G"},    {"doc", "doc"},
    {"docx", "doc X"},   {"eps", "E.P.S"}, {"epub", "E pub"},   {"exe", "E.X.E"},    {"flac", "flac"},
    {"gif", "gif"},      {"gz", "G.Z"},    {"htm", "H.T.M"},    {"html", "H.T.M.L"}, {"ini", "I.N.I"},
    {"iso", "I.S.O"},    {"jar", "jar"},   {"jpeg", "J peg"},   {"jpg", "J.P.G"},    {"js", "J.S"},
    {"json", "json"},    {"jsp", "J.S.P"}, {"log", "log"},      {"md", "M.D"},       {"mobi", "mobi"},
    {"mov", "mov"},      {"msi", "M.S.I"}, {"odt", "O.D.T"},    {"ogg", "ogg"},      {"pdf", "P.D.F"},
    {"php", "P.H.P"},    {"png", "P.N.G"}, {"ppt", "P.P.T"},    {"pptx", "P.P.T.X"}, {"psd", "P.S.D"},
    {"py", "P.Y"},       {"rar", "rar"},   {"rtf", "R.T.F"},    {"sql", "S.Q.L"},    {"svg", "S.V.G"},
    {"tar", "tar"},      {"tex", "tex"},   {"tiff", "tiff"},    {"tmp", "T.M.P"},    {"tsv", "T.S.V"},
    {"txt", "T.X.T"},    {"wav", "wav"},   {"wma", "W.M.A"},    {"wmv", "W.M.V"},    {"xls", "X.L.S"},
    {"xlsx", "X.L.S.X"}, {"xml", "X.M.L"}, {"yaml", "yaml"},    {"yml", "Y.M.L"},    {"zip", "zip"},
});

static_assert(std::ranges::is_sorted(top_level_domains, {}, &TopLevelDomain::label));
static_assert(std::ranges::is_sorted(file_endings, {}, &FileEnding::letters));

}  // namespace audio_edition::en
