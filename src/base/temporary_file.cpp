// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/temporary_file.h"

#include <system_error>

#include "base/atomic_file.h"

namespace audio_edition {

TemporaryFile::~TemporaryFile() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
}

void TemporaryFile::hold(std::string_view bytes) const {
    AtomicFile file(path_);
    file.write(bytes);
    file.commit(Durability::crash);
}

}  // namespace audio_edition
