// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/streamprotection.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#endif

namespace cli {

void protectStreams()
{
#ifdef Q_OS_UNIX
    for (const int stream : {0, 1, 2}) {
        // Nobody would read what is printed: that is to fail, and not to get lost.
        if (fcntl(stream, F_GETFD) == -1)
            open("/dev/null", stream == 1 ? O_RDONLY : O_RDWR);
    }
    std::signal(SIGPIPE, SIG_IGN);
    for (const char *const name : {"G_MESSAGES_DEBUG", "G_DBUS_DEBUG"})
        qunsetenv(name);
#endif
}

} // namespace cli
