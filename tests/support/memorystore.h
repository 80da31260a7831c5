// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychain/secretstore.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <optional>

namespace test {

/// A keychain in memory that keeps the contract, and fails when told to.
class MemoryStore final : public QObject, public keychain::SecretStore
{
public:
    QHash<QString, QByteArray> secrets;
    QStringList calls; ///< what was asked so far, as "write KEY", "read KEY", "remove KEY"
    /// The different secrets, in some order that stays.
    [[nodiscard]] QByteArrayList distinct() const
    {
        QByteArrayList all = secrets.values();
        std::ranges::sort(all);
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return all;
    }

    QString label = QStringLiteral("Memory");
    bool isForgetful = false; ///< isTemporary()
    QHash<QString, QByteArray> foreign; ///< entries of other programs, by what they are called

    /// While set, every call answers Locked.
    bool isLocked = false;

    /// Called after a secret was written or removed, with its key and what was there before.
    std::function<void(const QString &key, const QByteArray &before)> watch
        = [](const QString &, const QByteArray &) {};

    enum class Effect { None, Done };

    /// The @a n-th call from now fails with @a error; 1 is the next. With Effect::Done it has done
    /// what it was asked, and only says that it failed.
    void failCall(int n, const keychain::KeychainError &error, Effect effect = Effect::None);
    void failNext(const keychain::KeychainError &error) { failCall(1, error); }

    /// From now on calls are kept and not answered, nor do they change anything, ...
    void hold() { m_isHolding = true; }
    /// ... until here, where those not abandoned are answered at once, in their order.
    void release();
    [[nodiscard]] qsizetype heldCount() const { return m_held.size(); }

    [[nodiscard]] async::JobPtr<keychain::WriteEntryJob> write(const QString &key,
                                                               const token::Token &token) override;
    [[nodiscard]] async::JobPtr<keychain::ReadEntryJob> read(const QString &key) override;
    [[nodiscard]] async::JobPtr<keychain::RemoveEntryJob> remove(const QString &key) override;
    [[nodiscard]] async::JobPtr<keychain::SearchForeignJob>
    searchForeign(const keychain::ForeignVisitor &visitor) override;
    [[nodiscard]] QString name() const override { return label; }
    [[nodiscard]] bool isTemporary() const override { return isForgetful; }

private:
    template<typename Base, typename Result>
    class Job;

    struct Failure
    {
        keychain::KeychainError error;
        Effect effect = Effect::None;
    };
    using Trouble = std::optional<Failure>;
    using Answer = std::function<void(const Trouble &trouble)>;

    struct Held
    {
        QPointer<const QObject> job;
        Trouble trouble;
        Answer answer;
    };

    void accept(const QString &call, const QObject *job, const Answer &answer);
    [[nodiscard]] Trouble orLocked(const Trouble &trouble) const;

    QHash<qsizetype, Failure> m_failures; // by the number of the call
    QList<Held> m_held;
    bool m_isHolding = false;
};

} // namespace test
