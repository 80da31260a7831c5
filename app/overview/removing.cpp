// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/removing.h"

#include "lifecycle/removal.h"
#include "wording/keychainwords.h"
#include "wording/librarywords.h"
#include "wording/standingwords.h"

namespace overview {

using lifecycle::Removal;
using wording::Mark;

Removing::Removing(const wizard::Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

Removing::~Removing() = default;

void Removing::start(const QList<lifecycle::StoredToken> &places)
{
    m_places = places;
    m_removed = 0;
    m_troubles.clear();
    next();
}

void Removing::next()
{
    if (m_places.isEmpty()) {
        m_job.reset();
        const QString removed = tr("%n token(s) removed from the keychain and from this list.",
                                   nullptr, m_removed);
        if (m_troubles.isEmpty()) {
            return Q_EMIT ended(Mark::Works, removed,
                                tr("A token works until it is revoked at Azure DevOps."));
        }
        return Q_EMIT ended(Mark::Warning, removed, m_troubles.join(u' '));
    }
    const lifecycle::StoredToken place = m_places.takeFirst();
    m_job.reset(new Removal(m_services.store, m_services.library, place));
    connect(m_job.get(), &Removal::finished, this,
            [this, place](const lifecycle::RemovalResult &result) {
                if (result) {
                    ++m_removed;
                } else {
                    const auto words = std::visit(
                        [](const auto &error) { return wording::explain(error); }, result.error());
                    m_troubles += tr("%1 was not removed: %2 %3")
                                      .arg(wording::nameOf(place), words.happened, words.next);
                }
                next();
            });
    m_job->start();
}

} // namespace overview
