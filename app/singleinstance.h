// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

/// Whoever opens a window second hands over what was asked to the one that has windows already.
/// Says nothing to programs of other people, and carries no secret.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// Those with the same @a libraryFile are one.
    explicit SingleInstance(const QString &libraryFile, QObject *parent = nullptr);

    /// True if another instance has taken over @a words, and nothing is left to be done here.
    /// Otherwise this is the first one, and hears of those that come later.
    [[nodiscard]] bool handOver(const QStringList &words);

Q_SIGNALS:
    void asked(const QStringList &words);

private:
    [[nodiscard]] bool tell(const QStringList &words) const;
    void onConnected();

    const QString m_name; ///< of the socket
    QLockFile m_first;
    QLocalServer m_server;
};
