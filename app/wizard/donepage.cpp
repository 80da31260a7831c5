// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/donepage.h"

#include "lifecycle/session.h"
#include "lifecycle/standing.h"
#include "lifecycle/storedread.h"
#include "wizard/artwork.h"
#include "wizard/label.h"
#include "wizard/statement.h"
#include "wording/checkrows.h"
#include "wording/checkwords.h"
#include "wording/keychainwords.h"

#include <QDateTime>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace wizard {

using azuredevops::Verdict;
using wording::Mark;

DonePage::DonePage(lifecycle::Session &session, const Services &services, QWidget *parent)
    : ScrollingPage(parent)
    , m_session(session)
    , m_services(services)
    , m_verdict(new Statement(u"doneVerdict"_s, this))
    , m_account(new Statement(u"doneAccount"_s, this))
    , m_expiry(new Statement(u"doneExpiry"_s, this))
    , m_place(new Statement(u"donePlace"_s, this))
    , m_copy(new QPushButton(tr("&Copy as password"), this))
    , m_copied(new Statement(u"copied"_s, this))
{
    setTitle(tr("Done"));
    setSubTitle(tr("The token is in your keychain."));
    setFinalPage(true);
    m_copy->setObjectName(u"copyPassword"_s);
    m_copy->setAutoDefault(false);
    m_copy->setIcon(icon(u"copy"_s, palette()));

    for (Statement *line : {m_verdict, m_account, m_expiry, m_place})
        content()->addWidget(line);
    content()->addSpacing(16);
    auto *heading = new Label(tr("Use this token as your password"), this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    content()->addWidget(heading);
    auto *words = new Label(
        tr("Wherever a program asks for your Azure DevOps password, such as the tool you want to "
           "connect or git: give any user name, and the token as the password."),
        this);
    words->setObjectName(u"usage"_s);
    content()->addWidget(words);
    content()->addWidget(m_copy, 0, Qt::AlignLeading);
    content()->addWidget(m_copied);
    connect(m_copy, &QPushButton::clicked, this, &DonePage::copyPassword);
}

DonePage::~DonePage() = default;

void DonePage::initializePage()
{
    showVerdict();
    showExpiry();
    const QString keychain = wording::plain(m_services.store.name());
    const QString key = m_session.stored->key();
    m_place->say(Mark::Works, keychain.isEmpty()
                     ? tr("Stored in your keychain as %1.").arg(key)
                     : tr("Stored in the keychain “%1” as %2.").arg(keychain, key),
                 tr("It was read back and is the same."));
    m_copied->clear();
}

void DonePage::showVerdict()
{
    const azuredevops::CheckReport &report = *m_session.report;
    const bool works = report.verdict() == Verdict::Works;
    const bool ends = report.isGlobal().value_or(false);
    m_verdict->say(works && !ends ? Mark::Works : Mark::Warning, wording::summary(report));
    if (report.account)
        m_account->say(Mark::Info,
                       tr("It acts as %1.").arg(wording::accountName(*report.account)));
    else
        m_account->clear();
}

void DonePage::showExpiry()
{
    const bool global = m_session.report->isGlobal().value_or(false);
    if (global && (!m_session.expires || *m_session.expires > lifecycle::lastDayOfGlobalTokens)) {
        m_expiry->say(Mark::Warning, tr("Azure DevOps ends it on 1 December 2026."),
                      tr("It is a token for all organizations; make one for this organization."));
        return;
    }
    if (!m_session.expires) {
        m_expiry->say(Mark::Warning, tr("When it expires is not known."),
                      tr("The token page tells."));
        return;
    }
    const int days = int(QDateTime::currentDateTimeUtc().date().daysTo(*m_session.expires));
    m_expiry->say(Mark::Info,
                  tr("By the date you gave, it works until %1: %2.")
                      .arg(QLocale().toString(*m_session.expires, QLocale::LongFormat),
                           tr("%n day(s) from now", nullptr, days)),
                  tr("Azure DevOps mails you seven days before. Put it into your calendar as well."));
}

void DonePage::copyPassword()
{
    m_copied->say(Mark::Waiting, tr("Asking your keychain… It may want its password."));
    m_copy->setEnabled(false);
    using lifecycle::StoredRead;
    m_read.reset(new StoredRead(m_services.store, m_services.library, *m_session.stored));
    connect(m_read.get(), &StoredRead::finished, this,
            [this](const lifecycle::StoredReadResult &result) {
                m_read.reset();
                m_copy->setEnabled(true);
                if (result) {
                    m_clipboard.lend(result.value().token);
                    m_copied->say(Mark::Works, tr("Copied."),
                                  tr("Paste it now: it is taken off the clipboard after 30 seconds, "
                                     "and when you finish."));
                } else {
                    const auto words = wording::explain(result.error());
                    m_copied->say(Mark::Refused, words.happened, words.advice());
                }
            });
    m_read->start();
}

} // namespace wizard
