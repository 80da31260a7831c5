// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/accesspage.h"

#include "widgets/disclosure.h"
#include "widgets/label.h"
#include "widgets/look.h"
#include "widgets/statement.h"
#include "widgets/target.h"
#include "wizard/choicecard.h"
#include "wizard/session.h"
#include "wording/punctuation.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace wizard {

using azuredevops::Access;
using widgets::Disclosure;
using widgets::Label;
using widgets::Statement;
using wording::Mark;

AccessPage::AccessPage(Session &session, QWidget *parent)
    : ScrollingPage(parent)
    , m_session(session)
    , m_custom(new ChoiceCard(u"customDefined"_s, tr("C&ustom defined"), tr("Recommended"),
                              tr("No, I only need pull requests."), this))
    , m_full(new ChoiceCard(u"fullAccess"_s, tr("&Full access"), {},
                            tr("Yes. It can do everything that you can."), this))
    , m_reviewers(new widgets::Target<QCheckBox>(tr("&Reviewers and approvals"), this))
{
    setTitle(tr("Do you need the Diff of pull requests?"));
    setSubTitle(tr("It shows the changed lines."));
    auto *choices = new QButtonGroup(this);
    choices->addButton(m_custom->choice());
    choices->addButton(m_full->choice());
    fillCustom();
    fillFull();
    content()->addWidget(m_custom);
    content()->addWidget(m_full);
    connect(m_custom->choice(), &QRadioButton::clicked, this, [this] { choose(Access::Custom); });
    connect(m_full->choice(), &QRadioButton::clicked, this, [this] { choose(Access::Full); });
    connect(m_reviewers, &QCheckBox::clicked, this, [this](bool wanted) {
        m_session.wantsReviewers = wanted;
        m_session.report.reset(); // it was measured for other needs
    });
}

void AccessPage::fillCustom()
{
    auto *limitation = new Statement(u"diffLimitation"_s, this);
    limitation->setFramed(true);
    limitation->setFocusPolicy(Qt::NoFocus);
    limitation->say(Mark::Warning,
                    tr("With Custom defined access you will not see the Diff of a pull request."));
    auto *hint = new Label(tr("Not needed if you only use git."), this);
    hint->setMuted();
    m_reviewers->setObjectName(u"reviewers"_s);
    m_reviewers->setAccessibleDescription(hint->text());
    QRadioButton *const choice = m_custom->choice();
    choice->setAccessibleDescription(
        wording::paragraph({choice->accessibleDescription(), limitation->accessibleName()}));

    auto *options = new QWidget(this);
    auto *narrowed = new QVBoxLayout(options);
    narrowed->setContentsMargins(0, 0, 0, 0);
    narrowed->setSpacing(0);
    narrowed->addWidget(m_reviewers);
    auto *below = new QHBoxLayout; // to where the words begin
    below->addSpacing(style()->pixelMetric(QStyle::PM_IndicatorWidth)
                      + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
    below->addWidget(hint, 1);
    narrowed->addLayout(below);
    // Nobody has to decide that.
    m_narrow = new Disclosure(u"narrow"_s, tr("Only for &git?"), options, this);
    m_custom->details()->addWidget(limitation);
    m_custom->details()->addWidget(m_narrow, 0, Qt::AlignLeading);
    m_custom->details()->addWidget(options);
}

void AccessPage::fillFull()
{
    auto *risk = new Statement(u"fullAccessRisk"_s, this);
    risk->setFocusPolicy(Qt::NoFocus);
    risk->setAnnounced();
    risk->say(Mark::Info, tr("Protect it like a password, and choose a short lifespan."),
              tr("Some organizations do not allow Full access."));
    m_full->details()->addWidget(risk);
}

void AccessPage::initializePage()
{
    m_reviewers->setChecked(m_session.wantsReviewers);
    m_narrow->setUnfolded(!m_session.wantsReviewers);
    const bool isFull = m_session.access == Access::Full;
    (isFull ? m_full : m_custom)->choice()->setChecked(true);
}

void AccessPage::choose(Access access)
{
    if (m_session.access != access)
        m_session.report.reset(); // it was measured for other needs
    m_session.access = access;
}

} // namespace wizard
