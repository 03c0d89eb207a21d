// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct zip;

namespace audio_edition {

/// What may be taken out of an archive, whatever it says of itself.
struct ArchiveLimits {
    std::size_t entries = 20'000;
    std::size_t bytes = std::size_t{64} << 20U;  ///< of all that is read, unpacked
};

/// Reads files out of a ZIP archive that is in memory. Nothing is ever written to disk.
///
/// A path is asked for as the format that uses the archive spells it: `OEBPS/text/one.xhtml`. It is found as
/// it stands, else by an entry that differs from it in backslashes or in the case of ASCII letters alone.
/// Entries called `../x` or `/x` are found by nobody, since no path is spelt so.
///
/// Throws Error{broken_input} naming the archive and the entry: what is not an archive, truncated, damaged
/// (checksums are checked), encrypted, or above the limits; an entry that is asked for and is there twice.
class ZipArchive {
  public:
    /// `bytes` must outlive this.
    ZipArchive(std::string_view bytes, std::string where, const ArchiveLimits& limits = {});

    [[nodiscard]] bool holds(std::string_view path) const;
    /// Of all entries, in their order; one that is there twice is named twice.
    [[nodiscard]] const std::vector<std::string>& names() const noexcept { return names_; }
    /// Nothing where there is no such entry.
    [[nodiscard]] std::optional<std::string> read(std::string_view path);
    /// Whether an entry was refused since all that was read would be above the limit: no entry is damaged
    /// then.
    [[nodiscard]] bool is_above_limit() const noexcept { return is_above_limit_; }

  private:
    struct Close {
        void operator()(zip* archive) const noexcept;
    };
    struct Names {
        std::unordered_map<std::string, std::vector<std::size_t>> entries;
        [[nodiscard]] const std::vector<std::size_t>* find(const std::string& name) const;
    };

    [[nodiscard]] const std::vector<std::size_t>* find(std::string_view path) const;
    [[noreturn]] void refuse(std::string_view path, const std::string& why) const;

    std::string where_;
    std::size_t limit_;
    std::size_t room_;
    bool is_above_limit_ = false;
    std::unique_ptr<zip, Close> archive_;
    std::vector<std::string> names_;
    Names exact_;
    Names folded_;
};

/// Whether `bytes` begin as ZIP archives do.
[[nodiscard]] bool is_zip(std::string_view bytes) noexcept;

}  // namespace audio_edition
