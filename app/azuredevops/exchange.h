// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "azuredevops/answer.h"

#include <QNetworkRequest>
#include <QPointer>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;
class QSslError;

namespace azuredevops {

class Service;
struct ProxyError;

/// One GET and what came back. Sends a token once, although Qt would silently repeat it
/// when the connection drops (platform-facts, Network). Ends an answer that is too large or whose
/// headers cannot be read. Has no deadline; whoever owns it sets one.
class Exchange final : public async::Job
{
    Q_OBJECT

public:
    /// @a service must outlive the job.
    Exchange(Service &service, QNetworkRequest request, QObject *parent = nullptr);
    ~Exchange() override;

    /// What is judged when the owner's deadline passes now.
    [[nodiscard]] Answer unanswered() const;

Q_SIGNALS:
    void finished(const azuredevops::Answer &answer);

protected:
    void run() override;

private:
    void onMetaData();
    void onReadyRead();
    void onSslErrors(const QList<QSslError> &errors);
    void onReplyFinished();
    void takeBody();
    void drop();
    void finishUnsent(const ProxyError &error);
    void finish(std::optional<NetworkFailure> failure);

    Service &m_service;
    QNetworkRequest m_request;
    QPointer<QNetworkReply> m_reply; ///< ours until drop(), unless the network goes first
    std::optional<NetworkFailure> m_tlsFailure;
    Answer m_answer;
    bool m_hasToken = false;
    bool m_connecting = false;
    std::chrono::steady_clock::time_point m_started;
};

} // namespace azuredevops
