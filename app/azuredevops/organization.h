// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/result.h"

#include <QString>

namespace azuredevops {

/// Why a text does not name an organization. One sentence each in wording/.
struct OrganizationError
{
    enum class Kind {
        Empty,
        TooLong, ///< more than any address of an organization
        NoOrganization, ///< an address of the service, but without an organization in it
        SeveralOrganizations, ///< a command or text with more than one
        ControlCharacter, ///< or an invisible one
        Backslash,
        OtherScheme, ///< neither https nor ssh
        OtherPort,
        PasswordInAddress, ///< `user:password@`
        LookAlikeHost, ///< contains the service's name, but belongs to somebody else
        GitHub,
        AzureDevOpsServer, ///< an installation of one's own: "not supported yet"
        OtherHost,
        Token, ///< a pasted secret; it must not become part of an address
        ForeignCharacter, ///< something other than English letters, digits and hyphens
        HyphenAtTheEdge,
    };

    Kind kind;
    /// The offending host, scheme, port or character, as plain text; a character that cannot be
    /// seen as `U+000A`. Empty where there is none, and never a password or a piece of one.
    QString part;
};

/// An Azure DevOps organization (azure-devops-facts §7). Compares without case.
class Organization
{
public:
    /// Understands a bare name and every address that people paste, also within a command (`git
    /// clone …`) or a line of a configuration. Strictly: QUrl is not asked, because it reads
    /// `dev%2eazure.com` and full-width letters as `dev.azure.com`.
    [[nodiscard]] static async::Result<Organization, OrganizationError>
    fromText(const QString &text);

    /// As it was written.
    [[nodiscard]] const QString &name() const noexcept { return m_name; }

    /// Today's limit is 50 characters; older organizations may deviate, so this only warns.
    [[nodiscard]] bool isUnusuallyLong() const noexcept { return m_name.size() > 50; }

    friend bool operator==(const Organization &a, const Organization &b)
    {
        return a.m_name.compare(b.m_name, Qt::CaseInsensitive) == 0;
    }

private:
    explicit Organization(QString name)
        : m_name(std::move(name))
    {
    }

    QString m_name;
};

} // namespace azuredevops
