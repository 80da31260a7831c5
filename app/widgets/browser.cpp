// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/browser.h"

#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace widgets {
namespace {

/// Of xdg-open itself; others are those of a browser that it became.
bool isFailure(int exitCode)
{
    return exitCode >= 1 && exitCode <= 4;
}

} // namespace

void Browser::open(const QUrl &url)
{
    // Qt starts the same program, but does not wait for what it says.
    const QString program = QStandardPaths::findExecutable(u"xdg-open"_s);
    if (program.isEmpty()) {
        if (!QDesktopServices::openUrl(url))
            Q_EMIT failed(url);
        return;
    }
    auto *process = new QProcess; // no parent: it may become the browser, which outlives us
    process->setProgram(program);
    process->setArguments({url.toString(QUrl::FullyEncoded)});
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_LINUX
    process->setChildProcessModifier([] { setsid(); }); // nor does it end with our terminal
#endif
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(process, &QProcess::finished, this, [this, url](int exitCode) {
        if (isFailure(exitCode))
            Q_EMIT failed(url);
    });
    connect(process, &QProcess::errorOccurred, this,
            [this, process, url](QProcess::ProcessError error) {
                if (error != QProcess::FailedToStart)
                    return;
                process->deleteLater();
                Q_EMIT failed(url);
            });
    process->start();
}

} // namespace widgets
