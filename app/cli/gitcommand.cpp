// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/gitcommand.h"

#include "cli/stored.h"
#include "cli/terminal.h"
#include "wording/gitwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

using git::ConfigurationJob;

ConfigurationJob::Wish wishOf(const QString &verb)
{
    if (verb == "on"_L1)
        return ConfigurationJob::Wish::On;
    return verb == "off"_L1 ? ConfigurationJob::Wish::Off : ConfigurationJob::Wish::Status;
}

} // namespace

void GitCommand::run()
{
    const auto records = m_services.library.records();
    if (!records) {
        complain({}, records.error());
        return Q_EMIT finished(ExitCode::OwnError);
    }
    m_organizations = library::organizationsOf(records.value());
    m_command = git::helperCommand(git::programFile());
    m_configure.reset(new ConfigurationJob(wishOf(m_request.verb),
                                           m_request.local ? git::Scope::Local : git::Scope::Global,
                                           m_organizations, m_command));
    connect(m_configure.get(), &ConfigurationJob::finished, this, &GitCommand::onConfigured);
    start(*m_configure);
}

void GitCommand::onConfigured(const git::ConfigurationResult &result)
{
    if (!result) {
        complain({}, wording::code(result.error().kind), wording::explain(result.error()));
        return Q_EMIT finished(ExitCode::OwnError);
    }
    QList<Row> rows;
    for (const QString &address : git::addressesOf(m_organizations)) {
        const bool isOn = wording::asksUs(result.value(), address);
        rows += {
            isOn ? Tone::Good : Tone::Doubtful,
            //: Whether git asks PAT Wizard.
            {address, isOn ? tr("on") : tr("off"), wording::helperList(result.value(), address)}};
    }
    const bool printed
        = printTable({tr("ADDRESS"), tr("PAT WIZARD"), tr("GIT ASKS, IN THIS ORDER")}, rows);
    for (const auto &remark : wording::remarks(result.value(), m_organizations, m_command))
        complain({}, remark.code, remark.words);
    Q_EMIT finished(printed ? ExitCode::Success : ExitCode::OwnError);
}

} // namespace cli
