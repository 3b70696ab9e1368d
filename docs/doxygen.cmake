# cmake -D doxygen=PROGRAM -D input=FOLDER -D output=FOLDER -P doxygen.cmake
# Builds the reference of the headers in `input` as `output`/html; every warning is an error.
cmake_path(ABSOLUTE_PATH input)
cmake_path(ABSOLUTE_PATH output)
set(project_file ${CMAKE_CURRENT_LIST_DIR}/../CMakeLists.txt)
file(READ ${project_file} project)
string(REGEX MATCH "project\\(heli VERSION ([0-9.]+)[^\"]*DESCRIPTION \"([^\"]*)\"" unused
       "${project}")
set(version ${CMAKE_MATCH_1})
set(description ${CMAKE_MATCH_2})
file(REMOVE_RECURSE ${output}/html)
file(MAKE_DIRECTORY ${output})
configure_file(${CMAKE_CURRENT_LIST_DIR}/Doxyfile.in ${output}/Doxyfile @ONLY)
execute_process(COMMAND ${doxygen} ${output}/Doxyfile COMMAND_ERROR_IS_FATAL ANY)
