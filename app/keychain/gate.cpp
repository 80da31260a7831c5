// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/gate.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include "keychain/passage.h"
#include "keychain/sessionbus.h"
#include "keychain/unlockjob.h"
#endif

namespace keychain {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

void Gate::unlock(const QStringList &collections)
{
    if (m_unlock)
        return;
    m_unlock.reset(new UnlockJob(m_bus->connection(), collections, patience()));
    connect(m_unlock.get(), &UnlockJob::finished, this, [this](const UnlockResult &result) {
        const UnlockResult kept = result; // belongs to the job, which goes first
        const QStringList asked = m_unlock->collections();
        m_unlock.reset();
        Q_EMIT unlocked(asked, kept);
    });
    m_unlock->start();
}

std::chrono::milliseconds Gate::patience() const
{
    return std::min<std::chrono::milliseconds>(m_limit.value_or(usualPatience), usualPatience);
}

#else

class SessionBus
{
};

class UnlockJob final : public async::Job
{
};

// The systems' own keychains ask for what they need, and say so when it is refused.
class Passage final : public OpenJob
{
public:
    Passage(Gate *, const QString &, Purpose) { }

protected:
    void run() override { Q_EMIT finished(Opened{}); }
};

#endif

Gate::Gate(std::optional<std::chrono::milliseconds> limit, bool mayAsk)
    : m_limit(limit)
    , m_mayAsk(mayAsk)
    , m_bus(std::make_unique<SessionBus>())
{
}

Gate::~Gate() = default;

async::JobPtr<OpenJob> Gate::pass(const QString &key, Purpose purpose)
{
    async::JobPtr<OpenJob> passage(new Passage(this, key, purpose));
    connect(passage.get(), &OpenJob::finished, this, &Gate::note);
    return passage;
}

void Gate::note(const OpenResult &result)
{
    if (result)
        m_last = result.value();
    else if (m_limit && result.error().kind == KeychainError::Kind::NoAnswer)
        m_silence = result.error();
}

} // namespace keychain
