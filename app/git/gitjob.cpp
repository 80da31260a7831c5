// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "git/gitjob.h"

#include <QTimer>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace git {
namespace {

constexpr std::chrono::seconds patience(15);

} // namespace

GitJob::GitJob(QStringList arguments, QObject *parent)
    : Job(parent)
    , m_arguments(std::move(arguments))
{
}

GitJob::~GitJob()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    if (!m_process.waitForFinished(2000)) {
        m_process.terminate();
        m_process.waitForFinished(2000);
    }
}

void GitJob::run()
{
    connect(&m_process, &QProcess::finished, whileOwned(),
            [this](int code, QProcess::ExitStatus status) { onFinished(code, status); });
    connect(&m_process, &QProcess::errorOccurred, whileOwned(),
            [this](QProcess::ProcessError error) {
                if (error == QProcess::FailedToStart)
                    Q_EMIT finished(GitError{GitError::Kind::NotFound});
            });
    QTimer::singleShot(patience, &m_process, &QProcess::terminate);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.start(u"git"_s, m_arguments);
}

void GitJob::onFinished(int exitCode, QProcess::ExitStatus status)
{
    const QByteArray output = m_process.readAllStandardOutput();
    if (status == QProcess::NormalExit && exitCode == 0)
        return Q_EMIT finished(output);
    const QString said = QString::fromLocal8Bit(m_process.readAllStandardError()).trimmed();
    Q_EMIT finished(GitError{GitError::Kind::Failed, said.section(u'\n', 0, 0)});
}

} // namespace git
