// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/givecommand.h"

#include "cli/stored.h"
#include "cli/terminal.h"
#include "wording/givewords.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

ExitCode tellGiven(const library::Place &place, library::Recipient to,
                   const lifecycle::GiveResult &result)
{
    if (result) {
        const bool printed
            = printLine(nameOf(place) + ": "_L1 + wording::summary(result.value(), to));
        return printed ? ExitCode::Success : ExitCode::OwnError;
    }
    complain(nameOf(place), wording::code(result.error()),
             wording::explain(result.error(), to, place));
    // The token works, and somebody lacks it.
    return std::holds_alternative<lifecycle::GiveError>(result.error())
        ? ExitCode::Lacking
        : exitCodeOf(result.error());
}

void GiveCommand::run()
{
    const auto record = oneRecord(m_services.library, m_request.places.constFirst());
    if (!record)
        return Q_EMIT finished(record.error());
    const library::Place place = record.value().place;
    const library::Recipient to = *m_request.recipient;
    m_give.reset(new lifecycle::GiveJob(m_services, place, to));
    connect(m_give.get(), &lifecycle::GiveJob::finished, this,
            [this, place, to](const lifecycle::GiveResult &result) {
                Q_EMIT finished(tellGiven(place, to, result));
            });
    start(*m_give);
}

void ForgetPlaceCommand::run()
{
    const auto record = oneRecord(m_services.library, m_request.places.constFirst());
    if (!record)
        return Q_EMIT finished(record.error());
    const library::Place place = record.value().place;
    const library::Recipient to = *m_request.recipient;
    const auto forgotten = lifecycle::forgetGiven(m_services.library, place, to);
    if (!forgotten) {
        complain(nameOf(place), forgotten.error());
        return Q_EMIT finished(ExitCode::OwnError);
    }
    const QString tool = wording::toolName(to);
    const bool printed
        = printLine(forgotten.value()
                        ? tr("%1: %2 is no longer given the new token in a rotation. The copy that "
                             "it has stays there.")
                              .arg(nameOf(place), tool)
                        : tr("%1: %2 was not remembered.").arg(nameOf(place), tool));
    Q_EMIT finished(printed ? ExitCode::Success : ExitCode::OwnError);
}

} // namespace cli
