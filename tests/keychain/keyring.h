// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QDBusVirtualObject>
#include <QString>
#include <QStringList>

namespace test {

/// One collection of the real GNOME keyring in tests/session: locked, unlocked and looked at as
/// other programs do it.
class Keyring
{
public:
    /// The one that the session begins with, and its default.
    [[nodiscard]] static Keyring login();
    /// A new one, unlocked.
    [[nodiscard]] static Keyring make(const QString &label);

    [[nodiscard]] bool lock() const;
    /// As the login does, without a prompt.
    [[nodiscard]] bool unlock() const;
    /// Where new entries go from now on.
    [[nodiscard]] bool makeDefault() const;
    /// Puts an entry there as QtKeychain does, and makes it the default.
    [[nodiscard]] bool store(const QString &key, const QByteArray &secret) const;
    /// How many of PAT Wizard's entries it holds under this key, locked or not.
    [[nodiscard]] qsizetype count(const QString &key) const;

    QString path;

private:
    Keyring(QString collection, QByteArray password);

    QByteArray m_password;
};

/// What "secret-tool ACTION" says of PAT Wizard's entry under this key.
QByteArray secretTool(const QString &action, const QString &key);

/// Puts @a secret under this key, over what is there, as any program can: of whatever type, and
/// without QtKeychain's marks where there was nothing.
[[nodiscard]] bool storeAnything(const QString &key, const QByteArray &secret,
                                 const QString &contentType = QStringLiteral("text/plain"));

/// Makes the collection for what lives in memory only the default.
[[nodiscard]] bool makeSessionDefault();

/// A person who presses Escape at every prompt of the keyring, for as long as it lives.
class Refuser final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    Refuser();
    ~Refuser() override;

    int prompts = 0; ///< shown so far

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    QString introspect(const QString &) const override { return {}; }
};

} // namespace test
