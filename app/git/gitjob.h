// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "async/result.h"

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace git {

/// Why git did not do what it was asked.
struct GitError
{
    enum class Kind {
        NotFound, ///< no such program
        NoRepository, ///< `--local` outside of one
        Failed,
    };

    Kind kind;
    QString detail{}; ///< Failed: the first line that git said; not to be trusted
};

/// What git prints.
using GitResult = async::Result<QByteArray, GitError>;

/// Runs git once, without a shell, and without anybody to be asked.
class GitJob final : public async::Job
{
    Q_OBJECT

public:
    explicit GitJob(QStringList arguments, QObject *parent = nullptr);
    /// A change that is under way is written: git leaves its lock behind if it is killed.
    ~GitJob() override;

Q_SIGNALS:
    void finished(const git::GitResult &result);

protected:
    void run() override;

private:
    void onFinished(int exitCode, QProcess::ExitStatus status);

    const QStringList m_arguments;
    QProcess m_process;
};

} // namespace git
