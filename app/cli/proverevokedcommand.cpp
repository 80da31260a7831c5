// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/proverevokedcommand.h"

#include "azuredevops/service.h"
#include "cli/stored.h"
#include "cli/terminal.h"
#include "wording/checkwords.h"
#include "wording/codes.h"
#include "wording/librarywords.h"
#include "wording/rotationwords.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

using wording::CommandTrouble;

using lifecycle::RetireJob;

void ProveRevokedCommand::run()
{
    const auto record = oneRecord(m_services.library, m_request.places.constFirst());
    if (!record)
        return Q_EMIT finished(record.error());
    m_place = record.value().place;
    m_old = record.value().old;
    if (m_old.isEmpty() && !printLine(tr("%1: no old token is kept.").arg(nameOf(*m_place))))
        m_code = ExitCode::OwnError;
    next();
}

void ProveRevokedCommand::next()
{
    if (m_old.isEmpty())
        return Q_EMIT finished(m_code);
    m_retire.reset(
        new RetireJob(m_services, *m_place, m_old.constFirst().entry, RetireJob::When::Refused));
    connect(m_retire.get(), &RetireJob::finished, this, &ProveRevokedCommand::onRetired);
    start(*m_retire);
}

void ProveRevokedCommand::onRetired(const lifecycle::RetireResult &result)
{
    if (result) {
        m_code = graver(m_code, say(result.value()));
    } else {
        m_code = graver(m_code, exitCodeOf(result.error()));
        sayError(result.error());
    }
    m_old.removeFirst();
    next();
}

ExitCode ProveRevokedCommand::say(const lifecycle::RetiredToken &retired) const
{
    using Outcome = lifecycle::RetiredToken::Outcome;
    const QString label = wording::plain(m_old.constFirst().label);
    switch (retired.outcome) {
    case Outcome::Refused:
        return printLine(tr("%1: the old token “%2” is refused and was removed from the keychain.")
                             .arg(nameOf(*m_place), label))
            ? ExitCode::Success
            : ExitCode::OwnError;
    case Outcome::Removed: // another PAT Wizard had begun to remove it
        sayError(keychain::KeychainError{keychain::KeychainError::Kind::NotFound, {}});
        return ExitCode::Keychain;
    case Outcome::Works:
        complain(nameOf(*m_place),
                 CommandTrouble{CommandTrouble::Kind::OldTokenWorks, label, nameOf(*m_place)});
        return ExitCode::Lacking;
    case Outcome::Unproved: return sayUnproved(*retired.report);
    case Outcome::InUseAgain: return sayChanged();
    }
    Q_UNREACHABLE();
}

void ProveRevokedCommand::sayError(const lifecycle::StorageError &error) const
{
    if (!lifecycle::isNotFound(error))
        return complain(nameOf(*m_place), wording::code(error), wording::explain(error));
    complain(nameOf(*m_place), wording::code(error),
             {tr("The old token “%1” is no longer in the keychain.")
                  .arg(wording::plain(m_old.constFirst().label)),
              tr("PAT Wizard cannot check whether it is revoked."),
              tr("%1 Then open PAT Wizard with “patwizard”, choose “Revoke the old one…” for this "
                 "token, and then “Remove it…”.")
                  .arg(revokeIt())});
}

ExitCode ProveRevokedCommand::sayUnproved(const azuredevops::CheckReport &report) const
{
    const QString label = wording::plain(m_old.constFirst().label);
    const auto finding = report.finding(report.decisive());
    const auto words = wording::explain(report.decisive(), finding, m_place->organization,
                                        wording::Origin::Stored);
    complain(nameOf(*m_place), wording::code(finding.cause),
             {tr("PAT Wizard could not check whether the old token “%1” still works.").arg(label),
              words.happened, words.next});
    return ExitCode::Unchecked;
}

ExitCode ProveRevokedCommand::sayChanged() const
{
    const lifecycle::ReplaceError changed = lifecycle::ChangedMeanwhile();
    complain(nameOf(*m_place), wording::code(changed), wording::explain(changed));
    return ExitCode::OwnError;
}

QString ProveRevokedCommand::revokeIt() const
{
    return tr("Revoke it at %1.").arg(azuredevops::tokenPage(m_place->organization).toString());
}

} // namespace cli
