// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "windows.h"

#include "library/tokenlibrary.h"
#include "manual/about.h"
#include "manual/diagnosticswindow.h"
#include "widgets/focusring.h"
#include "widgets/secretclipboard.h"
#include "wording/settingswords.h"

#include <QApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

void bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

/// A window that stays in front of all others would hide @a window, which was asked for in it.
void stayInFront(QWidget &window)
{
    const QWidget *const asking = QApplication::activeWindow();
    if (asking && asking != &window && asking->windowFlags().testFlag(Qt::WindowStaysOnTopHint))
        window.setWindowFlag(Qt::WindowStaysOnTopHint);
}

/// Of what the windows look like.
QString memoryFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        + QStringLiteral("/windows.conf");
}

QDate todayUtc()
{
    return QDateTime::currentDateTimeUtc().date();
}

/// What @a widget, or what it is in, wants to be explained with.
QString helpTopicOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QWizard *const wizard = qobject_cast<const QWizard *>(widget);
        const QObject *const about
            = wizard && wizard->currentPage() ? wizard->currentPage() : widget;
        if (const QString topic = about->property("helpTopic").toString(); !topic.isEmpty())
            return topic;
    }
    return {};
}

} // namespace

Windows::Windows(const lifecycle::Services &services, settings::Settings &settings,
                 const Languages &languages)
    : m_services(services)
    , m_settings(settings)
    , m_languages(languages)
{
    connect(&m_settings, &settings::Settings::changed, this, [this] {
        if (m_overview)
            m_overview->reload();
        Q_EMIT settingsChanged();
    });
    // A dialog closes before it says that it is finished, and that may open the overview.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, &Windows::onLastClosed,
            Qt::QueuedConnection);
}

Windows::~Windows()
{
    delete m_preferences;
    delete m_help;
    delete m_overview;
    delete m_setup;
    for (const auto &window : m_about)
        delete window;
}

void Windows::open()
{
    if (isAnythingToShow())
        openOverview();
    else
        openSetup();
}

void Windows::openAndCheck()
{
    open();
    if (m_overview)
        m_overview->checkAll();
}

void Windows::openSetup(const std::optional<azuredevops::Organization> &organization)
{
    if (!m_setup) {
        m_setup = new wizard::TokenWizard(wizard::Journey::FirstSetup, m_services, organization);
        follow(*m_setup);
    }
    bringToFront(*m_setup);
}

void Windows::openAbout(wizard::Journey journey, const library::Place &place)
{
    const auto pending = m_services.library.pending(place);
    if (pending && !pending.value())
        return openWizard(journey, place);
    // The journey begins with what is in use once that is ended.
    m_awaited = {journey, place};
    openOverview();
}

void Windows::onRecovered()
{
    if (const auto awaited = std::exchange(m_awaited, std::nullopt))
        openWizard(awaited->first, awaited->second);
}

void Windows::openWizard(wizard::Journey journey, const library::Place &place)
{
    QPointer<wizard::TokenWizard> &window
        = m_about[QString::number(int(journey)) + u' ' + place.key()];
    if (!window) {
        const auto record = m_services.library.record(place);
        if (!record || !record.value())
            return open(); // which says why
        window = new wizard::TokenWizard(journey, m_services, *record.value());
        follow(*window);
    }
    bringToFront(*window);
}

void Windows::follow(wizard::TokenWizard &wizard)
{
    wizard.setAttribute(Qt::WA_DeleteOnClose);
    wizard.installEventFilter(this);
    connect(&wizard, &wizard::TokenWizard::settingsRequested, this, &Windows::openSettings);
    connect(&wizard, &wizard::TokenWizard::helpRequested, this, &Windows::openHelp);
    connect(this, &Windows::settingsChanged, &wizard, &wizard::TokenWizard::settingsChanged);
    connect(&wizard, &QDialog::finished, this, [this, &wizard](int result) {
        if (m_overview)
            m_overview->reload();
        if (result != QDialog::Accepted || !isAnythingToShow())
            return;
        openOverview();
        if (const auto place = wizard.place())
            m_overview->select(*place);
    });
    connect(&wizard, &wizard::TokenWizard::rotationRequested, this,
            [this, &wizard](const library::Place &place) {
                openAbout(wizard::Journey::Rotation, place);
                wizard.close();
            });
}

bool Windows::isAnythingToShow() const
{
    const auto records = m_services.library.records();
    const auto pending = m_services.library.pending();
    return !records || !pending || !records.value().isEmpty() || !pending.value().isEmpty();
}

void Windows::openDiagnostics()
{
    auto *const window = new manual::DiagnosticsWindow(m_services, m_settings, m_overview);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->open();
}

void Windows::openOverview()
{
    if (!m_overview) {
        m_overview = new overview::OverviewWindow(m_services, todayUtc, memoryFile());
        m_overview->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_overview, &overview::OverviewWindow::setUpRequested, this,
                [this] { openSetup(); });
        connect(m_overview, &overview::OverviewWindow::recovered, this, &Windows::onRecovered);
        connect(m_overview, &QObject::destroyed, this, [this] { m_awaited.reset(); });
        m_overview->installEventFilter(this);
        connect(m_overview, &overview::OverviewWindow::settingsRequested, this,
                &Windows::openSettings);
        connect(m_overview, &overview::OverviewWindow::helpRequested, this, &Windows::openHelp);
        connect(m_overview, &overview::OverviewWindow::diagnosticsRequested, this,
                &Windows::openDiagnostics);
        connect(m_overview, &overview::OverviewWindow::aboutRequested, this,
                [this] { manual::openAbout(m_overview); });
        const auto opens = [this](wizard::Journey journey) {
            return [this, journey](const library::Place &place) { openAbout(journey, place); };
        };
        using overview::OverviewWindow;
        using wizard::Journey;
        connect(m_overview, &OverviewWindow::rotationRequested, this, opens(Journey::Rotation));
        connect(m_overview, &OverviewWindow::retirementRequested, this, opens(Journey::Retirement));
        connect(m_overview, &OverviewWindow::revalidationRequested, this,
                opens(Journey::Revalidation));
    } else {
        m_overview->recover();
    }
    bringToFront(*m_overview);
}

void Windows::openSettings(settings::Part part)
{
    if (!m_preferences) {
        m_preferences = new preferences::SettingsDialog(
            m_settings, m_languages.installed,
            library::organizationsOf(m_services.library.records().value_or({})));
        m_preferences->setAttribute(Qt::WA_DeleteOnClose);
        m_preferences->installEventFilter(this);
    }
    stayInFront(*m_preferences);
    bringToFront(*m_preferences);
    m_preferences->goTo(part);
}

void Windows::openHelp(const QString &topic)
{
    if (!m_help) {
        m_help = new manual::HelpWindow(m_languages.spoken);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->explain(topic);
    stayInFront(*m_help);
    bringToFront(*m_help);
}

void Windows::showSettingsTrouble()
{
    const auto &unread = m_settings.trouble();
    const auto &authority = m_settings.authorityTrouble();
    if (!unread && !authority)
        return;
    const auto words = unread
        ? wording::explain(*unread)
        : wording::chosenAuthority(*authority, m_settings.choices().authorityFile);
    auto *const box = new QMessageBox(QMessageBox::Warning, tr("Settings – PAT Wizard"),
                                      words.happened, QMessageBox::NoButton,
                                      m_overview ? static_cast<QWidget *>(m_overview) : m_setup);
    box->setObjectName(u"settingsTrouble"_s);
    new widgets::FocusRing(box);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(words.advice());
    auto *const open = box->addButton(tr("&Open Settings"), QMessageBox::AcceptRole);
    open->setObjectName(u"openSettings"_s);
    box->addButton(QMessageBox::Close);
    connect(open, &QPushButton::clicked, this, [this] { openSettings(); });
    box->open();
}

bool Windows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const QKeySequence keys(static_cast<const QKeyEvent *>(event)->keyCombination());
    if (keys == QKeySequence(Qt::Key_F1)) {
        openHelp(helpTopicOf(qobject_cast<QWidget *>(watched)));
        return true;
    }
    if (keys == QKeySequence(Qt::CTRL | Qt::Key_Comma)) {
        openSettings();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void Windows::onLastClosed()
{
    using widgets::SecretClipboard;
    const auto windows = QApplication::topLevelWidgets();
    if (std::ranges::any_of(windows, [](const QWidget *window) { return window->isVisible(); }))
        return;
    // What is lent to the clipboard is gone with the program: before it has been pasted, perhaps.
    if (const auto *lent = qGuiApp->findChild<SecretClipboard *>({}, Qt::FindDirectChildrenOnly)) {
        connect(lent, &QObject::destroyed, this, &Windows::onLastClosed,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
        return;
    }
    QCoreApplication::quit();
}
