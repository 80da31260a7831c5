// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/lifespanchoice.h"

#include "widgets/datefield.h"

#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace wizard {
namespace {

constexpr int anotherDate = 0;

QDate todayUtc()
{
    return QDateTime::currentDateTimeUtc().date();
}

} // namespace

LifespanChoice::LifespanChoice(QWidget *parent)
    : QWidget(parent)
    , m_lifespan(new widgets::Target<QComboBox>(this))
    , m_date(new widgets::DateField(u"expiryDate"_s, this))
{
    m_lifespan->setObjectName(u"lifespan"_s);
    m_lifespan->setAccessibleName(tr("Lifespan")); // Qt would give its value instead
    for (const int days : {30, 60, 90})
        m_lifespan->addItem(tr("%n day(s)", nullptr, days), days);
    m_lifespan->addItem(tr("Another date"), anotherDate);
    m_date->setAccessibleName(tr("Expires on (UTC)"));

    auto *label = new QLabel(tr("Li&fespan:"), this);
    label->setBuddy(m_lifespan);
    label->setMinimumHeight(m_lifespan->sizeHint().height()); // in the middle beside it
    auto *row = new QHBoxLayout;
    row->addWidget(m_lifespan);
    row->addWidget(m_date);
    row->addStretch(1);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows); // at large text
    layout->addRow(label, row);
    connect(m_lifespan, &QComboBox::currentIndexChanged, this, &LifespanChoice::onLifespanChosen);
    connect(m_date, &QDateEdit::dateChanged, this, &LifespanChoice::chosen);
}

void LifespanChoice::show(QDate expires)
{
    const QSignalBlocker silence(this);
    const QDate today = todayUtc();
    const int span = m_lifespan->findData(int(today.daysTo(expires)));
    m_date->setDateRange(today.addDays(1),
                         today.addYears(10)); // createSteps() asks about more than one
    m_lifespan->setCurrentIndex(span >= 0 ? span : m_lifespan->findData(anotherDate));
    m_date->setDate(expires);
    onLifespanChosen();
}

QDate LifespanChoice::expires() const
{
    return m_date->date();
}

void LifespanChoice::onLifespanChosen()
{
    const int days = m_lifespan->currentData().toInt();
    m_date->setEnabled(days == anotherDate);
    if (days != anotherDate)
        m_date->setDate(todayUtc().addDays(days));
}

} // namespace wizard
