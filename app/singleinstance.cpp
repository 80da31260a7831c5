// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 3000ms; // for one that is just starting, or busy
constexpr qsizetype longestMessage = 4096;
const QByteArray heard = "heard\n";

QString folder()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? QDir::tempPath() : runtime;
}

QString nameFor(const QString &libraryFile)
{
    const QByteArray hash = QCryptographicHash::hash(QFileInfo(libraryFile).absoluteFilePath().toUtf8(),
                                                     QCryptographicHash::Sha256);
    const QString name = "patwizard-"_L1 + QString::fromLatin1(hash.toHex().left(16));
#ifdef Q_OS_UNIX
    return folder() + u'/' + name; // a bare name would be put into the folder that all people share
#else
    return name;
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &libraryFile, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(libraryFile))
    , m_first(folder() + u'/' + QFileInfo(m_name).fileName() + ".lock"_L1)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnected);
}

bool SingleInstance::handOver(const QStringList &words)
{
    QElapsedTimer waited;
    waited.start();
    // Who has the lock may not listen yet; who had it may have ended meanwhile.
    while (!m_first.tryLock(0)) {
        if (m_first.error() != QLockFile::LockFailedError)
            return false; // nowhere to meet: then there are two
        if (tell(words))
            return true;
        if (waited.hasExpired(patience.count()))
            return false;
        QThread::msleep(50);
    }
    QLocalServer::removeServer(m_name); // left by one that was killed: the lock is ours
    m_server.listen(m_name);
    return false;
}

bool SingleInstance::tell(const QStringList &words) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(int(patience.count())))
        return false;
    socket.write(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact)
                 + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(int(patience.count())))
            return false;
    }
    return socket.readLine() == heard;
}

void SingleInstance::onConnected()
{
    while (QLocalSocket *const socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > longestMessage)
                return socket->abort();
            if (!socket->canReadLine())
                return;
            QStringList words;
            for (const QJsonValue &word : QJsonDocument::fromJson(socket->readLine()).array())
                words += word.toString();
            socket->write(heard);
            socket->disconnectFromServer();
            Q_EMIT asked(words);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read(); // it may have written before
    }
}
