// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/edition_writer.h"

#include <utility>

#include "base/atomic_file.h"
#include "base/create_folders.h"

namespace audio_edition {
namespace {

Mp3Tags book_tags(const EditionPlan& plan) {
    Mp3Tags tags{.title = plan.title,
                 .artist = plan.author,
                 .album = plan.title,
                 .language = plan.language,
                 .date = plan.date,
                 .cover = plan.cover};
    for (const TimelineSection& section : plan.sections) tags.chapters.push_back({section.title, {}, {}});
    return tags;
}

/// Clips may be many: a large picture in each would outweigh their sound.
std::shared_ptr<const Cover> small_cover(const EditionPlan& plan) {
    constexpr std::size_t most_in_a_clip = 256 << 10;
    return plan.cover && plan.cover->bytes.size() <= most_in_a_clip ? plan.cover : nullptr;
}

std::string cover_file(const EditionPlan& plan) {
    return plan.cover ? "cover" + std::string(extension(plan.cover->type)) : "";
}

Mp3Tags clip_tags(const EditionPlan& plan, std::size_t section) {
    return {plan.sections[section].title,
            plan.author,
            plan.title,
            plan.language,
            static_cast<int>(section) + 1,
            static_cast<int>(plan.sections.size()),
            plan.date,
            {},
            small_cover(plan)};
}

SidecarPlan sidecar_plan(const std::filesystem::path& folder, const EditionPlan& plan,
                         const TrackFormat& format, SampleRate rate) {
    SidecarPlan known{folder, plan.names.slug, plan.title, plan.author, plan.language, plan.names.book(),
                      rate,   plan.sections,   {},         plan.date};
    known.cover_file = cover_file(plan);
    known.cover = plan.cover;
    known.by = plan.by;
    known.voice = plan.voice;
    known.layout = plan.layout;
    known.remote_pictures = plan.remote_pictures;
    known.source_book = plan.source_book;
    for (const TrackFormat* each : format.all()) known.extensions.push_back(each->extension());
    if (!plan.clips) return known;
    for (std::size_t i = 0; i < plan.sections.size(); ++i) {
        known.clips.push_back(plan.names.clip(i, plan.sections[i].id));
    }
    return known;
}

}  // namespace

EditionWriter::EditionWriter(std::filesystem::path folder, EditionPlan plan, const TrackFormat& format,
                             SampleRate rate)
    : folder_(std::move(folder)),
      plan_(std::move(plan)),
      format_(format),
      rate_(rate),
      timeline_(rate, plan_.sections) {
    write_cover();
    book_ = format_.create(folder_ / plan_.names.book(), book_tags(plan_));
    tracks_.push_back({plan_.names.book(), {}});
    if (const Frames longest = to_frames(plan_.longest_part, rate_); longest.count > 0)
        parts_.emplace(folder_, plan_.names, book_tags(plan_), plan_.sections, format_,
                       PartDivision(longest, std::move(plan_.section_bytes)));
    const SidecarPlan known = sidecar_plan(folder_, plan_, format_, rate_);
    for (const SidecarKind* kind : plan_.sidecars) sidecars_.push_back(kind->make(known));
}

void EditionWriter::write_cover() {
    if (!plan_.cover) return;
    AtomicFile file(folder_ / cover_file(plan_));
    file.write(plan_.cover->bytes);
    file.commit(Durability::crash);
    written_sidecars_.push_back({"cover", cover_file(plan_)});
}

void EditionWriter::add(RecordedUnit unit) {
    if (const auto placed = timeline_.add(std::move(unit.timing))) write_held(*placed);
    held_ = std::move(unit);
}

void EditionWriter::write_held(const TimelineUnit& placed) {
    const std::size_t section = placed.place.section;
    book_->write(held_.sound, placed.length);
    if (parts_) parts_->write(held_.sound, placed);
    const bool new_section = section >= told_;
    tell_sections();
    if (plan_.clips) {
        if (new_section) begin_clip(section);
        clip_->write(held_.sound, placed.length);
        clip_length_ += placed.length;
    }
    if (held_.passage) {
        for (const auto& sidecar : sidecars_) sidecar->unit(placed, *held_.passage);
    }
    held_ = {};
}

void EditionWriter::tell_sections() {
    for (; told_ < timeline_.reached(); ++told_) {
        for (const auto& sidecar : sidecars_) sidecar->section(told_, timeline_.start_of(told_));
    }
}

void EditionWriter::begin_clip(std::size_t section) {
    finish_clip();
    const std::string path = plan_.names.clip(section, plan_.sections[section].id);
    create_folders((folder_ / path).parent_path());
    clip_ = format_.create(folder_ / path, clip_tags(plan_, section));
    tracks_.push_back({path, {}});
}

void EditionWriter::finish_clip() {
    if (!clip_) return;
    clip_->finish(clip_length_, {});
    clip_.reset();
    tracks_.back().length = std::exchange(clip_length_, {});
}

void EditionWriter::list_further_formats() {
    const std::vector<WrittenTrack> first = tracks_;
    for (const TrackFormat* format : format_.all()) {
        if (format->extension() == format_.extension()) continue;
        for (const WrittenTrack& track : first) {
            std::filesystem::path path = track.path;
            tracks_.push_back({path.replace_extension(format->extension()), track.length});
        }
    }
}

std::vector<TimelineSection> EditionWriter::finish() {
    if (const auto placed = timeline_.end()) write_held(*placed);
    finish_clip();
    const std::vector<TimelineSection> sections = timeline_.finish();
    for (; told_ < sections.size(); ++told_) {
        for (const auto& sidecar : sidecars_) sidecar->section(told_, sections[told_].start);
    }
    book_->finish(length(), chapters_of(sections));
    tracks_.front().length = length();
    if (parts_) written_parts_ = parts_->finish();
    for (const WrittenPart& part : written_parts_) tracks_.push_back({part.path, part.length});
    list_further_formats();
    for (std::size_t i = 0; i < sidecars_.size(); ++i) {
        for (std::string& path : sidecars_[i]->finish(sections, length())) {
            const std::string_view kind = path.starts_with("pictures/") ? "picture" : plan_.sidecars[i]->name;
            written_sidecars_.push_back({kind, std::move(path)});
        }
    }
    return sections;
}

}  // namespace audio_edition
