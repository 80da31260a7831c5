// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/replacepage.h"

#include "widgets/card.h"
#include "widgets/look.h"
#include "widgets/statement.h"
#include "wizard/session.h"
#include "wording/checkrows.h"
#include "wording/explanation.h"
#include "wording/punctuation.h"
#include "wording/rotationwords.h"

#include <QAbstractButton>
#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace wizard {

using azuredevops::Verdict;
using lifecycle::ReplaceJob;
using lifecycle::ReplaceResult;
using lifecycle::Services;
using widgets::Statement;
using wording::Mark;

ReplacePage::ReplacePage(Session &session, const lifecycle::Services &services, QWidget *parent)
    : ScrollingPage(parent)
    , m_session(session)
    , m_services(services)
    , m_place(new Statement(u"place"_s, this))
    , m_kept(new Statement(u"kept"_s, this))
    , m_unchecked(new Statement(u"unchecked"_s, this))
    , m_progress(new Statement(u"progress"_s, this))
{
    setTitle(tr("Store the token"));
    setSubTitle(tr("It is written into your keychain, read back and compared. Only then does it "
                   "take the place of the old one."));
    setCommitPage(true);
    m_unchecked->setFramed(true);
    m_progress->setAnnounced();
    auto *card = new widgets::Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 12, 12, 12);
    inside->addWidget(m_place);
    inside->addWidget(m_kept);
    content()->setSpacing(widgets::gap);
    content()->addWidget(m_unchecked);
    content()->addWidget(card);
    content()->addWidget(m_progress);

    m_patience.setSingleShot(true);
    m_patience.setInterval(5s);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_progress->say(Mark::Waiting,
                        tr("Waiting for your keychain… Is it asking for a password?"));
    });
}

ReplacePage::~ReplacePage() = default;

void ReplacePage::initializePage()
{
    setStart(wizard()->button(QWizard::CommitButton));
    const library::TokenRecord &old = *m_session.subject;
    m_place->say(Mark::Info,
                 tr("The new token takes the place of “%1” in the organization %2.")
                     .arg(wording::plain(old.place.name), old.place.organization.name()),
                 whereTo(old));
    m_kept->say(Mark::Info, tr("The old token is kept until you have revoked it."),
                tr("You can go back to it until then."));
    m_progress->clear();
    if (m_session.report->verdict() == Verdict::Works)
        m_unchecked->clear();
    else
        m_unchecked->say(Mark::Warning, wording::summary(*m_session.report),
                         tr("You chose to store it anyway."));
}

QString ReplacePage::whereTo(const library::TokenRecord &old) const
{
    const QString keychain = wording::plain(m_services.store.name());
    const QString next
        = tr("Whatever asks PAT Wizard for the token, or reads that entry, gets the new one from "
             "then on. The old one is kept under another name.");
    const QString place = keychain.isEmpty()
        ? tr("It will be stored in your keychain as %1, in place of the old one.")
              .arg(old.place.key())
        : tr("It will be stored in the keychain “%1” as %2, in place of the old one.")
              .arg(keychain, old.place.key());
    return wording::paragraph({place, next});
}

void ReplacePage::cleanupPage()
{
    m_replace.reset();
    m_patience.stop();
}

bool ReplacePage::isComplete() const
{
    return !m_replace;
}

bool ReplacePage::validatePage()
{
    if (m_session.stored)
        return true;
    start();
    return false;
}

void ReplacePage::start()
{
    const library::TokenRecord &old = *m_session.subject;
    m_replace.reset(new ReplaceJob(m_services,
                                   {old.place, old.current.entry,
                                    library::newToken({}, m_session.tokenName, *m_session.token,
                                                      *m_session.report, m_session.expiry.day()),
                                    m_session.needs(), *m_session.token}));
    connect(m_replace.get(), &ReplaceJob::finished, this, &ReplacePage::onFinished);
    m_replace->start();
    m_patience.start();
    m_progress->say(Mark::Waiting, tr("Storing the token…"));
    suitGoingOn();
}

bool ReplacePage::isOvertaken()
{
    const auto record = m_services.library.record(m_session.subject->place).value_or(std::nullopt);
    if (!record || record->isInUse(m_session.subject->current.entry))
        return false;
    m_session.subject = record;
    return true;
}

void ReplacePage::onFinished(const ReplaceResult &result)
{
    m_patience.stop();
    m_replace.reset();
    if (!result && std::holds_alternative<lifecycle::ChangedMeanwhile>(result.error())
        && isOvertaken()) {
        wizard()->back();
        return Q_EMIT overtaken();
    }
    if (!result) {
        const auto words = wording::explain(result.error());
        m_progress->say(Mark::Refused, words.happened, words.advice());
        suitGoingOn();
        return;
    }
    m_session.subject = result.value();
    m_session.rotated = wizard::Rotated{result.value()};
    m_session.stored = result.value().place;
    m_session.token.reset();
    m_progress->say(Mark::Works, tr("Stored, read back and compared."));
    suitGoingOn();
    Q_EMIT stored();
    wizard()->next();
}

} // namespace wizard
