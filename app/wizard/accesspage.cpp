// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/accesspage.h"

#include "widgets/label.h"
#include "widgets/statement.h"
#include "wizard/session.h"

#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace wizard {

using azuredevops::Access;
using widgets::Label;
using widgets::Statement;
using wording::Mark;

AccessPage::AccessPage(Session &session, QWidget *parent)
    : ScrollingPage(parent)
    , m_session(session)
    , m_custom(new QRadioButton(tr("C&ustom defined"), this))
    , m_full(new QRadioButton(tr("&Full access"), this))
    , m_limitation(new Statement(u"diffLimitation"_s, this))
{
    setTitle(tr("What should the token be able to do?"));
    setSubTitle(tr("Azure DevOps offers two kinds of access. This choice decides which boxes you "
                   "tick on the next page."));
    m_custom->setObjectName(u"customDefined"_s);
    m_full->setObjectName(u"fullAccess"_s);
    m_limitation->setFramed(true);

    auto *choices = new QButtonGroup(this);
    choices->addButton(m_custom);
    choices->addButton(m_full);

    auto *cards = new QHBoxLayout;
    cards->addWidget(card(m_custom, tr("Least access: only what is ticked. Recommended unless "
                                       "you need Diff."),
                          Access::Custom));
    cards->addWidget(card(m_full, tr("Everything that your account may do. Some organizations "
                                     "forbid it."),
                          Access::Full));
    content()->addLayout(cards);
    content()->addSpacing(8);
    content()->addWidget(m_limitation);

    connect(m_custom, &QRadioButton::clicked, this, [this] { choose(Access::Custom); });
    connect(m_full, &QRadioButton::clicked, this, [this] { choose(Access::Full); });
}

QWidget *AccessPage::card(QRadioButton *choice, const QString &words, Access access)
{
    const bool full = access == Access::Full;
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(frame);
    layout->addWidget(choice);
    layout->addWidget(new Label(words, frame));

    const QString prefix = choice->objectName();
    const auto add
        = [&](const QString &name, Mark mark, const QString &headline, const QString &advice) {
              auto *statement = new Statement(prefix + name, frame);
              statement->say(mark, headline, full ? QString() : advice);
              layout->addWidget(statement);
          };
    add(u"PullRequests"_s, Mark::Works, tr("Pull requests"), tr("with Code → Read"));
    add(u"Reviewers"_s, Mark::Works, tr("Reviewers and approvals"),
        tr("with Member Entitlement Management → Read"));
    add(u"Diff"_s, full ? Mark::Works : Mark::Refused, tr("Diff of a pull request"),
        tr("not available with Custom defined access"));
    layout->addStretch();
    return frame;
}

void AccessPage::initializePage()
{
    (m_session.access == Access::Full ? m_full : m_custom)->setChecked(true);
    showLimitation();
}

void AccessPage::choose(Access access)
{
    if (m_session.access != access)
        m_session.report.reset(); // it was measured for other needs
    m_session.access = access;
    showLimitation();
}

void AccessPage::showLimitation()
{
    if (m_session.access == Access::Full) {
        m_limitation->say(Mark::Info, tr("With Full access the token can do all that you can do."),
                          tr("Keep it like your password, and choose a short lifespan."));
    } else {
        m_limitation->say(
            Mark::Warning, tr("With Custom defined access you will not see the Diff of a pull request."),
            tr("Diff is the view of a pull request that shows the changed lines. It works with "
               "Full access only; no box that can be ticked covers it. If you need Diff, choose "
               "Full access."));
    }
}

} // namespace wizard
