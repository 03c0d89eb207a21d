# SPDX-License-Identifier: GPL-3.0-or-later
# Every library comes from Debian 12. The folder that owns each is named beside it; no other folder links it.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(CLI11 REQUIRED)                                             # cli
find_package(nlohmann_json REQUIRED)                                     # base
pkg_check_modules(XXHASH REQUIRED IMPORTED_TARGET libxxhash)             # base
pkg_check_modules(ZIP REQUIRED IMPORTED_TARGET libzip)                      # base
pkg_check_modules(UUID REQUIRED IMPORTED_TARGET uuid)                   # base
pkg_check_modules(ICU REQUIRED IMPORTED_TARGET icu-uc icu-i18n)          # text
pkg_check_modules(MD4C REQUIRED IMPORTED_TARGET md4c)                   # ingest/markdown
pkg_check_modules(YAML_CPP REQUIRED IMPORTED_TARGET yaml-cpp)           # ingest/markdown
pkg_check_modules(SNDFILE REQUIRED IMPORTED_TARGET sndfile)              # audio
pkg_check_modules(GUMBO REQUIRED IMPORTED_TARGET gumbo)                 # ingest/html
pkg_check_modules(SOXR REQUIRED IMPORTED_TARGET soxr)                    # audio
pkg_check_modules(POPPLER REQUIRED IMPORTED_TARGET poppler)             # ingest/pdf/poppler
pkg_check_modules(PUGIXML REQUIRED IMPORTED_TARGET pugixml)             # xml
pkg_check_modules(TOMLPLUSPLUS REQUIRED IMPORTED_TARGET tomlplusplus)    # speak
pkg_check_modules(SECCOMP REQUIRED IMPORTED_TARGET libseccomp)           # confine
pkg_check_modules(ESPEAK_NG REQUIRED IMPORTED_TARGET espeak-ng)          # speak/engines/espeak
pkg_check_modules(CURL REQUIRED IMPORTED_TARGET libcurl)                 # fetch
pkg_check_modules(NETTLE REQUIRED IMPORTED_TARGET nettle)                # fetch
pkg_check_modules(EBUR128 REQUIRED IMPORTED_TARGET libebur128)           # master
pkg_check_modules(TAGLIB REQUIRED IMPORTED_TARGET taglib)                # publish/mp3
pkg_check_modules(OGG REQUIRED IMPORTED_TARGET ogg)                       # publish/ogg
pkg_check_modules(PANGOCAIRO REQUIRED IMPORTED_TARGET pangocairo)        # publish/cover

find_path(LAME_INCLUDE_DIR lame/lame.h REQUIRED)                         # publish/mp3
find_library(LAME_LIBRARY mp3lame REQUIRED)
add_library(lame INTERFACE)
target_include_directories(lame SYSTEM INTERFACE "${LAME_INCLUDE_DIR}")
target_link_libraries(lame INTERFACE "${LAME_LIBRARY}")

find_path(CLD2_INCLUDE_DIR cld2/public/compact_lang_det.h REQUIRED)      # language
find_library(CLD2_LIBRARY cld2 REQUIRED)
add_library(cld2 INTERFACE)
target_include_directories(cld2 SYSTEM INTERFACE "${CLD2_INCLUDE_DIR}")
target_link_libraries(cld2 INTERFACE "${CLD2_LIBRARY}")
