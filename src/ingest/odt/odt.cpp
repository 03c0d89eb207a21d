// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/odt/odt.h"

#include <string_view>
#include <utility>

#include "base/error.h"
#include "base/zip_archive.h"
#include "ingest/declared_encoding.h"
#include "ingest/description.h"
#include "ingest/flow/flow.h"
#include "ingest/flow/title_page.h"
#include "ingest/languages/language_words.h"
#include "ingest/markup/element_text.h"
#include "ingest/markup/parse_xml.h"
#include "ingest/odt/odt_tree.h"
#include "ingest/publication_time.h"
#include "language/reader_words.h"
#include "text/encoding.h"
#include "text/generated_text.h"

namespace audio_edition {
namespace {

using namespace std::string_view_literals;

constexpr auto media_type = "application/vnd.oasis.opendocument.text"sv;

class OdtReader {
  public:
    OdtReader(const SourceFile& file, const IngestOptions& options)
        : file_(file), options_(options), room_(options.limits.elements) {}

    Document read() {
        OdtStyles styles;
        const MarkupTree content = is_zip(file_.bytes) ? unpack(styles) : parse(file_.bytes, file_.name);
        styles.add(content);
        if (!is_zip(file_.bytes)) read_properties(content);
        declare_language(document_, document_language(styles));
        read_in_ = language_to_read_in(options_.language, document_language(styles));
        document_.author = generated_text(words().names(names_in(creators_)));
        TreeBuilder builder;
        builder.open("html", {}, 0);
        OdtTree tree(styles);
        tree.add(content, builder);
        builder.close(document_.source.size());
        return finish(builder.take(), tree.title_page());
    }

  private:
    [[noreturn]] void refuse(const std::string& why) const {
        throw Error(ErrorKind::broken_input, file_.name, why);
    }

    [[nodiscard]] const ReaderWords& words() const { return reader_words(read_in_); }

    [[nodiscard]] std::string document_language(const OdtStyles& styles) const {
        return language_.empty() ? styles.language() : language_;
    }

    /// content.xml; adds the styles of the other files, which `styles` goes on to point to.
    MarkupTree unpack(OdtStyles& styles) {
        ZipArchive archive(file_.bytes, file_.name,
                           {options_.limits.archive_entries, options_.limits.unpacked_bytes});
        if (const auto manifest = archive.read("META-INF/manifest.xml");
            manifest && manifest->find("encryption-data") != std::string::npos)
            refuse("is locked by a password; save it without one");
        if (auto part = side_part(archive, "styles.xml")) {
            styles_part_ = std::move(*part);
            styles.add(styles_part_);
        }
        if (const auto properties = side_part(archive, "meta.xml")) read_properties(*properties);
        const auto bytes = archive.read("content.xml");
        if (!bytes) refuse("has no content.xml; save it again as ODT");
        return parse(*bytes, file_.name + ": content.xml");
    }

    [[nodiscard]] std::optional<MarkupTree> side_part(ZipArchive& archive, const std::string& path) {
        const auto bytes = archive.read(path);
        if (!bytes) return std::nullopt;
        const std::string where = file_.name + ": " + path;
        return parse_xml(decode(*bytes, where).text, where, room_);
    }

    /// The text becomes the source of the document.
    [[nodiscard]] MarkupTree parse(const std::string& bytes, const std::string& where) {
        document_.source = decode(bytes, where, declared_encoding(bytes)).text;
        TreeBuilder builder;
        const ByteSpan whole{0, document_.source.size()};
        if (const auto fault = parse_xml(document_.source, whole, where, room_, builder))
            throw Error(ErrorKind::broken_input, where,
                        "is not well-formed (" + fault->problem + "); save it again as ODT");
        return builder.take();
    }

    void read_properties(const MarkupTree& tree) {
        const auto meta = find_element(tree, 0, "meta");
        if (!meta) return;
        const auto text = [&](std::string_view element) {
            const auto found = find_element(tree, *meta, element);
            return found ? element_text(tree, *found) : std::string();
        };
        document_.title = generated_text(text("title"));
        language_ = text("language");
        creators_ = text("initial-creator");
        if (creators_.empty()) creators_ = text("creator");
        document_.date = publication_time(text("creation-date")).value_or("");
        document_.description = short_description(text("description"));
    }

    [[nodiscard]] Document finish(const MarkupTree& tree, const TitleParagraphs& page) {
        FlowGuide guide;
        guide.words = &words();
        guide.keeps_layout = options_.keeps_layout;
        guide.links = links_within(tree);
        guide.omissions = settle_title_page(tree, page, options_, words(), document_);
        return read_document(tree, guide, options_.policies, file_.name, std::move(document_));
    }

    const SourceFile& file_;
    const IngestOptions& options_;
    std::size_t room_;
    MarkupTree styles_part_;
    Document document_;
    Language read_in_ = Language::english();
    std::string language_, creators_;
};

}  // namespace

bool is_odt(const SourceFile& file) {
    constexpr std::size_t reach = 4096;  // the media type is in the first entry, which is not compressed
    const std::string_view start = std::string_view(file.bytes).substr(0, reach);
    if (is_zip(file.bytes)) return start.substr(0, 128).find(media_type) != std::string_view::npos;
    return start.find("<office:document "sv) != std::string_view::npos &&
           start.find(media_type) != std::string_view::npos;
}

Document read_odt(const SourceFile& file, const IngestOptions& options, Diagnostics&) {
    return OdtReader(file, options).read();
}

}  // namespace audio_edition
