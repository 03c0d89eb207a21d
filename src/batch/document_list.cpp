// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/document_list.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "base/read_file.h"
#include "batch/folder_walk.h"
#include "ingest/epub/unpacked_book.h"
#include "ingest/source_on_disk.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_manifest(const fs::path& source) {
    return source == "-" || source.extension() == ".jsonl" || source.extension() == ".ndjson";
}

/// The lines of one manifest.
class ManifestReader {
  public:
    ManifestReader(const fs::path& manifest, std::shared_ptr<const BuildRequest> usual,
                   const ReadOptions& read_options, std::vector<ListedDocument>& documents)
        : name_(manifest == "-" ? "standard input" : manifest.native()),
          folder_(manifest.parent_path()),
          usual_(std::move(usual)),
          read_options_(read_options),
          documents_(documents) {}

    void read(std::string_view text) {
        if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
        for (std::size_t number = 1; !text.empty(); ++number) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            const std::string_view line = text.substr(0, end);
            text.remove_prefix(std::min(end + 1, text.size()));
            if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
            documents_.push_back(document_of(line, name_ + ":" + std::to_string(number)));
        }
    }

  private:
    /// One without an id that can be read goes by its line.
    ListedDocument document_of(std::string_view line, const std::string& where) const {
        ListedDocument document{where, {}, where, usual_, {}};
        try {
            Json json = parse_json(line, where);
            if (!json.is_object()) throw broken(where, "is not a JSON object");
            document.id = take_id(json, where);
            document.source = folder_ / take_text(json, "src", where);
            if (!json.empty())
                document.options = std::make_shared<BuildRequest>(read_options_(json, folder_));
        } catch (const Error& error) {
            // Whoever reads of it looks for the line first.
            document.fault = Error{error.kind(), where,
                                   error.where() == where ? error.message() : std::string(error.what())};
        }
        return document;
    }

    static Error broken(const std::string& where, const std::string& what) {
        return {ErrorKind::broken_input, where,
                what + R"(; write lines such as {"id": "harbour", "src": "harbour.txt"})"};
    }

    static std::string take_id(Json& json, const std::string& where) {
        if (json.contains("id") && json["id"].is_number_integer()) json["id"] = json["id"].dump();
        return take_text(json, "id", where);
    }

    static std::string take_text(Json& json, const char* member, const std::string& where) {
        if (!json.contains(member) || !json[member].is_string())
            throw broken(where, "has no \"" + std::string(member) + "\" that is text");
        auto text = json[member].get<std::string>();
        if (text.empty()) throw broken(where, "has an empty \"" + std::string(member) + "\"");
        json.erase(member);
        return text;
    }

    const std::string name_;
    const fs::path folder_;
    const std::shared_ptr<const BuildRequest> usual_;
    const ReadOptions& read_options_;
    std::vector<ListedDocument>& documents_;
};

fs::path common_folder(const std::vector<fs::path>& folders) {
    fs::path common = folders.empty() ? fs::path() : folders.front();
    for (const fs::path& folder : folders) {
        fs::path shared;
        const auto ends = std::ranges::mismatch(common, folder);
        for (auto part = common.begin(); part != ends.in1; ++part) shared /= *part;
        common = std::move(shared);
    }
    return common;
}

/// `inbox` for `inbox`, `inbox/` and `./inbox`; a file is in its folder.
fs::path folder_of_source(const fs::path& source) {
    std::error_code ignored;
    fs::path path = source.lexically_normal();
    if (!path.has_filename()) path = path.parent_path();
    const bool is_folder = fs::is_directory(path, ignored) && !is_unpacked_epub(path);
    return is_folder ? path : path.parent_path();
}

/// Files and folders of the command line.
class FileLister {
  public:
    FileLister(const std::vector<fs::path>& sources, std::shared_ptr<const BuildRequest> usual,
               DocumentList& list)
        : usual_(std::move(usual)), list_(list) {
        std::vector<fs::path> folders;
        for (const fs::path& source : sources) {
            if (!is_manifest(source)) folders.push_back(folder_of_source(source));
        }
        shared_ = common_folder(folders);
    }

    void list(const fs::path& source) {
        std::error_code failure;
        fs::path path = source.lexically_normal();
        if (is_unpacked_epub(path)) {
            add(path.has_filename() ? path : path.parent_path());
        } else if (fs::is_directory(path, failure)) {
            FolderContents contents = look_below(path);
            for (const fs::path& document : contents.documents) add(document);
            std::ranges::move(contents.passed_over, std::back_inserter(list_.passed_over));
        } else if (fs::exists(path, failure)) {
            add(path);
        } else {
            require_no_address(source);
            throw Error{ErrorKind::no_input, source.native(),
                        "cannot read: no such file or folder; check its name"};
        }
    }

  private:
    void add(const fs::path& file) {
        const fs::path id = file.lexically_relative(shared_.empty() ? "." : shared_);
        list_.documents.push_back(
            {(id.empty() ? file : id).generic_string(), file, file.native(), usual_, {}});
    }

    std::shared_ptr<const BuildRequest> usual_;
    DocumentList& list_;
    fs::path shared_;
};

void mark_repeated(std::vector<ListedDocument>& documents) {
    std::unordered_map<std::string_view, const ListedDocument*> first;
    for (ListedDocument& document : documents) {
        if (document.fault) continue;
        const auto [known, is_new] = first.emplace(document.id, &document);
        if (is_new) continue;
        document.fault = Error{ErrorKind::broken_input, document.where,
                               "the id '" + document.id + "' was given before, at " + known->second->where +
                                   "; give every document an id of its own"};
    }
}

}  // namespace

DocumentList list_documents(const std::vector<fs::path>& sources, const BuildRequest& usual,
                            const ReadOptions& read_options) {
    const auto shared_usual = std::make_shared<const BuildRequest>(usual);
    DocumentList list;
    FileLister files(sources, shared_usual, list);
    for (const fs::path& source : sources) {
        if (is_manifest(source)) {
            ManifestReader(source, shared_usual, read_options, list.documents).read(read_file(source));
        } else {
            files.list(source);
        }
    }
    mark_repeated(list.documents);
    return list;
}

}  // namespace audio_edition
