// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/small_pdf.h"

namespace audio_edition {

std::string small_pdf_of_operators(const std::vector<std::string>& pages) {
    std::vector<std::string> objects{"<</Type/Catalog/Pages 2 0 R/Lang(en)>>", "",
                                     "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    std::string kids;
    for (const std::string& operators : pages) {
        kids += std::to_string(objects.size() + 1) + " 0 R ";
        objects.push_back(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 600]/Resources<</Font<</F 3 0 R>>>>/Contents " +
            std::to_string(objects.size() + 2) + " 0 R>>");
        objects.push_back("<</Length " + std::to_string(operators.size()) + ">>stream\n" + operators +
                          "\nendstream");
    }
    objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count " + std::to_string(pages.size()) + ">>";
    std::string bytes = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    std::string places;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        const std::string at = std::to_string(bytes.size());
        places += std::string(10 - at.size(), '0') + at + " 00000 n \n";
        bytes += std::to_string(i + 1) + " 0 obj" + objects[i] + "\nendobj\n";
    }
    const std::string start = std::to_string(bytes.size());
    const std::string size = std::to_string(objects.size() + 1);
    return bytes + "xref\n0 " + size + "\n0000000000 65535 f \n" + places + "trailer<</Size " + size +
           "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

std::string small_pdf(const std::vector<std::vector<SmallPdfLine>>& pages) {
    std::vector<std::string> operators;
    for (const std::vector<SmallPdfLine>& lines : pages) {
        std::string page = "BT ";
        for (const SmallPdfLine& line : lines)
            page += "/F " + std::to_string(line.size) + " Tf 1 0 0 1 " + std::to_string(line.x) + ' ' +
                    std::to_string(line.y) + " Tm (" + line.text + ") Tj ";
        operators.push_back(page + "ET");
    }
    return small_pdf_of_operators(operators);
}

}  // namespace audio_edition
