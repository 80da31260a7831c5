// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/expiryfield.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace widgets {

ExpiryField::ExpiryField(QWidget *parent)
    : QWidget(parent)
    , m_date(new QDateEdit(this))
    , m_unknown(new QCheckBox(tr("&Not known"), this))
    , m_save(new QPushButton(tr("Sa&ve the date"), this))
{
    m_date->setObjectName(u"expiry"_s);
    m_date->setAccessibleName(tr("Expires on (UTC)"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_unknown->setObjectName(u"expiryUnknown"_s);
    m_save->setObjectName(u"saveExpiry"_s);
    auto *label = new QLabel(tr("E&xpires on (UTC):"), this);
    label->setBuddy(m_date);

    auto *fields = new QHBoxLayout;
    fields->addWidget(m_date);
    fields->addWidget(m_unknown);
    fields->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addLayout(fields);
    layout->addWidget(m_save, 0, Qt::AlignLeading);
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
    m_date->setDate(expires.value_or(today.addDays(30)));
    m_unknown->setChecked(!expires);
    showWhatCanBeDone();
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
