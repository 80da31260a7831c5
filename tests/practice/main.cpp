// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "practice/console.h"
#include "practice/organization.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <cstdio>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

std::array<int, 2> wake{-1, -1};

/// A signal handler may do little more than write: the event loop does the rest.
void onSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = write(wake[0], &byte, 1);
}

bool catchSignals()
{
    return socketpair(AF_UNIX, SOCK_STREAM, 0, wake.data()) == 0
        && std::signal(SIGTERM, onSignal) != SIG_ERR && std::signal(SIGINT, onSignal) != SIG_ERR;
}

void print(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.data(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout); // whoever reads us through a pipe waits for the line
}

/// Obeys the complete lines of what can be read now; false once standard input is closed.
bool obeyInput(practice::Console &console, QByteArray &pending)
{
    std::array<char, 4096> chunk;
    const auto size = read(STDIN_FILENO, chunk.data(), chunk.size());
    if (size <= 0)
        return false;
    pending.append(chunk.data(), size);
    for (qsizetype end; (end = pending.indexOf('\n')) >= 0; pending.remove(0, end + 1)) {
        if (const QByteArray line = pending.left(end).trimmed(); !line.isEmpty())
            print(console.obey(line));
    }
    return true;
}

bool replaceFile(const QString &file, const QString &source)
{
    QFile::remove(file);
    if (QFile::copy(source, file))
        return true;
    qCritical("cannot write %s", qPrintable(file));
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A stand-in for Azure DevOps on loopback. Commands on standard input; try: help"_s);
    parser.addHelpOption();
    const QCommandLineOption folder(u"folder"_s, u"Where to write authority.pem."_s, u"DIR"_s);
    parser.addOption(folder);
    parser.process(application);
    if (!parser.isSet(folder))
        parser.showHelp(2);

    // Before there are keys on the disk that a plain end by a signal would leave behind.
    if (!catchSignals())
        return 1;
    const QSocketNotifier woken(wake[1], QSocketNotifier::Read);
    QObject::connect(&woken, &QSocketNotifier::activated, &application, &QCoreApplication::quit);

    practice::Organization organization;
    if (!organization.start())
        return 1;
    const QString authority = QDir(parser.value(folder)).absoluteFilePath(u"authority.pem"_s);
    if (!replaceFile(authority, organization.authorityFile()))
        return 1;

    practice::Console console(organization);
    QByteArray pending;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        if (!obeyInput(console, pending)) {
            input.setEnabled(false);
            QCoreApplication::quit();
        }
    });

    print(console.greeting(authority));
    return QCoreApplication::exec();
}
