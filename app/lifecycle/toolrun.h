// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "async/result.h"

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace lifecycle {

/// How a tool ended that could be run.
struct ToolEnd
{
    int code = 0;
    QByteArray out; ///< at most 64 KiB, as of each
    QByteArray err;
};

struct ToolError
{
    enum class Kind {
        Missing, ///< no such program in the search path
        Failed, ///< it could not be started, or crashed
        TimedOut,
    };

    Kind kind;
    QString detail;
};

using ToolResult = async::Result<ToolEnd, ToolError>;

/// Runs a program of the search path, with a text on its standard input and no terminal: nobody is
/// asked anything. What it starts ends with it once its time is over.
class ToolRun final : public async::Job
{
    Q_OBJECT

public:
    ToolRun(QString program, QStringList arguments, QByteArray input, QObject *parent = nullptr);
    ~ToolRun() override;

Q_SIGNALS:
    void finished(const lifecycle::ToolResult &result);

protected:
    void run() override;

private:
    void onStarted();
    void onFinished(int code, QProcess::ExitStatus status);
    void kill();

    const QString m_program;
    const QStringList m_arguments;
    QByteArray m_input;
    QProcess m_process;
    QTimer m_patience;
    bool m_isTimedOut = false;
};

} // namespace lifecycle
