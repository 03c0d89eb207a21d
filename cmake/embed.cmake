# SPDX-License-Identifier: GPL-3.0-or-later
# Files as C++ strings, so that the program is one file and they stay files that can be read and linted.
#
#     embed_text(style "${PROJECT_SOURCE_DIR}/page.css;…")    several are joined
#     write_embedded(page_assets.cpp page_assets.h)
# makes page_assets.cpp, which defines `const std::string_view style` as page_assets.h declares it, and
# `style_sha256`, the 32 bytes of its digest. Configures again when one of the files changes. With `NAMESPACE en` they
# are in audio_edition::en.
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

#     embed_words(short_words "${PROJECT_SOURCE_DIR}/short_words.txt")
# makes `const EmbeddedWords short_words` (normalize/embedded_words.h) of a list that people keep: a word on a line,
# without white space and capital letters, in any order; lines that begin with # are comments. Any other line, and a word
# that is there twice, is an error that names the file and the word.
function(embed_words NAME FILE)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${FILE}")
  file(READ "${FILE}" text)
  string(REGEX REPLACE "(^|\n)#[^\n]*" "\\1" text "${text}")
  string(REGEX MATCH "[^\n]*[]A-Z \t\r;#\"\\[][^\n]*" malformed "${text}")
  if(NOT malformed STREQUAL "")
    message(FATAL_ERROR "${FILE}: '${malformed}' is not a word; write one word on a line, in small letters")
  endif()
  string(REPLACE "\n" ";" words "${text}")
  list(REMOVE_ITEM words "")
  list(SORT words)
  set(before "")
  foreach(word IN LISTS words)
    if(word STREQUAL before)
      message(FATAL_ERROR "${FILE}: '${word}' is there twice; remove one")
    endif()
    set(before "${word}")
  endforeach()
  list(JOIN words "\n" lines)
  set(EMBEDDED "${EMBEDDED}const EmbeddedWords ${NAME}{R\"embedded(${lines}\n)embedded\"};\n" PARENT_SCOPE)
endfunction()

#     embed_rows(unit_rows "${PROJECT_SOURCE_DIR}/units.tsv" TEXTS 3)
# writes unit_rows.inc, the rows of a table that people keep as C++ to be included in an initializer, sorted by their
# first column: `{"ac", "acre", "acres", context, stop},`. Columns are separated by a tab: so many texts, then names that are
# known where it is included, as many as there are. Lines that begin with # are comments. A line of another form, and a
# first column that is there twice, is an error that names the file and the line.
function(embed_rows NAME FILE)
  cmake_parse_arguments(ROWS "" "TEXTS" "" ${ARGN})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${FILE}")
  string(REPEAT "\t([^\t\"\\;]+)" "${ROWS_TEXTS}" texts)
  file(STRINGS "${FILE}" lines ENCODING UTF-8 REGEX "^[^#]")
  list(SORT lines)
  set(rows "")
  set(before "")
  foreach(line IN LISTS lines)
    if(NOT "\t${line}" MATCHES "^${texts}((\t[a-z_]+)*)$")
      message(FATAL_ERROR "${FILE}: '${line}' is not a row of ${ROWS_TEXTS} texts and names, separated by tabs")
    endif()
    string(REGEX REPLACE "\t.*" "" first "${line}")
    if(first STREQUAL before)
      message(FATAL_ERROR "${FILE}: '${first}' has two rows; remove one")
    endif()
    set(before "${first}")
    string(REPLACE "\t" ";" columns "${line}")
    set(row "")
    set(number 0)
    foreach(column IN LISTS columns)
      math(EXPR number "${number} + 1")
      if(number GREATER ROWS_TEXTS)
        list(APPEND row "${column}")
      else()
        list(APPEND row "\"${column}\"")
      endif()
    endforeach()
    list(JOIN row ", " row)
    string(APPEND rows "{${row}},\n")
  endforeach()
  file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${NAME}.inc" @ONLY NEWLINE_STYLE LF CONTENT "@rows@")
endfunction()

function(write_embedded FILE HEADER)
  cmake_parse_arguments(WRITE "" "NAMESPACE" "" ${ARGN})
  set(namespace audio_edition)
  if(WRITE_NAMESPACE)
    string(APPEND namespace "::${WRITE_NAMESPACE}")
  endif()
  file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${FILE}" @ONLY NEWLINE_STYLE LF
       CONTENT "#include \"@HEADER@\"\n\nnamespace @namespace@ {\n\n@EMBEDDED@\n}  // namespace @namespace@\n")
endfunction()
