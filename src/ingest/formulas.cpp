// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/formulas.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ingest/each_text.h"
#include "ingest/flow/listings.h"
#include "text/ascii.h"

namespace audio_edition {
namespace {

struct TexCommand {
    std::string_view name;
    std::string_view written;
};

// clang-format off
constexpr auto tex_commands = std::to_array<TexCommand>({
    {"alpha", "α"}, {"beta", "β"}, {"gamma", "γ"}, {"delta", "δ"}, {"epsilon", "ε"}, {"varepsilon", "ε"}, {"zeta", "ζ"},
    {"eta", "η"}, {"theta", "θ"}, {"iota", "ι"}, {"kappa", "κ"}, {"lambda", "λ"}, {"mu", "μ"}, {"nu", "ν"}, {"xi", "ξ"},
    {"pi", "π"}, {"rho", "ρ"}, {"sigma", "σ"}, {"tau", "τ"}, {"phi", "φ"}, {"varphi", "φ"}, {"chi", "χ"}, {"psi", "ψ"},
    {"omega", "ω"}, {"Gamma", "Γ"}, {"Delta", "Δ"}, {"Theta", "Θ"}, {"Lambda", "Λ"}, {"Pi", "Π"}, {"Sigma", "Σ"},
    {"Phi", "Φ"}, {"Psi", "Ψ"}, {"Omega", "Ω"}, {"times", "×"}, {"cdot", "·"}, {"div", "÷"}, {"pm", "±"}, {"leq", "≤"},
    {"le", "≤"}, {"geq", "≥"}, {"ge", "≥"}, {"neq", "≠"}, {"ne", "≠"}, {"approx", "≈"}, {"sim", "~"}, {"infty", "∞"},
    {"to", "→"}, {"rightarrow", "→"}, {"sqrt", "√"}, {"sum", "∑"}, {"prod", "∏"}, {"int", "∫"}, {"partial", "∂"},
    {"nabla", "∇"}, {"in", "∈"}, {"cup", "∪"}, {"cap", "∩"}, {"subset", "⊂"}, {"forall", "∀"}, {"exists", "∃"},
    {"ldots", "…"}, {"dots", "…"}, {"cdots", "…"}, {"circ", "°"}, {"percent", "%"},
    {"left", ""}, {"right", ""}, {"big", ""}, {"Big", ""}, {"displaystyle", ""}, {"limits", ""}, {"quad", " "}, {"qquad", " "},
    {"text", ""}, {"mathrm", ""}, {"mathbf", ""}, {"mathit", ""}, {"mathbb", ""}, {"mathcal", ""}, {"operatorname", ""},
    {"vec", ""}, {"hat", ""}, {"bar", ""}, {"begin", ""}, {"end", ""}, {"label", ""},
});
// clang-format on

/// Writes one formula out, from its beginning to its end.
class FormulaWriter {
  public:
    explicit FormulaWriter(std::string_view tex) : tex_(tex) {}

    std::string write() {
        while (at_ < tex_.size()) write_next();
        return std::move(written_);
    }

  private:
    void write_next() {
        const char c = tex_[at_];
        if (c == '\\') return write_command();
        ++at_;
        if (c == '{') return;
        if (c == '}') return close_group();
        if (c == '~' || c == '&' || c == '\n') return put(" ");
        if (c == '_') return put(" ");
        written_ += c;
    }

    void write_command() {
        std::size_t end = ++at_;
        while (end < tex_.size() && is_ascii_letter(tex_[end])) ++end;
        const std::string_view name = tex_.substr(at_, end - at_);
        if (name.empty()) return write_sign();
        at_ = end;
        if (name == "frac" || name == "dfrac" || name == "tfrac") return open_fraction();
        const auto known = std::ranges::find(tex_commands, name, &TexCommand::name);
        if (known == tex_commands.end()) {
            put(" ");
            written_ += name;
            return put(" ");
        }
        written_ += known->written;
        if (name == "begin" || name == "end" || name == "label") skip_group();
    }

    /// "\%", "\,", "\\"
    void write_sign() {
        if (at_ == tex_.size()) return;
        const char sign = tex_[at_++];
        if (std::string_view("%$#&_{}").find(sign) != std::string_view::npos) {
            written_ += sign;
        } else {
            put(" ");
        }
    }

    void open_fraction() {
        while (at_ < tex_.size() && tex_[at_] == ' ') ++at_;
        if (at_ == tex_.size() || tex_[at_] == '\\') return;
        if (tex_[at_] == '{') return fractions_.push_back(depth_at(at_));
        // "\frac12"
        written_ += tex_[at_++];
        written_ += '/';
    }

    /// Between the groups of a fraction stands its line.
    void close_group() {
        if (fractions_.empty() || fractions_.back() != at_) return;
        fractions_.pop_back();
        written_ += '/';
    }

    /// One past the brace that closes the group at `open`; the end where none does.
    [[nodiscard]] std::size_t depth_at(std::size_t open) const {
        int depth = 0;
        for (std::size_t i = open; i < tex_.size(); ++i) {
            depth += tex_[i] == '{' ? 1 : tex_[i] == '}' ? -1 : 0;
            if (depth == 0) return i + 1;
        }
        return tex_.size();
    }

    void skip_group() {
        if (at_ < tex_.size() && tex_[at_] == '{') at_ = depth_at(at_);
    }

    void put(std::string_view space) {
        if (!written_.empty() && written_.back() != ' ') written_ += space;
    }

    std::string_view tex_;
    std::size_t at_ = 0;
    std::string written_;
    std::vector<std::size_t> fractions_;  ///< where their upper parts end
};

struct Formula {
    ByteSpan all;     ///< with its marks
    ByteSpan inside;  ///< without
};

constexpr std::size_t longest_formula = 2000;

/// "$40 and $" is money; "$n = 3$", "$x_1$" and "$\alpha$" are none.
bool is_inline_formula(std::string_view inside, std::string_view after) {
    if (inside.empty() || inside.front() == ' ' || inside.back() == ' ') return false;
    if (!after.empty() && is_ascii_digit(after.front())) return false;
    const bool one_letter = inside.size() == 1 && is_ascii_letter(inside.front());
    return one_letter || inside.find_first_of("\\^_=") != std::string_view::npos;
}

std::optional<Formula> formula_at(std::string_view text, std::size_t at) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> marks{
        {{"$$", "$$"}, {"\\(", "\\)"}, {"\\[", "\\]"}, {"$", "$"}}};
    for (const auto& [open, close] : marks) {
        if (!text.substr(at).starts_with(open)) continue;
        const std::size_t begin = at + open.size();
        const std::size_t end = text.substr(0, begin + longest_formula).find(close, begin);
        if (end == std::string_view::npos || end == begin) return std::nullopt;
        const Formula formula{{at, end + close.size()}, {begin, end}};
        const bool fits =
            open != "$" || is_inline_formula(formula.inside.of(text), text.substr(formula.all.end));
        return fits ? std::optional(formula) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Formula> next_formula(std::string_view text, std::size_t from) {
    for (std::size_t at = text.find_first_of("$\\", from); at != std::string_view::npos;
         at = text.find_first_of("$\\", at + 1)) {
        if (auto formula = formula_at(text, at)) return formula;
    }
    return std::nullopt;
}

void write_out_formulas_of(MappedText& text) {
    MappedText written;
    std::size_t done = 0;
    for (auto formula = next_formula(text.text(), 0); formula; formula = next_formula(text.text(), done)) {
        written.append(slice(text, {done, formula->all.begin}));
        written.append(FormulaWriter(formula->inside.of(text.text())).write(), text.source_of(formula->all));
        done = formula->all.end;
    }
    if (done == 0) return;
    written.append(slice(text, {done, text.text().size()}));
    text = std::move(written);
}

}  // namespace

void write_out_formulas(Document& document) {
    for_each_text(document, [](MappedText& text) { write_out_formulas_of(text); });
}

}  // namespace audio_edition
