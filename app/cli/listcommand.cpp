// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/listcommand.h"

#include "cli/stored.h"
#include "cli/terminal.h"
#include "cli/tokenoutput.h"

namespace cli {

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
    QJsonArray objects;
    QList<Row> rows;
    for (const lifecycle::TokenRecord &record : records.value()) {
        objects += tokenJson(record);
        rows += tokenRow(record);
    }
    const bool printed
        = m_json ? printJson(tokensJson(objects)) : printTable(tokenHeads(), rows);
    Q_EMIT finished(printed ? ExitCode::Success : ExitCode::OwnError);
}

} // namespace cli
