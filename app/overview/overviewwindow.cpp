// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/overviewwindow.h"

#include "library/tokenlibrary.h"
#include "lifecycle/retireexpiredjob.h"
#include "overview/banner.h"
#include "overview/detailspanel.h"
#include "overview/expirydelegate.h"
#include "overview/tokencells.h"
#include "widgets/artwork.h"
#include "widgets/button.h"
#include "widgets/statement.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace overview {

using widgets::button;
using wording::Mark;

OverviewWindow::OverviewWindow(const lifecycle::Services &services, std::function<QDate()> today,
                               QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_today(std::move(today))
    , m_filter(m_table)
    , m_watch(services.library.file(), m_today)
    , m_checking(services, this)
    , m_removing(services)
    , m_reminders(*this)
    , m_loan(services)
    , m_trouble(new widgets::Statement(u"libraryTrouble"_s, this))
    , m_banner(new Banner(this))
    , m_message(new widgets::Statement(u"message"_s, this))
    , m_search(new QLineEdit(this))
    , m_sort(new QComboBox(this))
    , m_nothingFound(new widgets::Statement(u"nothingFound"_s, this))
    , m_view(new QTableView(this))
    , m_details(new DetailsPanel(this))
    , m_progress(new QProgressBar(this))
    , m_setUp(button(u"setUp"_s, tr("Set &up a token…"), this))
    , m_check(button(u"check"_s, tr("&Check"), this))
    , m_checkAll(button(u"checkAll"_s, tr("Check &all"), this))
    , m_stop(button(u"stop"_s, tr("&Stop"), this))
    , m_checkWithPage(m_details->addButton(u"checkWithPage"_s, tr("Check, &line by line…")))
    , m_rotate(m_details->addButton(u"rotate"_s, tr("R&otate…")))
    , m_copy(m_details->addButton(u"copyPassword"_s, tr("Copy as &password")))
    , m_undo(m_details->addButton(u"undoRotation"_s, {}))
    , m_revokeOld(m_details->addButton(u"revokeOld"_s, {}))
    , m_export(m_details->addButton(u"exportReminder"_s, {}))
    , m_remove(m_details->addButton(u"remove"_s, tr("&Remove…")))
{
    setObjectName(u"overview"_s);
    setWindowTitle(tr("Stored tokens"));
    m_trouble->setFramed(true);
    m_nothingFound->setAnnounced();
    prepareTable();
    prepareDetails();

    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_view);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_trouble);
    layout->addWidget(m_banner);
    layout->addWidget(buttonRow());
    layout->addLayout(searchRow());
    layout->addWidget(m_nothingFound);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_message);
    prepareShortcuts();
    connectJobs();
    orderTabs();

    const int em = fontMetrics().height();
    resize(QSize(78 * em, 44 * em).boundedTo(screen()->availableSize()));
    reload();
    selectFirst();
    showSelection();
    m_view->resizeColumnsToContents();
    suitFont();
    m_view->setFocus();
    recover();
}

OverviewWindow::~OverviewWindow() = default;

QWidget *OverviewWindow::buttonRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *each : {m_setUp, m_check, m_checkAll, m_stop})
        layout->addWidget(each);
    layout->addWidget(m_progress, 1);
    layout->addStretch(1);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setAccessibleName(tr("Tokens checked"));
    m_progress->setFormat(tr("%v of %m"));
    showProgress();

    connect(m_setUp, &QPushButton::clicked, this, &OverviewWindow::setUpRequested);
    connect(m_check, &QPushButton::clicked, this, [this] { m_checking.start(selected()); });
    connect(m_checkAll, &QPushButton::clicked, this,
            [this] { m_checking.start(m_table.records()); });
    connect(m_stop, &QPushButton::clicked, this, &OverviewWindow::stop);
    return row;
}

QLayout *OverviewWindow::searchRow()
{
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the stored tokens"));
    m_search->setClearButtonEnabled(true);
    m_sort->setObjectName(u"sort"_s);
    for (int column = 0; column < TokenTable::ColumnCount; ++column)
        m_sort->addItem(m_table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    m_sort->setCurrentIndex(TokenTable::State);
    connect(m_sort, &QComboBox::currentIndexChanged, m_view,
            [this](int column) { m_view->sortByColumn(column, Qt::AscendingOrder); });
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_sort,
            [this](int column) {
                const QSignalBlocker blocker(m_sort); // the order stays as it was clicked
                m_sort->setCurrentIndex(column);
            });
    auto *label = new QLabel(tr("Sort &by:"), this);
    label->setBuddy(m_sort);
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(label);
    row->addWidget(m_sort);
    return row;
}

void OverviewWindow::prepareTable()
{
    m_table.setColors(palette());
    m_view->setObjectName(u"tokens"_s);
    m_view->setAccessibleName(tr("Stored tokens"));
    m_view->setModel(&m_filter);
    m_view->setItemDelegateForColumn(TokenTable::Expiry, new ExpiryDelegate(m_view));
    m_view->setSelectionBehavior(QTableView::SelectRows);
    m_view->setSelectionMode(QTableView::ExtendedSelection);
    m_view->setTabKeyNavigation(false); // Tab leads out of the table
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->setVisible(false);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // none is measured
    m_view->horizontalHeader()->setResizeContentsPrecision(25); // about as many as are seen
    // The state is never cut; an account is, and the details have it whole.
    m_view->horizontalHeader()->setSectionResizeMode(TokenTable::Account, QHeaderView::Stretch);
    m_view->horizontalHeader()->setMinimumSectionSize(4 * fontMetrics().height());
    m_view->horizontalHeader()->setSortIndicator(TokenTable::State, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &OverviewWindow::search);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OverviewWindow::showSelection);
    connect(m_view, &QTableView::activated, this, &OverviewWindow::openActivated);
}

void OverviewWindow::prepareDetails()
{
    m_copy->setIcon(widgets::icon(u"copy"_s, palette()));
    connect(m_details, &DetailsPanel::expirySaved, this, &OverviewWindow::saveExpiry);
    connect(m_checkWithPage, &QPushButton::clicked, this,
            [this] { Q_EMIT revalidationRequested(selected().constFirst().place); });
    connect(m_rotate, &QPushButton::clicked, this,
            [this] { Q_EMIT rotationRequested(selected().constFirst().place); });
    connect(m_revokeOld, &QPushButton::clicked, this,
            [this] { Q_EMIT retirementRequested(selected().constFirst().place); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { m_loan.start(selected().constFirst().place); });
    connect(m_undo, &QPushButton::clicked, this, &OverviewWindow::undoRotation);
    connect(m_export, &QPushButton::clicked, this,
            [this] { m_reminders.start(selected().isEmpty() ? m_table.records() : selected()); });
    connect(m_remove, &QPushButton::clicked, this, &OverviewWindow::removeSelected);
}

void OverviewWindow::connectJobs()
{
    connect(m_banner, &Banner::followed, this, &OverviewWindow::follow);
    connect(&m_watch, &LibraryWatch::changed, this, &OverviewWindow::reload);
    connect(&m_checking, &Checking::began, this, [this](const QString &key) {
        m_table.setChecking(key, true);
        showProgress();
    });
    connect(&m_checking, &Checking::checked, this, [this](const QString &key) {
        m_table.setChecking(key, false);
        showProgress(); // the watch sees to it that the row shows what came of it
    });
    connect(&m_checking, &Checking::stalled, this, [this] {
        say(Mark::Waiting, tr("Still checking… Is your keychain asking for a password?"),
            tr("If it is not, Azure DevOps takes long to answer."));
    });
    connect(&m_checking, &Checking::ended, this, [this] {
        m_table.stopChecking();
        reload();
        showProgress();
        say(m_checking.outcome(m_table.tokens()));
        if (!m_checking.wasStopped())
            retireLongExpired(); // keychain and network were wanted anyway
    });
    connect(&m_reminders, &widgets::ReminderExport::ended, this,
            qOverload<const wording::AttentionLine &>(&OverviewWindow::say));
    connect(&m_loan, &widgets::PasswordLoan::told, this,
            [this](const library::Place &place, Mark mark, const QString &headline,
                   const QString &advice) {
                m_copy->setEnabled(!m_loan.isRunning());
                sayOf(place, mark, headline, advice);
                m_messageIsOfClipboard = mark == Mark::Works;
            });
    connect(&m_loan, &widgets::PasswordLoan::takenBack, this, [this] {
        if (m_messageIsOfClipboard)
            m_message->clear();
    });
    connect(&m_removing, &Removing::ended, this, [this](const wording::AttentionLine &outcome) {
        reload();
        say(outcome);
    });
}

void OverviewWindow::orderTabs()
{
    QWidget *last = m_setUp;
    for (QWidget *each : std::initializer_list<QWidget *>{
             m_check, m_checkAll, m_stop, m_search, m_sort, m_nothingFound, m_view, m_message}) {
        setTabOrder(last, each);
        last = each;
    }
}

void OverviewWindow::suitFont()
{
    // Two lines of words, or words and below them the bar.
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() * 9 / 4);
    m_details->setMinimumWidth(fontMetrics().averageCharWidth() * 46);
    m_view->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_view->setColumnWidth(TokenTable::State, widestState());
}

int OverviewWindow::widestState() const
{
    QStyleOptionViewItem item;
    item.initFrom(m_view);
    item.features = QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::HasDecoration;
    const int icon = m_view->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, m_view);
    item.decorationSize = {icon, icon};
    int widest = m_view->columnWidth(TokenTable::State);
    for (const QString &text : TokenCells::stateTexts()) {
        item.text = text;
        const QSize size
            = m_view->style()->sizeFromContents(QStyle::CT_ItemViewItem, &item, {}, m_view);
        widest = std::max(widest, size.width());
    }
    return widest;
}

void OverviewWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_table.setColors(palette());
        m_copy->setIcon(widgets::icon(u"copy"_s, palette()));
    } else if (event->type() == QEvent::FontChange) {
        suitFont();
    } else if (event->type() == QEvent::ActivationChange) {
        m_watch.lookAtClock(); // the computer may have slept
    }
}

} // namespace overview
