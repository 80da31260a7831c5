// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/tokennamefield.h"

#include "widgets/button.h"
#include "widgets/statement.h"
#include "widgets/textfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace wizard {

using widgets::Statement;

TokenNameField::TokenNameField(QWidget *parent)
    : QWidget(parent)
    , m_name(new widgets::TextField(u"tokenName"_s, this))
    , m_copied(new Statement(u"nameCopied"_s, this))
{
    m_name->setMaxLength(100);
    m_name->installEventFilter(this);
    m_copied->setAnnounced();
    auto *label = new QLabel(tr("Na&me:"), this);
    label->setBuddy(m_name);
    m_name->setAccessibleName(tr("Token name"));
    auto *copyName = widgets::button(u"copyName"_s, tr("&Copy name"), this);
    widgets::showIcon(copyName, u"copy"_s);

    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_name, 1);
    row->addWidget(copyName);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_copied);
    connect(copyName, &QPushButton::clicked, this, &TokenNameField::copy);
    connect(m_name, &QLineEdit::textChanged, this, &TokenNameField::edited);
    connect(m_name, &QLineEdit::textChanged, this, &TokenNameField::forget);
}

void TokenNameField::setName(const QString &name)
{
    m_name->setText(name);
    forget();
}

void TokenNameField::forget()
{
    m_copied->clear();
}

void TokenNameField::copy()
{
    QGuiApplication::clipboard()->setText(m_name->text());
    m_copied->say(wording::Mark::Works, tr("Copied."));
    Q_EMIT copied();
}

bool TokenNameField::eventFilter(QObject *watched, QEvent *event)
{
#ifndef Q_OS_MACOS
    // Alt and the letter of a disabled button would be typed into the name.
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->modifiers() == Qt::AltModifier) {
        event->ignore();
        return true;
    }
#endif
    return QWidget::eventFilter(watched, event);
}

} // namespace wizard
