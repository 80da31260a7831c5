// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "practice/endpoint.h"

#include <QByteArrayView>

#include <array>
#include <optional>
#include <span>

namespace practice {

/// Every kind of token that a person can turn up with.
enum class TokenKind {
    Full,
    Custom,
    Renewed,
    Colleague,
    CodeRead,
    CodeWrite,
    CodeManage,
    CodeFull,
    CodeStatus,
    Members,
    StatusMembers,
    OldCustom,
    Expired,
    ExpiredSilently,
    Revoked,
    OtherOrganization,
    Global,
    GlobalBlocked,
    NotMember,
    ConditionalAccess,
    NoMembersPermission,
    NoCodePermission,
    Anonymous,
};

/// How the service answers a token at one endpoint (azure-devops-facts §4).
enum class Outcome {
    Works,
    AnonymousWorks, ///< the organization has public projects, the token is not accepted
    ScopeMissing,
    SaidExpired,
    Unknown, ///< no, malformed or unknown credential
    NotMember,
    GlobalBlocked,
    ConditionalAccess,
    NotPermitted, ///< the account lacks a permission
    NotVisible, ///< the same, put as "does not exist or you do not have permission"
};

enum class Form { Now84, Old52 };
enum class Owner { Dana, Sam };

struct TokenRow
{
    TokenKind kind;
    QByteArrayView key; ///< a stable word
    QByteArrayView shows; ///< what one can try out with it
    std::array<Outcome, 5> outcomes; ///< in the order of Endpoint
    Form form = Form::Now84;
    Owner owner = Owner::Dana;

    [[nodiscard]] Outcome at(Endpoint endpoint) const { return outcomes[std::size_t(endpoint)]; }
};

[[nodiscard]] std::span<const TokenRow> tokenKinds();
[[nodiscard]] const TokenRow &row(TokenKind kind);
[[nodiscard]] std::optional<TokenKind> tokenKindFromKey(QByteArrayView key);

} // namespace practice
