# Installs `build` and moves the result to `prefix`: nothing in it may depend on where it was.
file(REMOVE_RECURSE ${prefix} ${prefix}_first)
execute_process(
  COMMAND ${CMAKE_COMMAND} --install ${build} --prefix ${prefix}_first --config ${config}
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(RENAME ${prefix}_first ${prefix})

file(GLOB_RECURSE installed ${prefix}/*.cmake ${prefix}/*.pc)
foreach(file IN LISTS installed)
  file(READ ${file} text)
  foreach(path IN ITEMS ${prefix}_first ${build})
    string(FIND "${text}" ${path} found)
    if(NOT found EQUAL -1)
      message(FATAL_ERROR "${file} names ${path}")
    endif()
  endforeach()
endforeach()
