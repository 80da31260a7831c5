// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/oldandnew.h"

#include "library/comparison.h"
#include "widgets/look.h"
#include "widgets/statement.h"
#include "widgets/target.h"
#include "wizard/capabilitylines.h"
#include "wizard/session.h"
#include "wording/capabilitywords.h"
#include "wording/checkwords.h"
#include "wording/daywords.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace wizard {
namespace {

using azuredevops::Account;
using azuredevops::Probe;
using widgets::Statement;
using widgets::Target;
using wording::Mark;

QString nameOf(const std::optional<Account> &account)
{
    //: Of the account of a token.
    return account ? wording::accountName(*account) : OldAndNew::tr("not known");
}

QString dateOf(std::optional<QDate> date)
{
    //: Of the day on which a token expires.
    return date ? wording::dayWords(*date) : OldAndNew::tr("not known");
}

} // namespace

OldAndNew::OldAndNew(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(this))
    , m_otherAccount(new Statement(u"otherAccount"_s, this))
    , m_acceptOtherAccount(new Target<QCheckBox>(tr("Use the other account’s token"), this))
    , m_less(new Statement(u"less"_s, this))
    , m_acceptLess(new Target<QCheckBox>(tr("Use it although it does less"), this))
{
    setObjectName(u"oldAndNew"_s);
    m_table->setObjectName(u"comparison"_s);
    m_table->setAccessibleName(tr("The old token and the new one"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false); // Tab goes on to the next control
    m_table->setCornerButtonEnabled(false);
    // As high as its rows are, whatever the font.
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(widgets::smallestTarget);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide(); // what a row is about is its first cell, which wraps
    auto *const heads = m_table->horizontalHeader();
    heads->setSectionResizeMode(QHeaderView::Stretch);
    heads->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter); // as what is below them
    heads->setSectionsClickable(false); // there is nothing to sort or to select
    heads->setHighlightSections(false);
    m_acceptOtherAccount->setObjectName(u"acceptOtherAccount"_s);
    m_acceptLess->setObjectName(u"acceptLess"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *each : std::initializer_list<QWidget *>{
             m_table, m_otherAccount, m_acceptOtherAccount, m_less, m_acceptLess})
        layout->addWidget(each);
    forget();
    for (QCheckBox *box : {m_acceptOtherAccount, m_acceptLess})
        connect(box, &QCheckBox::toggled, this, &OldAndNew::agreedChanged);
}

void OldAndNew::show(const Session &session)
{
    for (QCheckBox *box : {m_acceptOtherAccount, m_acceptLess})
        box->setChecked(false);
    fill(session);
    ask(library::objectionsTo(*session.report, session.subject->current), session);
    setVisible(true);
}

void OldAndNew::forget()
{
    m_lost.clear();
    for (QCheckBox *box : {m_acceptOtherAccount, m_acceptLess}) {
        box->setChecked(false);
        box->hide();
    }
    hide();
}

void OldAndNew::fill(const Session &session)
{
    using library::LastCheck;
    const library::StoredToken &old = session.subject->current;
    const LastCheck before = library::lastMeasured(old).value_or(LastCheck());
    const LastCheck now = LastCheck::of(*session.report);
    const QString organization = session.organization->name();
    const struct
    {
        QString what;
        QString before;
        QString now;
    } rows[] = {
        {tr("Organization"), organization, organization},
        {tr("Account"), nameOf(old.account), nameOf(session.report->account)},
        {capabilityTitle(Probe::Code), wording::stateWord(before.pullRequests),
         wording::stateWord(now.pullRequests)},
        {capabilityTitle(Probe::Members), wording::stateWord(before.reviewers),
         wording::stateWord(now.reviewers)},
        {capabilityTitle(Probe::FullAccess), wording::stateWord(before.diff),
         wording::stateWord(now.diff)},
        {tr("Expires"), dateOf(old.expires), dateOf(session.expiry.day())},
    };
    m_table->clear();
    m_table->setColumnCount(3);
    m_table->setRowCount(int(std::size(rows)));
    //: Heads of two columns: of the old and of the new token.
    m_table->setHorizontalHeaderLabels({QString(), tr("Old"), tr("New")});
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(rows[row].what));
        m_table->setItem(row, 1, new QTableWidgetItem(rows[row].before));
        m_table->setItem(row, 2, new QTableWidgetItem(rows[row].now));
        m_table->setRowHidden(row, rows[row].now == rows[row].before);
    }
    m_table->setVisible(m_table->verticalHeader()->hiddenSectionCount() < m_table->rowCount());
}

void OldAndNew::ask(const library::Objections &objections, const Session &session)
{
    if (objections.formerAccount)
        m_otherAccount->say(
            Mark::Warning,
            tr("The old token belongs to %1, the new one to %2.")
                .arg(nameOf(objections.formerAccount), nameOf(session.report->account)),
            tr("In the browser, sign in as the account that is to own the token; or "
               "go on with the other account, if you mean to."));
    else
        m_otherAccount->clear();
    m_acceptOtherAccount->setVisible(objections.formerAccount.has_value());

    m_lost = objections.lost;
    QStringList lost;
    for (const Probe probe : m_lost)
        lost += capabilityTitle(probe);
    // Of what is needed the check itself says so, and is asked about.
    const bool isUnseen = lost.isEmpty() && objections.isLess()
        && session.report->verdict() == azuredevops::Verdict::Works;
    if (lost.isEmpty() && !isUnseen)
        m_less->clear();
    else if (isUnseen)
        m_less->say(Mark::Warning, tr("The new token may do less than the old one."),
                    tr("Not everything that worked with the old one could be checked."));
    else
        m_less->say(Mark::Warning, tr("The new token does less than the old one."),
                    tr("What worked with the old one and does not with the new one: %1.")
                        .arg(QLocale().createSeparatedList(lost)));
    m_acceptLess->setVisible(!lost.isEmpty() || isUnseen);
}

bool OldAndNew::isOfOtherAccount() const
{
    return !m_acceptOtherAccount->isHidden();
}

bool OldAndNew::isAgreed() const
{
    return (m_acceptOtherAccount->isHidden() || m_acceptOtherAccount->isChecked())
        && (m_acceptLess->isHidden() || m_acceptLess->isChecked());
}

} // namespace wizard
