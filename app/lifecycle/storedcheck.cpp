// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/storedcheck.h"

namespace lifecycle {

QList<CheckedToken> record(TokenLibrary &library, const QList<CheckedSecret> &checks)
{
    if (checks.isEmpty())
        return {};
    QList<CheckedToken> checked;
    QList<StoredToken> places;
    for (const CheckedSecret &check : checks) {
        checked += CheckedToken{check.report, {}, {}};
        places += check.place;
    }
    const ChangeResult noted = library.update(places, [&](qsizetype index, TokenRecord &record) {
        TokenFacts *const facts = record.factsOf(checks.at(index).entry);
        if (!facts || facts->stored != checks.at(index).stored)
            return; // dropped meanwhile, and its entry may be another's by now
        checked[index].before = *facts;
        facts->note(checked.at(index).report);
        if (facts == &record.current)
            record.needs = checked.at(index).report.needs;
    });
    if (!noted) {
        for (CheckedToken &each : checked)
            each.notRecorded = noted.error();
    }
    return checked;
}

StoredCheck::StoredCheck(const Services &services, StoredToken place,
                         std::optional<azuredevops::Needs> needs, QString entry, QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_check(new SecretCheck(services, std::move(place), needs, std::move(entry)))
{
    connect(m_check.get(), &SecretCheck::found, this, &StoredCheck::found);
    connect(m_check.get(), &SecretCheck::finished, whileOwned(),
            [this](const auto &result) { onChecked(result); });
}

void StoredCheck::run()
{
    m_check->start();
}

void StoredCheck::onChecked(const SecretCheckResult &result)
{
    if (!result)
        return Q_EMIT finished(result.error());
    Q_EMIT finished(record(m_services.library, {result.value()}).constFirst());
}

} // namespace lifecycle
