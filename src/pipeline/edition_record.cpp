// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/edition_record.h"

#include <algorithm>

#include "base/binary_fields.h"
#include "base/digest.h"
#include "base/error.h"
#include "base/own_file.h"
#include "base/read_file.h"
#include "pipeline/file_beside.h"
#include "pipeline/file_digest.h"
#include "pipeline/request_digests.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

bool is_intact(const fs::path& file, std::uint64_t bytes, const std::string& digest) {
    std::error_code failure;
    if (fs::file_size(file, failure) != bytes || failure) return false;
    return digest_file(file).digest == digest;
}

bool all_intact(const fs::path& folder, const Manifest& manifest) {
    const auto intact = [&](const auto& file) {
        return is_intact(folder / file.path, file.bytes, file.digest);
    };
    return std::ranges::all_of(manifest.files, intact) && std::ranges::all_of(manifest.sidecars, intact);
}

/// Empty where there is no such file.
std::string digest_beside(const fs::path& source, const std::string& path) {
    const std::optional<fs::path> file = file_beside(source, path);
    return file ? digest_file(*file).digest : "";
}

void write_diagnostic(BinaryWriter& to, const Diagnostic& diagnostic) {
    to.number(static_cast<std::uint8_t>(diagnostic.severity == Severity::warning));
    to.string(diagnostic.where);
    to.string(diagnostic.message);
}

Diagnostic read_diagnostic(BinaryReader& from) {
    Diagnostic diagnostic;
    diagnostic.severity = from.number<std::uint8_t>() != 0 ? Severity::warning : Severity::note;
    diagnostic.where = from.string();
    diagnostic.message = from.string();
    return diagnostic;
}

}  // namespace

SourceDigest::SourceDigest(std::string_view source) : hex(digest(source)), bytes(source.size()) {}

VoiceRecord::VoiceRecord(Cache& cache, const BuildRequest& request, const Installation& installation,
                         const SourceDigest& source)
    : cache_(cache) {
    BinaryWriter question;
    for (const std::string& part :
         {std::string("voice 1"), source.hex, std::to_string(source.bytes),
          request.source.filename().string(),  // its extension tells the format
          RequestDigests(installation.data).of(request), digest_file(own_file()).digest})
        question.string(part);
    question_ = question.take();
}

std::optional<std::string> VoiceRecord::find() const {
    return cache_.find(question_);
}

void VoiceRecord::store(const std::string& voice) const {
    cache_.store(question_, voice);
}

EditionRecord::EditionRecord(Cache& cache, const BuildRequest& request, const Installation& installation,
                             const EngineVersion& engine, const fs::path& speaker, const SourceDigest& source,
                             const std::string& voice)
    : cache_(cache), source_(source_on_disk(request)) {
    BinaryWriter question;
    for (const std::string& part :
         {std::string("edition 5"), source.hex, std::to_string(source.bytes), voice,
          request.source.filename().string(),  // is in the manifest, and may be the title
          RequestDigests(installation.data).of(request), engine.name, engine.version, engine.data,
          digest_file(own_file()).digest, digest_file(speaker).digest})
        question.string(part);
    question_ = question.take();
}

std::optional<ReadyEdition> EditionRecord::find(const fs::path& output) const {
    const std::optional<std::string> answer = cache_.find(question_);
    if (!answer) return std::nullopt;
    BinaryReader reader(*answer);
    const std::string slug(reader.string());
    const std::string_view manifest_digest = reader.string();
    const auto words = reader.number<std::uint64_t>();
    const fs::path folder = output / slug;
    try {
        for (auto named = reader.number<std::uint32_t>(); named > 0 && reader.complete(); --named) {
            const std::string path(reader.string());
            if (reader.string() != digest_beside(source_, path)) return std::nullopt;
        }
        std::vector<Diagnostic> diagnostics;
        for (auto said = reader.number<std::uint32_t>(); said > 0 && reader.complete(); --said)
            diagnostics.push_back(read_diagnostic(reader));
        if (!reader.finished()) return std::nullopt;
        const std::string text = read_file(folder / manifest_name);
        if (digest(text) != manifest_digest) return std::nullopt;
        ReadyEdition ready{slug, parse_manifest(text, folder.native()), words, std::move(diagnostics)};
        if (all_intact(folder, ready.manifest)) return ready;
    } catch (const Error&) {  // what is missing or cannot be read is made again
        return std::nullopt;
    }
    return std::nullopt;
}

void EditionRecord::store(const std::string& slug, std::string_view manifest, std::size_t words,
                          const std::vector<std::string>& named,
                          const std::vector<Diagnostic>& diagnostics) const {
    BinaryWriter answer;
    answer.string(slug);
    answer.string(digest(manifest));
    answer.number(static_cast<std::uint64_t>(words));
    answer.number(static_cast<std::uint32_t>(named.size()));
    for (const std::string& path : named) {
        answer.string(path);
        answer.string(digest_beside(source_, path));
    }
    answer.number(static_cast<std::uint32_t>(diagnostics.size()));
    for (const Diagnostic& said : diagnostics) write_diagnostic(answer, said);
    cache_.store(question_, answer.take());
}

}  // namespace audio_edition
