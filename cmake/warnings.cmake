# SPDX-License-Identifier: GPL-3.0-or-later
add_compile_options(-Wall -Wextra -Wpedantic)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 14)
  # With optimisation they warn of std::string's own copying where none can overlap.
  add_compile_options($<$<CONFIG:Release>:-Wno-restrict>)
endif()
# The same bytes wherever it is built: paths in assertions and debugging information begin at the top of the project.
# The compiler takes the last that fits.
add_compile_options("-ffile-prefix-map=${PROJECT_SOURCE_DIR}=." "-ffile-prefix-map=${CMAKE_BINARY_DIR}=build")
if(AUDIO_EDITION_WERROR)
  add_compile_options(-Werror)
endif()
if(AUDIO_EDITION_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(AUDIO_EDITION_SANITIZE)
  add_compile_options(-fsanitize=${AUDIO_EDITION_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${AUDIO_EDITION_SANITIZE})
endif()
