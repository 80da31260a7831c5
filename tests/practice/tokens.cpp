// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "practice/tokens.h"

#include <algorithm>

namespace practice {
namespace {

using enum Outcome;

// connectionData, Code, Member Entitlement Management, Full access, profile. A token for one
// organization gets an empty 401 from the profile (azure-devops-facts §3).
constexpr std::array onlyCode{Works, Works, ScopeMissing, ScopeMissing, ScopeMissing};
constexpr std::array codeAndMembers{Works, Works, Works, ScopeMissing, ScopeMissing};
constexpr std::array onlyMembers{Works, ScopeMissing, Works, ScopeMissing, ScopeMissing};
constexpr std::array onlyStatus{Works, ScopeMissing, ScopeMissing, ScopeMissing, ScopeMissing};

constexpr std::array<Outcome, 5> everywhere(Outcome outcome)
{
    return {outcome, outcome, outcome, outcome, outcome};
}

constexpr std::array rows{
    TokenRow{TokenKind::Full,
             "full",
             "Full access: everything works, Diff included",
             {Works, Works, Works, Works, ScopeMissing}},
    TokenRow{TokenKind::Custom, "custom",
             "Code (Read) and Member Entitlement Management (Read), as recommended: "
             "everything but Diff",
             codeAndMembers},
    TokenRow{TokenKind::Renewed, "renewed", "another token like custom, to rotate to",
             codeAndMembers},
    TokenRow{TokenKind::Colleague, "colleague",
             "like custom, but of another account: a rotation must notice", codeAndMembers,
             Form::Now84, Owner::Sam},
    TokenRow{TokenKind::CodeRead, "code-read", "Code (Read) alone", onlyCode},
    TokenRow{TokenKind::CodeWrite, "code-write", "Code (Read & write) alone", onlyCode},
    TokenRow{TokenKind::CodeManage, "code-manage", "Code (Read, write, & manage) alone", onlyCode},
    TokenRow{TokenKind::CodeFull, "code-full", "Code (Full) alone: not Full access", onlyCode},
    TokenRow{TokenKind::CodeStatus, "code-status",
             "Code (Status) alone: does not include Code (Read)", onlyStatus},
    TokenRow{TokenKind::Members, "members", "Member Entitlement Management (Read) alone",
             onlyMembers},
    TokenRow{TokenKind::StatusMembers, "status-members",
             "Code (Status) and Member Entitlement Management (Read)", onlyMembers},
    TokenRow{TokenKind::OldCustom, "old-custom", "like custom, in the old 52 characters",
             codeAndMembers, Form::Old52},
    TokenRow{TokenKind::Expired, "expired", "expired, and the service says so",
             everywhere(SaidExpired)},
    TokenRow{TokenKind::ExpiredSilently, "expired-silently",
             "expired, answered like a missing scope", everywhere(ScopeMissing)},
    TokenRow{TokenKind::Revoked, "revoked", "revoked, answered like an unknown token",
             everywhere(Unknown)},
    TokenRow{TokenKind::OtherOrganization, "other-organization", "made for another organization",
             everywhere(Unknown)},
    TokenRow{TokenKind::Global, "global", "all accessible organizations: works until 2026-12-01",
             everywhere(Works)},
    TokenRow{TokenKind::GlobalBlocked,
             "global-blocked",
             "all accessible organizations, blocked by this one's policy",
             {GlobalBlocked, GlobalBlocked, GlobalBlocked, GlobalBlocked, Works}},
    TokenRow{TokenKind::NotMember,
             "not-member",
             "the account is not a member of the organization",
             {NotMember, NotMember, NotMember, NotMember, ScopeMissing}},
    TokenRow{TokenKind::ConditionalAccess, "conditional-access",
             "refused by a conditional access policy", everywhere(ConditionalAccess)},
    TokenRow{TokenKind::NoMembersPermission,
             "no-members-permission",
             "like custom, but the account may not see the members",
             {Works, Works, NotPermitted, ScopeMissing, ScopeMissing}},
    TokenRow{TokenKind::NoCodePermission,
             "no-code-permission",
             "like custom, but the account may not see the repositories",
             {Works, NotVisible, Works, ScopeMissing, ScopeMissing}},
    TokenRow{TokenKind::Anonymous,
             "anonymous",
             "not accepted, but public projects answer 200 all the same",
             {AnonymousWorks, Unknown, Unknown, Unknown, Unknown}},
};

} // namespace

std::span<const TokenRow> tokenKinds()
{
    return rows;
}

const TokenRow &row(TokenKind kind)
{
    return *std::ranges::find(rows, kind, &TokenRow::kind);
}

std::optional<TokenKind> tokenKindFromKey(QByteArrayView key)
{
    const auto found
        = std::ranges::find_if(rows, [key](const TokenRow &row) { return row.key == key; });
    return found == rows.end() ? std::nullopt : std::optional(found->kind);
}

} // namespace practice
