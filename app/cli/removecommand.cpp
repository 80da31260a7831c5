// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/removecommand.h"

#include "azuredevops/service.h"
#include "cli/stored.h"
#include "cli/terminal.h"

#include <algorithm>

namespace cli {

RemoveCommand::RemoveCommand(Request request, const Services &services, QObject *parent)
    : Command(parent)
    , m_request(std::move(request))
    , m_services(services)
{
}

void RemoveCommand::run()
{
    const auto place = oneStoredToken(m_services.library, m_request.places.constFirst());
    if (!place)
        return Q_EMIT finished(place.error());
    m_place = place.value();
    m_remove = m_services.store.remove(m_place->key());
    connect(m_remove.get(), &keychain::RemoveJob::finished, this, &RemoveCommand::onRemoved);
    m_remove->start();
}

void RemoveCommand::onRemoved(const keychain::RemoveResult &result)
{
    const bool wasThere = bool(result);
    if (!wasThere && result.error().kind != keychain::KeychainError::Kind::NotFound) {
        complain(nameOf(*m_place), result.error());
        return Q_EMIT finished(ExitCode::Keychain);
    }
    const auto records = m_services.library.records();
    const bool wasListed = records
        && std::ranges::any_of(records.value(), [this](const lifecycle::TokenRecord &record) {
               return record.place.key() == m_place->key();
           });
    if (!wasThere && records && !wasListed) {
        complain(nameOf(*m_place), result.error());
        return Q_EMIT finished(ExitCode::Keychain);
    }
    if (const auto forgotten = m_services.library.remove(*m_place); !forgotten) {
        complain(nameOf(*m_place), forgotten.error());
        return Q_EMIT finished(ExitCode::OwnError);
    }
    const bool printed = printLine(
        tr("%1 is removed. It still works until it is revoked at %2")
            .arg(nameOf(*m_place), azuredevops::tokenPage(m_place->organization).toString()));
    Q_EMIT finished(printed ? ExitCode::Success : ExitCode::OwnError);
}

} // namespace cli
