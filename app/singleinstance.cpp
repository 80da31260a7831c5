// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "singleinstance.h"

#include "async/lockfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds patience = 3s; // for one that is just starting, or busy
constexpr qsizetype longestMessage = 4096;
constexpr qsizetype longestToken = 256;
const QByteArray heard = "heard\n";
constexpr auto activationVariable = "XDG_ACTIVATION_TOKEN";

/// Where nobody else can put anything, nor see what is there; empty if there is no such folder.
QString ownFolder()
{
    const QString folder
        = QDir::cleanPath(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
#ifdef Q_OS_UNIX
    struct stat found;
    const bool isOurs = lstat(QFile::encodeName(folder).constData(), &found) == 0
        && S_ISDIR(found.st_mode) && found.st_uid == geteuid()
        && (found.st_mode & (S_IRWXG | S_IRWXO)) == 0;
    return isOurs ? folder : QString();
#else
    return folder;
#endif
}

QString nameFor(const QString &libraryFile)
{
    const QString folder = ownFolder();
    const QByteArray hash = QCryptographicHash::hash(
        QFileInfo(libraryFile).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return folder.isEmpty()
        ? folder
        : folder + "/patwizard-"_L1 + QString::fromLatin1(hash.toHex().left(16));
}

/// Whether the program at the other end is of this person.
bool isOurs([[maybe_unused]] const QLocalSocket &socket)
{
#if defined(Q_OS_LINUX)
    ucred peer{};
    socklen_t size = sizeof peer;
    return getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == geteuid();
#elif defined(Q_OS_UNIX)
    uid_t user = 0;
    gid_t group = 0;
    return getpeereid(int(socket.socketDescriptor()), &user, &group) == 0 && user == geteuid();
#else
    return true; // the server is for its owner only (UserAccessOption)
#endif
}

bool isActivationToken(const QByteArray &text)
{
    return text.size() <= longestToken
        && std::ranges::all_of(text, [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace

SingleInstance::SingleInstance(const QString &libraryFile, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(libraryFile))
    , m_first(m_name + ".lock"_L1)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnected);
}

QByteArray SingleInstance::activationToken()
{
    const QByteArray token = qgetenv(activationVariable);
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

bool SingleInstance::handOver(const QStringList &words, const QByteArray &activationToken)
{
    if (m_name.isEmpty() || !async::mayBeLockFile(m_first.fileName()))
        return false; // nowhere to meet: then there are two
    QJsonObject message{{u"words"_s, QJsonArray::fromStringList(words)}};
    if (isActivationToken(activationToken))
        message[u"activation"_s] = QString::fromLatin1(activationToken);
    const QByteArray line = QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';

    const QDeadlineTimer deadline(patience);
    // Who has the lock may not listen yet; who had it may have ended meanwhile.
    while (!m_first.tryLock(0)) {
        if (m_first.error() != QLockFile::LockFailedError)
            return false;
        if (tell(line, deadline))
            return true;
        if (deadline.hasExpired())
            return false;
        QThread::msleep(50);
    }
    QLocalServer::removeServer(m_name); // left by one that was killed: the lock is ours
    m_server.listen(m_name);
    return false;
}

bool SingleInstance::tell(const QByteArray &message, const QDeadlineTimer &deadline) const
{
    QLocalSocket socket;
    socket.setReadBufferSize(heard.size());
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(int(deadline.remainingTime())) || !isOurs(socket))
        return false;
    socket.write(message);
    while (!socket.canReadLine()) {
        // Each byte would start the wait anew.
        if (socket.bytesAvailable() >= heard.size()
            || !socket.waitForReadyRead(int(deadline.remainingTime())))
            return false;
    }
    return socket.readLine() == heard;
}

void SingleInstance::onConnected()
{
    while (QLocalSocket *const socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOurs(*socket)) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(longestMessage);
        QTimer::singleShot(patience, socket, &QLocalSocket::abort);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onReadyRead(*socket); });
        onReadyRead(*socket); // it may have written before
    }
}

void SingleInstance::onReadyRead(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() >= longestMessage)
            socket.abort();
        return;
    }
    const QJsonObject message = QJsonDocument::fromJson(socket.readLine()).object();
    socket.disconnect(this);
    socket.write(heard);
    socket.disconnectFromServer();

    QStringList words;
    for (const QJsonValue &word : message.value(u"words"_s).toArray())
        words += word.toString();
    // Where Qt looks for it when a window is activated (Wayland).
    const QByteArray token = message.value(u"activation"_s).toString().toLatin1();
    if (!token.isEmpty() && isActivationToken(token))
        qputenv(activationVariable, token);
    Q_EMIT asked(words);
}
