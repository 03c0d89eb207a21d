// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/commands/batch_command.h"
#include "cli/commands/build_command.h"
#include "cli/commands/cache_command.h"
#include "cli/commands/completion_command.h"
#include "cli/commands/explain_command.h"
#include "cli/commands/feed_command.h"
#include "cli/commands/lexicon_command.h"
#include "cli/commands/manual_command.h"
#include "cli/commands/normalize_command.h"
#include "cli/commands/outline_command.h"
#include "cli/commands/phonemes_command.h"
#include "cli/commands/verify_command.h"
#include "cli/commands/voices_command.h"

namespace audio_edition {

std::vector<std::unique_ptr<Command>> all_commands() {
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<BuildCommand>());
    commands.push_back(std::make_unique<BatchCommand>());
    commands.push_back(std::make_unique<OutlineCommand>());
    commands.push_back(std::make_unique<NormalizeCommand>());
    commands.push_back(std::make_unique<PhonemesCommand>());
    commands.push_back(std::make_unique<ExplainCommand>());
    commands.push_back(std::make_unique<LexiconCommand>());
    commands.push_back(std::make_unique<VoicesCommand>());
    commands.push_back(std::make_unique<VerifyCommand>());
    commands.push_back(std::make_unique<CacheCommand>());
    commands.push_back(std::make_unique<FeedCommand>());
    commands.push_back(std::make_unique<CompletionCommand>());
    commands.push_back(std::make_unique<ManualCommand>());
    return commands;
}

}  // namespace audio_edition
