# SPDX-License-Identifier: GPL-3.0-or-later
add_compile_options(-Wall -Wextra -Wpedantic)
if(AUDIO_EDITION_WERROR)
  add_compile_options(-Werror)
endif()
if(AUDIO_EDITION_SANITIZE)
  add_compile_options(-fsanitize=${AUDIO_EDITION_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${AUDIO_EDITION_SANITIZE})
endif()
