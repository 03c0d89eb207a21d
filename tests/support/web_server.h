// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/subprocess.h"

namespace audio_edition {

/// A web server on this machine alone, of the files in a folder; tests/support/web_server.py tells its
/// addresses. It ends with this object.
class WebServer {
  public:
    /// Throws std::runtime_error where it cannot be started.
    explicit WebServer(const std::filesystem::path& folder);

    /// "http://127.0.0.1:40123/" + `path`
    [[nodiscard]] std::string address(const std::string& path) const;
    /// What was asked for: "/files/a.onnx bytes=100-"; "-" where all of a file was.
    [[nodiscard]] std::vector<std::string> requests() const;

  private:
    std::filesystem::path folder_;
    std::unique_ptr<Subprocess> server_;
    std::string port_;
};

}  // namespace audio_edition
