// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "practice/answers.h"
#include "practice/authority.h"
#include "practice/faults.h"
#include "practice/proxy.h"
#include "practice/repositories.h"
#include "practice/tokens.h"

#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QSet>

namespace practice {

/// A request as it arrived, without any secret.
struct Request
{
    QByteArray method;
    QByteArray host;
    QByteArray path; ///< with the query
    Headers headers; ///< the value of Authorization is replaced by @a token
    QByteArray token; ///< the key of the token's kind, or "none", or "unknown"
    std::optional<Endpoint> endpoint{};
    QByteArray objection{}; ///< why no rule covers it; empty if one does
};

enum class Lasting { UntilCleared, Once };

/// A stand-in for Azure DevOps with the organization "fabrikam", reached through an HTTPS
/// proxy on loopback. Works in the event loop of the thread it was made on.
class Organization final : public QObject, private Service
{
    Q_OBJECT

public:
    explicit Organization(QObject *parent = nullptr);

    /// Makes certificates and tokens, and listens; false, with a warning, if it cannot.
    [[nodiscard]] bool start();

    [[nodiscard]] QNetworkProxy proxy() const { return m_address; }
    [[nodiscard]] QSslCertificate authority() const { return m_authority.certificate(); }
    [[nodiscard]] QString authorityFile() const { return m_authority.file(); }
    [[nodiscard]] QByteArray token(TokenKind kind) const { return m_tokens.value(kind); }
    [[nodiscard]] const Person &person(Owner owner) const { return m_answers.person(owner); }

    /// From now on the token is answered like TokenKind::Revoked.
    void revoke(TokenKind kind);

    /// From now on repositories are served to git as well; false, with a warning, if git fails.
    [[nodiscard]] bool serveRepositories() { return m_repositories.create(); }

    /// Faults at one place add up, in the order they were set. Those that strike when a
    /// connection is opened close the idle ones first. @a argument: FaultRow::does.
    void misbehave(Endpoint where, Fault fault, Lasting lasting = Lasting::UntilCleared,
                   std::optional<int> argument = std::nullopt);
    /// Answers @a answer whatever was asked.
    void answerWith(Endpoint where, const Answer &answer, Lasting lasting = Lasting::UntilCleared);
    void hold(Endpoint where) { misbehave(where, Fault::Hold); }
    /// Ends hold() and sends what was held, as it would have been answered on arrival.
    void release(Endpoint where);
    /// Ends every fault and releases everything.
    void clear();

    /// Takes no new connections, while those that exist live on.
    void stopListening();
    /// The same, and hangs up on everybody: the proxy is dead.
    void die();
    /// Undoes both, at the same address; false, with a warning, if that is not possible.
    [[nodiscard]] bool comeBack();
    [[nodiscard]] qsizetype openConnections() const { return m_proxy.connections(); }

    /// Everything that reached the service; a refused CONNECT only if it was unexpected.
    [[nodiscard]] const QList<Request> &requests() const noexcept { return m_requests; }
    /// How often @a endpoint was reached. Qt retries dropped connections silently.
    [[nodiscard]] qsizetype reached(Endpoint endpoint) const;
    /// The requests that no rule covers.
    [[nodiscard]] QList<Request> unexpected() const;
    /// How many TLS connections were accepted.
    [[nodiscard]] int connections() const noexcept { return m_connections; }
    void forgetRequests();

Q_SIGNALS:
    /// Before it is answered, so that a slot can still misbehave().
    void requestArrived(const practice::Request &request);

private:
    struct Misbehaviour
    {
        Endpoint where;
        Lasting lasting;
        const FaultRow *fault; ///< null: the answer below
        int argument;
        Answer answer;
    };

    Tunnel tunnel(const RequestHead &head) override;
    void encrypted() override { ++m_connections; }
    Answer answer(const QByteArray &host, const RequestHead &head) override;

    [[nodiscard]] Answer rightful(const Request &request, const Place &place) const;
    [[nodiscard]] bool isTunnelServed(const QByteArray &host) const;
    [[nodiscard]] Answer toGit(const Request &request, const RepositoryPlace &place) const;
    void alter(Answer &answer, std::optional<Endpoint> endpoint);
    [[nodiscard]] Request recorded(const QByteArray &host, const RequestHead &head) const;
    [[nodiscard]] QByteArray tokenKey(const QByteArray &authorization) const;
    [[nodiscard]] QByteArray redacted(QByteArray text) const;

    Authority m_authority;
    Answers m_answers;
    Repositories m_repositories;
    Proxy m_proxy;
    QNetworkProxy m_address;
    QHash<TokenKind, QByteArray> m_tokens;
    QSet<TokenKind> m_revoked;
    QList<Misbehaviour> m_misbehaviours;
    QList<Request> m_requests;
    int m_connections = 0;
};

} // namespace practice
