// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/receipt.h"

#include <algorithm>
#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

#include "base/atomic_file.h"
#include "base/destination.h"
#include "base/read_file.h"
#include "pipeline/file_digest.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

constexpr const char* receipt_name = "receipt.json";
constexpr const char* receipt_format = "audio-edition receipt";
constexpr int receipt_version = 1;
constexpr const char* named_by_file = "named by its file";
constexpr int indent = 1;

Json done_json(const Receipt& receipt) {
    Json unspoken = Json::array();
    for (const ManifestUnspoken& one : receipt.unspoken)
        unspoken.push_back({{"section", one.section}, {"text", one.text}, {"reason", one.reason}});
    Json files = Json::array();
    for (const ReceiptFile& file : receipt.files)
        files.push_back({{"path", file.path}, {"bytes", file.bytes}, {"digest", file.digest}});
    return {{"edition", receipt.edition},
            {"title", receipt.title},
            {"length_ms", receipt.length.count()},
            {"unspoken", std::move(unspoken)},
            {"files", std::move(files)}};
}

/// The folder and the files of an edition are beside and below their receipt, whatever it says.
bool is_inside(const std::string& path) {
    const fs::path parts(path);
    return !path.empty() && parts.is_relative() && std::ranges::find(parts, "..") == parts.end();
}

void read_done(const Json& json, Receipt& receipt) {
    receipt.edition = json.at("edition").get<std::string>();
    receipt.title = json.at("title").get<std::string>();
    receipt.length = std::chrono::milliseconds(json.at("length_ms").get<std::int64_t>());
    for (const Json& one : json.at("unspoken"))
        receipt.unspoken.push_back({one.at("section"), one.at("text"), one.at("reason")});
    for (const Json& file : json.at("files"))
        receipt.files.push_back({file.at("path"), file.at("bytes"), file.at("digest")});
}

std::string fault_of(const fs::path& path, const ReceiptFile& file, Thoroughness how) {
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0) return "is missing";
    if (!S_ISREG(status.st_mode)) return "is no longer a file";
    if (static_cast<std::uint64_t>(status.st_size) != file.bytes) return "has another size than published";
    if (how == Thoroughness::digests && digest_file(path).digest != file.digest)
        return "has other contents than published";
    return {};
}

}  // namespace

Json to_json(const Receipt& receipt) {
    Json json{{"format", receipt_format}, {"version", receipt_version}, {"key", receipt.key}};
    json["state"] = receipt.is_named_by_file ? named_by_file : receipt.failure ? "quarantined" : "done";
    if (receipt.is_named_by_file) return json;
    if (receipt.failure) {
        json["attempts"] = receipt.attempts;
        json["failure"] = to_json(*receipt.failure);
    } else {
        json.update(done_json(receipt));
    }
    return json;
}

std::optional<Receipt> parse_receipt(const Json& json) {
    try {
        if (json.at("format") != receipt_format || json.at("version") != receipt_version) return std::nullopt;
        Receipt receipt;
        receipt.key = json.at("key").get<std::string>();
        receipt.is_named_by_file = json.at("state") == named_by_file;
        if (receipt.is_named_by_file) return receipt;
        if (json.at("state") == "quarantined") {
            receipt.attempts = json.at("attempts");
            receipt.failure = parse_failure(json.at("failure"), "receipt");
            return receipt;
        }
        read_done(json, receipt);
        const bool sound = is_inside(receipt.edition) && !receipt.files.empty() &&
                           std::ranges::all_of(receipt.files, is_inside, &ReceiptFile::path);
        return sound ? std::optional(receipt) : std::nullopt;
    } catch (const Json::exception&) {
        return std::nullopt;
    } catch (const Error&) {
        return std::nullopt;
    }
}

void write_receipt(const fs::path& entry, const Receipt& receipt) {
    AtomicFile file(entry / receipt_name);
    file.write(to_text(to_json(receipt), indent) + "\n");
    file.commit();
}

void remove_torn_receipts(const fs::path& entry) noexcept {
    std::error_code failure;
    for (fs::directory_iterator one(entry, failure), end; !failure && one != end; one.increment(failure)) {
        std::error_code ignored;
        if (is_hidden_name_for(entry / receipt_name, one->path().filename().native()))
            fs::remove(one->path(), ignored);
    }
}

void remove_receipt(const fs::path& entry) {
    const fs::path path = entry / receipt_name;
    if (::unlink(path.c_str()) != 0 && errno != ENOENT)
        throw system_error(ErrorKind::io, path.native(), "cannot remove", errno);
}

std::optional<Receipt> find_receipt(const fs::path& entry, const std::string& key) {
    const fs::path path = entry / receipt_name;
    try {
        auto receipt = parse_receipt(parse_json(read_file(path), path.native()));
        return receipt && receipt->key == key ? std::move(receipt) : std::nullopt;
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::no_input || error.kind() == ErrorKind::broken_input)
            return std::nullopt;
        throw;
    }
}

std::vector<ReceiptFile> list_files(const fs::path& edition) {
    std::vector<ReceiptFile> files;
    std::error_code failure;
    fs::recursive_directory_iterator entry(edition, failure);
    for (const fs::recursive_directory_iterator end; !failure && entry != end; entry.increment(failure)) {
        if (!entry->is_regular_file() || entry->is_symlink()) continue;
        const FileDigest contents = digest_file(entry->path());
        files.push_back(
            {entry->path().lexically_relative(edition).generic_string(), contents.bytes, contents.digest});
    }
    if (failure)
        throw system_error(ErrorKind::io, edition.native(), "cannot list the folder", failure.value());
    std::ranges::sort(files, {}, &ReceiptFile::path);
    return files;
}

std::string damage(const fs::path& entry, const Receipt& receipt, Thoroughness how) {
    for (const ReceiptFile& file : receipt.files) {
        const fs::path path = entry / receipt.edition / file.path;
        if (std::string fault = fault_of(path, file, how); !fault.empty())
            return path.native() + ": " + fault;
    }
    return {};
}

}  // namespace audio_edition
