// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/en/english_reader_words.h"

#include <algorithm>
#include <array>

namespace audio_edition {
namespace {

struct AlertWords {
    std::string_view kind;
    std::string_view said;
};

constexpr std::array alerts{
    AlertWords{"note", "Note:"},           AlertWords{"tip", "Tip:"},
    AlertWords{"important", "Important:"}, AlertWords{"warning", "Warning:"},
    AlertWords{"caution", "Caution:"},     AlertWords{"abstract", "Abstract:"},
    AlertWords{"summary", "Summary:"},     AlertWords{"info", "Info:"},
    AlertWords{"todo", "To do:"},          AlertWords{"hint", "Hint:"},
    AlertWords{"success", "Success:"},     AlertWords{"question", "Question:"},
    AlertWords{"failure", "Failure:"},     AlertWords{"danger", "Danger:"},
    AlertWords{"error", "Error:"},         AlertWords{"bug", "Bug:"},
    AlertWords{"example", "Example:"},     AlertWords{"quote", "Quote:"},
    AlertWords{"attention", "Attention:"},
};

class EnglishReaderWords final : public ReaderWords {
  public:
    [[nodiscard]] std::string note(std::string_view number) const override {
        return number.empty() ? "Note: " : "Note " + std::string(number) + ": ";
    }
    [[nodiscard]] std::string numbered_note() const override { return "Note "; }

    [[nodiscard]] std::string table() const override { return "Table"; }
    [[nodiscard]] std::string table_left_out() const override { return "Table left out"; }
    [[nodiscard]] std::string table_left_out(std::size_t rows) const override {
        return table_left_out() + ", " + std::to_string(rows) + " rows.";
    }
    [[nodiscard]] std::string columns() const override { return "Columns: "; }
    [[nodiscard]] std::string code_left_out(std::size_t lines) const override {
        return "Code left out, " + std::to_string(lines) + (lines == 1 ? " line." : " lines.");
    }
    [[nodiscard]] std::string_view alert(std::string_view kind) const override {
        const auto* const found = std::ranges::find(alerts, kind, &AlertWords::kind);
        return found == alerts.end() ? std::string_view{} : found->said;
    }

    [[nodiscard]] std::string names(const std::vector<std::string>& names) const override {
        std::string text;
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (i > 0) text += i + 1 == names.size() ? " and " : ", ";
            text += names[i];
        }
        return text;
    }
    [[nodiscard]] std::string_view by() const override { return ", by "; }
    [[nodiscard]] std::string_view the_end() const override { return "The end."; }

    [[nodiscard]] std::string_view untitled() const override { return "Untitled"; }
    [[nodiscard]] std::string part(std::size_t number) const override {
        return " (part " + std::to_string(number) + ")";
    }
    [[nodiscard]] std::string_view read_aloud() const override {
        return ". Read aloud by a synthetic voice.";
    }
};

}  // namespace

const ReaderWords& english_reader_words() noexcept {
    static const EnglishReaderWords words;
    return words;
}

}  // namespace audio_edition
