// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "overview/tokenfilter.h"

#include <QTableView>
#include <QTimer>

namespace overview {

class TokenDelegate;
class TokenTable;

/// The stored tokens as a list of rows, of which as many can be selected as one likes. What does
/// not fit beside the state and the name is left out: nothing is reached by scrolling sideways.
class TokenList final : public QTableView
{
    Q_OBJECT

public:
    /// @a table must outlive the list.
    explicit TokenList(TokenTable &table, QWidget *parent = nullptr);

    [[nodiscard]] TokenFilter &filter() noexcept { return m_filter; }
    void sortBy(Order order, Qt::SortOrder direction);

    [[nodiscard]] QList<library::TokenRecord> selected() const;
    [[nodiscard]] QSet<QString> selectedKeys() const;
    /// The only one that is selected; null if that is none or several.
    [[nodiscard]] const wording::StandingToken *onlySelected() const;
    /// Selects that one alone and scrolls to it; false if it is not shown.
    bool selectKey(const QString &key);
    void selectOnly(const QModelIndex &index);
    void selectFirst();
    /// After the one that was selected is gone.
    void selectNext();

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectionChangedTo(); ///< something else
    /// The person wants to see all of that one. (What a desktop calls activated may be each click.)
    void opened(const QModelIndex &index);
    void sorted(overview::Order order, Qt::SortOrder direction);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void setUpHeads();
    [[nodiscard]] int widthOf(int column) const;
    void suitFont();
    void suitWidth();
    void onHeadClicked(int column, Qt::SortOrder direction);

    const TokenTable &m_table;
    TokenFilter m_filter;
    TokenDelegate *const m_delegate;
    QTimer m_suiting; ///< the widths to what is shown
};

} // namespace overview
