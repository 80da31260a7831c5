// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychain/secretstore.h"

#include <QDBusConnection>
#include <QObject>
#include <QString>

class QDBusVariant;

namespace keychain {

/// A prompt that the Secret Service wants to show the person. An object of its own, and not
/// a part of the job that needs it: async::Abandon disconnects a job from everything, which
/// leaves Qt D-Bus with a dangling receiver.
class SecretPrompt final : public QObject
{
    Q_OBJECT

public:
    /// @a service is the unique name of who made the prompt.
    SecretPrompt(const QDBusConnection &bus, const QString &service, const QString &path,
                 QObject *parent);

    /// completed() or failed() follows, however long the person takes.
    void show();

Q_SIGNALS:
    /// Where nobody can prompt, gnome-keyring 42.1 says dismissed too: after 9 ms without a
    /// prompter, after 74 ms with one that finds no screen.
    void completed(bool dismissed);
    void failed(const keychain::KeychainError &error);

private Q_SLOTS:
    void onCompleted(bool dismissed, const QDBusVariant &result);
    void onDisconnected();

private:
    QDBusConnection m_bus;
    const QString m_service;
    const QString m_path;
};

} // namespace keychain
