// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/removal.h"

namespace lifecycle {

using keychain::KeychainError;

Removal::Removal(const Services &services, StoredToken place, QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_place(std::move(place))
{
}

void Removal::run()
{
    const ClaimResult claim = m_services.library.claim(m_place);
    if (!claim)
        return Q_EMIT finished(StorageError(claim.error()));
    m_claim = claim.value();
    // One that cannot be read could not be told either: then nothing is removed.
    const RecordResult known = m_services.library.record(m_place);
    const BegunResult unfinished = m_services.library.pending(m_place);
    if (!known || !unfinished)
        return Q_EMIT finished(StorageError(known ? unfinished.error() : known.error()));
    auto record = known.value();
    m_isRecorded = record.has_value();
    if (record) {
        // A replacement that was not ended has a secret of its own.
        if (const auto &begun = unfinished.value()) {
            record->needs = begun->record.needs;
            record->old += unknownTo(*record, begun->record);
        }
        const ChangeResult begun = m_services.library.begin({PendingChange::Kind::Remove, *record});
        if (!begun)
            return Q_EMIT finished(StorageError(begun.error()));
    }
    m_removal.reset(new EntriesRemoval(m_services.store,
                                       record ? entriesOf(*record) : QStringList(m_place.key())));
    connect(m_removal.get(), &EntriesRemoval::finished, whileOwned(),
            [this](const auto &result) { onRemoved(result); });
    m_removal->start();
}

void Removal::onRemoved(const EntriesRemovalResult &result)
{
    // What was begun stays so if the keychain did not do its part: some of it may be gone.
    if (!result)
        return Q_EMIT finished(StorageError(result.error()));
    if (!m_isRecorded && result.value() == 0)
        return Q_EMIT finished(StorageError(KeychainError{KeychainError::Kind::NotFound, {}}));
    const ChangeResult forgotten = m_services.library.forget(m_place);
    m_claim.reset();
    if (forgotten)
        Q_EMIT finished(std::monostate());
    else
        Q_EMIT finished(StorageError(forgotten.error()));
}

} // namespace lifecycle
