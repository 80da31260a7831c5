// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/usedplaces.h"

#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/look.h"
#include "widgets/statement.h"
#include "wording/givewords.h"
#include "wording/librarywords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace widgets {

using library::GivenCopy;
using library::Recipient;
using lifecycle::GiveJob;
using wording::Mark;

UsedPlaces::UsedPlaces(const lifecycle::Services &services, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    setObjectName(u"usedPlaces"_s);
    auto *title = new Label(tr("Where it is used"), this);
    title->setTypeSize(TypeSize::Heading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(title);
    for (const Recipient to : library::allRecipients) {
        const Row row = makeRow(to, kind);
        layout->addWidget(row.widget);
        m_rows.at(size_t(to)) = row;
    }
    setVisible(false);
}

UsedPlaces::~UsedPlaces() = default;

UsedPlaces::Row UsedPlaces::makeRow(Recipient to, Kind kind)
{
    const QString name = library::code(to);
    const QString tool = wording::toolName(to);
    Row row;
    row.widget = new QWidget(this);
    row.state = new Statement("used-"_L1 + name, row.widget);
    row.give = button("give-"_L1 + name, {}, row.widget);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addSpacing(scaled(30, *this)); // to where the words begin
    buttons->addWidget(row.give);
    connect(row.give, &QPushButton::clicked, this, [this, to] { give(to); });
    if (kind == Kind::Details) {
        row.forget = button("forget-"_L1 + name, tr("Forget"), row.widget);
        row.forget->setAccessibleName(tr("Forget that %1 was given the token").arg(tool));
        row.forget->setToolTip(tr("A rotation does not give it the new token any more. What it has "
                                  "stays there."));
        buttons->addWidget(row.forget);
        connect(row.forget, &QPushButton::clicked, this, [this, to] { forget(to); });
    } else {
        row.state->setAnnounced();
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(row.state);
    layout->addLayout(buttons);
    return row;
}

void UsedPlaces::show(const library::TokenRecord &record)
{
    m_record = record;
    showAll();
}

void UsedPlaces::showAll()
{
    for (const Recipient to : library::allRecipients) {
        const Row &row = m_rows.at(size_t(to));
        const auto copy = std::ranges::find(m_record->given, to, &GivenCopy::to);
        row.widget->setVisible(copy != m_record->given.end());
        if (copy != m_record->given.end())
            show(row, *copy);
    }
    setVisible(!m_record->given.isEmpty());
}

void UsedPlaces::show(const Row &row, const GivenCopy &copy)
{
    const QString tool = wording::toolName(copy.to);
    const auto known = m_givings.find({m_record->place.key(), copy.to});
    const Giving *const giving = known == m_givings.end() ? nullptr : &known->second;
    const bool isRunning = giving && giving->job;
    const bool hasCurrent = m_record->hasCurrent(copy);
    const bool isAnswered = giving && giving->result && giving->stored == m_record->current.stored;
    const bool hasFailed = isAnswered && !*giving->result;
    if (isRunning) {
        row.state->say(Mark::Waiting, tr("Giving the token to %1…").arg(tool));
    } else if (hasFailed) {
        const auto words = wording::explain(giving->result->error(), copy.to);
        row.state->say(Mark::Refused, words.happened, words.advice());
    } else if (isAnswered && hasCurrent) {
        row.state->say(Mark::Works, wording::summary(giving->result->value(), copy.to));
    } else {
        const auto words = wording::explain(copy, *m_record);
        row.state->say(hasCurrent ? Mark::Works : Mark::Warning, words.happened, words.advice());
    }
    row.give->setText(hasFailed        ? tr("Try again")
                          : hasCurrent ? tr("Give it again")
                                       : tr("Give it the new one"));
    //: Spoken: “Try again: az devops”
    row.give->setAccessibleName(tr("%1: %2").arg(row.give->text(), tool));
    row.give->setEnabled(!isRunning);
    row.give->setVisible(!isRefused() && (row.forget || !hasCurrent || hasFailed));
}

/// What Azure DevOps refuses helps no tool.
bool UsedPlaces::isRefused() const
{
    const auto &verdict = m_record->current.lastVerdict;
    return verdict && verdict->verdict == azuredevops::Verdict::Refused;
}

void UsedPlaces::giveAll()
{
    if (isRefused())
        return;
    const QList<GivenCopy> given = m_record->given;
    for (const GivenCopy &copy : given) {
        if (!m_record->hasCurrent(copy))
            give(copy.to);
    }
}

bool UsedPlaces::isGiving() const
{
    return m_record && std::ranges::any_of(m_givings, [this](const auto &each) {
               return each.first.first == m_record->place.key() && each.second.job;
           });
}

void UsedPlaces::give(Recipient to)
{
    const library::Place place = m_record->place;
    Giving &giving = m_givings[{place.key(), to}];
    if (giving.job)
        return;
    giving.stored = m_record->current.stored;
    giving.job.reset(new GiveJob(m_services, place, to));
    connect(giving.job.get(), &GiveJob::finished, this,
            [this, place, to](const lifecycle::GiveResult &result) { onGiven(place, to, result); });
    giving.job->start();
    const Row &row = m_rows.at(size_t(to));
    const bool hadFocus = row.give->hasFocus();
    showAll();
    if (hadFocus)
        row.state->setFocus(); // where it tells what comes of it
}

void UsedPlaces::onGiven(const library::Place &place, Recipient to,
                         const lifecycle::GiveResult &given)
{
    const lifecycle::GiveResult result = given; // which goes with its job
    Giving &giving = m_givings[{place.key(), to}];
    giving.result = result;
    giving.job.reset();
    Q_EMIT changed();
    showAll();
    if (result)
        return Q_EMIT told(place, Mark::Works, wording::summary(result.value(), to), {});
    const auto words = wording::explain(result.error(), to);
    Q_EMIT told(place, Mark::Refused, words.happened, words.advice());
}

void UsedPlaces::forget(Recipient to)
{
    const library::Place place = m_record->place;
    const auto forgotten = lifecycle::forgetGiven(m_services.library, place, to);
    if (forgotten) {
        m_givings.erase({place.key(), to});
        Q_EMIT changed();
        return Q_EMIT told(
            place, Mark::Works,
            tr("%1 is no longer given the new token in a rotation.").arg(wording::toolName(to)),
            tr("The copy that it has stays there."));
    }
    const auto words = wording::explain(lifecycle::StorageError(forgotten.error()));
    Q_EMIT told(place, Mark::Refused, words.happened, words.advice());
}

} // namespace widgets
