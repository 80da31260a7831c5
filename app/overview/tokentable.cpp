// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/tokentable.h"

#include "wording/capabilitywords.h"
#include "wording/checkwords.h"
#include "wording/noticewords.h"
#include "wording/standingwords.h"

#include <QTextDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace overview {
namespace {

using azuredevops::Probe;
using library::TokenRecord;
using library::TokenState;
using wording::Mark;

constexpr double fullBar = 90; // days; farther ends are no matter yet

QVariant lifeLeft(const library::Standing &standing)
{
    return standing.daysLeft ? std::clamp(*standing.daysLeft / fullBar, 0.0, 1.0) : QVariant();
}

bool isOver(const library::Standing &standing)
{
    return standing.state == TokenState::Refused || standing.state == TokenState::Expired
        || standing.state == TokenState::Missing;
}

bool hasFailed(const std::optional<library::LastCheck> &check)
{
    return check && check->verdict == azuredevops::Verdict::Unchecked;
}

QVariant capabilityMarks(const wording::StandingToken &token)
{
    QVariantList marks;
    for (const Probe probe : TokenTable::capabilityProbes)
        marks += int(markOf(probe, token));
    return marks;
}

QString capabilitySentences(const wording::StandingToken &token)
{
    QStringList words;
    for (const Probe probe : TokenTable::capabilityProbes)
        words += wordsOf(probe, token);
    return words.join("; "_L1);
}

/// Where it belongs: below the name.
QString owner(const TokenRecord &record)
{
    const QString organization = record.place.organization.name();
    return record.current.account
        ? TokenTable::tr("%1 · %2").arg(organization, wording::accountName(*record.current.account))
        : organization;
}

} // namespace

void TokenTable::show(const QList<TokenRecord> &records, QDate today, const QList<int> &days)
{
    QStringList keys; // of the records
    for (const TokenRecord &record : records)
        keys += record.place.key();
    removeRowsExcept({keys.begin(), keys.end()});

    const bool isNewDay = std::exchange(m_today, today) != today;
    const bool areOtherDays = std::exchange(m_reminderDays, days) != days;
    QHash<QString, int> known;
    for (int row = 0; row < m_rows.size(); ++row)
        known[m_rows.at(row).key] = row;
    QList<Row> added;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const int row = known.value(keys.at(i), -1);
        if (row < 0) {
            added += rowFor(records.at(i), keys.at(i), today, days);
        } else if (isNewDay || areOtherDays || m_rows.at(row).token.record != records.at(i)) {
            m_rows[row] = rowFor(records.at(i), keys.at(i), today, days);
            rowChanged(row);
        }
    }
    append(added);
}

/// All at once: the view and what sorts it do their work once, too.
void TokenTable::append(const QList<Row> &rows)
{
    if (rows.isEmpty())
        return;
    const int end = int(m_rows.size());
    beginInsertRows({}, end, end + int(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

void TokenTable::removeRowsExcept(const QSet<QString> &keys)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (keys.contains(m_rows.at(row).key))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void TokenTable::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void TokenTable::setChecking(const QString &key, bool isChecking)
{
    if (isChecking)
        m_checking += key;
    else
        m_checking -= key;
    if (const int row = rowOf(key); row >= 0)
        rowChanged(row);
}

void TokenTable::stopChecking()
{
    const auto before = std::exchange(m_checking, {});
    for (const QString &key : before)
        setChecking(key, false);
}

int TokenTable::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &Row::key);
    return found == m_rows.end() ? -1 : int(std::distance(m_rows.begin(), found));
}

QList<TokenRecord> TokenTable::records() const
{
    QList<TokenRecord> records;
    for (const Row &row : m_rows)
        records += row.token.record;
    return records;
}

QList<wording::StandingToken> TokenTable::tokens() const
{
    QList<wording::StandingToken> tokens;
    for (const Row &row : m_rows)
        tokens += row.token;
    return tokens;
}

int TokenTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TokenTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

TokenTable::Row TokenTable::rowFor(const TokenRecord &record, const QString &key, QDate today,
                                   const QList<int> &days)
{
    Row row{{record, library::standingOf(record, today, days)}, key, {}};
    row.search = QStringList{wording::nameOf(record.place), record.current.label,
                             record.current.account ? wording::accountName(*record.current.account)
                                                    : QString(),
                             wording::word(row.token.standing)}
                     .join(u'\n')
                     .toLower();
    return row;
}

QStringList TokenTable::stateTexts() const
{
    QSet<QString> texts{tr("Checking…")};
    for (const Row &row : m_rows)
        texts += {wording::word(row.token.standing.state), wording::noticeWord(row.token.standing)};
    return texts.values();
}

QString TokenTable::text(const Row &row, int column) const
{
    const auto &[record, standing] = row.token;
    switch (column) {
    case State:
        return m_checking.contains(row.key) ? tr("Checking…") : wording::word(standing.state);
    case Name: return wording::plain(record.place.name);
    case Expiry: return wording::endWords(standing);
    case LastCheck:
        return wording::dayAlone(
            record.current.lastCheck ? record.current.lastCheck->at.date() : QDate(), m_today);
    default: return {}; // marks
    }
}

/// Without what works: screen readers go on with the other cells of the row.
QString TokenTable::sentence(const Row &row) const
{
    const auto &[record, standing] = row.token;
    const QString state = m_checking.contains(row.key)
        ? tr("Checking…")
        : wording::sentences(record, standing, m_today);
    const QString end = standing.daysLeft ? tr("Expires: %1.").arg(wording::endWords(standing))
                                          : tr("When it expires is not known.");
    return tr("%1, %2. %3 %4").arg(wording::plain(record.place.name), owner(record), state, end);
}

QString TokenTable::longText(const Row &row, int column) const
{
    const auto &[record, standing] = row.token;
    switch (column) {
    case Capabilities: return capabilitySentences(row.token);
    case LastCheck:
        if (hasFailed(record.current.lastCheck))
            return wording::explain(library::Notice::LastCheckFailed, record, m_today).happened;
        break;
    default: break;
    }
    return text(row, column);
}

QVariant TokenTable::mark(const Row &row, int column) const
{
    const auto &[record, standing] = row.token;
    if (column == State)
        return int(m_checking.contains(row.key) ? Mark::Waiting : wording::markOf(standing));
    if (column == LastCheck && hasFailed(record.current.lastCheck))
        return int(Mark::Unknown);
    return {};
}

QVariant TokenTable::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(index.row());
    const auto &[record, standing] = row.token;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::AccessibleTextRole: return column == State ? sentence(row) : longText(row, column);
    case Qt::ToolTipRole: { // Qt would take markup in the service's names for its own
        const QString tip = column == State ? wording::sentences(record, standing, m_today)
            : column == Name                ? text(row, column) + u'\n' + owner(record)
                                            : longText(row, column);
        return Qt::convertFromPlainText(tip, Qt::WhiteSpaceNormal);
    }
    case SearchRole: return row.search;
    case SubtextRole:
        if (column == State && !m_checking.contains(row.key))
            return wording::noticeWord(standing);
        return column == Name ? owner(record) : QString();
    case MarkRole: return mark(row, column);
    case CapabilityMarksRole: return capabilityMarks(row.token);
    case LifeLeftRole: return lifeLeft(standing);
    case DaysLeftRole: return standing.daysLeft ? QVariant(*standing.daysLeft) : QVariant();
    case IsOverRole: return isOver(standing);
    default: return {};
    }
}

QVariant TokenTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State: return tr("State");
    case Name: return tr("Name");
    case Capabilities: return tr("What works");
    //: Head of a column of dates.
    case Expiry: return tr("Expires");
    case LastCheck: return tr("Last check");
    default: return {};
    }
}

Mark markOf(Probe probe, const wording::StandingToken &token)
{
    const auto &[record, standing] = token;
    if (isOver(standing))
        return Mark::NotAsked;
    switch (wording::capability(probe, record.current)) {
    case azuredevops::State::Works: return Mark::Works;
    case azuredevops::State::Refused:
    case azuredevops::State::NoPermission:
        return record.needs.include(probe) ? Mark::Refused : Mark::Info;
    case azuredevops::State::Unknown: break;
    }
    return Mark::NotAsked;
}

QString wordsOf(Probe probe, const wording::StandingToken &token)
{
    const auto state = wording::capability(probe, token.record.current);
    return state == azuredevops::State::Works && isOver(token.standing)
        ? TokenTable::tr("%1: worked before").arg(wording::capabilityName(probe))
        : wording::capabilityWords(probe, state);
}

} // namespace overview
