// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace azuredevops {

QString code(Cause cause)
{
    switch (cause) {
    case Cause::Works: return u"works"_s;
    case Cause::ScopeMissing: return u"scope_missing"_s;
    case Cause::NoPermission: return u"no_permission"_s;
    case Cause::TokenRefused: return u"token_refused"_s;
    case Cause::TokenExpired: return u"token_expired"_s;
    case Cause::GlobalTokenBlocked: return u"global_token_blocked"_s;
    case Cause::NotAMember: return u"not_a_member"_s;
    case Cause::SignInPage: return u"sign_in_page"_s;
    case Cause::Anonymous: return u"anonymous"_s;
    case Cause::RefusedLater: return u"refused_later"_s;
    case Cause::FirstSignIn: return u"first_sign_in"_s;
    case Cause::ConditionalAccess: return u"conditional_access"_s;
    case Cause::UnknownOrganization: return u"unknown_organization"_s;
    case Cause::OrganizationRenamed: return u"organization_renamed"_s;
    case Cause::OrganizationDeactivated: return u"organization_deactivated"_s;
    case Cause::RateLimited: return u"rate_limited"_s;
    case Cause::ServiceTrouble: return u"service_trouble"_s;
    case Cause::OtherError: return u"other_error"_s;
    case Cause::GatewaySignIn: return u"gateway_sign_in"_s;
    case Cause::GatewayTrouble: return u"gateway_trouble"_s;
    case Cause::TimedOut: return u"timed_out"_s;
    case Cause::HostNotFound: return u"host_not_found"_s;
    case Cause::CannotConnect: return u"cannot_connect"_s;
    case Cause::ConnectionDropped: return u"connection_dropped"_s;
    case Cause::ProxyNotFound: return u"proxy_not_found"_s;
    case Cause::ProxyCannotConnect: return u"proxy_cannot_connect"_s;
    case Cause::ProxyRefused: return u"proxy_refused"_s;
    case Cause::ProxyPassword: return u"proxy_password"_s;
    case Cause::ProxyPasswordWrong: return u"proxy_password_wrong"_s;
    case Cause::ProxyNotUnderstood: return u"proxy_not_understood"_s;
    case Cause::ProxyNotSupported: return u"proxy_not_supported"_s;
    case Cause::UnknownIssuer: return u"unknown_issuer"_s;
    case Cause::OtherHostsCertificate: return u"other_hosts_certificate"_s;
    case Cause::CertificateExpired: return u"certificate_expired"_s;
    case Cause::TlsTrouble: return u"tls_trouble"_s;
    case Cause::RedirectedElsewhere: return u"redirected_elsewhere"_s;
    case Cause::NotTheService: return u"not_the_service"_s;
    case Cause::AnswerTooLarge: return u"answer_too_large"_s;
    case Cause::NotAsked: return u"not_asked"_s;
    }
    Q_UNREACHABLE();
}

QString code(State state)
{
    switch (state) {
    case State::Unknown: return u"unknown"_s;
    case State::Works: return u"works"_s;
    case State::Refused: return u"refused"_s;
    case State::NoPermission: return u"no_permission"_s;
    }
    Q_UNREACHABLE();
}

QString code(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Works: return u"works"_s;
    case Verdict::Limited: return u"limited"_s;
    case Verdict::Refused: return u"refused"_s;
    case Verdict::Unchecked: return u"unchecked"_s;
    }
    Q_UNREACHABLE();
}

QString code(Access access)
{
    switch (access) {
    case Access::Unknown: return u"unknown"_s;
    case Access::Custom: return u"custom"_s;
    case Access::Full: return u"full"_s;
    }
    Q_UNREACHABLE();
}

QStringList codes(const Needs &needs)
{
    QStringList words;
    if (needs.code)
        words += u"code"_s;
    if (needs.members)
        words += u"members"_s;
    if (needs.diff)
        words += u"diff"_s;
    return words;
}

} // namespace azuredevops
