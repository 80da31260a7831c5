// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/expiryfield.h"

#include "widgets/button.h"
#include "widgets/datefield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace widgets {

ExpiryField::ExpiryField(QWidget *parent)
    : QWidget(parent)
    , m_date(new DateField(u"expiry"_s, this))
    , m_unknown(new Target<QCheckBox>(tr("Not known"), this))
    , m_save(new Button(tr("Save"), this))
{
    m_unknown->setObjectName(u"expiryUnknown"_s);
    m_save->setObjectName(u"saveExpiry"_s);
    auto *label = new QLabel(tr("Last da&y (UTC)"), this);
    label->setBuddy(m_date);

    auto *leave = new Button(tr("Cancel"), this);
    leave->setObjectName(u"leaveExpiry"_s);
    auto *fields = new QHBoxLayout;
    fields->addWidget(m_date);
    fields->addWidget(m_unknown);
    fields->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addLayout(fields);
    layout->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &ExpiryField::givenUp);
    connect(m_date, &QDateEdit::dateChanged, this, &ExpiryField::showWhatCanBeDone);
    connect(m_unknown, &QCheckBox::toggled, this, &ExpiryField::showWhatCanBeDone);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saved(entered()); });
}

void ExpiryField::show(const QString &key, std::optional<QDate> expires, QDate today)
{
    if (m_key == key && m_recorded == expires)
        return;
    m_key = key;
    m_recorded = expires;
    m_usual = today.addDays(30);
    showRecorded();
}

void ExpiryField::begin()
{
    showRecorded();
    (m_recorded ? static_cast<QWidget *>(m_date) : m_unknown)->setFocus(Qt::OtherFocusReason);
}

void ExpiryField::showRecorded()
{
    m_date->setDate(m_recorded.value_or(m_usual));
    m_unknown->setChecked(!m_recorded);
    showWhatCanBeDone();
}

/// Return saves and Escape leaves, wherever in the field the focus is.
void ExpiryField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT givenUp();
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && m_save->isEnabled())
        return m_save->click();
    QWidget::keyPressEvent(event);
}

std::optional<QDate> ExpiryField::entered() const
{
    return m_unknown->isChecked() ? std::nullopt : std::optional(m_date->date());
}

void ExpiryField::showWhatCanBeDone()
{
    m_date->setEnabled(!m_unknown->isChecked());
    m_save->setEnabled(m_recorded != entered());
}

} // namespace widgets
