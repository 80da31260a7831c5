// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/organizationwords.h"

#include "wording/explanation.h"

#include <QCoreApplication>

namespace wording {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::OrganizationWords)
};

} // namespace

QString explain(const azuredevops::OrganizationError &error)
{
    using Kind = azuredevops::OrganizationError::Kind;
    const QString part = plain(error.part);
    switch (error.kind) {
    case Kind::Empty: return Tr::tr("Type the organization's name, or paste any of its addresses.");
    case Kind::TooLong: return Tr::tr("This is too long for an organization's address.");
    case Kind::NoOrganization:
        return Tr::tr("This address does not say which organization. It should look like "
                      "https://dev.azure.com/your-organization.");
    case Kind::SeveralOrganizations:
        return Tr::tr("There is more than one organization in this text. Leave the one you mean.");
    case Kind::ControlCharacter:
        return Tr::tr("The text holds an invisible control character. Type the name by hand.");
    case Kind::Backslash: return Tr::tr("An address has no backslashes.");
    case Kind::OtherScheme:
        return Tr::tr("Addresses that begin with “%1” are not understood, only https and ssh.")
            .arg(part);
    case Kind::OtherPort: return Tr::tr("Azure DevOps does not use the port %1.").arg(part);
    case Kind::PasswordInAddress:
        return Tr::tr("There is a password in this address. Remove it, and change it if it was "
                      "in use: it has been on the clipboard.");
    case Kind::LookAlikeHost:
        return Tr::tr("“%1” looks like Azure DevOps, but belongs to somebody else. Do not enter "
                      "a password there.")
            .arg(part);
    case Kind::GitHub:
        return Tr::tr("This is an address of GitHub. PAT Wizard is for Azure DevOps.");
    case Kind::AzureDevOpsServer:
        return Tr::tr("“%1” seems to be an Azure DevOps Server of your own. That is not "
                      "supported yet.")
            .arg(part);
    case Kind::OtherHost: return Tr::tr("“%1” is not an address of Azure DevOps.").arg(part);
    case Kind::Token:
        return Tr::tr("This looks like a token, not like an organization. It belongs on a later "
                      "page.");
    case Kind::ForeignCharacter:
        return Tr::tr("An organization's name has English letters, digits and hyphens only, "
                      "but not “%1”.")
            .arg(part);
    case Kind::HyphenAtTheEdge:
        return Tr::tr("An organization's name begins and ends with a letter or a digit.");
    }
    Q_UNREACHABLE();
}

} // namespace wording
