// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/entriesremoval.h"
#include "lifecycle/services.h"
#include "lifecycle/storageerror.h"
#include "lifecycle/tokenlibrary.h"

#include <variant>

namespace lifecycle {

using RemovalResult = async::Result<std::monostate, StorageError>;

/// Takes what is stored under a name, old tokens included, out of the keychain, then off the
/// library. The service is not told. Begun and not ended, Recovery undoes it
/// if nothing is gone yet, and ends it otherwise.
///
///     claim ──▶ begin ──▶ remove each entry ──▶ forget ──▶ finished()
///
/// NotFound if neither the library nor the keychain knows the place.
class Removal final : public async::Job
{
    Q_OBJECT

public:
    Removal(const Services &services, StoredToken place, QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const lifecycle::RemovalResult &result);

protected:
    void run() override;

private:
    void onRemoved(const EntriesRemovalResult &result);

    const Services m_services;
    const StoredToken m_place;
    bool m_isRecorded = false;
    Claim m_claim;
    async::JobPtr<EntriesRemoval> m_removal;
};

} // namespace lifecycle
