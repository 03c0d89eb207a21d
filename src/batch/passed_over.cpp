// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/passed_over.h"

#include <algorithm>
#include <array>
#include <string>

#include "ingest/data_format.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

struct NameRule {
    std::string_view rule;
    std::string_view names;  ///< in lower case, between spaces
};

/// By their last extension.
constexpr std::array extensions{
    NameRule{"editor's backup", " bak bkp old orig rej save swn swo swp "},
    NameRule{"unfinished download",
             " !ut aria2 bc! crdownload download filepart opdownload part partial unconfirmed xltd "},
    NameRule{"temporary file", " temp tmp "},
    NameRule{"file of the system", " lnk url webloc "},
    NameRule{"picture", " avif bmp gif heic heif ico jfif jpeg jpg png psd svg tif tiff webp "},
    NameRule{"sound or film",
             " aac aif aiff avi flac m4a m4b m4v mkv mov mp3 mp4 mpeg mpg oga ogg ogv opus wav webm "
             "wma wmv "},
    NameRule{"font", " eot otf ttc ttf woff woff2 "},
    NameRule{"style or script", " cjs css js less map mjs sass scss wasm "},
    NameRule{"program", " a class dll dylib exe msi o obj pyc so "},
};

constexpr NameRule files_of_systems{"file of the system", " thumbs.db ehthumbs.db desktop.ini icon\r "};
constexpr NameRule folders_of_systems{"folder of the system",
                                      " __macosx $recycle.bin lost+found @eadir __pycache__ node_modules "};

bool holds(const NameRule& rule, const std::string& name) {
    return !name.empty() && name.find(' ') == std::string::npos &&
           rule.names.find(" " + name + " ") != std::string_view::npos;
}

/// Extensions that are given to documents, also to those of formats that are not read.
constexpr NameRule names_of_documents{
    "document",
    " adoc asc azw3 djvu doc docx epub fb2 htm html markdown md mdown mobi odt pdf rst rtf tex text txt "
    "xhtml xht xml "};

std::string extension_of(const fs::path& file) {
    const std::string extension = to_lower(file.extension().native());
    return extension.empty() ? extension : extension.substr(1);
}

bool names_a_document(const fs::path& link) {
    std::error_code ignored;
    return holds(names_of_documents, extension_of(link)) ||
           holds(names_of_documents, extension_of(fs::read_symlink(link, ignored)));
}

bool is_of_saved_page(const fs::path& folder) {
    constexpr std::array<std::string_view, 4> endings{"_files", "-Dateien", "_fichiers", ".files"};
    constexpr std::array<std::string_view, 3> pages{".html", ".htm", ".xhtml"};
    const std::string path = folder.native();
    return std::ranges::any_of(endings, [&](std::string_view ending) {
        if (!path.ends_with(ending)) return false;
        const std::string page = path.substr(0, path.size() - ending.size());
        std::error_code ignored;
        return std::ranges::any_of(pages, [&](std::string_view extension) {
            return fs::is_regular_file(page + std::string(extension), ignored);
        });
    });
}

}  // namespace

std::string_view rule_for_file(const fs::path& file) {
    const std::string name = to_lower(file.filename().native());
    if (name.starts_with("~$")) return "temporary file";
    if (name.ends_with('~') || (name.size() > 1 && name.starts_with('#') && name.ends_with('#')))
        return "editor's backup";
    if (holds(files_of_systems, name)) return files_of_systems.rule;
    const std::string extension = extension_of(file);
    const auto* const rule =
        std::ranges::find_if(extensions, [&](const NameRule& one) { return holds(one, extension); });
    if (rule != extensions.end()) return rule->rule;
    return has_name_of_data(file) ? "data or source code" : std::string_view();
}

std::string_view rule_for_special(const fs::path& path) {
    std::error_code ignored;
    const fs::file_status status = fs::status(path, ignored);
    if (status.type() == fs::file_type::not_found) return names_a_document(path) ? "" : "broken link";
    const bool is_special = fs::exists(status) && fs::is_other(status);
    return is_special ? "pipe or device" : "";
}

std::string_view rule_for_folder(const fs::path& folder) {
    if (holds(folders_of_systems, to_lower(folder.filename().native()))) return folders_of_systems.rule;
    if (to_lower(folder.extension().native()) == ".download") return "unfinished download";
    return is_of_saved_page(folder) ? std::string_view("files of a saved page") : std::string_view();
}

}  // namespace audio_edition
