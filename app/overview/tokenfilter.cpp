// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/tokenfilter.h"

#include "overview/tokentable.h"
#include "wording/checkwords.h"

#include <algorithm>
#include <limits>

namespace overview {
namespace {

using wording::StandingToken;

int daysLeft(const StandingToken &token)
{
    return token.standing.daysLeft.value_or(std::numeric_limits<int>::max());
}

QDateTime checkedAt(const StandingToken &token)
{
    return token.record.current.lastCheck ? token.record.current.lastCheck->at : QDateTime();
}

QString accountOf(const StandingToken &token)
{
    return token.record.current.account ? wording::accountName(*token.record.current.account)
                                        : QString();
}

bool isBeforeInAlphabet(const QString &left, const QString &right)
{
    return left.localeAwareCompare(right) < 0;
}

} // namespace

TokenFilter::TokenFilter(TokenTable &table, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_table(table)
{
    setSourceModel(&table);
    sort(0);
}

void TokenFilter::search(const QString &text)
{
    m_words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void TokenFilter::narrow(Matter matter)
{
    if (std::exchange(m_matter, matter) == matter)
        return;
    invalidate(); // the order depends on it, too
}

void TokenFilter::sortBy(Order order, Qt::SortOrder direction)
{
    const bool isOther = std::exchange(m_order, order) != order;
    if (direction != sortOrder())
        sort(0, direction);
    else if (isOther)
        invalidate();
}

bool TokenFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!concerns(m_matter, m_table.at(row).standing))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text
        = m_table.data(m_table.index(row, 0, parent), TokenTable::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

bool TokenFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (isBefore(left.row(), right.row()))
        return true;
    if (isBefore(right.row(), left.row()))
        return false;
    // Or a search would shuffle those that are alike.
    return m_table.keyAt(left.row()) < m_table.keyAt(right.row());
}

bool TokenFilter::isBefore(int left, int right) const
{
    const StandingToken &a = m_table.at(left);
    const StandingToken &b = m_table.at(right);
    switch (m_order) {
    case Order::Attention:
        return m_matter == Matter::Expiring ? daysLeft(a) < daysLeft(b)
                                            : library::isMoreUrgent(a.standing, b.standing);
    case Order::Name: return isBeforeInAlphabet(a.record.place.name, b.record.place.name);
    case Order::Capabilities: {
        const auto words = [this](int row) {
            return m_table.index(row, TokenTable::Capabilities)
                .data(Qt::AccessibleTextRole)
                .toString();
        };
        return words(left) < words(right);
    }
    case Order::Expiry: return daysLeft(a) < daysLeft(b);
    case Order::LastCheck: return checkedAt(a) < checkedAt(b);
    case Order::Organization:
        return isBeforeInAlphabet(a.record.place.organization.name(),
                                  b.record.place.organization.name());
    case Order::Account: return isBeforeInAlphabet(accountOf(a), accountOf(b));
    }
    Q_UNREACHABLE();
}

} // namespace overview
