// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/publishjob.h"
#include "lifecycle/removeentriesjob.h"

#include <variant>

namespace lifecycle {

/// The token is out of the keychain and off the list, or why it is not.
using RemoveResult = async::Result<std::monostate, StorageError>;

/// Takes what is stored under a name, old tokens included, out of the keychain, then off the
/// library. The service is not told. Begun and not ended, RecoverJob undoes it
/// if nothing is gone yet, and ends it otherwise.
///
///     lock ──▶ compare ──▶ begin ──▶ remove each entry ──▶ forget ──▶ finished()
///       │         └──▶ somebody else's ──▶ finished(error)
///       └──▶ not on the list: remove what is there ──▶ finished()
///
/// NotFound if neither the library nor the keychain knows the place.
class RemoveJob final : public async::Job
{
    Q_OBJECT

public:
    RemoveJob(const Services &services, library::Place place, QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const lifecycle::RemoveResult &result);

protected:
    void run() override;

private:
    void endMove();
    void compare();
    void begin();
    void remove(const QStringList &keys);
    void onRemoved(const RemoveEntriesResult &result);

    const Services m_services;
    const library::Place m_place;
    std::optional<library::TokenRecord> m_record;
    std::optional<library::PendingChange> m_before; ///< what was begun earlier
    library::TokenLock m_lock;
    async::JobPtr<PublishJob> m_publish;
    async::JobPtr<CompareJob> m_compare;
    async::JobPtr<RemoveEntriesJob> m_remove;
};

} // namespace lifecycle
