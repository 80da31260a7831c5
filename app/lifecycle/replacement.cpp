// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/replacement.h"

#include "lifecycle/removal.h"

#include <algorithm>
#include <utility>

namespace lifecycle {
namespace {

using keychain::KeychainError;

/// A key that no token of @a record has. A name holds no slash, so no other place has it either.
QString freeEntry(const TokenRecord &record)
{
    const QStringList taken = entriesOf(record);
    for (int number = 2;; ++number) {
        const QString entry = record.place.key() + u'/' + QString::number(number);
        if (!taken.contains(entry))
            return entry;
    }
}

} // namespace

Replacement::Replacement(keychain::SecretStore &store, const TokenLibrary &library,
                         StoredToken place, QString oldEntry, TokenFacts successor,
                         azuredevops::Needs needs, token::Token token, QObject *parent)
    : Job(parent)
    , m_store(store)
    , m_library(library)
    , m_place(std::move(place))
    , m_oldEntry(std::move(oldEntry))
    , m_successor(std::move(successor))
    , m_needs(needs)
    , m_token(std::move(token))
{
}

void Replacement::run()
{
    const ClaimResult claim = m_library.claim(m_place);
    if (!claim)
        return Q_EMIT finished(ReplacementError(claim.error()));
    m_claim = claim.value();
    const auto record = m_library.record(m_place);
    if (!record || record->current.entry != m_oldEntry || !isUntouched())
        return Q_EMIT finished(ReplacementError(ChangedMeanwhile()));

    m_successor.entry = freeEntry(*record);
    const ChangeResult begun = m_library.begin(
        {PendingChange::Kind::Replace, promoted(*record, m_successor, m_needs)});
    if (!begun)
        return Q_EMIT finished(ReplacementError(begun.error()));
    m_write = m_store.write(m_successor.entry, m_token);
    connect(m_write.get(), &keychain::WriteJob::finished, this, &Replacement::onWritten);
    m_write->start();
}

bool Replacement::isUntouched() const
{
    const PendingResult pending = m_library.pending();
    return pending && std::ranges::none_of(pending.value(), [this](const PendingChange &change) {
               return change.record.place.key() == m_place.key();
           });
}

void Replacement::onWritten(const keychain::WriteResult &result)
{
    if (isAbandoned())
        return;
    if (result)
        return promote();
    // Failed may mean that it was written all the same: Recovery will look.
    if (result.error().kind != KeychainError::Kind::Failed) {
        const ChangeResult leftToRecovery = m_library.abandon(m_place);
        Q_UNUSED(leftToRecovery)
    }
    Q_EMIT finished(ReplacementError(result.error()));
}

void Replacement::promote()
{
    std::optional<TokenRecord> after;
    const ChangeResult done = m_library.conclude(m_place, [&](TokenRecord &record) {
        record = promoted(record, m_successor, m_needs);
        after = record;
    });
    m_claim.reset();
    if (!done)
        return Q_EMIT finished(ReplacementError(NotPromoted{done.error()}));
    if (!after)
        return Q_EMIT finished(ReplacementError(ChangedMeanwhile()));
    Q_EMIT finished(*after);
}

TokenRecord promoted(TokenRecord record, const TokenFacts &successor,
                     const azuredevops::Needs &needs)
{
    record.old += std::exchange(record.current, successor);
    record.needs = needs;
    return record;
}

ChangeResult goBackTo(const QString &entry, const StoredToken &place, const TokenLibrary &library)
{
    const ClaimResult claim = library.claim(place);
    if (!claim)
        return claim.error();
    return library.update(place, [&entry](TokenRecord &record) {
        const auto old = std::ranges::find(record.old, entry, &TokenFacts::entry);
        if (old == record.old.end())
            return;
        const TokenFacts restored = *old;
        record.old.erase(old);
        record.old += std::exchange(record.current, restored);
    });
}

} // namespace lifecycle
