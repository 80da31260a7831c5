// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychain/secretstore.h"

#include <QStringList>

namespace lifecycle {

/// How many entries were there, and are proved to be gone.
using RemoveEntriesResult = async::Result<int, keychain::KeychainError>;

/// Removes entries of the keychain, one after the other; one that is not there is fine.
class RemoveEntriesJob final : public async::Job
{
    Q_OBJECT

public:
    /// @a store must outlive the job.
    RemoveEntriesJob(keychain::SecretStore &store, QStringList entries, QObject *parent = nullptr);

    /// False if the keychain still holds whatever it held before, although finished() came with an
    /// error.
    [[nodiscard]] bool mayHaveRemovedSome() const { return m_mayHaveRemovedSome; }

Q_SIGNALS:
    /// How many there were; all are proved to be gone. Stops at the first error.
    void finished(const lifecycle::RemoveEntriesResult &result);

protected:
    void run() override;

private:
    void onRemoved(const keychain::RemoveEntryResult &result);

    keychain::SecretStore &m_store;
    QStringList m_entries;
    int m_removed = 0;
    bool m_mayHaveRemovedSome = false;
    async::JobPtr<keychain::RemoveEntryJob> m_remove;
};

} // namespace lifecycle
