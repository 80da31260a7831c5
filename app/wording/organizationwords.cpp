// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/organizationwords.h"

#include "wording/explanation.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace wording {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::OrganizationWords)
};

/// What cannot be seen is spelled out: U+0020.
bool isSpace(const QString &part)
{
    bool isNumber = false;
    const uint character = part.mid(2).toUInt(&isNumber, 16);
    return part.startsWith("U+"_L1) && isNumber && QChar::isSpace(character);
}

QString foreignCharacter(const QString &part)
{
    if (isSpace(part))
        return Tr::tr("An organization’s name cannot contain spaces, only English letters, digits, "
                      "and hyphens.");
    return Tr::
        tr("An organization’s name cannot contain “%1”, only English letters, digits, and hyphens.")
            .arg(part);
}

} // namespace

QString explain(const azuredevops::OrganizationError &error)
{
    using Kind = azuredevops::OrganizationError::Kind;
    const QString part = plain(error.part);
    // What may be a secret is not shown; a sentence about it would have a hole.
    if (part.isEmpty()
        && (error.kind == Kind::OtherPort || error.kind == Kind::LookAlikeHost
            || error.kind == Kind::AzureDevOpsServer))
        return explain({Kind::NoOrganization, {}});
    switch (error.kind) {
    case Kind::Empty:
        return Tr::tr("Enter the organization’s name, or paste any of its addresses.");
    case Kind::TooLong: return Tr::tr("This is too long for the address of an organization.");
    case Kind::NoOrganization:
        return Tr::tr("This address does not contain an organization. It should look like "
                      "https://dev.azure.com/your-organization.");
    case Kind::SeveralOrganizations:
        return Tr::tr("This text contains more than one organization. Keep only the one you mean.");
    case Kind::ControlCharacter:
        return Tr::tr("The text contains an invisible control character. Type the name instead of "
                      "pasting it.");
    case Kind::Backslash: return Tr::tr("Addresses do not contain backslashes.");
    case Kind::OtherScheme:
        return Tr::tr("Addresses that begin with “%1” are not supported. Use one that begins with "
                      "https or ssh.")
            .arg(part);
    case Kind::OtherPort: return Tr::tr("Azure DevOps does not use port %1.").arg(part);
    case Kind::PasswordInAddress:
        return Tr::tr("This address contains a password. Remove it, and change it if it was in "
                      "use, because it has been on the clipboard.");
    case Kind::LookAlikeHost:
        return Tr::tr("“%1” looks like Azure DevOps, but belongs to someone else. Do not enter a "
                      "password there.")
            .arg(part);
    case Kind::GitHub: return Tr::tr("This is a GitHub address. PAT Wizard is for Azure DevOps.");
    case Kind::AzureDevOpsServer:
        return Tr::tr("“%1” seems to be your own Azure DevOps Server, which is not supported yet.")
            .arg(part);
    case Kind::OtherHost: return Tr::tr("“%1” is not an Azure DevOps address.").arg(part);
    case Kind::Token:
        return Tr::tr(
            "This looks like a token, not an organization. The token belongs on a later page.");
    case Kind::ForeignCharacter: return foreignCharacter(part);
    case Kind::HyphenAtTheEdge:
        return Tr::tr("An organization’s name begins and ends with a letter or a digit.");
    }
    Q_UNREACHABLE();
}

} // namespace wording
