// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/authorities.h"
#include "settings/settingsfile.h"

#include <QObject>

#include <optional>

namespace azuredevops {
class Service;
}

namespace settings {

/// The choices as they hold in this process.
class Settings final : public QObject
{
    Q_OBJECT

public:
    /// Reads @a file. If it cannot be read, the usual choices hold, but nothing goes out.
    explicit Settings(const SettingsFile &file = SettingsFile());

    [[nodiscard]] const Choices &choices() const noexcept { return m_choices; }
    /// Why the file cannot be read, until something is saved.
    [[nodiscard]] const std::optional<ReadError> &trouble() const noexcept { return m_trouble; }

    /// Lets @a service go out and trust as is chosen, now and whenever something else is chosen; it
    /// must outlive this. What is @a given on the command line (`--ca-file`) is trusted instead of
    /// what is chosen here.
    void govern(azuredevops::Service &service,
                const std::optional<QList<QSslCertificate>> &given = {});
    /// Why the chosen authority is not trusted; once a service is governed.
    [[nodiscard]] const std::optional<azuredevops::AuthorityFileError> &
    authorityTrouble() const noexcept
    {
        return m_authorityTrouble;
    }

    /// Writes @a choices and makes them hold; nullopt once they do.
    [[nodiscard]] std::optional<SaveError> save(const Choices &choices);

Q_SIGNALS:
    /// Others hold now, and the service knows.
    void changed();

private:
    void apply();
    void applyAuthorities();
    void applyProxy();

    SettingsFile m_file;
    Choices m_choices;
    std::optional<ReadError> m_trouble;
    azuredevops::Service *m_service = nullptr;
    std::optional<QList<QSslCertificate>> m_given;
    std::optional<azuredevops::AuthorityFileError> m_authorityTrouble;
};

} // namespace settings
