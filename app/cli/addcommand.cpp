// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/addcommand.h"

#include "cli/giventoken.h"
#include "cli/stored.h"
#include "cli/terminal.h"
#include "cli/tokenoutput.h"
#include "wording/codes.h"
#include "wording/librarywords.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

using azuredevops::Verdict;
using library::Place;
using wording::CommandTrouble;

Place placeOf(const Request &request)
{
    const QString name = request.name.isEmpty()
        ? library::suggestedTokenName(QDateTime::currentDateTimeUtc().date())
        : request.name;
    return {request.places.constFirst().organization, name};
}

/// With what it would be stored although it does not do all that it is needed for.
QString wayOut(const azuredevops::CheckReport &report)
{
    using azuredevops::Probe;
    if (report.isDead())
        return {};
    const bool isForCode = report.finding(Probe::Code).state == azuredevops::State::Works;
    if (!isForCode || !report.needs.include(Probe::Members))
        return u"--unchecked"_s;
    return AddCommand::tr("--unchecked, or --needs code if you need it for pull requests only");
}

} // namespace

AddCommand::AddCommand(Request request, const lifecycle::Services &services, QObject *parent)
    : Command(std::move(request), services, parent)
    , m_place(placeOf(m_request))
{
}

void AddCommand::run()
{
    const auto token = readGivenToken({m_place.name}, m_request.asIs);
    if (!token)
        return Q_EMIT finished(token.error());
    m_token = token.value();
    m_read.reset(new lifecycle::ReadSecretJob(m_services, m_place));
    connect(m_read.get(), &lifecycle::ReadSecretJob::finished, this, &AddCommand::onRead);
    start(*m_read);
}

void AddCommand::onRead(const lifecycle::ReadSecretResult &result)
{
    if (result && result.value().token != *m_token)
        return Q_EMIT finished(refuse(lifecycle::NameTaken()));
    if (!result && !lifecycle::isNotFound(result.error())) {
        complain(nameOf(m_place), result.error());
        sayNotStored();
        return Q_EMIT finished(exitCodeOf(result.error()));
    }
    if (m_services.store.isTemporary())
        complain({}, CommandTrouble{CommandTrouble::Kind::KeychainTemporary});
    const auto record = m_services.library.record(m_place);
    if (!record)
        return Q_EMIT finished(refuse(record.error()));
    const auto known = result ? record.value() : std::nullopt;
    using azuredevops::TokenCheck;
    m_check.reset(new TokenCheck(
        m_services.service, m_place.organization, *m_token,
        m_request.needs.value_or(known ? known->needs : azuredevops::Needs()), m_request.deadline));
    connect(m_check.get(), &TokenCheck::finished, this, &AddCommand::onChecked);
    start(*m_check);
}

void AddCommand::onChecked(const azuredevops::CheckReport &report)
{
    complain(m_place, report, wording::Origin::Pasted);
    m_verdict = report.verdict();
    if (m_verdict != Verdict::Works && !m_request.unchecked) {
        sayNotStored(wayOut(report), report.isDead());
        return Q_EMIT finished(exitCodeOf(m_verdict));
    }
    m_add.reset(new lifecycle::AddJob(
        m_services, library::newRecord(m_place, m_place.name, *m_token, report, m_request.expires),
        *m_token));
    connect(m_add.get(), &lifecycle::AddJob::finished, this, &AddCommand::onAdopted);
    start(*m_add);
}

void AddCommand::onAdopted(const lifecycle::AddResult &result)
{
    if (result) {
        const QString name = nameOf(m_place);
        doubtDate(m_place, m_request.expires);
        const bool printed = printLine(
            m_verdict == Verdict::Works
                ? tr("%1 works and is stored.").arg(name)
                : tr("%1 is stored, marked as %2.").arg(name, wording::code(m_verdict)));
        return Q_EMIT finished(printed ? ExitCode::Success : ExitCode::OwnError);
    }
    const ExitCode code
        = std::visit([this](const auto &why) { return refuse(why); }, result.error());
    Q_EMIT finished(code);
}

ExitCode AddCommand::refuse(const lifecycle::NameTaken &) const
{
    complain(nameOf(m_place), {CommandTrouble::Kind::NameTaken, {}, nameOf(m_place)});
    sayNotStored();
    return ExitCode::WrongUsage;
}

ExitCode AddCommand::refuse(const keychain::KeychainError &error) const
{
    complain(nameOf(m_place), error);
    if (!keychain::mayHaveWritten(error))
        sayNotStored();
    return ExitCode::Keychain;
}

ExitCode AddCommand::refuse(const library::LibraryError &error) const
{
    complain(nameOf(m_place), error);
    sayNotStored();
    return exitCodeOf(lifecycle::StorageError(error));
}

ExitCode AddCommand::refuse(const lifecycle::NotRecorded &error) const
{
    complain(nameOf(m_place), wording::code(error.error.kind), wording::explain(error));
    return ExitCode::OwnError;
}

ExitCode AddCommand::refuse(const lifecycle::NotPublished &error) const
{
    complain(nameOf(m_place), wording::code(error.error), wording::explain(error));
    return exitCodeOf(error.error);
}

void AddCommand::sayNotStored(const QString &option, bool isUseless) const
{
    complain(nameOf(m_place),
             CommandTrouble{.kind = CommandTrouble::Kind::NotStored,
                            .detail = option,
                            .isUseless = isUseless});
}

} // namespace cli
