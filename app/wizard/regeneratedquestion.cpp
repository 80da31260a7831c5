// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/regeneratedquestion.h"

#include "widgets/statement.h"
#include "widgets/target.h"
#include "wizard/session.h"
#include "wording/explanation.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace wizard {

using widgets::Statement;

RegeneratedQuestion::RegeneratedQuestion(Session &session, library::TokenLibrary &library,
                                         QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_library(library)
    , m_question(new Statement(u"refusedAlready"_s, this))
    , m_answer(new widgets::Target<QCheckBox>(tr("I clicked Re&generate"), this))
{
    m_answer->setObjectName(u"regenerated"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_question);
    layout->addWidget(m_answer);
    connect(m_answer, &QCheckBox::clicked, this, &RegeneratedQuestion::record);
    suit();
}

bool RegeneratedQuestion::isToBeAsked() const
{
    const auto &rotated = m_session.rotated;
    return rotated && rotated->isRefusedAlready
        && m_session.subject->current.entry == rotated->record.current.entry; // not gone back since
}

void RegeneratedQuestion::suit()
{
    setVisible(isToBeAsked());
    if (!isToBeAsked())
        return;
    const QString label = wording::plain(m_session.rotated->replaced().label);
    m_question->say(
        wording::Mark::Info, tr("Did you click Regenerate?"),
        tr("Then “%1” on the token page is the new token now. Keep it there, and select the box so "
           "that PAT Wizard uses the same name.")
            .arg(label));
}

void RegeneratedQuestion::record(bool isRegenerated)
{
    wizard::Rotated &rotated = *m_session.rotated;
    const library::StoredToken &successor = rotated.record.current;
    const QString label = isRegenerated ? rotated.replaced().label : successor.label;
    bool isInUse = false; // still
    const auto done = m_library.update(rotated.record.place, [&](library::TokenRecord &record) {
        isInUse = record.current.entry == successor.entry;
        if (isInUse)
            record.current.label = label;
    });
    if (done && isInUse)
        rotated.isRegenerated = isRegenerated;
    else
        m_answer->setChecked(!isRegenerated);
    Q_EMIT answered(done);
}

} // namespace wizard
