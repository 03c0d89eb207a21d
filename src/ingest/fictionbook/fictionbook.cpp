// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/fictionbook/fictionbook.h"

#include <string_view>
#include <utility>

#include "base/error.h"
#include "base/zip_archive.h"
#include "ingest/declared_encoding.h"
#include "ingest/description.h"
#include "ingest/fictionbook/book_tree.h"
#include "ingest/flow/flow.h"
#include "ingest/languages/language_words.h"
#include "ingest/markup/element_text.h"
#include "ingest/markup/parse_xml.h"
#include "ingest/publication_time.h"
#include "language/reader_words.h"
#include "text/encoding.h"
#include "text/generated_text.h"
#include "text/one_line.h"

namespace audio_edition {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t zip_name_size = 26, zip_name = 30;  // places in the header of an entry

/// The name of the first entry of a ZIP archive; empty where there is none.
std::string_view first_entry(std::string_view bytes) {
    if (!is_zip(bytes) || bytes.size() < zip_name) return {};
    const auto low = static_cast<unsigned char>(bytes[zip_name_size]);
    const auto high = static_cast<unsigned char>(bytes[zip_name_size + 1]);
    return bytes.substr(zip_name, low + 256U * high);
}

bool is_fb2_name(std::string_view name) {
    return name.ends_with(".fb2"sv) || name.ends_with(".FB2"sv);
}

class FictionBookReader {
  public:
    FictionBookReader(const SourceFile& file, const IngestOptions& options)
        : name_(file.name), options_(options), room_(options.limits.elements) {
        const std::string bytes = unpacked(file);
        document_.source = decode(bytes, name_, declared_encoding(bytes)).text;
    }

    Document read() {
        const MarkupTree book = parsed();
        read_description(book);
        TreeBuilder builder;
        builder.open("html", {}, 0);
        BookTree tree(book);
        tree.add(builder);
        builder.close(document_.source.size());
        return finish(builder.take(), tree.body_title());
    }

  private:
    [[nodiscard]] std::string unpacked(const SourceFile& file) const {
        if (!is_zip(file.bytes)) return file.bytes;
        const std::string entry(first_entry(file.bytes));
        ZipArchive archive(file.bytes, file.name,
                           {options_.limits.archive_entries, options_.limits.unpacked_bytes});
        if (auto bytes = archive.read(entry)) return std::move(*bytes);
        throw Error(ErrorKind::broken_input, name_,
                    "holds no readable " + entry + "; unpack it (unzip), and give that");
    }

    [[nodiscard]] MarkupTree parsed() {
        TreeBuilder builder;
        const ByteSpan whole{0, document_.source.size()};
        if (const auto fault = parse_xml(document_.source, whole, name_, room_, builder))
            throw Error(ErrorKind::broken_input, name_,
                        "is not well-formed (" + fault->problem + "); repair it, or convert it to EPUB");
        return builder.take();
    }

    [[nodiscard]] const ReaderWords& words() const { return reader_words(read_in_); }

    /// The names of people in elements called `role`: first, middle and last, or a nickname.
    [[nodiscard]] static std::vector<std::string> people(const MarkupTree& book, NodeIndex within,
                                                         std::string_view role) {
        std::vector<std::string> names;
        for (NodeIndex i = book.nodes[within].first_child; i != no_node; i = book.nodes[i].next_sibling) {
            if (book.nodes[i].name != role) continue;
            std::string name;
            for (const char* const part : {"first-name", "middle-name", "last-name"})
                if (const auto found = find_element(book, i, part))
                    if (const std::string text = element_text(book, *found); !text.empty())
                        name += (name.empty() ? "" : " ") + text;
            if (const auto nickname = find_element(book, i, "nickname"); name.empty() && nickname)
                name = element_text(book, *nickname);
            if (!name.empty()) names.push_back(std::move(name));
        }
        return names;
    }

    void read_description(const MarkupTree& book) {
        const auto info = find_element(book, 0, "title-info");
        if (!info) return;
        const auto text = [&](std::string_view element) {
            const auto found = find_element(book, *info, element);
            return found ? element_text(book, *found) : std::string();
        };
        document_.title = generated_text(text("book-title"));
        read_in_ = language_to_read_in(options_.language, text("lang"));
        document_.author = generated_text(words().names(people(book, *info, "author")));
        for (std::string& name : people(book, *info, "translator"))
            document_.contributors.push_back({std::move(name), "trl"});
        declare_language(document_, text("lang"));
        if (const auto date = find_element(book, *info, "date")) {
            const std::string value(attribute_of(book, *date, "value"));
            document_.date = publication_time(value.empty() ? element_text(book, *date) : value).value_or("");
        }
        document_.description = short_description(text("annotation"));
    }

    [[nodiscard]] Document finish(const MarkupTree& tree, NodeIndex body_title) {
        FlowGuide guide;
        guide.words = &words();
        guide.keeps_layout = options_.keeps_layout;
        guide.links = links_within(tree);
        if (body_title != no_node && repeats_title(element_text(tree, body_title)))
            guide.omissions.push_back({body_title, "repeated title"});
        if (options_.title) document_.title = generated_text(*options_.title);
        if (options_.author) document_.author = generated_text(*options_.author);
        return read_document(tree, guide, options_.policies, name_, std::move(document_));
    }

    /// The title of the body has that of the book in it, and else at most its author.
    [[nodiscard]] bool repeats_title(const std::string& shown) const {
        const std::string title = document_.title.text(), author = document_.author.text();
        return !title.empty() && shown.find(title) != std::string::npos &&
               shown.size() <= title.size() + author.size() + 8;
    }

    const std::string& name_;
    const IngestOptions& options_;
    std::size_t room_;
    Document document_;
    Language read_in_ = Language::english();
};

}  // namespace

bool is_fictionbook(const SourceFile& file) {
    const std::string_view bytes = file.bytes;
    if (is_zip(bytes)) return is_fb2_name(first_entry(bytes));
    constexpr std::size_t reach = 4096;  // a declaration, comments and a style sheet may come before the root
    const std::size_t begin = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n"sv);
    return begin != std::string_view::npos && bytes[begin] == '<' &&
           bytes.substr(0, reach).find("<FictionBook"sv) != std::string_view::npos;
}

Document read_fictionbook(const SourceFile& file, const IngestOptions& options, Diagnostics&) {
    return FictionBookReader(file, options).read();
}

}  // namespace audio_edition
