// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/listcommand.h"

#include "cli/stored.h"
#include "cli/terminal.h"
#include "cli/tokenoutput.h"
#include "library/standing.h"
#include "wording/codes.h"
#include "wording/explanation.h"
#include "wording/noticewords.h"
#include "wording/punctuation.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

using wording::CommandTrouble;
namespace {

using library::Notice;
using library::Standing;
using library::TokenRecord;

QJsonObject jsonOf(const TokenRecord &record, const Standing &standing)
{
    QJsonObject object = tokenJson(record);
    object[u"state"_s] = wording::code(standing.state);
    QJsonArray notices;
    for (const Notice notice : standing.notices)
        notices += wording::code(notice);
    object[u"notices"_s] = notices;
    const auto end = library::endOf(record.current);
    object[u"ends"_s] = end ? QJsonValue(end->toString(Qt::ISODate)) : QJsonValue();
    object[u"days_left"_s] = standing.daysLeft ? QJsonValue(*standing.daysLeft) : QJsonValue();
    object[u"last_good"_s] = record.current.lastGood
        ? QJsonValue(record.current.lastGood->at.toString(Qt::ISODate))
        : QJsonValue();
    object[u"git_refused"_s] = record.current.gitRefusal.isValid()
        ? QJsonValue(record.current.gitRefusal.toString(Qt::ISODate))
        : QJsonValue();
    object[u"old_tokens"_s] = record.old.size();
    QJsonArray given;
    for (const library::GivenCopy &copy : record.given)
        given += QJsonObject{{u"place"_s, library::code(copy.to)},
                             {u"given"_s, copy.at.toString(Qt::ISODate)},
                             {u"has_token_in_use"_s, record.hasCurrent(copy)}};
    object[u"used_in"_s] = given;
    return object;
}

/// Beside the table, whose lines are one a token.
void complainAboutOld(const TokenRecord &record)
{
    QStringList labels;
    for (const library::StoredToken &old : record.old)
        labels += wording::plain(old.label);
    const QString name = nameOf(record.place);
    complain(
        name,
        CommandTrouble{CommandTrouble::Kind::OldNotRevoked, wording::enumeration(labels), name});
}

} // namespace

void ListCommand::run()
{
    const auto records = m_services.library.records();
    if (!records) {
        complain({}, records.error());
        return Q_EMIT finished(ExitCode::OwnError);
    }
    if (records.value().isEmpty() && !m_request.json)
        complain({}, CommandTrouble{CommandTrouble::Kind::NothingStored});
    const QDate today = QDateTime::currentDateTimeUtc().date();
    QJsonArray objects;
    QList<Row> rows;
    for (const TokenRecord &record : records.value()) {
        const library::Standing standing
            = library::standingOf(record, today, m_services.choices.reminderDays);
        objects += jsonOf(record, standing);
        rows += tokenRow(record, standing);
        if (m_request.json)
            continue;
        complainAboutDate(record, standing);
        if (standing.has(Notice::GlobalToken)) // hence the day on which it ends
            complain(nameOf(record.place), wording::code(Notice::GlobalToken),
                     wording::explain(Notice::GlobalToken, record, today));
        if (standing.has(Notice::RefusedByGit))
            complain(nameOf(record.place), wording::code(Notice::RefusedByGit),
                     wording::explain(Notice::RefusedByGit, record, today));
        if (standing.has(Notice::OldNotRevoked))
            complainAboutOld(record);
    }
    const bool printed
        = m_request.json ? printJson(tokensJson(objects)) : printTable(tokenHeads(), rows);
    Q_EMIT finished(printed ? ExitCode::Success : ExitCode::OwnError);
}

} // namespace cli
