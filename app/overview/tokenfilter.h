// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSortFilterProxyModel>

namespace overview {

class TokenTable;

/// The rows that match a search, what needs attention first on top unless another column is
/// chosen. Every word has to occur, wherever it does.
class TokenFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// @a table must outlive the filter.
    explicit TokenFilter(TokenTable &table, QObject *parent = nullptr);

    void search(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool isBefore(const QModelIndex &left, const QModelIndex &right) const;

    const TokenTable &m_table;
    QStringList m_words;
};

} // namespace overview
