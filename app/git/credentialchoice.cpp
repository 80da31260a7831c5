// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "git/credentialchoice.h"

#include "library/standing.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace git {
namespace {

using azuredevops::Organization;
using azuredevops::State;
using azuredevops::Verdict;
using library::StoredToken;
using library::TokenRecord;
using Kind = CredentialTrouble::Kind;

constexpr QLatin1StringView serviceHost("dev.azure.com");
constexpr QLatin1StringView legacyDomain(".visualstudio.com");

bool isSame(const QString &a, QLatin1StringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Without the port that https has anyway; any other stays, and makes it another host.
QString hostOf(const CredentialRequest &request)
{
    const QLatin1StringView usualPort(":443");
    return request.host.endsWith(usualPort) ? request.host.chopped(usualPort.size()) : request.host;
}

/// The organization whose name @a text is, and nothing besides.
std::optional<Organization> named(const QString &text)
{
    const auto organization = Organization::fromText(text);
    if (!organization || organization.value().name() != text)
        return std::nullopt;
    return organization.value();
}

/// Of `ORGANIZATION.visualstudio.com`; other services have hosts there as well.
std::optional<Organization> organizationOfHost(const QString &host)
{
    if (!host.endsWith(legacyDomain, Qt::CaseInsensitive))
        return std::nullopt;
    const QString name = host.chopped(legacyDomain.size());
    const auto organization = Organization::fromText("https://"_L1 + host + u'/');
    if (!organization || organization.value().name() != name)
        return std::nullopt;
    return organization.value();
}

bool isRefused(const StoredToken &facts)
{
    return facts.lastVerdict && facts.lastVerdict->verdict == Verdict::Refused;
}

/// As the last check found that could tell.
State codeOf(const StoredToken &facts)
{
    return facts.lastVerdict ? facts.lastVerdict->pullRequests : State::Unknown;
}

/// The greatest one is given to git.
auto rankOf(const TokenRecord &record)
{
    const StoredToken &facts = record.current;
    const bool isThere
        = !facts.trouble || facts.trouble->kind != library::SecretTrouble::Kind::Missing;
    const QDateTime known = facts.lastVerdict ? facts.lastVerdict->at : facts.stored;
    return std::tuple(codeOf(facts) == State::Works, isThere, known);
}

} // namespace

bool isOurs(const CredentialRequest &request)
{
    const bool isWeb = isSame(request.protocol, "https"_L1) || isSame(request.protocol, "http"_L1);
    const QString host = hostOf(request);
    return isWeb && (isSame(host, serviceHost) || organizationOfHost(host));
}

OrganizationResult organizationOf(const CredentialRequest &request,
                                  const QList<TokenRecord> &records)
{
    if (!isSame(request.protocol, "https"_L1))
        return CredentialTrouble{Kind::NotEncrypted};
    if (const auto ofHost = organizationOfHost(hostOf(request)))
        return *ofHost;
    if (const QString first = request.path.section(u'/', 0, 0); !first.isEmpty()) {
        const auto ofPath = named(first);
        return ofPath ? OrganizationResult(*ofPath) : CredentialTrouble{Kind::NoOrganization};
    }
    // What cannot be an organization, such as a mail address, tells nothing.
    if (const auto ofUser = named(request.username))
        return *ofUser;
    if (records.isEmpty())
        return CredentialTrouble{Kind::NoneStored};
    const Organization &only = records.constFirst().place.organization;
    const bool isOnly = std::ranges::all_of(
        records, [&only](const TokenRecord &each) { return each.place.organization == only; });
    if (!isOnly)
        return CredentialTrouble{Kind::NoOrganization};
    return only;
}

ChoiceResult choose(const QList<TokenRecord> &records, const Organization &organization)
{
    const TokenRecord *best = nullptr;
    std::optional<CredentialTrouble> trouble;
    for (const TokenRecord &record : records) {
        if (!(record.place.organization == organization))
            continue;
        const bool isDead = isRefused(record.current);
        if (isDead || codeOf(record.current) == State::Refused) {
            // What lacks a scope works otherwise, and is mended sooner.
            if (!trouble || !isDead)
                trouble = {isDead ? Kind::Refused : Kind::WithoutCode, {}, record};
        } else if (!best || rankOf(record) > rankOf(*best)) {
            best = &record;
        }
    }
    if (best)
        return *best;
    return trouble.value_or(CredentialTrouble{Kind::NoneStored, organization.name()});
}

std::optional<CredentialTrouble> doubtAbout(const TokenRecord &record, QDate today)
{
    if (record.current.gitRefusal.isValid())
        return CredentialTrouble{Kind::RefusedByGit, {}, record};
    const auto end = library::endOf(record.current);
    if (end && *end < today)
        return CredentialTrouble{Kind::PastItsEnd, {}, record};
    return std::nullopt;
}

} // namespace git
