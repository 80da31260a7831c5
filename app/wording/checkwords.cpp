// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/checkwords.h"

#include "azuredevops/judge.h"
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
    return Tr::tr("Diff is the view of a pull request that shows the changed lines.");
}

Explanation works(Probe probe, const QString &organization, bool isStored, QDate today)
{
    switch (probe) {
    case Probe::Connection: return {Tr::tr("Azure DevOps accepts the token."), {}, {}};
    case Probe::Code: return {Tr::tr("Code can be read: pull requests can be enabled."), {}, {}};
    case Probe::Members:
        return {Tr::tr("Members can be read: reviewers can be fetched and approvals performed."),
                {},
                {}};
    case Probe::FullAccess:
        return {Tr::tr("The token has full access: Diff can be seen."), whatDiffIs(), {}};
    case Probe::Global: {
        Explanation words = acceptedGlobalToken(today, organization);
        if (isStored)
            words.next = Tr::tr("Rotate it: make a token for this organization only.");
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
        return {Tr::tr("The token may not read Code."),
                Tr::tr("Pull requests cannot be enabled with it."),
                isStored ? Tr::tr("Rotate it: make a new token with Code → Read ticked. The option "
                                  "Status is not enough.")
                         : Tr::tr("Make a token with Code → Read ticked. The option Status is not "
                                  "enough.")};
    case Probe::Members:
        return {Tr::tr("The token may not read Member Entitlement Management."),
                Tr::tr("Reviewers cannot be fetched and approvals cannot be performed with it."),
                isStored ? Tr::tr("Rotate it: make a new token with Member Entitlement Management "
                                  "→ Read ticked; click “Show all scopes” to find it.")
                         : Tr::tr("Make a token with Member Entitlement Management → Read ticked; "
                                  "click “Show all scopes” to find it.")};
    case Probe::FullAccess:
        return {Tr::tr("The token does not have full access."),
                Tr::tr("Diff, the view of a pull request that shows the changed lines, cannot be "
                       "seen with it."),
                isStored ? Tr::tr("If you need Diff, rotate it: make a new token with Full access.")
                         : Tr::tr("If you need Diff, make a token with Full access.")};
    case Probe::Global:
        return {Tr::tr("The token is not known to be for all organizations."), {}, {}};
    }
    return {};
}

QString useless()
{
    return Tr::tr("Nothing can be done with this token as it is.");
}

/// Of a stored token: explain() has what is said of a pasted one.
Explanation refusedNow(Cause cause, const QString &organization)
{
    const QString rotate = Tr::tr("Rotate it: make a new token that takes its place.");
    const QString meaning = Tr::tr("It has expired, was revoked or regenerated, or never was for "
                                   "the organization %1.").arg(organization);
    switch (cause) {
    case Cause::TokenExpired:
        return {Tr::tr("Azure DevOps says that the token has expired."),
                Tr::tr("An expired token cannot be extended."), rotate};
    case Cause::GlobalTokenBlocked:
        return {Tr::tr("The organization does not allow tokens for all organizations."),
                Tr::tr("Nothing can be done with this token as it is."),
                Tr::tr("Rotate it: make a token for the organization %1 only.").arg(organization)};
    case Cause::NotAMember:
        return {Tr::tr("The token's account is not a member of the organization %1.")
                    .arg(organization),
                Tr::tr("Nothing can be done with this token as long as it is not."),
                Tr::tr("Ask an administrator of the organization to add the account.")};
    case Cause::SignInPage:
        return {Tr::tr("Azure DevOps answered with its sign-in page instead of accepting the token."),
                meaning, rotate};
    case Cause::Anonymous:
        return {Tr::tr("Azure DevOps answered as it answers a stranger: it does not know the token."),
                meaning, rotate};
    default:
        return {Tr::tr("Azure DevOps does not accept the token."), meaning, rotate};
    }
}

/// The token was accepted a moment ago, so this is no refusal of the token.
Explanation refusedLater()
{
    return {Tr::tr("Azure DevOps accepted the token before, but not for this question."),
            Tr::tr("Whether it works could not be measured."), Tr::tr("Check again.")};
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

/// Of a certificate.
Explanation unknownIssuer(const QString &host, const QString &issuer)
{
    return {issuer.isEmpty()
                ? Tr::tr("%1 showed a certificate of an issuer that this system does not trust.")
                      .arg(host)
                : Tr::tr("%1 showed a certificate of an issuer that this system does not "
                         "trust: %2.")
                      .arg(host, issuer),
            noVerdict(),
            Tr::tr("If this is your company's proxy, start PAT Wizard with --ca-file and the "
                   "company's certificate. Otherwise use another network.")};
}

Explanation noPermission(Probe probe)
{
    return {probe == Probe::Members
                ? Tr::tr("Your account may not see the members of the organization.")
                : Tr::tr("Your account lacks a permission in the organization."),
            Tr::tr("The token is fine; another token would not help."),
            Tr::tr("Ask an administrator of the organization for the permission.")};
}

Explanation wordsFor(Probe probe, const Finding &finding, const Organization &organization,
                     Origin origin, QDate today)
{
    const QString name = organization.name();
    const QString &host = finding.host;
    const bool isStored = origin == Origin::Stored;
    if (isStored && azuredevops::isRefusal(finding.cause))
        return refusedNow(finding.cause, name);
    switch (finding.cause) {
    case Cause::Works: return works(probe, name, isStored, today);
    case Cause::ScopeMissing: return scopeMissing(probe, isStored);
    case Cause::NoPermission: return noPermission(probe);
    case Cause::NotAsked:
        if (finding.retryAfter)
            return {Tr::tr("It was not checked: an earlier answer asked for a pause."), noVerdict(),
                    checkAgainIn(*finding.retryAfter)};
        return {Tr::tr("It was not checked: the time for the whole check was over."), noVerdict(),
                Tr::tr("Check it alone, or allow more time with --timeout.")};
    case Cause::TokenRefused:
        return {
            Tr::tr("Azure DevOps does not accept the token."),
            Tr::tr("It is mistyped, expired, revoked, or made for another organization than %1.")
                .arg(name),
            Tr::tr("Paste it again, or make a new one.")};
    case Cause::TokenExpired:
        return {
            Tr::tr("Azure DevOps says that the token has expired."), useless(),
            Tr::tr("An expired token can be neither extended nor regenerated: make a new one.")};
    case Cause::GlobalTokenBlocked:
        return {Tr::tr("The organization does not allow tokens for all organizations."), useless(),
                Tr::tr("Make a token for the organization %1 only.").arg(name)};
    case Cause::NotAMember:
        return {Tr::tr("The token's account is not a member of the organization %1.").arg(name),
                useless(),
                Tr::tr("Check the organization's name, or ask an administrator to add you.")};
    case Cause::SignInPage:
        return {
            Tr::tr("Azure DevOps answered with its sign-in page instead of accepting the token."),
            useless(), Tr::tr("Paste the token again, or make a new one.")};
    case Cause::Anonymous:
        return {
            Tr::tr("Azure DevOps answered as it answers a stranger: it does not know the token."),
            useless(), Tr::tr("Paste the token again, or make a new one.")};
    case Cause::RefusedLater: return refusedLater();
    case Cause::FirstSignIn:
        return {Tr::tr("The token's account has never signed in to Azure DevOps with a browser."),
                noVerdict(),
                Tr::tr("Open https://dev.azure.com/%1 in a browser and sign in there once, then "
                       "check again.")
                    .arg(name)};
    case Cause::ConditionalAccess:
        return {Tr::tr("A policy of the organization does not let you in from here (%1).")
                    .arg(finding.serviceCode.isEmpty() ? Tr::tr("conditional access")
                                                       : finding.serviceCode),
                noVerdict(), Tr::tr("Try from the company's network, or ask an administrator.")};
    case Cause::UnknownOrganization:
        return {Tr::tr("Azure DevOps knows no organization named %1.").arg(name), noVerdict(),
                Tr::tr("Check the spelling of the organization's name.")};
    case Cause::OrganizationRenamed:
        return {
            Tr::tr("The organization %1 is called %2 now.").arg(name, plain(finding.organization)),
            noVerdict(), Tr::tr("Use its new name: %1.").arg(plain(finding.organization))};
    case Cause::OrganizationDeactivated:
        return {Tr::tr("The organization %1 is deactivated.").arg(name), noVerdict(),
                Tr::tr("Ask the organization's owner.")};
    case Cause::RateLimited:
        return {Tr::tr("Azure DevOps asks us to slow down."), noVerdict(),
                finding.retryAfter ? checkAgainIn(*finding.retryAfter)
                                   : Tr::tr("Check again in a few minutes.")};
    case Cause::ServiceTrouble:
        return {Tr::tr("Azure DevOps has trouble of its own."), noVerdict(),
                finding.retryAfter
                    ? checkAgainIn(*finding.retryAfter)
                    : Tr::tr("Check again later. status.dev.azure.com tells how the service is "
                             "doing.")};
    case Cause::OtherError:
        return {Tr::tr("Azure DevOps answered with an error that is not known here."), noVerdict(),
                finding.serviceCode.isEmpty()
                    ? Tr::tr("Check again later, or ask an administrator of the organization.")
                    : Tr::tr("Look the code up in the documentation of Azure DevOps, or ask an "
                             "administrator of the organization.")};
    case Cause::GatewaySignIn:
        return {
            Tr::tr("Something between you and Azure DevOps wants you to sign in."), noVerdict(),
            Tr::tr("Open https://dev.azure.com in a browser and sign in where you are asked to, "
                   "or ask your administrator to let you through; then check again.")};
    case Cause::GatewayTrouble:
        return {Tr::tr("Something between you and Azure DevOps has trouble, and answered in its "
                       "place."),
                noVerdict(),
                finding.retryAfter ? checkAgainIn(*finding.retryAfter)
                                   : Tr::tr("Check again later, or try another network.")};
    case Cause::RedirectedElsewhere:
        return {
            Tr::tr("The answer led to another host, %1, and was not followed.").arg(plain(host)),
            noVerdict(),
            Tr::tr("A network that wants you to sign in first does this. Open a page in "
                   "your browser, then check again.")};
    case Cause::NotTheService:
        return {Tr::tr("What answered as %1 did not answer as Azure DevOps does.").arg(host),
                noVerdict(),
                Tr::tr("Something between you and Azure DevOps interferes, such as a company "
                       "proxy. Try another network, or ask your administrator.")};
    case Cause::AnswerTooLarge:
        return {Tr::tr("The answer was larger than any that Azure DevOps sends, or its headers "
                       "cannot be read."),
                noVerdict(),
                Tr::tr("Something between you and Azure DevOps interferes. Try another network.")};
    case Cause::TimedOut:
        return {Tr::tr("No complete answer came from %1 in time.").arg(host), noVerdict(),
                Tr::tr("Check your network connection, then check again.")};
    case Cause::HostNotFound:
        return {Tr::tr("The host name %1 could not be looked up.").arg(host), noVerdict(),
                Tr::tr("Check your network connection, then check again.")};
    case Cause::CannotConnect:
        return {Tr::tr("No connection to %1 could be made.").arg(host), noVerdict(),
                Tr::tr("Check your network connection, then check again.")};
    case Cause::ConnectionDropped:
        return {Tr::tr("The connection to %1 was closed before the answer was complete.").arg(host),
                noVerdict(), Tr::tr("Check again.")};
    case Cause::ProxyNotFound:
        return {Tr::tr("The host name of this system's proxy could not be looked up."), noVerdict(),
                Tr::tr("Check the system's proxy settings (https_proxy), then check again.")};
    case Cause::ProxyCannotConnect:
        return {Tr::tr("No connection to %1 came about through this system's proxy.").arg(host),
                noVerdict(),
                Tr::tr("Check the system's proxy settings (https_proxy), then check again.")};
    case Cause::ProxyRefused:
        return {Tr::tr("The proxy refuses to connect to %1.").arg(host), noVerdict(),
                Tr::tr("Ask your administrator to allow %1.").arg(host)};
    case Cause::ProxyPassword:
        return {Tr::tr("The proxy asks for a password."), noVerdict(),
                Tr::tr("Set the system's proxy with its user name and password, or ask your "
                       "administrator.")};
    case Cause::ProxyPasswordWrong:
        return {Tr::tr("The proxy does not accept the user name and password that are set for it."),
                noVerdict(),
                Tr::tr("Correct them in the system's proxy settings (https_proxy), then check "
                       "again.")};
    case Cause::ProxyNotUnderstood:
        return {
            Tr::tr("The proxy setting %1 is not understood, so nothing was sent.").arg(host),
            noVerdict(),
            Tr::tr("Set it to something such as http://proxy.example:8080, then start PAT Wizard "
                   "again.")};
    case Cause::ProxyNotSupported:
        return {
            Tr::tr("The proxy setting %1 names a kind of proxy that is not supported, so nothing "
                   "was sent.")
                .arg(host),
            noVerdict(),
            Tr::tr("Proxies that begin with http://, socks5:// or socks5h:// can be used: set "
                   "one of them, then start PAT Wizard again.")};
    case Cause::UnknownIssuer: return unknownIssuer(host, plain(finding.issuer));
    case Cause::OtherHostsCertificate:
        return {Tr::tr("%1 showed a certificate that belongs to another host.").arg(host),
                noVerdict(), Tr::tr("Do not trust this network; use another one.")};
    case Cause::CertificateExpired:
        return {Tr::tr("%1 showed a certificate that is not valid today.").arg(host), noVerdict(),
                Tr::tr("Check this computer's date and time: it says %1 UTC.")
                    .arg(QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HH:mm"_s))};
    case Cause::TlsTrouble:
        return {Tr::tr("No encrypted connection to %1 could be made.").arg(host), noVerdict(),
                Tr::tr("Something between you and Azure DevOps interferes. Try another network.")};
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
        words.happened = Tr::tr("%1 The service's code for it is %2.")
                             .arg(words.happened, finding.serviceCode);
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
