# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT

cmake_minimum_required(VERSION 3.25)

# Holds check.cmake to what it promises: it passes a small tree that is in order, and each fault
# that is planted there makes it fail, with these words.
#
# cmake -DQT=… -DROOM=… -P selftest.cmake: ROOM is an empty place of its own.

function(plant file text)
    file(WRITE ${ROOM}/${file} "${text}")
endfunction()

function(plant_order)
    file(REMOVE_RECURSE ${ROOM})
    plant(ARCHITECTURE.md "
# Architecture

| upstairs | other | – | no layer: another section |

## Layers

| Folder | Stands on | Of Qt | Holds |
|---|---|---|---|
| bottom | – | – | values; nothing else |
| network | bottom | QtNetwork | |
| keychain | bottom | QtKeychain (`systemkeychain.cpp` alone) | |
| wording | network, keychain | – | |
| window | wording | QtWidgets | |

## Jobs
")
    plant(app/CMakeLists.txt "
# app_module(comment LINKS everything)
app_module(bottom SOURCES value.h LINKS Qt6::Core)
app_module(network SOURCES ask.cpp LINKS bottom Qt6::Network)
app_module(keychain SOURCES systemkeychain.cpp \${more} LINKS bottom Qt6Keychain::Qt6Keychain)
app_module(wording SOURCES words.cpp LINKS network keychain)
app_module(window SOURCES window.cpp
    LINKS wording Qt6::Widgets)
")
    plant(app/bottom/value.h "#include <QObject>\n#include <vector>\n")
    plant(app/network/ask.cpp "#include \"bottom/value.h\"\n#include <QNetworkReply>\n")
    plant(app/keychain/systemkeychain.cpp "#include <qt6keychain/keychain.h>\n")
    plant(app/wording/words.cpp "#include \"bottom/value.h\"\nauto words = X::tr(\"Words.\");\n")
    plant(app/window/window.cpp
        "#include \"wording/words.h\"\n#include <QWidget>\n#include <QIcon>\nauto t = tr(\"Yes\");\n")
endfunction()

function(run_check)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -DTREE=${ROOM} "-DQT=${QT}" -P ${CMAKE_CURRENT_LIST_DIR}/check.cmake
        RESULT_VARIABLE result OUTPUT_QUIET ERROR_VARIABLE said)
    string(REGEX REPLACE "[ \n]+" " " said "${said}")
    set(result "${result}" PARENT_SCOPE)
    set(said "${said}" PARENT_SCOPE)
endfunction()

plant_order()
run_check()
if(NOT result EQUAL 0)
    message(SEND_ERROR "A tree in order was refused: ${said}")
endif()

# expect_refused(WORDS FILE TEXT): with that in FILE, the check fails and says WORDS.
function(expect_refused words file text)
    plant_order()
    plant(${file} "${text}")
    run_check()
    string(FIND "${said}" "${words}" at)
    if(result EQUAL 0 OR at EQUAL -1)
        message(SEND_ERROR "${file} with “${text}” was to be refused with “${words}”, but: ${said}")
    endif()
endfunction()

expect_refused("bottom/ must not include network/" app/bottom/value.h "#include \"network/ask.h\"")
expect_refused("bottom/ must not include network/" app/bottom/value.h "#include <network/ask.h>")
expect_refused("bottom/ must not include network/" app/bottom/value.h "  #  include \"network/ask.h\"")
expect_refused("network/ must not include keychain/" app/network/ask.cpp
    "#include \"keychain/gate.h\"")
expect_refused("with its folder of app/" app/bottom/value.h "#include \"../network/ask.h\"")
expect_refused("with its folder of app/" app/network/more.cpp "#include \"ask.cpp\"")

expect_refused("which is of QtNetwork" app/bottom/value.h "#include <QNetworkReply>")
expect_refused("which is of QtNetwork" app/bottom/value.h "#include <QtNetwork/QNetworkReply>")
expect_refused("which is of QtNetwork" app/wording/words.cpp "#include <qnetworkreply.h>")
expect_refused("which is of QtWidgets" app/wording/words.cpp "#include <QLabel>")
expect_refused("which is of QtGui" app/wording/words.cpp "#include <QIcon>")
expect_refused("which is of QtWidgets" app/network/ask.cpp "#include <QtWidgets>")
expect_refused("which is of QtNetwork" app/window/window.cpp "#include <QNetworkReply>")
expect_refused("which is of QtKeychain" app/wording/words.cpp "#include <qt6keychain/keychain.h>")
expect_refused("systemkeychain.cpp's business" app/keychain/gate.cpp
    "#include <qt6keychain/keychain.h>")
expect_refused("sentences belong in wording/" app/network/ask.cpp "auto words = X::tr(\"Words.\");")

expect_refused("network links" app/CMakeLists.txt
    "app_module(network SOURCES ask.cpp LINKS bottom keychain Qt6::Network)")
expect_refused("network links" app/CMakeLists.txt "app_module(network SOURCES ask.cpp LINKS bottom)")
expect_refused("app/CMakeLists.txt builds" app/CMakeLists.txt "app_module(bottom LINKS Qt6::Core)")
expect_refused("app/CMakeLists.txt builds" app/CMakeLists.txt "app_module(cellar LINKS Qt6::Core)")
expect_refused("no table of layers" ARCHITECTURE.md "# Architecture\n\n## Layers\n\nNone.\n")
expect_refused("which has no row above it" ARCHITECTURE.md
    "\n## Layers\n\n| bottom | network | – | |\n| network | – | QtNetwork | |\n")

# Without the headers of Qt nothing could be told.
plant_order()
set(QT ${ROOM}/nowhere)
run_check()
if(result EQUAL 0)
    message(SEND_ERROR "The check passed without the headers of Qt")
endif()
