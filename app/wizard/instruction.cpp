// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/instruction.h"

#include "widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace wizard {

using widgets::Label;

Instruction::Instruction(QWidget *parent)
    : Announced(parent)
    , m_headline(new Label(this))
    , m_words(new Label(this))
{
    setAnnounced();
    m_headline->setObjectName(u"stepHeadline"_s);
    m_headline->setTypeSize(widgets::TypeSize::Heading);
    m_words->setObjectName(u"stepWords"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_headline);
    layout->addWidget(m_words);
}

void Instruction::show(const QString &headline, const QString &words, const QString &place)
{
    m_headline->setText(headline);
    m_words->setText(words);
    //: %1 is such as "Step 3 of 8", %2 what to do, %3 sentences about it
    speakAs(tr("%1: %2. %3").arg(place, headline, words));
}

} // namespace wizard
