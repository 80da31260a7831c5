// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/pausenote.h"

#include "azuredevops/pauses.h"
#include "widgets/statement.h"
#include "wording/punctuation.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace widgets {
namespace {

using azuredevops::Organization;
using azuredevops::Pauses;
using std::chrono::seconds;
using wording::Mark;

int minutes(seconds time)
{
    return int(std::chrono::ceil<std::chrono::minutes>(time).count());
}

} // namespace

QString PauseNote::words(seconds left)
{
    return left <= 120s
        ? tr("Azure DevOps asks for a pause of %n more second(s).", nullptr, int(left.count()))
        : tr("Azure DevOps asks for a pause of %n more minute(s).", nullptr, minutes(left));
}

PauseNote::PauseNote(const QString &name, const Pauses &pauses, QWidget *parent)
    : QWidget(parent)
    , m_pauses(pauses)
    , m_statement(new Statement(name, this))
{
    m_statement->setAnnounced();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_statement);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &PauseNote::tick);
    clear();
}

bool PauseNote::tell(const Organization &organization, const QString &afterwards)
{
    const seconds left = m_pauses.left(organization);
    if (left == 0s) {
        clear();
        return false;
    }
    m_organization = organization;
    const seconds asked = m_pauses.asked(organization);
    m_statement->say(Mark::Waiting, words(left),
                     asked > Pauses::longest ? wording::paragraph(
                         {tr("It asked for %n minute(s), but PAT Wizard waits ten minutes at most.",
                             nullptr, minutes(asked)),
                          afterwards})
                                             : afterwards);
    m_tick.start();
    setVisible(true);
    return true;
}

void PauseNote::clear()
{
    m_tick.stop();
    m_statement->clear();
    setVisible(false);
}

void PauseNote::tick()
{
    const seconds left = m_pauses.left(*m_organization);
    if (left > 0s)
        return m_statement->count(words(left));
    m_tick.stop();
    m_statement->say(Mark::Info, tr("The pause is over."));
    Q_EMIT over();
}

} // namespace widgets
