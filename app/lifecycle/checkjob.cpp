// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/checkjob.h"

#include <utility>

namespace lifecycle {

using azuredevops::TokenCheck;

void writeDown(library::TokenLibrary &library, QList<CheckedToken> &checks)
{
    if (checks.isEmpty())
        return;
    QList<library::Place> places;
    for (const CheckedToken &check : std::as_const(checks))
        places += check.place;
    const library::ChangeResult noted
        = library.update(places, [&](qsizetype index, library::TokenRecord &record) {
              CheckedToken &check = checks[index];
              library::StoredToken *const facts = record.tokenAt(check.entry);
              if (!facts || facts->stored != check.stored)
                  return; // dropped meanwhile, and its entry may be another's by now
              check.before = *facts;
              facts->note(check.report);
              if (facts == &record.current)
                  record.needs = check.report.needs;
          });
    if (!noted) {
        for (CheckedToken &each : checks)
            each.notRecorded = noted.error();
    }
}

CheckJob::CheckJob(const Services &services, library::Place place,
                   std::optional<azuredevops::Needs> needs, QString entry, Recording recording,
                   QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_place(std::move(place))
    , m_needs(needs)
    , m_entry(std::move(entry))
    , m_recording(recording)
{
}

void CheckJob::run()
{
    m_read.reset(new ReadSecretJob(m_services, m_place, m_entry));
    connect(m_read.get(), &ReadSecretJob::finished, whileOwned(),
            [this](const auto &result) { onRead(result); });
    start(*m_read);
}

void CheckJob::onRead(const ReadSecretResult &result)
{
    const auto record = m_services.library.record(m_place).value_or(std::nullopt);
    // Where all read it, another program may have removed it: there is still its own entry.
    const bool isMissing = !result && isNotFound(result.error()) && m_entry.isEmpty();
    if (record && !m_publish && (isMissing || (result && record->isBehind())))
        publish(result);
    else if (result)
        check(result.value());
    else
        Q_EMIT finished(result.error());
}

void CheckJob::publish(const ReadSecretResult &read)
{
    const library::LockResult lock = m_services.library.lock(m_place);
    if (!lock) // whoever has it sees to that
        return read ? check(read.value()) : Q_EMIT finished(read.error());
    m_lock = lock.value();
    m_publish.reset(new PublishJob(m_services, m_place));
    connect(m_publish.get(), &PublishJob::finished, whileOwned(), [this, read](const auto &) {
        m_lock.reset();
        read ? check(read.value()) : run();
    });
    start(*m_publish);
}

void CheckJob::check(const StoredSecret &secret)
{
    const library::RecordResult recorded = m_services.library.record(m_place);
    if (!recorded)
        return Q_EMIT finished(StorageError(recorded.error()));
    auto record = recorded.value();
    const library::StoredToken *const facts = record ? record->tokenAt(secret.entry) : nullptr;
    const QString entry = facts ? facts->entry : secret.entry;
    const library::StoredToken *const known = record ? record->tokenAt(entry) : nullptr;
    const QDateTime stored = known ? known->stored : QDateTime();
    const azuredevops::Needs needs
        = m_needs.value_or(record ? record->needs : azuredevops::Needs());
    m_check.reset(new TokenCheck(m_services.service, m_place.organization, secret.token, needs,
                                 m_services.deadline));
    connect(m_check.get(), &TokenCheck::found, this, &CheckJob::found);
    connect(m_check.get(), &TokenCheck::finished, whileOwned(),
            [this, entry, stored](const azuredevops::CheckReport &report) {
                onChecked({m_place, entry, stored, report, {}, {}});
            });
    start(*m_check);
}

void CheckJob::onChecked(CheckedToken checked)
{
    QList<CheckedToken> checks{std::move(checked)};
    if (m_recording == Recording::Now)
        writeDown(m_services.library, checks);
    Q_EMIT finished(checks.constFirst());
}

} // namespace lifecycle
