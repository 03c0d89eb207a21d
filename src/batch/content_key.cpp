// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/content_key.h"

#include <utility>

#include "audio_edition/version.h"
#include "base/digest.h"
#include "base/json.h"
#include "pipeline/choose_voice.h"
#include "pipeline/speaker_of.h"
#include "speak/speaker_pool.h"

namespace audio_edition {

ContentKeys::ContentKeys(DataFolders data, EngineVersion engine)
    : engine_(std::move(engine)), digests_(std::move(data)) {}

std::string ContentKeys::key_of(const BuildRequest& options, const SourceBytes& source) {
    Json parts{{"program", version()},
               {"engine", engine_.name + " " + engine_.version},
               {"source", {digest(source.bytes), source.bytes.size(), source.extension}},
               {"request", digests_.of(options)}};
    if (!engine_.data.empty()) parts["engine_data"] = engine_.data;
    if (const std::string picture = pictures_.digest_of(options, source); !picture.empty())
        parts["picture"] = picture;
    return digest(to_text(parts));
}

std::string ContentKeys::key_of_named(const std::string& key, const std::string& name) {
    return digest(to_text({{"contents", key}, {"name", digest(name)}}));
}

std::string ContentKeys::key_of_unread(const std::string& id) {
    return digest(to_text({{"unread", id}}));
}

ContentKeys content_keys(const Installation& installation, const std::string& voice) {
    const Voice reader = voice_for(Language::english(), {voice, {}}, installation.data);
    const SpeakerPool pool(speaker_of(reader, installation), reader, 1);
    return {installation.data, pool.engine()};
}

}  // namespace audio_edition
