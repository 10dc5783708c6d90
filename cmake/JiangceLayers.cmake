# SPDX-License-Identifier: GPL-3.0-or-later
# A layer is a folder and a static library; what it may include is what it links (see core/README.md).

# jiangce_layer(<target> <folder> [RECURSE] LINKS ...): a static library of every .cpp in the folder.
function(jiangce_layer target folder)
    cmake_parse_arguments(ARG "RECURSE;MOC" "PCH" "LINKS;PRIVATE_LINKS" ${ARGN})
    if(ARG_RECURSE)
        file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${folder}/*.cpp" "${folder}/*.h")
    else()
        file(GLOB sources CONFIGURE_DEPENDS "${folder}/*.cpp" "${folder}/*.h")
    endif()
    add_library(${target} STATIC ${sources} "${CMAKE_SOURCE_DIR}/cmake/empty.cpp")
    set_target_properties(${target} PROPERTIES AUTOMOC ${ARG_MOC})
    target_link_libraries(${target} PUBLIC jiangce_options ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
    if(ARG_PCH)
        target_precompile_headers(${target} PRIVATE "${ARG_PCH}")
    endif()
endfunction()
