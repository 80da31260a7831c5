// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/systemkeychain.h"

#include "keychain/gate.h"

#include <QPointer>
#include <qt6keychain/keychain.h>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace keychain {
namespace {

const auto service = u"patwizard"_s;

KeychainError::Kind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return KeychainError::Kind::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeychainError::Kind::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainError::Kind::NoService;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return KeychainError::Kind::Failed;
}

/// nullopt if @a job did what it was asked.
std::optional<KeychainError> errorOf(const QKeychain::Job *job)
{
    if (job->error() == QKeychain::NoError)
        return std::nullopt;
    return KeychainError{kindOf(job->error()), job->errorString()};
}

// A running QtKeychain job is never deleted, for libsecret calls back into it (qtkeychain
// #261), nor disconnected wholesale, for its queue waits for finished(). So it has no parent
// and deletes itself; only our connection ends with us.
template<typename Answer>
void ask(QKeychain::Job *request, const QString &key, QObject *asker, Answer answer)
{
    request->setKey(key);
    QObject::connect(request, &QKeychain::Job::finished, asker, answer);
    request->start();
}

template<typename Answer>
void pass(Gate &gate, QObject *passer, Answer answer)
{
    QObject::connect(&gate, &Gate::opened, passer, answer, Qt::SingleShotConnection);
    gate.open();
}

using LookupResult = async::Result<QString, KeychainError>;

/// Reads an entry, whatever its text.
///
///     gate ─▶ read ──▶ finished(text)
///               └─not found─▶ gate, still open? ──▶ finished(NotFound)
///                               └─was locked─▶ read again
///
/// QtKeychain says "not found" of a locked keychain, hence the second look.
class Lookup final : public async::Job
{
    Q_OBJECT

public:
    Lookup(Gate *gate, const QString &key)
        : m_gate(gate)
        , m_key(key)
    {
    }

Q_SIGNALS:
    void finished(const keychain::LookupResult &result);

protected:
    void run() override
    {
        if (m_gate)
            pass(*m_gate, this, [this](const OpenResult &opened) { onOpened(opened); });
    }

private:
    void onOpened(const OpenResult &opened)
    {
        if (!opened)
            return Q_EMIT finished(opened.error());
        if (m_notFound && !opened.value().wasLocked)
            return Q_EMIT finished(*m_notFound);

        auto *request = new QKeychain::ReadPasswordJob(service);
        ask(request, m_key, this, [this, request] { onRead(*request); });
    }

    void onRead(const QKeychain::ReadPasswordJob &request)
    {
        const auto error = errorOf(&request);
        if (!error)
            return Q_EMIT finished(request.textData());
        if (error->kind != KeychainError::Kind::NotFound)
            return Q_EMIT finished(*error);

        m_notFound = error;
        run();
    }

    const QPointer<Gate> m_gate; // an abandoned job may outlive the keychain for a moment
    const QString m_key;
    std::optional<KeychainError> m_notFound;
};

class SystemRead final : public ReadJob
{
public:
    SystemRead(Gate *gate, const QString &key)
        : m_lookup(new Lookup(gate, key))
    {
    }

protected:
    void run() override
    {
        connect(m_lookup.get(), &Lookup::finished, this, [this](const LookupResult &text) {
            if (!text)
                return Q_EMIT finished(text.error());
            if (const auto token = token::Token::fromText(text.value()))
                return Q_EMIT finished(*token);
            Q_EMIT finished(KeychainError{KeychainError::Kind::Failed, u"not a token"_s});
        });
        m_lookup->start();
    }

private:
    const async::JobPtr<Lookup> m_lookup;
};

/// gate ─▶ write ─▶ lookup ──▶ finished
class SystemWrite final : public WriteJob
{
public:
    SystemWrite(Gate *gate, const QString &key, const token::Token &token)
        : m_gate(gate)
        , m_key(key)
        , m_token(token)
        , m_lookup(new Lookup(gate, key))
    {
        connect(m_lookup.get(), &Lookup::finished, this, &SystemWrite::onReadBack);
    }

protected:
    void run() override
    {
        if (m_gate)
            pass(*m_gate, this, [this](const OpenResult &opened) { onOpened(opened); });
    }

private:
    void onOpened(const OpenResult &opened)
    {
        if (!opened)
            m_trouble = opened.error();
        // Where there is no collection yet, libsecret has the person make one.
        if (m_trouble && m_trouble->kind != KeychainError::Kind::NoCollection)
            return Q_EMIT finished(*m_trouble);

        auto *request = new QKeychain::WritePasswordJob(service);
        // Text, never binary: QtKeychain returns an older text before a newer binary.
        request->setTextData(QString::fromLatin1(m_token.reveal()));
        ask(request, m_key, this, [this, request] { onWritten(errorOf(request)); });
    }

    void onWritten(const std::optional<KeychainError> &error)
    {
        if (error)
            return Q_EMIT finished(m_trouble.value_or(*error));
        m_lookup->start();
    }

    void onReadBack(const LookupResult &text)
    {
        // Written, and not read back: no other kind of error may say so (mayHaveWritten()). Not
        // found is no proof either: a keychain may be slow to show what it has taken.
        if (!text)
            return Q_EMIT finished(KeychainError{KeychainError::Kind::Failed, text.error().detail});
        if (token::Token::fromText(text.value()) != m_token)
            return Q_EMIT finished(KeychainError{KeychainError::Kind::Mismatch, {}});
        Q_EMIT finished(std::monostate{});
    }

    const QPointer<Gate> m_gate;
    const QString m_key;
    const token::Token m_token;
    const async::JobPtr<Lookup> m_lookup;
    std::optional<KeychainError> m_trouble;
};

/// lookup, is it there? ─▶ delete ─▶ lookup, is it gone? ──▶ finished
class SystemRemove final : public RemoveJob
{
public:
    SystemRemove(Gate *gate, const QString &key)
        : m_key(key)
        , m_before(new Lookup(gate, key))
        , m_after(new Lookup(gate, key))
    {
        connect(m_before.get(), &Lookup::finished, this, &SystemRemove::onFound);
        connect(m_after.get(), &Lookup::finished, this, &SystemRemove::onLookedAgain);
    }

protected:
    void run() override { m_before->start(); }

private:
    void onFound(const LookupResult &text)
    {
        if (!text)
            return Q_EMIT finished(text.error());
        auto *request = new QKeychain::DeletePasswordJob(service);
        ask(request, m_key, this, [this, request] {
            if (const auto error = errorOf(request))
                return Q_EMIT finished(*error);
            m_after->start();
        });
    }

    void onLookedAgain(const LookupResult &text)
    {
        if (text)
            Q_EMIT finished(KeychainError{KeychainError::Kind::Failed, u"still there"_s});
        else if (text.error().kind == KeychainError::Kind::NotFound)
            Q_EMIT finished(std::monostate{});
        else
            Q_EMIT finished(text.error());
    }

    const QString m_key;
    const async::JobPtr<Lookup> m_before;
    const async::JobPtr<Lookup> m_after;
};

} // namespace

SystemKeychain::SystemKeychain(std::optional<std::chrono::milliseconds> limit)
    : m_gate(std::make_unique<Gate>(limit))
{
}
SystemKeychain::~SystemKeychain() = default;

async::JobPtr<WriteJob> SystemKeychain::write(const QString &key, const token::Token &token)
{
    return async::JobPtr<WriteJob>(new SystemWrite(m_gate.get(), key, token));
}

async::JobPtr<ReadJob> SystemKeychain::read(const QString &key)
{
    return async::JobPtr<ReadJob>(new SystemRead(m_gate.get(), key));
}

async::JobPtr<RemoveJob> SystemKeychain::remove(const QString &key)
{
    return async::JobPtr<RemoveJob>(new SystemRemove(m_gate.get(), key));
}

QString SystemKeychain::name() const
{
    return m_gate->name();
}

} // namespace keychain

#include "systemkeychain.moc"
