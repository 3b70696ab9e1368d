# Settings for work on heli itself; a project that uses heli does not see them.
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_VERIFY_INTERFACE_HEADER_SETS ON)

if(MSVC)
  add_compile_options(/W4 /utf-8)
else()
  add_compile_options(
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wcast-align -Wdouble-promotion
    -Wformat=2 -Wundef -Wunused)
  # Wrong about std::optional in GCC 12; the sanitizers and clang-tidy see what it is meant to see.
  add_compile_options($<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()
set(CMAKE_COMPILE_WARNING_AS_ERROR ${HELI_WARNINGS_AS_ERRORS})

find_program(HELI_CCACHE ccache)
if(HELI_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # What one checkout compiled serves every other one on the machine.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}
                                  CCACHE_NOHASHDIR=true ${HELI_CCACHE})
endif()
