// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "azuredevops/answer.h"

#include <QNetworkRequest>
#include <QPointer>

class QNetworkAccessManager;
class QNetworkReply;
class QSslError;

namespace azuredevops {

/// One GET and what came back. Has no deadline; whoever owns it sets one.
///
/// Qt silently repeats a request whose connection drops (platform-facts, Network). Here that is
/// a failure: the second try is ended as soon as Qt shows it, which may be when it was sent
/// already (measured behind a proxy); its answer is never looked at, and there is no third.
class Exchange final : public async::Job
{
    Q_OBJECT

public:
    /// @a network must outlive the job.
    Exchange(QNetworkAccessManager &network, QNetworkRequest request, QObject *parent = nullptr);
    ~Exchange() override;

Q_SIGNALS:
    void finished(const azuredevops::Answer &answer);

protected:
    void run() override;

private:
    void onConnecting();
    void onSent();
    void refuseSecondTry();
    void onReadyRead();
    void onSslErrors(const QList<QSslError> &errors);
    void onReplyFinished();
    void finish(std::optional<NetworkFailure> failure);
    void dropReply();

    QNetworkAccessManager &m_network;
    QNetworkRequest m_request;
    /// The network owns it, and may be gone before an abandoned job is.
    QPointer<QNetworkReply> m_reply;
    std::optional<NetworkFailure> m_tlsFailure;
    Answer m_answer;
    bool m_sent = false;
};

} // namespace azuredevops
