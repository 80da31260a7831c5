// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/settingswords.h"

#include "wording/authoritywords.h"

#include <QCoreApplication>

namespace wording {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::SettingsWords)
};

QString nothingSent()
{
    return Tr::tr("It may name a proxy or a certificate, so nothing is sent to Azure DevOps until "
                  "it can be read.");
}

/// A secret that was put into @a part.
Explanation holdsSecret(settings::Part part)
{
    if (part == settings::Part::Proxy)
        return {Tr::tr("The proxy holds a user name, a password or a token."),
                Tr::tr("PAT Wizard stores no secrets in its settings, so nothing was saved."),
                Tr::tr("Enter the host name alone. If the proxy needs a password, choose the "
                       "system’s proxy and set https_proxy instead.")};
    return {Tr::tr("The file name holds a token or another secret."),
            Tr::tr("PAT Wizard stores no secrets in its settings, so nothing was saved."),
            Tr::tr("Rename the file, then choose it again.")};
}

Explanation notUnderstood(settings::Part part)
{
    using settings::Part;
    switch (part) {
    case Part::Certificate: return {Tr::tr("The certificate file needs a full path."), {}, {}};
    case Part::Proxy:
        return {Tr::tr("This is not a host name that a proxy can have."),
                {},
                Tr::tr("Enter a name such as proxy.example, and a port from 1 to 65535.")};
    case Part::Language: return {Tr::tr("This is not a language."), {}, {}};
    case Part::Lifespan:
        return {Tr::tr("Tokens last from 1 to %1 days.").arg(settings::longestLifespan), {}, {}};
    case Part::Reminders:
        return {Tr::tr("Reminders come from 1 to %1 days before a token ends.")
                    .arg(settings::longestLifespan),
                {},
                {}};
    }
    Q_UNREACHABLE();
}

} // namespace

Explanation explain(const settings::ReadError &error)
{
    using Kind = settings::ReadError::Kind;
    const QString file = plain(error.file, 1000);
    switch (error.kind) {
    case Kind::Damaged:
        return {Tr::tr("The settings file %1 is damaged.").arg(file), nothingSent(),
                Tr::tr("Open Settings in PAT Wizard and choose again; the damaged file is kept "
                       "beside the new one. Or correct or delete it.")};
    case Kind::Newer:
        return {
            Tr::tr("The settings file %1 was written by a newer version of PAT Wizard.").arg(file),
            nothingSent(), Tr::tr("Install that version, or delete the file.")};
    case Kind::CannotRead:
        return {
            error.detail.isEmpty()
                ? Tr::tr("The settings file %1 cannot be read.").arg(file)
                : Tr::tr("The settings file %1 cannot be read: %2.").arg(file, plain(error.detail)),
            nothingSent(), Tr::tr("Make it readable for yourself, then start PAT Wizard again.")};
    }
    Q_UNREACHABLE();
}

Explanation explain(const settings::SaveError &error)
{
    using Kind = settings::SaveError::Kind;
    const QString file = plain(error.file, 1000);
    switch (error.kind) {
    case Kind::HoldsSecret: return holdsSecret(*error.part);
    case Kind::NotUnderstood: return notUnderstood(*error.part);
    case Kind::Unreadable:
        return {Tr::tr("The settings file %1 cannot be read, so it was not replaced.").arg(file),
                {},
                Tr::tr("Move it away or make it readable, then try again.")};
    case Kind::CannotWrite:
        return {Tr::tr("The settings could not be written to %1.").arg(file),
                {},
                Tr::tr("Check that you may write there and that the disk is not full, then try "
                       "again.")};
    }
    Q_UNREACHABLE();
}

Explanation chosenAuthority(const azuredevops::AuthorityFileError &error, const QString &fileName)
{
    return {Tr::tr("The certificate file chosen in Settings cannot be used."),
            explain(error, fileName),
            Tr::tr("Choose another file in Settings, or remove this one there.")};
}

std::optional<settings::Part> settingFor(azuredevops::Cause cause)
{
    using azuredevops::Cause;
    using settings::Part;
    switch (cause) {
    case Cause::UnknownIssuer: return Part::Certificate;
    case Cause::HostNotFound: // where only the proxy may look names up, or go out
    case Cause::CannotConnect:
    case Cause::ProxyNotFound:
    case Cause::ProxyCannotConnect:
    case Cause::ProxyRefused:
    case Cause::ProxyPassword:
    case Cause::ProxyPasswordWrong:
    case Cause::ProxyNotUnderstood:
    case Cause::ProxyNotSupported:
    case Cause::NotTheService: return Part::Proxy; // it may be one
    case Cause::Works:
    case Cause::ScopeMissing:
    case Cause::NoPermission:
    case Cause::TokenRefused:
    case Cause::TokenExpired:
    case Cause::GlobalTokenBlocked:
    case Cause::NotAMember:
    case Cause::SignInPage:
    case Cause::Anonymous:
    case Cause::RefusedLater:
    case Cause::FirstSignIn:
    case Cause::ConditionalAccess:
    case Cause::UnknownOrganization:
    case Cause::OrganizationRenamed:
    case Cause::OrganizationDeactivated:
    case Cause::RateLimited:
    case Cause::ServiceTrouble:
    case Cause::OtherError:
    case Cause::GatewaySignIn:
    case Cause::GatewayTrouble:
    case Cause::TimedOut:
    case Cause::ConnectionDropped:
    case Cause::OtherHostsCertificate:
    case Cause::CertificateExpired:
    case Cause::TlsTrouble:
    case Cause::RedirectedElsewhere:
    case Cause::AnswerTooLarge:
    case Cause::NotAsked: return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString buttonTo(settings::Part part)
{
    using settings::Part;
    switch (part) {
    case Part::Certificate: return Tr::tr("Choose &certificate…");
    case Part::Proxy: return Tr::tr("Proxy &settings…");
    case Part::Language:
    case Part::Lifespan:
    case Part::Reminders: return Tr::tr("&Settings…");
    }
    Q_UNREACHABLE();
}

} // namespace wording
