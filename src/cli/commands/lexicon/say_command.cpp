// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/lexicon/say_command.h"

#include <CLI/CLI.hpp>

#include "audio/sound_file.h"
#include "audio_edition/installation.h"
#include "base/atomic_file.h"
#include "cli/console.h"
#include "cli/options/pronunciation_options.h"
#include "cli/signals.h"
#include "cli/standard_output.h"
#include "lexicon/tsv.h"
#include "pipeline/pronunciation.h"
#include "pipeline/sample.h"

namespace audio_edition {
namespace {

constexpr const char* say_example =
    R"(Write SAID as you would to a friend: syllables with hyphens between them, the loudest in capitals. IPA goes
between slashes. The line that is printed is an entry: add it to a lexicon.

Each sound has one spelling; other consonants are as they are:
  a      trap      ah            palm      ar      start     ch     church
  e, eh  dress     ay            face      air     square    dh     this
  i, ih  kit       ee            fleece    eer     near      g, gh  go
  o      lot       oh            goat      er, ur  nurse     j      judge
  u, uh  strut     oo            goose     ire     fire      kh     loch
  uu     foot      ow            mouth     oor     cure      ng     sing
  aw     thought   oy            choice    or      north     s, sh  sit, she
  ew     few       y, igh, eye   price     our     hour      th     thin
                                                             y, zh  yes, vision

Examples:
  audio-edition lexicon say Siobhán shi-VAWN -o siobhan.wav
  audio-edition lexicon say 'Imran Khan' 'im-RAHN KAHN' >> names.tsv)";

/// Words alone are a respelling here; an alias needs no trying out.
std::string notation_of(const std::string& said) {
    const bool marked = said.starts_with('/') || said.starts_with('"');
    return marked ? said : "\"" + said + "\"";
}

}  // namespace

CLI::App& LexiconSayCommand::add_to(CLI::App& program) {
    CLI::App& command = *program.add_subcommand("say", "Try out how a name is said");
    command.footer(say_example);
    command.add_option("WRITTEN", written_, "The name, as texts have it")->required()->type_name("");
    command.add_option("SAID", said_, "How it is said: shi-VAWN, or /ʃɪˈvɔːn/")->required()->type_name("");
    command.add_option("-o,--output", file_, "A WAV file to hear it in")->type_name("FILE");
    add_voice(command, voice_);
    return command;
}

int LexiconSayCommand::run(const CommandIo& io) {
    const Installation installation = find_installation();
    const Voice voice = voice_for(Language::english(), voice_, installation.data);
    const std::string line = written_ + "\t" + notation_of(said_);
    Lexicon lexicon(reader_of(voice));
    lexicon.add_tsv(line, "SAID");
    io.output.line(line);
    if (file_.empty()) return 0;

    Pcm pcm;
    run_stoppable("lexicon say", [&](const SignalWatcher& signals) {
        pcm = speak_sample(written_, voice, lexicon, installation, io.console, signals.token());
    });
    AtomicFile file(file_);
    SoundFileWriter writer(file.staging_path(), SoundFormat::wav, pcm.rate, {written_, "", ""});
    writer.write(pcm.samples);
    writer.finish();
    file.commit();
    return 0;
}

}  // namespace audio_edition
