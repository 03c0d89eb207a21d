// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/epub/xhtml_head.h"

#include "publish/sidecar/markup.h"
#include "text/alphabet.h"

namespace audio_edition {

std::string xhtml_head(const std::string& title, const std::string& language, const std::string& style) {
    const std::string tongue = escape_markup(language);
    const std::string direction = Alphabet(language).is_right_to_left() ? " dir=\"rtl\"" : "";
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang=")" +
           tongue + "\" lang=\"" + tongue + "\"" + direction + ">\n<head>\n<title>" + escape_markup(title) +
           "</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"" + style + "\"/>\n</head>\n";
}

}  // namespace audio_edition
