// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "practice/http.h"
#include "practice/tokens.h"

#include <QByteArray>
#include <QJsonObject>

namespace practice {

/// Somebody with an account. Made up; the id is new with every start.
struct Person
{
    QByteArray name;
    QByteArray login;
    QByteArray id;
};

inline constexpr auto organizationName = "fabrikam";
inline constexpr auto anonymousId = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa";

/// What the service answers (azure-devops-facts §3 and §4) for one practice organization.
class Answers
{
public:
    Answers();

    /// @a isSuppressed: the request carried `X-TFS-FedAuthRedirect: Suppress`.
    [[nodiscard]] Answer at(Endpoint endpoint, Outcome outcome, Owner owner,
                            bool isSuppressed) const;
    [[nodiscard]] const Person &person(Owner owner) const;

private:
    [[nodiscard]] Answer success(Endpoint endpoint, const Person &person) const;
    [[nodiscard]] Answer refusal(Outcome outcome, Endpoint endpoint, const Person &person) const;
    [[nodiscard]] QJsonObject connectionData(const QJsonObject &user) const;

    std::array<Person, 2> m_people;
    QByteArray m_instanceId;
    QByteArray m_tenant;
};

[[nodiscard]] Answer json(int status, const QJsonObject &body);
[[nodiscard]] Answer html(int status, const QByteArray &title, const QByteArray &text);

/// An error the way the service words it: JSON, and `X-TFS-ServiceError`.
[[nodiscard]] Answer serviceError(int status, const QByteArray &message, const QByteArray &type);

[[nodiscard]] Answer wrongApiVersion();
[[nodiscard]] Answer unknownOrganization();

/// The way to the sign-in page, at @a host.
[[nodiscard]] Answer redirection(const QByteArray &host);
[[nodiscard]] Answer signInPage(int status);
/// Somebody else's sign-in page, which quotes the address that was asked.
[[nodiscard]] Answer gatewayPage();

/// Puts a UTF-8 byte-order mark in front of the body.
void addByteOrderMark(Answer &answer);

} // namespace practice
