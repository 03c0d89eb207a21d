// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/attempts.h"

#include <cerrno>
#include <span>
#include <string>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "base/destination.h"
#include "base/file_descriptor.h"
#include "base/read_file.h"

namespace audio_edition {
namespace {

std::string read_or_nothing(const std::filesystem::path& path) {
    try {
        return read_file(path);
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::no_input) return {};
        throw;
    }
}

}  // namespace

Attempts::Attempts(const std::filesystem::path& entry) : path_(entry / "attempts.jsonl") {
    const std::string text = read_or_nothing(path_);
    torn_ = !text.empty() && !text.ends_with('\n');
    for (std::size_t at = 0, end; (end = text.find('\n', at)) != std::string::npos; at = end + 1) {
        try {
            take(parse_json(text.substr(at, end - at), path_.native()));
        } catch (const std::exception&) {
            continue;  // torn, and lines were added after it
        }
    }
}

void Attempts::take(const Json& line) {
    const std::string event = line.is_object() ? line.value("event", "") : "";
    if (event == "begun") {
        ++begun_;
        last_.reset();
    } else if (event == "forgiven") {
        ++forgiven_;
    } else if (event == "failed" && line.contains("failure")) {
        last_ = parse_failure(line["failure"], path_.native());
    }
}

void Attempts::begin() {
    append({{"event", "begun"}});
}

void Attempts::fail(const Failure& failure) {
    append({{"event", "failed"}, {"failure", to_json(failure)}});
}

void Attempts::forgive(const Failure& reason) {
    append({{"event", "forgiven"}, {"failure", to_json(reason)}});
}

void Attempts::append(const Json& line) {
    const FileDescriptor file(
        ::open(path_.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!file) throw system_error(ErrorKind::cannot_create, path_.native(), "cannot write", errno);
    const std::string text = (torn_ ? "\n" : "") + to_text(line) + "\n";
    int failure = write_all(file.get(), std::as_bytes(std::span(text)));
    if (failure == 0 && ::fsync(file.get()) != 0) failure = errno;
    if (failure != 0) throw system_error(ErrorKind::io, path_.native(), "cannot write", failure);
    if (begun_ == 0) sync_folder(folder_of(path_));
    torn_ = false;
    take(line);
}

void Attempts::clear() {
    if (::unlink(path_.c_str()) != 0 && errno != ENOENT)
        throw system_error(ErrorKind::io, path_.native(), "cannot remove", errno);
}

}  // namespace audio_edition
