// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/tokenjobs.h"

#include "library/tokenlibrary.h"
#include "lifecycle/readsecretjob.h"
#include "lifecycle/retireexpiredjob.h"
#include "overview/removaldialog.h"
#include "wording/librarywords.h"
#include "wording/rotationwords.h"
#include "wording/standingwords.h"

using namespace Qt::Literals::StringLiterals;

namespace overview {
namespace {

using library::TokenRecord;
using lifecycle::RecoverJob;
using lifecycle::RetireExpiredJob;
using lifecycle::RevertJob;
using wording::Mark;

} // namespace

TokenJobs::TokenJobs(const lifecycle::Services &services, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
    , m_checking(services, this)
    , m_removing(services)
    , m_reminders(window)
    , m_loan(services)
{
    connectParts();
}

TokenJobs::~TokenJobs() = default;

void TokenJobs::connectParts()
{
    connect(&m_checking, &Checking::began, this, &TokenJobs::checkBegan);
    // The watch sees to it that the row shows what came of it.
    connect(&m_checking, &Checking::checked, this, &TokenJobs::checkEnded);
    connect(&m_checking, &Checking::stalled, this, [this] {
        Q_EMIT told({Mark::Waiting,
                     tr("Still checking… Is your keychain asking for a password?"),
                     tr("If it is not, Azure DevOps takes long to answer."),
                     {}});
    });
    connect(&m_checking, &Checking::ended, this, &TokenJobs::checksEnded);
    connect(&m_reminders, &widgets::ReminderExport::ended, this, &TokenJobs::told);
    connect(&m_loan, &widgets::PasswordLoan::told, this,
            [this](const library::Place &place, Mark mark, const QString &headline,
                   const QString &advice) {
                tellOf(place, mark, headline, advice);
                if (mark == Mark::Works)
                    Q_EMIT lent();
                Q_EMIT moved();
            });
    connect(&m_loan, &widgets::PasswordLoan::counted, this, &TokenJobs::counted);
    connect(&m_loan, &widgets::PasswordLoan::takenBack, this, &TokenJobs::takenBack);
    connect(&m_removing, &Removing::ended, this, [this](const wording::AttentionLine &outcome) {
        Q_EMIT changed();
        Q_EMIT told(outcome);
    });
}

void TokenJobs::recover()
{
    if (m_recover)
        return;
    if (RecoverJob::isNeeded(m_services.library)) {
        m_recovered = {{Mark::Waiting,
                        tr("Ending what was interrupted… Your keychain may want its password."),
                        {},
                        {}}};
        Q_EMIT moved();
    }
    m_recover.reset(new RecoverJob(m_services));
    connect(m_recover.get(), &RecoverJob::finished, this, &TokenJobs::onRecovered);
    m_recover->start();
}

void TokenJobs::onRecovered(const QList<lifecycle::RecoveredChange> &changes)
{
    m_recover.reset();
    m_recovered.removeIf([](const auto &line) { return line.mark == Mark::Waiting; });
    for (const auto &change : changes)
        m_recovered += {Mark::Info, wording::explain(change), {}, {}};
    Q_EMIT changed();
    Q_EMIT recovered();
}

void TokenJobs::check(const QList<TokenRecord> &records)
{
    m_checking.start(records);
    Q_EMIT moved();
}

void TokenJobs::conclude(const QList<wording::StandingToken> &tokens, QDate today)
{
    Q_EMIT moved();
    Q_EMIT told(m_checking.outcome(tokens));
    if (!m_checking.wasStopped())
        retireLongExpired(today); // keychain and network were wanted anyway
}

void TokenJobs::retireLongExpired(QDate today)
{
    const auto records = m_services.library.records();
    if (m_retireExpired || !records)
        return;
    m_retireExpired.reset(new RetireExpiredJob(m_services, records.value(), today));
    connect(m_retireExpired.get(), &RetireExpiredJob::finished, this, [this](int count) {
        if (count > 0)
            Q_EMIT changed();
        m_retireExpired.reset();
    });
    m_retireExpired->start();
}

void TokenJobs::stop()
{
    m_checking.stop();
    if (!m_revert)
        return;
    m_revert.reset();
    Q_EMIT moved();
    Q_EMIT told({Mark::Info, tr("Stopped: nothing was changed."), {}, {}});
}

void TokenJobs::goBack(const TokenRecord &record)
{
    if (m_revert || record.old.isEmpty())
        return;
    const library::StoredToken &old = record.old.constLast();
    m_revert.reset(new RevertJob(m_services, record.place, old.entry));
    connect(m_revert.get(), &RevertJob::finished, this,
            [this, place = record.place, label = old.label](const lifecycle::RevertResult &result) {
                m_revert.reset();
                onReverted(place, label, result);
            });
    m_revert->start();
    Q_EMIT told({Mark::Waiting, tr("Checking “%1”…").arg(wording::plain(old.label)), {}, {}});
    Q_EMIT moved();
}

void TokenJobs::onReverted(const library::Place &place, const QString &label,
                           const lifecycle::RevertResult &result)
{
    Q_EMIT changed();
    Q_EMIT moved();
    if (!result) {
        const auto words = wording::explain(result.error());
        return tellOf(place, Mark::Refused, words.happened, words.advice());
    }
    const auto words = wording::explain(result.value(), label, place.organization);
    tellOf(place, wording::markOf(result.value()), words.happened, words.advice());
}

void TokenJobs::remove(const QList<TokenRecord> &records)
{
    if (records.isEmpty() || m_removing.isRunning())
        return;
    auto *question = new RemovalDialog(records, wording::plain(m_services.store.name()), &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, records] {
        QList<library::Place> places;
        for (const TokenRecord &record : records)
            places += record.place;
        Q_EMIT told({Mark::Waiting, tr("Asking your keychain… It may want its password."), {}, {}});
        m_removing.start(places);
        Q_EMIT moved();
    });
    question->open();
}

void TokenJobs::saveExpiry(const library::Place &place, std::optional<QDate> expires)
{
    const auto saved = m_services.library.update(
        place, [&expires](TokenRecord &record) { record.current.expires = expires; });
    Q_EMIT changed();
    if (saved)
        return tellOf(place, Mark::Works, tr("The expiry date is saved."), {});
    const auto words = wording::explain(saved.error());
    tellOf(place, Mark::Refused, words.happened, words.advice());
}

void TokenJobs::tellOf(const library::Place &place, Mark mark, const QString &headline,
                       const QString &advice)
{
    Q_EMIT told({mark, tr("%1: %2").arg(wording::nameOf(place), headline), advice, {place.key()}});
}

} // namespace overview
