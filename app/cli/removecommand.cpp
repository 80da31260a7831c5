// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/removecommand.h"

#include "azuredevops/service.h"
#include "cli/stored.h"
#include "cli/terminal.h"
#include "wording/explanation.h"
#include "wording/punctuation.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

void RemoveCommand::run()
{
    const auto place = onePlace(m_services.library, m_request.places.constFirst());
    if (!place)
        return Q_EMIT finished(place.error());
    m_place = place.value();
    const auto record = m_services.library.record(*m_place);
    if (!record) {
        complain({}, record.error());
        return Q_EMIT finished(ExitCode::OwnError);
    }
    if (record.value()) {
        for (const library::StoredToken &old : record.value()->old)
            m_old += wording::plain(old.label);
    }
    m_remove.reset(new lifecycle::RemoveJob(m_services, *m_place));
    connect(m_remove.get(), &lifecycle::RemoveJob::finished, this, &RemoveCommand::onRemoved);
    start(*m_remove);
}

void RemoveCommand::onRemoved(const lifecycle::RemoveResult &result)
{
    if (!result) {
        complain(*m_place, result.error(), m_services.library);
        return Q_EMIT finished(exitCodeOf(result.error()));
    }
    QStringList lines{
        tr("%1 was removed. It still works until you revoke it at %2")
            .arg(nameOf(*m_place), azuredevops::tokenPage(m_place->organization).toString())};
    if (!m_old.isEmpty())
        lines += tr("The old tokens kept with it were removed too, and may still work: %1")
                     .arg(wording::enumeration(m_old));
    const bool printed = printLine(lines.join(u'\n'));
    Q_EMIT finished(printed ? ExitCode::Success : ExitCode::OwnError);
}

} // namespace cli
