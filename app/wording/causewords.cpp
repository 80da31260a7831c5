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
        return Tr::tr("It has expired, was revoked or regenerated, or never was for this "
                      "organization.");
    case Cause::RefusedLater: return Tr::tr("It was accepted, and then refused for one question.");
    case Cause::TokenExpired: return Tr::tr("Azure DevOps says that it has expired.");
    case Cause::GlobalTokenBlocked:
        return Tr::tr("The organization does not admit tokens for all organizations.");
    case Cause::NotAMember: return Tr::tr("Its account is not a member of the organization.");
    case Cause::FirstSignIn: return Tr::tr("Its account has to sign in once with a browser.");
    case Cause::ConditionalAccess:
        return Tr::tr("A policy of the organization did not let us in from here.");
    case Cause::UnknownOrganization: return Tr::tr("Azure DevOps did not know the organization.");
    case Cause::OrganizationRenamed: return Tr::tr("The organization has another name now.");
    case Cause::OrganizationDeactivated: return Tr::tr("The organization is deactivated.");
    case Cause::RateLimited: return Tr::tr("Azure DevOps asked us to slow down.");
    case Cause::ServiceTrouble: return Tr::tr("Azure DevOps had trouble of its own.");
    case Cause::OtherError:
        return Tr::tr("Azure DevOps answered with an error that is not known here.");
    case Cause::GatewaySignIn:
        return Tr::tr("Something between you and Azure DevOps wanted you to sign in.");
    case Cause::GatewayTrouble:
        return Tr::tr("Something between you and Azure DevOps had trouble.");
    case Cause::TimedOut: return Tr::tr("Azure DevOps did not answer in time.");
    case Cause::HostNotFound: return Tr::tr("The service's name could not be looked up.");
    case Cause::CannotConnect:
    case Cause::ConnectionDropped: return Tr::tr("The connection failed.");
    case Cause::ProxyNotFound: return Tr::tr("The proxy's name could not be looked up.");
    case Cause::ProxyCannotConnect: return Tr::tr("No connection came about through the proxy.");
    case Cause::ProxyRefused: return Tr::tr("The proxy refused.");
    case Cause::ProxyPassword: return Tr::tr("The proxy asked for a password.");
    case Cause::ProxyPasswordWrong:
        return Tr::tr("The proxy did not accept the user name and password that are set.");
    case Cause::ProxyNotUnderstood: return Tr::tr("The proxy setting was not understood.");
    case Cause::ProxyNotSupported:
        return Tr::tr("The proxy that is set is of a kind that is not supported.");
    case Cause::UnknownIssuer:
    case Cause::OtherHostsCertificate:
    case Cause::CertificateExpired:
        return Tr::tr("The certificate that was shown could not be trusted.");
    case Cause::TlsTrouble: return Tr::tr("No encrypted connection came about.");
    case Cause::RedirectedElsewhere:
    case Cause::NotTheService:
    case Cause::AnswerTooLarge: return Tr::tr("The answer was not one of Azure DevOps.");
    case Cause::NotAsked: return Tr::tr("Azure DevOps was not asked.");
    }
    Q_UNREACHABLE();
}

} // namespace wording
