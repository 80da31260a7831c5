// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychain/gate.h"
#include "keychain/secretsearch.h"

#include <QPointer>

namespace keychain {

/// The way to an entry of the Secret Service:
///
///     search ─▶ is what is wanted open? ──────────▶ finished
///       ▲          └─▶ unlock ──refused───────────▶ finished(Locked)
///       └────────────────┘
class Passage final : public OpenJob
{
    Q_OBJECT

public:
    Passage(Gate *gate, QString key, Purpose purpose, QObject *parent = nullptr);

protected:
    void run() override;

private:
    void onFound(const SearchResult &result);
    void unlock(const QStringList &collections);
    [[nodiscard]] QStringList toOpen(const Whereabouts &found) const;
    void fail(KeychainError::Kind kind, const QString &detail);

    const QPointer<Gate> m_gate;
    const QString m_key;
    const Purpose m_purpose;
    async::JobPtr<SecretSearch> m_search;
    QStringList m_wanted;
    bool m_wasLocked = false;
};

} // namespace keychain
