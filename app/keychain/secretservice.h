// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "keychain/secretstore.h"

#include <QDBusConnection>
#include <QStringList>
#include <QVariant>

#include <chrono>
#include <functional>

class QDBusMessage;

namespace keychain {

/// D-Bus itself waits for as long: a service may have to be started first.
inline constexpr std::chrono::seconds usualPatience{25};

/// What an @a answer of the service names, as text.
[[nodiscard]] QStringList paths(const QVariant &answer);

/// A job that asks the Secret Service, one question after the other.
class SecretServiceJob : public async::Job
{
    Q_OBJECT

protected:
    using Step = std::function<void(const QVariantList &answer)>;
    using Value = std::function<void(const QVariant &value)>;

    /// @a patience is for each answer.
    SecretServiceJob(const QDBusConnection &bus, std::chrono::milliseconds patience,
                     QObject *parent);

    /// Asks the service itself; @a next follows, or fail().
    void askService(const QString &method, const QVariantList &arguments, const Step &next);
    void askProperty(const QString &path, const QString &interface, const QString &name,
                     const Value &next);
    /// Asks for the paths of all collections, locked or not.
    void askForCollections(const std::function<void(const QStringList &collections)> &next);
    /// Asks for the unique name of whoever is the service: of a reply, Qt 6.8 does not tell it.
    void askForOwner(const std::function<void(const QString &owner)> &next);
    /// Asks whomever; @a next gets an error as well.
    void ask(const QDBusMessage &call, const std::function<void(const QDBusMessage &)> &next);

    /// Emits finished() with @a error.
    virtual void fail(const KeychainError &error) = 0;

    [[nodiscard]] const QDBusConnection &bus() const { return m_bus; }

private:
    void askForReply(const QDBusMessage &call, const Step &next);

    const QDBusConnection m_bus;
    const std::chrono::milliseconds m_patience;
};

} // namespace keychain
