// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "windows.h"

#include "library/tokenlibrary.h"

#include <QApplication>
#include <QDateTime>
#include <QStandardPaths>

#include <algorithm>

namespace {

void bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
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

} // namespace

Windows::Windows(const lifecycle::Services &services)
    : m_services(services)
{
    // A dialog closes before it says that it is finished, and that may open the overview.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, &Windows::onLastClosed,
            Qt::QueuedConnection);
}

Windows::~Windows()
{
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

void Windows::openOverview()
{
    if (!m_overview) {
        m_overview = new overview::OverviewWindow(m_services, todayUtc, memoryFile());
        m_overview->setAttribute(Qt::WA_DeleteOnClose); // takes back what it lent the clipboard
        connect(m_overview, &overview::OverviewWindow::setUpRequested, this,
                [this] { openSetup(); });
        connect(m_overview, &overview::OverviewWindow::recovered, this, &Windows::onRecovered);
        connect(m_overview, &QObject::destroyed, this, [this] { m_awaited.reset(); });
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

void Windows::onLastClosed()
{
    const auto windows = QApplication::topLevelWidgets();
    if (std::ranges::none_of(windows, [](const QWidget *window) { return window->isVisible(); }))
        QCoreApplication::quit();
}
