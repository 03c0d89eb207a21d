# SPDX-License-Identifier: GPL-3.0-or-later
function(run)
  execute_process(COMMAND ${ARGV} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${ARGV}: ${status}\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

unset(ENV{AUDIO_EDITION_DATA})
unset(ENV{AUDIO_EDITION_SPEAKER})
if(SANITIZE)
  set(FLAGS "${FLAGS} -fsanitize=${SANITIZE}")
endif()
file(REMOVE_RECURSE "${SCRATCH}")
run("${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${SCRATCH}/installed")
# Nothing tells where it was built: the same sources give the same bytes in any folder.
file(GLOB_RECURSE files LIST_DIRECTORIES false "${SCRATCH}/installed/*")
get_filename_component(source "${PROJECT}/../../.." REALPATH)
foreach(file IN LISTS files)
  file(STRINGS "${file}" telling LIMIT_COUNT 1 REGEX "${source}/(src|build)/")
  if(telling)
    message(FATAL_ERROR "${file} names the folder that it was built in: ${telling}")
  endif()
endforeach()
file(RENAME "${SCRATCH}/installed" "${SCRATCH}/moved")  # an installed tree may be moved as a whole
run("${CMAKE_COMMAND}" -S "${PROJECT}" -B "${SCRATCH}/build" -G "${GENERATOR}"
    "-DCMAKE_PREFIX_PATH=${SCRATCH}/moved" "-DCMAKE_CXX_FLAGS=${FLAGS}")
run("${CMAKE_COMMAND}" --build "${SCRATCH}/build")

file(MAKE_DIRECTORY "${SCRATCH}/made")
run("${SCRATCH}/build/consumer" "In 1984, Dr. Orr went." "${SCRATCH}/made")
if(NOT output STREQUAL "In nineteen eighty-four, Doctor Orr went.\n")
  message(FATAL_ERROR "the consumer said: ${output}")
endif()

# The installed program too stands alone.
file(WRITE "${SCRATCH}/pier.txt" "The Pier\n\nby Ida Holm\n\nIt rained. Nobody minded.\n")
run("${SCRATCH}/moved/bin/audio-edition" build "${SCRATCH}/pier.txt" -o "${SCRATCH}/out" --quiet)
run("${SCRATCH}/moved/bin/audio-edition" verify "${SCRATCH}/out/the-pier")

# So does a voice of one's own, whose loudness has to be measured first.
file(WRITE "${SCRATCH}/mine.toml" "description = \"Mine\"\nlanguage = \"en-GB\"\nengine_voice = \"gmw/en\"\n")
run("${SCRATCH}/moved/bin/audio-edition" voices sample "${SCRATCH}/mine.toml" -o "${SCRATCH}/mine.wav")
