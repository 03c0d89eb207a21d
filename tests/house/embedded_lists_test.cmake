# SPDX-License-Identifier: GPL-3.0-or-later
# What embed_words and embed_rows (cmake/embed.cmake) make of lists, and what they refuse.
#
#     cmake -D TOP=. -D WORK=build/lists -P embedded_lists_test.cmake
cmake_minimum_required(VERSION 3.25)

function(embed CALL TEXT)
  file(MAKE_DIRECTORY "${WORK}")
  file(WRITE "${WORK}/list.txt" "${TEXT}")
  file(WRITE "${WORK}/embed.cmake" "cmake_minimum_required(VERSION 3.25)\nset(CMAKE_CURRENT_BINARY_DIR \"${WORK}\")\n"
                                   "include(\"${TOP}/cmake/embed.cmake\")\n${CALL}\n")
  execute_process(COMMAND "${CMAKE_COMMAND}" -P "${WORK}/embed.cmake" RESULT_VARIABLE result ERROR_VARIABLE error
                  OUTPUT_QUIET)
  set(result "${result}" PARENT_SCOPE)
  string(REGEX REPLACE "[ \n]+" " " error "${error}")
  set(error "${error}" PARENT_SCOPE)
endfunction()

function(expect_made CALL TEXT FILE MADE)
  embed("${CALL}" "${TEXT}")
  file(READ "${WORK}/${FILE}" made)
  string(FIND "${made}" "${MADE}" at)
  if(NOT result EQUAL 0 OR at EQUAL -1)
    message(SEND_ERROR "of '${TEXT}' came '${made}', without '${MADE}' ${error}")
  endif()
endfunction()

function(expect_refused CALL TEXT MESSAGE)
  embed("${CALL}" "${TEXT}")
  string(FIND "${error}" "list.txt: ${MESSAGE}" at)
  if(result EQUAL 0 OR at EQUAL -1)
    message(SEND_ERROR "'${TEXT}' was not refused with '${MESSAGE}': ${error}")
  endif()
endfunction()

set(words "embed_words(names \"${WORK}/list.txt\")\nwrite_embedded(names.cpp names.h NAMESPACE en)")
expect_made("${words}" "# Names; [all]\n\nto\nan\nit's\nana\n" names.cpp "names{R\"embedded(an\nana\nit's\nto\n)embedded\"};")
expect_made("${words}" "an\n" names.cpp "namespace audio_edition::en {")
expect_refused("${words}" "an\nto\nan\n" "'an' is there twice")
foreach(bad IN ITEMS "An" "a b" "a\tb" "an # note" "a]" "a\"")
  expect_refused("${words}" "to\n${bad}\n" "'${bad}' is not a word")
endforeach()

set(rows "embed_rows(rows \"${WORK}/list.txt\" TEXTS 2)")
expect_made("${rows}" "# Short\tLong\nkm\tkilo meter\tsure\tstop\nA\tampere\n" rows.inc
            "{\"A\", \"ampere\"},\n{\"km\", \"kilo meter\", sure, stop},\n")
expect_refused("${rows}" "km\ta\nm\tb\nkm\tc\n" "'km' has two rows")
foreach(bad IN ITEMS "km" "km\t" "km\ta\tB" "km\ta\tb c" "km\t\"a\"")
  expect_refused("${rows}" "m\tmeter\n${bad}\n" "'km")
endforeach()
