# SPDX-License-Identifier: GPL-3.0-or-later
# Refuses a source that is not laid out as .clang-format says; with -DAPPLY=ON lays it out so.
file(GLOB_RECURSE sources app/*.h app/*.cpp core/*.h core/*.cpp ui/*.h ui/*.cpp resources/*.h resources/*.cpp tests/*.h tests/*.cpp)
set(how --dry-run -Werror)
if(APPLY)
    set(how -i)
endif()
execute_process(COMMAND ${CLANG_FORMAT} ${how} ${sources} RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "Lay the sources out by: tests/run --format")
endif()
