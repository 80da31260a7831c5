// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/organizationpage.h"

#include "azuredevops/organizationlookup.h"
#include "azuredevops/service.h"
#include "keychain/preflight.h"
#include "widgets/artwork.h"
#include "widgets/disclosure.h"
#include "widgets/hint.h"
#include "widgets/illustration.h"
#include "widgets/label.h"
#include "widgets/look.h"
#include "widgets/pausenote.h"
#include "widgets/statement.h"
#include "widgets/textfield.h"
#include "wizard/session.h"
#include "wording/checkwords.h"
#include "wording/commandwords.h"
#include "wording/keychainwords.h"
#include "wording/organizationwords.h"
#include "wording/punctuation.h"
#include "wording/settingswords.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace wizard {

using azuredevops::Cause;
using azuredevops::Organization;
using azuredevops::Probe;
using azuredevops::State;
using lifecycle::Services;
using widgets::Disclosure;
using widgets::Illustration;
using widgets::Label;
using widgets::PauseNote;
using widgets::Statement;
using wording::Mark;
using Part = Readiness::Part;
using Remedy = Readiness::Remedy;

OrganizationPage::OrganizationPage(Session &session, const lifecycle::Services &services,
                                   QWidget *parent)
    : ScrollingPage(parent)
    , m_session(session)
    , m_services(services)
    , m_field(new widgets::TextField(u"organization"_s, this))
    , m_warning(new QAction(this))
    , m_understood(new Statement(u"understood"_s, this))
    , m_readiness(new Readiness(this))
    , m_pause(new PauseNote(u"pause"_s, services.service.lookUpPauses(), this))
{
    setTitle(tr("Which organization?"));
    setSubTitle(tr("Create a token and store it in your keychain, in about five minutes."));
    widgets::showHint(m_field, u"https://dev.azure.com/…"_s);
    m_field->addAction(m_warning, QLineEdit::TrailingPosition);
    m_understood->setFocusPolicy(Qt::NoFocus);
    m_understood->setAnnounced();
    m_understood->setPlain(Statement::Indent::None);

    auto *label = new Label(tr("&Organization name or address"), this);
    label->setBuddy(m_field);
    auto *picture = new Illustration(this);
    picture->setPicture(u"address"_s,
                        tr("The address bar of a browser. The organization is the "
                           "word after dev.azure.com."));
    content()->addWidget(label);
    content()->addWidget(m_field);
    content()->addWidget(m_understood);
    auto *where = new Disclosure(u"whereToFind"_s, tr("&Where do I find it?"), picture, this);
    content()->addWidget(where);
    content()->addWidget(picture);
    content()->addSpacing(widgets::scaled(widgets::gap, *this));
    content()->addWidget(m_readiness);
    content()->addWidget(m_pause);

    m_typingPause.setInterval(400ms);
    m_patience.setInterval(5s);
    m_nextPressed.setInterval(3s);
    for (QTimer *const timer : {&m_typingPause, &m_patience, &m_nextPressed})
        timer->setSingleShot(true);
    connect(m_field, &QLineEdit::textChanged, this, &OrganizationPage::onEdited);
    connect(where, &Disclosure::clicked, this, [this, picture] { reveal(picture); });
    connect(m_readiness, &Readiness::chosen, this, &OrganizationPage::apply);
    connect(m_pause, &PauseNote::over, this, &OrganizationPage::onPauseOver);
    connect(&m_typingPause, &QTimer::timeout, this, &OrganizationPage::lookUp);
    connect(&m_patience, &QTimer::timeout, this, &OrganizationPage::showKeychain);
    connect(&m_nextPressed, &QTimer::timeout, this, &OrganizationPage::continueAnyway);
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
    return m_session.organization && !isInTrouble();
}

bool OrganizationPage::isInTrouble() const
{
    return m_session.isServiceInTrouble() || isKeychainInTrouble();
}

bool OrganizationPage::isKeychainInTrouble() const
{
    return m_session.keychain && (!*m_session.keychain || m_services.store.isTemporary());
}

bool OrganizationPage::validatePage()
{
    const bool isPaused = m_services.service.lookUpPauses().left(*m_session.organization) > 0s;
    if (m_goesOnAnyway || m_session.service || isPaused)
        return m_goesOnAnyway || isComplete();
    if (m_typingPause.isActive()) {
        m_typingPause.stop();
        lookUp();
    }
    m_nextPressed.start();
    return false;
}

/// Also with trouble, or before it is known whether there is any.
void OrganizationPage::continueAnyway()
{
    m_nextPressed.stop();
    if (wizard()->currentPage() != this)
        return;
    m_goesOnAnyway = true;
    wizard()->next();
    m_goesOnAnyway = false;
}

void OrganizationPage::onEdited()
{
    const auto before = m_session.organization;
    understand();
    if (m_session.organization != before) {
        m_session.service.reset();
        m_session.report.reset();
        m_lookup.reset();
        m_typingPause.stop();
        m_nextPressed.stop();
    }
    if (!m_session.service && !m_lookup) {
        m_readiness->say(Part::Service, Mark::NotAsked,
                         tr("The network is checked once the organization is known."));
        if (m_session.organization)
            m_typingPause.start();
    }
    showTrouble();
}

void OrganizationPage::understand()
{
    const auto parsed = Organization::fromText(m_field->text());
    if (!parsed) {
        m_session.organization.reset();
        if (parsed.error().kind == azuredevops::OrganizationError::Kind::Empty)
            m_understood->say(Mark::Info, tr("The address of any of its pages will do."));
        else
            m_understood->say(Mark::Refused, wording::explain(parsed.error()));
        return;
    }
    const Organization &organization = parsed.value();
    m_session.organization = organization;
    m_understood->say(organization.isUnusuallyLong() ? Mark::Warning : Mark::Works,
                      tr("Organization: %1").arg(organization.name()),
                      organization.isUnusuallyLong()
                          ? tr("This name is longer than new organizations may have.")
                          : QString());
}

void OrganizationPage::lookUp()
{
    if (m_services.service.lookUpPauses().left(*m_session.organization) > 0s)
        return showTrouble();
    m_session.service.reset();
    understand();
    m_readiness->say(
        Part::Service, Mark::Waiting,
        tr("Asking Azure DevOps for the organization %1…").arg(m_session.organization->name()));
    m_lookup.reset(new azuredevops::OrganizationLookup(m_services.service, *m_session.organization,
                                                       m_services.deadline));
    connect(m_lookup.get(), &azuredevops::OrganizationLookup::finished, this,
            &OrganizationPage::onLookedUp);
    m_lookup->start();
    showTrouble();
}

void OrganizationPage::onLookedUp(const azuredevops::Finding &finding)
{
    m_lookup.reset();
    m_session.service = finding;
    if (finding.state == State::Works) {
        m_readiness->say(Part::Service, Mark::Works, tr("The organization answers."),
                         howAsked(finding));
    } else {
        const auto words = wording::explain(Probe::Connection, finding, *m_session.organization);
        m_readiness->say(Part::Service, Mark::Warning, words.happened,
                         wording::paragraph({words.next, howAsked(finding)}));
    }
    showTrouble();
    Q_EMIT triedOut();
    if (m_nextPressed.isActive() && isComplete())
        continueAnyway();
    m_nextPressed.stop();
}

/// Which way the question took, and who vouches for what was met there.
QString OrganizationPage::howAsked(const azuredevops::Finding &finding) const
{
    const QUrl asked
        = m_services.service.request(Probe::Connection, *m_session.organization, nullptr).url();
    const QString proxy = azuredevops::proxyInUse(m_services.service.network(), asked.host());
    const QString way = proxy.isEmpty() ? tr("Asked directly, without a proxy.")
                                        : tr("Asked through the proxy %1.").arg(proxy);
    const bool isIssuerNamed = finding.cause == Cause::UnknownIssuer;
    if (finding.issuer.isEmpty() || isIssuerNamed)
        return way;
    return wording::paragraph({way,
                               tr("The certificate that was shown is issued by %1.")
                                   .arg(wording::plain(finding.issuer))});
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
        m_readiness->say(Part::Keychain, Mark::Waiting,
                         m_patience.isActive()
                             ? tr("Trying out the keychain…")
                             : tr("Waiting for your keychain… Is it asking for a password?"));
    } else if (*m_session.keychain && m_services.store.isTemporary()) {
        m_patience.stop();
        using wording::CommandTrouble;
        const auto words
            = wording::explain(CommandTrouble{CommandTrouble::Kind::KeychainTemporary});
        m_readiness->say(Part::Keychain, Mark::Warning, words.happened, words.advice());
    } else if (*m_session.keychain) {
        m_patience.stop();
        const QString name = m_services.store.name();
        m_readiness->say(Part::Keychain, Mark::Works, tr("The keychain works."),
                         name.isEmpty()
                             ? tr("A throw-away secret was stored, read back and removed.")
                             : tr("A throw-away secret was stored in “%1”, read back and removed.")
                                   .arg(wording::plain(name)));
    } else {
        m_patience.stop();
        const auto words = wording::explain(m_session.keychain->error());
        m_readiness->say(Part::Keychain, Mark::Warning, words.happened, words.next);
    }
    showTrouble();
}

void OrganizationPage::tryAgain()
{
    if (m_session.organization && !m_lookup)
        lookUp();
    if (!m_preflight)
        tryKeychain();
}

void OrganizationPage::apply(Remedy remedy)
{
    switch (remedy) {
    case Remedy::ChooseCertificate: return Q_EMIT settingsRequested(settings::Part::Certificate);
    case Remedy::ProxySettings: return Q_EMIT settingsRequested(settings::Part::Proxy);
    case Remedy::UseNewName: return m_field->setText(QString(m_session.service->organization));
    case Remedy::TryAgain: return tryAgain();
    case Remedy::ContinueAnyway: return continueAnyway();
    }
    Q_UNREACHABLE();
}

void OrganizationPage::showTrouble()
{
    const bool isServiceInTrouble = m_session.isServiceInTrouble();
    m_warning->setVisible(isServiceInTrouble);
    if (isServiceInTrouble) {
        m_warning->setIcon(widgets::icon(u"warning"_s));
        m_warning->setToolTip(tr("Something is wrong with this organization; see below."));
        m_understood->clear();
    }
    if (isInTrouble())
        reveal(m_readiness);
    showRemedies();
    suitGoingOn();
    Q_EMIT troubleChanged();
}

void OrganizationPage::showRemedies()
{
    const auto &service = m_session.service;
    const bool isUnanswered = service && service->state != State::Works;
    const bool mayLookUp = m_session.organization && !m_lookup;
    const bool waits = mayLookUp && (isUnanswered || !service)
        && m_pause->tell(*m_session.organization,
                         service ? tr("Then you can try again.")
                                 : tr("Then it is tried by itself."));
    if (!waits)
        m_pause->clear();
    std::map<Remedy, QString> remedies;
    if (const auto part = isUnanswered ? wording::settingFor(service->cause) : std::nullopt)
        remedies[*part == settings::Part::Certificate ? Remedy::ChooseCertificate
                                                      : Remedy::ProxySettings]
            = wording::buttonTo(*part);
    if (isUnanswered && !service->organization.isEmpty())
        remedies[Remedy::UseNewName] = tr("&Use %1").arg(service->organization);
    if (isUnanswered || isKeychainInTrouble())
        remedies[Remedy::TryAgain] = tr("&Try again");
    if (m_session.organization && isInTrouble())
        remedies[Remedy::ContinueAnyway] = tr("Continue &anyway");
    m_readiness->offer(remedies);
    m_readiness->setTryAgainEnabled(!m_lookup && !m_preflight && (!waits || isKeychainInTrouble()));
}

void OrganizationPage::onPauseOver()
{
    if (m_session.organization && !m_session.service && !m_lookup)
        lookUp();
    else
        showRemedies();
}

} // namespace wizard
