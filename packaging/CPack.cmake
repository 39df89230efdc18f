# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed, and the packages made of it. packaging/README.md says which of them have been tried.
include(GNUInstallDirs)

# Of the release, not of the build: a package built twice is the same.
set(LINEDESK_RELEASE_DATE "2025-01-01" CACHE STRING "Date of the release in the metadata, YYYY-MM-DD")

install(TARGETS linedesk RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" BUNDLE DESTINATION .)
if(UNIX AND NOT APPLE)
    configure_file("${CMAKE_CURRENT_LIST_DIR}/linedesk.metainfo.xml.in" "${CMAKE_BINARY_DIR}/linedesk.metainfo.xml" @ONLY)
    install(FILES "${CMAKE_CURRENT_LIST_DIR}/linedesk.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${CMAKE_BINARY_DIR}/linedesk.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/linedesk" RENAME copyright)
    if(EXISTS "${PROJECT_SOURCE_DIR}/resources/icons/linedesk.svg")
        install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/linedesk.svg"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
    endif()
endif()

set(CPACK_PACKAGE_NAME linedesk)
set(CPACK_PACKAGE_VENDOR "Linedesk contributors")
set(CPACK_PACKAGE_CONTACT "Linedesk contributors <contributors@linedesk.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION "A desk for teams that answer the customers of a LINE Official Account:
inbox, queue, conversation and the figures of the day, on PostgreSQL and Redis, with a training workspace built in.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES TRUE)

if(UNIX AND NOT APPLE)
    set(CPACK_GENERATOR "DEB;RPM;TGZ")
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SECTION net)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # Plugins are loaded at run time, so the library scan does not see them.
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-psql, libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins")
    # The keychain is loaded at run time too; without one the program asks for passwords each time.
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libsecret-1-0, gnome-keyring, qt6-translations-l10n, fonts-noto-core, \
fonts-noto-cjk, fonts-noto-color-emoji, fonts-thai-tlwg")

    set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
    set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
    set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
    # Names of Fedora: the SQL drivers are packages of their own or part of qt6-qtbase.
    set(CPACK_RPM_PACKAGE_REQUIRES "qt6-qtbase-postgresql, qt6-qtsvg")
    set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/applications /usr/share/metainfo /usr/share/icons /usr/share/icons/hicolor
        /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps)
elseif(WIN32)
    # Unproven: nobody has built Linedesk on Windows.
    set(CPACK_GENERATOR NSIS)
    set(CPACK_PACKAGE_INSTALL_DIRECTORY Linedesk)
    set(CPACK_PACKAGE_EXECUTABLES linedesk Linedesk)
    set(CPACK_NSIS_MUI_FINISHPAGE_RUN linedesk.exe)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
elseif(APPLE)
    # Unproven: nobody has built Linedesk on macOS.
    set(CPACK_GENERATOR DragNDrop)
endif()

include(CPack)
