# Runs the C++ examples of `source` that were built in `build`: what they print, write, and leave with.
cmake_minimum_required(VERSION 3.25)

# Runs a program where its readers stand; sets `output`.
function(run expected_exit program)
  find_program(file NAMES ${program} PATHS ${build} ${build}/${config}
               NO_DEFAULT_PATH NO_CACHE REQUIRED)
  execute_process(COMMAND ${file} ${ARGN} WORKING_DIRECTORY ${source}
                  RESULT_VARIABLE exit OUTPUT_VARIABLE printed ERROR_VARIABLE complaint)
  if(NOT exit EQUAL expected_exit)
    message(FATAL_ERROR "${program} ${ARGN} left with ${exit}, not ${expected_exit}: ${complaint}")
  endif()
  set(output "${printed}" PARENT_SCOPE)
endfunction()

run(0 due_date 2023-09-25 10)
if(NOT output MATCHES "^2023-10-13 ")
  message(FATAL_ERROR "due_date says: ${output}")
endif()
run(2 due_date)

set(day 2023-09-01)
# The reference that the tests of Python read, too: the bytes are the same from both.
file(READ ${source}/tests/data/published_review.json expected)
run(0 review examples/yrd2023 ${day} ${build}/review.json)
if(NOT output MATCHES "${day}")
  message(FATAL_ERROR "review says: ${output}")
endif()
file(READ ${build}/review.json found)
string(JSON version GET "${found}" heli_version)
string(REPLACE "\"heli_version\": \"0.0.0\"" "\"heli_version\": \"${version}\"" expected "${expected}")
if(NOT found STREQUAL expected)
  message(FATAL_ERROR "${build}/review.json is not tests/data/published_review.json")
endif()

run(2 review)
run(2 review examples/nowhere ${day})
run(2 review examples/yrd2023 2023-02-30)
run(2 review tests/data/spoilt ${day})
run(2 review examples/yrd2023 ${day} ${build}/no_such_folder/review.json)
