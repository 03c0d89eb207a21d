// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/web_server.h"

#include <fstream>
#include <stdexcept>

#include <poll.h>
#include <unistd.h>

#include "base/find_program.h"

namespace audio_edition {

WebServer::WebServer(const std::filesystem::path& folder) : folder_(folder) {
    const auto python = find_program("python3");
    if (!python) throw std::runtime_error("there is no python3");
    server_ = std::make_unique<Subprocess>(
        *python,
        std::vector<std::string>{AUDIO_EDITION_SOURCE "/tests/support/web_server.py", folder.native()});
    while (!port_.ends_with('\n')) {
        pollfd ready{server_->output(), POLLIN, 0};
        char piece[64];
        if (::poll(&ready, 1, 30'000) != 1) throw std::runtime_error("the web server does not begin");
        const ssize_t got = ::read(server_->output(), piece, sizeof piece);
        if (got <= 0) throw std::runtime_error("the web server has ended");
        port_.append(piece, static_cast<std::size_t>(got));
    }
    port_.pop_back();
}

std::string WebServer::address(const std::string& path) const {
    return "http://127.0.0.1:" + port_ + "/" + path;
}

std::vector<std::string> WebServer::requests() const {
    std::vector<std::string> requests;
    std::ifstream log(folder_ / "requests.log");
    for (std::string line; std::getline(log, line);) requests.push_back(line);
    return requests;
}

}  // namespace audio_edition
