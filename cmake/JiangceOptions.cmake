# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries every warning and definition of the project.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(MOLD_LINKER mold)
if(MOLD_LINKER)
    add_link_options(-fuse-ld=mold)
endif()

add_library(jiangce_options INTERFACE)
target_compile_options(jiangce_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    -Wconversion -Wno-sign-conversion
    $<$<BOOL:${JIANGCE_WERROR}>:-Werror>)
target_compile_definitions(jiangce_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 JIANGCE_VERSION="${PROJECT_VERSION}")
target_include_directories(jiangce_options INTERFACE "${CMAKE_SOURCE_DIR}")

if(JIANGCE_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(JIANGCE_FUZZ)
    # libstdc++ 12 offers std::expected only to a compiler that tells of concepts as GCC does; clang 16 has what it needs.
    add_compile_options(-Wno-macro-redefined -D__cpp_concepts=202002L -fsanitize=fuzzer-no-link,address,undefined
        -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(JIANGCE_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()
