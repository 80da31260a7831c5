// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/execcommand.h"

#include "cli/stored.h"
#include "cli/terminal.h"

namespace cli {

using wording::CommandTrouble;

void ExecCommand::run()
{
    if (!isThere(m_words.constFirst())) // before anybody is asked to unlock a keychain for it
        return complainAbout(ENOENT);
    const auto place = onePlace(m_services.library, m_request.places.constFirst());
    if (!place)
        return Q_EMIT finished(place.error());
    m_place = place.value();
    m_read.reset(new lifecycle::ReadSecretJob(m_services, *m_place));
    connect(m_read.get(), &lifecycle::ReadSecretJob::finished, this, &ExecCommand::onRead);
    start(*m_read);
}

void ExecCommand::onRead(const lifecycle::ReadSecretResult &result)
{
    if (!result) {
        complain(*m_place, result.error(), m_services.library);
        return Q_EMIT finished(exitCodeOf(result.error()));
    }
    QList<Variable> variables;
    for (const TokenVariable &variable : m_request.variables)
        variables += {variable.name, inForm(result.value().token, variable.form)};
    complainAbout(become(m_words, variables));
}

/// As shells tell the two apart.
void ExecCommand::complainAbout(int error)
{
    const bool isFound = isThere(m_words.constFirst());
    const QString program = QString::fromLocal8Bit(m_words.constFirst());
    complain({},
             {.kind = isFound ? CommandTrouble::Kind::CannotExecute
                              : CommandTrouble::Kind::CommandNotFound,
              .detail = isFound ? qt_error_string(error) : QString(),
              .place = program});
    Q_EMIT finished(isFound ? ExitCode::CannotExecute : ExitCode::CommandNotFound);
}

} // namespace cli
