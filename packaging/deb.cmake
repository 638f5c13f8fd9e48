# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package that `packaging/package` makes. What the program is linked to is found by dpkg-shlibdeps; what it loads
# while it runs is named here.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME brobygger)
set(CPACK_PACKAGE_VENDOR Brobygger)
set(CPACK_PACKAGE_CONTACT "Brobygger maintainers <maintainers@brobygger.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "casework with socially vulnerable people, in one encrypted file")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Brobygger keeps one encrypted file with everything about the citizens of a
project, tells each morning what waits, and lets a casemanager screen, refer,
match, follow up and evaluate without typing anything twice. Nothing reaches
a network.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, qt6-translations-l10n, qt6-image-formats-plugins, hunspell-da")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "hunspell-sv")

set(doc ${CMAKE_CURRENT_BINARY_DIR}/doc)
configure_file(packaging/linux/changelog ${doc}/changelog COPYONLY)
execute_process(COMMAND gzip -9nk --force ${doc}/changelog)
install(FILES ${doc}/changelog.gz packaging/linux/copyright BRUGER.md DESTINATION share/doc/brobygger)

include(CPack)
