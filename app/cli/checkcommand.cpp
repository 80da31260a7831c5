// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/checkcommand.h"

#include "azuredevops/codes.h"
#include "cli/stored.h"
#include "cli/tokenoutput.h"
#include "library/standing.h"
#include "wording/librarywords.h"
#include "wording/standingwords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cli {

using library::TokenRecord;
using library::TokenState;
using lifecycle::StorageError;
using wording::CommandTrouble;

void CheckCommand::run()
{
    const auto records = m_services.library.records();
    if (!records) {
        complain({}, records.error());
        return Q_EMIT finished(ExitCode::OwnError);
    }
    if (records.value().isEmpty() && m_request.places.isEmpty()) {
        complain({}, CommandTrouble{CommandTrouble::Kind::NothingStored});
        m_code = ExitCode::Keychain;
    }
    collect(records.value());
    using lifecycle::CheckAllJob;
    m_checkAll.reset(new CheckAllJob(m_services, m_records, m_request.needs));
    connect(m_checkAll.get(), &CheckAllJob::checked, this,
            [this](qsizetype index, const lifecycle::CheckResult &result) {
                m_results.emplace(index, result);
            });
    connect(m_checkAll.get(), &CheckAllJob::finished, this, &CheckCommand::finish);
    start(*m_checkAll);
}

void CheckCommand::collect(const QList<TokenRecord> &records)
{
    QList<TokenRecord> wanted = m_request.places.isEmpty() ? records : QList<TokenRecord>();
    for (const Target &place : m_request.places) {
        const auto found = storedTokens(records, place);
        if (found.isEmpty())
            m_code = graver(m_code, ExitCode::Keychain);
        wanted += found;
    }
    QSet<QString> keys; // to compare each with each would take as long as to check them
    for (const TokenRecord &record : wanted) {
        const qsizetype before = keys.size();
        keys += record.place.key();
        if (keys.size() > before)
            m_records += record;
    }
}

/// Only now: they end in any order, but are told of in that of the records.
void CheckCommand::finish()
{
    for (const auto &[index, result] : m_results) {
        if (result)
            say(m_records.at(index), result.value());
        else
            say(m_records.at(index), result.error());
    }
    const bool printed
        = m_request.json ? printJson(tokensJson(m_objects)) : printTable(tokenHeads(), m_rows);
    if (!printed)
        m_code = graver(m_code, ExitCode::OwnError);
    retireLongExpired();
}

void CheckCommand::retireLongExpired()
{
    using lifecycle::RetireExpiredJob;
    const bool isOpen = std::ranges::all_of(m_results, [](const auto &each) {
        return each.second || lifecycle::isNotFound(each.second.error());
    });
    const auto known = m_services.library.records(); // as they are after the checks
    if (!isOpen || !known)
        return Q_EMIT finished(m_code);
    auto records = known.value();
    if (!m_request.places.isEmpty()) {
        QSet<QString> checked; // to compare each with each takes seconds when there are thousands
        for (const TokenRecord &record : std::as_const(m_records))
            checked += record.place.key();
        records.removeIf([&checked](const TokenRecord &record) {
            return !checked.contains(record.place.key());
        });
    }
    m_retireExpired.reset(
        new RetireExpiredJob(m_services, records, QDateTime::currentDateTimeUtc().date()));
    connect(m_retireExpired.get(), &RetireExpiredJob::retired, this, &CheckCommand::tellOf);
    connect(m_retireExpired.get(), &RetireExpiredJob::finished, this,
            [this] { Q_EMIT finished(m_code); });
    start(*m_retireExpired);
}

void CheckCommand::tellOf(const library::Place &place, const library::StoredToken &old,
                          const lifecycle::RetiredToken &how)
{
    const QString sentence = how.outcome == lifecycle::RetiredToken::Outcome::Refused
        ? tr("%1: the old token “%2” (recorded expiry date: %3) is refused and was removed from "
             "the keychain. There is nothing left to revoke.")
        : tr("%1: the old token “%2” (recorded expiry date: %3) is no longer in the keychain and "
             "was removed from the list. If the token page still shows it as active, revoke it "
             "there.");
    tell(
        sentence.arg(nameOf(place), wording::plain(old.label), old.expires->toString(Qt::ISODate)));
}

void CheckCommand::say(TokenRecord record, const lifecycle::CheckedToken &checked)
{
    const azuredevops::CheckReport &report = checked.report;
    const library::StoredToken before = checked.before.value_or(record.current);
    m_code = graver(m_code, exitCodeOf(report.verdict()));
    complain(record.place, report, wording::Origin::Stored);
    complain(record.place, library::compare(before, report), report.account);
    if (checked.notRecorded) {
        m_code = graver(m_code, ExitCode::OwnError);
        complain(nameOf(record.place), *checked.notRecorded);
    } else if (!(record.needs == report.needs))
        tell(tr("%1: from now on, it is checked for %2.")
                 .arg(nameOf(record.place), codes(report.needs).join(", "_L1)));
    record.current = before;
    record.current.note(report);
    show(record);
    record.current.account = report.account; // only what this check has measured
    m_objects += tokenJson(record);
}

void CheckCommand::say(TokenRecord record, const StorageError &error)
{
    m_code = graver(m_code, exitCodeOf(error));
    complain(record.place, error, m_services.library);
    const auto known = m_services.library.record(record.place);
    if (lifecycle::isNotFound(error) && known && !known.value())
        return; // it is nowhere
    record = known.value_or(record).value_or(record); // it knows of the trouble
    show(record, error);
    record.current.account.reset();
    record.current.lastCheck.reset();
    m_objects += tokenJson(record, wording::code(error));
}

void CheckCommand::show(const TokenRecord &record, const std::optional<StorageError> &trouble)
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const auto standing = library::standingOf(record, today, m_services.choices.reminderDays);
    complainAboutDate(record, standing);
    if (standing.reminder && standing.state > TokenState::Missing) { // else there is worse to say
        const QString name = nameOf(record.place);
        const QString end = library::endOf(record.current)->toString(Qt::ISODate);
        complain(name,
                 CommandTrouble{CommandTrouble::Kind::ExpiresSoon,
                                tr("%1, %2").arg(end, wording::endWords(standing)), name});
    }
    m_rows += tokenRow(record, standing, trouble);
}

} // namespace cli
