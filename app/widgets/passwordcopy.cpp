// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/passwordcopy.h"

#include "widgets/button.h"
#include "widgets/statement.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace widgets {

using wording::Mark;

PasswordCopy::PasswordCopy(const lifecycle::Services &services, QWidget *parent)
    : QWidget(parent)
    , m_loan(services)
    , m_copy(button(u"copyPassword"_s, tr("&Copy as password"), this))
    , m_copied(new Statement(u"copied"_s, this))
{
    m_copied->setAnnounced();
    showIcon(m_copy, u"copy"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_copy, 0, Qt::AlignLeading);
    layout->addWidget(m_copied);
    connect(m_copy, &QPushButton::clicked, this, [this] { m_loan.start(*m_place); });
    connect(&m_loan, &PasswordLoan::told, this,
            [this](const library::Place &, Mark mark, const QString &headline,
                   const QString &advice) { tell(mark, headline, advice); });
    connect(&m_loan, &PasswordLoan::counted, this, [this](std::chrono::seconds left) {
        if (m_copied->mark() == Mark::Works)
            m_copied->count(tr("Copied: %n second(s) left.", nullptr, int(left.count())));
    });
    connect(&m_loan, &PasswordLoan::takenBack, this, [this] {
        if (m_copied->mark() == Mark::Works)
            m_copied->clear();
    });
}

void PasswordCopy::setPlace(const library::Place &place)
{
    m_place = place;
    m_loan.stop();
    m_copy->setEnabled(true);
    m_copied->clear();
}

void PasswordCopy::tell(Mark mark, const QString &headline, const QString &advice)
{
    m_copy->setEnabled(!m_loan.isRunning());
    m_copied->say(mark, headline, advice);
}

} // namespace widgets
