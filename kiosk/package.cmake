# What stands where on a kiosk, and the Debian package of it: the one description. kiosk/install builds this package and has it
# installed. Destinations count from the root of the machine, so that `cmake --install build --prefix TREE` fills a whole tree.
if(CMAKE_INSTALL_PREFIX_INITIALIZED_TO_DEFAULT)
    set(CMAKE_INSTALL_PREFIX / CACHE PATH "The root of the tree to install into" FORCE)
endif()
# Building is cmake --build's work; a test may pack what was built without looking at every file again.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
set(from ${CMAKE_CURRENT_LIST_DIR})
set(systemd usr/lib/systemd)

install(TARGETS sprank sprank-content sprank-kiosk RUNTIME DESTINATION usr/bin)
install(FILES ${SPRANK_CONTENT_FILE} DESTINATION usr/share/sprank)

# The operator's: dpkg keeps what was changed in these.
set(settings etc/sprank/settings.toml etc/sprank/weston.ini etc/pam.d/sprank-session)
install(FILES ${from}/settings.toml ${from}/session/weston.ini DESTINATION etc/sprank)
install(FILES ${from}/system/pam.d/sprank-session DESTINATION etc/pam.d)

install(FILES
    ${from}/units/sprank.target ${from}/units/sprank-session.service ${from}/units/sprank.service
    ${from}/units/sprank-fallback.service ${from}/units/sprank-retry.timer ${from}/units/sprank-retry.service
    ${from}/units/sprank-poweroff.path ${from}/units/sprank-poweroff.service
    ${from}/units/sprank-usb.path ${from}/units/sprank-usb.service ${from}/units/sprank-usb-ready.service
    ${from}/units/sprank-touch.service
    DESTINATION ${systemd}/system)
install(DIRECTORY ${from}/units/alternatives DESTINATION usr/share/sprank)

foreach(kind journald logind system)
    install(FILES ${from}/system/${kind}.conf.d/sprank.conf DESTINATION ${systemd}/${kind}.conf.d)
endforeach()
install(FILES ${from}/system/sysusers.d/sprank.conf DESTINATION usr/lib/sysusers.d)
install(FILES ${from}/system/tmpfiles.d/sprank.conf DESTINATION usr/lib/tmpfiles.d)
install(FILES ${from}/system/sysctl.d/90-sprank.conf DESTINATION usr/lib/sysctl.d)
install(PROGRAMS ${from}/system/usb DESTINATION usr/lib/sprank)
install(FILES ${from}/system/udev/90-sprank.rules DESTINATION usr/lib/udev/rules.d)

# Masked by links that come and go with the package: no script has to remember what was before. The second has its original in
# /usr/lib, so that only /etc can hide it.
foreach(masked ${systemd}/system/getty@tty1.service etc/systemd/system/ctrl-alt-del.target)
    cmake_path(GET masked FILENAME name)
    cmake_path(GET masked PARENT_PATH folder)
    file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/masked)
    file(CREATE_LINK /dev/null ${CMAKE_BINARY_DIR}/masked/${name} SYMBOLIC)
    install(FILES ${CMAKE_BINARY_DIR}/masked/${name} DESTINATION ${folder})
endforeach()

install(FILES ${from}/README.md DESTINATION usr/share/doc/sprank)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_CONTACT "Sprank <sprank@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "kiosk that shows the way into technical and ICT professions")
set(CPACK_PACKAGE_DESCRIPTION "A fullscreen touch program for career days and science centres. This package turns the machine into a kiosk:
at the next start the first console shows Sprank, and nothing else.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "weston, xwayland, systemd, systemd-sysv, libpam-systemd, dbus, udev, kbd, passwd, procps, alsa-utils, fonts-league-spartan, fonts-inter")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "cage, seatd, libgl1-mesa-dri")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

list(TRANSFORM settings PREPEND /)
list(JOIN settings "\n" conffiles)
file(WRITE ${CMAKE_BINARY_DIR}/conffiles "${conffiles}\n")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA
    ${CMAKE_BINARY_DIR}/conffiles ${from}/package/postinst ${from}/package/prerm ${from}/package/postrm)
include(CPack)
