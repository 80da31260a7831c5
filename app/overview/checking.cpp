// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/checking.h"

#include "azuredevops/service.h"
#include "library/comparison.h"
#include "lifecycle/checkalljob.h"
#include "widgets/pausenote.h"
#include "wording/causewords.h"
#include "wording/comparisonwords.h"
#include "wording/librarywords.h"
#include "wording/punctuation.h"
#include "wording/standingwords.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace overview {

using azuredevops::Verdict;
using lifecycle::CheckAllJob;
using wording::Mark;

namespace {

constexpr qsizetype mostNews = 4; // tokens

bool isAlarm(Mark mark)
{
    return mark == Mark::Refused || mark == Mark::Warning;
}

QString pauseWords(const lifecycle::Services &services, const library::Place &place)
{
    return widgets::PauseNote::words(services.service.checkPauses().left(place.organization));
}

} // namespace

Checking::Checking(const lifecycle::Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_patience(new QTimer(this))
{
    m_patience->setObjectName(u"patience"_s);
    m_patience->setSingleShot(true);
    m_patience->setInterval(5s);
    connect(m_patience, &QTimer::timeout, this, &Checking::stalled);
}

Checking::~Checking()
{
    abandon();
}

void Checking::start(const QList<library::TokenRecord> &records)
{
    abandon();
    m_records = records;
    for (QSet<QString> *keys : {&m_done, &m_unchecked, &m_troubles})
        keys->clear();
    m_changes.clear();
    m_reasons.clear();
    m_wasStopped = false;
    m_asked.clear();
    for (const library::TokenRecord &record : m_records) {
        if (m_services.service.checkPauses().left(record.place.organization) > 0s)
            tellOfPause(record.place);
        else
            m_asked += record;
    }
    m_job.reset(new CheckAllJob(m_services, m_asked, std::nullopt));
    connect(m_job.get(), &CheckAllJob::began, this,
            [this](qsizetype index) { Q_EMIT began(m_asked.at(index).place.key()); });
    connect(m_job.get(), &CheckAllJob::checked, this, &Checking::onChecked);
    connect(m_job.get(), &CheckAllJob::finished, this, [this] {
        m_job.reset();
        m_patience->stop();
        Q_EMIT ended();
    });
    m_job->start();
    m_patience->start();
}

void Checking::stop()
{
    if (!m_job)
        return;
    m_job->writeDownNow();
    m_job.reset();
    m_patience->stop();
    m_wasStopped = true;
    Q_EMIT ended();
}

/// What it has found out is written down all the same; nobody wants to hear of it.
void Checking::abandon()
{
    if (!m_job)
        return;
    m_job->disconnect(this);
    m_job->writeDownNow();
    m_job.reset();
}

void Checking::onChecked(qsizetype index, const lifecycle::CheckResult &result)
{
    const library::Place &place = m_asked.at(index).place;
    QStringList changes;
    QStringList reasons;
    m_patience->start();
    m_done += place.key();
    if (!result) {
        const bool isGone = lifecycle::isNotFound(result.error());
        (isGone ? m_troubles : m_unchecked) += place.key();
        reasons += wording::explain(result.error()).happened;
    } else {
        const lifecycle::CheckedToken &token = result.value();
        const azuredevops::CheckReport &report = token.report;
        const bool isAsked = !lifecycle::isHeldBack(report);
        if (report.verdict() == Verdict::Unchecked) {
            m_unchecked += place.key();
            reasons += isAsked ? wording::reason(library::LastCheck::of(report).cause)
                               : pauseWords(m_services, place);
        } else if (report.verdict() != Verdict::Works || token.notRecorded) {
            m_troubles += place.key();
        }
        if (token.before) {
            const auto differences
                = wording::differences(library::compare(*token.before, report), report.account);
            for (const wording::Difference &difference : differences)
                changes += difference.words.happened;
        }
        if (token.notRecorded)
            changes += wording::explain(*token.notRecorded).happened; // the row does not show it
    }
    tell(place, changes, reasons);
    Q_EMIT checked(place.key());
}

void Checking::tellOfPause(const library::Place &place)
{
    m_done += place.key();
    m_unchecked += place.key();
    tell(place, {}, {pauseWords(m_services, place)});
}

void Checking::tell(const library::Place &place, const QStringList &changes,
                    const QStringList &reasons)
{
    QStringList sentences = changes + reasons;
    if (sentences.isEmpty())
        return;
    sentences.removeDuplicates();
    const QString all = wording::paragraph(sentences);
    (changes.isEmpty() ? m_reasons : m_changes)
        += m_records.size() == 1 ? all : tr("%1: %2").arg(wording::nameOf(place), all);
}

wording::AttentionLine Checking::outcome(const QList<wording::StandingToken> &tokens) const
{
    QSet<QString> troubles = m_troubles;
    QString onlyState; // if it is about one token
    for (const auto &[record, standing] : tokens) {
        const QString key = record.place.key();
        if (!m_done.contains(key))
            continue;
        if (isAlarm(wording::markOf(standing)))
            troubles += key;
        onlyState = m_unchecked.isEmpty() ? wording::word(standing)
                                          : wording::word(library::TokenState::CouldNotBeChecked);
    }
    Mark mark = m_done.isEmpty() ? Mark::Info : Mark::Works;
    if (!troubles.isEmpty())
        mark = Mark::Warning;
    else if (!m_unchecked.isEmpty())
        mark = Mark::Unknown;

    QStringList keys;
    for (const library::TokenRecord &record : m_records)
        keys += record.place.key();
    const bool isOne = keys.size() == 1 && !onlyState.isEmpty();
    return {mark,
            isOne ? tr("%1: %2.").arg(wording::nameOf(m_records.constFirst().place), onlyState)
                  : summary(troubles.size()),
            news(), keys};
}

QString Checking::news() const
{
    const QStringList all = m_changes + m_reasons;
    QStringList told = all.first(qMin(all.size(), mostNews));
    if (const qsizetype more = all.size() - told.size())
        told += tr("The rows of %n more token(s) show what came of their checks.", nullptr,
                   int(more));
    return wording::paragraph(told);
}

QString Checking::summary(qsizetype troubles) const
{
    const int unchecked = int(m_unchecked.size());
    const int checked = int(m_done.size()) - unchecked;
    QStringList sentences;
    if (m_wasStopped)
        sentences += tr("Stopped after %n token(s).", nullptr, int(m_done.size()));
    else if (checked > 0)
        sentences += tr("%n token(s) checked.", nullptr, checked);
    if (unchecked > 0)
        sentences += tr("%n token(s) could not be checked.", nullptr, unchecked);
    if (troubles > 0)
        sentences += tr("%n token(s) need(s) attention.", nullptr, int(troubles));
    else if (checked > 0 && unchecked == 0)
        sentences += tr("All is well with them.");
    return wording::paragraph(sentences);
}

} // namespace overview
