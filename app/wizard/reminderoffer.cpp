// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/reminderoffer.h"

#include "library/tokenlibrary.h"
#include "reminding/reminderswitch.h"
#include "widgets/disclosure.h"
#include "widgets/statement.h"
#include "widgets/target.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace wizard {

ReminderOffer::ReminderOffer(QWidget *parent)
    : QWidget(parent)
    , m_wanted(new widgets::Target<QCheckBox>(tr("Notify me in &time"), this))
    , m_trouble(new widgets::Statement(u"reminderTrouble"_s, this))
{
    m_wanted->setObjectName(u"remindsByItself"_s);
    m_wanted->setToolTip(tr("Also while no window of PAT Wizard is open. Settings can change it."));
    m_wanted->setAccessibleDescription(m_wanted->toolTip());
    auto *content = new QWidget(this);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_wanted);
    inside->addWidget(m_trouble);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    // Folded: nobody has to decide that.
    layout->addWidget(new widgets::Disclosure(u"reminders"_s, tr("Re&minders"), content, this));
    layout->addWidget(content);
    hide();
    connect(m_wanted, &QCheckBox::clicked, this, &ReminderOffer::accept);
}

void ReminderOffer::offer(const library::TokenLibrary &library)
{
    const auto records = library.records();
    setVisible(records && records.value().size() == 1 && reminding::canActByItself()
               && !reminding::actsByItself().reminds);
}

void ReminderOffer::accept(bool wanted)
{
    m_trouble->clear();
    if (const auto trouble
        = reminding::actByItself({wanted, wanted && reminding::actsByItself().checks})) {
        m_wanted->setChecked(!wanted);
        m_trouble->say(wording::Mark::Warning, tr("The reminders could not be switched."),
                       tr("The system says: “%1”").arg(*trouble));
    }
}

} // namespace wizard
