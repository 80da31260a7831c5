// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "overview/tokenlist.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace widgets {
class Statement;
}

namespace overview {

class TokenActions;

/// The list of the stored tokens, and above it what narrows it down: a search, and a chip for each
/// matter.
class ListPane final : public QWidget
{
    Q_OBJECT

public:
    /// @a table and @a actions must outlive the pane.
    ListPane(TokenTable &table, const TokenActions &actions, QWidget *parent = nullptr);

    [[nodiscard]] TokenList &list() noexcept { return *m_list; }
    /// Counts anew what the chips and the line above the list speak of.
    void count();
    /// Shows those alone, as its chip does.
    void narrow(Matter matter);
    [[nodiscard]] Matter matter() const { return m_list->filter().matter(); }
    /// Shows everything again.
    void widen();
    void focusSearch();

Q_SIGNALS:
    /// The person chose something else to be shown.
    void narrowed();

private:
    QLayout *head(const TokenActions &actions);
    /// After @a before, as Tab goes.
    QLayout *chips(QWidget *before);
    void layNothingFound();
    void onNarrowed();
    void showWhetherFound();

    TokenTable &m_table;
    QLineEdit *const m_search;
    QButtonGroup *const m_chips; ///< by matter
    TokenList *const m_list;
    widgets::Statement *const m_nothingFound;
    QPushButton *const m_all; ///< beneath m_nothingFound
};

} // namespace overview
