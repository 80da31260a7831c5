// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/checkcommand.h"

#include "cli/stored.h"
#include "cli/tokenoutput.h"
#include "wording/codes.h"

#include <algorithm>

namespace cli {

using lifecycle::TokenRecord;

CheckCommand::CheckCommand(Request request, const Services &services, QObject *parent)
    : Command(parent)
    , m_request(std::move(request))
    , m_services(services)
{
}

void CheckCommand::run()
{
    const auto records = m_services.library.records();
    if (!records) {
        complain({}, records.error());
        return Q_EMIT finished(ExitCode::OwnError);
    }
    collect(records.value());
    m_open = m_tokens.size();
    for (Token &token : m_tokens)
        start(token);
    finishIfDone();
}

void CheckCommand::collect(const QList<TokenRecord> &records)
{
    QList<TokenRecord> wanted = m_request.places.isEmpty() ? records : QList<TokenRecord>();
    for (const Place &place : m_request.places) {
        const auto found = storedTokens(records, place);
        if (found.isEmpty())
            m_code = graver(m_code, ExitCode::Keychain);
        wanted += found;
    }
    for (const TokenRecord &record : wanted) {
        const bool isTwice = std::ranges::any_of(m_tokens, [&](const Token &token) {
            return token.record.place.key() == record.place.key();
        });
        if (!isTwice)
            m_tokens.push_back({record, {}, {}});
    }
}

void CheckCommand::start(Token &token)
{
    using lifecycle::StoredCheck;
    token.check.reset(new StoredCheck(m_services.service, m_services.store, m_services.library,
                                      token.record.place,
                                      m_request.needs.value_or(token.record.needs),
                                      m_request.deadline));
    connect(token.check.get(), &StoredCheck::finished, this,
            [this, &token](const lifecycle::StoredCheckResult &result) {
                onChecked(token, result);
            });
    token.check->start();
}

void CheckCommand::onChecked(Token &token, const lifecycle::StoredCheckResult &result)
{
    token.record.current.account.reset(); // only what this check has measured
    token.record.current.check.reset();
    if (result) {
        const azuredevops::CheckReport &report = result.value().report;
        token.record.current.note(report);
        m_code = graver(m_code, exitCodeOf(report.verdict()));
        complain(token.record.place, report);
        if (result.value().notRecorded) {
            m_code = graver(m_code, ExitCode::OwnError);
            complain(nameOf(token.record.place), *result.value().notRecorded);
        }
    } else {
        token.trouble = wording::code(result.error().kind);
        m_code = graver(m_code, ExitCode::Keychain);
        complain(nameOf(token.record.place), result.error());
    }
    --m_open;
    finishIfDone();
}

void CheckCommand::finishIfDone()
{
    if (m_open > 0)
        return;
    QJsonArray objects;
    QList<Row> rows;
    for (const Token &token : m_tokens) {
        objects += tokenJson(token.record, token.trouble);
        rows += tokenRow(token.record);
    }
    const bool printed
        = m_request.json ? printJson(tokensJson(objects)) : printTable(tokenHeads(), rows);
    Q_EMIT finished(printed ? m_code : graver(m_code, ExitCode::OwnError));
}

} // namespace cli
