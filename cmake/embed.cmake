# SPDX-License-Identifier: GPL-3.0-or-later
# Files as C++ strings, so that the program is one file and they stay files that can be read and linted.
#
#     embed_text(style "${PROJECT_SOURCE_DIR}/page.css;…")    several are joined
#     write_embedded(page_assets.cpp page_assets.h)
# makes page_assets.cpp, which defines `const std::string_view style` as page_assets.h declares it, and
# `style_sha256`, the 32 bytes of its digest. Configures again when one of the files changes.
set(EMBEDDED "")
macro(embed_text NAME FILES)
  set(text "")
  foreach(file IN ITEMS ${FILES})
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    file(READ "${file}" part)
    string(APPEND text "${part}")
  endforeach()
  string(SHA256 hash "${text}")
  string(REGEX REPLACE "(..)" "\\\\x\\1" hash "${hash}")
  string(APPEND EMBEDDED "const std::string_view ${NAME} = R\"embedded(${text})embedded\";\n"
                         "const std::string_view ${NAME}_sha256{\"${hash}\", 32};\n")
endmacro()

function(write_embedded FILE HEADER)
  file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${FILE}" @ONLY NEWLINE_STYLE LF
       CONTENT "#include \"@HEADER@\"\n\nnamespace audio_edition {\n\n@EMBEDDED@\n}  // namespace audio_edition\n")
endfunction()
