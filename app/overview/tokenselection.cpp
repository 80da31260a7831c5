// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/overviewwindow.h"

#include "overview/detailspanel.h"
#include "widgets/statement.h"
#include "wording/explanation.h"

#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

// What is selected in the table of the window, what follows from that, and what its keys do.

using namespace Qt::Literals::StringLiterals;

namespace overview {

using library::TokenRecord;
using wording::Mark;

void OverviewWindow::prepareShortcuts()
{
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(); });
    for (QWidget *where : std::initializer_list<QWidget *>{m_search, m_view}) {
        auto *all = new QShortcut(Qt::Key_Escape, where, nullptr, nullptr, Qt::WidgetShortcut);
        connect(all, &QShortcut::activated, m_search, &QLineEdit::clear);
    }
    auto *refresh = new QShortcut(QKeySequence::Refresh, this);
    connect(refresh, &QShortcut::activated, m_check, &QPushButton::click);
    auto *erase = new QShortcut(QKeySequence::Delete, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, m_remove, &QPushButton::click);
}

QList<TokenRecord> OverviewWindow::selected() const
{
    QList<TokenRecord> records;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        records += m_table.at(m_filter.mapToSource(index).row()).record;
    return records;
}

void OverviewWindow::nameOldToken(const QString &label)
{
    // Shortened from what may be of any length, with no letter of it taken for a key.
    const QString name = fontMetrics()
                             .elidedText(wording::plain(label), Qt::ElideRight,
                                         24 * fontMetrics().averageCharWidth())
                             .replace(u'&', "&&"_L1);
    m_undo->setText(tr("&Go back to “%1”").arg(name));
    m_revokeOld->setText(tr("Revo&ke “%1”…").arg(name));
}

QSet<QString> OverviewWindow::selectedKeys() const
{
    QSet<QString> keys;
    for (const TokenRecord &record : selected())
        keys += record.place.key();
    return keys;
}

void OverviewWindow::showSelection()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    const bool isOne = rows.size() == 1;
    bool hasOld = false;
    if (isOne) {
        const auto &token = m_table.at(m_filter.mapToSource(rows.constFirst()).row());
        hasOld = !token.record.old.isEmpty();
        m_details->show(token, m_today());
        if (hasOld)
            nameOldToken(token.record.old.constLast().label);
    } else {
        m_details->showCount(rows.size());
    }
    if (m_messageIsOfOne && m_message->mark() != Mark::Waiting
        && selectedKeys() != m_selectedWhenSaid)
        m_message->clear();
    for (QPushButton *each : {m_checkWithPage, m_rotate})
        each->setVisible(isOne);
    m_copy->setVisible(isOne);
    m_undo->setVisible(hasOld);
    m_revokeOld->setVisible(hasOld);
    m_remove->setVisible(!rows.isEmpty());
    m_export->setVisible(m_table.rowCount() > 0);
    m_export->setText(rows.isEmpty() ? tr("&Export reminders of all…") : tr("&Export reminder…"));
    m_check->setEnabled(!rows.isEmpty() && !m_checking.isRunning());
    m_checkAll->setEnabled(m_table.rowCount() > 0 && !m_checking.isRunning());
}

void OverviewWindow::selectOnly(const QModelIndex &index)
{
    // Not selectRow(): right to left, it selects nothing before the window is shown.
    m_view->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void OverviewWindow::selectFirst()
{
    selectOnly(m_filter.index(0, 0));
}

void OverviewWindow::selectNextToRemoved()
{
    const QModelIndex next = m_view->currentIndex(); // Qt moves it on, but selects nothing
    selectOnly(next.isValid() ? next : m_filter.index(0, 0));
}

void OverviewWindow::follow(const wording::AttentionLine &line)
{
    m_search->clear(); // it may hide them
    m_view->clearSelection();
    for (const QString &key : line.keys) {
        const QModelIndex row = m_filter.mapFromSource(m_table.index(m_table.rowOf(key), 0));
        if (!row.isValid())
            continue; // gone meanwhile
        if (!m_view->selectionModel()->hasSelection())
            selectOnly(row);
        m_view->selectionModel()->select(row,
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_view->setFocus();
    if (line.toRotate && line.keys.size() == 1 && m_view->selectionModel()->hasSelection())
        m_rotate->click();
}

void OverviewWindow::openActivated(const QModelIndex &index)
{
    selectOnly(index); // the others, or none, may have been
    m_checkWithPage->click();
}

} // namespace overview
