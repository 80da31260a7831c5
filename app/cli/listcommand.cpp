// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/listcommand.h"

#include "azuredevops/service.h"
#include "cli/stored.h"
#include "cli/terminal.h"
#include "cli/tokenoutput.h"
#include "lifecycle/standing.h"
#include "wording/codes.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cli {

using wording::CommandTrouble;
namespace {

using lifecycle::LastCheck;
using lifecycle::Notice;
using lifecycle::Standing;
using lifecycle::TokenRecord;
using lifecycle::TokenState;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::ListCommand)
};

QString word(TokenState state)
{
    switch (state) {
    case TokenState::Refused:
        return Tr::tr("refused");
    case TokenState::Expired:
        return Tr::tr("expired");
    case TokenState::Missing:
        return Tr::tr("not in the keychain");
    case TokenState::Lacking:
        return Tr::tr("lacks a scope");
    case TokenState::ExpiresSoon:
        return Tr::tr("expires soon");
    case TokenState::CouldNotBeChecked:
        return Tr::tr("could not be checked");
    case TokenState::NotChecked:
        return Tr::tr("not checked yet");
    case TokenState::WorksWithoutDiff:
        return Tr::tr("works, without Diff");
    case TokenState::Works:
        return Tr::tr("works");
    }
    Q_UNREACHABLE();
}

Tone toneOf(TokenState state)
{
    switch (state) {
    case TokenState::Refused:
    case TokenState::Expired:
    case TokenState::Missing:
        return Tone::Bad;
    case TokenState::Lacking:
    case TokenState::ExpiresSoon:
    case TokenState::CouldNotBeChecked:
    case TokenState::NotChecked:
        return Tone::Doubtful;
    case TokenState::WorksWithoutDiff:
    case TokenState::Works:
        return Tone::Good;
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const TokenRecord &record, const Standing &standing)
{
    QJsonObject object = tokenJson(record);
    object[u"state"_s] = wording::code(standing.state);
    object[u"days_left"_s] = standing.daysLeft ? QJsonValue(*standing.daysLeft) : QJsonValue();
    object[u"last_good"_s] = record.current.good
        ? QJsonValue(record.current.good->at.toString(Qt::ISODate))
        : QJsonValue();
    object[u"old_tokens"_s] = record.old.size();
    return object;
}

Row rowOf(const TokenRecord &record, const Standing &standing)
{
    const LastCheck check = record.current.check.value_or(LastCheck());
    QString state = word(standing.state);
    if (standing.has(Notice::LastCheckFailed)) {
        state = Tr::tr("%1; not checked on %2: %3")
                    .arg(state, check.at.date().toString(Qt::ISODate), wording::code(check.cause));
    }
    return tokenRow(record, record.current.verdict.value_or(check), state, toneOf(standing.state));
}

/// Beside the table, whose lines are one a token.
void complainAboutOld(const TokenRecord &record)
{
    QStringList labels;
    for (const lifecycle::TokenFacts &old : record.old)
        labels += old.label;
    const QString name = nameOf(record.place);
    complain(name, CommandTrouble{CommandTrouble::Kind::OldNotRevoked, labels.join(", "_L1), name});
}

} // namespace

ListCommand::ListCommand(const Request &request, const Services &services, QObject *parent)
    : Command(parent)
    , m_json(request.json)
    , m_library(services.library)
{
}

void ListCommand::run()
{
    const auto records = m_library.records();
    if (!records) {
        complain({}, records.error());
        return Q_EMIT finished(ExitCode::OwnError);
    }
    const QDate today = QDateTime::currentDateTimeUtc().date();
    QJsonArray objects;
    QList<Row> rows;
    for (const TokenRecord &record : records.value()) {
        const lifecycle::Standing standing = lifecycle::standingOf(record, today);
        objects += jsonOf(record, standing);
        rows += rowOf(record, standing);
        if (!m_json && standing.has(Notice::OldNotRevoked))
            complainAboutOld(record);
    }
    const bool printed = m_json ? printJson(tokensJson(objects)) : printTable(tokenHeads(), rows);
    Q_EMIT finished(printed ? ExitCode::Success : ExitCode::OwnError);
}

} // namespace cli
