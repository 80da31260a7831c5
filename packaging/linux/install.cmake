# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT

# What is installed on a free desktop.

add_executable(shippedtexts
    linux/completions.cpp linux/completions.h linux/manualpage.cpp linux/manualpage.h
    linux/releasenotes.cpp linux/releasenotes.h linux/shippedtexts.cpp)
target_link_libraries(shippedtexts PRIVATE cli Qt6::Svg project_options)

string(TIMESTAMP today "%Y-%m-%d" UTC) # of SOURCE_DATE_EPOCH, where that is set
set(shipped ${CMAKE_CURRENT_BINARY_DIR})
set(linux ${CMAKE_CURRENT_SOURCE_DIR}/linux)
set(icon_sizes 16 22 24 32 48 64 128 256)
set(metainfo org.example.patwizard.metainfo.xml)
# AppStream has called it anew, and neither 0.16 nor 1.0 knows the other's name.
set(developer "<developer id=\"org.example\"><name>The PAT Wizard authors</name></developer>")
find_program(APPSTREAMCLI appstreamcli)
if(APPSTREAMCLI)
    execute_process(COMMAND ${APPSTREAMCLI} --version OUTPUT_VARIABLE appstream_version)
    if(appstream_version MATCHES " 0\\.")
        set(developer "<developer_name>The PAT Wizard authors</developer_name>")
    endif()
endif()
list(TRANSFORM icon_sizes REPLACE "(.+)" "${shipped}/patwizard-\\1.png" OUTPUT_VARIABLE icons)
add_custom_command(
    OUTPUT ${shipped}/patwizard.bash ${shipped}/_patwizard ${shipped}/patwizard.fish
        ${shipped}/patwizard.1 ${shipped}/${metainfo} ${icons}
    COMMAND shippedtexts ${shipped} ${PROJECT_SOURCE_DIR} ${PROJECT_VERSION} ${today}
        ${PATWIZARD_HOMEPAGE} ${developer}
    DEPENDS shippedtexts ${linux}/patwizard.1.in ${linux}/metainfo.xml.in
        ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${PROJECT_SOURCE_DIR}/resources/icons/patwizard.svg
    VERBATIM)
add_custom_target(shipped ALL DEPENDS ${shipped}/patwizard.1)

# Where systemd looks for a person's units, whatever the prefix.
set(PATWIZARD_SYSTEMD_USER_DIR ${CMAKE_INSTALL_DATADIR}/systemd/user CACHE STRING
    "Where systemd's user units are installed")
foreach(unit remind check)
    install(FILES ${linux}/systemd/patwizard-${unit}.timer DESTINATION ${PATWIZARD_SYSTEMD_USER_DIR})
    # Only then is it known for certain where the program is.
    install(CODE "
        set(PROGRAM \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/patwizard\")
        configure_file(\"${linux}/systemd/patwizard-${unit}.service.in\"
            \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${PATWIZARD_SYSTEMD_USER_DIR}/patwizard-${unit}.service\"
            @ONLY FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)")
endforeach()

install(TARGETS patwizard RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${shipped}/patwizard.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${shipped}/patwizard.bash RENAME patwizard
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
set(PATWIZARD_ZSH_DIR ${CMAKE_INSTALL_DATADIR}/zsh/site-functions CACHE STRING
    "Where the completion for zsh is installed")
install(FILES ${shipped}/_patwizard DESTINATION ${PATWIZARD_ZSH_DIR})
install(FILES ${shipped}/patwizard.fish
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(FILES ${linux}/patwizard.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${shipped}/${metainfo} DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/patwizard.svg
    DESTINATION ${hicolor}/scalable/apps)
install(FILES ${linux}/patwizard-symbolic.svg DESTINATION ${hicolor}/symbolic/apps)
foreach(size ${icon_sizes})
    install(FILES ${shipped}/patwizard-${size}.png RENAME patwizard.png
        DESTINATION ${hicolor}/${size}x${size}/apps)
endforeach()
set(documents ${CMAKE_INSTALL_DATADIR}/doc/patwizard)
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/SECURITY.md
        ${PROJECT_SOURCE_DIR}/packaging/debian/copyright
    DESTINATION ${documents})
install(FILES ${PROJECT_SOURCE_DIR}/CHANGELOG.md RENAME changelog DESTINATION ${documents})

# The .rpm, which packaging/package --rpm makes.
set(CPACK_PACKAGE_FILE_NAME patwizard-${PROJECT_VERSION}-1.${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES OFF)
set(CPACK_RPM_FILE_NAME ${CPACK_PACKAGE_FILE_NAME}.rpm)
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_PACKAGE_RELOCATABLE OFF) # systemd's units name the program with its folder
# Nothing of the day and the machine on which it is built.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost patwizard.example.org")
# Found at run time only, so rpm does not see them.
set(CPACK_RPM_PACKAGE_REQUIRES "libsecret, qt6-qtsvg, qt6-qtwayland, ca-certificates")
set(CPACK_RPM_DEBUGINFO_PACKAGE ON)
set(CPACK_RPM_BUILD_SOURCE_DIRS_PREFIX /usr/src/debug/patwizard) # no longer than where it is built
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/man /usr/share/man/man1 /usr/share/applications /usr/share/metainfo
    /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/zsh
    /usr/share/zsh/site-functions /usr/share/fish /usr/share/fish/vendor_completions.d
    /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable
    /usr/share/icons/hicolor/scalable/apps /usr/share/icons/hicolor/symbolic
    /usr/share/icons/hicolor/symbolic/apps /usr/share/doc /usr/lib/systemd /usr/lib/systemd/user)
foreach(size ${icon_sizes})
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()
