# Builds and runs `source` with what `pkg_config` says about `package` in `prefix`.
file(GLOB_RECURSE pc_files ${prefix}/*.pc)
foreach(file IN LISTS pc_files)
  cmake_path(GET file PARENT_PATH folder)
  list(APPEND folders ${folder})
endforeach()
list(REMOVE_DUPLICATES folders)
list(JOIN folders ":" search_path)
execute_process(
  COMMAND ${CMAKE_COMMAND} -E env PKG_CONFIG_PATH=${search_path}
          ${pkg_config} --static --cflags --libs ${package}
  OUTPUT_VARIABLE usage OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
separate_arguments(arguments UNIX_COMMAND "${flags} -std=c++20 ${source} -o ${program} ${usage}")
execute_process(COMMAND ${compiler} ${arguments} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${program} COMMAND_ERROR_IS_FATAL ANY)
