// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/administratortext.h"

#include "wording/checkwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace wording {
namespace {

using azuredevops::Cause;
using azuredevops::CheckReport;
using azuredevops::Finding;
using azuredevops::Organization;
using azuredevops::Probe;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::AdministratorText)
};

QString attempt(Probe probe)
{
    switch (probe) {
    case Probe::Connection: return Tr::tr("sign in with a personal access token");
    case Probe::Code: return Tr::tr("list the Git repositories with a personal access token");
    case Probe::Members:
        return Tr::tr("read the summary of member entitlements with a personal access token");
    case Probe::FullAccess: return Tr::tr("list the features with a personal access token");
    case Probe::Global:
        return Tr::tr("read the account’s own profile with a personal access token");
    }
    Q_UNREACHABLE();
}

QString permission(Probe probe)
{
    switch (probe) {
    case Probe::Code:
        return Tr::tr("The account needs permission to see the Git repositories. The token’s "
                      "scopes are sufficient.");
    case Probe::Members:
        return Tr::tr("The account needs permission to see the organization’s members and their "
                      "entitlements. The token’s scopes are sufficient.");
    case Probe::Connection:
    case Probe::FullAccess:
    case Probe::Global: break;
    }
    return Tr::tr("The account needs the permission named in the response.");
}

/// What an administrator can do about it; empty if nothing.
QString needed(Probe probe, Cause cause)
{
    switch (cause) {
    case Cause::NoPermission: return permission(probe);
    case Cause::ConditionalAccess:
        return Tr::tr(
            "The organization’s conditional access or IP policy needs to allow this account from "
            "this network. If that is not possible, please tell me which network is allowed.");
    case Cause::GlobalTokenBlocked:
        return Tr::tr("The organization’s policy blocks tokens for all organizations. It needs to "
                      "allow a token for this organization only.");
    case Cause::NotAMember: return Tr::tr("The account needs to be added to the organization.");
    case Cause::OrganizationDeactivated: return Tr::tr("The organization needs to be reactivated.");
    case Cause::TokenRefused:
    case Cause::TokenExpired:
    case Cause::SignInPage:
    case Cause::Anonymous:
    case Cause::RefusedLater:
    case Cause::FirstSignIn:
    case Cause::UnknownOrganization:
    case Cause::OrganizationRenamed:
    case Cause::RateLimited:
    case Cause::ServiceTrouble:
    case Cause::OtherError:
    case Cause::GatewaySignIn:
    case Cause::GatewayTrouble:
    case Cause::RedirectedElsewhere:
    case Cause::NotTheService:
    case Cause::AnswerTooLarge:
    case Cause::TimedOut:
    case Cause::HostNotFound:
    case Cause::CannotConnect:
    case Cause::ConnectionDropped:
    case Cause::ProxyNotFound:
    case Cause::ProxyCannotConnect:
    case Cause::ProxyRefused:
    case Cause::ProxyPassword:
    case Cause::ProxyPasswordWrong:
    case Cause::ProxyNotUnderstood:
    case Cause::ProxyNotSupported:
    case Cause::UnknownIssuer:
    case Cause::OtherHostsCertificate:
    case Cause::CertificateExpired:
    case Cause::TlsTrouble:
    case Cause::Works:
    case Cause::ScopeMissing:
    case Cause::NotAsked: break; // the person, or nobody, mends these
    }
    return {};
}

QString paragraph(Probe probe, const Finding &finding)
{
    //: %1 "sign in with a personal access token", %2 a host
    return QStringList{Tr::tr("Attempted: %1 (%2).").arg(attempt(probe), plain(finding.host)),
                       finding.serviceCode.isEmpty()
                           ? Tr::tr("Response: refused, without an error code.")
                           : Tr::tr("Response: %1.").arg(finding.serviceCode),
                       //: %1 is a whole sentence: what an administrator can do.
                       Tr::tr("Needed: %1").arg(needed(probe, finding.cause))}
        .join(u'\n');
}

} // namespace

QString administratorText(const CheckReport &report, const Organization &organization)
{
    QStringList paragraphs;
    for (const Probe probe : azuredevops::allProbes) {
        const Finding finding = report.finding(probe);
        const bool matters = probe == Probe::Connection || report.needs.include(probe);
        if (matters && !needed(probe, finding.cause).isEmpty())
            paragraphs += paragraph(probe, finding);
    }
    if (paragraphs.isEmpty())
        return {};

    QStringList head{Tr::tr("My access to Azure DevOps is not sufficient. Can you help?"),
                     QString(), Tr::tr("Organization: %1").arg(organization.name())};
    if (report.account)
        head += Tr::tr("Account: %1").arg(accountName(*report.account));
    head += Tr::tr("Time: %1 UTC").arg(report.checked.toUTC().toString(u"yyyy-MM-dd HH:mm"_s));
    return head.join(u'\n') + "\n\n"_L1 + paragraphs.join("\n\n"_L1) + u'\n';
}

} // namespace wording
