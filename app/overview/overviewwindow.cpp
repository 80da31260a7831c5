// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/overviewwindow.h"

#include "library/tokenlibrary.h"
#include "overview/detailspanel.h"
#include "overview/emptypage.h"
#include "overview/listpane.h"
#include "overview/notices.h"
#include "overview/panes.h"
#include "overview/resultline.h"
#include "overview/sortmenu.h"
#include "overview/tokenactions.h"
#include "overview/windowmemory.h"
#include "widgets/copiesdialog.h"
#include "widgets/focusring.h"
#include "widgets/look.h"
#include "widgets/statement.h"
#include "wording/librarywords.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QMenuBar>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;

namespace overview {

using library::TokenRecord;
using wording::Mark;

namespace {

constexpr int enoughForNotices = 500; // pixels of height, beside an ordinary font

} // namespace

OverviewWindow::OverviewWindow(const lifecycle::Services &services, std::function<QDate()> today,
                               const QString &memory, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_today(std::move(today))
    , m_memory(memory)
    , m_watch(services.library.file(), m_today)
    , m_jobs(services, *this)
    , m_actions(new TokenActions(*this))
    , m_trouble(new widgets::Statement(u"libraryTrouble"_s))
    , m_notices(new Notices)
    , m_pane(new ListPane(m_table, *m_actions))
    , m_details(new DetailsPanel(services, *m_actions))
    , m_panes(new Panes(*m_pane, *m_details))
    , m_empty(new EmptyPage(*m_actions))
    , m_results(new ResultLine(this))
{
    new widgets::FocusRing(this);
    setObjectName(u"overview"_s);
    setProperty("helpTopic", u"overview"_s);
    setWindowTitle(tr("Stored tokens"));
    setCentralWidget(makeContent());
    setStatusBar(m_results);
    connectActions();
    connectParts();
    makeMenus();
    connectJobs();
    restoreLook();
    reload();
    m_pane->list().selectFirst();
    m_pane->list().setFocus();
    recover();
}

OverviewWindow::~OverviewWindow()
{
    disconnect(&m_pane->list(), nullptr, this, nullptr); // it outlives the table that it shows
    delete takeCentralWidget();
}

QWidget *OverviewWindow::makeContent()
{
    m_trouble->setFramed(true);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_trouble);
    layout->addWidget(m_notices);
    layout->addWidget(m_panes, 1);
    layout->addWidget(m_empty, 1);
    layout->addStretch();
    return content;
}

void OverviewWindow::connectActions()
{
    const auto on = [this](Act act, auto &&does) {
        connect(&(*m_actions)[act], &QAction::triggered, this, does);
    };
    on(Act::NewToken, &OverviewWindow::setUpRequested);
    on(Act::Settings, [this] { Q_EMIT settingsRequested(); });
    on(Act::Help, [this] { Q_EMIT helpRequested(property("helpTopic").toString()); });
    on(Act::Diagnose, &OverviewWindow::diagnosticsRequested);
    on(Act::About, &OverviewWindow::aboutRequested);
    on(Act::Quit, [] { QApplication::closeAllWindows(); }); // each asks first what it has to ask
    on(Act::Find, [this] {
        m_panes->showList();
        m_pane->focusSearch();
    });
    on(Act::ShowDetails, [this] { m_panes->showDetails(); });
    on(Act::EditExpiry, [this] {
        m_panes->showDetails();
        m_details->editExpiry();
    });
    on(Act::Check, [this] { m_jobs.check(m_pane->list().selected()); });
    on(Act::CheckAll, [this] { m_jobs.check(m_table.records()); });
    on(Act::Stop, [this] { m_jobs.stop(); });
    on(Act::CheckWithPage, [this] { Q_EMIT revalidationRequested(only().place); });
    on(Act::Rotate, [this] { Q_EMIT rotationRequested(only().place); });
    on(Act::RevokeOld, [this] { Q_EMIT retirementRequested(only().place); });
    on(Act::CopyPassword, [this] { m_jobs.lend(only().place); });
    on(Act::FindCopies, [this] {
        const TokenRecord record = only();
        (new widgets::CopiesDialog(m_services, record, library::entriesOf(record), this))->open();
    });
    on(Act::GoBack, [this] { m_jobs.goBack(only()); });
    on(Act::Remove, [this] { m_jobs.remove(m_pane->list().selected()); });
    on(Act::Export, [this] {
        const auto selected = m_pane->list().selected();
        m_jobs.exportReminders(selected.isEmpty() ? m_table.records() : selected);
    });
}

void OverviewWindow::connectParts()
{
    TokenList &list = m_pane->list();
    connect(&list, &TokenList::selectionChangedTo, this, &OverviewWindow::showSelection);
    connect(m_pane, &ListPane::narrowed, this, &OverviewWindow::showSelection);
    connect(&list, &TokenList::opened, this, [this](const QModelIndex &index) {
        m_pane->list().selectOnly(index); // the others, or none, may have been
        m_panes->showDetails();
    });
    connect(m_notices, &Notices::followed, this, &OverviewWindow::showGlobal);
    connect(m_details, &DetailsPanel::copyWanted, this, &OverviewWindow::copyText);
    connect(m_details, &DetailsPanel::told, this, &OverviewWindow::say);
    connect(m_details, &DetailsPanel::changed, this, &OverviewWindow::reload);
    connect(m_details, &DetailsPanel::settingsRequested, this, &OverviewWindow::settingsRequested);
    connect(m_details, &DetailsPanel::expirySaved, this,
            [this](std::optional<QDate> expires) { m_jobs.saveExpiry(only().place, expires); });
    connect(&m_watch, &LibraryWatch::changed, this, &OverviewWindow::reload);
}

void OverviewWindow::makeMenus()
{
    auto *sorting = new SortMenu(this);
    m_actions->fill(*menuBar(), *sorting);
    TokenList &list = m_pane->list();
    connect(&list, &QWidget::customContextMenuRequested, this, [this, &list](QPoint at) {
        auto *menu = new QMenu(this);
        menu->setObjectName(u"rowMenu"_s);
        m_actions->fillForRows(*menu);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(list.viewport()->mapToGlobal(at));
    });
    const QHeaderView &heads = *list.horizontalHeader();
    connect(&heads, &QWidget::customContextMenuRequested, this,
            [sorting, &heads](QPoint at) { sorting->popup(heads.mapToGlobal(at)); });
    connect(sorting, &SortMenu::chosen, &list, &TokenList::sortBy);
    connect(&list, &TokenList::sorted, sorting, &SortMenu::show);
}

void OverviewWindow::connectJobs()
{
    connect(&m_jobs, &TokenJobs::told, this, &OverviewWindow::say);
    connect(&m_jobs, &TokenJobs::lent, m_results, &ResultLine::beginCountDown);
    connect(&m_jobs, &TokenJobs::counted, m_results, &ResultLine::countDown);
    connect(&m_jobs, &TokenJobs::takenBack, m_results, &ResultLine::endCountDown);
    connect(&m_jobs, &TokenJobs::changed, this, &OverviewWindow::reload);
    connect(&m_jobs, &TokenJobs::moved, this, [this] {
        showSituation();
        showNotices();
    });
    connect(&m_jobs, &TokenJobs::recovered, this, &OverviewWindow::recovered);
    connect(&m_jobs, &TokenJobs::checkBegan, this, [this](const QString &key) {
        m_results->clear();
        m_table.setChecking(key, true);
        showSituation();
    });
    connect(&m_jobs, &TokenJobs::checkEnded, this, [this](const QString &key) {
        m_table.setChecking(key, false);
        showSituation();
    });
    connect(&m_jobs, &TokenJobs::checksEnded, this, [this] {
        m_table.stopChecking();
        reload();
        m_jobs.conclude(m_table.tokens(), m_today());
    });
}

void OverviewWindow::reload()
{
    m_watch.lookedAt();
    const auto records = m_services.library.records();
    TokenList &list = m_pane->list();
    const bool wasSelected = list.selectionModel()->hasSelection();
    if (records) {
        m_trouble->clear();
        m_table.show(records.value(), m_today(), m_services.choices.reminderDays);
        if (wasSelected && !list.selectionModel()->hasSelection())
            list.selectNext();
        m_results->recordsAre(records.value(), !m_jobs.isTidying());
    } else {
        const wording::Explanation words = wording::explain(records.error());
        m_trouble->say(Mark::Warning, words.happened, words.advice());
    }
    const bool isAny = m_table.rowCount() > 0;
    m_panes->setVisible(isAny);
    m_empty->setVisible(!isAny && records); // else who knows that there is none?
    m_pane->count();
    showNotices();
    showSelection();
}

void OverviewWindow::recover()
{
    m_jobs.recover();
}

void OverviewWindow::checkAll()
{
    (*m_actions)[Act::CheckAll].trigger();
}

void OverviewWindow::select(const library::Place &place)
{
    reload();
    if (m_pane->list().selectKey(place.key()))
        return;
    m_pane->widen(); // it may be hidden by that
    m_pane->list().selectKey(place.key());
}

/// Where the list needs all the height.
bool OverviewWindow::isShort() const
{
    return height() < widgets::scaled(enoughForNotices, *this);
}

/// What no chip speaks of, and what has a day of its own; of that there is a chip as well.
void OverviewWindow::showNotices()
{
    auto lines = m_jobs.recovery();
    if (!isShort()) {
        for (const auto &line : wording::attention(m_table.tokens(), m_today())) {
            if (line.notice == library::Notice::GlobalToken)
                lines += line;
        }
    }
    m_notices->show(lines);
}

void OverviewWindow::showSelection()
{
    if (const auto *token = m_pane->list().onlySelected())
        m_details->show(*token, m_today());
    else
        m_details->showCount(m_pane->list().selectedKeys().size());
    m_results->selectionIs(m_pane->list().selectedKeys());
    showSituation();
}

void OverviewWindow::showSituation()
{
    const auto *only = m_pane->list().onlySelected();
    const Checking &checking = m_jobs.checking();
    m_actions->suit({.tokens = m_table.rowCount(),
                     .selected = m_pane->list().selectedKeys().size(),
                     .isMissing = only && only->standing.state == library::TokenState::Missing,
                     .hasOld = only && !only->record.old.isEmpty(),
                     .isChecking = checking.isRunning(),
                     .isGoingBack = m_jobs.isGoingBack(),
                     .isCopying = m_jobs.isLending(),
                     .isRemoving = m_jobs.isRemoving()});
    m_results->showProgress(checking.done(), checking.isRunning() ? checking.total() : 0);
}

void OverviewWindow::showGlobal()
{
    m_panes->showList();
    m_pane->widen();
    m_pane->narrow(Matter::Global);
    m_pane->list().selectFirst();
    m_pane->list().setFocus();
}

void OverviewWindow::say(const wording::AttentionLine &line)
{
    // The table may not know the latest yet.
    const auto records = m_services.library.records();
    m_results->say(line, records ? records.value() : QList<TokenRecord>(),
                   m_pane->list().selectedKeys());
}

void OverviewWindow::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    say({Mark::Works, tr("Copied: %1").arg(text), {}, {}});
}

TokenRecord OverviewWindow::only() const
{
    return m_pane->list().selected().constFirst();
}

void OverviewWindow::restoreLook()
{
    const WindowLook look = rememberedLook(m_memory);
    const auto roomOn = [&look](const QScreen *screen) {
        return screen->availableGeometry().marginsRemoved(look.frame);
    };
    QList<QRect> screens{roomOn(screen())};
    for (const QScreen *each : QGuiApplication::screens())
        screens += roomOn(each);
    if (look.place.isNull())
        resize(QSize(widgets::scaled(1180, *this), widgets::scaled(720, *this))
                   .boundedTo(screens.constFirst().size()));
    else
        setGeometry(fitted(look.place, screens));
    if (look.isMaximized)
        setWindowState(windowState() | Qt::WindowMaximized);
    m_panes->setDetailsWidth(look.detailsWidth);
    m_pane->narrow(look.matter);
    m_pane->list().sortBy(look.order, look.direction);
}

void OverviewWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        m_watch.lookAtClock(); // the computer may have slept
}

void OverviewWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (std::exchange(m_wasShort, isShort()) != isShort())
        showNotices();
}

void OverviewWindow::closeEvent(QCloseEvent *event)
{
    remember({.place = isMaximized() ? normalGeometry() : geometry(),
              .frame = windowHandle() ? windowHandle()->frameMargins() : QMargins(),
              .isMaximized = isMaximized(),
              .detailsWidth = m_panes->detailsWidth(),
              .order = m_pane->list().filter().order(),
              .direction = m_pane->list().filter().sortOrder(),
              .matter = m_pane->matter()},
             m_memory);
    QMainWindow::closeEvent(event);
}

} // namespace overview
