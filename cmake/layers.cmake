# SPDX-License-Identifier: GPL-3.0-or-later
# One static library a folder of src/. What a layer may include is what it links, nothing else.
#
#     add_layer(NAME document SOURCES document.cpp USES text base)
#
# PRIVATE_LIBRARIES are the third-party libraries that the folder owns.
function(add_layer)
  cmake_parse_arguments(LAYER "" "NAME" "SOURCES;USES;PRIVATE_LIBRARIES" ${ARGN})
  add_library(${LAYER_NAME} STATIC ${LAYER_SOURCES})
  target_include_directories(${LAYER_NAME} PUBLIC "${PROJECT_SOURCE_DIR}/src")
  target_link_libraries(${LAYER_NAME} PUBLIC ${LAYER_USES} PRIVATE ${LAYER_PRIVATE_LIBRARIES})
  set_target_properties(${LAYER_NAME} PROPERTIES OUTPUT_NAME "audio_edition_${LAYER_NAME}"
                                                 POSITION_INDEPENDENT_CODE ON)
endfunction()
