// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychain/itemread.h"
#include "keychain/libsecret.h"
#include "keychain/secretservice.h"

#include <QStringList>

namespace keychain {

/// Shows the entries of other programs, one after the other; opens nothing, and asks nobody.
///
///     collections ──▶ which are open? ──▶ their items ──▶ whose? ──▶ read ──▶ finished
///                                                          └──── next ◀─┘
class ForeignSearch final : public SecretServiceJob
{
    Q_OBJECT

public:
    ForeignSearch(const QDBusConnection &bus, ForeignVisitor visitor,
                  std::chrono::milliseconds patience, QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const keychain::ForeignResult &result);

protected:
    void run() override;

private:
    void nextCollection();
    void nextItem();
    void onAttributes(const QVariant &attributes);
    void read();
    void fail(const KeychainError &error) override;

    const ForeignVisitor m_visitor;
    QStringList m_collections; // that were not asked yet
    QStringList m_items; // neither
    ForeignEntry m_entry;
    ForeignEntries m_seen;
    async::JobPtr<ItemRead> m_read;
    int m_sessions = mostSessions; // in which the next one is tried
};

} // namespace keychain
