// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/overviewwindow.h"

#include "library/tokenlibrary.h"
#include "lifecycle/readsecretjob.h"
#include "lifecycle/retireexpiredjob.h"
#include "lifecycle/revertjob.h"
#include "library/tokenlibrary.h"
#include "overview/banner.h"
#include "overview/removaldialog.h"
#include "widgets/statement.h"
#include "wording/librarywords.h"
#include "wording/rotationwords.h"
#include "wording/standingwords.h"

#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

// What the window shows of the library, and what its search and its buttons do.

using namespace Qt::Literals::StringLiterals;

namespace overview {

using lifecycle::RetireExpiredJob;
using lifecycle::RecoverJob;
using lifecycle::RevertJob;
using library::TokenRecord;
using lifecycle::ReadSecretJob;
using lifecycle::RecoverJob;
using lifecycle::RetireExpiredJob;
using lifecycle::RevertJob;
using wording::Mark;

void OverviewWindow::reload()
{
    m_watch.lookedAt();
    const auto records = m_services.library.records();
    const bool wasSelected = m_view->selectionModel()->hasSelection();
    if (records) {
        m_trouble->clear();
        m_table.show(records.value(), m_today(), m_services.choices.reminderDays);
        if (wasSelected && !m_view->selectionModel()->hasSelection())
            selectNextToRemoved();
        forgetWhatIsUntrue();
    } else {
        const wording::Explanation words = wording::explain(records.error());
        m_trouble->say(Mark::Warning, words.happened, words.advice());
    }
    showAttention();
    showWhetherFound();
    showSelection();
}

void OverviewWindow::showAttention()
{
    m_banner->show(m_recovered, wording::attention(m_table.tokens()));
}

void OverviewWindow::recover()
{
    if (m_recover)
        return;
    if (const auto pending = m_services.library.pending(); pending && !pending.value().isEmpty()) {
        m_recovered = {{Mark::Waiting,
                        tr("Ending what was interrupted… Your keychain may want its password."),
                        {}, {}}};
        showAttention();
    }
    m_recover.reset(new RecoverJob(m_services));
    connect(m_recover.get(), &RecoverJob::finished, this,
            [this](const QList<lifecycle::RecoveredChange> &recovered) {
                m_recover.reset();
                m_recovered.removeIf([](const auto &line) { return line.mark == Mark::Waiting; });
                for (const auto &change : recovered)
                    m_recovered += {Mark::Info, wording::explain(change), {}, {}};
                reload();
                Q_EMIT this->recovered();
            });
    m_recover->start();
}

void OverviewWindow::retireLongExpired()
{
    const auto records = m_services.library.records();
    if (m_retireExpired || !records)
        return;
    m_retireExpired.reset(new RetireExpiredJob(m_services, records.value(), m_today()));
    connect(m_retireExpired.get(), &RetireExpiredJob::finished, this, [this](int count) {
        if (count > 0)
            reload();
        m_retireExpired.reset();
    });
    m_retireExpired->start();
}

void OverviewWindow::showProgress()
{
    const bool isRunning = m_checking.isRunning();
    const bool canBeStopped = isRunning || m_revert;
    if (!canBeStopped && m_stop->hasFocus())
        m_view->setFocus();
    m_progress->setVisible(isRunning);
    m_progress->setRange(0, int(m_checking.total()));
    m_progress->setValue(int(m_checking.done()));
    m_stop->setEnabled(canBeStopped);
    m_undo->setEnabled(!m_revert);
    m_check->setEnabled(!isRunning && m_view->selectionModel()->hasSelection());
    m_checkAll->setEnabled(!isRunning && m_table.rowCount() > 0);
    if (isRunning)
        m_message->clear();
}

void OverviewWindow::search(const QString &text)
{
    m_filter.search(text);
    if (m_view->selectionModel()->selectedRows().isEmpty())
        selectFirst();
    else
        m_view->scrollTo(m_view->currentIndex());
    showWhetherFound();
}

void OverviewWindow::showWhetherFound()
{
    if (m_filter.rowCount() > 0 || m_table.rowCount() == 0)
        return m_nothingFound->clear();
    m_nothingFound->say(Mark::Info,
                        tr("No stored token matches “%1”.").arg(wording::plain(m_search->text())),
                        tr("Escape clears the search."));
}

void OverviewWindow::say(const wording::AttentionLine &line)
{
    m_messageIsOfOne = line.keys.size() == 1;
    m_messageIsOfClipboard = false;
    m_keysOfMessage = line.keys;
    m_recordsWhenSaid = recordsOfMessage();
    m_selectedWhenSaid = selectedKeys();
    m_message->say(line.mark, line.headline, line.advice);
}

QList<TokenRecord> OverviewWindow::recordsOfMessage() const
{
    const auto known = m_services.library.records(); // the table may not know the latest yet
    QList<TokenRecord> records = known ? known.value() : QList<TokenRecord>();
    if (!m_keysOfMessage.isEmpty())
        records.removeIf([this](const TokenRecord &record) {
            return !m_keysOfMessage.contains(record.place.key());
        });
    return records;
}

void OverviewWindow::forgetWhatIsUntrue()
{
    const QList<TokenRecord> now = recordsOfMessage();
    const bool isUntrue = now != m_recordsWhenSaid;
    m_recordsWhenSaid = now;
    // What is still waited for comes, and what the last check cleans up was not spoken of.
    if (isUntrue && m_message->mark() != Mark::Waiting && !m_retireExpired)
        m_message->clear();
}

void OverviewWindow::say(Mark mark, const QString &headline, const QString &advice)
{
    say({mark, headline, advice, {}});
}

void OverviewWindow::sayOf(const library::Place &place, Mark mark, const QString &headline,
                           const QString &advice)
{
    say({mark, tr("%1: %2").arg(wording::nameOf(place), headline), advice, {place.key()}});
}

void OverviewWindow::removeSelected()
{
    const auto records = selected();
    if (records.isEmpty() || m_removing.isRunning())
        return;
    auto *question = new RemovalDialog(records, wording::plain(m_services.store.name()), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, records] {
        QList<library::Place> places;
        for (const TokenRecord &record : records)
            places += record.place;
        say(Mark::Waiting, tr("Asking your keychain… It may want its password."), {});
        m_removing.start(places);
    });
    question->open();
}

void OverviewWindow::undoRotation()
{
    const TokenRecord record = selected().constFirst();
    if (m_revert || record.old.isEmpty())
        return;
    m_revert.reset(new RevertJob(m_services, record.place, record.old.constLast().entry));
    connect(m_revert.get(), &RevertJob::finished, this,
            [this, place = record.place,
             label = record.old.constLast().label](const lifecycle::RevertResult &result) {
                m_revert.reset();
                onReverted(place, label, result);
            });
    m_revert->start();
    say(Mark::Waiting, tr("Checking “%1”…").arg(wording::plain(record.old.constLast().label)), {});
    showProgress();
}

void OverviewWindow::onReverted(const library::Place &place, const QString &label,
                                const lifecycle::RevertResult &result)
{
    reload();
    showProgress();
    if (!result) {
        const auto words = wording::explain(result.error());
        return sayOf(place, Mark::Refused, words.happened, words.advice());
    }
    const auto words = wording::explain(result.value(), label, place.organization);
    sayOf(place, wording::markOf(result.value()), words.happened, words.advice());
}

void OverviewWindow::stop()
{
    m_checking.stop();
    if (!m_revert)
        return;
    m_revert.reset();
    showProgress();
    say(Mark::Info, tr("Stopped: nothing was changed."), {});
}

void OverviewWindow::saveExpiry(std::optional<QDate> expires)
{
    const library::Place place = selected().constFirst().place;
    const auto saved = m_services.library.update(
        place, [&expires](TokenRecord &record) { record.current.expires = expires; });
    reload();
    if (saved)
        return sayOf(place, Mark::Works, tr("The date is recorded."), {});
    const auto words = wording::explain(saved.error());
    sayOf(place, Mark::Refused, words.happened, words.advice());
}

} // namespace overview
