// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/pdf.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "base/error.h"
#include "ingest/description.h"
#include "ingest/flow/flow.h"
#include "ingest/languages/language_words.h"
#include "ingest/markup/element_text.h"
#include "ingest/pdf/layout/arrange.h"
#include "ingest/pdf/pdf_tree.h"
#include "ingest/pdf/read_contents.h"
#include "language/reader_words.h"
#include "text/generated_text.h"
#include "text/one_line.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

using namespace std::string_view_literals;

/// "3", "3 to 9", "3 to 9, 12"
std::string ranges_of(const std::vector<std::size_t>& pages) {
    std::string text;
    for (std::size_t i = 0; i < pages.size();) {
        std::size_t end = i + 1;
        while (end < pages.size() && pages[end] == pages[end - 1] + 1) ++end;
        text += (text.empty() ? "" : ", ") + std::to_string(pages[i] + 1);
        if (end - i > 1) text += (end - i > 2 ? " to " : ", ") + std::to_string(pages[end - 1] + 1);
        i = end;
    }
    return text;
}

std::string of_pages(const std::vector<std::size_t>& pages) {
    return "of its pages, " + ranges_of(pages);
}

/// What programs write as the title of a file that has none.
bool is_no_title(std::string_view title) {
    constexpr std::array beginnings{"Microsoft Word"sv, "PowerPoint"sv, "Microsoft PowerPoint"sv,
                                    "about:"sv,         "http:"sv,      "https:"sv,
                                    "file:"sv};
    constexpr std::array endings{".doc"sv,  ".docx"sv, ".dvi"sv, ".tex"sv, ".pdf"sv, ".odt"sv,
                                 ".indd"sv, ".html"sv, ".qxd"sv, ".rtf"sv, ".md"sv};
    const auto begins = [title](std::string_view one) { return title.starts_with(one); };
    const auto ends = [title](std::string_view one) { return title.ends_with(one); };
    return title.find_first_not_of(" _-") == std::string_view::npos ||
           std::ranges::any_of(beginnings, begins) || std::ranges::any_of(endings, ends);
}

/// "D:20240303…" is "2024-03-03".
std::string day_created(std::string_view created) {
    if (created.starts_with("D:")) created.remove_prefix(2);
    constexpr std::size_t digits = 8;
    if (created.size() < digits ||
        created.substr(0, digits).find_first_not_of("0123456789") != std::string_view::npos)
        return {};
    const std::string day(created.substr(0, digits));
    return day.substr(0, 4) + "-" + day.substr(4, 2) + "-" + day.substr(6, 2);
}

class PdfDocumentMaker {
  public:
    PdfDocumentMaker(const PdfContents& contents, const std::string& name, const IngestOptions& options,
                     Diagnostics& diagnostics)
        : contents_(contents), name_(name), options_(options), diagnostics_(diagnostics) {}

    Document make() {
        check_pages();
        read_properties();
        PdfText text = write_pdf_text(contents_, arrange(contents_, words_for(read_in_)));
        document_.source = std::move(text.source);
        document_.pages = std::move(text.pages);
        FlowGuide guide;
        guide.words = &reader_words(read_in_);
        guide.links = links_within(text.tree);
        guide.omissions = std::move(text.omissions);
        settle_title(text, guide);
        return read_document(text.tree, guide, options_.policies, name_, std::move(document_));
    }

  private:
    [[noreturn]] void refuse(const std::string& why) const {
        throw Error(ErrorKind::broken_input, name_, why);
    }

    void tell(const std::string& what) const {
        if (options_.strict) refuse(what);
        diagnostics_.warn(name_, what);
    }

    void check_pages() const {
        std::vector<std::size_t> pictures, incomplete;
        for (std::size_t page = 0; page < contents_.pages.size(); ++page) {
            const PdfPage& at = contents_.pages[page];
            if (at.words.empty() && at.has_picture) pictures.push_back(page);
            if (at.incomplete) incomplete.push_back(page);
        }
        if (!pictures.empty() && pictures.size() == contents_.pages.size())
            refuse(
                "is pictures of pages, without their text; read their letters first (ocrmypdf FILE read.pdf, "
                "of "
                "OCRmyPDF), and give that");
        if (!pictures.empty())
            tell(of_pages(pictures) + (pictures.size() == 1 ? " is a picture" : " are pictures") +
                 " without text, of which nothing is read; if they show text, read their letters first "
                 "(ocrmypdf "
                 "--skip-text FILE read.pdf, of OCRmyPDF), and give that");
        if (!incomplete.empty())
            tell(of_pages(incomplete) + " could not be read whole; what is there of the text is read");
    }

    void read_properties() {
        read_in_ = language_to_read_in(options_.language, contents_.language);
        declare_language(document_, contents_.language);
        const std::string title = on_one_line(contents_.title);
        if (!is_no_title(title)) document_.title = generated_text(title);
        document_.author = generated_text(on_one_line(contents_.author));
        document_.date = day_created(contents_.created);
        document_.description = short_description(contents_.subject);
    }

    /// What the first page shows comes before what the properties say.
    void settle_title(const PdfText& text, FlowGuide& guide) {
        if (text.title != no_node) {
            guide.omissions.push_back({text.title, options_.title ? "title given" : ""});
            document_.title = mapped_text_of(text.tree, text.title);
        }
        if (options_.title) document_.title = generated_text(*options_.title);
        if (options_.author) document_.author = generated_text(*options_.author);
    }

    const PdfContents& contents_;
    const std::string& name_;
    const IngestOptions& options_;
    Diagnostics& diagnostics_;
    Document document_;
    Language read_in_ = Language::english();
};

}  // namespace

bool is_pdf(const SourceFile& file) {
    constexpr std::size_t reach = 1024;  // some stand behind what a mailbox or a server put before them
    const std::string_view bytes = file.bytes;
    if (bytes.starts_with("%PDF-"sv)) return true;
    if (bytes.substr(0, 4 * reach).find('\0') == std::string_view::npos) return false;
    return bytes.substr(0, reach).find("%PDF-1."sv) != std::string_view::npos ||
           to_lower(file.name).ends_with(".pdf");
}

Document read_pdf(const SourceFile& file, const IngestOptions& options, Diagnostics& diagnostics) {
    return read_pdf_contents_as_document(read_pdf_contents(file), file.name, options, diagnostics);
}

Document read_pdf_contents_as_document(const PdfContents& contents, const std::string& name,
                                       const IngestOptions& options, Diagnostics& diagnostics) {
    return PdfDocumentMaker(contents, name, options, diagnostics).make();
}

}  // namespace audio_edition
