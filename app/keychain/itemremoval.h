// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychain/secretservice.h"

namespace keychain {

/// Removes one item of the Secret Service by its path: QtKeychain removes only what it wrote.
class ItemRemoval final : public SecretServiceJob
{
    Q_OBJECT

public:
    ItemRemoval(const QDBusConnection &bus, QString path, std::chrono::milliseconds patience,
                QObject *parent = nullptr);

Q_SIGNALS:
    /// Denied if the service wants to ask somebody first.
    void finished(const keychain::RemoveEntryResult &result);

protected:
    void run() override;

private:
    void fail(const KeychainError &error) override;

    const QString m_path;
};

} // namespace keychain
