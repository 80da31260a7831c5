# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT

# UNPROVED: nobody has run this on Windows or macOS yet. It is written by the documentation of Qt's
# deployment functions (6.5 or later) and of CPack:
#
#     cmake --workflow --preset release
#     cd build/release && cpack            an installer (NSIS) on Windows, a disk image on macOS
#
# Neither is signed. The program's icon is not made into an .ico or .icns.

set_target_properties(patwizard PROPERTIES
    WIN32_EXECUTABLE OFF # its commands write to the console
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_GUI_IDENTIFIER org.example.patwizard
    MACOSX_BUNDLE_BUNDLE_NAME "PAT Wizard"
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})

add_custom_target(shipped) # the preset "release" builds it: elsewhere texts that are installed

install(TARGETS patwizard BUNDLE DESTINATION . RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${PROJECT_SOURCE_DIR}/LICENSES/MIT.txt DESTINATION licenses)
# The SVG plug-in and the TLS back-end are found by what the program links.
qt_generate_deploy_app_script(TARGET patwizard OUTPUT_SCRIPT deploy
    NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy})

if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_MODIFY_PATH ON)
else()
    set(CPACK_GENERATOR DragNDrop)
endif()
