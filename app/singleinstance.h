// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>

class QLocalSocket;

/// Whoever opens a window second hands over what was asked to the one that has windows already.
/// They meet in a folder that is this person's alone, and nowhere else: without one, there are two.
/// Neither side says a word to a program of another person, nor waits for ever. Carries no secret.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// Those with the same @a libraryFile are one.
    explicit SingleInstance(const QString &libraryFile, QObject *parent = nullptr);

    /// What the desktop gave this start, so that its window may come to the front; empty if
    /// nothing. To be asked before there is a QApplication, which takes it away.
    [[nodiscard]] static QByteArray activationToken();

    /// True if another instance has taken over @a words, and nothing is left to be done here; its
    /// window comes to the front with @a activationToken. Otherwise this is the first one, and
    /// hears of those that come later.
    [[nodiscard]] bool handOver(const QStringList &words, const QByteArray &activationToken = {});

Q_SIGNALS:
    /// The next window that is activated takes the token of whoever asks.
    void asked(const QStringList &words);

private:
    [[nodiscard]] bool tell(const QByteArray &message, const QDeadlineTimer &deadline) const;
    void onConnected();
    void onReadyRead(QLocalSocket &socket);

    const QString m_name; ///< of the socket; empty if there is no folder to meet in
    QLockFile m_first;
    QLocalServer m_server;
};
