// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "practice/organization.h"

#include "practice/mint.h"

#include <QDate>
#include <QDebug>
#include <QHostAddress>

#include <algorithm>

namespace practice {
namespace {

QByteArray credentialOf(const QByteArray &token)
{
    return (':' + token).toBase64();
}

/// Why no rule covers a request; @a recorded differs from @a head where a secret stood.
QByteArray objectionTo(const RequestHead &head, const Request &recorded, const Place &place)
{
    if (head.method != "GET")
        return "a method other than GET";
    if (!place.row)
        return "nothing is served there";
    if (place.query != "api-version=" + place.row->apiVersion)
        return "a query other than the API version";
    if (headerValue(head.headers, "Host") != recorded.host)
        return "the Host header names another host";
    if (!headerValue(head.headers, "Cookie").isNull())
        return "a cookie";
    if (!headerValue(head.headers, "Proxy-Authorization").isNull())
        return "the proxy's password inside the tunnel";
    if (recorded.path != head.target)
        return "a token in the address";
    for (qsizetype i = 0; i < head.headers.size(); ++i) {
        const auto &[name, value] = head.headers[i];
        if (name.compare("Authorization", Qt::CaseInsensitive) != 0
            && value != recorded.headers[i].second)
            return "a token outside the Authorization header";
    }
    return {};
}

} // namespace

Organization::Organization(QObject *parent)
    : QObject(parent)
    , m_proxy(*this)
{
}

bool Organization::start()
{
    const QDate today = QDate::currentDate();
    for (const TokenRow &row : tokenKinds())
        m_tokens.insert(row.kind, row.form == Form::Old52 ? mintOldToken() : mintToken(today));

    if (!m_authority.create())
        return false;
    return comeBack();
}

void Organization::stopListening()
{
    m_proxy.close();
}

void Organization::die()
{
    m_proxy.close();
    m_proxy.hangUp();
}

bool Organization::comeBack()
{
    if (!m_proxy.isListening() && !m_proxy.listen(QHostAddress::LocalHost, m_address.port())) {
        qWarning() << m_proxy.errorString();
        return false;
    }
    m_address
        = {QNetworkProxy::HttpProxy, m_proxy.serverAddress().toString(), m_proxy.serverPort()};
    return true;
}

void Organization::revoke(TokenKind kind)
{
    m_revoked.insert(kind);
}

void Organization::misbehave(Endpoint where, Fault fault, Lasting lasting,
                             std::optional<int> argument)
{
    const FaultRow &rule = row(fault);
    m_misbehaviours.append({where, lasting, &rule, argument.value_or(rule.argument), {}});
    if (rule.alterWayIn)
        m_proxy.closeIdle();
}

void Organization::answerWith(Endpoint where, const Answer &answer, Lasting lasting)
{
    m_misbehaviours.append({where, lasting, nullptr, 0, answer});
}

void Organization::release(Endpoint where)
{
    m_misbehaviours.removeIf([where](const Misbehaviour &m) {
        return m.fault && m.fault->fault == Fault::Hold
            && (where == Endpoint::All || m.where == where);
    });
    m_proxy.release(where);
}

void Organization::clear()
{
    m_misbehaviours.clear();
    m_proxy.release(Endpoint::All);
}

qsizetype Organization::reached(Endpoint endpoint) const
{
    return std::ranges::count(m_requests, std::optional(endpoint), &Request::endpoint);
}

QList<Request> Organization::unexpected() const
{
    QList<Request> found;
    std::ranges::copy_if(m_requests, std::back_inserter(found),
                         [](const Request &request) { return !request.objection.isEmpty(); });
    return found;
}

void Organization::forgetRequests()
{
    m_requests.clear();
    m_connections = 0;
}

Tunnel Organization::tunnel(const RequestHead &head)
{
    const qsizetype colon = head.target.lastIndexOf(':');
    const QByteArray host = head.target.left(colon);
    if (head.method != "CONNECT" || !isTunnelServed(host) || head.target.mid(colon) != ":443") {
        Request request = recorded(host, head);
        request.objection = "the proxy was asked for something else than a served host";
        m_requests.append(request);
        Q_EMIT requestArrived(request);
        return {.status = 403};
    }

    WayIn way;
    m_misbehaviours.removeIf([&](const Misbehaviour &m) {
        if (!m.fault || !m.fault->alterWayIn
            || (m.where != Endpoint::All && row(m.where).host != host))
            return false;
        m.fault->alterWayIn(way);
        return m.lasting == Lasting::Once;
    });
    way.tunnel.tls = m_authority.serverSide(way.leaf);
    return way.tunnel;
}

Answer Organization::answer(const QByteArray &host, const RequestHead &head)
{
    const Place place = placeOf(host, head.target);
    const auto repository
        = m_repositories.areThere() ? repositoryPlace(host, head.target) : std::nullopt;
    Request request = recorded(host, head);
    if (place.row)
        request.endpoint = place.row->endpoint;
    if (!repository)
        request.objection = objectionTo(head, request, place);
    m_requests.append(request);
    Q_EMIT requestArrived(request);

    Answer answer = repository ? toGit(request, *repository) : rightful(request, place);
    // Sent so that a client which keeps cookies is found out by sending it back.
    answer.headers.emplace_back("Set-Cookie", "VstsSession=practice; path=/; secure; HttpOnly");
    alter(answer, request.endpoint);
    return answer;
}

Answer Organization::rightful(const Request &request, const Place &place) const
{
    if (request.method != "GET") {
        Answer refusal{.status = 405};
        refusal.then = Answer::Then::Close; // its body is still on the way
        return refusal;
    }
    if (!place.row)
        return request.path.contains("/_signin") ? signInPage(203)
                                                 : html(404, "Not Found", "Page not found.");
    if (place.row->inOrganization
        && place.organization.compare(organizationName, Qt::CaseInsensitive) != 0)
        return unknownOrganization();
    if (!place.query.contains("api-version=" + place.row->apiVersion))
        return wrongApiVersion();

    const bool isSuppressed = headerValue(request.headers, "X-TFS-FedAuthRedirect")
                                  .compare("Suppress", Qt::CaseInsensitive)
        == 0;
    const Endpoint endpoint = place.row->endpoint;
    const auto kind = tokenKindFromKey(request.token);
    if (!kind)
        return m_answers.at(endpoint, Outcome::Unknown, Owner::Dana, isSuppressed);
    const TokenRow &rule = row(m_revoked.contains(*kind) ? TokenKind::Revoked : *kind);
    return m_answers.at(endpoint, rule.at(endpoint), rule.owner, isSuppressed);
}

bool Organization::isTunnelServed(const QByteArray &host) const
{
    return isServed(host)
        || (m_repositories.areThere()
            && (host == QByteArray(organizationName) + ".visualstudio.com"
                || host == QByteArray(otherOrganizationName) + ".visualstudio.com"));
}

Answer Organization::toGit(const Request &request, const RepositoryPlace &place) const
{
    const auto kind = tokenKindFromKey(request.token);
    if (!kind)
        return unauthorizedGit();
    const bool isOther = *kind == TokenKind::OtherOrganization;
    const TokenRow &rule = row(m_revoked.contains(*kind) ? TokenKind::Revoked : *kind);
    const bool isIn = place.organization == otherOrganizationName
        ? isOther && !m_revoked.contains(*kind)
        : rule.at(Endpoint::Code) == Outcome::Works;
    if (!isIn)
        return unauthorizedGit();
    if (place.isWritten && *kind == TokenKind::CodeRead)
        return html(403, "Forbidden", "TF401027: You need the Git 'GenericContribute' permission.");
    return m_repositories.answer(place);
}

void Organization::alter(Answer &answer, std::optional<Endpoint> endpoint)
{
    m_misbehaviours.removeIf([&](const Misbehaviour &m) {
        if ((m.fault && !m.fault->alterAnswer) || (m.where != Endpoint::All && m.where != endpoint))
            return false;
        if (m.fault)
            m.fault->alterAnswer(answer, m.argument);
        else
            answer = m.answer;
        return m.lasting == Lasting::Once;
    });
}

Request Organization::recorded(const QByteArray &host, const RequestHead &head) const
{
    Request request{.method = head.method,
                    .host = host,
                    .path = redacted(head.target),
                    .headers = head.headers,
                    .token = tokenKey(headerValue(head.headers, "Authorization"))};
    for (auto &[name, value] : request.headers) {
        if (name.compare("Authorization", Qt::CaseInsensitive) == 0)
            value = request.token;
        else if (name.compare("Proxy-Authorization", Qt::CaseInsensitive) == 0)
            value = "hidden";
        else
            value = redacted(value);
    }
    return request;
}

QByteArray Organization::tokenKey(const QByteArray &authorization) const
{
    if (authorization.isNull())
        return "none";
    if (!authorization.startsWith("Basic "))
        return "unknown";
    const QByteArray pair = QByteArray::fromBase64(authorization.mid(6));
    const QByteArray secret = pair.mid(pair.indexOf(':') + 1);
    if (secret.isEmpty()) // as curl asks which ways there are
        return "none";
    const auto found = std::find(m_tokens.begin(), m_tokens.end(), secret);
    return found == m_tokens.end() ? "unknown" : row(found.key()).key.toByteArray();
}

QByteArray Organization::redacted(QByteArray text) const
{
    for (const auto &[kind, token] : m_tokens.asKeyValueRange()) {
        text.replace(token, row(kind).key);
        text.replace(credentialOf(token), row(kind).key);
    }
    return text;
}

} // namespace practice
