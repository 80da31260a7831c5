// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/tokentable.h"

#include "overview/tokencells.h"
#include "widgets/artwork.h"
#include "wording/checkwords.h"
#include "wording/standingwords.h"

#include <QPalette>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace overview {
namespace {

using library::TokenRecord;

constexpr double fullBar = 90; // days; farther ends are no matter yet

QVariant lifeLeft(const library::Standing &standing)
{
    return standing.daysLeft ? std::clamp(*standing.daysLeft / fullBar, 0.0, 1.0) : QVariant();
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

void TokenTable::setColors(const QPalette &palette)
{
    for (const QString &name : {u"waiting"_s, u"works"_s, u"info"_s, u"warning"_s, u"refused"_s,
                                u"unknown"_s, u"not-asked"_s})
        m_icons[name] = widgets::icon(name, palette);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DecorationRole});
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

QVariant TokenTable::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(index.row());
    const TokenCells cells(row.token, m_checking.contains(row.key), m_today);
    switch (role) {
    case Qt::DisplayRole:
        return cells.text(index.column());
    case Qt::AccessibleTextRole:
        return cells.longText(index.column());
    case Qt::ToolTipRole: // Qt would take markup in the service's names for its own
        return Qt::convertFromPlainText(cells.longText(index.column()), Qt::WhiteSpaceNormal);
    case Qt::DecorationRole: {
        const QString name = cells.iconName(index.column());
        return name.isEmpty() ? QVariant() : m_icons.value(name);
    }
    case SearchRole:
        return row.search;
    case LifeLeftRole:
        return lifeLeft(row.token.standing);
    case DaysLeftRole:
        return row.token.standing.daysLeft ? QVariant(*row.token.standing.daysLeft) : QVariant();
    default:
        return {};
    }
}

QVariant TokenTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? TokenCells::head(section)
                                                                    : QVariant();
}

} // namespace overview
