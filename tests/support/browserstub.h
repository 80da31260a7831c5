// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace test {

/// While it lives, `xdg-open` is a program that writes down what it was asked to open, and ends
/// with an exit code.
class BrowserStub
{
public:
    explicit BrowserStub(int exitCode)
    {
        QFile program(m_folder.filePath(QStringLiteral("xdg-open")));
        if (!program.open(QFile::WriteOnly))
            qFatal("no place for a browser");
        program.write("#!/bin/sh\nprintf '%s\\n' \"$@\" >>\"${0%/*}/asked\"\nexit "
                      + QByteArray::number(exitCode) + '\n');
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", QFile::encodeName(m_folder.path()) + ':' + m_path);
    }
    ~BrowserStub() { qputenv("PATH", m_path); }
    Q_DISABLE_COPY_MOVE(BrowserStub)

    /// A line for each page.
    [[nodiscard]] QByteArray asked() const
    {
        QFile file(m_folder.filePath(QStringLiteral("asked")));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    const QByteArray m_path = qgetenv("PATH");
    QTemporaryDir m_folder;
};

} // namespace test
