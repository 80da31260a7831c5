// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/checkjob.h"

namespace lifecycle {

QList<CheckedToken> record(library::TokenLibrary &library, const QList<CheckedSecret> &checks)
{
    if (checks.isEmpty())
        return {};
    QList<CheckedToken> checked;
    QList<library::Place> places;
    for (const CheckedSecret &check : checks) {
        checked += CheckedToken{check.report, {}, {}};
        places += check.place;
    }
    const library::ChangeResult noted
        = library.update(places, [&](qsizetype index, library::TokenRecord &record) {
              library::StoredToken *const facts = record.tokenAt(checks.at(index).entry);
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

CheckJob::CheckJob(const Services &services, library::Place place,
                   std::optional<azuredevops::Needs> needs, QString entry, QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_check(new CheckSecretJob(services, std::move(place), needs, std::move(entry)))
{
    connect(m_check.get(), &CheckSecretJob::found, this, &CheckJob::found);
    connect(m_check.get(), &CheckSecretJob::finished, whileOwned(),
            [this](const auto &result) { onChecked(result); });
}

void CheckJob::run()
{
    m_check->start();
}

void CheckJob::onChecked(const CheckSecretResult &result)
{
    if (!result)
        return Q_EMIT finished(result.error());
    Q_EMIT finished(record(m_services.library, {result.value()}).constFirst());
}

} // namespace lifecycle
