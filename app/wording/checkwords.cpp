// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/checkwords.h"

#include "wording/globalwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace wording {
namespace {

using azuredevops::Cause;
using azuredevops::Finding;
using azuredevops::Organization;
using azuredevops::Probe;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::CheckWords)
};

QString whatDiffIs()
{
    return Tr::tr("Diff is the pull request view that shows the changed lines.");
}

Explanation works(Probe probe, const QString &organization, bool isStored, QDate today)
{
    switch (probe) {
    case Probe::Connection: return {Tr::tr("Azure DevOps accepts the token."), {}, {}};
    case Probe::Code: return {Tr::tr("The token can read Code: pull requests work."), {}, {}};
    case Probe::Members:
        return {
            Tr::tr(
                "The token can read Member Entitlement Management: reviewers and approvals work."),
            {},
            {}};
    case Probe::FullAccess:
        return {Tr::tr("The token has full access: Diff works."), whatDiffIs(), {}};
    case Probe::Global: {
        Explanation words = acceptedGlobalToken(today, organization);
        if (isStored)
            words.next = Tr::tr("Rotate it: create a token for this organization only.");
        return words;
    }
    }
    Q_UNREACHABLE();
}

Explanation scopeMissing(Probe probe, bool isStored)
{
    switch (probe) {
    case Probe::Connection: break;
    case Probe::Code:
        return {
            Tr::tr("The token cannot read Code."), Tr::tr("Pull requests do not work with it."),
            isStored
                ? Tr::tr("Rotate it: create a new token with Code → Read selected. Status alone is "
                         "not enough.")
                : Tr::tr("Create a token with Code → Read selected. Status alone is not enough.")};
    case Probe::Members:
        return {Tr::tr("The token cannot read Member Entitlement Management."),
                Tr::tr("Reviewers and approvals do not work with it."),
                isStored
                    ? Tr::tr("Rotate it: create a new token with Member Entitlement Management → "
                             "Read selected. To find it, click “Show all scopes”.")
                    : Tr::tr("Create a token with Member Entitlement Management → Read selected. "
                             "To find it, click “Show all scopes”.")};
    case Probe::FullAccess:
        return {
            Tr::tr("The token does not have full access."),
            Tr::tr(
                "Diff, the pull request view that shows the changed lines, does not work with it."),
            isStored ? Tr::tr("If you need Diff, rotate it: create a new token with Full access.")
                     : Tr::tr("If you need Diff, create a token with Full access.")};
    case Probe::Global:
        return {Tr::tr("The token is not known to be valid for all organizations."), {}, {}};
    }
    return {};
}

QString useless()
{
    return Tr::tr("This token cannot be used as it is.");
}

/// Why a stored token is not let in any more.
QString notForIt(const QString &organization)
{
    return Tr::tr("It has expired, was revoked or regenerated, or was never valid for the "
                  "organization %1.")
        .arg(organization);
}

QString rotate()
{
    return Tr::tr("Rotate it: create a new token to replace it.");
}

Explanation tokenRefused(const QString &organization, bool isStored)
{
    const QString happened = Tr::tr("Azure DevOps does not accept the token.");
    if (isStored)
        return {happened, notForIt(organization), rotate()};
    return {happened,
            Tr::tr("It is mistyped, expired, revoked, or for an organization other than %1.")
                .arg(organization),
            Tr::tr("Paste it again, or create a new one.")};
}

Explanation tokenExpired(bool isStored)
{
    const QString happened = Tr::tr("Azure DevOps says that the token has expired.");
    if (isStored)
        return {happened, Tr::tr("An expired token cannot be extended."), rotate()};
    return {happened, useless(),
            Tr::tr("An expired token can be neither extended nor regenerated. Create a new one.")};
}

Explanation globalTokenBlocked(const QString &organization, bool isStored)
{
    return {
        Tr::tr("The organization does not allow tokens for all organizations."), useless(),
        isStored
            ? Tr::tr("Rotate it: create a token for the organization %1 only.").arg(organization)
            : Tr::tr("Create a token for the organization %1 only.").arg(organization)};
}

Explanation notAMember(const QString &organization, bool isStored)
{
    const QString happened
        = Tr::tr("The token’s account is not a member of the organization %1.").arg(organization);
    if (isStored)
        return {happened, Tr::tr("Until it is, this token cannot be used there."),
                Tr::tr("Ask an administrator of the organization to add the account.")};
    return {happened, useless(),
            Tr::tr("Check the organization’s name, or ask an administrator to add you.")};
}

/// @a happened is how the service showed that it does not know the token.
Explanation unknownToken(const QString &happened, const QString &organization, bool isStored)
{
    if (isStored)
        return {happened, notForIt(organization), rotate()};
    return {happened, useless(), Tr::tr("Paste the token again, or create a new one.")};
}

/// The token was accepted a moment ago, so this is no refusal of the token.
Explanation refusedLater()
{
    return {Tr::tr("Azure DevOps accepted the token at first, then refused it for this part of the "
                   "check."),
            Tr::tr("Whether this works could not be determined."), Tr::tr("Check again.")};
}

QString noVerdict()
{
    return Tr::tr("This says nothing about the token.");
}

QString checkAgainIn(std::chrono::seconds wait)
{
    constexpr std::chrono::seconds longInSeconds{120};
    if (wait <= longInSeconds)
        return Tr::tr("Check again in %n second(s).", nullptr, int(wait.count()));
    return Tr::tr("Check again in %n minute(s).", nullptr,
                  int(std::chrono::ceil<std::chrono::minutes>(wait).count()));
}

QString checkProxy()
{
    return Tr::tr(
        "Check the proxy in Settings, then check again. If https_proxy is set, correct it "
        "there and restart PAT Wizard.");
}

/// Of a certificate.
Explanation unknownIssuer(const QString &host, const QString &issuer)
{
    return {
        issuer.isEmpty()
            ? Tr::tr("%1 presented a certificate from an issuer that this system does not trust.")
                  .arg(host)
            : Tr::tr(
                  "%1 presented a certificate from an issuer that this system does not trust: %2.")
                  .arg(host, issuer),
        noVerdict(),
        Tr::tr("If this is your company’s proxy, add the certificate of your company’s authority "
               "in Settings, or start PAT Wizard with --ca-file. If you did so already, that file "
               "does not contain this issuer. Otherwise, try another network.")};
}

Explanation noPermission(Probe probe)
{
    return {probe == Probe::Members
                ? Tr::tr("Your account is not allowed to see the members of the organization.")
                : Tr::tr("Your account lacks a permission in the organization."),
            Tr::tr("The token is fine. Another token would not help."),
            Tr::tr("Ask an administrator of the organization for the permission.")};
}

Explanation wordsFor(Probe probe, const Finding &finding, const Organization &organization,
                     Origin origin, QDate today)
{
    const QString name = organization.name();
    const QString &host = finding.host;
    const bool isStored = origin == Origin::Stored;
    switch (finding.cause) {
    case Cause::Works: return works(probe, name, isStored, today);
    case Cause::ScopeMissing: return scopeMissing(probe, isStored);
    case Cause::NoPermission: return noPermission(probe);
    case Cause::NotAsked:
        if (finding.retryAfter)
            return {Tr::tr("It was not checked, because an earlier answer asked for a pause."),
                    noVerdict(), checkAgainIn(*finding.retryAfter)};
        return {
            Tr::tr("It was not checked, because the time limit for the whole check was reached."),
            noVerdict(), Tr::tr("Check it on its own, or allow more time with --timeout.")};
    case Cause::TokenRefused: return tokenRefused(name, isStored);
    case Cause::TokenExpired: return tokenExpired(isStored);
    case Cause::GlobalTokenBlocked: return globalTokenBlocked(name, isStored);
    case Cause::NotAMember: return notAMember(name, isStored);
    case Cause::SignInPage:
        return unknownToken(
            Tr::tr("Azure DevOps answered with its sign-in page instead of accepting the token."),
            name, isStored);
    case Cause::Anonymous:
        return unknownToken(
            Tr::tr(
                "Azure DevOps answered as if there were no token: it does not recognize this one."),
            name, isStored);
    case Cause::RefusedLater: return refusedLater();
    case Cause::FirstSignIn:
        return {Tr::tr("The token’s account has never signed in to Azure DevOps in a browser."),
                noVerdict(),
                Tr::tr("Sign in once at https://dev.azure.com/%1 in a browser, then check again.")
                    .arg(name)};
    case Cause::ConditionalAccess:
        return {Tr::tr("An organization policy blocks access from this network (%1).")
                    .arg(finding.serviceCode.isEmpty() ? Tr::tr("conditional access")
                                                       : finding.serviceCode),
                noVerdict(), Tr::tr("Try your company’s network, or ask an administrator.")};
    case Cause::UnknownOrganization:
        return {Tr::tr("Azure DevOps does not know an organization named %1.").arg(name),
                noVerdict(), Tr::tr("Check the spelling of the organization’s name.")};
    case Cause::OrganizationRenamed:
        return {
            Tr::tr("The organization %1 is now called %2.").arg(name, plain(finding.organization)),
            noVerdict(), Tr::tr("Use the new name: %1.").arg(plain(finding.organization))};
    case Cause::OrganizationDeactivated:
        return {Tr::tr("The organization %1 is deactivated.").arg(name), noVerdict(),
                Tr::tr("Contact the organization’s owner.")};
    case Cause::RateLimited:
        return {Tr::tr("Azure DevOps asks for a pause (rate limit)."), noVerdict(),
                finding.retryAfter ? checkAgainIn(*finding.retryAfter)
                                   : Tr::tr("Check again in a few minutes.")};
    case Cause::ServiceTrouble:
        return {Tr::tr("Azure DevOps is having problems."), noVerdict(),
                finding.retryAfter ? checkAgainIn(*finding.retryAfter)
                                   : Tr::tr("Check again later. To see the status of the service, "
                                            "open status.dev.azure.com.")};
    case Cause::OtherError:
        return {Tr::tr("Azure DevOps answered with an error that PAT Wizard does not know."),
                noVerdict(),
                finding.serviceCode.isEmpty()
                    ? Tr::tr("Check again later, or ask an administrator of the organization.")
                    : Tr::tr("Look up the code in the Azure DevOps documentation, or ask an "
                             "administrator of the organization.")};
    case Cause::GatewaySignIn:
        return {Tr::tr("Something between you and Azure DevOps asks you to sign in."), noVerdict(),
                Tr::tr("Open https://dev.azure.com in a browser and sign in where asked, or ask "
                       "your administrator to give you access. Then check again.")};
    case Cause::GatewayTrouble:
        return {
            Tr::tr("Something between you and Azure DevOps answered in its place, with an error."),
            noVerdict(),
            finding.retryAfter ? checkAgainIn(*finding.retryAfter)
                               : Tr::tr("Check again later, or try another network.")};
    case Cause::RedirectedElsewhere:
        return {Tr::tr("The answer redirected to another host, %1. PAT Wizard did not follow it.")
                    .arg(plain(host)),
                noVerdict(),
                Tr::tr("Networks that require you to sign in do this. Open any page in your "
                       "browser, then check again.")};
    case Cause::NotTheService:
        return {Tr::tr("The answer from %1 does not look like one from Azure DevOps.").arg(host),
                noVerdict(),
                Tr::tr("Something between you and Azure DevOps is interfering, such as a company "
                       "proxy. Try another network, or ask your administrator.")};
    case Cause::AnswerTooLarge:
        return {
            Tr::tr(
                "The answer was too large to be from Azure DevOps, or its headers cannot be read."),
            noVerdict(),
            Tr::tr("Something between you and Azure DevOps is interfering. Try another network.")};
    case Cause::TimedOut:
        return {Tr::tr("No complete answer from %1 arrived in time.").arg(host), noVerdict(),
                Tr::tr("Check your network connection, then check again.")};
    case Cause::HostNotFound:
        return {Tr::tr("The host name %1 could not be looked up.").arg(host), noVerdict(),
                Tr::tr("Check your network connection, then check again.")};
    case Cause::CannotConnect:
        return {Tr::tr("Could not connect to %1.").arg(host), noVerdict(),
                Tr::tr("Check your network connection, then check again.")};
    case Cause::ConnectionDropped:
        return {Tr::tr("The connection to %1 closed before the answer was complete.").arg(host),
                noVerdict(), Tr::tr("Check again.")};
    case Cause::ProxyNotFound:
        return {Tr::tr("The host name of the proxy could not be looked up."), noVerdict(),
                checkProxy()};
    case Cause::ProxyCannotConnect:
        return {Tr::tr("Could not connect to %1 through the proxy.").arg(host), noVerdict(),
                checkProxy()};
    case Cause::ProxyRefused:
        return {Tr::tr("The proxy refuses to connect to %1.").arg(host), noVerdict(),
                Tr::tr("Ask your administrator to allow %1.").arg(host)};
    case Cause::ProxyPassword:
        return {
            Tr::tr("The proxy asks for a password."), noVerdict(),
            Tr::tr("Choose the system’s proxy in Settings, set https_proxy with the user name and "
                   "password, and restart PAT Wizard. Or ask your administrator.")};
    case Cause::ProxyPasswordWrong:
        return {Tr::tr("The proxy does not accept the user name and password that are set for it."),
                noVerdict(), Tr::tr("Correct them in https_proxy, then restart PAT Wizard.")};
    case Cause::ProxyNotUnderstood:
        return {Tr::tr("PAT Wizard does not understand the proxy setting %1, so nothing was sent.")
                    .arg(host),
                noVerdict(),
                Tr::tr("Choose a proxy in Settings. Or change %1 to something like "
                       "http://proxy.example:8080, then restart PAT Wizard.")
                    .arg(host)};
    case Cause::ProxyNotSupported:
        return {
            Tr::tr("The proxy setting %1 uses an unsupported type of proxy, so nothing was sent.")
                .arg(host),
            noVerdict(),
            Tr::tr("Choose a proxy in Settings. Or change %1 to one that begins with http://, "
                   "socks5://, or socks5h://, then restart PAT Wizard.")
                .arg(host)};
    case Cause::UnknownIssuer: return unknownIssuer(host, plain(finding.issuer));
    case Cause::OtherHostsCertificate:
        return {Tr::tr("%1 presented a certificate that belongs to another host.").arg(host),
                noVerdict(), Tr::tr("Do not trust this network. Use another one.")};
    case Cause::CertificateExpired:
        return {
            Tr::tr("%1 presented a certificate that is not valid today.").arg(host), noVerdict(),
            Tr::tr("Check this computer’s date and time: it shows %1 UTC. If that is right, use "
                   "another network, or ask whoever runs this one to renew the certificate.")
                .arg(QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HH:mm"_s))};
    case Cause::TlsTrouble:
        return {
            Tr::tr("Could not make an encrypted connection to %1.").arg(host), noVerdict(),
            Tr::tr("Something between you and Azure DevOps is interfering. Try another network.")};
    }
    Q_UNREACHABLE();
}

} // namespace

Explanation explain(Probe probe, const Finding &finding, const Organization &organization,
                    Origin origin, QDate today)
{
    Explanation words = wordsFor(probe, finding, organization, origin, today);
    // Whoever looks for help finds it by this, whether we know it or not.
    if (!finding.serviceCode.isEmpty() && !words.happened.contains(finding.serviceCode))
        words.happened
            = Tr::tr("%1 The error code is %2.").arg(words.happened, finding.serviceCode);
    return words;
}

QString accountName(const azuredevops::Account &account)
{
    const QString name = plain(account.name);
    const QString login = plain(account.login);
    if (name.isEmpty())
        return login.isEmpty() ? plain(account.id) : login;
    return login.isEmpty() ? name : Tr::tr("%1 (%2)").arg(name, login);
}

} // namespace wording
