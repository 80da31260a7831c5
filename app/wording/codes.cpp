// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace wording {

using azuredevops::Cause;
using keychain::KeychainError;
using token::Cleaning;
using token::Problem;

QString code(Cause cause)
{
    switch (cause) {
    case Cause::Works:
        return u"works"_s;
    case Cause::ScopeMissing:
        return u"scope_missing"_s;
    case Cause::NoPermission:
        return u"no_permission"_s;
    case Cause::TokenRefused:
        return u"token_refused"_s;
    case Cause::TokenExpired:
        return u"token_expired"_s;
    case Cause::GlobalTokenBlocked:
        return u"global_token_blocked"_s;
    case Cause::NotAMember:
        return u"not_a_member"_s;
    case Cause::SignInPage:
        return u"sign_in_page"_s;
    case Cause::Anonymous:
        return u"anonymous"_s;
    case Cause::ConditionalAccess:
        return u"conditional_access"_s;
    case Cause::UnknownOrganization:
        return u"unknown_organization"_s;
    case Cause::OrganizationDeactivated:
        return u"organization_deactivated"_s;
    case Cause::RateLimited:
        return u"rate_limited"_s;
    case Cause::ServiceTrouble:
        return u"service_trouble"_s;
    case Cause::TimedOut:
        return u"timed_out"_s;
    case Cause::HostNotFound:
        return u"host_not_found"_s;
    case Cause::CannotConnect:
        return u"cannot_connect"_s;
    case Cause::ConnectionDropped:
        return u"connection_dropped"_s;
    case Cause::ProxyNotFound:
        return u"proxy_not_found"_s;
    case Cause::ProxyCannotConnect:
        return u"proxy_cannot_connect"_s;
    case Cause::ProxyRefused:
        return u"proxy_refused"_s;
    case Cause::ProxyPassword:
        return u"proxy_password"_s;
    case Cause::UnknownIssuer:
        return u"unknown_issuer"_s;
    case Cause::OtherHostsCertificate:
        return u"other_hosts_certificate"_s;
    case Cause::CertificateExpired:
        return u"certificate_expired"_s;
    case Cause::TlsTrouble:
        return u"tls_trouble"_s;
    case Cause::RedirectedElsewhere:
        return u"redirected_elsewhere"_s;
    case Cause::NotTheService:
        return u"not_the_service"_s;
    case Cause::AnswerTooLarge:
        return u"answer_too_large"_s;
    case Cause::NotAsked:
        return u"not_asked"_s;
    }
    Q_UNREACHABLE();
}

QString code(KeychainError::Kind kind)
{
    switch (kind) {
    case KeychainError::Kind::NoSessionBus:
        return u"keychain_no_session_bus"_s;
    case KeychainError::Kind::NoService:
        return u"keychain_no_service"_s;
    case KeychainError::Kind::LibraryMissing:
        return u"keychain_library_missing"_s;
    case KeychainError::Kind::NoCollection:
        return u"keychain_no_collection"_s;
    case KeychainError::Kind::Locked:
        return u"keychain_locked"_s;
    case KeychainError::Kind::NotFound:
        return u"keychain_not_found"_s;
    case KeychainError::Kind::Mismatch:
        return u"keychain_mismatch"_s;
    case KeychainError::Kind::Failed:
        return u"keychain_failed"_s;
    }
    Q_UNREACHABLE();
}

QString code(token::Kind kind)
{
    switch (kind) {
    case token::Kind::Empty:
        return u"empty"_s;
    case token::Kind::AzureDevOps84:
        return u"azure_devops_84"_s;
    case token::Kind::AzureDevOps52:
        return u"azure_devops_52"_s;
    case token::Kind::Jwt:
        return u"jwt"_s;
    case token::Kind::GitHub:
        return u"github"_s;
    case token::Kind::Url:
        return u"url"_s;
    case token::Kind::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString code(Problem problem)
{
    switch (problem) {
    case Problem::WrongChecksum:
        return u"wrong_checksum"_s;
    case Problem::ApplicationSecret:
        return u"application_secret"_s;
    case Problem::WrongDate:
        return u"wrong_date"_s;
    case Problem::CutShort:
        return u"cut_short"_s;
    case Problem::TooLong:
        return u"too_long"_s;
    case Problem::ForeignCharacters:
        return u"foreign_characters"_s;
    }
    Q_UNREACHABLE();
}

QString code(Cleaning cleaning)
{
    switch (cleaning) {
    case Cleaning::LineBreaks:
        return u"line_breaks"_s;
    case Cleaning::Blanks:
        return u"blanks"_s;
    case Cleaning::Invisibles:
        return u"invisibles"_s;
    case Cleaning::Quotes:
        return u"quotes"_s;
    case Cleaning::BasicHeader:
        return u"basic_header"_s;
    case Cleaning::Doubled:
        return u"doubled"_s;
    }
    Q_UNREACHABLE();
}

} // namespace wording
