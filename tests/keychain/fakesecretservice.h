// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>

namespace test {

/// A Secret Service that can do what a person at a prompt can do, and worse. It keeps no
/// secrets. Needs a session bus without a real one.
class FakeSecretService final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    enum class AtPrompt { Accept, Dismiss, PretendToUnlock, Vanish, Wait, RefuseToShow };
    Q_ENUM(AtPrompt)

    FakeSecretService();
    ~FakeSecretService() override;

    bool hasCollection = true;
    bool isLocked = true;
    bool needsPrompt = true;
    AtPrompt atPrompt = AtPrompt::Accept;
    bool isSilent = false; ///< answers nothing at all
    int prompts = 0;       ///< shown so far
    int calls = 0;         ///< so far, answered or not

    /// The person answers a prompt that waits.
    void complete(bool dismissed);

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    QString introspect(const QString &) const override { return {}; }

private:
    void vanish();
    QDBusMessage unlock(const QDBusMessage &message);
    QDBusMessage prompt(const QDBusMessage &message);

    QDBusConnection m_bus;
};

} // namespace test
