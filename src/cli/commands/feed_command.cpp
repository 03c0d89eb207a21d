// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/feed_command.h"

#include <CLI/CLI.hpp>

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/read_file.h"
#include "cli/console.h"
#include "cli/standard_output.h"
#include "pipeline/feed/check_feed.h"

namespace audio_edition {
namespace {

constexpr const char* feed_example = R"(Examples:
  audio-edition feed out --url https://example.org/listen --title 'The Pier Review' --category Arts
  audio-edition feed out --url https://example.org/listen --date the-storm=2026-01-31 -o - | xmllint --noout -
  audio-edition feed --check out/feed.xml               what keeps it out of podcast directories)";

}  // namespace

CLI::App& FeedCommand::add_to(CLI::App& program) {
    CLI::App& command =
        *program.add_subcommand("feed", "Make the podcast feed (RSS) of a folder of editions");
    command.footer(feed_example);
    command.add_option("DIR", request_.folder, "The folder in which the editions are")->type_name("");
    command.add_option("--url", request_.url, "Where that folder will be on the Web")->type_name("URL");
    command
        .add_option("--check", checked_,
                    "Make nothing; check an existing feed against the rules of Apple and Podcasting 2.0")
        ->type_name("FEED");
    command
        .add_option("-o,--output", output_,
                    "The file to write, - for standard output; DIR/feed.xml where not given")
        ->type_name("FILE");
    command
        .add_option("--date", dates_,
                    "When an edition is published, where its text does not tell: FOLDER=2026-01-31")
        ->type_name("FOLDER=DATE");
    add_channel_options(command);
    return command;
}

void FeedCommand::add_channel_options(CLI::App& command) {
    FeedChannel& channel = request_.channel;
    const auto text = [&command](const char* name, std::string& value, const char* help, const char* type) {
        command.add_option(name, value, help)->type_name(type);
    };
    text("--title", channel.title, "Of the podcast; the author of the newest edition where not given",
         "TEXT");
    text("--description", channel.description, "Of the podcast", "TEXT");
    text("--link", channel.link, "Its web site; the URL of the folder where not given", "URL");
    text("--author", channel.author,
         "Who makes it; the author of the episodes where not given and they have one", "NAME");
    text("--email", channel.email, "Of who owns it, for the directories of podcasts", "ADDRESS");
    text("--language", channel.language, "As BCP 47 has it; that of the newest edition where not given",
         "TAG");
    text("--image", channel.image,
         "Its cover: square, JPEG or PNG, 1400 to 3000 pixels; that of the newest edition where not given",
         "URL");
    text("--category", channel.category, "A category or subcategory of Apple Podcasts, such as Arts or Books",
         "NAME");
    text("--guid", channel.guid, "Its podcast:guid, where it has one; made from the URL where not given",
         "UUID");
    command.add_flag("--explicit", channel.is_explicit, "Not for children");
}

int FeedCommand::check(const CommandIo& io) const {
    std::error_code ignored;
    const bool is_folder = std::filesystem::is_directory(checked_, ignored);
    const std::filesystem::path file = is_folder ? checked_ / "feed.xml" : checked_;
    const FeedFindings findings = check_feed(read_file(file), file.native(), file.parent_path());
    for (const FeedFault& fault : findings.faults) {
        const bool is_advice = fault.weight == FeedFault::Weight::advice;
        io.console.line("audio-edition: " + printable(file.native() + ": " + fault.where) + ": " +
                        (is_advice ? "advice: " : "") + printable(fault.message));
    }
    const std::size_t refused = findings.refused();
    if (refused > 0) {
        throw Error{ErrorKind::broken_input, file.native(),
                    refused == 1 ? "has a fault, listed above; correct it and check again"
                                 : "has " + std::to_string(refused) +
                                       " faults, listed above; correct them and check again"};
    }
    io.output.line(file.native() + ": good, " + std::to_string(findings.episodes) +
                   (findings.episodes == 1 ? " episode" : " episodes"));
    return 0;
}

int FeedCommand::run(const CommandIo& io) {
    if (!checked_.empty()) return check(io);
    if (request_.folder.empty())
        throw Error{ErrorKind::usage, "DIR",
                    "is required: name the folder of the editions, or a feed with --check"};
    if (request_.url.empty())
        throw Error{ErrorKind::usage, "--url", "is required: say where the folder will be on the Web"};
    for (const std::string& each : dates_) {
        const std::size_t equals = each.find('=');
        if (equals == std::string::npos)
            throw Error{ErrorKind::usage, "--date " + each, "has no date; write FOLDER=2026-01-31"};
        request_.dates[each.substr(0, equals)] = each.substr(equals + 1);
    }
    const std::filesystem::path file = output_.empty() ? request_.folder / "feed.xml" : output_;
    request_.channel.self = url_of(request_.url, file == "-" ? "feed.xml" : file.filename().string());
    const std::string feed = make_feed(request_, io.console);
    if (file == "-") {
        io.output.write(feed);
        return 0;
    }
    AtomicFile published(file);
    published.write(feed);
    published.commit();
    io.output.line(file.native());
    return 0;
}

}  // namespace audio_edition
