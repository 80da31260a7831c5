// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/revoketask.h"

#include "library/tokenrecord.h"
#include "widgets/button.h"
#include "widgets/copiesdialog.h"
#include "widgets/look.h"
#include "widgets/passwordcopy.h"
#include "widgets/statement.h"
#include "widgets/tokenpagelink.h"
#include "wizard/numberedtask.h"
#include "wording/daywords.h"
#include "wording/explanation.h"
#include "wording/punctuation.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace wizard {

using widgets::PasswordCopy;
using widgets::Statement;
using widgets::TokenPageLink;
using wording::Mark;

namespace {

bool isRefused(const library::StoredToken &token)
{
    return token.lastVerdict && token.lastVerdict->verdict == azuredevops::Verdict::Refused;
}

/// What to tell @a token from others of that name by.
QString marksOf(const library::StoredToken &token)
{
    QStringList marks;
    if (token.created)
        marks += RevokeTask::tr("It was created in %1.").arg(wording::monthWords(*token.created));
    if (token.expires)
        marks += RevokeTask::tr("It expires on %1.").arg(wording::dayWords(*token.expires));
    return wording::paragraph(marks);
}

} // namespace

RevokeTask::RevokeTask(const lifecycle::Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_first(new Statement(u"revokeFirst"_s, this))
    , m_copy(new PasswordCopy(services, this))
    , m_find(widgets::button(u"findCopies"_s, tr("Look for cop&ies…"), this))
    , m_task(new Statement(u"revokeTask"_s, this))
    , m_link(new TokenPageLink(this))
    , m_putInUse(new NumberedTask(1, {m_first, m_copy, m_find}, this))
    , m_revoke(new NumberedTask(2, {m_task, m_link}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_first->setPlain(Statement::Indent::None);
    m_task->setPlain(Statement::Indent::None);
    layout->setSpacing(widgets::groupGap);
    layout->addWidget(m_putInUse);
    layout->addWidget(m_revoke);
    m_find->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    widgets::showIcon(m_find, u"search"_s);
    m_find->setAccessibleName(tr("Look for copies of the old one"));
    m_find->setToolTip(tr("Find where else on this computer the old token lies"));
    connect(m_find, &QPushButton::clicked, this, &RevokeTask::findCopies);
}

void RevokeTask::findCopies()
{
    auto *dialog
        = new widgets::CopiesDialog(m_services, *m_record, {m_record->old.constLast().entry}, this);
    dialog->open();
}

void RevokeTask::begin(const library::TokenRecord &record)
{
    m_link->setOrganization(record.place.organization);
    m_copy->setPlace(record.place);
}

void RevokeTask::show(const library::TokenRecord &record, const QString &advice)
{
    m_record = record;
    const bool isAnyOld = !record.old.isEmpty();
    m_copy->setVisible(isAnyOld && !isRefused(record.current));
    m_link->setVisible(isAnyOld && !advice.isEmpty());
    m_putInUse->setVisible(isAnyOld);
    m_revoke->setVisible(isAnyOld && !advice.isEmpty());
    setVisible(isAnyOld);
    if (!isAnyOld) {
        m_first->clear();
        return m_task->clear();
    }
    const library::StoredToken &old = record.old.constLast();
    const QString label = wording::plain(old.label);
    const QString inUse = wording::plain(record.current.label);
    if (isRefused(record.current))
        m_first->say(Mark::Warning, tr("Azure DevOps refuses “%1”, which is in use.").arg(inUse),
                     tr("If “%1” still works, go back to it.").arg(label));
    else
        m_first->say(
            Mark::Info,
            tr("Replace “%2” with “%1” wherever you use it as a password.").arg(inUse, label),
            tr("Whatever asks PAT Wizard for the token gets the new one already."));
    if (advice.isEmpty())
        return m_task->clear();
    m_task->say(Mark::Info,
                tr("On the token page, find the token “%1” and click Revoke.").arg(label),
                wording::paragraph({marksOf(old), advice}));
}

} // namespace wizard
