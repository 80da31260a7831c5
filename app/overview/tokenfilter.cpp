// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/tokenfilter.h"

#include "overview/tokentable.h"

#include <algorithm>
#include <limits>

namespace overview {

TokenFilter::TokenFilter(TokenTable &table, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_table(table)
{
    setSourceModel(&table);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    sort(TokenTable::State);
}

void TokenFilter::search(const QString &text)
{
    m_words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool TokenFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString text
        = m_table.data(m_table.index(row, 0, parent), TokenTable::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

bool TokenFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (isBefore(left, right))
        return true;
    if (isBefore(right, left))
        return false;
    // Or a search would shuffle those that are alike.
    return m_table.keyAt(left.row()) < m_table.keyAt(right.row());
}

bool TokenFilter::isBefore(const QModelIndex &left, const QModelIndex &right) const
{
    const auto &a = m_table.at(left.row());
    const auto &b = m_table.at(right.row());
    constexpr int never = std::numeric_limits<int>::max();
    switch (left.column()) {
    case TokenTable::State:
        return library::isMoreUrgent(a.standing, b.standing);
    case TokenTable::Expiry:
        return a.standing.daysLeft.value_or(never) < b.standing.daysLeft.value_or(never);
    case TokenTable::LastCheck: {
        const auto at = [](const wording::StandingToken &token) {
            return token.record.current.lastCheck ? token.record.current.lastCheck->at
                                                  : QDateTime();
        };
        return at(a) < at(b);
    }
    case TokenTable::PullRequests:
    case TokenTable::Reviewers:
    case TokenTable::Diff:
        return m_table.data(left, Qt::AccessibleTextRole).toString()
            < m_table.data(right, Qt::AccessibleTextRole).toString();
    default:
        return QSortFilterProxyModel::lessThan(left, right);
    }
}

} // namespace overview
