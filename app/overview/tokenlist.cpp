// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/tokenlist.h"

#include "overview/tokendelegate.h"
#include "overview/tokentable.h"
#include "widgets/look.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSet>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace overview {

TokenList::TokenList(TokenTable &table, QWidget *parent)
    : QTableView(parent)
    , m_table(table)
    , m_filter(table)
    , m_delegate(new TokenDelegate(this))
{
    setObjectName(u"tokens"_s);
    setAccessibleName(tr("Stored tokens"));
    setItemDelegate(m_delegate);
    setModel(&m_filter);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false); // Tab leads out of the table
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setUpHeads();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TokenList::selectionChangedTo);
    // A row is read as a whole: its first cell says it.
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && current.column() != TokenTable::State)
                    selectionModel()->setCurrentIndex(current.siblingAtColumn(TokenTable::State),
                                                      QItemSelectionModel::NoUpdate);
                viewport()->update();
            });
    connect(this, &QTableView::doubleClicked, this, &TokenList::opened);
    // Once for all that change at a time.
    m_suiting.setSingleShot(true);
    connect(&m_suiting, &QTimer::timeout, this, &TokenList::suitFont);
    for (auto changed : {&TokenTable::rowsInserted, &TokenTable::rowsRemoved})
        connect(&table, changed, &m_suiting, qOverload<>(&QTimer::start));
    connect(&table, &TokenTable::dataChanged, &m_suiting, qOverload<>(&QTimer::start));
    suitFont();
}

void TokenList::setUpHeads()
{
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // none is measured
    QHeaderView *const heads = horizontalHeader();
    heads->setMinimumHeight(widgets::smallestTarget);
    heads->setSectionResizeMode(QHeaderView::Fixed);
    heads->setSectionResizeMode(TokenTable::Name, QHeaderView::Stretch);
    heads->setHighlightSections(false);
    heads->setSectionsClickable(true);
    heads->setSortIndicatorShown(true);
    heads->setSortIndicator(TokenTable::State, Qt::AscendingOrder);
    heads->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    heads->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(heads, &QHeaderView::sortIndicatorChanged, this, &TokenList::onHeadClicked);
}

void TokenList::sortBy(Order order, Qt::SortOrder direction)
{
    m_filter.sortBy(order, direction);
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicator(int(order) < TokenTable::ColumnCount ? int(order) : -1,
                                         direction);
    horizontalHeader()->viewport()->update();
    scrollTo(currentIndex());
    Q_EMIT sorted(order, direction);
}

void TokenList::onHeadClicked(int column, Qt::SortOrder direction)
{
    if (column >= 0 && column < TokenTable::ColumnCount)
        sortBy(Order(column), direction);
}

QList<library::TokenRecord> TokenList::selected() const
{
    QList<library::TokenRecord> records;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        records += m_table.at(m_filter.mapToSource(index).row()).record;
    return records;
}

QSet<QString> TokenList::selectedKeys() const
{
    QSet<QString> keys;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        keys += m_table.keyAt(m_filter.mapToSource(index).row());
    return keys;
}

const wording::StandingToken *TokenList::onlySelected() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.size() == 1 ? &m_table.at(m_filter.mapToSource(rows.constFirst()).row()) : nullptr;
}

bool TokenList::selectKey(const QString &key)
{
    const int row = m_table.rowOf(key);
    const QModelIndex index
        = row < 0 ? QModelIndex() : m_filter.mapFromSource(m_table.index(row, 0));
    if (!index.isValid())
        return false;
    selectOnly(index);
    scrollTo(index);
    return true;
}

void TokenList::selectOnly(const QModelIndex &index)
{
    // Not selectRow(): right to left, it selects nothing before the window is shown.
    selectionModel()->setCurrentIndex(index.siblingAtColumn(TokenTable::State),
                                      QItemSelectionModel::ClearAndSelect
                                          | QItemSelectionModel::Rows);
}

void TokenList::selectFirst()
{
    selectOnly(m_filter.index(0, TokenTable::State));
}

void TokenList::selectNext()
{
    const QModelIndex next = currentIndex(); // Qt moves it on, but selects nothing
    selectOnly(next.isValid() ? next : m_filter.index(0, TokenTable::State));
}

QSize TokenList::minimumSizeHint() const
{
    return {TokenDelegate::widthOf(TokenTable::Name, *this),
            horizontalHeader()->sizeHint().height() + TokenDelegate::heightOf(*this)};
}

QModelIndex TokenList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveLeft || action == MoveRight)
        return currentIndex();
    return QTableView::moveCursor(action, modifiers).siblingAtColumn(TokenTable::State);
}

void TokenList::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_delegate->forgetColors();
    else if (event->type() == QEvent::FontChange)
        suitFont();
}

/// Qt tells screen readers of the table alone, until the person goes to another row.
void TokenList::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const auto tellOfRow = [this] {
        if (hasFocus())
            currentChanged(currentIndex(), currentIndex());
    };
    QMetaObject::invokeMethod(this, tellOfRow, Qt::QueuedConnection); // after the table
}

void TokenList::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || !currentIndex().isValid())
        return QTableView::keyPressEvent(event);
    Q_EMIT opened(currentIndex());
}

void TokenList::resizeEvent(QResizeEvent *event)
{
    suitWidth();
    QTableView::resizeEvent(event);
}

int TokenList::widthOf(int column) const
{
    const auto states = column == TokenTable::State ? m_table.stateTexts() : QStringList();
    return std::max(TokenDelegate::widthOf(column, *this, states),
                    horizontalHeader()->sectionSizeHint(column));
}

void TokenList::suitFont()
{
    verticalHeader()->setDefaultSectionSize(TokenDelegate::heightOf(*this));
    horizontalHeader()->resizeSection(TokenTable::State, widthOf(TokenTable::State));
    suitWidth();
}

/// State and name always stay; the rest as far as there is room, what matters most first.
void TokenList::suitWidth()
{
    int left = viewport()->width() - columnWidth(TokenTable::State)
        - TokenDelegate::widthOf(TokenTable::Name, *this);
    const int letter = fontMetrics().averageCharWidth(); // each column leaves the name some more
    for (const int column : {TokenTable::Expiry, TokenTable::Capabilities, TokenTable::LastCheck}) {
        left -= widthOf(column);
        setColumnHidden(column, left < 0);
        left -= 6 * letter;
    }
    const int spare = std::max(0, left - 50 * letter); // no name needs it
    for (const int column : {TokenTable::Expiry, TokenTable::Capabilities, TokenTable::LastCheck})
        horizontalHeader()->resizeSection(column, widthOf(column) + spare / 4);
}

} // namespace overview
