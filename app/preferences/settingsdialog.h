// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/organization.h"
#include "settings/choices.h"

#include <QDialog>
#include <QStringList>

class QComboBox;
class QSpinBox;

namespace settings {
class Settings;
}
namespace widgets {
class ScrollArea;
class Statement;
} // namespace widgets

namespace preferences {

class AuthorityField;
class GitField;
class ByItselfField;
class ProxyField;
class ReminderField;

/// Shows the settings, and saves what is chosen when it is accepted.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @a settings must outlive the dialog. Offers @a languages, those that are installed, and to
    /// let git ask for the tokens of @a organizations.
    SettingsDialog(settings::Settings &settings, const QStringList &languages,
                   const QList<azuredevops::Organization> &organizations = {},
                   QWidget *parent = nullptr);

    /// Puts the focus where @a part is chosen.
    void goTo(settings::Part part);

    /// Saves; stays open, and says why, if that is not possible.
    void accept() override;

private:
    [[nodiscard]] QWidget *column();
    [[nodiscard]] QLayout *rows();
    void fillLanguages(const QStringList &installed);
    [[nodiscard]] settings::Choices choices() const;
    [[nodiscard]] QWidget *controlOf(settings::Part part) const;

    settings::Settings &m_settings;
    widgets::ScrollArea *const m_area;
    AuthorityField *const m_authority;
    ProxyField *const m_proxy;
    QComboBox *const m_language;
    QSpinBox *const m_lifespan;
    ReminderField *const m_reminders;
    GitField *const m_git;
    ByItselfField *const m_byItself;
    widgets::Statement *const m_trouble;
};

} // namespace preferences
