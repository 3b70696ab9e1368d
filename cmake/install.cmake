# Installation: find_package(heli CONFIG [COMPONENTS io]), pkg-config heli and heli-io.
# Every path in the installed files is relative, so that the folder can be moved.
include(CMakePackageConfigHelpers)

# Headers alone serve every architecture; beside a compiled library the version file checks it.
if(TARGET heli_io)
  set(config_dir ${CMAKE_INSTALL_LIBDIR}/cmake/heli)
  set(any_architecture)
else()
  set(config_dir ${CMAKE_INSTALL_DATADIR}/cmake/heli)
  set(any_architecture ARCH_INDEPENDENT)
endif()

install(TARGETS heli EXPORT heli FILE_SET HEADERS COMPONENT heli_headers)
install(EXPORT heli NAMESPACE heli:: FILE heli-targets.cmake DESTINATION ${config_dir}
        COMPONENT heli_headers)
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/heli-config.cmake.in heli-config.cmake
  INSTALL_DESTINATION ${config_dir} NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(heli-config-version.cmake
  COMPATIBILITY SameMinorVersion ${any_architecture})
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/heli-config.cmake
              ${CMAKE_CURRENT_BINARY_DIR}/heli-config-version.cmake
        DESTINATION ${config_dir} COMPONENT heli_headers)

# Puts `name`.pc into `folder`/pkgconfig, with the way from there to the prefix.
function(heli_install_pkg_config name folder component)
  file(RELATIVE_PATH up_to_prefix /${folder}/pkgconfig /)
  string(REGEX REPLACE "/$" "" up_to_prefix "${up_to_prefix}")
  configure_file(cmake/${name}.pc.in ${name}.pc @ONLY)
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${name}.pc DESTINATION ${folder}/pkgconfig
          COMPONENT ${component})
endfunction()
heli_install_pkg_config(heli ${CMAKE_INSTALL_DATADIR} heli_headers)

if(TARGET heli_io)
  install(TARGETS heli_io EXPORT heli_io
          ARCHIVE COMPONENT heli_io LIBRARY COMPONENT heli_io RUNTIME COMPONENT heli_io
          FILE_SET HEADERS COMPONENT heli_io)
  install(EXPORT heli_io NAMESPACE heli:: FILE heli-io-targets.cmake DESTINATION ${config_dir}
          COMPONENT heli_io)
  heli_install_pkg_config(heli-io ${CMAKE_INSTALL_LIBDIR} heli_io)
endif()
