// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/pausenote.h"

#include "wizard/pauses.h"
#include "wizard/statement.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace wizard {
namespace {

using azuredevops::Organization;
using std::chrono::seconds;
using wording::Mark;

int minutes(seconds time)
{
    return int(std::chrono::ceil<std::chrono::minutes>(time).count());
}

QString headline(seconds left)
{
    return left <= 120s
        ? PauseNote::tr("Azure DevOps asks to wait for %n more second(s).", nullptr,
                        int(left.count()))
        : PauseNote::tr("Azure DevOps asks to wait for %n more minute(s).", nullptr, minutes(left));
}

} // namespace

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
    m_statement->say(Mark::Waiting, headline(left),
                     asked > Pauses::longest
                         ? tr("It asked for %n minute(s), but nobody is kept waiting for longer "
                              "than ten.", nullptr, minutes(asked)) + u' ' + afterwards
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
        return m_statement->count(headline(left));
    m_tick.stop();
    m_statement->say(Mark::Info, tr("Azure DevOps can be asked again."));
    Q_EMIT over();
}

} // namespace wizard
