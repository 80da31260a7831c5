// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/organization.h"
#include "lifecycle/services.h"
#include "manual/helpwindow.h"
#include "overview/overviewwindow.h"
#include "preferences/settingsdialog.h"
#include "settings/settings.h"
#include "translation.h"
#include "wizard/tokenwizard.h"

#include <QHash>
#include <QPointer>
#include <QStringList>

#include <optional>
#include <utility>

/// The program's windows: which one opens when, and what follows when one closes. The program ends
/// with the last of them, or once nothing is lent to the clipboard any more.
class Windows final : public QObject
{
    Q_OBJECT

public:
    /// What @a services refer to, and @a settings, must outlive the windows. Offers @a languages.
    Windows(const lifecycle::Services &services, settings::Settings &settings,
            const Languages &languages = {});
    ~Windows() override;

    /// The overview; if nothing is stored, first-time setup.
    void open();
    /// The same, and checks all that is stored.
    void openAndCheck();
    /// First-time setup, of @a organization if one is named. Once it is finished, the overview
    /// shows what came of it.
    void openSetup(const std::optional<azuredevops::Organization> &organization = {});
    /// @a journey about the token at @a place, once the overview has ended what was interrupted;
    /// the overview alone if the token is not stored any more. Of several that wait for that, only
    /// the last one opens: impatient clicks mean one thing.
    void openAbout(wizard::Journey journey, const library::Place &place);
    /// The settings, with the focus on @a part.
    void openSettings(settings::Part part = settings::Part::Certificate);
    /// What there is about @a topic (manual/topics.h).
    void openHelp(const QString &topic);
    /// Says why the settings do not hold, if they do not; leads to them.
    void showSettingsTrouble();

    /// F1 and Ctrl+, in every window.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Others hold now: what failed may work.
    void settingsChanged();

private:
    [[nodiscard]] bool isAnythingToShow() const;
    void openDiagnostics();
    void openOverview();
    void openWizard(wizard::Journey journey, const library::Place &place);
    void follow(wizard::TokenWizard &wizard);
    void onRecovered();
    void onLastClosed();

    const lifecycle::Services m_services;
    settings::Settings &m_settings;
    const Languages m_languages;
    QPointer<overview::OverviewWindow> m_overview;
    QPointer<wizard::TokenWizard> m_setup;
    std::optional<std::pair<wizard::Journey, library::Place>> m_awaited; ///< a recovery
    QHash<QString, QPointer<wizard::TokenWizard>> m_about; ///< by journey and place
    QPointer<preferences::SettingsDialog> m_preferences;
    QPointer<manual::HelpWindow> m_help;
};
