// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/silentinput.h"

#ifdef Q_OS_UNIX

#include <array>
#include <csignal>

#include <termios.h>
#include <unistd.h>

namespace cli {
namespace {

constexpr std::array deadlySignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

termios before; // for the signal handler, which can be given nothing
bool isSilent = false;

/// tcsetattr() is one of the few things that a signal handler may do.
void restoreAndEnd(int number)
{
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
    std::signal(number, SIG_DFL);
    std::raise(number);
}

} // namespace

SilentInput::SilentInput()
{
    if (tcgetattr(STDIN_FILENO, &before) != 0)
        return; // no terminal
    for (const int number : deadlySignals)
        std::signal(number, restoreAndEnd);
    std::signal(SIGTSTP, SIG_IGN); // or the shell would be left without echo
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    isSilent = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
}

SilentInput::~SilentInput()
{
    if (!isSilent)
        return;
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
    isSilent = false;
    for (const int number : deadlySignals)
        std::signal(number, SIG_DFL);
    std::signal(SIGTSTP, SIG_DFL);
}

} // namespace cli

#else

namespace cli {

// Not ported: what is typed there is seen.
SilentInput::SilentInput() = default;
SilentInput::~SilentInput() = default;

} // namespace cli

#endif
