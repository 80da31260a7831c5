// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/givenvalue.h"

#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/wrappingrow.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {

GivenValue::GivenValue(const QString &name, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_words(new Label(this))
    , m_change(button(name, tr("Chan&ge"), this))
    , m_editor(editor)
{
    m_words->setWordWrap(false); // or the button would stand far off
    auto *line = new WrappingRow(this); // at large text
    line->add(m_words);
    line->add(m_change);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line);
    layout->addWidget(m_editor);
    connect(m_change, &QPushButton::clicked, this, &GivenValue::unfold);
    fold({});
}

void GivenValue::fold(const QString &words)
{
    m_words->setText(words);
    m_change->setAccessibleDescription(words);
    m_words->show();
    m_change->show();
    m_editor->hide();
}

void GivenValue::unfold()
{
    m_editor->show();
    for (QWidget *each : m_editor->findChildren<QWidget *>()) {
        if (each->focusPolicy() & Qt::TabFocus) {
            each->setFocus();
            break;
        }
    }
    m_words->hide();
    m_change->hide();
}

} // namespace widgets
