# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The files of IconName, compiled into the library as :/icons/….svg.
file(GLOB linedesk_icons CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/icons/*.svg")
foreach(icon IN LISTS linedesk_icons)
    get_filename_component(icon_name "${icon}" NAME)
    set_source_files_properties("${icon}" PROPERTIES QT_RESOURCE_ALIAS "${icon_name}")
endforeach()
qt_add_resources(linedesk_ui linedesk_icons PREFIX /icons BASE "${PROJECT_SOURCE_DIR}/resources/icons" FILES ${linedesk_icons})
