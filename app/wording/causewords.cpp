// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/causewords.h"

#include <QCoreApplication>

namespace wording {
namespace {

using azuredevops::Cause;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::CauseWords)
};

} // namespace

QString reason(Cause cause)
{
    switch (cause) {
    case Cause::Works: return Tr::tr("Azure DevOps accepted it.");
    case Cause::ScopeMissing: return Tr::tr("It lacks a scope.");
    case Cause::NoPermission: return Tr::tr("Its account lacks a permission.");
    case Cause::TokenRefused:
    case Cause::SignInPage:
    case Cause::Anonymous:
        return Tr::tr("It has expired, was revoked or regenerated, or was never valid for this "
                      "organization.");
    case Cause::RefusedLater:
        return Tr::tr("It was accepted at first, then refused during the check.");
    case Cause::TokenExpired: return Tr::tr("Azure DevOps says that it has expired.");
    case Cause::GlobalTokenBlocked:
        return Tr::tr("The organization does not allow tokens for all organizations.");
    case Cause::NotAMember: return Tr::tr("Its account is not a member of the organization.");
    case Cause::FirstSignIn: return Tr::tr("Its account needs to sign in once in a browser.");
    case Cause::ConditionalAccess:
        return Tr::tr("An organization policy blocked access from this network.");
    case Cause::UnknownOrganization: return Tr::tr("Azure DevOps did not know the organization.");
    case Cause::OrganizationRenamed: return Tr::tr("The organization has been renamed.");
    case Cause::OrganizationDeactivated: return Tr::tr("The organization is deactivated.");
    case Cause::RateLimited: return Tr::tr("Azure DevOps asked for a pause (rate limit).");
    case Cause::ServiceTrouble: return Tr::tr("Azure DevOps was having problems.");
    case Cause::OtherError:
        return Tr::tr("Azure DevOps answered with an error that PAT Wizard does not know.");
    case Cause::GatewaySignIn:
        return Tr::tr("Something between you and Azure DevOps asked you to sign in.");
    case Cause::GatewayTrouble:
        return Tr::tr("Something between you and Azure DevOps answered with an error.");
    case Cause::TimedOut: return Tr::tr("Azure DevOps did not answer in time.");
    case Cause::HostNotFound:
        return Tr::tr("The host name of Azure DevOps could not be looked up.");
    case Cause::CannotConnect:
    case Cause::ConnectionDropped: return Tr::tr("The connection failed.");
    case Cause::ProxyNotFound: return Tr::tr("The host name of the proxy could not be looked up.");
    case Cause::ProxyCannotConnect:
        return Tr::tr("Azure DevOps could not be reached through the proxy.");
    case Cause::ProxyRefused: return Tr::tr("The proxy refused to connect.");
    case Cause::ProxyPassword: return Tr::tr("The proxy asked for a password.");
    case Cause::ProxyPasswordWrong:
        return Tr::tr("The proxy did not accept the user name and password that are set for it.");
    case Cause::ProxyNotUnderstood:
        return Tr::tr("PAT Wizard did not understand the proxy setting.");
    case Cause::ProxyNotSupported:
        return Tr::tr("The proxy setting uses an unsupported type of proxy.");
    case Cause::UnknownIssuer:
    case Cause::OtherHostsCertificate:
    case Cause::CertificateExpired: return Tr::tr("The certificate could not be trusted.");
    case Cause::TlsTrouble: return Tr::tr("An encrypted connection could not be made.");
    case Cause::RedirectedElsewhere:
    case Cause::NotTheService:
    case Cause::AnswerTooLarge: return Tr::tr("The answer was not from Azure DevOps.");
    case Cause::NotAsked: return Tr::tr("Azure DevOps was not asked.");
    }
    Q_UNREACHABLE();
}

} // namespace wording
