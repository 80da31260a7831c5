// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/systemkeychain.h"

#include "keychain/gate.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include "keychain/foreignsearch.h"
#include "keychain/itemread.h"
#include "keychain/itemremoval.h"
#include "keychain/libsecret.h"
#include "keychain/sessionbus.h"
#endif

#include <QPointer>
#include <qt6keychain/keychain.h>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace keychain {
namespace {

const QString service = serviceName.toString();

#if !defined(Q_OS_UNIX) || defined(Q_OS_DARWIN)
// Other keychains have no sessions.
constexpr int mostSessions = 1;
void endSession() { }
bool isOfSession(QStringView)
{
    return false;
}
bool isGarbled(QStringView)
{
    return false;
}
#endif

KeychainError::Kind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound: return KeychainError::Kind::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return KeychainError::Kind::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return KeychainError::Kind::NoService;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: break;
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

/// Not started yet. A gate that is gone has no way for anybody: its keychain is gone as well.
template<typename Answer>
async::JobPtr<OpenJob> pass(Gate *gate, const QString &key, Purpose purpose, QObject *passer,
                            Answer answer)
{
    if (!gate)
        return nullptr;
    auto passage = gate->pass(key, purpose);
    QObject::connect(passage.get(), &OpenJob::finished, passer, answer);
    return passage;
}

/// Reads an entry, whatever its text.
///
///     gate, is it there? ─▶ read ──▶ finished(text)
///                │            └─▶ gate, is it there now? ─▶ was locked? ─▶ read again
///                └─no─▶ finished(NotFound) ◀─no─┘               └─no─▶ read the item itself ─▶ …
///
/// QtKeychain says "not found" of what is locked or refused, hence the second look; and of what
/// another program has stored under that name, hence the item itself: Denied if that fails.
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
    void finished(const keychain::TextResult &result);

protected:
    void run() override
    {
        m_passage = pass(m_gate, m_key, Purpose::Read, this,
                         [this](const OpenResult &opened) { onOpened(opened); });
        if (m_passage)
            start(*m_passage);
    }

private:
    void onOpened(const OpenResult &result)
    {
        if (!result)
            return Q_EMIT finished(result.error());
        const Opened opened = result.value();
        if (opened.copies && opened.copies->isEmpty())
            return fail(opened.hasDefault ? KeychainError::Kind::NotFound
                                          : KeychainError::Kind::NoCollection);
        if (m_missed && !opened.wasLocked && opened.copies)
            return readOne(opened.copies->constFirst());
        if (m_missed && !opened.wasLocked)
            return Q_EMIT finished(*m_missed);
        if (opened.copies && opened.copies->size() > 1)
            return readOne(opened.copies->constFirst());

        auto *request = new QKeychain::ReadPasswordJob(service);
        ask(request, m_key, this, [this, request] { onRead(*request); });
    }

    void readOne([[maybe_unused]] const QString &copy)
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        m_item.reset(new ItemRead(copy, mostSessions));
        connect(m_item.get(), &ItemRead::finished, this, [this](const TextResult &text) {
            if (!text && m_missed)
                return failForGood();
            if (m_missed) // QtKeychain's session may be the reason
                endSession();
            Q_EMIT finished(text);
        });
        start(*m_item);
#endif
    }

    void onRead(const QKeychain::ReadPasswordJob &request)
    {
        m_missed = errorOf(&request);
        if (!m_missed && !isGarbled(request.textData()))
            return Q_EMIT finished(request.textData());
        if (!m_missed)
            m_missed = KeychainError{KeychainError::Kind::Failed, u"what it gave is no text"_s};
        run(); // which may also find that the keychain has gone meanwhile
    }

    /// It is there.
    void failForGood()
    {
        const bool isRefused = m_missed->kind == KeychainError::Kind::NotFound
            || m_missed->kind == KeychainError::Kind::Locked;
        fail(isRefused ? KeychainError::Kind::Denied : m_missed->kind);
    }

    void fail(KeychainError::Kind kind)
    {
        Q_EMIT finished(KeychainError{kind, m_missed ? m_missed->detail : QString()});
    }

    const QPointer<Gate> m_gate; // an abandoned job may outlive the keychain for a moment
    const QString m_key;
    async::JobPtr<OpenJob> m_passage;
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    async::JobPtr<ItemRead> m_item;
#endif
    std::optional<KeychainError> m_missed;
};

class SystemRead final : public ReadEntryJob
{
public:
    SystemRead(Gate *gate, const QString &key)
        : m_key(key)
        , m_lookup(new Lookup(gate, key))
    {
    }

protected:
    void run() override
    {
        connect(m_lookup.get(), &Lookup::finished, this, [this](const TextResult &text) {
            if (!text)
                return Q_EMIT finished(text.error());
            if (const auto token = token::Token::fromText(text.value()))
                return Q_EMIT finished(*token);
            Q_EMIT finished(KeychainError{KeychainError::Kind::NotAToken, m_key});
        });
        start(*m_lookup);
    }

private:
    const QString m_key;
    const async::JobPtr<Lookup> m_lookup;
};

/// gate ─▶ write ─▶ lookup ─▶ was something there? ─▶ gate, other copies? ─▶ remove them ──▶
///           ▲         │                                                         finished
///           └─────────┴─ a session of no use?
class SystemWrite final : public WriteEntryJob
{
public:
    SystemWrite(Gate *gate, const QString &key, const token::Token &token)
        : m_gate(gate)
        , m_key(key)
        , m_token(token)
    {
    }

protected:
    void run() override
    {
        m_passage = pass(m_gate, m_key, Purpose::Write, this,
                         [this](const OpenResult &opened) { onOpened(opened); });
        if (m_passage)
            start(*m_passage);
    }

private:
    void onOpened(const OpenResult &opened)
    {
        if (!opened)
            return Q_EMIT finished(opened.error());
        m_hasCollection = opened.value().hasDefault;
        m_wasThere = opened.value().copies && !opened.value().copies->isEmpty();
        write();
    }

    void write()
    {
        auto *request = new QKeychain::WritePasswordJob(service);
        // Text, never binary: QtKeychain returns an older text before a newer binary.
        request->setTextData(QString::fromLatin1(m_token.reveal()));
        ask(request, m_key, this, [this, request] { onWritten(errorOf(request)); });
    }

    void onWritten(const std::optional<KeychainError> &error)
    {
        if (!error)
            return readBack();
        if (isOfSession(error->detail) && writeAgain())
            return;
        // Where there is no collection yet, libsecret has the person make one.
        Q_EMIT finished(m_hasCollection
                            ? *error
                            : KeychainError{KeychainError::Kind::NoCollection, error->detail});
    }

    /// In another session, if there is one to try, and anybody who still wants it.
    bool writeAgain()
    {
        if (!whileOwned() || --m_sessionsLeft == 0)
            return false;
        endSession();
        write();
        return true;
    }

    void readBack()
    {
        m_lookup.reset(new Lookup(m_gate, m_key));
        connect(m_lookup.get(), &Lookup::finished, this, &SystemWrite::onReadBack);
        start(*m_lookup);
    }

    void onReadBack(const TextResult &text)
    {
        // Written, and not read back: no other kind of error may say so (mayHaveWritten()). Not
        // found is no proof either: a keychain may be slow to show what it has taken.
        if (!text)
            return Q_EMIT finished(KeychainError{KeychainError::Kind::Failed, text.error().detail});
        if (isGarbled(text.value()) && writeAgain())
            return;
        if (token::Token::fromText(text.value()) != m_token)
            return Q_EMIT finished(KeychainError{KeychainError::Kind::Mismatch, {}});
        if (!m_wasThere)
            return Q_EMIT finished(std::monostate{});
        m_passage = pass(m_gate, m_key, Purpose::Remove, this,
                         [this](const OpenResult &found) { onFound(found); });
        if (m_passage)
            start(*m_passage);
    }

    /// The first one is proved to be the new one. Whoever asked in between has found one of them.
    void onFound(const OpenResult &found)
    {
        if (!found || !found.value().copies || found.value().copies->isEmpty())
            return Q_EMIT finished(KeychainError{KeychainError::Kind::Failed, {}});
        m_others = found.value().copies->mid(1);
        removeOthers();
    }

    void removeOthers()
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        if (!m_others.isEmpty() && m_gate) {
            m_removal.reset(new ItemRemoval(m_gate->bus().connection(), m_others.takeFirst(),
                                            m_gate->patience()));
            connect(m_removal.get(), &ItemRemoval::finished, this, [this](const auto &removed) {
                if (!removed)
                    return Q_EMIT finished(
                        KeychainError{KeychainError::Kind::Failed, removed.error().detail});
                removeOthers();
            });
            return start(*m_removal);
        }
#endif
        Q_EMIT finished(std::monostate{});
    }

    const QPointer<Gate> m_gate;
    const QString m_key;
    const token::Token m_token;
    async::JobPtr<Lookup> m_lookup;
    async::JobPtr<OpenJob> m_passage;
    int m_sessionsLeft = mostSessions;
    bool m_wasThere = false; // something to write over
    QStringList m_others; // copies, which are to go
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    async::JobPtr<ItemRemoval> m_removal;
#endif
    bool m_hasCollection = true;
};

/// gate ─▶ lookup, is it there? ─▶ delete ─▶ gate, is it gone? ──▶ finished
///           ▲                                 └─▶ are there fewer copies?
///           └───────────────────────────────────────────┘
///
/// What QtKeychain does not delete, though nothing failed, the service is asked to, item by item.
/// Read before it is deleted, for KeePassXC asks its owner at a read, and ignores the deletion of
/// what was not allowed.
class SystemRemove final : public RemoveEntryJob
{
public:
    SystemRemove(Gate *gate, const QString &key)
        : m_gate(gate)
        , m_key(key)
    {
    }

protected:
    void run() override
    {
        m_passage = pass(m_gate, m_key, Purpose::Remove, this,
                         [this](const OpenResult &opened) { onOpened(opened); });
        if (m_passage)
            start(*m_passage);
    }

private:
    void onOpened(const OpenResult &opened)
    {
        if (!opened)
            return fail(opened.error());
        const auto &copies = opened.value().copies;
        if (m_isAsked && copies && copies->isEmpty())
            return Q_EMIT finished(std::monostate());
        if (m_isAsked && copies && copies->size() >= m_copies)
            return removeItem(copies->constFirst());
        m_isItemAsked = false;
        m_copies = copies ? copies->size() : 0;
        lookUp();
    }

    void lookUp()
    {
        m_lookup.reset(new Lookup(m_gate, m_key));
        connect(m_lookup.get(), &Lookup::finished, this, &SystemRemove::onLookedUp);
        start(*m_lookup);
    }

    void onLookedUp(const TextResult &text)
    {
        const bool isSearched = m_copies > 0; // else reading is the only proof
        if (text && m_isAsked && !isSearched)
            return Q_EMIT finished(KeychainError{KeychainError::Kind::Failed, u"still there"_s});
        if (!text && m_isAsked && !isSearched && text.error().kind == KeychainError::Kind::NotFound)
            return Q_EMIT finished(std::monostate());
        if (!text)
            return fail(text.error());
        m_isAsked = true;
        auto *request = new QKeychain::DeletePasswordJob(service);
        ask(request, m_key, this, [this, request] { onDeleted(errorOf(request)); });
    }

    /// QtKeychain left it: another program has stored it, perhaps.
    void removeItem([[maybe_unused]] const QString &path)
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        if (!m_trouble && !m_isItemAsked && m_gate) {
            m_isItemAsked = true;
            m_item.reset(new ItemRemoval(m_gate->bus().connection(), path, m_gate->patience()));
            connect(m_item.get(), &ItemRemoval::finished, this, [this](const auto &) { run(); });
            return start(*m_item);
        }
#endif
        Q_EMIT finished(
            m_trouble.value_or(KeychainError{KeychainError::Kind::Denied, u"still there"_s}));
    }

    void onDeleted(const std::optional<KeychainError> &error)
    {
        if (error && m_copies == 0)
            return Q_EMIT finished(*error);
        // "Not found" would say more than is known.
        if (error && error->kind != KeychainError::Kind::NotFound)
            m_trouble = error;
        run();
    }

    /// Once it was asked to delete something, no other kind of error may say that it could not be
    /// seen to be gone (mayHaveRemoved()).
    void fail(const KeychainError &error)
    {
        Q_EMIT finished(m_isAsked ? KeychainError{KeychainError::Kind::Failed, error.detail}
                                  : error);
    }

    const QPointer<Gate> m_gate;
    const QString m_key;
    async::JobPtr<OpenJob> m_passage;
    async::JobPtr<Lookup> m_lookup;
    qsizetype m_copies = 0; // that the gate told of; 0 if it tells of none
    bool m_isAsked = false; // the keychain, to delete it
    bool m_isItemAsked = false; // the service, to delete the copy that is in use
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    async::JobPtr<ItemRemoval> m_item;
#endif
    std::optional<KeychainError> m_trouble;
};

class SystemSearch final : public SearchForeignJob
{
    Q_OBJECT

public:
    SystemSearch(Gate *gate, ForeignVisitor visitor)
        : m_gate(gate)
        , m_visitor(std::move(visitor))
    {
    }

protected:
    void run() override
    {
        if (!m_gate)
            return;
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        const auto bus = m_gate->bus().connection();
        if (!bus.isConnected())
            return Q_EMIT finished(m_gate->bus().error());
        // Whoever lets go of this job is not called any more, though the search lives on a moment.
        const auto visit = [this](const ForeignEntry &entry, const QByteArray &secret) {
            if (whileOwned())
                m_visitor(entry, secret);
        };
        m_search.reset(new ForeignSearch(bus, visit, m_gate->patience()));
        connect(m_search.get(), &ForeignSearch::finished, whileOwned(),
                [this](const ForeignResult &result) { Q_EMIT finished(result); });
        start(*m_search);
#else
        Q_EMIT finished(KeychainError{KeychainError::Kind::Failed, u"it cannot be searched"_s});
#endif
    }

private:
    const QPointer<Gate> m_gate;
    const ForeignVisitor m_visitor;
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    async::JobPtr<ForeignSearch> m_search;
#endif
};

} // namespace

SystemKeychain::SystemKeychain(std::optional<std::chrono::milliseconds> limit, Prompts prompts)
    : m_gate(std::make_unique<Gate>(limit, prompts == Prompts::Allowed))
{
}
SystemKeychain::~SystemKeychain() = default;

async::JobPtr<WriteEntryJob> SystemKeychain::write(const QString &key, const token::Token &token)
{
    return async::JobPtr<WriteEntryJob>(new SystemWrite(m_gate.get(), key, token));
}

async::JobPtr<ReadEntryJob> SystemKeychain::read(const QString &key)
{
    return async::JobPtr<ReadEntryJob>(new SystemRead(m_gate.get(), key));
}

async::JobPtr<RemoveEntryJob> SystemKeychain::remove(const QString &key)
{
    return async::JobPtr<RemoveEntryJob>(new SystemRemove(m_gate.get(), key));
}

async::JobPtr<SearchForeignJob> SystemKeychain::searchForeign(const ForeignVisitor &visitor)
{
    return async::JobPtr<SearchForeignJob>(new SystemSearch(m_gate.get(), visitor));
}

QString SystemKeychain::name() const
{
    return m_gate->last().name;
}

bool SystemKeychain::isTemporary() const
{
    return m_gate->last().isTemporary;
}

} // namespace keychain

#include "systemkeychain.moc"
