// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "windows.h"

#include "lifecycle/tokenlibrary.h"

#include <QApplication>
#include <QDateTime>

namespace {

void bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

QDate todayUtc()
{
    return QDateTime::currentDateTimeUtc().date();
}

} // namespace

Windows::Windows(const wizard::Services &services)
    : m_services(services)
{
    // A dialog closes before it says that it is finished, and that may open the overview.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, &Windows::onLastClosed,
            Qt::QueuedConnection);
}

Windows::~Windows()
{
    delete m_setup;
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
        m_setup = new wizard::TokenWizard(lifecycle::Journey::FirstSetup, m_services, organization);
        m_setup->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_setup, &QDialog::finished, this, [this](int result) {
            if (m_overview)
                m_overview->reload();
            if (result == QDialog::Accepted && isAnythingToShow())
                openOverview();
        });
    }
    bringToFront(*m_setup);
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
        m_overview = std::make_unique<overview::OverviewWindow>(m_services, todayUtc);
        connect(m_overview.get(), &overview::OverviewWindow::setUpRequested, this,
                [this] { openSetup(); });
    }
    bringToFront(*m_overview);
}

void Windows::onLastClosed()
{
    const bool isAnyOpen
        = (m_overview && m_overview->isVisible()) || (m_setup && m_setup->isVisible());
    if (!isAnyOpen)
        QCoreApplication::quit();
}
