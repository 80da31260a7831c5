// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "support/memorystore.h"

using namespace Qt::Literals::StringLiterals;
using keychain::KeychainError;

namespace test {

template<typename Base, typename Result>
class MemoryStore::Job final : public Base
{
public:
    Job(MemoryStore *store, const QString &call, std::function<Result()> act)
        : m_store(store)
        , m_call(call)
        , m_act(std::move(act))
    {
    }

protected:
    void run() override
    {
        if (!m_store)
            return;
        m_store->accept(m_call, this, [this](const Trouble &trouble) {
            if (trouble && trouble->effect == Effect::None)
                return Q_EMIT this->finished(trouble->error);
            const Result result = m_act();
            Q_EMIT this->finished(trouble ? Result(trouble->error) : result);
        });
    }

private:
    const QPointer<MemoryStore> m_store; // an abandoned job may outlive it for a moment
    const QString m_call;
    const std::function<Result()> m_act;
};

void MemoryStore::failCall(int n, const KeychainError &error, Effect effect)
{
    m_failures.insert(calls.size() + n, {error, effect});
}

void MemoryStore::accept(const QString &call, const QObject *job, const Answer &answer)
{
    calls << call;
    Trouble trouble;
    if (const auto failure = m_failures.constFind(calls.size()); failure != m_failures.cend())
        trouble = *failure;

    if (m_isHolding)
        m_held << Held{job, trouble, answer};
    else
        answer(orLocked(trouble));
}

void MemoryStore::release()
{
    m_isHolding = false;
    for (const Held &held : std::exchange(m_held, {})) {
        if (held.job)
            held.answer(orLocked(held.trouble));
    }
}

MemoryStore::Trouble MemoryStore::orLocked(const Trouble &trouble) const
{
    if (isLocked && !trouble)
        return Failure{{KeychainError::Kind::Locked, u"locked for the test"_s}, Effect::None};
    return trouble;
}

async::JobPtr<keychain::WriteEntryJob> MemoryStore::write(const QString &key,
                                                          const token::Token &token)
{
    using Write = Job<keychain::WriteEntryJob, keychain::WriteEntryResult>;
    return async::JobPtr<keychain::WriteEntryJob>(
        new Write(this, u"write "_s + key, [this, key, token]() -> keychain::WriteEntryResult {
            const QByteArray before = secrets.value(key);
            secrets.insert(key, token.reveal());
            watch(key, before);
            return std::monostate{};
        }));
}

async::JobPtr<keychain::ReadEntryJob> MemoryStore::read(const QString &key)
{
    using Read = Job<keychain::ReadEntryJob, keychain::ReadEntryResult>;
    return async::JobPtr<keychain::ReadEntryJob>(
        new Read(this, u"read "_s + key, [this, key]() -> keychain::ReadEntryResult {
            if (!secrets.contains(key))
                return KeychainError{KeychainError::Kind::NotFound, {}};
            if (const auto token = token::Token::fromText(QString::fromLatin1(secrets.value(key))))
                return *token;
            return KeychainError{KeychainError::Kind::NotAToken, {}};
        }));
}

async::JobPtr<keychain::RemoveEntryJob> MemoryStore::remove(const QString &key)
{
    using Remove = Job<keychain::RemoveEntryJob, keychain::RemoveEntryResult>;
    return async::JobPtr<keychain::RemoveEntryJob>(
        new Remove(this, u"remove "_s + key, [this, key]() -> keychain::RemoveEntryResult {
            const QByteArray before = secrets.take(key);
            if (before.isEmpty())
                return KeychainError{KeychainError::Kind::NotFound, {}};
            watch(key, before);
            return std::monostate{};
        }));
}

async::JobPtr<keychain::SearchForeignJob>
MemoryStore::searchForeign(const keychain::ForeignVisitor &visitor)
{
    using Search = Job<keychain::SearchForeignJob, keychain::ForeignResult>;
    return async::JobPtr<keychain::SearchForeignJob>(
        new Search(this, u"search foreign"_s, [this, visitor]() -> keychain::ForeignResult {
            for (auto entry = foreign.cbegin(); entry != foreign.cend(); ++entry)
                visitor({.path = entry.key(), .label = entry.key(), .attributes = {}},
                        entry.value());
            return keychain::ForeignEntries();
        }));
}

} // namespace test
