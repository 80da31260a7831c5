// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychain/opened.h"
#include "keychain/secretservice.h"

#include <QStringList>

namespace keychain {

/// Has the Secret Service open collections, and the person asked for what that takes.
///
///     unlock ─┬─────────────▶ finished
///             └─▶ prompt ───▶ finished
///
/// Waits without limit for the person at the prompt. That it is open then is for the caller to see.
class UnlockJob final : public SecretServiceJob
{
    Q_OBJECT

public:
    UnlockJob(const QDBusConnection &bus, QStringList collections,
              std::chrono::milliseconds patience, QObject *parent = nullptr);

    [[nodiscard]] const QStringList &collections() const { return m_collections; }

Q_SIGNALS:
    void finished(const keychain::UnlockResult &result);

protected:
    void run() override;

private:
    void onAnswer(const QVariantList &answer);
    void prompt(const QString &owner, const QString &path);
    void fail(const KeychainError &error) override;
    void finish(const UnlockResult &result);

    const QStringList m_collections;
    bool m_isFinished = false;
};

} // namespace keychain
