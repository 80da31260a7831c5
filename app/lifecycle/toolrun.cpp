// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/toolrun.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <chrono>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lifecycle {
namespace {

constexpr qint64 mostOutput = 64 * 1024;

/// With what keeps git and its helpers from asking: they would wait for an answer.
QProcessEnvironment quietEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"GIT_ASKPASS"_s, QString());
    environment.insert(u"SSH_ASKPASS"_s, QString());
    environment.insert(u"GCM_INTERACTIVE"_s, u"never"_s);
    return environment;
}

} // namespace

ToolRun::ToolRun(QString program, QStringList arguments, QByteArray input, QObject *parent)
    : Job(parent)
    , m_program(std::move(program))
    , m_arguments(std::move(arguments))
    , m_input(std::move(input))
{
}

ToolRun::~ToolRun()
{
    m_process.disconnect(this);
    kill();
    m_process.waitForFinished(1000);
    m_input.fill('\0');
}

void ToolRun::run()
{
    const QString path = QStandardPaths::findExecutable(m_program);
    if (path.isEmpty())
        return Q_EMIT finished(ToolError{ToolError::Kind::Missing, {}});
    m_process.setProcessEnvironment(quietEnvironment());
    m_process.setWorkingDirectory(QDir::rootPath()); // no repository, whose settings would count
#ifdef Q_OS_UNIX
    m_process.setChildProcessModifier([] {
        setsid(); // neither a terminal to ask on, nor a group that outlives it
        std::signal(SIGPIPE, SIG_DFL);
    });
#endif
    connect(&m_process, &QProcess::started, this, &ToolRun::onStarted);
    connect(&m_process, &QProcess::finished, this, &ToolRun::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT finished(ToolError{ToolError::Kind::Failed, m_process.errorString()});
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isTimedOut = true;
        kill();
    });
    m_patience.start(60s); // az asks the service before it answers
    m_process.start(path, m_arguments);
}

void ToolRun::onStarted()
{
    m_process.write(m_input);
    m_process.closeWriteChannel();
}

void ToolRun::onFinished(int code, QProcess::ExitStatus status)
{
    m_patience.stop();
    if (m_isTimedOut)
        return Q_EMIT finished(ToolError{ToolError::Kind::TimedOut, {}});
    if (status == QProcess::CrashExit)
        return Q_EMIT finished(ToolError{ToolError::Kind::Failed, m_process.errorString()});
    m_process.setReadChannel(QProcess::StandardError);
    const QByteArray err = m_process.read(mostOutput);
    m_process.setReadChannel(QProcess::StandardOutput);
    Q_EMIT finished(ToolEnd{code, m_process.read(mostOutput), err});
}

void ToolRun::kill()
{
#ifdef Q_OS_UNIX
    if (const auto process = pid_t(m_process.processId()); process > 0)
        ::kill(-process, SIGKILL);
#endif
    m_process.kill();
}

} // namespace lifecycle
