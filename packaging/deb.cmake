# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package that `packaging/package` makes. What the program is linked to is found by dpkg-shlibdeps; what it loads
# while it runs is named here.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME brobygger)
set(CPACK_PACKAGE_CONTACT "Brobygger maintainers <maintainers@brobygger.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "casework with socially vulnerable people, in one encrypted file")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Brobygger keeps one encrypted file with everything about the citizens of a
project, tells each morning what waits, and lets a casemanager screen, refer,
match, follow up and evaluate without typing anything twice. Nothing reaches
a network.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

# Each release of Debian has a package of its own, which that of the next release replaces.
cmake_host_system_information(RESULT system QUERY DISTRIB_INFO)
set(CPACK_DEBIAN_PACKAGE_VERSION "${PROJECT_VERSION}+deb${system_VERSION_ID}")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Up to Debian 12 the plugins that show SVG lie in the library's package.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins, qt6-svg-plugins | libqt6svg6 (<< 6.6~)")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, qt6-translations-l10n, qt6-image-formats-plugins, qt6-wayland, hunspell-da")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "hunspell-sv")

# The desktop's entry, what a .brobygger file is, the icon, and what Debian wants to be told.
set(linux ${CMAKE_CURRENT_SOURCE_DIR}/packaging/linux)
set(made ${CMAKE_CURRENT_BINARY_DIR}/packaging)
install(FILES ${linux}/brobygger.desktop DESTINATION share/applications)
install(FILES ${linux}/example.brobygger.brobygger.metainfo.xml DESTINATION share/metainfo)
install(FILES ${linux}/brobygger-mime.xml DESTINATION share/mime/packages RENAME brobygger.xml)
install(FILES ${linux}/brobygger.svg DESTINATION share/icons/hicolor/scalable/apps)
install(FILES ${linux}/copyright BRUGER.md DESTINATION share/doc/brobygger)

find_program(RSVG_CONVERT rsvg-convert) # for desktops that want pixels; without it there is the drawing alone
set(pixels)
if(RSVG_CONVERT)
    foreach(size 32 48 64 128 256)
        set(icon ${made}/${size}/brobygger.png)
        add_custom_command(OUTPUT ${icon} DEPENDS ${linux}/brobygger.svg VERBATIM
            COMMAND ${CMAKE_COMMAND} -E make_directory ${made}/${size}
            COMMAND ${RSVG_CONVERT} -w ${size} ${linux}/brobygger.svg -o ${icon})
        install(FILES ${icon} DESTINATION share/icons/hicolor/${size}x${size}/apps)
        list(APPEND pixels ${icon})
    endforeach()
endif()
add_custom_command(OUTPUT ${made}/changelog.gz DEPENDS ${linux}/changelog VERBATIM
    COMMAND ${CMAKE_COMMAND} -E make_directory ${made}
    COMMAND gzip -9nc ${linux}/changelog > ${made}/changelog.gz)
install(FILES ${made}/changelog.gz DESTINATION share/doc/brobygger)
add_custom_target(desktop_files ALL DEPENDS ${made}/changelog.gz ${pixels})

include(CPack)
