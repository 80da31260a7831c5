// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lastwords.h"

#include "cli/exitcode.h"
#include "cli/terminal.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/mman.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using wording::CommandTrouble;

namespace {

/// Said without asking for memory, from a signal handler as well.
struct LastWords
{
    std::array<char, 1024> text{};
    std::size_t size = 0;

    void prepare(const CommandTrouble &trouble)
    {
        const QByteArray line = cli::complaint(trouble);
        size = std::min(text.size(), std::size_t(line.size()));
        std::memcpy(text.data(), line.constData(), size);
    }

    [[noreturn]] void say() const
    {
#ifdef Q_OS_UNIX
        [[maybe_unused]] const auto written = write(STDERR_FILENO, text.data(), size);
#else
        std::fwrite(text.data(), 1, size, stderr);
#endif
        std::_Exit(int(cli::ExitCode::OwnError));
    }
};

LastWords cannotGoOn;
LastWords noScreen;
QtMessageHandler usualHandler = nullptr;
QStringList warnings; ///< of Qt, while it looks for a screen

constexpr unsigned patience = 15; // seconds: for a screen that is far away

[[noreturn]] void giveUp()
{
    cannotGoOn.say();
}

[[noreturn, maybe_unused]] void giveUpAt(int)
{
    cannotGoOn.say();
}

[[maybe_unused, noreturn]] void giveUpTheScreen(int)
{
    noScreen.say();
}

/// Without a thread Qt goes on, and waits for it, or falls over it; it says that it takes UTF-8
/// where the system does not, as with LC_ALL=C, which is right and nobody's concern.
void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message.startsWith("QThread::start: Thread creation error"_L1))
        giveUp();
    if (message.startsWith("Detected locale "_L1))
        return;
    usualHandler(type, context, message);
}

void onMessageWithoutScreen(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtFatalMsg) {
        warnings += message;
        return;
    }
    noScreen.prepare({CommandTrouble::Kind::NoDisplay, warnings.value(0, message)});
    noScreen.say();
}

/// Whether there is room for the heap and the stacks of all threads of ours. What is built on
/// libraries that do not ask would otherwise hang, or crash, wherever that room ends.
bool isThereRoom()
{
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) // that reserves terabytes
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 1); // or each thread has a heap of its own, of 64 MiB at least
#endif
    // Measured, beyond what is there at the start: a check takes 55 MiB, a window 80 MiB.
    constexpr std::size_t room = 160 * 1024 * 1024;
    void *const taken
        = mmap(nullptr, room, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return taken != MAP_FAILED && munmap(taken, room) == 0;
#else
    return true;
#endif
}

} // namespace

void prepareLastWords()
{
    cannotGoOn.prepare({CommandTrouble::Kind::CannotGoOn});
    if (!isThereRoom())
        giveUp();
    if (!usualHandler)
        usualHandler = qInstallMessageHandler(onMessage);
    std::set_new_handler(giveUp);
#ifdef Q_OS_UNIX
    std::signal(SIGABRT, giveUpAt); // Qt, D-Bus and others,
    std::signal(SIGTRAP, giveUpAt); // and GLib, when they are given no memory
    std::signal(SIGXFSZ, SIG_IGN); // whoever writes is told
#endif
}

ScreenWatch::ScreenWatch()
{
    qInstallMessageHandler(onMessageWithoutScreen);
#ifdef Q_OS_UNIX
    noScreen.prepare({CommandTrouble::Kind::NoDisplay});
    std::signal(SIGALRM, giveUpTheScreen);
    alarm(patience);
#endif
}

ScreenWatch::~ScreenWatch()
{
#ifdef Q_OS_UNIX
    alarm(0);
#endif
    qInstallMessageHandler(onMessage);
    for (const QString &warning : std::as_const(warnings))
        qWarning("%ls", qUtf16Printable(warning));
    warnings.clear();
}
