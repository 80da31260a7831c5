// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include <QCoreApplication>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

using namespace Qt::Literals::StringLiterals;

// The requests of a check as Qt alone sends them, without a keychain, a list or a judgement: what
// of a check's cost is Qt's.
//
//     barechecks AUTHORITY-FILE    addresses and Authorization headers come in, one pair a line

namespace {

constexpr int atOnce = 36; // enough for six connections to each host

/// As in azuredevops/exchange.cpp: what sends a token once.
class UnrepeatableBody final : public QIODevice
{
public:
    UnrepeatableBody() { open(ReadOnly); }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return true; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

class Sender final : public QObject
{
    Q_OBJECT

public:
    Sender(const QString &authority, QList<QByteArray> lines)
        : m_lines(std::move(lines))
        , m_tls(QSslConfiguration::defaultConfiguration())
    {
        m_tls.addCaCertificates(authority);
        while (m_next < m_lines.size() && m_next < atOnce)
            sendNext();
    }

private:
    void sendNext()
    {
        const QList<QByteArray> words = m_lines.at(m_next++).split('\t');
        QNetworkRequest request(QUrl(QString::fromUtf8(words.value(0))));
        request.setSslConfiguration(m_tls);
        request.setRawHeader("Accept", "application/json");
        request.setRawHeader("X-TFS-FedAuthRedirect", "Suppress");
        request.setRawHeader("Authorization", words.value(1));
        request.setHeader(QNetworkRequest::ContentLengthHeader, 0);
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        for (const auto cookies : {QNetworkRequest::CookieLoadControlAttribute,
                                   QNetworkRequest::CookieSaveControlAttribute})
            request.setAttribute(cookies, QNetworkRequest::Manual);
        auto *const body = new UnrepeatableBody;
        QNetworkReply *const reply = m_network.sendCustomRequest(request, "GET", body);
        body->setParent(reply);
        connect(reply, &QNetworkReply::finished, this, [this, reply] { onFinished(*reply); });
    }

    void onFinished(QNetworkReply &reply)
    {
        reply.readAll();
        reply.deleteLater();
        m_answers += reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid() ? 1 : 0;
        if (m_next < m_lines.size())
            sendNext();
        else if (++m_ended == std::min<qsizetype>(atOnce, m_lines.size()))
            QCoreApplication::exit(m_answers == m_lines.size() ? 0 : 1);
    }

    QNetworkAccessManager m_network;
    const QList<QByteArray> m_lines;
    QSslConfiguration m_tls;
    qsizetype m_next = 0;
    qsizetype m_answers = 0;
    qsizetype m_ended = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const Sender sender(QCoreApplication::arguments().value(1),
                        input.readAll().trimmed().split('\n'));
    return QCoreApplication::exec();
}

#include "barechecks.moc"
