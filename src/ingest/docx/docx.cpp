// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/docx/docx.h"

#include <utility>

#include "base/error.h"
#include "base/zip_archive.h"
#include "ingest/description.h"
#include "ingest/docx/docx_tree.h"
#include "ingest/flow/flow.h"
#include "ingest/flow/title_page.h"
#include "ingest/languages/language_words.h"
#include "ingest/markup/element_text.h"
#include "ingest/markup/parse_xml.h"
#include "ingest/publication_time.h"
#include "language/reader_words.h"
#include "text/encoding.h"
#include "text/generated_text.h"

namespace audio_edition {
namespace {

constexpr const char* body_part = "word/document.xml";

class DocxReader {
  public:
    DocxReader(const SourceFile& file, const IngestOptions& options)
        : name_(file.name),
          options_(options),
          room_(options.limits.elements),
          archive_(file.bytes, file.name, {options.limits.archive_entries, options.limits.unpacked_bytes}) {}

    Document read() {
        const auto styles_part = side_part("word/styles.xml");
        const auto numbering_part = side_part("word/numbering.xml");
        const Styles styles = styles_part ? Styles(*styles_part) : Styles();
        const Numbering numbering = numbering_part ? Numbering(*numbering_part) : Numbering();
        TreeBuilder builder;
        builder.open("html", {}, 0);
        DocxTree tree(styles, numbering);
        if (!archive_.holds(body_part)) refuse("has no word/document.xml; save it again as DOCX");
        for (const char* part : {body_part, "word/footnotes.xml", "word/endnotes.xml"})
            add(part, tree, builder);
        builder.close(document_.source.size());
        return finish(builder.take(), tree.title_page());
    }

  private:
    [[noreturn]] void refuse(const std::string& why) const {
        throw Error(ErrorKind::broken_input, name_, why);
    }

    [[nodiscard]] const ReaderWords& words() const { return reader_words(read_in_); }

    [[nodiscard]] std::optional<MarkupTree> side_part(const std::string& path) {
        const auto bytes = archive_.read(path);
        if (!bytes) return std::nullopt;
        const std::string where = name_ + ": " + path;
        return parse_xml(decode(*bytes, where).text, where, room_);
    }

    void add(const std::string& path, DocxTree& tree, TreeBuilder& out) {
        const auto bytes = archive_.read(path);
        if (!bytes) return;
        const std::string where = name_ + ": " + path;
        const std::size_t begin = document_.source.size();
        document_.source += decode(*bytes, where).text;
        const ByteSpan file{begin, document_.source.size()};
        document_.source += '\n';
        TreeBuilder part;
        if (const auto fault = parse_xml(document_.source, file, where, room_, part))
            throw Error(ErrorKind::broken_input, where,
                        "is not well-formed (" + fault->problem + "); save it again as DOCX");
        tree.add(part.take(), out);
    }

    [[nodiscard]] Document finish(const MarkupTree& tree, const TitleParagraphs& page) {
        read_properties();
        FlowGuide guide;
        guide.words = &words();
        guide.keeps_layout = options_.keeps_layout;
        guide.links = links_within(tree);
        guide.omissions = settle_title_page(tree, page, options_, words(), document_);
        return read_document(tree, guide, options_.policies, name_, std::move(document_));
    }

    void read_properties() {
        const auto properties = side_part("docProps/core.xml");
        if (!properties) return;
        const auto text = [&](std::string_view element) {
            const auto found = find_element(*properties, 0, element);
            return found ? element_text(*properties, *found) : std::string();
        };
        document_.title = generated_text(text("title"));
        read_in_ = language_to_read_in(options_.language, text("language"));
        document_.author = generated_text(words().names(names_in(text("creator"))));
        declare_language(document_, text("language"));
        document_.date = publication_time(text("created")).value_or("");
        document_.description = short_description(text("description"));
    }

    const std::string& name_;
    const IngestOptions& options_;
    std::size_t room_;
    ZipArchive archive_;
    Document document_;
    Language read_in_ = Language::english();
};

}  // namespace

bool is_docx(const SourceFile& file) {
    return is_zip(file.bytes) &&
           std::string_view(file.bytes).find("word/document.xml") != std::string_view::npos;
}

Document read_docx(const SourceFile& file, const IngestOptions& options, Diagnostics&) {
    return DocxReader(file, options).read();
}

}  // namespace audio_edition
