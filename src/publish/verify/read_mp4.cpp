// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/verify/read_mp4.h"

#include "publish/verify/mp4_boxes.h"

namespace audio_edition {
namespace {

/// How long something lasts, and in what it is counted.
struct Duration {
    std::uint64_t scale = 1;
    std::uint64_t length = 0;
};

/// Of a movie header or a media header, which begin alike.
Duration duration_in(Mp4Boxes& boxes, const Mp4Box& header) {
    const bool wide = boxes.number(header.begin, 1) == 1;
    const Duration found{boxes.number(header.begin + (wide ? 20 : 12), 4),
                         boxes.number(header.begin + (wide ? 24 : 16), wide ? 8 : 4)};
    if (found.scale == 0 || found.length > INT64_MAX) boxes.fail();
    return found;
}

/// A table of 32-bit numbers: their count, then `columns` of them in each row.
class Table {
  public:
    Table(Mp4Boxes& boxes, const Mp4Box& box, std::uint64_t count_at, std::uint64_t columns)
        : boxes_(boxes), begin_(box.begin + count_at + 4), columns_(columns) {
        rows = boxes.number(box.begin + count_at, 4);
        if (rows > (box.end - begin_) / (4 * columns)) boxes.fail();
    }
    [[nodiscard]] std::uint64_t at(std::uint64_t row, std::uint64_t column = 0) const {
        return boxes_.number(begin_ + 4 * (row * columns_ + column), 4);
    }
    std::uint64_t rows = 0;

  private:
    Mp4Boxes& boxes_;
    std::uint64_t begin_;
    std::uint64_t columns_;
};

std::string handler_of(Mp4Boxes& boxes, const Mp4Box& media) {
    return boxes.text(boxes.require(media, "hdlr").begin + 8, 4);
}

/// How long each sample of a track is, in bytes; a table of one number where all are alike.
std::vector<std::uint64_t> sample_sizes(Mp4Boxes& boxes, const Mp4Box& samples) {
    const Mp4Box box = boxes.require(samples, "stsz");
    const std::uint64_t same = boxes.number(box.begin + 4, 4);
    if (same != 0) {
        const std::uint64_t count = boxes.number(box.begin + 8, 4);
        if (count > boxes.file().end / same) boxes.fail();
        return std::vector<std::uint64_t>(count, same);
    }
    const Table table(boxes, box, 8, 1);
    std::vector<std::uint64_t> sizes(table.rows);
    for (std::uint64_t i = 0; i < table.rows; ++i) sizes[i] = table.at(i);
    return sizes;
}

/// Where each sample of a track stands in the file, by its chunks.
std::vector<std::uint64_t> sample_places(Mp4Boxes& boxes, const Mp4Box& samples) {
    const std::vector<std::uint64_t> sizes = sample_sizes(boxes, samples);
    const Table runs(boxes, boxes.require(samples, "stsc"), 4, 3);
    const auto narrow = boxes.find(samples, "stco");
    const Mp4Box offsets = narrow ? *narrow : boxes.require(samples, "co64");
    const std::uint64_t chunks = boxes.number(offsets.begin + 4, 4), width = narrow ? 4 : 8;
    if (chunks > (offsets.end - offsets.begin) / width) boxes.fail();
    std::vector<std::uint64_t> places;
    std::uint64_t run = 0;
    for (std::uint64_t chunk = 0; chunk < chunks && places.size() < sizes.size(); ++chunk) {
        while (run + 1 < runs.rows && runs.at(run + 1) <= chunk + 1) ++run;
        if (run >= runs.rows) boxes.fail();
        std::uint64_t at = boxes.number(offsets.begin + 8 + chunk * width, width);
        for (std::uint64_t i = runs.at(run, 1); i > 0 && places.size() < sizes.size(); --i) {
            const std::uint64_t size = sizes[places.size()];
            places.push_back(at);
            at += size;
        }
    }
    if (places.size() != sizes.size()) boxes.fail();
    return places;
}

/// The samples of a text track: the length of the title in two bytes, then the title.
std::vector<ChapterMark> chapters_of(Mp4Boxes& boxes, const Mp4Box& media) {
    const Duration whole = duration_in(boxes, boxes.require(media, "mdhd"));
    const Mp4Box samples = boxes.require(boxes.require(media, "minf"), "stbl");
    const Table times(boxes, boxes.require(samples, "stts"), 4, 2);
    std::vector<ChapterMark> chapters;
    std::uint64_t time = 0, row = 0, left = times.rows > 0 ? times.at(0) : 0;
    for (const std::uint64_t place : sample_places(boxes, samples)) {
        while (left == 0 && ++row < times.rows) left = times.at(row);
        if (left == 0 || time > UINT64_MAX / 2000) boxes.fail();
        chapters.push_back({boxes.text(place + 2, boxes.number(place, 2)),
                            {static_cast<std::int64_t>(time * 1000 / whole.scale)}});
        time += times.at(row, 1);
        --left;
    }
    return chapters;
}

}  // namespace

Mp4Facts read_mp4(const std::filesystem::path& path) {
    Mp4Boxes boxes(path);
    const Mp4Box type = boxes.require(boxes.file(), "ftyp");
    const Mp4Box movie = boxes.require(boxes.file(), "moov");
    const Duration length = duration_in(boxes, boxes.require(movie, "mvhd"));
    Mp4Facts facts{boxes.text(type.begin, 4),
                   static_cast<std::int64_t>(length.scale),
                   static_cast<std::int64_t>(length.length),
                   {}};
    for (const Mp4Box& track : boxes.all(movie, "trak")) {
        const Mp4Box media = boxes.require(track, "mdia");
        if (handler_of(boxes, media) == "text") facts.chapters = chapters_of(boxes, media);
    }
    return facts;
}

}  // namespace audio_edition
