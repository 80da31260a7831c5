// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/organizationpage.h"

#include "azuredevops/organizationlookup.h"
#include "azuredevops/service.h"
#include "keychain/preflight.h"
#include "widgets/label.h"
#include "widgets/pausenote.h"
#include "widgets/statement.h"
#include "wizard/session.h"
#include "wording/checkwords.h"
#include "wording/commandwords.h"
#include "wording/keychainwords.h"
#include "wording/organizationwords.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace wizard {

using azuredevops::Organization;
using azuredevops::Probe;
using azuredevops::State;
using lifecycle::Services;
using widgets::Label;
using widgets::PauseNote;
using widgets::Statement;
using wording::Mark;

OrganizationPage::OrganizationPage(Session &session, const lifecycle::Services &services,
                                   QWidget *parent)
    : ScrollingPage(parent)
    , m_session(session)
    , m_services(services)
    , m_field(new QLineEdit(this))
    , m_understood(new Statement(u"understood"_s, this))
    , m_serviceState(new Statement(u"serviceState"_s, this))
    , m_keychainState(new Statement(u"keychainState"_s, this))
    , m_pause(new PauseNote(u"pause"_s, session.lookUpPauses, this))
    , m_tryAgain(new QPushButton(tr("&Try again"), this))
    , m_useNewName(new QPushButton(this))
{
    setTitle(tr("Which organization?"));
    setSubTitle(tr("A token belongs to one Azure DevOps organization. Meanwhile PAT Wizard tries "
                   "out your network and your keychain."));

    m_field->setObjectName(u"organization"_s);
    m_field->setPlaceholderText(u"https://dev.azure.com/…"_s);
    m_tryAgain->setObjectName(u"tryAgain"_s);
    m_tryAgain->setAutoDefault(false);
    m_useNewName->setObjectName(u"useNewName"_s);
    m_useNewName->setAutoDefault(false);

    auto *label = new Label(tr("&Organization, or any of its addresses:"), this);
    label->setBuddy(m_field);
    content()->addWidget(label);
    content()->addWidget(m_field);
    content()->addWidget(m_understood);
    content()->addSpacing(12);
    content()->addWidget(new Label(tr("Tried out for you:"), this));
    content()->addWidget(m_serviceState);
    content()->addWidget(m_useNewName, 0, Qt::AlignLeading);
    content()->addWidget(m_keychainState);
    content()->addWidget(m_pause);
    content()->addWidget(m_tryAgain, 0, Qt::AlignLeading);

    m_typingPause.setSingleShot(true);
    m_typingPause.setInterval(400ms);
    m_patience.setSingleShot(true);
    m_patience.setInterval(5s);
    connect(m_field, &QLineEdit::textChanged, this, &OrganizationPage::onEdited);
    connect(m_tryAgain, &QPushButton::clicked, this, &OrganizationPage::tryAgain);
    connect(m_useNewName, &QPushButton::clicked, this,
            [this] { m_field->setText(QString(m_session.service->organization)); });
    connect(m_pause, &PauseNote::over, this, &OrganizationPage::onPauseOver);
    connect(&m_typingPause, &QTimer::timeout, this, &OrganizationPage::lookUp);
    connect(&m_patience, &QTimer::timeout, this, &OrganizationPage::showKeychain);
}

OrganizationPage::~OrganizationPage() = default;

void OrganizationPage::initializePage()
{
    if (m_session.organization)
        m_field->setText(m_session.organization->name());
    else
        onEdited();
    if (!m_session.keychain && !m_preflight)
        tryKeychain();
}

bool OrganizationPage::isComplete() const
{
    return m_session.organization.has_value();
}

void OrganizationPage::onEdited()
{
    const auto parsed = Organization::fromText(m_field->text());
    const auto before = m_session.organization;
    if (parsed) {
        const Organization &organization = parsed.value();
        m_session.organization = organization;
        m_understood->say(organization.isUnusuallyLong() ? Mark::Warning : Mark::Works,
                          tr("Organization: %1").arg(organization.name()),
                          organization.isUnusuallyLong()
                              ? tr("This name is longer than new organizations may have.")
                              : QString());
    } else {
        m_session.organization.reset();
        const bool empty
            = parsed.error().kind == azuredevops::OrganizationError::Kind::Empty;
        m_understood->say(empty ? Mark::Info : Mark::Refused, wording::explain(parsed.error()));
    }
    if (m_session.organization != before) {
        m_session.service.reset();
        m_session.report.reset();
        m_lookup.reset();
        m_typingPause.stop();
    }
    if (!m_session.service && !m_lookup) {
        m_serviceState->say(Mark::NotAsked,
                            tr("The network is tried once the organization is known."));
        if (m_session.organization)
            m_typingPause.start();
    }
    showTryAgain();
    Q_EMIT completeChanged();
}

void OrganizationPage::lookUp()
{
    if (m_session.lookUpPauses.left(*m_session.organization) > 0s)
        return showTryAgain();
    m_serviceState->say(Mark::Waiting, tr("Asking Azure DevOps for the organization %1…")
                                           .arg(m_session.organization->name()));
    m_lookup.reset(new azuredevops::OrganizationLookup(m_services.service, *m_session.organization,
                                                       m_services.deadline));
    connect(m_lookup.get(), &azuredevops::OrganizationLookup::finished, this,
            &OrganizationPage::onLookedUp);
    m_lookup->start();
    showTryAgain();
}

void OrganizationPage::onLookedUp(const azuredevops::Finding &finding)
{
    m_lookup.reset();
    m_session.service = finding;
    m_session.lookUpPauses.keep(*m_session.organization, finding.retryAfter);
    if (finding.state == State::Works) {
        m_serviceState->say(Mark::Works, tr("The organization answers."), howAsked(finding));
    } else {
        const auto words = wording::explain(Probe::Connection, finding, *m_session.organization);
        m_serviceState->say(Mark::Warning, words.happened, words.next + u' ' + howAsked(finding));
    }
    showTryAgain();
    Q_EMIT triedOut();
}

/// Which way the question took, and who vouches for what was met there.
QString OrganizationPage::howAsked(const azuredevops::Finding &finding) const
{
    const QUrl asked
        = m_services.service.request(Probe::Connection, *m_session.organization, nullptr).url();
    const QString proxy = azuredevops::proxyInUse(m_services.service.network(), asked.host());
    const QString way = proxy.isEmpty() ? tr("Asked directly, without a proxy.")
                                        : tr("Asked through the proxy %1.").arg(proxy);
    const bool isIssuerNamed = finding.cause == azuredevops::Cause::UnknownIssuer;
    if (finding.issuer.isEmpty() || isIssuerNamed)
        return way;
    return way + u' '
        + tr("The certificate that was shown is issued by %1.").arg(wording::plain(finding.issuer));
}

void OrganizationPage::tryKeychain()
{
    m_session.keychain.reset();
    m_preflight.reset(new keychain::Preflight(m_services.store));
    connect(m_preflight.get(), &keychain::Preflight::finished, this,
            [this](const keychain::PreflightResult &result) {
                m_preflight.reset();
                m_session.keychain = result;
                showKeychain();
                Q_EMIT triedOut();
            });
    m_preflight->start();
    m_patience.start();
    showKeychain();
}

void OrganizationPage::showKeychain()
{
    if (!m_session.keychain) {
        // The person may have a prompt before them; only they know how long that takes.
        m_keychainState->say(Mark::Waiting, m_patience.isActive()
                                 ? tr("Trying out the keychain…")
                                 : tr("Waiting for your keychain… Is it asking for a password?"));
    } else if (*m_session.keychain && m_services.store.isTemporary()) {
        m_patience.stop();
        using wording::CommandTrouble;
        const auto words
            = wording::explain(CommandTrouble{CommandTrouble::Kind::KeychainTemporary});
        m_keychainState->say(Mark::Warning, words.happened, words.meaning + u' ' + words.next);
    } else if (*m_session.keychain) {
        m_patience.stop();
        const QString name = m_services.store.name();
        m_keychainState->say(Mark::Works, tr("The keychain works."),
                             name.isEmpty()
                                 ? tr("A throw-away secret was stored, read back and removed.")
                                 : tr("A throw-away secret was stored in “%1”, read back and removed.")
                                       .arg(wording::plain(name)));
    } else {
        m_patience.stop();
        const auto words = wording::explain(m_session.keychain->error());
        m_keychainState->say(Mark::Warning, words.happened, words.next);
    }
    showTryAgain();
}

void OrganizationPage::tryAgain()
{
    if (m_session.organization && !m_lookup)
        lookUp();
    if (!m_preflight)
        tryKeychain();
}

void OrganizationPage::showTryAgain()
{
    const bool serviceTrouble = m_session.service && m_session.service->state != State::Works;
    const bool keychainTrouble
        = m_session.keychain && (!*m_session.keychain || m_services.store.isTemporary());
    const bool mayLookUp = m_session.organization && !m_lookup;
    const bool waits = mayLookUp && (serviceTrouble || !m_session.service)
        && m_pause->tell(*m_session.organization, m_session.service
                                                      ? tr("Then you can try again.")
                                                      : tr("Then it is tried by itself."));
    if (!waits)
        m_pause->clear();
    const bool isRenamed = serviceTrouble && !m_session.service->organization.isEmpty();
    m_useNewName->setVisible(isRenamed);
    if (isRenamed)
        m_useNewName->setText(tr("&Use %1").arg(m_session.service->organization));
    m_tryAgain->setVisible(serviceTrouble || keychainTrouble);
    m_tryAgain->setEnabled(!m_lookup && !m_preflight && (!waits || keychainTrouble));
}

void OrganizationPage::onPauseOver()
{
    if (m_session.organization && !m_session.service && !m_lookup)
        lookUp();
    else
        m_tryAgain->setEnabled(!m_lookup && !m_preflight);
}

} // namespace wizard
