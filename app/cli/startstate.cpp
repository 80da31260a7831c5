// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/startstate.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cerrno>
#include <vector>

#ifdef Q_OS_UNIX
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

extern char **environ; // not every system declares it
#else
#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#endif

namespace cli {

#ifdef Q_OS_UNIX
namespace {

constexpr int signalCount = 65; // NSIG is not what it says everywhere

/// All that exec() hands on and a program like ours changes. The texts are those of the system,
/// which nobody moves.
struct StartState
{
    std::vector<char *> words;
    std::vector<char *> environment; ///< without the null at its end
    std::vector<int> descriptors;
    std::array<bool, signalCount> isIgnored{};
    sigset_t blocked;
};

StartState &startState()
{
    static StartState state;
    return state;
}

std::vector<int> openDescriptors()
{
    std::vector<int> found;
#ifdef Q_OS_LINUX
    DIR *const folder = opendir("/proc/self/fd");
#else
    DIR *const folder = opendir("/dev/fd");
#endif
    if (!folder)
        return found;
    while (const dirent *const entry = readdir(folder)) {
        const int descriptor = std::atoi(entry->d_name);
        if (entry->d_name[0] != '.' && descriptor != dirfd(folder))
            found.push_back(descriptor);
    }
    closedir(folder);
    return found;
}

/// What was opened since the start ends with us: the null devices in the place of closed streams,
/// too. Libraries see to that themselves, but not for certain.
void keepOurDescriptors()
{
    const std::vector<int> &known = startState().descriptors;
    for (const int descriptor : openDescriptors()) {
        if (std::ranges::find(known, descriptor) == known.end())
            fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    }
}

void restoreSignals()
{
    const StartState &state = startState();
    for (int number = 1; number < signalCount; ++number) {
        if (number != SIGKILL && number != SIGSTOP)
            std::signal(number, state.isIgnored.at(std::size_t(number)) ? SIG_IGN : SIG_DFL);
    }
    sigprocmask(SIG_SETMASK, &state.blocked, nullptr);
}

bool isVariable(const char *text, const QByteArray &name)
{
    return std::strncmp(text, name.constData(), std::size_t(name.size())) == 0
        && text[name.size()] == '=';
}

bool isFile(const QByteArray &path)
{
    struct stat facts;
    return stat(path.constData(), &facts) == 0 && !S_ISDIR(facts.st_mode);
}

/// The path of execvp() where none is set.
QByteArray searchPath()
{
    const char *const path = std::getenv("PATH");
    return path ? QByteArray(path) : QByteArray("/bin:/usr/bin");
}

} // namespace

void rememberStart(char *argv[])
{
    StartState &state = startState();
    for (char **word = argv; *word; ++word)
        state.words.push_back(*word);
    for (char **variable = environ; variable && *variable; ++variable)
        state.environment.push_back(*variable);
    state.descriptors = openDescriptors();
    for (int number = 1; number < signalCount; ++number) {
        struct sigaction action;
        const bool isKnown = sigaction(number, nullptr, &action) == 0;
        state.isIgnored.at(std::size_t(number)) = isKnown && action.sa_handler == SIG_IGN;
    }
    sigprocmask(SIG_SETMASK, nullptr, &state.blocked);
}

QList<QByteArray> wordsBehindDashes()
{
    const std::vector<char *> &words = startState().words;
    auto word = std::ranges::find_if(words,
                                     [](const char *each) { return std::strcmp(each, "--") == 0; });
    return word == words.end() ? QList<QByteArray>() : QList<QByteArray>(word + 1, words.end());
}

bool isThere(const QByteArray &program)
{
    if (program.contains('/'))
        return isFile(program);
    if (program.isEmpty())
        return false;
    const QList<QByteArray> folders = searchPath().split(':');
    return std::ranges::any_of(folders, [&program](const QByteArray &folder) {
        return isFile((folder.isEmpty() ? QByteArray(".") : folder) + '/' + program);
    });
}

int become(const QList<QByteArray> &words, const QList<Variable> &variables)
{
    std::vector<char *> arguments;
    for (const QByteArray &word : words)
        arguments.push_back(const_cast<char *>(word.constData()));
    arguments.push_back(nullptr);

    std::vector<char *> environment = startState().environment;
    std::vector<QByteArray> texts;
    for (const Variable &variable : variables) {
        std::erase_if(environment,
                      [&variable](const char *each) { return isVariable(each, variable.name); });
        texts.push_back(variable.name + '=' + variable.value);
    }
    for (QByteArray &text : texts)
        environment.push_back(text.data());
    environment.push_back(nullptr);

    restoreSignals();
    keepOurDescriptors();
    char **const ours = environ;
    environ = environment.data(); // of execvpe() not every system knows
    execvp(arguments.front(), arguments.data());
    const int error = errno;
    environ = ours;
    std::signal(SIGPIPE, SIG_IGN); // what is said of it may have no reader
    return error;
}
#else
namespace {

QList<QByteArray> startWords;

} // namespace

void rememberStart(char *argv[])
{
    for (char **word = argv; *word; ++word)
        startWords += *word;
}

QList<QByteArray> wordsBehindDashes()
{
    const qsizetype dashes = startWords.indexOf("--");
    return dashes < 0 ? QList<QByteArray>() : startWords.mid(dashes + 1);
}

bool isThere(const QByteArray &program)
{
    return !QStandardPaths::findExecutable(QString::fromLocal8Bit(program)).isEmpty();
}

int become(const QList<QByteArray> &words, const QList<Variable> &variables)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const Variable &variable : variables)
        environment.insert(QString::fromLatin1(variable.name), QString::fromLatin1(variable.value));
    QStringList arguments;
    for (const QByteArray &word : words)
        arguments += QString::fromLocal8Bit(word);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.start(arguments.takeFirst(), arguments);
    if (!process.waitForStarted(-1))
        return ENOEXEC;
    process.waitForFinished(-1);
    std::_Exit(process.exitCode());
}
#endif

} // namespace cli
