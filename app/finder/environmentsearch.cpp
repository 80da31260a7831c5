// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "finder/environmentsearch.h"

#include "async/filecontent.h"

#include <QDir>
#include <QProcessEnvironment>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace finder {
namespace {

struct Process
{
    QString path; ///< of its environment; empty for this one
    QString name;
};

void take(const Needles &needles, const QByteArray &environment, const Process &process,
          Report &report)
{
    for (const Match &match : needles.in(environment)) {
        const qsizetype begin = match.at == 0 ? 0 : environment.lastIndexOf('\0', match.at - 1) + 1;
        const qsizetype equals = environment.indexOf('=', begin);
        // A secret before the equals sign is no name of a variable.
        const QByteArray name = equals < 0 || equals >= match.at
            ? QByteArray()
            : environment.mid(begin, equals - begin);
        const QString variable = QString::fromLocal8Bit(name);
        const auto isSame = [&](const Copy &copy) {
            return copy.keeper == Keeper::Environment && copy.detail == variable
                && copy.form == match.form && copy.token == match.token;
        };
        const auto same = std::ranges::find_if(report.copies, isSame);
        if (same != report.copies.end())
            ++same->others;
        else
            report.copies += {.keeper = Keeper::Environment,
                              .path = process.path,
                              .form = match.form,
                              .token = match.token,
                              .detail = variable,
                              .process = process.name};
    }
}

#ifdef Q_OS_LINUX
QByteArray partOf(const QString &process, QLatin1StringView part)
{
    return async::contentOf(process + u'/' + part, 64 * 1024).value_or(QByteArray()).trimmed();
}

/// By its user id: the files of a process that protects its memory are the system administrator's.
bool isOurs(const QString &process)
{
    const QByteArray status = partOf(process, "status"_L1);
    const qsizetype at = status.indexOf("\nUid:\t");
    return at >= 0 && status.mid(at + 6).split('\t').value(0).toUInt() == getuid();
}
#endif

} // namespace

void lookIntoEnvironments(const Needles &needles, const Progress &progress, Report &report)
{
#ifdef Q_OS_LINUX
    constexpr qint64 mostBytes = 8 * 1024 * 1024; // the system allows 6 MiB
    int closed = 0;
    QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs);
    std::ranges::sort(processes, {}, [](const QString &number) { return number.toInt(); });
    for (const QString &number : std::as_const(processes)) {
        if (progress.isStopped)
            return;
        const QString process = "/proc/"_L1 + number;
        if (number.toLongLong() == 0 || number.toLongLong() == getpid() || !isOurs(process))
            continue;
        const QString path = process + "/environ"_L1;
        const auto environment = async::contentOf(path, mostBytes);
        if (environment)
            take(needles, environment.value(),
                 {path, QString::fromLocal8Bit(partOf(process, "comm"_L1))}, report);
        else if (environment.error().kind != async::FileError::Kind::Missing && isOurs(process))
            ++closed; // and it has not ended meanwhile
    }
    if (closed > 0)
        report.unread += {.obstacle = Obstacle::OtherProcesses, .count = closed};
#else
    Q_UNUSED(progress)
    QByteArray environment;
    const QStringList variables = QProcessEnvironment::systemEnvironment().toStringList();
    for (const QString &variable : variables)
        environment += variable.toLocal8Bit() + '\0';
    take(needles, environment, {{}, u"patwizard"_s}, report);
#endif
}

} // namespace finder
