# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every target of the project shares: language, warnings, definitions, tools.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")
# Each public header must compile on its own: target all_verify_interface_header_sets.
set(CMAKE_VERIFY_INTERFACE_HEADER_SETS ON)

find_program(LINEDESK_CCACHE ccache)
if(LINEDESK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${LINEDESK_CCACHE}")
endif()

add_library(linedesk_options INTERFACE)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(linedesk_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
        -Wold-style-cast -Woverloaded-virtual -Wcast-qual -Wformat=2
        $<$<NOT:$<CONFIG:Release,RelWithDebInfo>>:-Werror>)
endif()
target_compile_definitions(linedesk_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    LINEDESK_VERSION="${PROJECT_VERSION}")

if(LINEDESK_SANITIZERS)
    target_compile_options(linedesk_options INTERFACE -fsanitize=${LINEDESK_SANITIZERS} -fno-omit-frame-pointer)
    target_link_options(linedesk_options INTERFACE -fsanitize=${LINEDESK_SANITIZERS})
endif()

find_program(LINEDESK_MOLD mold)
if(LINEDESK_MOLD AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_link_options(linedesk_options INTERFACE -fuse-ld=mold)
endif()

# linedesk_library(NAME): a static library of one floor. Its sources come from linedesk_sources().
function(linedesk_library name)
    qt_add_library(${name} STATIC)
    target_link_libraries(${name} PRIVATE linedesk_options)
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}")
endfunction()

# linedesk_sources(TARGET file…): headers go into the target's header set, the rest is compiled.
function(linedesk_sources target)
    set(headers "")
    set(sources "")
    foreach(file IN LISTS ARGN)
        get_filename_component(path "${file}" ABSOLUTE)
        if(file MATCHES "\\.h$")
            list(APPEND headers "${path}")
        else()
            list(APPEND sources "${path}")
        endif()
    endforeach()
    target_sources(${target} PRIVATE ${sources})
    target_sources(${target} PUBLIC FILE_SET HEADERS FILES ${headers})
endfunction()
