// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/zip_archive.h"
#include "ingest/epub/package.h"
#include "ingest/limits.h"

namespace audio_edition {

/// An XML file of the archive. Throws Error{broken_input} where it is missing or not well-formed.
[[nodiscard]] MarkupTree read_xml_entry(ZipArchive& archive, const std::string& path, const std::string& name,
                                        const IngestLimits& limits);

/// Where META-INF/container.xml says that the package document is: the first of several. Throws
/// Error{broken_input} where it does not say.
[[nodiscard]] std::string package_path(ZipArchive& archive, const std::string& name);

/// Throws Error{broken_input} where META-INF/encryption.xml says that a page of the spine is encrypted. Fonts
/// often are, which does no harm.
void refuse_protected(ZipArchive& archive, const std::string& name, const Package& package,
                      const IngestLimits& limits);

}  // namespace audio_edition
