// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/replacecommand.h"

#include "azuredevops/service.h"
#include "cli/givecommand.h"
#include "cli/giventoken.h"
#include "cli/stored.h"
#include "cli/terminal.h"
#include "cli/tokenoutput.h"
#include "library/comparison.h"
#include "lifecycle/removejob.h"
#include "wording/codes.h"
#include "wording/comparisonwords.h"
#include "wording/explanation.h"
#include "wording/punctuation.h"
#include "wording/rotationwords.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cli {

using azuredevops::CheckReport;
using azuredevops::Probe;
using azuredevops::Verdict;
using wording::CommandTrouble;

void ReplaceCommand::run()
{
    const auto record = oneRecord(m_services.library, m_request.places.constFirst());
    if (!record)
        return endUnstored(record.error());
    const auto token = readGivenToken(
        {record.value().place.name, record.value().current.label, m_request.name}, m_request.asIs);
    if (!token)
        return Q_EMIT finished(token.error());
    m_record = record.value();
    m_token = token.value();
    m_find.reset(new lifecycle::FindSecretJob(m_services, m_record->place,
                                              library::entriesOf(*m_record), *m_token));
    connect(m_find.get(), &lifecycle::FindSecretJob::finished, this, &ReplaceCommand::onCompared);
    start(*m_find);
}

void ReplaceCommand::onCompared(const lifecycle::FindSecretResult &result)
{
    if (!result) {
        complain(name(), result.error());
        return endUnstored(exitCodeOf(result.error()));
    }
    if (result.value()) {
        complain(name(), CommandTrouble{CommandTrouble::Kind::SameToken});
        return Q_EMIT finished(ExitCode::WrongUsage);
    }
    check(); // one that vanished can be replaced like any other
}

void ReplaceCommand::check()
{
    using azuredevops::TokenCheck;
    m_check.reset(new TokenCheck(m_services.service, m_record->place.organization, *m_token,
                                 m_request.needs.value_or(m_record->needs), m_request.deadline));
    connect(m_check.get(), &TokenCheck::finished, this, &ReplaceCommand::onChecked);
    start(*m_check);
}

void ReplaceCommand::onChecked(const CheckReport &report)
{
    const library::Objections objections = library::objectionsTo(report, m_record->current);
    tellOf(objections, report);

    const bool isLess = objections.isLess() && !m_request.allowLess;
    QStringList missing; // the options with which it would be stored
    if (isLess)
        missing += u"--allow-less"_s;
    if (objections.formerAccount && !m_request.allowOtherAccount)
        missing += u"--allow-other-account"_s;
    const ExitCode strictly = exitCodeOf(objections.strict.verdict());
    if (objections.isUnproved)
        return refuse(strictly, {}, report.isDead());
    if (!missing.isEmpty())
        return refuse(isLess ? strictly : ExitCode::Lacking, missing);
    replace(report);
}

/// Says what speaks against the new token, and what is different.
void ReplaceCommand::tellOf(const library::Objections &objections, const CheckReport &report)
{
    library::Comparison comparison = library::compare(m_record->current, report);
    comparison.acceptance = {}; // of another token
    library::Comparison better; // that is no complaint
    std::swap(better.gained, comparison.gained);
    m_gained = wording::changes(better, report.account);

    QList<Probe> onlyLost = objections.lost; // needed because the old one could, and said as that
    onlyLost.removeIf([&report](Probe probe) { return report.needs.include(probe); });
    complain(m_record->place, objections.strict, wording::Origin::Pasted, onlyLost);
    complain(m_record->place, comparison, report.account);
}

void ReplaceCommand::refuse(ExitCode code, const QStringList &missingOptions, bool isUseless)
{
    //: Between two options of the command line.
    const QString options = missingOptions.join(tr(" and "));
    complain(name(),
             CommandTrouble{.kind = CommandTrouble::Kind::NotReplaced,
                            .detail = options,
                            .isUseless = isUseless});
    Q_EMIT finished(code);
}

void ReplaceCommand::endUnstored(ExitCode code)
{
    complain(m_record ? name() : QString(), CommandTrouble{CommandTrouble::Kind::NotStored});
    Q_EMIT finished(code);
}

void ReplaceCommand::replace(const CheckReport &report)
{
    const QString label = m_request.name.isEmpty()
        ? library::successorName(m_record->current.label, report.checked.date())
        : m_request.name;
    const auto successor = library::newToken({}, label, *m_token, report, m_request.expires);
    m_replace.reset(new lifecycle::ReplaceJob(
        m_services, {m_record->place, m_record->current.entry, successor, report.needs, *m_token}));
    connect(m_replace.get(), &lifecycle::ReplaceJob::finished, this, &ReplaceCommand::onReplaced);
    start(*m_replace);
}

void ReplaceCommand::onReplaced(const lifecycle::ReplaceResult &result)
{
    if (!result) {
        complain(name(), wording::code(result.error()), wording::explain(result.error()));
        const ExitCode code = exitCodeOf(result.error());
        return lifecycle::mayBeStored(result.error()) ? Q_EMIT finished(code) : endUnstored(code);
    }
    const library::TokenRecord &record = result.value();
    doubtDate(record.place, m_request.expires);
    const Verdict verdict = record.current.lastVerdict.value_or(library::LastCheck()).verdict;
    QStringList lines{
        verdict == Verdict::Works
            ? tr("%1: the new token works and is in use.").arg(name())
            : tr("%1: the new token is in use, marked as %2.").arg(name(), wording::code(verdict)),
        m_gained,
        tr("In the keychain it is stored as “%1”, where the old one was: programs that read that "
           "entry get the new one from now on.")
            .arg(record.place.key())};
    lines.removeAll(QString());
    if (!printLine(lines.join(u'\n')))
        return Q_EMIT finished(ExitCode::OwnError);
    m_record = record;
    m_toGive = record.given;
    giveNext();
}

void ReplaceCommand::giveNext()
{
    if (m_toGive.isEmpty())
        return lookAtOld();
    const library::Recipient to = m_toGive.takeFirst().to;
    m_give.reset(new lifecycle::GiveJob(m_services, m_record->place, to));
    connect(m_give.get(), &lifecycle::GiveJob::finished, this,
            [this, to](const lifecycle::GiveResult &result) {
                m_code = graver(m_code, tellGiven(m_record->place, to, result));
                if (!result)
                    m_notGiven += u"patwizard give %1 --to %2"_s.arg(wording::shellQuoted(name()),
                                                                     library::code(to));
                giveNext();
            });
    start(*m_give);
}

void ReplaceCommand::lookAtOld()
{
    // "Regenerate" on the token page ends the old one at once: then there is nothing to revoke.
    using lifecycle::RetireJob;
    m_retire.reset(new RetireJob(m_services, m_record->place, m_record->old.constLast().entry,
                                 RetireJob::When::Refused));
    connect(m_retire.get(), &RetireJob::finished, this, &ReplaceCommand::onOldLookedAt);
    start(*m_retire);
}

void ReplaceCommand::onOldLookedAt(const lifecycle::RetireResult &result)
{
    const QString old = wording::plain(m_record->old.constLast().label);
    const QString tokenPage = azuredevops::tokenPage(m_record->place.organization).toString();
    QStringList lines;
    if (!m_notGiven.isEmpty())
        lines += tr("First give the new token to whoever still has the old one: %1")
                     .arg(m_notGiven.join("; "_L1));
    if (result && result.value().isGone()) {
        lines += tr("The old token, “%1”, is already refused and was removed from the keychain. If "
                    "you clicked Regenerate on it, “%1” at %2 is the new token: leave it there.")
                     .arg(old, tokenPage);
        QStringList rest;
        if (const auto record = m_services.library.record(m_record->place).value_or(std::nullopt)) {
            for (const library::StoredToken &kept : record->old)
                rest += wording::plain(kept.label);
        }
        if (!rest.isEmpty())
            lines += tr("Still kept: %1. Revoke any that still work, then confirm it: patwizard "
                        "replace %2 --prove-revoked")
                         .arg(wording::enumeration(rest), wording::shellQuoted(name()));
    } else {
        const bool works
            = result && result.value().outcome == lifecycle::RetiredToken::Outcome::Works;
        lines += m_notGiven.isEmpty()
            ? tr("Now revoke the old token, “%1”, at %2").arg(old, tokenPage)
            : tr("Only then revoke the old token, “%1”, at %2").arg(old, tokenPage);
        if (!works)
            lines += wording::unlessRegenerated();
        lines += tr("Then confirm it: patwizard replace %1 --prove-revoked")
                     .arg(wording::shellQuoted(name()));
    }
    const bool printed = printLine(lines.join(u'\n'));
    Q_EMIT finished(printed ? m_code : ExitCode::OwnError);
}

QString ReplaceCommand::name() const
{
    return nameOf(m_record->place);
}

} // namespace cli
