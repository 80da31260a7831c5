// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "overview/matter.h"

#include <QSortFilterProxyModel>

#include <utility>

namespace overview {

class TokenTable;

/// What the rows can be sorted by. The first are TokenTable's columns, in their order.
enum class Order { Attention, Name, Capabilities, Expiry, LastCheck, Organization, Account };

/// The rows of one matter that match a search, what needs attention first on top unless another
/// order is chosen. Every word has to occur, wherever it does.
class TokenFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// @a table must outlive the filter.
    explicit TokenFilter(TokenTable &table, QObject *parent = nullptr);

    void search(const QString &text);
    void narrow(Matter matter);
    [[nodiscard]] Matter matter() const noexcept { return m_matter; }
    void sortBy(Order order, Qt::SortOrder direction);
    [[nodiscard]] Order order() const noexcept { return m_order; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool isBefore(int left, int right) const;

    const TokenTable &m_table;
    QStringList m_words;
    Matter m_matter = Matter::All;
    Order m_order = Order::Attention;
};

} // namespace overview
