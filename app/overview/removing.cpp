// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/removing.h"

#include "lifecycle/removejob.h"
#include "wording/librarywords.h"
#include "wording/punctuation.h"
#include "wording/standingwords.h"

namespace overview {

using lifecycle::RemoveJob;
using wording::Mark;

Removing::Removing(const lifecycle::Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

Removing::~Removing() = default;

void Removing::start(const QList<library::Place> &places)
{
    m_places = places;
    m_next = 0;
    m_removed = 0;
    m_troubles.clear();
    next();
}

void Removing::next()
{
    if (m_next == m_places.size()) {
        m_job.reset();
        return Q_EMIT ended(outcome());
    }
    const library::Place place = m_places.at(m_next++);
    m_job.reset(new RemoveJob(m_services, place));
    connect(m_job.get(), &RemoveJob::finished, this,
            [this, place](const lifecycle::RemoveResult &result) {
                if (result) {
                    ++m_removed;
                } else {
                    const auto words = wording::explain(result.error());
                    m_troubles += tr("%1 was not removed: %2 %3")
                                      .arg(wording::nameOf(place), words.happened, words.next);
                }
                next();
            });
    m_job->start();
}

wording::AttentionLine Removing::outcome() const
{
    QStringList keys;
    for (const library::Place &place : m_places)
        keys += place.key();
    const bool isOne = keys.size() == 1;
    if (isOne && m_removed == 0)
        return {Mark::Warning, wording::paragraph(m_troubles), {}, keys};
    const QString removed = isOne
        ? tr("%1: Removed from the keychain and from this list.")
              .arg(wording::nameOf(m_places.constFirst()))
        : tr("%n token(s) removed from the keychain and from this list.", nullptr, m_removed);
    if (!m_troubles.isEmpty())
        return {Mark::Warning, removed, wording::paragraph(m_troubles), keys};
    return {Mark::Works, removed, tr("A token works until it is revoked at Azure DevOps."), keys};
}

} // namespace overview
