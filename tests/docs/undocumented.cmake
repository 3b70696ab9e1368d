# Takes the comment of one function away, builds the reference and expects the build to fail.
set(copy ${output}/include/heli)
file(REMOVE_RECURSE ${output})
file(COPY ${input} DESTINATION ${output}/include)

set(header ${copy}/core/date.hpp)
set(comment "/// Date of a row of a constant table.\n")
file(READ ${header} text)
string(FIND "${text}" "${comment}" at)
if(at EQUAL -1)
  message(FATAL_ERROR "${header}: the comment that this test removes is not there")
endif()
string(REPLACE "${comment}" "" text "${text}")
file(WRITE ${header} "${text}")

execute_process(
  COMMAND ${CMAKE_COMMAND} -D doxygen=${doxygen} -D input=${copy} -D output=${output}/reference
          -P ${CMAKE_CURRENT_LIST_DIR}/../../docs/doxygen.cmake
  RESULT_VARIABLE result OUTPUT_VARIABLE messages ERROR_VARIABLE messages)
if(result EQUAL 0)
  message(FATAL_ERROR "The reference was built although to_date(civil_date) has no comment")
endif()
if(NOT messages MATCHES "to_date.*is not documented")
  message(FATAL_ERROR "The build failed for another reason:\n${messages}")
endif()
