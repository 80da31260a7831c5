// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/checking.h"

#include "lifecycle/comparison.h"
#include "lifecycle/revalidation.h"
#include "wording/comparisonwords.h"
#include "wording/keychainwords.h"
#include "wording/librarywords.h"
#include "wording/standingwords.h"

namespace overview {

using azuredevops::Verdict;
using lifecycle::Revalidation;
using wording::Mark;

namespace {

constexpr qsizetype mostNews = 4; // what else changed is to be seen in the rows

} // namespace

Checking::Checking(const wizard::Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

Checking::~Checking()
{
    abandon();
}

void Checking::start(const QList<lifecycle::TokenRecord> &records)
{
    abandon();
    m_records = records;
    m_done = 0;
    m_troubles = 0;
    m_news.clear();
    m_job.reset(new Revalidation(m_services.service, m_services.store, m_services.library,
                                 m_records, std::nullopt, m_services.deadline));
    connect(m_job.get(), &Revalidation::began, this,
            [this](qsizetype index) { Q_EMIT began(m_records.at(index).place.key()); });
    connect(m_job.get(), &Revalidation::checked, this, &Checking::onChecked);
    connect(m_job.get(), &Revalidation::finished, this, [this] {
        m_job.reset();
        sayResult(false);
    });
    m_job->start();
}

void Checking::stop()
{
    if (m_job)
        m_job->record();
    m_job.reset();
    sayResult(true);
}

/// What it has found out is written down all the same; nobody wants to hear of it.
void Checking::abandon()
{
    if (!m_job)
        return;
    m_job->disconnect(this);
    m_job->record();
    m_job.reset();
}

void Checking::onChecked(qsizetype index, const lifecycle::StoredCheckResult &result)
{
    const lifecycle::TokenRecord &record = m_records.at(index);
    const auto tell = [&](const QString &sentence) {
        const QString news = tr("%1: %2").arg(wording::nameOf(record.place), sentence);
        if (!m_news.contains(news))
            m_news += news;
    };
    ++m_done;
    if (!result) {
        ++m_troubles;
        tell(wording::explain(result.error()).happened);
    } else {
        const auto &[report, before, notRecorded] = result.value();
        if (report.verdict() != Verdict::Works)
            ++m_troubles;
        if (before) {
            const auto changes
                = wording::differences(lifecycle::compare(*before, report), report.account);
            for (const wording::Difference &change : changes)
                tell(change.words.happened);
        }
        if (notRecorded)
            tell(wording::explain(*notRecorded).happened);
    }
    Q_EMIT checked(record.place.key());
}

void Checking::sayResult(bool wasStopped)
{
    QString headline = wasStopped
        ? tr("Stopped after %n token(s).", nullptr, int(m_done))
        : tr("%n token(s) checked.", nullptr, int(m_done));
    if (m_done > 0) {
        headline = tr("%1 %2").arg(headline,
                                   m_troubles == 0
                                       ? tr("All is well with them.")
                                       : tr("%n of them need(s) attention.", nullptr,
                                            int(m_troubles)));
    }
    const Mark allWell = m_done > 0 ? Mark::Works : Mark::Info;
    Q_EMIT ended(m_troubles == 0 ? allWell : Mark::Warning, headline,
                 m_news.first(qMin(m_news.size(), mostNews)).join(u' '));
}

} // namespace overview
