// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/tokencells.h"

#include "overview/tokentable.h"
#include "wording/capabilitywords.h"
#include "wording/checkwords.h"
#include "wording/noticewords.h"
#include "wording/standingwords.h"

using namespace Qt::Literals::StringLiterals;

namespace overview {
namespace {

using azuredevops::Probe;
using library::Notice;
using wording::Mark;

std::optional<Probe> probeOf(int column)
{
    switch (column) {
    case TokenTable::PullRequests:
        return Probe::Code;
    case TokenTable::Reviewers:
        return Probe::Members;
    case TokenTable::Diff:
        return Probe::FullAccess;
    default:
        return std::nullopt;
    }
}

QString iconOf(azuredevops::State state, bool isNeeded)
{
    switch (state) {
    case azuredevops::State::Works:
        return u"works"_s;
    case azuredevops::State::Refused:
    case azuredevops::State::NoPermission:
        return isNeeded ? u"refused"_s : u"info"_s;
    case azuredevops::State::Unknown:
        break;
    }
    return u"not-asked"_s;
}

QString iconOf(Mark mark)
{
    switch (mark) {
    case Mark::Waiting:
        return u"waiting"_s;
    case Mark::Works:
        return u"works"_s;
    case Mark::Info:
        return u"info"_s;
    case Mark::Warning:
        return u"warning"_s;
    case Mark::Refused:
        return u"refused"_s;
    case Mark::Unknown:
        return u"unknown"_s;
    case Mark::NotAsked:
        return u"not-asked"_s;
    }
    Q_UNREACHABLE();
}

bool hasFailed(const std::optional<library::LastCheck> &check)
{
    return check && check->verdict == azuredevops::Verdict::Unchecked;
}

/// The state, and below it what else there is to say first.
QString stateText(const library::Standing &standing)
{
    const QString state = wording::word(standing.state);
    const QString notice = wording::noticeWord(standing);
    return notice.isEmpty() ? state : state + u'\n' + notice;
}

} // namespace

QString TokenCells::text(int column) const
{
    const auto &[record, standing] = m_token;
    switch (column) {
    case TokenTable::Organization:
        return record.place.organization.name();
    case TokenTable::Name:
        return wording::plain(record.place.name);
    case TokenTable::Account:
        return record.current.account ? wording::accountName(*record.current.account)
                                      : tr("not known");
    case TokenTable::Expiry:
        return wording::endWords(standing);
    case TokenTable::LastCheck:
        return wording::dayAlone(record.current.lastCheck ? record.current.lastCheck->at.date() : QDate(),
                                 m_today);
    case TokenTable::State:
        return m_isChecking ? tr("Checking…") : stateText(standing);
    default:
        return {}; // a mark
    }
}

QStringList TokenCells::stateTexts()
{
    QStringList texts{tr("Checking…")};
    for (int state = 0; state <= int(library::TokenState::Works); ++state)
        texts += wording::word(library::TokenState(state));
    for (int notice = 0; notice <= int(library::Notice::UnusedLong); ++notice)
        texts += wording::word(library::Notice(notice));
    return texts;
}

QString TokenCells::longText(int column) const
{
    const auto &[record, standing] = m_token;
    if (const auto probe = probeOf(column))
        return wording::capabilityWords(*probe, wording::capability(*probe, record.current));
    if (column == TokenTable::State && !m_isChecking)
        return wording::sentences(record, standing, m_today);
    if (column == TokenTable::LastCheck && hasFailed(record.current.lastCheck))
        return wording::explain(Notice::LastCheckFailed, record, m_today).happened;
    return text(column);
}

QString TokenCells::iconName(int column) const
{
    const auto &[record, standing] = m_token;
    if (const auto probe = probeOf(column))
        return iconOf(wording::capability(*probe, record.current), record.needs.include(*probe));
    if (column == TokenTable::LastCheck && hasFailed(record.current.lastCheck))
        return iconOf(Mark::Unknown);
    if (column != TokenTable::State)
        return {};
    return m_isChecking ? u"waiting"_s : iconOf(wording::markOf(standing));
}

QString TokenCells::head(int column)
{
    switch (column) {
    case TokenTable::Organization:
        return tr("Organization");
    case TokenTable::Name:
        return tr("Name");
    case TokenTable::Account:
        return tr("Account");
    case TokenTable::Expiry:
        return tr("Expires");
    case TokenTable::LastCheck:
        return tr("Last check");
    case TokenTable::State:
        return tr("State");
    default:
        return wording::capabilityName(*probeOf(column));
    }
}

} // namespace overview
