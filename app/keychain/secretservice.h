// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "keychain/opened.h"

#include <QDBusConnection>
#include <QString>
#include <QVariant>

#include <chrono>

class QDBusMessage;

namespace keychain {

/// D-Bus itself waits for as long: a service may have to be started first.
inline constexpr std::chrono::seconds usualPatience{25};

/// Sees to it that the keychain is open, before QtKeychain is asked anything: QtKeychain
/// calls a locked entry "not found", and a delete that did nothing a success.
///
///     KDE? ──▶ finished(KWallet)                     it opens its wallet itself
///      └─▶ default alias? ─▶ locked? ──▶ finished(open)
///                               └─▶ unlock ─▶ prompt ─▶ locked still? ─▶ finished(…)
///
/// Waits without limit for the person at the prompt, and for the service as long as it is told.
class UnlockJob final : public async::Job
{
    Q_OBJECT

public:
    /// @a patience is for each answer of the service.
    explicit UnlockJob(std::chrono::milliseconds patience = usualPatience,
                       QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const keychain::OpenResult &result);

protected:
    void run() override;

private:
    using Step = void (UnlockJob::*)(const QDBusMessage &reply);

    void askService(const QString &path, const QString &interface, const QString &method,
                    const QVariantList &arguments, Step next);
    void ask(const QDBusMessage &call, Step next);
    void findCollection();
    void onWallet(const QDBusMessage &reply);
    void onAlias(const QDBusMessage &reply);
    void askCollection();
    void onCollection(const QDBusMessage &reply);
    void onUnlock(const QDBusMessage &reply);
    void prompt(const QString &service, const QString &path);
    void finish(const OpenResult &result);
    void fail(KeychainError::Kind kind, const QString &detail);
    void fail(const QDBusMessage &errorReply);

    const std::chrono::milliseconds m_patience;
    QDBusConnection m_bus = QDBusConnection::sessionBus();
    QString m_collection;
    bool m_wasLocked = false;
    bool m_isFinished = false;
};

} // namespace keychain
