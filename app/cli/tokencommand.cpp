// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/tokencommand.h"

#include "cli/stored.h"
#include "cli/terminal.h"

namespace cli {

void TokenCommand::run()
{
    if (isOutputWatched() && !m_request.force) {
        complain({}, {wording::CommandTrouble::Kind::OutputIsATerminal});
        return Q_EMIT finished(ExitCode::WrongUsage);
    }
    const auto place = onePlace(m_services.library, m_request.places.constFirst());
    if (!place)
        return Q_EMIT finished(place.error());
    m_place = place.value();
    m_read.reset(new lifecycle::ReadSecretJob(m_services, *m_place));
    connect(m_read.get(), &lifecycle::ReadSecretJob::finished, this, &TokenCommand::onRead);
    start(*m_read);
}

void TokenCommand::onRead(const lifecycle::ReadSecretResult &result)
{
    if (!result) {
        complain(*m_place, result.error(), m_services.library);
        return Q_EMIT finished(exitCodeOf(result.error()));
    }
    const bool printed = print(inForm(result.value().token, m_request.form)) && print("\n");
    Q_EMIT finished(printed ? ExitCode::Success : ExitCode::OwnError);
}

} // namespace cli
